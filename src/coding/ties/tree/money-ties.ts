import { modifierActors } from '../../predicates/index.ts'
import { one, toward } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { isArmed, type TreeTie } from './tree-tie.ts'

/** 'pays for a fifth of Tonga's budget': who is paid for depends on the payer. */
export function paying(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const share = view.behind(token, 'for')[0] ?? view.object(token)
  if (subject === undefined || share === undefined) return []
  const paid = [share, ...view.behind(share, 'of')].find((at) =>
    /^(budget|spending|wage|salary|army|import|deficit|expenditure|cost|debt|revenue)$/.test(
      tree.lemma(at),
    ),
  )
  const armed = view.object(token)
  // 'pays militias to stop migrants'.
  if (paid === undefined && armed !== undefined && view.tree.xpos(token) !== 'VBD') {
    const to = view.actors(armed)
    return to.length > 0 && to.every(isArmed)
      ? one(view, token, 'proxy_support', 1, true, view.actors(subject), to, armed)
      : []
  }
  if (paid === undefined) return []
  const owner = tree.child(paid, 'nmod:poss')
  const whose = owner === undefined ? [] : view.actors(owner)
  return one(view, token, 'dependence', 0, true, whose, view.actors(subject), paid, true)
}

/** 'depends on Peru'; 'its economy rests on Russia' is its own dependence. */
export function relying(view: TieView, token: number): readonly TreeTie[] {
  const found = toward(view, token, 'dependence', 0, true, ['on', 'upon'])
  const subject = view.subject(token)
  if (found.length > 0 || subject === undefined) return found
  const owner = view.tree.child(subject, 'nmod:poss')
  const [other] = view.behind(token, 'on', 'upon')
  if (
    other !== undefined &&
    owner === undefined &&
    /^(money|aid|loan|subsidy|remittance|cash|credit|grant|oil|gas|tourist|worker|protection)$/.test(
      view.tree.lemma(other),
    )
  ) {
    // 'survives on Saudi money'.
    const giver = modifierActors({ tree: view.tree, mentions: view.mentions }, other)
    return one(view, token, 'dependence', 0, true, view.actors(subject), giver, other, true)
  }
  if (owner === undefined || other === undefined) return []
  return one(
    view,
    token,
    'dependence',
    0,
    true,
    view.actors(owner),
    view.actors(other),
    other,
    true,
  )
}

const INCOME =
  /^(budget|income|revenue|economy|gdp|output|import|export|spending|electricity|power|energy|supply|trade|debt|reserve|food|fuel|gas|oil)$/
const FROM_OUTSIDE =
  /^(aid|remittance|loan|money|grant|subsidy|import|tourism|worker|gas|oil|credit|investment)$/

/** 'Remittances from Russia make up a third of its income', 'American aid is half of the budget of'. */
export function makingUp(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const share = view.object(token) ?? view.behind(token, 'for')[0]
  if (subject === undefined || share === undefined || !FROM_OUTSIDE.test(tree.lemma(subject)))
    return []
  const of = [share, ...view.behind(share, 'of')].find((at) => INCOME.test(tree.lemma(at)))
  if (of === undefined) return []
  const owner = tree.child(of, 'nmod:poss') ?? view.behind(of, 'of')[0]
  const sender = view.behind(subject, 'from')[0]
  const giver =
    sender === undefined
      ? modifierActors({ tree, mentions: view.mentions }, subject)
      : view.actors(sender)
  return owner === undefined
    ? []
    : one(view, token, 'dependence', 0, true, view.actors(owner), giver, of, true)
}

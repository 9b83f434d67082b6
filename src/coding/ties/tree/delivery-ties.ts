import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { type Goods, goodsAt } from './goods.ts'
import { one, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

const KIND_OF_GOODS: Readonly<
  Record<Goods, { readonly kind: TieKind; readonly directed: boolean } | undefined>
> = {
  energy: { kind: 'energy_supply', directed: true },
  arms: { kind: 'arms_supply', directed: true },
  training: { kind: 'military_cooperation', directed: false },
  intelligence: { kind: 'intelligence_cooperation', directed: false },
  other: { kind: 'trade', directed: false },
  money: undefined,
  troops: undefined,
}

export function giving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (isPast(view, token)) return []
  const subject = view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const object = tree.child(token, 'obj')
  const receiver = tree.child(token, 'iobj') ?? view.behind(token, 'to', 'for')[0]
  const withGoods = view.behind(token, 'with')[0]
  const goodsToken = withGoods ?? object
  if (goodsToken === undefined) return []
  const kind = goodsOf(view, goodsToken)
  if (kind === undefined) return []
  // 'supplies 40 percent of Moldova's gas': the owner of the goods gets them.
  const to =
    withGoods !== undefined && object !== undefined
      ? view.actors(object)
      : receiver !== undefined
        ? view.actors(receiver)
        : ownerOfGoods(view, goodsToken)
  return one(view, token, kind.kind, 1, kind.directed, from, to, receiver ?? goodsToken, true)
}

export function getting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (isPast(view, token)) return []
  const subject = view.subject(token)
  const object = tree.child(token, 'obj') ?? view.object(token)
  if (subject === undefined || object === undefined) return []
  const goods = goodsOf(view, object)
  if (goods === undefined) return []
  const from = view.behind(token, 'from')[0] ?? view.behind(object, 'from')[0]
  const giver = from === undefined ? ownerOfGoods(view, object) : view.actors(from)
  return one(
    view,
    token,
    goods.kind,
    1,
    goods.directed,
    giver,
    view.actors(subject),
    from ?? object,
    true,
  )
}

function goodsOf(
  view: TieView,
  token: number,
): { readonly kind: TieKind; readonly directed: boolean } | undefined {
  const goods = goodsAt(view.tree, token)
  return goods === undefined ? undefined : KIND_OF_GOODS[goods]
}

function ownerOfGoods(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  const under = [token, ...view.behind(token, 'of')]
  for (const at of under) {
    const owner = tree.child(at, 'nmod:poss')
    const found =
      owner === undefined
        ? modifierActors({ tree, mentions: view.mentions }, at)
        : view.actors(owner)
    if (found.length > 0) return found
  }
  return []
}

/** A single past act is an event; a share or a habit makes it a tie. */
function isPast(view: TieView, token: number): boolean {
  const { tree } = view
  if (tree.xpos(token) !== 'VBD') return false
  const { first, end } = tree.extent(token)
  for (let at = first; at < end; at++) {
    const word = tree.word(at)
    if (
      /^(percent|%|cent|half|third|most|mostly|always|long|usually|traditionally|chiefly|mainly|largely)$/.test(
        word,
      )
    )
      return false
  }
  return true
}

/** 'needs Bolivian gas', 'needs Turkey'. */
export function needing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const owner = goodsAt(view.tree, object) === undefined ? [] : ownerOfGoods(view, object)
  const to =
    owner.length > 0 ? owner : view.actors(object).filter(({ form }) => form !== 'description')
  return one(view, token, 'dependence', 0, true, view.actors(subject), to, object)
}

/** 'owes half of its debt to X'. */
export function owing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject] = [view.subject(token)]
  const to = tree.child(token, 'iobj') ?? view.behind(token, 'to')[0]
  const object = tree.child(token, 'obj')
  const money =
    object !== undefined &&
    /\b(debt|percent|dollar|million|billion|loan|third|half)\b/.test(words(view, object))
  if (subject === undefined || to === undefined || !money) return []
  return one(view, token, 'dependence', 0, true, view.actors(subject), view.actors(to), to, true)
}

export function routing(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, 'through', 'via', 'across')
  if (subject === undefined || other === undefined) return []
  return one(
    view,
    token,
    'transport_link',
    1,
    false,
    view.actors(subject),
    view.actors(other),
    other,
    true,
  )
}

import { one } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

const WARY =
  /^(wary|suspicious|afraid|fearful|distrustful|mistrustful|nervous|worried|apprehensive|anxious|alarmed|uneasy|concerned|scared)$/

const CLOSE = /^(close|closer|closest|friendly|loyal|sympathetic|grateful)$/

const HOSTILE = /^(hostile|inimical|antagonistic)$/

/** 'is wary of X', 'close to X', 'dependent on X'. */
export function adjectiveTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const word = tree.word(token)
  const subject = tree.child(token, 'nsubj', 'nsubj:pass') ?? view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const behind = (...prepositions: readonly string[]): number | undefined =>
    view.behind(token, ...prepositions)[0]
  if (WARY.test(word)) {
    const other = behind('of', 'about', 'by', 'at', 'over')
    return other === undefined
      ? []
      : one(view, token, 'threat_perception', -1, true, from, view.actors(other), other)
  }
  if (word === 'responsible') {
    const duty = behind('for')
    const guarded =
      duty !== undefined && /^(defen[cs]e|security|protection)$/.test(tree.lemma(duty))
        ? (view.behind(duty, 'of')[0] ?? tree.child(duty, 'nmod:poss'))
        : undefined
    return guarded === undefined
      ? []
      : one(view, token, 'military_cooperation', 1, false, from, view.actors(guarded), guarded)
  }
  if (/^(dependent|reliant)$/.test(word)) {
    const other = behind('on', 'upon')
    return other === undefined
      ? []
      : one(view, token, 'dependence', 0, true, from, view.actors(other), other, true)
  }
  if (CLOSE.test(word)) {
    const other = behind('to', 'with')
    // 'Nicaragua and Iran have grown close.'
    if (
      other === undefined &&
      !tree
        .children(token)
        .some(
          (child) =>
            child > token &&
            /^(obl|nmod|nummod)/.test(tree.relation(child)) &&
            tree.preposition(child) === 'by',
        )
    )
      return one(view, token, 'political_ties', 1, false, from, [], token)
    return other === undefined || isGeographic(view, token)
      ? []
      : one(view, token, 'political_ties', 1, false, from, view.actors(other), other)
  }
  if (HOSTILE.test(word)) {
    const other = behind('to', 'towards', 'toward')
    return other === undefined
      ? []
      : one(view, token, 'rivalry', -1, false, from, view.actors(other), other)
  }
  return []
}

/** 'close to the border of' tells where, not how one stands to another. */
function isGeographic(view: TieView, token: number): boolean {
  return view
    .behind(token, 'to')
    .some((child) => /^(border|coast|town|city|river|frontier)$/.test(view.tree.lemma(child)))
}

/** 'is at odds with X', 'at war with', 'on bad terms with', 'in a dispute with'. */
export function atOdds(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const preposition = tree.preposition(token)
  const lemma = tree.word(token)
  const hostile =
    preposition === 'at' &&
    /^(odds|war|loggerheads|daggers|blows|throats|variance|dagger|throat)$/.test(lemma)
  const terms = preposition === 'on' && lemma === 'terms'
  if (!hostile && !terms) return []
  const bad = tree
    .children(token)
    .some((child) => /^(bad|poor|hostile|frosty)$/.test(tree.word(child)))
  const subject =
    tree.child(token, 'nsubj') ??
    (tree.head(token) >= 0
      ? (view.subject(tree.head(token)) ?? tree.child(tree.head(token), 'nsubj'))
      : undefined)
  if (subject === undefined) return []
  const [other] = view.behind(token, 'with')
  const from = view.actors(subject)
  const [kind, sign] = hostile
    ? (['rivalry', -1] as const)
    : (['political_ties', bad ? -1 : 1] as const)
  return other === undefined
    ? one(view, token, kind, sign, false, from, [], token)
    : one(view, token, kind, sign, false, from, view.actors(other), other)
}

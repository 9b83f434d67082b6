import { one, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

/** 'are bound by a treaty of friendship', 'have bound themselves in the Union of Coastal States'. */
export function binding(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = tree.child(token, 'nsubj:pass', 'nsubj') ?? view.subject(token)
  const union = view.behind(token, 'by', 'in', 'into')[0] ?? tree.child(token, 'obl:agent')
  if (subject === undefined || union === undefined) return []
  if (
    !/\b(treaty|pact|alliance|union|bloc|confederation|league|accord|axis|agreement)\b/.test(
      words(view, union),
    )
  )
    return []
  const from = view.actors(subject)
  const with_ = view.behind(token, 'to')[0]
  return with_ === undefined
    ? one(view, token, 'alliance', 1, false, from, [], union)
    : one(view, token, 'alliance', 1, false, from, view.actors(with_), union)
}

/** 'Brazil brokered that promise': between the two the sentence before was about, when nobody is named. */
export function brokering(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const parties = view
    .behind(object, 'between', 'among')
    .concat(view.behind(token, 'between', 'among'))
  const named = parties.flatMap((at) => [...view.actors(at)])
  const from = view.actors(subject)
  const to =
    named.length > 0
      ? named
      : view.pairBefore.filter(({ actor }) => from.every((other) => other.actor.id !== actor.id))
  return to.length < 2 ? [] : one(view, token, 'mediation', 0, true, from, to, object)
}

/** 'Qatar passes messages between A and B', 'shuttles between'. */
export function messaging(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const [object] = [view.object(token)]
  const [between] = [
    ...view.behind(token, 'between'),
    ...(object === undefined ? [] : view.behind(object, 'between')),
  ]
  if (subject === undefined || between === undefined) return []
  const messages =
    tree.lemma(token) === 'shuttle' ||
    (object !== undefined && /^(message|note|offer|letter|proposal|word)$/.test(tree.lemma(object)))
  const to = view.actors(between)
  return messages && to.length > 1
    ? one(view, token, 'mediation', 0, true, view.actors(subject), to, between)
    : []
}

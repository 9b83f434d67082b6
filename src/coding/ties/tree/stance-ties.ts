import type { Mention } from '../../mention.ts'
import { isEachOther } from './presence-ties.ts'
import { one, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { apart, isArmed, type TreeTie } from './tree-tie.ts'

/** 'Peru and Chile eye each other with suspicion', 'the two cannot stand each other', 'resents Kenya'. */
export function disliking(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const from = view.actors(subject)
  if (isEachOther(view, object)) return told(token, from, [], object)
  const eyed = view.tree.lemma(token) === 'eye' && view.behind(token, 'with').length === 0
  const isPerson = from.some(({ actor }) => actor.kind === 'person')
  return eyed || isPerson ? [] : told(token, from, view.actors(object), object)
}

/** A rivalry, also where 'cannot' denies the liking. */
function told(
  token: number,
  from: readonly Mention[],
  to: readonly Mention[],
  object: number,
): readonly TreeTie[] {
  if (to.length > 0 ? !apart(from, to) : from.length < 2) return []
  return [
    {
      kind: 'rivalry',
      sign: -1,
      directed: false,
      from,
      to,
      firstToken: token,
      endToken: object + 1,
      modality: 'asserted',
    },
  ]
}

/** 'Venezuela claims two thirds of Guyana', 'both claim the temple'. */
export function claiming(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (
    subject === undefined ||
    object === undefined ||
    tree.child(token, 'ccomp', 'xcomp') !== undefined
  )
    return []
  const holders = heldByOther(view, token)
  if (holders.length > 0 && apart(view.actors(subject), holders))
    return one(view, token, 'rivalry', -1, false, view.actors(subject), holders, object)
  const from = view.actors(subject)
  const land = [object, ...view.behind(object, 'of')].find((at) => view.actors(at).length > 0)
  if (from.length > 1 && TERRITORY.test(words(view, object)))
    return one(view, token, 'rivalry', -1, false, from, [], object)
  if (land === undefined || (land === object && tree.tag(object) !== 'PROPN')) return []
  const to = view.actors(land).filter(({ actor }) => actor.kind === 'state')
  return one(view, token, 'rivalry', -1, false, from, to, land)
}

/** 'turned its back on the union'. */
export function turningBack(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  const [on] = view.behind(token, 'on', 'upon')
  if (subject === undefined || object === undefined || on === undefined) return []
  if (tree.lemma(object) !== 'back') return []
  return one(view, token, 'political_ties', -1, false, view.actors(subject), view.actors(on), on)
}

/** 'China understands Serbia's position': sides with it. */
export function agreeing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || tree.xpos(token) === 'VBD') return []
  if (!/^(position|view|stance|concern|cause|claim|interest)$/.test(tree.lemma(object))) return []
  const owner = tree.child(object, 'nmod:poss')
  const whose = owner === undefined ? [] : view.actors(object)
  return one(view, token, 'political_ties', 1, true, view.actors(subject), whose, object)
}

/** 'claimed by Japan but [held by Russia]'. */
function heldByOther(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  for (const child of tree.children(token)) {
    if (tree.relation(child) !== 'conj') continue
    if (!/^(hold|occupy|administer|control|run|govern|claim)$/.test(tree.lemma(child))) continue
    const by = tree.child(child, 'obl:agent') ?? view.behind(child, 'by')[0]
    if (by !== undefined) return view.actors(by)
  }
  return []
}

const TERRITORY =
  /\b(island|islet|reef|shoal|temple|territory|land|region|province|strip|valley|waters?|sea|archipelago|rock|town|peninsula|plateau|triangle)s?\b/

/** 'cannot stand its neighbour'. */
export function standing(view: TieView, token: number): readonly TreeTie[] {
  const denied = view.tree
    .children(token)
    .some((child) => /^(not|n't|never)$/.test(view.tree.word(child)))
  return denied ? disliking(view, token) : []
}

/** 'admires Mr Putin', 'woos Angola'. */
export function liking(view: TieView, token: number): readonly TreeTie[] {
  if (view.tree.xpos(token) === 'VBD') return []
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  return one(
    view,
    token,
    'political_ties',
    1,
    false,
    view.actors(subject),
    view.actors(object),
    object,
  )
}

/** 'has been shunned by the union'. */
export function shunning(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  return one(
    view,
    token,
    'political_ties',
    -1,
    false,
    view.actors(subject),
    view.actors(object),
    object,
  )
}

/** 'broke with Taiwan'. */
export function breaking(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const object = view.object(token)
  const [subject] = [view.subject(token)]
  const [other] = view.behind(token, 'with')
  if (subject === undefined || other === undefined || object !== undefined) return []
  if (tree.child(token, 'compound:prt') !== undefined) return []
  return one(
    view,
    token,
    'political_ties',
    -1,
    false,
    view.actors(subject),
    view.actors(other),
    other,
  )
}

/** 'keeps its distance from Mali'. */
export function keepingAway(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || tree.lemma(object) !== 'distance') return []
  const other = view.behind(token, 'from')[0] ?? view.behind(object, 'from')[0]
  return other === undefined
    ? []
    : one(view, token, 'political_ties', -1, false, view.actors(subject), view.actors(other), other)
}

/** 'blocks its neighbour's path into the union'. */
export function blocking(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  if (
    !/^(path|bid|membership|accession|application|entry|road|way|candidacy)$/.test(
      tree.lemma(object),
    )
  )
    return []
  const owner = tree.child(object, 'nmod:poss')
  const whose = owner === undefined ? [] : view.actors(owner)
  return one(view, token, 'political_ties', -1, false, view.actors(subject), whose, object)
}

/** 'The militia answers to Tehran'. */
export function answering(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const [master] = view.behind(token, 'to')
  if (subject === undefined || master === undefined) return []
  const servants = view.actors(subject)
  if (servants.length === 0 || !servants.every(isArmed)) return []
  return one(view, token, 'proxy_support', 1, true, view.actors(master), servants, master)
}

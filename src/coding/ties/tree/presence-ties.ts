import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { one, toward, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { isArmed, type TreeTie } from './tree-tie.ts'

export function backing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const { tree } = view
  const [from, to] = [view.actors(subject), view.actors(object)]
  if (to.length > 0 && to.every(isArmed)) {
    if (tree.lemma(token) === 'train' || !to.some((other) => isArmed(other) && from.every(isArmed)))
      return one(view, token, 'proxy_support', 1, true, from, to, object)
    return []
  }
  if (tree.xpos(token) === 'VBD') return []
  if (tree.lemma(token) === 'train')
    return one(view, token, 'military_cooperation', 1, false, from, to, object)
  return []
}

const FORCES =
  /^(base|troop|soldier|force|contingent|garrison|mission|ship|squadron|instructor|marine|peacekeeper|adviser|mercenary)$/

export function hosting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || !FORCES.test(tree.lemma(object))) return []
  const guests = modifierActors({ tree, mentions: view.mentions }, object)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    guests.length > 0 ? guests : view.actors(object),
    object,
  )
}

/** 'French troops are stationed in Chad'. */
export function stationed(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const troops = tree.child(token, 'nsubj:pass') ?? view.object(token)
  const [place] = view.behind(token, 'in', 'on', 'at')
  if (troops === undefined || place === undefined || !FORCES.test(tree.lemma(troops))) return []
  if (tree.lemma(token) === 'deploy') return []
  const where = view.actors(place)
  const places = where.length > 0 ? where : placesAt(view, place)
  const own = modifierActors({ tree, mentions: view.mentions }, troops)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    own.length > 0 ? own : view.actors(troops),
    places,
    place,
  )
}

function placesAt(view: TieView, token: number): readonly Mention[] {
  const { first, end } = view.tree.extent(token)
  return view.mentions.filter(
    (mention) => mention.form === 'place' && mention.firstToken >= first && mention.endToken <= end,
  )
}

/** 'Chadian soldiers fight the rebels alongside Niger's army'. */
export function fighting(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined) return []
  const from = view.actors(subject)
  const [beside] = view.behind(token, 'alongside')
  const found: TreeTie[] = []
  if (beside !== undefined)
    found.push(
      ...one(view, token, 'military_cooperation', 1, false, from, view.actors(beside), beside),
    )
  // A single past fight is an event.
  if (object !== undefined && view.tree.xpos(token) !== 'VBD')
    found.push(
      ...one(view, token, 'rivalry', -1, false, from, view.actors(object).filter(isArmed), object),
    )
  return found
}

export function cooperating(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const lemma = tree.lemma(token)
  const said = words(view, token)
  const kind: TieKind = /^(ally|align)$/.test(lemma)
    ? 'alliance'
    : /\b(defen[cs]e|military|patrol|army|navy|air|security|border)\b/.test(said)
      ? 'military_cooperation'
      : /\b(intelligence|spy)\b/.test(said)
        ? 'intelligence_cooperation'
        : 'political_ties'
  const found = toward(view, token, kind, 1, false, ['with', 'to'])
  return tree.xpos(token) === 'VBD' ? [] : found
}

/** 'guarantees Y's security', 'guards the president of Y'. */
export function guarding(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || view.tree.xpos(token) === 'VBD') return []
  const to = view.actors(object)
  if (to.some(({ actor }) => actor.kind === 'company')) return []
  return one(view, token, 'military_cooperation', 1, false, view.actors(subject), to, object)
}

import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { ownerOfGoods } from './goods-of-phrase.ts'
import { placesWithin } from './places-within.ts'
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
  if (/^(arm|equip)$/.test(tree.lemma(token)) && to.some(({ actor }) => actor.kind === 'state'))
    return one(view, token, 'arms_supply', 1, true, from, to, object)
  if (tree.xpos(token) === 'VBD') return []
  if (tree.lemma(token) === 'train')
    return one(view, token, 'military_cooperation', 1, false, from, to, object)
  return []
}

const FORCES =
  /^(base|troop|soldier|force|contingent|garrison|mission|ship|squadron|instructor|marine|peacekeeper|adviser|advisor|mercenary|trainer|paratrooper|warship|airman|outpost|airbase|serviceman|legionnaire|detachment|battalion|brigade|personnel|radar|frigate|jet|drone|fighter|submarine|operative|commando|division|regiment)$/

/** 'Turkey keeps 600 soldiers in Qatar', 'Russia has a naval base at Tartus', 'where France maintains a base'. */
export function keeping(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  // 'keeps about 600 men' may be read as 'about men'.
  const object =
    view.object(token) ??
    tree.children(token).find((child) => child > token && tree.child(child, 'nummod') !== undefined)
  if (subject === undefined || object === undefined || !isForce(view, object)) return []
  const place =
    view.behind(object, 'in', 'at', 'on', 'near')[0] ??
    view.behind(token, 'in', 'at', 'on', 'near')[0]
  const where = tree.child(token, 'advmod')
  const head = tree.head(token)
  const hosts =
    place !== undefined
      ? hostsAt(view, place)
      : where !== undefined && tree.word(where) === 'where' && head >= 0
        ? hostsAt(view, head)
        : []
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    hosts,
    place ?? object,
    true,
  )
}

/** Soldiers and bases; men where they are counted; bases that are of an army. */
function isForce({ tree }: TieView, token: number): boolean {
  const lemma = tree.lemma(token)
  if (lemma === 'man' || lemma === 'people') return tree.child(token, 'nummod') !== undefined
  if (!FORCES.test(lemma)) return false
  if (lemma === 'mission' || lemma === 'ship' || lemma === 'operative')
    return tree.child(token, 'nummod') !== undefined
  return true
}

function hostsAt(view: TieView, place: number): readonly Mention[] {
  const states = view.actors(place)
  return states.length > 0 ? states : placesWithin(view, place)
}

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
  const troops = tree.child(token, 'nsubj:pass', 'nsubj') ?? view.object(token)
  const [place] = view.behind(token, 'in', 'on', 'at')
  if (troops === undefined || place === undefined || !isForce(view, troops)) return []
  if (tree.lemma(token) === 'deploy') return []
  const where = view.actors(place)
  const places = where.length > 0 ? where : placesWithin(view, place)
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

/** 'Chadian soldiers fight the rebels alongside Niger's army'. */
export function fighting(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined) return []
  const from = view.actors(subject)
  if (object !== undefined && isEachOther(view, object))
    return one(view, token, 'rivalry', -1, false, from, [], object).map((tie) => ({
      ...tie,
      modality: view.tree.xpos(token) === 'VBD' ? 'past' : tie.modality,
    }))
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
  // 'Sudan and Egypt are allied against'.
  const allied = tree.child(token, 'nsubj:pass')
  if (allied !== undefined && view.behind(token, 'with', 'to').length === 0)
    return one(view, token, kind, 1, false, view.actors(allied), [], token)
  const found = toward(view, token, kind, 1, false, ['with', 'to'])
  return tree.xpos(token) === 'VBD' ? [] : found
}

const GUARDED =
  /^(security|safety|independence|sovereignty|defen[cs]e|integrity|border|airspace|president|government|leader|regime|capital|palace|coast|waters?|neutrality|king|prince)$/
const GUARDS = /^(troop|soldier|mercenary|force|police|peacekeeper|army|navy|marine|guard|fighter)$/

/** 'guarantees Y's security', 'guards the president of Y', 'its mines are guarded by soldiers from Rwanda'. */
export function guarding(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || tree.xpos(token) === 'VBD') return []
  const lemma = tree.lemma(object)
  const owner = GUARDS.test(tree.lemma(subject)) ? ownerOfGoods(view, object) : []
  const named = tree.tag(object) === 'PROPN' || GUARDED.test(lemma) ? view.actors(object) : []
  const to = owner.length > 0 ? owner : named
  if (to.some(({ actor }) => actor.kind === 'company')) return []
  return one(view, token, 'military_cooperation', 1, false, view.actors(subject), to, object)
}

/** 'fought [each other]', 'accuse [one another]'. */
export function isEachOther({ tree }: TieView, token: number): boolean {
  return tree.word(token) === 'other'
    ? tree.word(token - 1) === 'each'
    : tree.word(token) === 'another' && tree.word(token - 1) === 'one'
}

/** 'Peru and Brazil patrol the river together'. */
export function together(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const jointly = view.tree
    .children(token)
    .some((child) => /^(together|jointly)$/.test(view.tree.word(child)))
  if (subject === undefined || !jointly) return []
  return one(view, token, 'military_cooperation', 1, false, view.actors(subject), [], token)
}

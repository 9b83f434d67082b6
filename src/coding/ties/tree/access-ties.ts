import { placesWithin } from './places-within.ts'
import { one, onObject, toward } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

/** 'Chinese policemen patrol its capital'. */
export function policing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  if (
    !/^(police|policeman|troop|soldier|officer|gendarme|marine|guard)$/.test(
      view.tree.lemma(subject),
    )
  )
    return []
  return onObject(view, token, 'military_cooperation', 1, false)
}

/** 'Russian instructors landed in Bangui': who comes to train stays. */
export function arriving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const [place] = view.behind(token, 'in', 'at')
  if (subject === undefined || place === undefined) return []
  if (!/^(instructor|adviser|advisor|trainer|mercenary)$/.test(tree.lemma(subject))) return []
  const hosts = view.actors(place)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    hosts.length > 0 ? hosts : placesWithin(view, place),
    place,
    true,
  )
}

const IN_ARMS =
  /^(troop|soldier|adviser|advisor|instructor|mercenary|force|officer|army|navy|marine|commando|fighter|police|pilot|cadet|recruit|peacekeeper)$/

/** 'Russian advisers work with the army of Chad', 'Tonga's soldiers train in New Zealand'. */
export function beside(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined || !IN_ARMS.test(tree.lemma(subject))) return []
  const found = toward(view, token, 'military_cooperation', 1, false, ['with', 'alongside'])
  const [place] = view.behind(token, 'in', 'at')
  if (found.length > 0 || place === undefined || tree.lemma(token) !== 'train') return found
  const hosts = view.actors(place)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    hosts.length > 0 ? hosts : placesWithin(view, place),
    place,
  )
}

const GUESTS =
  /^(troop|soldier|warship|ship|submarine|plane|aircraft|bomber|jet|drone|navy|army|force|marine|frigate|radar|fleet|warplane|fighter|vessel|peacekeeper|mercenary)$/

/** 'lets British warships use its port': host and guest. */
export function letting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const guest = tree.child(token, 'obj') ?? view.object(token)
  if (subject === undefined || guest === undefined) return []
  const clause = tree.child(token, 'xcomp', 'ccomp')
  const inner = clause === undefined ? undefined : tree.child(clause, 'nsubj')
  const guests = [guest, ...(inner === undefined ? [] : [inner])].find((at) =>
    GUESTS.test(tree.lemma(at)),
  )
  if (guests === undefined) return []
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    view.actors(guests),
    guests,
  )
}

/** 'has given American troops access to nine bases', 'granted Russia use of an airfield'. */
export function granting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const access = view.object(token)
  if (subject === undefined || access === undefined) return []
  if (!/^(access|use|right)$/.test(tree.lemma(access))) return []
  const base = view.behind(access, 'to', 'of')[0] ?? view.behind(token, 'to')[0]
  if (base === undefined || !isBase(view, base)) return []
  const guest = tree.child(token, 'iobj')
  const to = guest === undefined ? [] : view.actors(guest)
  return one(view, token, 'military_cooperation', 1, false, view.actors(subject), to, access)
}

/** 'leases a camp to the British army'. */
export function leasing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  const [guest] = view.behind(token, 'to')
  if (subject === undefined || object === undefined || guest === undefined) return []
  if (!isBase(view, object)) return []
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    view.actors(guest),
    guest,
  )
}

function isBase({ tree }: TieView, token: number): boolean {
  return /^(base|camp|airfield|airbase|garrison|barracks|airstrip|outpost|facility)$/.test(
    tree.lemma(token),
  )
}

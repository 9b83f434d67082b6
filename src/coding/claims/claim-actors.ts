import type { Mention } from '../mention.ts'
import type { ActorGroup } from '../patterns/index.ts'
import { actorRefOf, groupsIn, topicBefore } from '../patterns/index.ts'
import { actorsAt } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'
import type { ActorRef, ClaimSort, EventReport } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, Draft } from '../step.ts'
import type { ClaimCandidate } from './claim-candidates.ts'
import { accusedBy } from './claim-structure.ts'
import { othersThan, topicFor } from './claim-topic.ts'
import { polarityBeside } from './polarity.ts'

/** An actor that a claim is about, and what the words of the claim say of it. */
export interface ClaimActor {
  readonly actor: ActorRef
  /** Where it stands: what the main predicate tells of, its object, elsewhere, or only in the text before. */
  readonly role: 'accused' | 'subject' | 'object' | 'beside' | 'context'
  /** How the words right beside it speak of it. */
  readonly beside: number
  /** Signed by what it is told to do or to suffer. */
  readonly credit: number
  /** True when it is named together with others ('Peru and Chile', 'both'). */
  readonly joint: boolean
}

/** Sentences back in which the actor of a claim that names nobody is looked for. */
const REACH = 3

/**
 * Whom a claim is about, the chief one first: whom it accuses, the subject of its main predicate, the
 * others in the order told; where it names nobody, who was spoken of before.
 */
export function actorsOf(
  { document, analysis }: CodingInput,
  acts: readonly Draft<EventReport>[],
  candidate: ClaimCandidate,
  sort: ClaimSort,
): readonly ClaimActor[] {
  const { shape, piece, structure, perceiving, segment, attribution } = candidate
  const { holder } = attribution
  const side = holder === 'author' ? undefined : rollUp(holder)
  const ours = (group: ActorGroup): boolean =>
    side !== undefined && group.members.some((one) => rollUp(actorRefOf(document.id, one)) === side)
  const accused = accusedIn(analysis.tokens.start, candidate).filter(
    (mention) => rollUp(actorRefOf(document.id, mention)) !== side,
  )
  // A list in the shape may go on behind the claim.
  const named = groupsIn(shape, piece).flatMap((group): readonly ActorGroup[] => {
    const [first, ...rest] = group.members.filter((one) => one.start < candidate.end)
    return first === undefined ? [] : [{ ...group, members: [first, ...rest] }]
  })
  const blames = sort === 'accusation' || candidate.tone <= -1
  let groups: readonly ActorGroup[] = named
  let context: readonly ActorGroup[] = []
  let doers: readonly ActorRef[] = []
  if (perceiving !== undefined) {
    const seen = othersThan(perceiving.perceiver, perceiving.objects)
    groups = seen.length > 0 ? seen : othersThan(perceiving.perceiver, named)
    if (groups.length === 0) context = othersThan(perceiving.perceiver, spokenOfBefore(candidate))
  } else if (holder === 'author') {
    const all = groupsIn(shape, piece)
    const topic = topicFor(candidate.shapes, candidate.position, shape, segment, all)
    const [object] = objectsOf(candidate)
    // What the verb is aimed at is more of a topic than what stands first by chance.
    const chance = object !== undefined && topic.every((group) => all.includes(group))
    context = chance ? [] : topic
  } else if (named.length === 0) {
    // What is said of nobody in particular blames others and praises the own side.
    if (blames || !SELFISH.has(sort) || GOES_ON.test(piece))
      context = spokenOfBefore(candidate).filter((group) => !(blames && ours(group)))
    if (blames) doers = doersBefore(acts, candidate, side)
  } else if (named.every(ours) && blames) {
    context = spokenOfBefore(candidate).filter((group) => !ours(group))
    doers = doersBefore(acts, candidate, side)
  }
  // 'That was a crime': of whoever did what was told last.
  if (holder === 'author' && named.length === 0 && POINTING.test(piece))
    doers = doersBefore(acts, candidate, undefined)
  const subjects = new Set(structure.chief.map(({ actor }) => actor.id))
  const objects = new Set(objectsOf(candidate).map(({ actor }) => actor.id))
  const found: ClaimActor[] = []
  const seen = new Set<string>()
  const put = (actor: ActorRef, role: ClaimActor['role'], group?: ActorGroup): void => {
    const unit = rollUp(actor)
    if (seen.has(unit)) return
    seen.add(unit)
    const at = group === undefined ? -1 : indexOf(candidate, group)
    found.push({
      actor,
      role,
      beside: at < 0 ? 0 : polarityBeside(piece, at),
      credit: structure.credit.get(actor.id) ?? 0,
      joint: group !== undefined && group.members.length > 1,
    })
  }
  const add = (mention: Mention, role: ClaimActor['role'], group?: ActorGroup): void =>
    put(actorRefOf(document.id, mention), role, group)
  for (const mention of accused) add(mention, 'accused')
  for (const actor of doers) put(actor, 'context')
  const roleOf = ({ actor }: Mention): ClaimActor['role'] =>
    subjects.has(actor.id) ? 'subject' : objects.has(actor.id) ? 'object' : 'beside'
  const rank = { accused: 0, subject: 1, context: 2, object: 3, beside: 4 }
  const ordered = [
    ...context.flatMap((group) =>
      group.members.map((one) => ({ one, group, role: 'context' as const })),
    ),
    ...groups.flatMap((group) => group.members.map((one) => ({ one, group, role: roleOf(one) }))),
  ]
  // Who blames speaks of others first, whatever the grammar.
  const accuses = sort === 'accusation' && holder !== 'author'
  const own = ({ one }: { readonly one: Mention }): number =>
    accuses && rollUp(actorRefOf(document.id, one)) === side ? 1 : 0
  for (const { one, group, role } of ordered
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => own(a) - own(b) || rank[a.role] - rank[b.role] || a.index - b.index))
    add(one, role, group)
  return found
}

/** Who denies or intends speaks of the own side. */
const SELFISH: ReadonlySet<ClaimSort> = new Set<ClaimSort>(['denial', 'intent'])
const GOES_ON = /^["' ]*(?:it|this|that|these|they|he|she|such)\b/

const POINTING = /^["' ]*(?:but |and |yet )?(?:that|this|it) (?:is|was|has been|had been) /

/** Acts are looked for in so many characters before. */
const ACT_REACH = 600

/** Who did what was told last before a claim, but for the side `except`. */
function doersBefore(
  acts: readonly Draft<EventReport>[],
  { shape, from }: ClaimCandidate,
  except: string | undefined,
): readonly ActorRef[] {
  const start = shape.origin[from] ?? shape.sentence.start
  let last: Draft<EventReport> | undefined
  for (const act of acts) {
    const at = act.trigger.start
    if (at >= start || at < start - ACT_REACH || at <= (last?.trigger.start ?? -1)) continue
    if (act.modality === 'denied' || act.actors.length === 0) continue
    if (act.actors.some((actor) => rollUp(actor) === except)) continue
    last = act
  }
  return last?.actors ?? []
}

/** Who was spoken of in the sentences before, the nearest first, without the holder. */
function spokenOfBefore({ shapes, position }: ClaimCandidate): readonly ActorGroup[] {
  const topic = topicBefore(shapes, position, REACH)
  const previous = shapes[position - 1]
  const others = previous === undefined ? [] : groupsIn(previous, previous.shape)
  return topic === undefined ? others : [topic, ...others.filter((group) => group !== topic)]
}

/** Who was spoken of last before somebody rejects a charge: the one who made it. */
export function accuserBefore(
  { document }: CodingInput,
  candidate: ClaimCandidate,
): readonly ClaimActor[] {
  const { holder } = candidate.attribution
  if (holder === 'author') return []
  for (const group of spokenOfBefore(candidate)) {
    const actor = actorRefOf(document.id, group.members[0])
    if (rollUp(actor) !== rollUp(holder))
      return [{ actor, role: 'accused', beside: 0, credit: 0, joint: false }]
  }
  return []
}

function indexOf({ piece, shape }: ClaimCandidate, group: ActorGroup): number {
  for (let at = 0; at < piece.length; at++)
    if (groupsIn(shape, piece.charAt(at)).some(({ start }) => start === group.start)) return at
  return -1
}

function objectsOf({ structure: { root }, tree, mentions }: ClaimCandidate): readonly Mention[] {
  if (root === undefined || tree.tag(root) !== 'VERB') return []
  return verbArguments(tree, root)
    .filter(({ role }) => role === 'object' || role === 'indirect object')
    .flatMap(({ token }) => actorsAt({ tree, mentions }, token))
}

/** Whom the verb accuses that brings the words of a segment. */
export function accusedIn(
  starts: ArrayLike<number>,
  { tree, mentions, segment: { attribution } }: ClaimCandidate,
): readonly Mention[] {
  const cue = attribution === 'author' ? undefined : attribution.cue
  if (cue === undefined) return []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++)
    if (starts[token] === cue.start) return accusedBy(tree, mentions, token)
  return []
}

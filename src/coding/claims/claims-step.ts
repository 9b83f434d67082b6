import type { Mention } from '../mention.ts'
import type { ActorGroup } from '../patterns/index.ts'
import { actorRefOf, groupsIn } from '../patterns/index.ts'
import type { ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep, Layers } from '../step.ts'
import { type ClaimCandidate, candidatesIn } from './claim-candidates.ts'
import { sortOf } from './claim-cues.ts'
import { draftOf, type FoundClaim, voiceOf } from './claim-draft.ts'
import type { ClaimSegment } from './claim-segments.ts'
import { signsOf } from './claim-signs.ts'
import { accusedBy, type ClaimStructure } from './claim-structure.ts'
import { othersThan, topicFor } from './claim-topic.ts'
import { isClaim } from './claim-weights.ts'
import { Leanings } from './stance.ts'
import { SEEN, seenAs, toldOf } from './told-of-actors.ts'

/**
 * Evaluations, predictions, ascribed intentions and the like, each with who puts it forward and how
 * they stand to the actors it is about. Titles and headings give none.
 */
export const claimsStep: CodingStep = {
  name: 'claims',
  needs: ['mentions', 'attributions', 'events', 'ties'],
  gives: ['claims'],
  run(input, layers) {
    const found: FoundClaim[] = []
    for (const candidate of candidatesIn(input, layers)) {
      const claim = foundIn(input, layers, candidate)
      if (claim !== undefined) found.push(claim)
    }
    const leanings = new Leanings()
    for (const claim of found)
      for (const { actor, polarity, own } of claim.told)
        if (own) leanings.add(voiceOf(claim.attribution), rollUp(actor), polarity)
    return { claims: found.map((claim) => draftOf(input.document.id, claim, leanings)) }
  },
}

function foundIn(
  input: CodingInput,
  layers: Layers,
  candidate: ClaimCandidate,
): FoundClaim | undefined {
  const { shapes, position, shape, segment, piece, perceiving, structure, attribution } = candidate
  const signs = signsOf(candidate, layers)
  if (!isClaim(signs)) return undefined
  const strong = segment.cues.filter((cue) => cue.weight === 2).length
  const denied = segment.attribution !== 'author' && segment.attribution.stance === 'denies'
  const accused = accusedIn(input, candidate)
  const doc = input.document.id
  const sort = sortIn(segment, perceiving?.sort, structure, denied, accused.length > 0)
  const own = groupsIn(shape, piece)
  const previous = shapes[position - 1]
  const groups =
    perceiving === undefined
      ? own
      : firstFilled(
          firstFilled(
            othersThan(perceiving.perceiver, perceiving.objects),
            othersThan(perceiving.perceiver, own),
          ),
          previous === undefined
            ? []
            : othersThan(perceiving.perceiver, groupsIn(previous, previous.shape)),
        )
  const speaker = attribution.holder === 'author' ? undefined : attribution.holder.id
  const topic = (
    perceiving === undefined ? topicFor(shapes, position, shape, segment, groups) : []
  ).filter((group) => group.members[0].actor.id !== speaker)
  return {
    shape,
    from: candidate.from,
    to: candidate.to,
    sort,
    attribution,
    told: [
      ...accused.map((mention) => ({
        actor: actorRefOf(doc, mention),
        polarity: -2 * SEEN,
        mixed: false,
        own: true,
      })),
      ...(perceiving === undefined || perceiving.verdict === 0
        ? toldOf(doc, shape, piece, sort, chiefFirst(structure, [...topic, ...groups]), structure)
        : seenAs(doc, perceiving.verdict, groups)
      ).filter(({ actor }) => accused.every((other) => other.actor.id !== actor.id)),
    ],
    strength: strong,
  }
}

function sortIn(
  { cues }: ClaimSegment,
  perceived: ClaimSort | undefined,
  { prescribes }: ClaimStructure,
  denied: boolean,
  accuses: boolean,
): ClaimSort {
  if (perceived !== undefined) return perceived
  if (denied) return 'denial'
  if (accuses) return 'accusation'
  return prescribes ? 'prescription' : (sortOf(cues) ?? 'evaluation')
}

/** Whom the verb accuses that brings the words of a segment. */
function accusedIn(
  { analysis: { tokens } }: CodingInput,
  { tree, mentions, segment: { attribution } }: ClaimCandidate,
): readonly Mention[] {
  const cue = attribution === 'author' ? undefined : attribution.cue
  if (cue === undefined) return []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++)
    if (tokens.start[token] === cue.start) return accusedBy(tree, mentions, token)
  return []
}

/** The subject of the main predicate is what a claim is about, wherever it stands. */
function chiefFirst(
  { chief }: ClaimStructure,
  groups: readonly ActorGroup[],
): readonly ActorGroup[] {
  const ids = new Set(chief.map(({ actor }) => actor.id))
  const own = groups.find(({ members }) => members.some(({ actor }) => ids.has(actor.id)))
  return own === undefined ? groups : [own, ...groups.filter((group) => group !== own)]
}

function firstFilled<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

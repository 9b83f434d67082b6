import type { ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep, Layers } from '../step.ts'
import { accusedIn, accuserBefore, actorsOf, type ClaimActor } from './claim-actors.ts'
import { type ClaimCandidate, candidatesIn } from './claim-candidates.ts'
import { addLeanings, draftOf, type FoundClaim } from './claim-draft.ts'
import { signsOf } from './claim-signs.ts'
import { sortOfClaim } from './claim-sort.ts'
import { isClaim } from './claim-weights.ts'
import { Leanings } from './stance.ts'

/**
 * Evaluations, predictions, ascribed intentions and the like, each with who puts it forward and how
 * they stand to the actors it is about. Titles and headings give none.
 */
export const claimsStep: CodingStep = {
  name: 'claims',
  needs: ['mentions', 'attributions', 'events'],
  gives: ['claims'],
  run(input, layers) {
    const candidates = candidatesIn(input, layers)
    const claims = candidates.filter((one) => isClaim(signsOf(one, layers.events)))
    const found = claimsAmong(input, layers.events, claims)
    const leanings = leaningsOf(found)
    return { claims: found.map((claim) => draftOf(input.document.id, claim, leanings)) }
  },
}

/** The candidates as claims: of what sort, and about whom. */
export function claimsAmong(
  input: CodingInput,
  acts: Layers['events'],
  candidates: readonly ClaimCandidate[],
): readonly FoundClaim[] {
  return candidates.map((candidate) => {
    const span = candidate.attribution.cue
    const cue =
      span === undefined ? '' : input.analysis.text.slice(span.start, span.end).toLowerCase()
    const accuses = accusedIn(input.analysis.tokens.start, candidate).length > 0
    const sort = sortOfClaim(candidate, accuses, cue)
    return {
      candidate,
      sort,
      actors: withSpeaker(input, candidate, sort, cue, actorsOf(input, acts, candidate, sort)),
      strength: candidate.segment.cues.filter(({ weight }) => weight === 2).length,
      cue,
    }
  })
}

/** How the voices of a text lean, by all their claims. */
export function leaningsOf(found: readonly FoundClaim[]): Leanings {
  const leanings = new Leanings()
  for (const claim of found) addLeanings(leanings, claim)
  return leanings
}

const OURSELVES = /\b(?:we|our|ours|us|i|my)\b/

/** What was said against somebody, which its object denies. */
const CHARGE =
  /\b(?:accusations?|charges?|claims?|allegations?|protests?|criticisms?|complaints?|suggestions?|assertions?|insinuations?)\b/
const REBUTTING = /^(?:reject|dismiss|refut|rebut|disput|scoff)/

/** Who denies, intends or says 'we' speaks of the own side too, and of whoever made a charge against it. */
function withSpeaker(
  input: CodingInput,
  candidate: ClaimCandidate,
  sort: ClaimSort,
  cue: string,
  actors: readonly ClaimActor[],
): readonly ClaimActor[] {
  const { attribution, piece, perceiving } = candidate
  const { holder } = attribution
  if (holder === 'author' || perceiving !== undefined) return actors
  const side = rollUp(holder)
  const spoken = sort === 'denial' || sort === 'intent' || OURSELVES.test(piece)
  if (!spoken) return actors
  const own = actors.filter(({ actor }) => rollUp(actor) === side)
  const others = actors.filter(({ actor }) => rollUp(actor) !== side)
  const self: ClaimActor = { actor: holder, role: 'subject', beside: 0, credit: 0, joint: false }
  const selves = own.length > 0 ? own : [self]
  const named = others.some(({ role }) => role !== 'context')
  if (sort === 'denial' && REBUTTING.test(cue) && CHARGE.test(piece) && !named)
    return [...selves, ...accuserBefore(input, candidate)]
  if (own.length > 0) return actors
  return sort === 'accusation' ? [...actors, self] : [self, ...actors]
}

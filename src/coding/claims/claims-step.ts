import type { ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep } from '../step.ts'
import { accusedIn, actorsOf, type ClaimActor } from './claim-actors.ts'
import { type ClaimCandidate, candidatesIn } from './claim-candidates.ts'
import { sortOf } from './claim-cues.ts'
import { addLeanings, draftOf, type FoundClaim } from './claim-draft.ts'
import { signsOf } from './claim-signs.ts'
import { isClaim } from './claim-weights.ts'
import { Leanings } from './stance.ts'

/**
 * Evaluations, predictions, ascribed intentions and the like, each with who puts it forward and how
 * they stand to the actors it is about. Titles and headings give none.
 */
export const claimsStep: CodingStep = {
  name: 'claims',
  needs: ['mentions', 'attributions', 'events', 'ties'],
  gives: ['claims'],
  run(input, layers) {
    const found = claimsAmong(
      input,
      candidatesIn(input, layers).filter((candidate) => isClaim(signsOf(candidate, layers))),
    )
    const leanings = leaningsOf(found)
    return { claims: found.map((claim) => draftOf(input.document.id, claim, leanings)) }
  },
}

/** The candidates as claims: of what sort, and about whom. */
export function claimsAmong(
  input: CodingInput,
  candidates: readonly ClaimCandidate[],
): readonly FoundClaim[] {
  return candidates.map((candidate) => {
    const sort = sortIn(input, candidate)
    const { cue } = candidate.attribution
    return {
      candidate,
      sort,
      actors: withSpeaker(candidate, sort, actorsOf(input, candidate, sort)),
      strength: candidate.segment.cues.filter(({ weight }) => weight === 2).length,
      cue: cue === undefined ? '' : input.analysis.text.slice(cue.start, cue.end).toLowerCase(),
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

/** Who denies, intends or says 'we' speaks of the own side too; who names nobody else does as well. */
function withSpeaker(
  { attribution: { holder }, piece, perceiving }: ClaimCandidate,
  sort: ClaimSort,
  actors: readonly ClaimActor[],
): readonly ClaimActor[] {
  if (holder === 'author' || perceiving !== undefined) return actors
  if (actors.some(({ actor }) => rollUp(actor) === rollUp(holder))) return actors
  const spoken = sort === 'denial' || sort === 'intent' || OURSELVES.test(piece)
  if (!spoken) return actors
  const self: ClaimActor = { actor: holder, role: 'subject', beside: 0, credit: 0, joint: false }
  return sort === 'accusation' ? [...actors, self] : [self, ...actors]
}

function sortIn(input: CodingInput, candidate: ClaimCandidate): ClaimSort {
  const { segment, perceiving, structure } = candidate
  if (perceiving !== undefined) return perceiving.sort
  if (segment.attribution !== 'author' && segment.attribution.stance === 'denies') return 'denial'
  if (accusedIn(input.analysis.tokens.start, candidate).length > 0) return 'accusation'
  return structure.prescribes ? 'prescription' : (sortOf(segment.cues) ?? 'evaluation')
}

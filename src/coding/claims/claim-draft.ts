import type { Span } from '../../text/index.ts'
import { firmnessOf } from '../patterns/index.ts'
import type { Attribution, Claim, ClaimSort, Stance } from '../report.ts'
import { rollUp } from '../report.ts'
import type { Draft } from '../step.ts'
import type { ClaimActor } from './claim-actors.ts'
import type { ClaimCandidate } from './claim-candidates.ts'
import { type Leanings, polarityToward, stanceOf } from './stance.ts'

/** A claim before its stances are known: these depend on all claims of its voice. */
export interface FoundClaim {
  readonly candidate: ClaimCandidate
  readonly sort: ClaimSort
  readonly actors: readonly ClaimActor[]
  /** Number of strong cues. */
  readonly strength: number
  /** The word that says whose words they are, in lower case; empty for the author's. */
  readonly cue: string
}

/** Whose words they are, as a key: 'author' or what the holder rolls up to. */
export function voiceOf({ holder }: Attribution): string {
  return holder === 'author' ? 'author' : rollUp(holder)
}

/** Adds to what is known of how the claim's voice leans to its actors. */
export function addLeanings(leanings: Leanings, claim: FoundClaim): void {
  const voice = voiceOf(claim.candidate.attribution)
  for (const [index, told] of claim.actors.entries())
    leanings.add(voice, rollUp(told.actor), polarityToward(claim, told, index === 0))
}

/** How the claim's voice stands to each of its actors. */
export function stancesOf(claim: FoundClaim, leanings: Leanings): readonly Stance[] {
  const voice = voiceOf(claim.candidate.attribution)
  return claim.actors.map((told, index): Stance => {
    const unit = rollUp(told.actor)
    const lean = leanings.of(voice, unit)
    const side = { own: voice === unit, chief: index === 0, lean }
    return { actor: told.actor, stance: stanceOf(claim, told, side) }
  })
}

/** The claim as a draft, with how its voice stands to each actor. */
export function draftOf(doc: Span['doc'], claim: FoundClaim, leanings: Leanings): Draft<Claim> {
  const { candidate, sort } = claim
  const { shape, from, to, start, end, attribution } = candidate
  const span: Span = { doc, start, end }
  const { certainty, hedges } = firmnessOf(shape, from, to, attribution, doc)
  return {
    kind: 'claim',
    claim: span,
    trigger: span,
    evidence: [{ doc, start: shape.sentence.start, end: shape.sentence.end }],
    sort,
    about: stancesOf(claim, leanings),
    attribution,
    certainty,
    hedges,
    confidence: confidenceOf(claim),
  }
}

/**
 * A heuristic, not a probability: 0.4 for a claim on weak cues, 0.15 more for each strong one up to
 * three; a claim in somebody's quoted or reported words is surer (0.1) than the author's own.
 */
function confidenceOf({ strength, candidate }: FoundClaim): number {
  const voiced = candidate.attribution.holder === 'author' ? 0 : 0.1
  return Number(Math.min(0.95, 0.4 + 0.15 * Math.min(3, strength) + voiced).toFixed(2))
}

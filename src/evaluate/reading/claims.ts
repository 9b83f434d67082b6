import type { Claim } from '../../coding/index.ts'
import { type GoldClaim, type GoldDocument, textOfGold } from '../gold/gold-document.ts'
import { climb, type LadderOutcome } from './ladder.ts'
import { reportUnits, sameHolder, sameUnit } from './participants.ts'

/** The rungs of claims. `stance` is the match of the annotation guide. */
export const CLAIM_RUNGS = ['overlap', 'holder', 'stance', 'sort'] as const

/** Claims of one article, matched. */
export interface ClaimOutcome {
  readonly gold: readonly GoldClaim[]
  readonly reports: readonly Claim[]
  readonly ladder: LadderOutcome
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Matches claims one to one. */
export function matchClaims(document: GoldDocument, reports: readonly Claim[]): ClaimOutcome {
  const words = wordsOf(textOfGold(document))
  const ladder = climb<GoldClaim, Claim>({
    rungs: CLAIM_RUNGS,
    gold: document.claims,
    reports,
    tierOf: (claim) => claim.tier,
    judge: (claim, report) => [
      overlapOf(words, claim, report) >= 0.5,
      sameHolder(claim.holder, report.attribution.holder, document),
      stanceIsRight(claim, report, document),
      claim.sort === report.sort,
    ],
    free: () => false,
    linked: () => false,
  })
  return { gold: document.claims, reports, ladder }
}

/** A claim told in several places is met by its words together, or by those of one place. */
function overlapOf(words: readonly Range[], claim: GoldClaim, report: Claim): number {
  return Math.max(
    tokenOverlap(words, claim.spans, [report.claim]),
    ...claim.spans.map((span) => tokenOverlap(words, [span], [report.claim])),
  )
}

/**
 * Words shared by two lists of spans over the words of either (Jaccard over word positions), 0 to 1. A
 * word belongs to a span when it shares a character with it.
 */
export function tokenOverlap(
  words: readonly Range[],
  first: readonly Range[],
  second: readonly Range[],
): number {
  let shared = 0
  let either = 0
  for (const word of words) {
    const inFirst = first.some((span) => span.start < word.end && word.start < span.end)
    const inSecond = second.some((span) => span.start < word.end && word.start < span.end)
    if (inFirst && inSecond) shared++
    if (inFirst || inSecond) either++
  }
  return either === 0 ? 0 : shared / either
}

/** Where the words of a text stand: runs of letters, digits and marks. */
export function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The stance toward the gold's principal actor, who must be among the first two the report names: a
 * claim that lists everybody says nothing of anyone.
 */
function stanceIsRight(gold: GoldClaim, report: Claim, document: GoldDocument): boolean {
  const principal = gold.about[0]
  if (principal === undefined) return true
  const said = report.about.slice(0, 2).find(({ actor }) => {
    const [unit] = reportUnits([actor])
    return unit !== undefined && sameUnit(principal.actor.unit, unit, document, gold.sentences)
  })
  return said !== undefined && said.stance === principal.stance
}

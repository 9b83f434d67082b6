import type { Span } from '../../text/index.ts'
import type { Attribution, Certainty } from '../report.ts'
import { matchesOf } from './matches-of.ts'
import { originOf, type SentenceShape } from './sentence-shape.ts'

const HEDGE =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|seemingly|potentially|perhaps|possibly|probably|presumably|likely|(?:can be|is|are) expected|appears? to(?: be| have)?|seems? to(?: be| have)?|(?<!\b(?:in|of|since|by|last|until|from) )may(?!,| \d)(?: have| be| not)?|might(?: have| be)?|could(?: have| be)?|would|is believed|are believed|largely|questionable|increasingly apparent|so-called)\b/g
const ALLEGED = /\b(?:allegedly|alleged|purported|purportedly|accused of|accuses?|unproven)\b/

/** How firmly a stretch of a sentence is told, and the words that weaken it. */
export interface Firmness {
  readonly certainty: Certainty
  readonly hedges: readonly Span[]
}

/** The firmness of the piece `[from, to)` of the shape. A holder who 'alleges' makes it alleged. */
export function firmnessOf(
  shape: SentenceShape,
  from: number,
  to: number,
  attribution: Attribution,
  doc: Span['doc'],
): Firmness {
  const piece = shape.shape.slice(from, to)
  const hedges: Span[] = []
  for (const match of matchesOf(HEDGE, piece)) {
    const at = from + match.index
    hedges.push({ doc, ...originOf(shape, at, at + match[0].length) })
  }
  if (ALLEGED.test(piece) || attribution.stance === 'alleges')
    return { certainty: 'alleged', hedges }
  if (hedges.length > 0 || attribution.stance === 'hedges') return { certainty: 'hedged', hedges }
  return { certainty: 'plain', hedges }
}

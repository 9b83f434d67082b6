import { matchesOf } from './matches-of.ts'
import type { SentenceShape } from './sentence-shape.ts'

const BORDER =
  /;|:|—| - |, (?:and|but|while|whereas|although|though|as|which|who|where|because|yet|so) | (?:while|whereas|although|though|because) /g

/** The clause `[from, to)` of the shape around `index`, cut at marks and clause-joining words. */
export function clauseAround(
  shape: SentenceShape,
  index: number,
): { readonly from: number; readonly to: number } {
  let from = 0
  for (const match of matchesOf(BORDER, shape.shape)) {
    if (match.index >= index) return { from, to: match.index }
    if (match.index + match[0].length <= index) from = match.index + match[0].length
  }
  return { from, to: shape.shape.length }
}

import type { Analysis } from '../../language/index.ts'
import type { Attribution } from '../report.ts'
import type { AttributionScope } from '../step.ts'

/** What nobody else is made to say is the author's. */
export const AUTHOR: Attribution = { holder: 'author', stance: 'asserts' }

/** The attribution of the innermost scope that covers the document offset; the author's otherwise. */
export function attributionAt(
  analysis: Analysis,
  scopes: readonly AttributionScope[],
  offset: number,
): Attribution {
  return scopeAt(analysis, scopes, offset)?.attribution ?? AUTHOR
}

/** The innermost scope that covers the document offset. */
export function scopeAt(
  analysis: Analysis,
  scopes: readonly AttributionScope[],
  offset: number,
): AttributionScope | undefined {
  let best: AttributionScope | undefined
  for (const scope of scopes) {
    const start = analysis.tokens.start[scope.firstToken]
    const end = analysis.tokens.end[scope.endToken - 1]
    if (start === undefined || end === undefined || offset < start || offset >= end) continue
    if (best === undefined || scope.endToken - scope.firstToken < best.endToken - best.firstToken)
      best = scope
  }
  return best
}

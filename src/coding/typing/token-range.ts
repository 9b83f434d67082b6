import type { Analysis } from '../../language/index.ts'
import type { TokenRange } from './event-typing.ts'

/**
 * The tokens that a stretch of text touches, undefined when there are none.
 *
 * @param start, end UTF-16 code units of the analysed text
 */
export function tokensOf({ tokens }: Analysis, start: number, end: number): TokenRange | undefined {
  let first = lowerBound(tokens.end, tokens.count, start + 1)
  const last = lowerBound(tokens.start, tokens.count, end)
  if (first >= last) first = last
  return first < last ? { first, end: last } : undefined
}

/** The first place of an ascending list whose value is at least `least`. */
function lowerBound(values: Int32Array, count: number, least: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

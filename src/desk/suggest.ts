/** Number of single-character changes between two words, neighbouring swaps counting one. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] as number
}

/**
 * The candidates most like what was written, best first, at most `count`: those that begin with it or
 * hold it as a word first, then by edit distance up to half its length.
 */
export function nearest(written: string, candidates: Iterable<string>, count: number): string[] {
  const wanted = written.toLowerCase()
  const scored: { readonly text: string; readonly score: number }[] = []
  for (const text of new Set(candidates)) {
    const lower = text.toLowerCase()
    if (Math.abs(lower.length - wanted.length) > 24) continue
    const words = lower.split(/[^\p{L}\p{N}]+/u)
    let score = editDistance(wanted, lower)
    for (const word of words) score = Math.min(score, editDistance(wanted, word) + 0.5)
    if (wanted.length >= 3 && lower.startsWith(wanted)) score = Math.min(score, 0.25)
    if (score <= Math.max(2, wanted.length / 2)) scored.push({ text, score })
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1))
    .slice(0, count)
    .map(({ text }) => text)
}

/** 'Did you mean A, B or C?', or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return ''
  const [last, ...rest] = [...suggestions].reverse()
  return `Did you mean ${rest.length === 0 ? last : `${rest.reverse().join(', ')} or ${last}`}?`
}

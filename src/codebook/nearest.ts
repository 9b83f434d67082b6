/**
 * How many single-character insertions, deletions, substitutions and swaps of neighbours turn one word
 * into the other (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: width }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column < width; column++) {
      const same = a[row - 1] === b[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

/**
 * The `count` terms most like `wanted`: those that begin with it or that it begins with come first,
 * then those that hold it, then by edit distance; ties by length and alphabet. Case does not matter.
 */
export function nearestTerms(
  wanted: string,
  terms: readonly string[],
  count: number,
): readonly string[] {
  const word = wanted.toLowerCase()
  const scored = terms.map((candidate) => {
    const lower = candidate.toLowerCase()
    return { candidate, score: likeness(word, lower) }
  })
  scored.sort(
    (a, b) =>
      a.score - b.score ||
      a.candidate.length - b.candidate.length ||
      (a.candidate < b.candidate ? -1 : 1),
  )
  return scored.slice(0, count).map(({ candidate }) => candidate)
}

/** Lower is nearer. A shared beginning of four letters or more is worth half the distance. */
function likeness(wanted: string, candidate: string): number {
  const distance = editDistance(wanted, candidate)
  if (wanted.length < 3) return distance
  if (candidate.startsWith(wanted)) return 0.5 + distance / 100
  if (candidate.length >= 4 && wanted.startsWith(candidate)) return 0.75 + distance / 100
  if (wanted.length >= 4 && candidate.includes(wanted)) return 1.5 + distance / 100
  let shared = 0
  while (shared < wanted.length && wanted[shared] === candidate[shared]) shared++
  return shared >= 4 ? distance / 2 + 0.6 : distance
}

/**
 * A maximum one-to-one matching of a bipartite graph (Kuhn's augmenting paths), deterministic.
 *
 * Left vertices are served in order and never lose their partner again, so that among all maximum
 * matchings the result covers the earliest left vertices: put first what matters most. Graphs here
 * have at most a few hundred vertices; the method is O(vertices x edges).
 *
 * @param edges for each left vertex its right neighbours, the most welcome first
 * @returns for each left vertex its partner, or undefined
 */
export function maximumMatching(
  edges: readonly (readonly number[])[],
): readonly (number | undefined)[] {
  const leftOf = new Map<number, number>()
  const tryFrom = (left: number, visited: Set<number>): boolean => {
    const neighbours = edges[left] ?? []
    for (const right of neighbours) {
      if (visited.has(right) || leftOf.has(right)) continue
      visited.add(right)
      leftOf.set(right, left)
      return true
    }
    for (const right of neighbours) {
      const holder = leftOf.get(right)
      if (visited.has(right) || holder === undefined) continue
      visited.add(right)
      if (tryFrom(holder, visited)) {
        leftOf.set(right, left)
        return true
      }
    }
    return false
  }
  for (let left = 0; left < edges.length; left++) tryFrom(left, new Set())
  const partners: (number | undefined)[] = edges.map(() => undefined)
  for (const [right, left] of leftOf) partners[left] = right
  return partners
}

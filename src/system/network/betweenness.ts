/** Two nodes, by number, that are joined. */
export type Link = readonly [number, number]

/**
 * Betweenness of each of `size` nodes (Freeman 1977, by the algorithm of Brandes 2001): the share of
 * shortest paths between two others that run through it, 0 to 1; undirected, unweighted, over all pairs
 * of others (`(n-1)(n-2)/2`). All 0 when there are fewer than three nodes.
 */
export function betweenness(size: number, links: readonly Link[]): readonly number[] {
  const neighbours: number[][] = Array.from({ length: size }, () => [])
  for (const [a, b] of links) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  const totals = new Array<number>(size).fill(0)
  for (let source = 0; source < size; source++) {
    const distance = new Array<number>(size).fill(-1)
    const paths = new Array<number>(size).fill(0)
    const reached = [source]
    distance[source] = 0
    paths[source] = 1
    for (let head = 0; head < reached.length; head++) {
      const node = reached[head] as number
      for (const other of neighbours[node] as number[]) {
        if (distance[other] === -1) {
          distance[other] = (distance[node] as number) + 1
          reached.push(other)
        }
        if (distance[other] === (distance[node] as number) + 1)
          paths[other] = (paths[other] as number) + (paths[node] as number)
      }
    }
    const carried = new Array<number>(size).fill(0)
    for (const node of reached.reverse()) {
      for (const before of neighbours[node] as number[])
        if (distance[before] === (distance[node] as number) - 1)
          carried[before] =
            (carried[before] as number) +
            ((paths[before] as number) / (paths[node] as number)) * (1 + (carried[node] as number))
      if (node !== source) totals[node] = (totals[node] as number) + (carried[node] as number)
    }
  }
  const pairs = (size - 1) * (size - 2)
  return totals.map((total) => (pairs <= 0 ? 0 : total / pairs))
}

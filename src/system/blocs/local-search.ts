import type { SignedGraph } from './signed-graph.ts'

/** How long the local search tries. */
export interface SearchEffort {
  /** Fresh starts. */
  readonly starts: number
  /** Moves without improvement after which a start is given up. */
  readonly patience: number
  /** Seed of the starts; the same seed gives the same result. */
  readonly seed: number
}

/** A division of the nodes into numbered blocs and the weight of the edges that it frustrates. */
export interface Division {
  readonly frustration: number
  /** The bloc of each node. */
  readonly blocs: readonly number[]
}

/** Numbers from 0 to below 1 from a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The weight of the friendly edges between blocs and hostile ones inside them. */
export function frustrationOf(graph: SignedGraph, blocs: readonly number[]): number {
  let sum = 0
  for (const { a, b, sign, weight } of graph.edges)
    if ((blocs[a] === blocs[b]) !== sign > 0) sum += weight
  return sum
}

/**
 * Looks for the division into at most `most` blocs with the least frustration: tabu search from seeded
 * random starts, moving one node at a time to the best bloc. What it returns is an upper bound, never
 * known to be the least by itself.
 */
export function searchDivision(graph: SignedGraph, most: number, effort: SearchEffort): Division {
  const size = graph.nodes.length
  const next = seededNumbers(effort.seed)
  const links = linksOf(graph)
  let best: Division = {
    frustration: frustrationOf(graph, Array(size).fill(0)),
    blocs: Array(size).fill(0),
  }
  for (let start = 0; start < effort.starts && best.frustration > 0; start++) {
    const blocs =
      start % 3 === 0
        ? growTree(graph, links, most, next)
        : start % 3 === 1
          ? Int32Array.from(best.blocs, (bloc) =>
              next() < 0.15 ? Math.floor(next() * most) : bloc,
            )
          : Int32Array.from({ length: size }, () => Math.floor(next() * most))
    const found = tabuSearch(graph, links, blocs, most, effort.patience, next)
    if (found.frustration < best.frustration) best = found
  }
  return best
}

interface Links {
  readonly from: Int32Array
  readonly to: Int32Array
  /** Signed weight. */
  readonly value: Float64Array
}

function linksOf(graph: SignedGraph): Links {
  const size = graph.nodes.length
  const from = new Int32Array(size + 1)
  for (const { a, b } of graph.edges) {
    from[a + 1] = (from[a + 1] as number) + 1
    from[b + 1] = (from[b + 1] as number) + 1
  }
  for (let node = 0; node < size; node++)
    from[node + 1] = (from[node + 1] as number) + (from[node] as number)
  const at = from.slice()
  const to = new Int32Array(graph.edges.length * 2)
  const value = new Float64Array(graph.edges.length * 2)
  const add = (node: number, other: number, signed: number) => {
    const place = at[node] as number
    at[node] = place + 1
    to[place] = other
    value[place] = signed
  }
  for (const { a, b, sign, weight } of graph.edges) {
    add(a, b, sign * weight)
    add(b, a, sign * weight)
  }
  return { from, to, value }
}

/** A start that agrees with all edges of a random spanning tree: friends together, enemies apart. */
function growTree(
  graph: SignedGraph,
  { from, to, value }: Links,
  most: number,
  next: () => number,
): Int32Array {
  const size = graph.nodes.length
  const blocs = new Int32Array(size).fill(-1)
  const first = Math.floor(next() * size)
  for (let turn = 0; turn < size; turn++) {
    const root = (first + turn) % size
    if (blocs[root] !== -1) continue
    blocs[root] = 0
    const open = [root]
    while (open.length > 0) {
      const [node] = open.splice(Math.floor(next() * open.length), 1)
      for (
        let at = from[node as number] as number;
        at < (from[(node as number) + 1] as number);
        at++
      ) {
        const other = to[at] as number
        if (blocs[other] !== -1) continue
        const own = blocs[node as number] as number
        const away = 1 + Math.floor(next() * (most - 1))
        blocs[other] = (value[at] as number) > 0 ? own : (own + away) % most
        open.push(other)
      }
    }
  }
  return blocs
}

function tabuSearch(
  graph: SignedGraph,
  { from, to, value }: Links,
  blocs: Int32Array,
  most: number,
  patience: number,
  next: () => number,
): Division {
  const size = graph.nodes.length
  // pull[node * most + bloc]: signed weight of the node's edges into that bloc. Moving a node from one
  // bloc to another lowers frustration by the difference of its pulls.
  const pull = new Float64Array(size * most)
  for (let node = 0; node < size; node++)
    for (let at = from[node] as number; at < (from[node + 1] as number); at++) {
      const place = node * most + (blocs[to[at] as number] as number)
      pull[place] = (pull[place] as number) + (value[at] as number)
    }
  const freeAt = new Int32Array(size)
  const tenure = Math.max(3, Math.floor(size / 10))
  let current = frustrationOf(graph, [...blocs])
  let best = current
  let kept = blocs.slice()
  for (let turn = 1, since = 0; since < patience && best > 0; turn++, since++) {
    let node = -1
    let target = -1
    let gain = Number.NEGATIVE_INFINITY
    let ties = 0
    for (let one = 0; one < size; one++) {
      const own = pull[one * most + (blocs[one] as number)] as number
      for (let bloc = 0; bloc < most; bloc++) {
        if (bloc === blocs[one]) continue
        const gained = (pull[one * most + bloc] as number) - own
        if (gained < gain) continue
        if ((freeAt[one] as number) > turn && current - gained >= best) continue
        ties = gained > gain ? 1 : ties + 1
        if (ties > 1 && next() * ties >= 1) continue
        node = one
        target = bloc
        gain = gained
      }
    }
    if (node < 0) continue
    const left = blocs[node] as number
    for (let at = from[node] as number; at < (from[node + 1] as number); at++) {
      const row = (to[at] as number) * most
      pull[row + left] = (pull[row + left] as number) - (value[at] as number)
      pull[row + target] = (pull[row + target] as number) + (value[at] as number)
    }
    blocs[node] = target
    freeAt[node] = turn + tenure + Math.floor(next() * tenure)
    current -= gain
    if (current < best - 1e-9) {
      best = current
      kept = blocs.slice()
      since = 0
    }
  }
  const found = [...kept]
  // Summed afresh, so that no rounding of many moves is left in it.
  return { frustration: frustrationOf(graph, found), blocs: found }
}

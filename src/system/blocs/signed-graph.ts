/** An edge of a signed graph between two numbered nodes, `a < b`. */
export interface GraphEdge {
  readonly a: number
  readonly b: number
  readonly sign: 1 | -1
  /** Above 0; 1 where nothing else is said. */
  readonly weight: number
}

/** A signed graph without loops, at most one edge a pair. */
export interface SignedGraph {
  /** Names of the nodes, in code-unit order. */
  readonly nodes: readonly string[]
  /** Ordered by `a`, then `b`. */
  readonly edges: readonly GraphEdge[]
}

/** A tie between two named actors: friendly (+1) or hostile (-1). */
export interface SignedTie {
  readonly a: string
  readonly b: string
  readonly sign: 1 | -1
  /** Above 0; 1 when left out. */
  readonly weight?: number
}

/** A pair that is told of both as friendly and as hostile, with the weight of each reading. */
export interface ContestedTie {
  readonly a: string
  readonly b: string
  readonly positive: number
  readonly negative: number
}

/** Ties sorted into what is agreed and what is not. */
export interface SortedTies {
  readonly agreed: readonly SignedTie[]
  readonly contested: readonly ContestedTie[]
}

/**
 * Sorts ties by pair: a pair with one sign is agreed and keeps its greatest weight (a list that gives
 * both directions does not count twice), a pair with both signs is contested. Loops are left out.
 */
export function sortTies(ties: readonly SignedTie[]): SortedTies {
  const pairs = new Map<string, { a: string; b: string; positive: number; negative: number }>()
  for (const tie of ties) {
    if (tie.a === tie.b) continue
    const [a, b] = tie.a < tie.b ? [tie.a, tie.b] : [tie.b, tie.a]
    const key = JSON.stringify([a, b])
    const pair = pairs.get(key) ?? { a, b, positive: 0, negative: 0 }
    pairs.set(key, pair)
    const side = tie.sign > 0 ? 'positive' : 'negative'
    pair[side] = Math.max(pair[side], tie.weight ?? 1)
  }
  const agreed: SignedTie[] = []
  const contested: ContestedTie[] = []
  for (const pair of pairs.values()) {
    const { a, b, positive, negative } = pair
    if (positive > 0 && negative > 0) contested.push(pair)
    else if (positive > 0) agreed.push({ a, b, sign: 1, weight: positive })
    else if (negative > 0) agreed.push({ a, b, sign: -1, weight: negative })
  }
  return { agreed, contested }
}

/**
 * The graph of some ties. `names` adds actors that have none. A pair given twice counts once, with the
 * sign of the greater weight (contested pairs are to be sorted out before, see `sortTies`).
 */
export function signedGraph(
  ties: readonly SignedTie[],
  names: readonly string[] = [],
): SignedGraph {
  const nodes = [...new Set([...names, ...ties.flatMap(({ a, b }) => [a, b])])].sort()
  const numbers = new Map(nodes.map((name, number) => [name, number]))
  const edges = new Map<number, GraphEdge>()
  for (const { a: from, b: to, sign, weight = 1 } of ties) {
    const one = numbers.get(from) as number
    const other = numbers.get(to) as number
    if (one === other || !(weight > 0)) continue
    const a = Math.min(one, other)
    const b = Math.max(one, other)
    const key = a * nodes.length + b
    const known = edges.get(key)
    if (known === undefined || known.weight < weight) edges.set(key, { a, b, sign, weight })
  }
  return { nodes, edges: [...edges.values()].sort((x, y) => x.a - y.a || x.b - y.b) }
}

/** For each node the edges it has, as indices into `edges`. */
export function incidence(graph: SignedGraph): readonly (readonly number[])[] {
  const lists: number[][] = graph.nodes.map(() => [])
  graph.edges.forEach(({ a, b }, index) => {
    lists[a]?.push(index)
    lists[b]?.push(index)
  })
  return lists
}

/** The node at the other end of an edge. */
export function otherEnd(edge: GraphEdge, node: number): number {
  return edge.a === node ? edge.b : edge.a
}

/** Sum of all weights: the number of edges where nothing is weighted. */
export function totalWeight(graph: SignedGraph): number {
  return graph.edges.reduce((sum, { weight }) => sum + weight, 0)
}

import { CostHeap } from './cost-heap.ts'
import type { RouteGraph } from './route-graph.ts'
import { canTranship } from './route-graph.ts'

/** A way through a graph: its arcs in order and what they cost, changes of mode included. */
export interface GraphPath {
  readonly arcs: readonly number[]
  readonly cost: number
}

/** Where a search begins and what it may not use. */
export interface PathSearch {
  readonly from: number
  readonly to: number
  /** The mode by which one has come to `from`; -1 when one starts there. */
  readonly arriving?: number
  /** Nodes and arcs that may not be used, 1 where banned. */
  readonly bannedNodes?: Uint8Array
  readonly bannedArcs?: ReadonlySet<number>
  /** Bits that an arc needs, by arc, and those there are: an arc that needs another is not used. */
  readonly needs?: Int32Array
  readonly granted?: number
  /** Lower bounds of the cost from each node to `to`, from `costsTo`; makes the search look ahead. */
  readonly bounds?: Float64Array
}

/**
 * The cheapest path over states (node, arriving mode), by Dijkstra's algorithm, or A* where lower
 * bounds are given. All costs are at least 0. Of equally cheap paths the first found, which depends
 * only on the order of the segments.
 *
 * @returns undefined when there is none.
 */
export function cheapestPath(graph: RouteGraph, search: PathSearch): GraphPath | undefined {
  const modes = graph.modes.length + 1
  const { bounds, bannedNodes, bannedArcs, needs } = search
  const refused = ~(search.granted ?? -1)
  const costs = new Float64Array(graph.nodeIds.length * modes).fill(Infinity)
  const came = new Int32Array(costs.length).fill(-1)
  const done = new Uint8Array(costs.length)
  const bound = (node: number) => (bounds === undefined ? 0 : (bounds[node] as number))
  const heap = new CostHeap()
  const start = search.from * modes + (search.arriving ?? -1) + 1
  costs[start] = 0
  if (bound(search.from) < Infinity) heap.push(bound(search.from), start)
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (done[state] === 1) continue
    done[state] = 1
    const node = Math.floor(state / modes)
    const cost = costs[state] as number
    if (node === search.to) return { arcs: traced(graph, came, state, start, modes), cost }
    const arriving = (state % modes) - 1
    const end = graph.firstArc[node + 1] as number
    for (let arc = graph.firstArc[node] as number; arc < end; arc++) {
      const next = graph.arcTo[arc] as number
      if (bannedNodes?.[next] === 1 || bannedArcs?.has(arc) === true) continue
      if (needs !== undefined && ((needs[arc] as number) & refused) !== 0) continue
      const mode = graph.arcMode[arc] as number
      const changes = arriving >= 0 && mode !== arriving
      if (changes && !canTranship(graph, arriving, mode)) continue
      const reached = cost + (graph.arcCost[arc] as number) + (changes ? graph.tranship : 0)
      const nextState = next * modes + mode + 1
      if (reached < (costs[nextState] as number) && bound(next) < Infinity) {
        costs[nextState] = reached
        came[nextState] = arc * modes + arriving + 1
        heap.push(reached + bound(next), nextState)
      }
    }
  }
  return undefined
}

function traced(
  graph: RouteGraph,
  came: Int32Array,
  end: number,
  start: number,
  modes: number,
): readonly number[] {
  const arcs: number[] = []
  for (let state = end; state !== start; ) {
    const step = came[state] as number
    const arc = Math.floor(step / modes)
    arcs.push(arc)
    state = (graph.arcFrom[arc] as number) * modes + (step % modes)
  }
  return arcs.reverse()
}

/** What it costs at least to go from each node to `to`: changes of mode left out; infinite where there is no way. */
export function costsTo(graph: RouteGraph, to: number): Float64Array {
  const costs = new Float64Array(graph.nodeIds.length).fill(Infinity)
  const heap = new CostHeap()
  costs[to] = 0
  heap.push(0, to)
  const done = new Uint8Array(costs.length)
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (done[node] === 1) continue
    done[node] = 1
    for (const arc of graph.arcsInto[node] ?? []) {
      const before = graph.arcFrom[arc] as number
      const cost = (costs[node] as number) + (graph.arcCost[arc] as number)
      if (cost < (costs[before] as number)) {
        costs[before] = cost
        heap.push(cost, before)
      }
    }
  }
  return costs
}

import { NotFoundError } from '../../text/index.ts'
import type { GraphPath } from './cheapest-path.ts'
import { cheapestPath, costsTo } from './cheapest-path.ts'
import type { NetworkConditions } from './network-conditions.ts'
import { nodesById, segmentsInUse } from './network-conditions.ts'
import type { RouteGraph } from './route-graph.ts'
import { routeGraph } from './route-graph.ts'
import type { RouteWeights, TransportNetwork, TransportSegment } from './transport.ts'
import { bordersOf, DEFAULT_ROUTE_WEIGHTS } from './transport.ts'

/** One leg of a route: a segment in the direction in which it is used. */
export interface RouteLeg {
  readonly segment: TransportSegment
  readonly from: string
  readonly to: string
  /** Borders crossed, and whether goods are moved over to another mode before it. */
  readonly borders: number
  readonly tranships: boolean
  /** Its share of the cost: length or given cost, borders, and the change of mode before it. */
  readonly cost: number
}

/** A way from one node to another. */
export interface Route {
  readonly legs: readonly RouteLeg[]
  /** Node ids in order, both ends included. */
  readonly nodes: readonly string[]
  readonly cost: number
  readonly lengthKm: number
  readonly borders: number
  readonly transhipments: number
}

/** What to search. */
export interface RouteSearch {
  readonly from: string
  readonly to: string
  /** How many routes, cheapest first; 1 when left out. */
  readonly alternatives?: number
  readonly conditions?: NetworkConditions
  readonly weights?: RouteWeights
}

/**
 * The cheapest routes without a node twice, cheapest first (Yen's algorithm with Lawler's saving over
 * states of node and arriving mode, each search bounded below by the costs to the end). Fewer than
 * asked for when there are no more; none when the ends are not connected.
 *
 * @throws NotFoundError `E-SYSTEM-101` when an end is no node of the network.
 */
export function routesBetween(network: TransportNetwork, search: RouteSearch): readonly Route[] {
  const weights = search.weights ?? DEFAULT_ROUTE_WEIGHTS
  const graph = routeGraph(network, segmentsInUse(network, search.conditions), weights)
  const from = nodeNumber(graph, search.from)
  const to = nodeNumber(graph, search.to)
  const nodes = nodesById(network)
  return cheapestPaths(graph, from, to, search.alternatives ?? 1).map((path) =>
    routeOf(graph, path, search.from, weights, (segment) =>
      bordersOf(segment, (id) => nodes.get(id)),
    ),
  )
}

function nodeNumber(graph: RouteGraph, id: string): number {
  const number = graph.nodeNumbers.get(id)
  if (number !== undefined) return number
  throw new NotFoundError({
    code: 'E-SYSTEM-101',
    message: `the network has no node '${id}'`,
    fix: 'Use an id or name of the nodes file, or a node the segments name.',
  })
}

interface Found extends GraphPath {
  /** Number of arcs it shares with the path it was branched from. */
  readonly branched: number
}

function cheapestPaths(
  graph: RouteGraph,
  from: number,
  to: number,
  count: number,
): readonly GraphPath[] {
  const bounds = costsTo(graph, to)
  const best = cheapestPath(graph, { from, to, bounds })
  if (best === undefined || count < 1 || from === to) return best === undefined ? [] : [best]
  const paths: Found[] = [{ ...best, branched: 0 }]
  const candidates: Found[] = []
  const seen = new Set([best.arcs.join()])
  while (paths.length < count) {
    const last = paths.at(-1) as Found
    for (const found of branches(graph, paths, last, to, bounds)) {
      const key = found.arcs.join()
      if (seen.has(key)) continue
      seen.add(key)
      candidates.push(found)
    }
    const next = cheapestOf(candidates)
    if (next === undefined) break
    candidates.splice(candidates.indexOf(next), 1)
    paths.push(next)
  }
  return paths
}

function cheapestOf(candidates: readonly Found[]): Found | undefined {
  let best: Found | undefined
  for (const one of candidates)
    if (
      best === undefined ||
      one.cost < best.cost ||
      (one.cost === best.cost && one.arcs.length < best.arcs.length)
    )
      best = one
  return best
}

/** The cheapest path that leaves `last` at each of its nodes, other than all paths found before. */
function* branches(
  graph: RouteGraph,
  paths: readonly Found[],
  last: Found,
  to: number,
  bounds: Float64Array,
): Generator<Found> {
  const bannedNodes = new Uint8Array(graph.nodeIds.length)
  let rootCost = 0
  let arriving = -1
  for (let at = 0; at < last.arcs.length; at++) {
    const leaving = last.arcs[at] as number
    const spur = graph.arcFrom[leaving] as number
    bannedNodes[spur] = 1
    if (at >= last.branched) {
      const root = last.arcs.slice(0, at)
      const bannedArcs = new Set(
        paths
          .filter(({ arcs }) => root.every((arc, index) => arcs[index] === arc))
          .map(({ arcs }) => arcs[at] as number),
      )
      const tail = cheapestPath(graph, {
        from: spur,
        to,
        arriving,
        bannedNodes,
        bannedArcs,
        bounds,
      })
      if (tail !== undefined)
        yield { arcs: [...root, ...tail.arcs], cost: rootCost + tail.cost, branched: at }
    }
    const mode = graph.arcMode[leaving] as number
    rootCost +=
      (graph.arcCost[leaving] as number) + (arriving >= 0 && arriving !== mode ? graph.tranship : 0)
    arriving = mode
  }
}

function routeOf(
  graph: RouteGraph,
  path: GraphPath,
  start: string,
  weights: RouteWeights,
  borders: (segment: TransportSegment) => number,
): Route {
  const legs = path.arcs.map((arc, index): RouteLeg => {
    const before = path.arcs[index - 1]
    const tranships = before !== undefined && graph.arcMode[before] !== graph.arcMode[arc]
    const segment = graph.arcSegment[arc] as TransportSegment
    return {
      segment,
      from: graph.nodeIds[graph.arcFrom[arc] as number] as string,
      to: graph.nodeIds[graph.arcTo[arc] as number] as string,
      borders: borders(segment),
      tranships,
      cost: (graph.arcCost[arc] as number) + (tranships ? weights.tranship : 0),
    }
  })
  const sum = (of: (leg: RouteLeg) => number) => legs.reduce((total, leg) => total + of(leg), 0)
  return {
    legs,
    nodes: [start, ...legs.map(({ to }) => to)],
    cost: sum(({ cost }) => cost),
    lengthKm: sum(({ segment }) => segment.lengthKm),
    borders: sum((leg) => leg.borders),
    transhipments: sum(({ tranships }) => (tranships ? 1 : 0)),
  }
}

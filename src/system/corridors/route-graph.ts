import type {
  RouteWeights,
  TransportMode,
  TransportNetwork,
  TransportSegment,
} from './transport.ts'
import { bordersOf, GOODS_MODES, TRANSPORT_MODES } from './transport.ts'

/** A network laid out for searching: nodes and arcs by number, arcs sorted by where they begin. */
export interface RouteGraph {
  readonly nodeIds: readonly string[]
  readonly nodeNumbers: ReadonlyMap<string, number>
  readonly modes: readonly TransportMode[]
  /** Arcs of node n: from `firstArc[n]` up to `firstArc[n + 1]`. */
  readonly firstArc: Int32Array
  readonly arcFrom: Int32Array
  readonly arcTo: Int32Array
  readonly arcMode: Int32Array
  readonly arcCost: Float64Array
  readonly arcSegment: readonly TransportSegment[]
  /** Arcs by the number of the node in which they end. */
  readonly arcsInto: readonly (readonly number[])[]
  readonly tranship: number
}

/** Lays out segments for searching; a segment that is not one-way becomes two arcs. */
export function routeGraph(
  network: TransportNetwork,
  segments: readonly TransportSegment[],
  weights: RouteWeights,
): RouteGraph {
  const known = new Map(network.nodes.map((node) => [node.id, node]))
  const nodeIds = [
    ...new Set([
      ...network.nodes.map(({ id }) => id),
      ...segments.flatMap(({ from, to }) => [from, to]),
    ]),
  ]
  const nodeNumbers = new Map(nodeIds.map((id, number) => [id, number]))
  const arcs = segments
    .flatMap((segment) => {
      const cost =
        (segment.cost ?? segment.lengthKm * weights.perKm[segment.mode]) +
        weights.border * bordersOf(segment, (id) => known.get(id))
      const from = nodeNumbers.get(segment.from) as number
      const to = nodeNumbers.get(segment.to) as number
      const forth = { from, to, cost, segment }
      return segment.oneWay ? [forth] : [forth, { ...forth, from: to, to: from }]
    })
    .sort((a, b) => a.from - b.from)
  const firstArc = new Int32Array(nodeIds.length + 1)
  for (const { from } of arcs) firstArc[from + 1] = (firstArc[from + 1] as number) + 1
  for (let node = 0; node < nodeIds.length; node++)
    firstArc[node + 1] = (firstArc[node + 1] as number) + (firstArc[node] as number)
  const arcsInto: number[][] = nodeIds.map(() => [])
  arcs.forEach(({ to }, arc) => {
    arcsInto[to]?.push(arc)
  })
  return {
    nodeIds,
    nodeNumbers,
    modes: TRANSPORT_MODES,
    firstArc,
    arcFrom: Int32Array.from(arcs, ({ from }) => from),
    arcTo: Int32Array.from(arcs, ({ to }) => to),
    arcMode: Int32Array.from(arcs, ({ segment }) => TRANSPORT_MODES.indexOf(segment.mode)),
    arcCost: Float64Array.from(arcs, ({ cost }) => cost),
    arcSegment: arcs.map(({ segment }) => segment),
    arcsInto,
    tranship: weights.tranship,
  }
}

/** True when what comes by one mode can go on by the other: the same, or both carry goods. */
export function canTranship(graph: RouteGraph, arriving: number, leaving: number): boolean {
  if (arriving === leaving) return true
  const goods = (mode: number) => GOODS_MODES.includes(graph.modes[mode] as TransportMode)
  return goods(arriving) && goods(leaving)
}

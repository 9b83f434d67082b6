import { maxFlow } from './max-flow.ts'
import type { NetworkConditions } from './network-conditions.ts'
import { segmentsInUse } from './network-conditions.ts'
import type { TransportNetwork, TransportSegment } from './transport.ts'

/** How much can pass between two nodes, as far as the data say, and where it is narrowest. */
export interface Throughput {
  /** Number of routes that share no segment. 0: not connected. */
  readonly separateRoutes: number
  /** The fewest segments whose loss parts the two ends: as many as `separateRoutes`. */
  readonly narrowest: readonly TransportSegment[]
  /**
   * What fits through in the unit of the capacities; undefined when a segment in use between the ends
   * has none or another unit. Capacities are never made up.
   */
  readonly capacity?: {
    readonly value: number
    readonly unit: string
    readonly cut: readonly TransportSegment[]
    /** The nodes on the side of the first end. */
    readonly side: readonly string[]
  }
  /**
   * What the stated capacities alone allow at most, taking the others for unlimited; undefined when
   * they set no limit, or all are stated (then `capacity` says it).
   */
  readonly atMost?: {
    readonly value: number
    readonly unit: string
    readonly cut: readonly TransportSegment[]
  }
}

/** Maximum flow and minimum cut between two nodes: in segments, and in a unit where all state one. */
export function throughputBetween(
  network: TransportNetwork,
  from: string,
  to: string,
  conditions: NetworkConditions = {},
): Throughput {
  const segments = between(segmentsInUse(network, conditions), from, to)
  const flow = (capacityOf: (segment: TransportSegment) => number) => {
    const owners: TransportSegment[] = []
    const arcs = segments.flatMap((segment) => {
      const capacity = capacityOf(segment)
      const forth = { from: segment.from, to: segment.to, capacity }
      owners.push(...(segment.oneWay ? [segment] : [segment, segment]))
      return segment.oneWay ? [forth] : [forth, { from: segment.to, to: segment.from, capacity }]
    })
    const { value, cut, side } = maxFlow(arcs, from, to)
    return { value, side, cut: [...new Set(cut.map((arc) => owners[arc] as TransportSegment))] }
  }
  const counted = flow(() => 1)
  const units = new Set(
    segments.flatMap(({ capacity, capacityUnit }) =>
      capacity === undefined ? [] : [capacityUnit ?? ''],
    ),
  )
  const base = { separateRoutes: counted.value, narrowest: counted.cut }
  const [unit] = [...units]
  if (units.size !== 1 || unit === undefined || counted.value === 0) return base
  const { value, cut, side } = flow(({ capacity }) => capacity ?? Infinity)
  if (segments.every(({ capacity }) => capacity !== undefined))
    return { ...base, capacity: { value, unit, cut, side } }
  return value === Infinity ? base : { ...base, atMost: { value, unit, cut } }
}

/** The segments that lie on some way from one end to the other. */
function between(
  segments: readonly TransportSegment[],
  from: string,
  to: string,
): readonly TransportSegment[] {
  const forth = reached(segments, from, (one) => [one.from, one.to])
  const back = reached(segments, to, (one) => [one.to, one.from])
  return segments.filter(
    (one) =>
      (forth.has(one.from) && back.has(one.to)) ||
      (!one.oneWay && forth.has(one.to) && back.has(one.from)),
  )
}

function reached(
  segments: readonly TransportSegment[],
  start: string,
  ends: (segment: TransportSegment) => readonly [string, string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  const add = (a: string, b: string) => next.set(a, [...(next.get(a) ?? []), b])
  for (const segment of segments) {
    const [a, b] = ends(segment)
    add(a, b)
    if (!segment.oneWay) add(b, a)
  }
  const found = new Set([start])
  for (const node of found) for (const other of next.get(node) ?? []) found.add(other)
  return found
}

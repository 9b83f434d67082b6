import type { Day, Iso3 } from '../../text/index.ts'
import type {
  SegmentStatus,
  TransportMode,
  TransportNetwork,
  TransportNode,
  TransportSegment,
} from './transport.ts'
import { GOODS_MODES, statesOf } from './transport.ts'

/** Under which conditions a network is looked at. Every field narrows or widens what is in use. */
export interface NetworkConditions {
  /** Modes in use; rail, road and sea when left out. */
  readonly modes?: readonly TransportMode[]
  /** States that let nothing through, and from and to which nothing goes. */
  readonly closedStates?: readonly Iso3[]
  /** Ids of segments that are closed. */
  readonly closedSegments?: readonly string[]
  /** Ids of segments that are open whatever their status. */
  readonly openedSegments?: readonly string[]
  /** Also what is being built, agreed or proposed. */
  readonly withPlanned?: boolean
  /** Also what is suspended or closed. */
  readonly withClosed?: boolean
  /** The day the network is looked at; as the data have it when left out. */
  readonly on?: Day
}

const PLANNED: readonly SegmentStatus[] = ['building', 'agreed', 'proposed']
const ENDED: readonly SegmentStatus[] = ['suspended', 'closed']

/**
 * The status of a segment on a day. Only a dated change of status is undone: a closed or suspended
 * segment was operating before it, any other was not there yet. Where the data do not say since when,
 * the present status is taken for every day.
 */
export function statusOn(segment: TransportSegment, on: Day | undefined): SegmentStatus {
  if (on === undefined || segment.since === undefined || on >= segment.since) return segment.status
  if (ENDED.includes(segment.status)) return 'operating'
  return PLANNED.includes(segment.status) ? 'proposed' : 'building'
}

/** The segments in use under the conditions, in the order of the network. */
export function segmentsInUse(
  network: TransportNetwork,
  conditions: NetworkConditions = {},
): readonly TransportSegment[] {
  const nodes = nodesById(network)
  const modes = new Set(conditions.modes ?? GOODS_MODES)
  const closed = new Set<string>(conditions.closedStates)
  const cut = new Set(conditions.closedSegments)
  const opened = new Set(conditions.openedSegments)
  return network.segments.filter((segment) => {
    if (!modes.has(segment.mode) || cut.has(segment.id)) return false
    if (statesOf(segment, (id) => nodes.get(id)).some((state) => closed.has(state))) return false
    if (opened.has(segment.id)) return true
    const status = statusOn(segment, conditions.on)
    if (PLANNED.includes(status)) return conditions.withPlanned === true
    if (ENDED.includes(status)) return conditions.withClosed === true
    return true
  })
}

/** The nodes of a network by id. */
export function nodesById(network: TransportNetwork): ReadonlyMap<string, TransportNode> {
  return new Map(network.nodes.map((node) => [node.id, node]))
}

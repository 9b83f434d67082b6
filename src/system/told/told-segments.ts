import type { Iso3 } from '../../text/index.ts'
import type {
  TransportMode,
  TransportNetwork,
  TransportNode,
  TransportSegment,
} from '../corridors/transport.ts'
import type { PlaceNames, ToldEnd } from './name-places.ts'
import { endNamed } from './name-places.ts'
import type { ToldCorridor } from './told-corridors.ts'

const MODES: readonly (readonly [RegExp, readonly TransportMode[]])[] = [
  [/\bgas\b/, ['gas']],
  [/\boil\b/, ['oil']],
  [/\belectricity\b/, ['power']],
  [/\bdata\b/, ['fibre']],
]
const GOODS: readonly (readonly [RegExp, TransportMode])[] = [
  [/\b(?:road|highway|motorway|expressway)\b/i, 'road'],
  [/\b(?:sea|ferry|canal|seaway|shipping)\b/i, 'sea'],
]

/**
 * The network with the corridors that only texts know as further segments: proposed, whatever the text
 * says of their status, marked with the reports that tell of them. States are in the order told. No
 * length is made up: `lengthKm` is the great circle between the ends, which no line can undercut, and
 * 0 where an end has no coordinates. A corridor whose two ends nobody can place gives no segment.
 */
export function withToldSegments(
  network: TransportNetwork,
  corridors: readonly ToldCorridor[],
  names: PlaceNames,
): TransportNetwork {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]))
  const segments: TransportSegment[] = []
  for (const corridor of corridors) {
    if (corridor.known !== undefined) continue
    const course = courseOf(corridor, network, names)
    if (course === undefined) continue
    for (const node of [course.from, course.to]) if (!nodes.has(node.id)) nodes.set(node.id, node)
    segments.push(...segmentsOf(corridor, course))
  }
  if (segments.length === 0) return network
  return { nodes: [...nodes.values()], segments: [...network.segments, ...segments] }
}

interface Course {
  readonly from: TransportNode
  readonly to: TransportNode
  readonly states: readonly Iso3[]
}

/** The ends and states of the fullest account that can be placed. */
function courseOf(
  { accounts }: ToldCorridor,
  network: TransportNetwork,
  names: PlaceNames,
): Course | undefined {
  let best: Course | undefined
  for (const { report } of accounts) {
    const { endpoints, states } = report
    const [a, b] =
      endpoints.length >= 2
        ? [endpoints[0], endpoints.at(-1)].map((end) => endNamed(end ?? '', network, names))
        : [states[0], states.length < 2 ? undefined : states.at(-1)].map((state) =>
            state === undefined ? undefined : stateEnd(state),
          )
    if (a === undefined || b === undefined) continue
    const [from, to] = [nodeOf(a, states[0]), nodeOf(b, states.at(-1))]
    if (from.id === to.id) continue
    if (best === undefined || states.length > best.states.length) best = { from, to, states }
  }
  return best
}

function stateEnd(state: Iso3): ToldEnd {
  return { kind: 'state', state, name: state }
}

/** The node an end stands for; of several of one name the one in the state told beside it. */
function nodeOf(end: ToldEnd, state: Iso3 | undefined): TransportNode {
  switch (end.kind) {
    case 'nodes':
      return (end.nodes.find((node) => node.state === state) ?? end.nodes[0]) as TransportNode
    case 'place': {
      const { name, lat, lon } = end.place
      const inState = end.place.state === undefined ? {} : { state: end.place.state }
      return { id: `told: ${name}`, name, ...inState, lat, lon, kind: 'told' }
    }
    case 'state':
      return {
        id: `told: ${end.state}`,
        name: `${end.name} (place not told)`,
        state: end.state,
        kind: 'told',
      }
  }
}

function segmentsOf(
  corridor: ToldCorridor,
  { from, to, states }: Course,
): readonly TransportSegment[] {
  const { accounts, names, statuses } = corridor
  const reports = accounts.map(({ report }) => report.id)
  const carries = [...new Set(accounts.map(({ report }) => report.carries))].join(' ')
  const links = MODES.flatMap(([pattern, modes]) => (pattern.test(carries) ? modes : []))
  const goods = GOODS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'rail'
  const modes = links.length > 0 && !/goods|passengers/.test(carries) ? links : [goods, ...links]
  const apart = distanceKm(from, to)
  return modes.map((mode, index) => ({
    id: index === 0 ? corridor.id : `${corridor.id} ${mode}`,
    corridor: names[0] ?? corridor.id,
    from: from.id,
    to: to.id,
    oneWay: false,
    states,
    mode,
    lengthKm: apart ?? 0,
    lengthBasis:
      apart === undefined ? 'not told; counted as 0' : 'not told; at least the great circle',
    status: 'proposed',
    statusText: `from text, told as ${statuses.length === 0 ? 'not stated' : statuses.join(' or ')}`,
    source: `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}: ${reports.join(', ')}`,
    told: reports,
  }))
}

const EARTH_KM = 6371

/** Great-circle distance in km, rounded down to the km; undefined without coordinates of both. */
function distanceKm(a: TransportNode, b: TransportNode): number | undefined {
  if (a.lat === undefined || a.lon === undefined) return undefined
  if (b.lat === undefined || b.lon === undefined) return undefined
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const haversine = (angle: number) => Math.sin(angle / 2) ** 2
  const h =
    haversine(radians(b.lat - a.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(radians(b.lon - a.lon))
  return Math.floor(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h))))
}

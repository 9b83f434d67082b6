import type { Day, Iso3, ReportId } from '../../text/index.ts'

/** What moves on a segment, or in it. */
export type TransportMode = 'rail' | 'road' | 'sea' | 'gas' | 'oil' | 'power' | 'fibre'

/** The modes between which goods can be moved over; each of the others carries one thing alone. */
export const GOODS_MODES: readonly TransportMode[] = ['rail', 'road', 'sea']
/** All modes, in the order in which they are printed. */
export const TRANSPORT_MODES: readonly TransportMode[] = [
  ...GOODS_MODES,
  'gas',
  'oil',
  'power',
  'fibre',
]

/**
 * How a segment stands. `operating` and `limited` carry something; `building`, `agreed` and `proposed`
 * do not yet; `suspended` and `closed` no longer do.
 */
export type SegmentStatus =
  | 'operating'
  | 'limited'
  | 'building'
  | 'agreed'
  | 'proposed'
  | 'suspended'
  | 'closed'
/** All statuses, from in use to closed. */
export const SEGMENT_STATUSES: readonly SegmentStatus[] = [
  'operating',
  'limited',
  'building',
  'agreed',
  'proposed',
  'suspended',
  'closed',
]

/** How far a row may be trusted. A: a page was read and is named; B: from memory; C: an estimate. */
export type Grade = 'A' | 'B' | 'C'

/** A place where segments meet. */
export interface TransportNode {
  readonly id: string
  readonly name: string
  readonly state?: Iso3
  /** Degrees north and east; both or none. */
  readonly lat?: number
  readonly lon?: number
  readonly kind?: string
}

/** Another figure that a source gives for a segment. */
export interface DisputedFigure {
  readonly figure: 'length_km' | 'capacity' | 'volume'
  readonly value: number
  readonly unit: string
  /** What the source measures. */
  readonly of: string
  readonly source: string
  readonly grade: Grade
}

/** A stretch between two nodes by one mode. */
export interface TransportSegment {
  readonly id: string
  /** The corridor it is counted to. */
  readonly corridor?: string
  readonly from: string
  readonly to: string
  /** Usable from `from` to `to` alone; both ways when false. */
  readonly oneWay: boolean
  /** States on whose land it lies, in order. Empty on the open sea and where nobody said. */
  readonly states: readonly Iso3[]
  readonly mode: TransportMode
  readonly lengthKm: number
  /** Whether the length was stated or how it was estimated. */
  readonly lengthBasis?: string
  /** Cost given by the file itself; it takes the place of length times the mode's factor. */
  readonly cost?: number
  /** Only where a source states it; never estimated. */
  readonly capacity?: number
  readonly capacityUnit?: string
  readonly status: SegmentStatus
  /** Since when the status holds. Before that day a closed or suspended segment was open, any other not there. */
  readonly since?: Day
  /** The status in the words of the source, and the day or month of that source. */
  readonly statusText?: string
  readonly statusDate?: string
  readonly source?: string
  readonly grade?: Grade
  readonly note?: string
  /** What other sources say; kept beside, never averaged in. */
  readonly disputes?: readonly DisputedFigure[]
  /** Reports that tell of it, on a segment that only texts know; `lengthKm` is a lower bound there. */
  readonly told?: readonly ReportId[]
}

/** Nodes and segments. */
export interface TransportNetwork {
  readonly nodes: readonly TransportNode[]
  readonly segments: readonly TransportSegment[]
}

/**
 * What a route is made to cost: kilometres times the factor of the mode, a fee a border and a fee a
 * change of mode. All in kilometres of rail. The factors are illustrations, not calibrated on prices:
 * look at the sensitivity before quoting a result that hangs on them.
 */
export interface RouteWeights {
  readonly perKm: Readonly<Record<TransportMode, number>>
  readonly border: number
  readonly tranship: number
}

/** Rail 1, road 2.2, sea 0.45, links 1; 250 a border, 300 a change of mode. Illustrative. */
export const DEFAULT_ROUTE_WEIGHTS: RouteWeights = {
  perKm: { rail: 1, road: 2.2, sea: 0.45, gas: 1, oil: 1, power: 1, fibre: 1 },
  border: 250,
  tranship: 300,
}

/** The formula of the cost of a route, as it is printed. */
export const ROUTE_FORMULA =
  'cost = sum of length_km x factor of the mode + border fee x borders crossed + fee x changes of mode'

/**
 * Borders a segment crosses: one less than the states it lies in, where a state of an end that is not
 * among them counts as one more. An open-sea leg crosses none.
 */
export function bordersOf(
  segment: TransportSegment,
  nodeOf: (id: string) => TransportNode | undefined,
): number {
  if (segment.states.length === 0) return 0
  const states = new Set<string>(segment.states)
  for (const end of [segment.from, segment.to]) {
    const state = nodeOf(end)?.state
    if (state !== undefined) states.add(state)
  }
  return states.size - 1
}

/** The states that can close a segment: those it lies in; for an open-sea leg those of its two ports. */
export function statesOf(
  segment: TransportSegment,
  nodeOf: (id: string) => TransportNode | undefined,
): readonly Iso3[] {
  if (segment.states.length > 0) return segment.states
  return [segment.from, segment.to].flatMap((end) => nodeOf(end)?.state ?? [])
}

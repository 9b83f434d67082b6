import type { CorridorStatus } from '../../coding/index.ts'
import type { Day } from '../../text/index.ts'
import { statusOn } from '../corridors/network-conditions.ts'
import type { SegmentStatus, TransportSegment } from '../corridors/transport.ts'
import { SEGMENT_STATUSES } from '../corridors/transport.ts'

/** What the data say of the segments of a corridor on a day. */
export interface DataStanding {
  /** How many segments stand how, from in use to closed. */
  readonly counts: readonly { readonly status: SegmentStatus; readonly segments: number }[]
  /** The latest day, month or year that a source of these segments names. */
  readonly asOf?: string
}

/**
 * How a status that a text tells goes with the data: they agree, the text contradicts them, the text
 * tells none, or the data have no such corridor.
 */
export type StatusVerdict = 'agrees' | 'contradicts' | 'not stated' | 'not in the data'

/** What the data say on a day: dated changes of status are undone, the rest is as it stands. */
export function standingOn(
  segments: readonly TransportSegment[],
  day: Day | undefined,
): DataStanding {
  const found = segments.map((segment) => statusOn(segment, day))
  const counts = SEGMENT_STATUSES.flatMap((status) => {
    const number = found.filter((one) => one === status).length
    return number === 0 ? [] : [{ status, segments: number }]
  })
  const asOf = segments
    .flatMap(({ statusDate }) => statusDate ?? [])
    .sort()
    .at(-1)
  return { counts, ...(asOf === undefined ? {} : { asOf }) }
}

const FITS: Readonly<
  Record<Exclude<CorridorStatus, 'not stated' | 'active'>, readonly SegmentStatus[]>
> = {
  planned: ['proposed', 'agreed'],
  // What was agreed may have been built since.
  agreed: ['agreed', 'building', 'operating', 'limited'],
  building: ['building'],
  closed: ['suspended', 'closed'],
}

/**
 * Whether a told status goes with the segments on that day. `planned`, `agreed`, `building` and
 * `closed` agree when at least one segment stands so; `active` when no stretch between two places is
 * without a segment in use.
 */
export function verdictOn(
  told: CorridorStatus,
  segments: readonly TransportSegment[],
  day: Day | undefined,
): StatusVerdict {
  if (told === 'not stated') return 'not stated'
  if (segments.length === 0) return 'not in the data'
  if (told !== 'active') {
    const fits = FITS[told]
    return segments.some((one) => fits.includes(statusOn(one, day))) ? 'agrees' : 'contradicts'
  }
  const inUse = (one: TransportSegment) => ['operating', 'limited'].includes(statusOn(one, day))
  const stretch = ({ from, to }: TransportSegment) => [from, to].sort().join(' ')
  const open = new Set(segments.filter(inUse).map(stretch))
  return segments.every((one) => open.has(stretch(one))) ? 'agrees' : 'contradicts'
}

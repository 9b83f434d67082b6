import type { CorridorReport, CorridorStatus, KnownCorridor } from '../../coding/index.ts'
import { corridorKey, rollUp } from '../../coding/index.ts'
import type { Day, DocumentId } from '../../text/index.ts'
import type { TransportNetwork, TransportSegment } from '../corridors/transport.ts'
import type { CorridorMatch, MatchBasis } from './match-corridor.ts'
import { knownCorridors, matchCorridor } from './match-corridor.ts'
import type { PlaceNames } from './name-places.ts'
import type { DataStanding, StatusVerdict } from './told-status.ts'
import { standingOn, verdictOn } from './told-status.ts'

/** What one document says of a corridor, beside the data as they stood when it was published. */
export interface CorridorAccount {
  readonly report: CorridorReport
  readonly published?: Day
  readonly verdict: StatusVerdict
  /** The data on the day of publication; undefined when the data have no such corridor. */
  readonly data?: DataStanding
  /** True when a source of the data is of a later day, so that a difference may be a change. */
  readonly dataAreLater: boolean
}

/** One corridor, with everything told of it. */
export interface ToldCorridor {
  /** The id of the corridor in the data, with the stretch if it is one; else that of its first report. */
  readonly id: string
  /** The corridor of the data; undefined when only texts know it. */
  readonly known?: KnownCorridor
  readonly matchedBy?: MatchBasis
  /** The two places between which texts tell of it, when it is a stretch of a corridor. */
  readonly part?: string
  /** As the texts name it, each once. */
  readonly names: readonly string[]
  /** Its segments in the data, in their order. */
  readonly segments: readonly TransportSegment[]
  /** Earliest published first. */
  readonly accounts: readonly CorridorAccount[]
  /** Statuses told, each once, 'not stated' left out. More than one: the texts disagree or it moved on. */
  readonly statuses: readonly CorridorStatus[]
  /** Units told as for it, as against it; who is in both is told as both. */
  readonly supports: readonly string[]
  readonly opposes: readonly string[]
}

/** What reports are set beside. */
export interface CorridorKnowledge {
  readonly entries: readonly KnownCorridor[]
  readonly network: TransportNetwork
  readonly names: PlaceNames
  /** The last day of publication of a document; undefined when unknown. */
  publishedOn(document: DocumentId): Day | undefined
}

/**
 * Corridor reports by corridor: those of several documents about one are one entry with several
 * accounts. What the data know comes first, in their order, then what only texts know, by first report.
 * Every account keeps its own status; one that contradicts the data is marked and never averaged away.
 */
export function toldCorridors(
  reports: readonly CorridorReport[],
  knowledge: CorridorKnowledge,
): readonly ToldCorridor[] {
  const { network, names } = knowledge
  const corridors = knownCorridors(knowledge.entries, network)
  const groups = new Map<string, Group>()
  const named = new Map<string, string>()
  for (const report of reports) {
    const match = matchCorridor(report, corridors, network, names)
    const id = match === undefined ? unknownId(report, named) : idOf(match)
    if (match === undefined) for (const key of keysOf(report)) named.set(key, id)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { id, match, reports: [report] })
    else group.reports.push(report)
  }
  const order = new Map(corridors.map(({ id }, index) => [id, index]))
  const rank = ({ match }: Group) =>
    match === undefined ? corridors.length : (order.get(match.known.id) ?? corridors.length)
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => toldCorridor(group, knowledge))
}

interface Group {
  readonly id: string
  readonly match: CorridorMatch | undefined
  readonly reports: CorridorReport[]
}

function idOf({ known, part }: CorridorMatch): string {
  return part === undefined ? known.id : `${known.id}: ${part}`
}

/** The id of an earlier corridor that bears one of the names; else its own. */
function unknownId(report: CorridorReport, named: ReadonlyMap<string, string>): string {
  for (const key of keysOf(report)) {
    const id = named.get(key)
    if (id !== undefined) return id
  }
  return report.id
}

/** What makes two reports of an unknown corridor the same: a name's telling words, or cargo and ends. */
function keysOf({ names, carries, endpoints }: CorridorReport): readonly string[] {
  return [
    ...names.map((name) => `name ${corridorKey(name)}`),
    ...(endpoints.length < 2
      ? []
      : [
          `ends ${carries} ${[...endpoints]
            .map((end) => end.toLowerCase())
            .sort()
            .join(' | ')}`,
        ]),
  ]
}

function toldCorridor({ id, match, reports }: Group, knowledge: CorridorKnowledge): ToldCorridor {
  const segments = match?.segments ?? []
  const accounts = reports
    .map((report) => accountOf(report, segments, knowledge))
    .sort((a, b) => compareText(a.published ?? '9', b.published ?? '9'))
  const sides = (of: (report: CorridorReport) => CorridorReport['supports']) => [
    ...new Set(reports.flatMap(of).map(rollUp)),
  ]
  return {
    id,
    ...(match === undefined ? {} : { known: match.known, matchedBy: match.by }),
    ...(match?.part === undefined ? {} : { part: match.part }),
    names: distinctNames(reports.flatMap((report) => report.names)),
    segments,
    accounts,
    statuses: [
      ...new Set(accounts.map(({ report }) => report.status).filter((one) => one !== 'not stated')),
    ],
    supports: sides(({ supports }) => supports),
    opposes: sides(({ opposes }) => opposes),
  }
}

function accountOf(
  report: CorridorReport,
  segments: readonly TransportSegment[],
  knowledge: CorridorKnowledge,
): CorridorAccount {
  const published = knowledge.publishedOn(report.trigger.doc)
  const data = segments.length === 0 ? undefined : standingOn(segments, published)
  return {
    report,
    ...(published === undefined ? {} : { published }),
    verdict:
      segments.length === 0 ? 'not in the data' : verdictOn(report.status, segments, published),
    ...(data === undefined ? {} : { data }),
    dataAreLater: (data?.asOf ?? '') > (published ?? '9'),
  }
}

function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const lower = name.toLowerCase()
    if (seen.has(lower)) return false
    seen.add(lower)
    return true
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

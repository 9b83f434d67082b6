import type {
  WireClaim,
  WireCorridor,
  WireDocumentRow,
  WireDyadEvent,
  WireEvent,
  WireSystemEdge,
  WireTie,
} from '../../api/wire.ts'
import type { TransportSegment } from '../../system/index.ts'
import { names } from './words.ts'

/** Column names and how a row fills them, for saving a view's data. */
export interface Table<Row> {
  readonly columns: readonly string[]
  readonly cells: (row: Row) => readonly (string | number | boolean)[]
}

const CITATION = [
  'outlet',
  'published',
  'file',
  'sentence_start',
  'sentence_end',
  'sentence',
  'holder',
  'stance',
  'report',
  'example',
] as const

function citationCells(
  citation: WireEvent['citations'][number] | undefined,
): readonly (string | number | boolean)[] {
  if (citation === undefined) return CITATION.map(() => '')
  return [
    citation.outlet ?? '',
    citation.publishedText,
    citation.file,
    citation.sentence.start,
    citation.sentence.end,
    citation.sentence.text,
    citation.holder,
    citation.stance,
    citation.report,
    citation.example,
  ]
}

export const eventTable: Table<WireEvent> = {
  columns: [
    'id',
    'type',
    'modes',
    'actors',
    'recipients',
    'symmetric',
    'from',
    'to',
    'precision',
    'basis',
    'modality',
    'certainty',
    'disputed',
    'reports',
    ...CITATION,
  ],
  cells: (event) => [
    event.id,
    event.type,
    event.modes.join('; '),
    names(event.actors),
    event.recipients.length === 0 ? '' : names(event.recipients),
    event.symmetric,
    event.when.from ?? '',
    event.when.to ?? '',
    event.when.precision,
    event.when.basis,
    event.modality,
    event.certainty,
    event.disputed,
    event.citations.length,
    ...citationCells(event.citations[0]),
  ],
}

export const tieTable: Table<WireTie> = {
  columns: [
    'id',
    'kind',
    'from',
    'to',
    'directed',
    'sign',
    'modality',
    'quantities',
    'reports',
    ...CITATION,
  ],
  cells: (tie) => [
    tie.id,
    tie.tie,
    names(tie.from),
    tie.to.length === 0 ? '' : names(tie.to),
    tie.directed,
    tie.sign,
    tie.modality,
    tie.quantities
      .map((quantity) => `${quantity.value} ${quantity.unit} of ${quantity.of}`)
      .join('; '),
    tie.citations.length,
    ...citationCells(tie.citations[0]),
  ],
}

export const claimTable: Table<WireClaim> = {
  columns: ['id', 'sort', 'about', 'claim', ...CITATION],
  cells: (claim) => [
    claim.id,
    claim.sort,
    claim.about.map((about) => `${about.actor.name} ${about.stance}`).join('; '),
    claim.claim.text,
    ...citationCells(claim.citation),
  ],
}

export const corridorTable: Table<WireCorridor> = {
  columns: [
    'id',
    'names',
    'carries',
    'endpoints',
    'states',
    'status',
    'supports',
    'opposes',
    ...CITATION,
  ],
  cells: (corridor) => [
    corridor.id,
    corridor.names.join('; '),
    corridor.carries,
    corridor.endpoints.join('; '),
    corridor.states.join(' '),
    corridor.status,
    corridor.supports.length === 0 ? '' : names(corridor.supports),
    corridor.opposes.length === 0 ? '' : names(corridor.opposes),
    ...citationCells(corridor.citation),
  ],
}

export const documentTable: Table<WireDocumentRow> = {
  columns: [
    'id',
    'file',
    'title',
    'outlet',
    'author',
    'published',
    'language',
    'example',
    'events',
    'ties',
    'claims',
    'corridors',
  ],
  cells: (row) => [
    row.id,
    row.file,
    row.title ?? '',
    row.outlet ?? '',
    row.author ?? '',
    row.publishedText,
    row.language,
    row.example,
    row.events,
    row.ties,
    row.claims,
    row.corridors,
  ],
}

/** An edge of a network with whose account it is. */
export interface EdgeRow {
  readonly title: string
  readonly edge: WireSystemEdge
  readonly names: ReadonlyMap<string, string>
}

export const edgeTable: Table<EdgeRow> = {
  columns: [
    'account',
    'a',
    'a_name',
    'b',
    'b_name',
    'sign',
    'contested',
    'weight',
    'score_if_friendly',
    'score_if_hostile',
    'layers',
    'reports',
  ],
  cells: ({ title, edge, names }) => [
    title,
    edge.a,
    names.get(edge.a) ?? edge.a,
    edge.b,
    names.get(edge.b) ?? edge.b,
    edge.sign,
    edge.contested,
    edge.weight,
    edge.readings.friendly,
    edge.readings.hostile,
    edge.layers.map(({ layer }) => layer).join('; '),
    edge.reports,
  ],
}

export const dyadTable: Table<WireDyadEvent> = {
  columns: [
    'id',
    'from',
    'to',
    'type',
    'quad',
    'score',
    'first',
    'last',
    'precision',
    'basis',
    'modality',
    'says',
    'reports',
  ],
  cells: (event) => [
    event.id,
    event.from,
    event.to,
    event.type,
    event.quad ?? '',
    event.score,
    event.when.from ?? '',
    event.when.to ?? '',
    event.when.precision,
    event.when.basis,
    event.modality,
    event.says,
    event.reports,
  ],
}

/** A segment of the map with the names of its ends and the route it lies on, counted from 1. */
export interface SegmentRow {
  readonly segment: TransportSegment
  readonly from: string
  readonly to: string
  readonly route: string
}

export const segmentTable: Table<SegmentRow> = {
  columns: [
    'id',
    'corridor',
    'from',
    'to',
    'states',
    'mode',
    'length_km',
    'status',
    'since',
    'grade',
    'source',
    'route',
  ],
  cells: ({ segment, from, to, route }) => [
    segment.id,
    segment.corridor ?? '',
    from,
    to,
    segment.states.join(' '),
    segment.mode,
    segment.lengthKm,
    segment.status,
    segment.since ?? '',
    segment.grade ?? '',
    segment.source ?? '',
    route,
  ],
}

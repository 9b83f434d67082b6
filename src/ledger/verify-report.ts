import type { Report } from '../coding/index.ts'
import { reportRows } from './report-row.ts'
import type { Row } from './sql.ts'

/** The stored rows of one report. */
export interface StoredReport {
  /** Its row of `reports`, with `first_day` and `last_day` as text. */
  readonly row: Row
  readonly spans: readonly Row[]
  readonly participants: readonly Row[]
  readonly dyads: readonly Row[]
}

/** A column: its name, what it holds and what it ought to. */
export type ComparedColumn = readonly [name: string, found: unknown, wanted: unknown]

/** The first column that does not hold what it ought to, in words. */
export function columnProblem(columns: readonly ComparedColumn[]): string | undefined {
  const wrong = columns.find(([, found, wanted]) => found !== (wanted ?? null))
  if (wrong === undefined) return undefined
  const [name, found, wanted] = wrong
  if (name === 'seal')
    return 'what is stored of it is not what was written (its content hash differs)'
  return `its column ${name} holds ${shown(found)} where its row gives ${shown(wanted)}`
}

/**
 * What of a report's rows is not as its payload, its document's text and its reading give it; undefined
 * when all is.
 *
 * @param reading the row of `readings` it belongs to
 */
export function reportProblem(
  report: Report,
  text: string,
  stored: StoredReport,
  reading: Row,
): string | undefined {
  const expected = reportRows(report, text)
  const { report: wanted } = expected
  const { row } = stored
  const { no: readingNo, document_no: documentNo, recorded } = reading
  return (
    columnProblem([
      ['id', row['id'], wanted.id],
      ['document_no', row['document_no'], documentNo],
      ['recorded', row['recorded'], recorded],
      ['kind', row['kind'], wanted.kind],
      ['type', row['type'], wanted.type],
      ['modality', row['modality'], wanted.modality],
      ['month', row['month'], wanted.month],
      ['intensity', row['intensity'], wanted.intensity],
      ['dated', row['dated'], wanted.dated],
      ['happened_from', row['first_day'], wanted.happenedFrom],
      ['happened_to', row['last_day'], wanted.happenedTo],
      ['happened_precision', row['happened_precision'], wanted.happenedPrecision],
      ['happened_basis', row['happened_basis'], wanted.happenedBasis],
      ['start_offset', row['start_offset'], wanted.start],
      ['end_offset', row['end_offset'], wanted.end],
      ['holder_lower', row['holder_lower'], wanted.holderLower],
      ['holder_rolled_lower', row['holder_rolled_lower'], wanted.holderRolledLower],
      ['evidence_lower', row['evidence_lower'], wanted.evidenceLower],
      ['seal', row['seal'], wanted.seal],
    ]) ??
    listProblem(
      'quotes',
      keys(stored.spans, 'role', 'start_offset', 'end_offset', 'quote', 'recorded'),
      expected.spans.map(({ role, span, quote }) => [role, span.start, span.end, quote, recorded]),
    ) ??
    listProblem(
      'participants',
      keys(stored.participants, 'side', 'id', 'rolled', 'name', 'country', 'sector', 'recorded'),
      expected.participants.map(({ side, id, rolled, name, country, sector }) => [
        ...[side, id, rolled, name, country, sector],
        recorded,
      ]),
    ) ??
    listProblem(
      'pairs',
      keys(
        stored.dyads,
        ...['reading_no', 'actor', 'recipient', 'type', 'modality', 'month', 'intensity'],
        'recorded',
      ),
      expected.dyads.map(({ actor, recipient }) => [
        ...[readingNo, actor, recipient],
        ...[wanted.type, wanted.modality, wanted.month, wanted.intensity],
        recorded,
      ]),
    )
  )
}

function listProblem(
  name: string,
  found: readonly (readonly unknown[])[],
  wanted: readonly (readonly unknown[])[],
): string | undefined {
  const text = (rows: readonly (readonly unknown[])[]): string =>
    rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join('\n')
  if (text(found) === text(wanted)) return undefined
  return `its stored ${name} are not those of the report and its text`
}

function keys(rows: readonly Row[], ...columns: readonly string[]): readonly unknown[][] {
  return rows.map((row) => columns.map((column) => row[column]))
}

function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : `'${String(value)}'`
}

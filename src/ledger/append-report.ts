import type { Report } from '../coding/index.ts'
import type { Instant } from '../text/index.ts'
import type { RowAppender } from './append-rows.ts'
import { reportRows } from './report-row.ts'

/** Where a report's rows belong. */
export interface ReportPlace {
  readonly no: number
  readonly readingNo: number
  readonly documentNo: number
  readonly recorded: Instant
}

/** Adds all rows of one report and returns its seal; `text` is that of its document. */
export function appendReport(
  rows: RowAppender,
  report: Report,
  text: string,
  place: ReportPlace,
): string {
  const { no, readingNo, documentNo, recorded } = place
  const { report: row, spans, participants, dyads } = reportRows(report, text)
  rows.add(
    row.kind === 'event' ? 'event_reports' : 'other_reports',
    no,
    readingNo,
    documentNo,
    row.id,
    row.kind,
    row.type,
    row.modality,
    row.month,
    row.intensity,
    row.dated,
    row.happenedFrom,
    row.happenedTo,
    row.happenedPrecision,
    row.happenedBasis,
    row.start,
    row.end,
    row.holderLower,
    row.holderRolledLower,
    row.evidenceLower,
    row.payload,
    recorded,
    row.seal,
  )
  for (const { role, span, quote } of spans)
    rows.add('report_spans', no, role, span.start, span.end, quote, recorded)
  for (const one of participants)
    rows.add(
      'report_actors',
      no,
      one.side,
      one.id,
      one.rolled,
      one.name,
      one.country,
      one.sector,
      recorded,
    )
  for (const { actor, recipient } of dyads)
    rows.add(
      'dyads',
      no,
      readingNo,
      actor,
      recipient,
      row.type,
      row.modality,
      row.month,
      row.intensity,
      recorded,
    )
  return row.seal
}

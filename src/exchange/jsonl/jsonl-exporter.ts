import type { Report } from '../../coding/index.ts'
import type { EventId } from '../../text/index.ts'
import type { LedgerView, Query } from '../../view/index.ts'
import type { Exporter } from '../exporter.ts'
import { formatJsonlReport, jsonlReport } from './write-jsonl.ts'

/**
 * Every report of the view, one a line, documents in the view's order, reports in reading order. When a
 * ledger learned something is left out, so that the same input gives the same bytes.
 */
export const JSONL_EXPORTER: Exporter = {
  name: 'jsonl',
  title: 'one report a line as JSON, with the words of every span',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  write: writeJsonl,
}

async function writeJsonl(
  view: LedgerView,
  query: Query,
  out: (line: string) => void,
): Promise<number> {
  const asked = query.documents && new Set(query.documents)
  let lines = 0
  for (const { id } of await view.documents()) {
    if (asked !== undefined && !asked.has(id)) continue
    const inDocument = { ...query, documents: [id] }
    const { rows } = await view.reports(inDocument)
    if (rows.length === 0) continue
    const stored = await view.document(id)
    const events = await eventIds(view, inDocument, rows)
    for (const report of [...rows].sort(byPlace)) {
      const line = jsonlReport(report, {
        document: stored.document,
        publications: stored.publications.map(({ value }) => value),
        sentences: stored.sentences,
        event: events.get(report.id),
      })
      out(formatJsonlReport(line))
      lines += 1
    }
  }
  return lines
}

/** Which derived event each event report of one document belongs to. */
async function eventIds(
  view: LedgerView,
  query: Query,
  reports: readonly Report[],
): Promise<ReadonlyMap<string, EventId>> {
  const ids = new Map<string, EventId>()
  if (!reports.some((report) => report.kind === 'event')) return ids
  const { documents = [], withRejected } = query
  const { rows } = await view.events(
    withRejected === undefined ? { documents } : { documents, withRejected },
  )
  for (const event of rows) for (const report of event.reports) ids.set(report.id, event.id)
  return ids
}

function byPlace(a: Report, b: Report): number {
  return (
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

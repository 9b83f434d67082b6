import type { ActorRef, Report } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { loadOutlets, questionOf } from '../../desk/index.ts'
import type { DocumentId, EventId, ReportId, TieId } from '../../text/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { DocumentRow, LedgerView } from '../../view/index.ts'
import type { WireDocument, WireDocumentRow, WireList, WireMark, WireOutlet } from '../wire.ts'
import { isTooLargeToFold } from './folding.ts'
import { listOf, stretchOf } from './list.ts'

/**
 * The documents, earliest published first. Of the filters `document`, `accordingTo`, `text` (in title,
 * file or outlet), `since` and `until` (by publication) count.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listDocuments(
  desk: Desk,
  filters: Filters,
): Promise<WireList<WireDocumentRow>> {
  const question = await questionOf(desk, filters)
  const { documents, accordingTo, text, since, until } = question.query
  const words = text?.toLowerCase()
  const rows = (await desk.ledger.view.at(question.vantage).documents()).filter((row) => {
    if (documents !== undefined && !documents.includes(row.id)) return false
    const names: readonly string[] = [row.outlet ?? '', row.file]
    if (accordingTo !== undefined && !names.some((name) => accordingTo.includes(name))) return false
    const described = [row.title, row.file, row.outlet, row.author].join('\n').toLowerCase()
    if (words !== undefined && !described.includes(words)) return false
    const { from, to } = row.published
    if (since !== undefined && (to === undefined || to < since)) return false
    return until === undefined || (from !== undefined && from <= until)
  })
  return listOf(question, stretchOf(question, rows), wireDocumentRow)
}

function wireDocumentRow(row: DocumentRow): WireDocumentRow {
  return { ...row, publishedText: formatPeriod(row.published) }
}

/**
 * The outlets and how much of each there is.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listOutlets(desk: Desk, filters: Filters): Promise<WireList<WireOutlet>> {
  const question = await questionOf(desk, filters)
  const rows = await desk.ledger.view.at(question.vantage).outlets()
  const known = await loadOutlets()
  return listOf(question, stretchOf(question, rows), (row): WireOutlet => {
    const about = known.get(row.outlet?.toLowerCase() ?? '')
    return {
      ...row,
      ...(about?.country === undefined ? {} : { country: about.country }),
      stateRun: about?.stateRun ?? 'unknown',
    }
  })
}

/** One document whole. @throws NotFoundError `E-VIEW-001`. */
export async function findDocument(desk: Desk, id: DocumentId): Promise<WireDocument> {
  const { view } = desk.ledger
  const stored = await view.document(id)
  const { rows } = await view.reports({ documents: [id], withRejected: true })
  const kept = new Set((await view.reports({ documents: [id] })).rows.map((report) => report.id))
  const parents = await parentsOf(view, id)
  const { document } = stored
  return {
    id,
    text: document.text,
    language: document.language,
    extractor: document.extractor,
    blocks: document.blocks,
    pages: document.pages,
    sentences: stored.sentences,
    publications: stored.publications.map(({ value, recorded }) => ({
      ...value,
      recorded,
      publishedText: formatPeriod(value.published),
    })),
    recorded: stored.recorded,
    ...(stored.reading === undefined ? {} : { reading: stored.reading }),
    ...(stored.reader === undefined ? {} : { reader: stored.reader }),
    marks: rows.map((report) => ({
      ...markOf(report, parents.get(report.id)),
      ...(kept.has(report.id) ? {} : { rejected: true as const }),
    })),
  }
}

/**
 * Which derived event or tie each report of a document belongs to. Unknown in a ledger too large to be
 * folded for it: then reports stand by themselves.
 */
export async function parentsOf(
  view: LedgerView,
  document: DocumentId,
): Promise<ReadonlyMap<ReportId, EventId | TieId>> {
  if (await isTooLargeToFold(view)) return new Map()
  const [events, ties] = await Promise.all([
    view.events({ documents: [document] }),
    view.ties({ documents: [document] }),
  ])
  const parents = new Map<ReportId, EventId | TieId>()
  for (const event of events.rows)
    for (const report of event.reports) parents.set(report.id, event.id)
  for (const tie of ties.rows) for (const report of tie.reports) parents.set(report, tie.id)
  return parents
}

function markOf(report: Report, parent: EventId | TieId | undefined): WireMark {
  return {
    report: report.id,
    kind: report.kind,
    ...(parent === undefined ? {} : { of: parent }),
    label: labelOf(report),
    start: report.trigger.start,
    end: report.trigger.end,
  }
}

const namesOf = (actors: readonly ActorRef[]) => actors.map(({ name }) => name).join(', ') || '?'

/** A report in a few words: 'CONSULT visit: Iran -> Azerbaijan'. */
export function labelOf(report: Report): string {
  switch (report.kind) {
    case 'event': {
      const what = [report.type, ...report.modes].join(' ')
      const whom = report.recipients.length === 0 ? '' : ` -> ${namesOf(report.recipients)}`
      return `${what}: ${namesOf(report.actors)}${whom}`
    }
    case 'tie': {
      const arrow = report.directed ? '->' : '-'
      const to = report.to.length === 0 ? '' : ` ${arrow} ${namesOf(report.to)}`
      return `${report.tie}: ${namesOf(report.from)}${to}`
    }
    case 'claim': {
      const { holder } = report.attribution
      return `${report.sort}: ${holder === 'author' ? 'the author' : holder.name}`
    }
    case 'corridor':
      return `corridor: ${report.names.join(' / ')}`
  }
}

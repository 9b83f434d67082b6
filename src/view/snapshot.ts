import type { EventReport, Reading, Report, TieReport } from '../coding/index.ts'
import type { Document, DocumentId, Instant, ReportId } from '../text/index.ts'
import { judgeReports } from './judge-reports.ts'
import type { CurrentPublication, Revisions } from './known-on.ts'
import { comparePublications, currentRevision, isJudgementSeen, isRecordedBy } from './known-on.ts'
import type { Origin } from './matches-query.ts'
import type { DocumentOrder } from './order.ts'
import { compareReports, compareText } from './order.ts'
import type { Vantage } from './query.ts'
import type { Judgement, Recorded } from './rows.ts'

/** The rows of a ledger, in the order they were recorded. */
export interface LedgerRows {
  readonly documents: ReadonlyMap<DocumentId, Recorded<Document>>
  /** All revisions of all publications of a document. */
  readonly publications: ReadonlyMap<DocumentId, readonly Revisions[]>
  /** All readings of a document, oldest first. */
  readonly readings: ReadonlyMap<DocumentId, readonly Recorded<Reading>[]>
  readonly judgements: readonly Recorded<Judgement>[]
}

/** A document as it stands from some vantage. */
export interface SeenDocument extends Origin {
  readonly document: Document
  readonly recorded: Instant
  /** Current revisions, earliest published first; at least one. */
  readonly current: readonly [CurrentPublication, ...CurrentPublication[]]
  /** The latest reading; undefined when there is none yet. */
  readonly reading: Reading | undefined
}

/** Everything a ledger says from one vantage. */
export interface Snapshot {
  /** Earliest published first, then by file name. */
  readonly documents: readonly SeenDocument[]
  readonly document: (id: DocumentId) => SeenDocument | undefined
  readonly order: DocumentOrder
  readonly judgements: readonly Judgement[]
  /** Reports of the latest readings before judgements, in the ledger's order. */
  readonly told: readonly Report[]
  /** The same, amended; rejected ones are still among them. */
  readonly reports: readonly Report[]
  readonly rejected: ReadonlySet<ReportId>
}

/** Takes a snapshot of a ledger's rows from a vantage. */
export function takeSnapshot(rows: LedgerRows, vantage: Vantage): Snapshot {
  const documents: SeenDocument[] = []
  for (const stored of rows.documents.values()) {
    const seen = seeDocument(rows, stored, vantage)
    if (seen !== undefined) documents.push(seen)
  }
  documents.sort(
    (a, b) =>
      comparePublications(a.current[0].value, b.current[0].value) ||
      compareText(a.document.id, b.document.id),
  )
  const ranks = new Map(documents.map((seen, rank) => [seen.document.id, rank]))
  const order: DocumentOrder = (id) => ranks.get(id) ?? ranks.size
  const told = documents.flatMap((seen) => seen.reading?.reports ?? []).sort(compareReports(order))
  const judgements = rows.judgements
    .filter((one) => isJudgementSeen(one, vantage))
    .map((one) => one.value)
  const { reports, rejected } = judgeReports(told, judgements)
  return {
    documents,
    document: (id) => documents[ranks.get(id) ?? -1],
    order,
    judgements,
    told,
    reports,
    rejected,
  }
}

/** The event reports among `reports`. */
export function eventReports(reports: readonly Report[]): readonly EventReport[] {
  return reports.filter((report) => report.kind === 'event')
}

/** The tie reports among `reports`. */
export function tieReportsOf(reports: readonly Report[]): readonly TieReport[] {
  return reports.filter((report) => report.kind === 'tie')
}

function seeDocument(
  rows: LedgerRows,
  stored: Recorded<Document>,
  vantage: Vantage,
): SeenDocument | undefined {
  if (!isRecordedBy(stored.recorded, vantage)) return undefined
  const { id, text } = stored.value
  const [first, ...rest] = (rows.publications.get(id) ?? [])
    .map((revisions) => currentRevision(revisions, vantage))
    .filter((one) => one !== undefined)
    .sort((a, b) => comparePublications(a.value, b.value))
  if (first === undefined) return undefined
  const current: SeenDocument['current'] = [first, ...rest]
  const readings = (rows.readings.get(id) ?? []).filter((one) =>
    isRecordedBy(one.recorded, vantage),
  )
  return {
    document: stored.value,
    recorded: stored.recorded,
    text,
    publications: current.map((one) => one.value),
    current,
    reading: readings.at(-1)?.value,
  }
}

import type { Reading } from '../coding/index.ts'
import type { Document, DocumentId, Instant, Notice, Publication } from '../text/index.ts'
import { BugError } from '../text/index.ts'
import { canonicalText } from './canonical-text.ts'
import type { SpanFault } from './check-entry.ts'
import { checkEntry, documentFaults, readingFaults } from './check-entry.ts'
import { checkJudgement } from './check-judgement.ts'
import type { Revisions } from './known-on.ts'
import { comparePublications, nextInstant } from './known-on.ts'
import type { Entry, Ledger, LedgerWriter, VerifyResult, Written } from './ledger-view.ts'
import { memoryView } from './memory-view.ts'
import type { Vantage } from './query.ts'
import { spansOf } from './report-spans.ts'
import type { Judgement, Recorded } from './rows.ts'
import type { Snapshot } from './snapshot.ts'
import { takeSnapshot } from './snapshot.ts'

/** The rows of a ledger in memory. The maps and lists only ever grow. */
interface Rows {
  readonly documents: Map<DocumentId, Recorded<Document>>
  readonly publications: Map<DocumentId, Revisions[]>
  readonly readings: Map<DocumentId, Recorded<Reading>[]>
  readonly judgements: Recorded<Judgement>[]
}

/** How many vantages keep their snapshot. */
const SNAPSHOTS_KEPT = 8

/**
 * Opens an empty ledger that lives as long as the program: the reference for every durable one, and
 * what a page or a test uses.
 */
export function openMemoryLedger(): Ledger {
  const rows: Rows = {
    documents: new Map(),
    publications: new Map(),
    readings: new Map(),
    judgements: [],
  }
  let last: Instant | undefined
  const snapshots = new Map<string, Snapshot>()
  const snapshotAt = (vantage: Vantage): Snapshot => {
    const key = `${vantage.asKnownOn ?? ''} ${vantage.asRecordedOn ?? ''}`
    const known = snapshots.get(key)
    if (known !== undefined) return known
    const made = takeSnapshot(rows, vantage)
    const [oldest] = snapshots.keys()
    if (snapshots.size >= SNAPSHOTS_KEPT && oldest !== undefined) snapshots.delete(oldest)
    snapshots.set(key, made)
    return made
  }
  /** Adds in one piece: `add` is told the moment and says whether it added anything. */
  const append = <T>(wanted: Instant, add: (recorded: Instant) => [T, boolean]): T => {
    const recorded = nextInstant(wanted, last)
    const [result, changed] = add(recorded)
    if (changed) {
      last = recorded
      snapshots.clear()
    }
    return result
  }

  const writer: LedgerWriter = {
    write: async (entries, wanted) => {
      for (const entry of entries) checkEntry(entry)
      checkTexts(rows, entries)
      return append(wanted, (recorded) => {
        const written = entries.map((entry) => addEntry(rows, entry, recorded))
        return [written, written.some(isChange)]
      })
    },
    addJudgements: async (judgements, wanted) => {
      const known = new Set(rows.judgements.map((one) => one.value.id))
      const fresh: Judgement[] = []
      for (const judgement of judgements) {
        if (known.has(judgement.id)) continue
        checkJudgement(judgement, {
          text: (id) => rows.documents.get(id)?.value.text,
          isKnown: (id) => known.has(id),
        })
        known.add(judgement.id)
        fresh.push(judgement)
      }
      append(wanted, (recorded) => {
        rows.judgements.push(...fresh.map((value) => ({ value, recorded })))
        return [undefined, fresh.length > 0]
      })
    },
    close: async () => {},
  }

  return {
    view: memoryView(snapshotAt),
    writer,
    stored: () => storedDocuments(rows),
    verify: async () => verifyRows(rows),
    close: async () => {},
  }
}

/** True when writing an entry changed the ledger. */
export function isChange(written: Written): boolean {
  return written.document === 'new' || written.publications > 0 || written.reading === 'new'
}

/** The error for a document id that stands for two texts. */
export function twoTexts(document: DocumentId): BugError {
  return new BugError({
    code: 'E-VIEW-012',
    message: `the text given for ${document} is not the one stored under that id`,
    where: document,
    fix: 'Read the original file again with `chancery read`.',
  })
}

/** The error for a document of which nobody says where it came from. */
export function noPublication(document: DocumentId): BugError {
  return new BugError({
    code: 'E-VIEW-013',
    message: `document ${document} came without a publication`,
    where: document,
    fix: 'Give at least one publication; its file may be `-` and its date unknown.',
  })
}

function checkTexts(rows: Rows, entries: readonly Entry[]): void {
  const texts = new Map<DocumentId, string>()
  for (const { document, publications } of entries) {
    const known = rows.documents.get(document.id)?.value.text ?? texts.get(document.id)
    if (known === undefined && publications.length === 0) throw noPublication(document.id)
    if (known !== undefined && known !== document.text) throw twoTexts(document.id)
    texts.set(document.id, document.text)
  }
}

function addEntry(rows: Rows, entry: Entry, recorded: Instant): Written {
  const { document, publications, reading } = entry
  const isNew = !rows.documents.has(document.id)
  if (isNew) rows.documents.set(document.id, { value: document, recorded })
  let added = 0
  for (const publication of publications) if (addPublication(rows, publication, recorded)) added++
  return {
    document: isNew ? 'new' : 'known',
    publications: added,
    reading: reading === undefined ? 'none' : addReading(rows, reading, recorded, added > 0),
  }
}

function addPublication(rows: Rows, value: Publication, recorded: Instant): boolean {
  const all = rows.publications.get(value.document) ?? []
  rows.publications.set(value.document, all)
  const index = all.findIndex(([first]) => first.value.id === value.id)
  const revisions = all[index]
  if (revisions === undefined) {
    all.push([{ value, recorded }])
    return true
  }
  const current = revisions.at(-1)?.value
  if (canonicalText(current) === canonicalText(value)) return false
  all[index] = [...revisions, { value, recorded }]
  return true
}

/** A known reading comes back into force when metadata are amended back to what it was made with. */
function addReading(
  rows: Rows,
  value: Reading,
  recorded: Instant,
  isAmended: boolean,
): Written['reading'] {
  const all = rows.readings.get(value.document) ?? []
  const isLatest = all.at(-1)?.value.id === value.id
  if (isLatest || (!isAmended && all.some((one) => one.value.id === value.id))) return 'known'
  rows.readings.set(value.document, [...all, { value, recorded }])
  return 'new'
}

async function* storedDocuments(rows: Rows): ReturnType<Ledger['stored']> {
  for (const { value: document } of [...rows.documents.values()]) {
    const publications = (rows.publications.get(document.id) ?? [])
      .map((revisions) => revisions.at(-1) ?? revisions[0])
      .sort((a, b) => comparePublications(a.value, b.value))
    const reading = rows.readings.get(document.id)?.at(-1)?.value
    yield {
      document,
      publications,
      ...(reading === undefined
        ? {}
        : {
            reading: {
              id: reading.id,
              reader: reading.reader,
              configuration: reading.configuration,
            },
          }),
    }
  }
}

function verifyRows(rows: Rows): VerifyResult {
  const notices: Notice[] = []
  let readings = 0
  let reports = 0
  let spans = 0
  for (const { value: document } of rows.documents.values()) {
    const file = rows.publications.get(document.id)?.[0]?.[0].value.file ?? document.id
    notices.push(...documentFaults(document).map((fault) => faultNotice(fault, file)))
    for (const { value: reading } of rows.readings.get(document.id) ?? []) {
      readings++
      reports += reading.reports.length
      for (const report of reading.reports) spans += spansOf(report).length
      notices.push(...readingFaults(document, reading).map((fault) => faultNotice(fault, file)))
    }
  }
  return { documents: rows.documents.size, readings, reports, spans, notices }
}

/** A span that does not fit, as a notice. */
export function faultNotice(fault: SpanFault, file: string): Notice {
  return {
    code: 'E-VIEW-010',
    level: 'error',
    message: `${fault.where}: ${fault.problem}`,
    file,
    place: fault.where,
    fix: 'Read the document again with `chancery read`; if the fault returns, please report it.',
  }
}

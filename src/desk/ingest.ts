import type { Reading } from '../coding/index.ts'
import type { DocumentId, Notice, Period } from '../text/index.ts'
import type { Entry, Written } from '../view/index.ts'
import { findInputFiles } from './input-files.ts'
import { readMetadataTables } from './metadata-tables.ts'
import type { Desk } from './open-desk.ts'
import { PublicationDates } from './published-when.ts'
import { openInput, readSafely } from './read-input.ts'

/** What became of one file handed to `read`. */
export interface FileOutcome {
  readonly file: string
  /**
   * `new`; `known`: nothing changed; `reprint`: a known text, published elsewhere as well; `amended`:
   * its metadata changed; `reread`: read again by a newer reader; `not coded`: stored, but in another
   * language than English; `failed`: not stored.
   */
  readonly status: 'new' | 'known' | 'reprint' | 'amended' | 'reread' | 'not coded' | 'failed'
  /** Undefined when failed. */
  readonly document?: DocumentId
  readonly title?: string
  readonly outlet?: string
  readonly published?: Period
  readonly language?: string
  readonly sentences: number
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly corridors: number
  readonly notices: readonly Notice[]
}

/** What a run of `read` did. */
export interface IngestSummary {
  readonly files: readonly FileOutcome[]
  /** Remarks on no one document: a path that does not exist, a bad row of metadata. */
  readonly notices: readonly Notice[]
}

/** How far a run is. */
export interface IngestProgress {
  readonly done: number
  readonly total: number
  /** The file just finished. */
  readonly file: string
}

/** What besides the paths decides a run. */
export interface IngestOptions {
  /** A table of metadata to use instead of those beside the files. */
  readonly metadata?: string
  /** The bytes of standard input, for the path '-'. */
  readonly standardInput?: () => Promise<Uint8Array>
  /** All of them are texts bundled with the program, to be marked so wherever they are cited. */
  readonly examples?: boolean
  /** Called after each file. */
  readonly onProgress?: (progress: IngestProgress) => void
}

/** No more documents, and no more text, than this are held in memory before they are written. */
const BATCH_DOCUMENTS = 24
const BATCH_CHARACTERS = 2_000_000

/**
 * Reads files, folders, patterns and standard input into the ledger, batch by batch; what a batch
 * wrote survives whatever happens after it. A file that cannot be read becomes an outcome with its
 * notices and stops nothing.
 */
export async function ingest(
  desk: Desk,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const found = await findInputFiles(paths)
  if (found.files.length === 0) return { files: [], notices: found.notices }
  const reader = await desk.reader()
  const tables = await readMetadataTables(found.files, options.metadata)
  const dates = await PublicationDates.of(desk.ledger)
  const outcomes: FileOutcome[] = []
  const batch = new Batch(desk, outcomes)
  for (const [index, file] of found.files.entries()) {
    const opened = await openInput(file, tables.rowFor(file), options.standardInput)
    const { document } = opened
    const publications =
      options.examples === true
        ? opened.publications.map((one) => ({ ...one, example: true }))
        : opened.publications
    if (document === undefined) outcomes[index] = failed(file.file, opened.notices)
    else {
      const { published, reprint } = await dates.add(document.id, publications)
      const read = await readSafely(reader, document, published, file)
      if ('fault' in read) outcomes[index] = failed(file.file, [...opened.notices, read.fault])
      else {
        await batch.add({
          index,
          entry: { document, publications, reading: read.reading },
          file: file.file,
          reprint,
          notices: [...opened.notices, ...noticesOf(read.reading, document.language, file.file)],
        })
      }
    }
    options.onProgress?.({ done: index + 1, total: found.files.length, file: file.file })
  }
  await batch.flush()
  return { files: outcomes, notices: [...found.notices, ...tables.notices] }
}

type ReadEntry = Entry & { readonly reading: Reading }
interface Pending {
  readonly index: number
  readonly entry: ReadEntry
  readonly file: string
  readonly reprint: boolean
  readonly notices: readonly Notice[]
}

/** Entries on their way to the ledger. */
class Batch {
  private readonly desk: Desk
  private readonly outcomes: FileOutcome[]
  private pending: Pending[] = []
  private characters = 0

  constructor(desk: Desk, outcomes: FileOutcome[]) {
    this.desk = desk
    this.outcomes = outcomes
  }

  async add(one: Pending) {
    this.pending.push(one)
    this.characters += one.entry.document.text.length
    if (this.pending.length >= BATCH_DOCUMENTS || this.characters >= BATCH_CHARACTERS)
      await this.flush()
  }

  async flush() {
    if (this.pending.length === 0) return
    const written = await this.desk.ledger.writer.write(
      this.pending.map(({ entry }) => entry),
      this.desk.clock(),
    )
    this.pending.forEach((one, at) => {
      this.outcomes[one.index] = stored(one, written[at] as Written)
    })
    this.pending = []
    this.characters = 0
  }
}

function failed(file: string, notices: readonly Notice[]): FileOutcome {
  return {
    file,
    status: 'failed',
    sentences: 0,
    events: 0,
    ties: 0,
    claims: 0,
    corridors: 0,
    notices,
  }
}

function stored(pending: Pending, written: Written): FileOutcome {
  const { entry, file, notices } = pending
  const { document, publications, reading } = entry
  const [first] = publications
  const count = (kind: string) => reading.reports.filter((report) => report.kind === kind).length
  return {
    file,
    status: statusOf(pending, written),
    document: document.id,
    ...(first?.title === undefined ? {} : { title: first.title }),
    ...(first?.outlet === undefined ? {} : { outlet: first.outlet }),
    ...(first === undefined ? {} : { published: first.published }),
    language: document.language,
    sentences: reading.sentences.length,
    events: count('event'),
    ties: count('tie'),
    claims: count('claim'),
    corridors: count('corridor'),
    notices,
  }
}

function statusOf({ entry, reprint }: Pending, written: Written): FileOutcome['status'] {
  if (!isCoded(entry.document.language)) return 'not coded'
  if (written.document === 'new') return 'new'
  if (written.publications > 0) return reprint ? 'reprint' : 'amended'
  return written.reading === 'new' ? 'reread' : 'known'
}

/** What the reader remarked, with the file's name; of another language the document has told already. */
function noticesOf(reading: Reading, language: string, file: string): readonly Notice[] {
  return isCoded(language) ? reading.notices.map((notice) => ({ file, ...notice })) : []
}

/** True for the languages the reader codes: English, and texts too short to tell. */
export function isCoded(language: string): boolean {
  return language === 'en' || language === 'und'
}

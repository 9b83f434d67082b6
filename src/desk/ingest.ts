import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { Reading } from '../coding/index.ts'
import type { DocumentId, Notice, Period } from '../text/index.ts'
import type { Entry, Written } from '../view/index.ts'
import type { InputFile } from './input-files.ts'
import { findInputFiles, STANDARD_INPUT } from './input-files.ts'
import { readMetadataTables } from './metadata-tables.ts'
import type { Desk } from './open-desk.ts'
import { PublicationDates } from './published-when.ts'
import { unreadable } from './read-input.ts'
import type { JobRunner, ReadingOutcome } from './reading/job.ts'
import { inOrder, runHere } from './reading/job.ts'
import { openThreadPool, THREADS_RUN } from './reading/thread-pool.ts'

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
  /** Those that were come to, in the order given. */
  readonly files: readonly FileOutcome[]
  /** How far it came, when it was stopped before the end. */
  readonly stopped?: { readonly done: number; readonly total: number }
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
  readonly workers?: Workers
  /** Ends the run after the file at hand; what was read by then is kept. */
  readonly signal?: AbortSignal
}

/**
 * Threads that read; 1 when left out, which means none besides this one. 'cores': as many as the machine
 * can run at a time, fewer when there is too little to read to be worth starting them.
 */
export type Workers = number | 'cores'

/** Documents that a thread must have before it reads them sooner than the one that is running. */
const WORTH_A_THREAD = 16

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
  const tables = await readMetadataTables(found.files, options.metadata)
  const dates = await PublicationDates.of(desk.ledger)
  const outcomes: FileOutcome[] = []
  const batch = new Batch(desk, outcomes)
  const total = found.files.length
  const runner = await openRunner(desk, total, options.workers)
  const run = async (file: InputFile): Promise<ReadingOutcome> => {
    const given = await bytesOf(file, options.standardInput)
    if ('notice' in given) return { opened: { publications: [], notices: [given.notice] } }
    const metadata = tables.rowFor(file)
    return runner.run({
      kind: 'file',
      file,
      example: options.examples === true,
      ...(metadata === undefined ? {} : { metadata }),
      ...given,
    })
  }
  try {
    let index = 0
    for await (const [file, outcome] of inOrder(found.files, runner.ahead, run)) {
      const read = await entryOf(runner, dates, file, outcome)
      if ('entry' in read) await batch.add({ ...read, index, file: file.file })
      else outcomes[index] = failed(file.file, read.notices)
      index++
      options.onProgress?.({ done: index, total, file: file.file })
      if (options.signal?.aborted === true) break
    }
    await batch.flush()
    const notices = [...found.notices, ...tables.notices]
    return index < total
      ? { files: outcomes, stopped: { done: index, total }, notices }
      : { files: outcomes, notices }
  } finally {
    await runner.close()
  }
}

/** Standard input is this process's alone: it is read here, whoever reads what stands in it. */
async function bytesOf(
  file: InputFile,
  standardInput: IngestOptions['standardInput'],
): Promise<{ readonly bytes?: Uint8Array } | { readonly notice: Notice }> {
  if (file.path !== STANDARD_INPUT || standardInput === undefined) return {}
  try {
    return { bytes: await standardInput() }
  } catch (error) {
    return { notice: unreadable(file, (error as Error).message) }
  }
}

/** Threads where they are worth it and can be had, otherwise this one. */
export async function openRunner(
  desk: Desk,
  documents: number,
  workers: Workers = 1,
): Promise<JobRunner> {
  const count =
    workers === 'cores'
      ? Math.min(availableParallelism(), Math.ceil(documents / WORTH_A_THREAD))
      : Math.min(workers, documents)
  if (count < 2 || !THREADS_RUN) return runHere(() => desk.reader())
  const actors = await desk.ownActors()
  // A table that cannot be used is told of once, not by each thread.
  if (actors !== undefined) await desk.dictionary()
  return openThreadPool(count, actors === undefined ? {} : { actors })
}

/** What is to be written of a file, or, when nothing is, why. */
async function entryOf(
  runner: JobRunner,
  dates: PublicationDates,
  file: InputFile,
  { opened, reading, published, fault }: ReadingOutcome,
): Promise<
  Pick<Pending, 'entry' | 'reprint' | 'notices'> | { readonly notices: readonly Notice[] }
> {
  const { document, publications, notices } = opened
  const why = (one: Notice | undefined) => ({
    notices: one === undefined ? notices : [...notices, one],
  })
  if (document === undefined) return why(fault)
  const known = await dates.add(document.id, publications)
  if (reading === undefined) return why(fault)
  // The ledger, or a file before this one, may date the text earlier than the file itself does.
  const final: Pick<ReadingOutcome, 'reading' | 'fault'> = isDeepStrictEqual(
    known.published,
    published,
  )
    ? { reading }
    : await runner.run({ kind: 'document', file, document, published: known.published })
  if (final.reading === undefined) return why(final.fault)
  return {
    entry: { document, publications, reading: final.reading },
    reprint: known.reprint,
    notices: [...notices, ...noticesOf(final.reading, document.language, file.file)],
  }
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

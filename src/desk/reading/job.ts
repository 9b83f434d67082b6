import type { Reader, Reading } from '../../coding/index.ts'
import type { SidecarRow } from '../../documents/index.ts'
import type { Document, Notice, Period } from '../../text/index.ts'
import type { InputFile } from '../input-files.ts'
import { earliestPublished } from '../published-when.ts'
import type { OpenedInput } from '../read-input.ts'
import { openInput, readSafely } from '../read-input.ts'

/** A piece of reading that needs no ledger: a file, or a document that is known already. */
export type ReadingJob =
  | {
      readonly kind: 'file'
      readonly file: InputFile
      readonly metadata?: SidecarRow
      /** The text is bundled with the program. */
      readonly example: boolean
      /** What stands in the file, for standard input. */
      readonly bytes?: Uint8Array
    }
  | {
      readonly kind: 'document'
      readonly file: InputFile
      readonly document: Document
      readonly published: Period
    }

/** What a job came to; plain data, so that it can cross to another thread. */
export interface ReadingOutcome {
  readonly opened: OpenedInput
  /** As dated by the file alone, or by the job; undefined when there is no document or a fault. */
  readonly reading?: Reading
  /** The date that the reading assumes. */
  readonly published?: Period
  readonly fault?: Notice
}

/** Whoever does jobs: this thread or others. */
export interface JobRunner {
  /** How many jobs are worth handing over before the first is done. */
  readonly ahead: number
  run(job: ReadingJob): Promise<ReadingOutcome>
  close(): Promise<void>
}

/** Does a job. The outcome depends on the job and the reader alone. */
export async function performJob(
  loadReader: () => Promise<Reader>,
  job: ReadingJob,
): Promise<ReadingOutcome> {
  if (job.kind === 'document') {
    const { document, published, file } = job
    const opened = { document, publications: [], notices: [] }
    return readDated(await loadReader(), opened, published, file)
  }
  const { file, metadata, bytes, example } = job
  const found = await openInput(file, metadata, bytes)
  const publications = example
    ? found.publications.map((one) => ({ ...one, example: true }))
    : found.publications
  const opened = { ...found, publications }
  if (opened.document === undefined) return { opened }
  return readDated(await loadReader(), opened, earliestPublished(publications), file)
}

async function readDated(
  reader: Reader,
  opened: OpenedInput,
  published: Period,
  file: InputFile,
): Promise<ReadingOutcome> {
  const read = await readSafely(reader, opened.document as Document, published, file)
  return 'fault' in read
    ? { opened, fault: read.fault }
    : { opened, reading: read.reading, published }
}

/** Does jobs one after the other in this thread. */
export function runHere(loadReader: () => Promise<Reader>): JobRunner {
  return { ahead: 1, run: (job) => performJob(loadReader, job), close: async () => {} }
}

/**
 * Hands items over ahead of time, and gives their outcomes back in the order of the items, whichever is
 * done first.
 */
export async function* inOrder<Item, Outcome>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  run: (item: Item) => Promise<Outcome>,
): AsyncGenerator<readonly [Item, Outcome], void, undefined> {
  const waiting: (readonly [Item, Promise<Outcome>])[] = []
  for await (const item of items) {
    const outcome = run(item)
    // Whoever stops early does not want to hear of the rest.
    outcome.catch(() => undefined)
    waiting.push([item, outcome])
    if (waiting.length < ahead) continue
    const [first, promise] = waiting.shift() as (typeof waiting)[0]
    yield [first, await promise]
  }
  for (const [item, promise] of waiting) yield [item, await promise]
}

import type { Notice } from '../text/index.ts'
import type { Entry, Ledger } from '../view/index.ts'
import type { IngestOptions } from './ingest.ts'
import { openRunner } from './ingest.ts'
import type { Desk } from './open-desk.ts'
import { earliestPublished } from './published-when.ts'
import { inOrder } from './reading/job.ts'

/** What a run over the stored documents did. */
export interface RereadSummary {
  readonly documents: number
  /** Documents that got a new reading. */
  readonly changed: number
  /** How far it came, when it was stopped before the end. */
  readonly stopped?: { readonly done: number; readonly total: number }
  /** Why documents kept the reading they had. */
  readonly notices: readonly Notice[]
}

type StoredDocument =
  ReturnType<Ledger['stored']> extends AsyncIterable<infer Stored> ? Stored : never

const BATCH_DOCUMENTS = 24

/**
 * Reads every stored document again with the present reader, without importing anything. Documents the
 * present reader has read already stay as they are.
 */
export async function reread(
  desk: Desk,
  options: Pick<IngestOptions, 'onProgress' | 'workers' | 'signal'> = {},
): Promise<RereadSummary> {
  const total = (await desk.ledger.view.documents()).length
  let done = 0
  let changed = 0
  let batch: Entry[] = []
  const flush = async () => {
    if (batch.length === 0) return
    const written = await desk.ledger.writer.write(batch, desk.clock())
    changed += written.filter((one) => one.reading === 'new').length
    batch = []
  }
  const notices: Notice[] = []
  const nameOf = ({ document, publications }: StoredDocument) =>
    publications[0]?.value.file ?? document.id
  const runner = await openRunner(desk, total, options.workers)
  const run = (stored: StoredDocument) =>
    runner.run({
      kind: 'document',
      file: { path: nameOf(stored), file: nameOf(stored) },
      document: stored.document,
      published: earliestPublished(stored.publications.map(({ value }) => value)),
    })
  try {
    for await (const [stored, outcome] of inOrder(desk.ledger.stored(), runner.ahead, run)) {
      const { document, reading } = stored
      if (outcome.reading !== undefined && outcome.reading.id !== reading?.id)
        batch.push({ document, publications: [], reading: outcome.reading })
      if (outcome.fault !== undefined) notices.push(outcome.fault)
      done++
      options.onProgress?.({ done, total, file: nameOf(stored) })
      if (batch.length >= BATCH_DOCUMENTS) await flush()
      if (options.signal?.aborted === true) break
    }
    await flush()
  } finally {
    await runner.close()
  }
  return {
    documents: done,
    changed,
    notices,
    ...(done < total ? { stopped: { done, total } } : {}),
  }
}

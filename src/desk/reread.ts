import type { Entry } from '../view/index.ts'
import type { IngestProgress } from './ingest.ts'
import type { Desk } from './open-desk.ts'
import { earliestPublished } from './published-when.ts'

/** What a run over the stored documents did. */
export interface RereadSummary {
  readonly documents: number
  /** Documents that got a new reading. */
  readonly changed: number
}

const BATCH_DOCUMENTS = 24

/**
 * Reads every stored document again with the present reader, without importing anything. Documents the
 * present reader has read already stay as they are.
 */
export async function reread(
  desk: Desk,
  onProgress?: (progress: IngestProgress) => void,
): Promise<RereadSummary> {
  const reader = await desk.reader()
  const { readDocument } = await import('../coding/index.ts')
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
  for await (const { document, publications, reading } of desk.ledger.stored()) {
    const published = earliestPublished(publications.map(({ value }) => value))
    const again = readDocument(reader, document, published)
    if (again.id !== reading?.id) batch.push({ document, publications: [], reading: again })
    done++
    onProgress?.({ done, total, file: publications[0]?.value.file ?? document.id })
    if (batch.length >= BATCH_DOCUMENTS) await flush()
  }
  await flush()
  return { documents: done, changed }
}

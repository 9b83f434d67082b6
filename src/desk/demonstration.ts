import { join } from 'node:path'
import type { IngestSummary } from './ingest.ts'
import { ingest } from './ingest.ts'
import type { Desk } from './open-desk.ts'
import { packageRoot } from './package-root.ts'

/** Reads the bundled example dispatches into the demonstration's ledger; known ones stay as they are. */
export function readExamples(desk: Desk): Promise<IngestSummary> {
  return ingest(desk, [join(packageRoot(), 'examples', 'dispatches')], { examples: true })
}

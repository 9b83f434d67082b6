import type { Document, Period } from '../../text/index.ts'
import { DEFAULT_STEPS } from '../default-steps.ts'
import type { Reader } from '../read-document.ts'
import { readDocument } from '../read-document.ts'
import type { Reading } from '../report.ts'
import type { LayerName } from '../step.ts'
import type { TraceNote } from './trace-note.ts'

/** What one step decided. */
export interface StepTrace {
  readonly name: string
  readonly needs: readonly LayerName[]
  readonly gives: readonly LayerName[]
  /** In the order of the text. */
  readonly notes: readonly TraceNote[]
}

/**
 * Reads a document as `readDocument` does and keeps what each step decided and why. The reading is the
 * same with and without.
 *
 * @throws BugError `E-CODING-001` when the reader's steps are in an order that cannot work.
 */
export function traceDocument(
  reader: Reader,
  document: Document,
  published: Period,
): { readonly reading: Reading; readonly steps: readonly StepTrace[] } {
  const notes = new Map<string, TraceNote[]>()
  const reading = readDocument(reader, document, published, (note) => {
    const known = notes.get(note.step)
    if (known === undefined) notes.set(note.step, [note])
    else known.push(note)
  })
  const steps = (reader.steps ?? DEFAULT_STEPS).map(({ name, needs, gives }) => ({
    name,
    needs,
    gives,
    notes: (notes.get(name) ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
  }))
  return { reading, steps }
}

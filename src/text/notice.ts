import type { Span } from './span.ts'

/**
 * A located remark about one input. Problems in documents are notices, collected and shown, never
 * exceptions: one bad file does not stop a batch.
 */
export interface Notice {
  readonly code: string
  readonly level: 'error' | 'warning' | 'info'
  /** What was expected and what was found. */
  readonly message: string
  /** The file or address as the user gave it. */
  readonly file?: string
  /** Where in it: 'row 12', 'page 3', 'byte 5012'. */
  readonly place?: string
  readonly span?: Span
  /** What to do about it. */
  readonly fix: string
}

import type { Upos } from './analysis.ts'

/** A token as it is being made, before it goes into the table. */
export interface RawToken {
  readonly start: number
  readonly end: number
  readonly upos: Upos
  readonly lemma: string
}

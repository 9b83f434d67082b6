import type { LedgerView, Query } from '../view/index.ts'

/** A format Chancery can write. Its own formats are registered as anybody else's would be. */
export interface Exporter {
  /** What the user types: `export jsonl`. */
  readonly name: string
  /** What it is, in a few words. */
  readonly title: string
  /** Usual ending of a file, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /**
   * Writes what the view shows and the query asks for, line by line (without line ends).
   *
   * @returns the number of lines
   */
  write(view: LedgerView, query: Query, out: (line: string) => void): Promise<number>
}

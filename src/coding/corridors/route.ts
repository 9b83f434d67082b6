import type { Iso3 } from '../../text/index.ts'

/** Where a corridor runs, as told. */
export interface CorridorRoute {
  readonly endpoints: readonly string[]
  /** In the order told; the same state may come again, but not twice in a row. */
  readonly states: readonly Iso3[]
}

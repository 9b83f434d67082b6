import type { EventCode, TieKind } from '../codebook/index.ts'
import type { EventModality, ReportKind, TieModality } from '../coding/index.ts'
import type { Day, DocumentId, Instant } from '../text/index.ts'

/** What to look for. Every field narrows; an absent field does not. */
export interface Query {
  readonly kinds?: readonly ReportKind[]
  /** Actor ids or country codes. `IRN` finds all who act for Iran (see `rollUp`) and Iran itself. */
  readonly actor?: readonly string[]
  /** The same for recipients (for ties: the other side; for claims: whom they are about). */
  readonly recipient?: readonly string[]
  /** One of `one` and one of `other` on the two sides, whichever of them acts. */
  readonly between?: { readonly one: readonly string[]; readonly other: readonly string[] }
  /** Event types, `NONE` included. */
  readonly types?: readonly EventCode[]
  readonly ties?: readonly TieKind[]
  readonly eventModality?: readonly EventModality[]
  readonly tieModality?: readonly TieModality[]
  /** Happened in or overlapping the days `[since, until]`. Bounded and undated things are left out when either is set. */
  readonly since?: Day
  readonly until?: Day
  /** Outlet names, file names or holder actor ids: only what these publish or say. */
  readonly accordingTo?: readonly string[]
  readonly documents?: readonly DocumentId[]
  /** Words that must occur in the evidence (case-insensitive substring). */
  readonly text?: string
  /** Include what a judgement rejected. */
  readonly withRejected?: boolean
}

/** A stretch of a list. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/**
 * From when a ledger is seen. `asKnownOn`: only documents whose publication ended on or before that
 * day, and no judgement made after it: the only door for anything that forecasts. `asRecordedOn`: the
 * ledger as it stood at that instant; later inserts never change it.
 */
export interface Vantage {
  readonly asKnownOn?: Day
  readonly asRecordedOn?: Instant
}

export { VIEW_ERRORS } from './errors.ts'
export type {
  Entry,
  Ledger,
  LedgerView,
  LedgerWriter,
  Listing,
  VerifyResult,
  Written,
} from './ledger-view.ts'
export type { Page, Query, Vantage } from './query.ts'
export type {
  ActorRow,
  DocumentRow,
  Event,
  Judgement,
  OutletRow,
  Recorded,
  StoredDocument,
  Tally,
  Tie,
} from './rows.ts'

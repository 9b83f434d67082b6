export { canonicalText } from './canonical-text.ts'
export type { SpanFault } from './check-entry.ts'
export {
  checkEntry,
  documentFaults,
  rangeProblem,
  readingFaults,
  reportFaults,
  spanProblem,
} from './check-entry.ts'
export type { JudgementContext } from './check-judgement.ts'
export { checkJudgement } from './check-judgement.ts'
export { VIEW_ERRORS } from './errors.ts'
export type { FoldContext } from './fold-events.ts'
export { foldEvents } from './fold-events.ts'
export { foldTies } from './fold-ties.ts'
export type { JudgedPair, JudgedReports } from './judge-reports.ts'
export { activeJudgements, judgementsAbout, judgeReports } from './judge-reports.ts'
export type {
  Entry,
  Ledger,
  LedgerView,
  LedgerWriter,
  Listing,
  VerifyResult,
  Written,
} from './ledger-view.ts'
export type { Origin } from './matches-query.ts'
export { matchesQuery, toldAs } from './matches-query.ts'
export { openMemoryLedger } from './memory-ledger.ts'
export type { DocumentOrder } from './order.ts'
export { compareText, isDated } from './order.ts'
export type { Participant, Side } from './participants.ts'
export { participantsOf } from './participants.ts'
export type { Page, Query, Vantage } from './query.ts'
export type { ReportSpan, SpanRole } from './report-spans.ts'
export { spansOf } from './report-spans.ts'
export type {
  ActorRow,
  Anchor,
  DocumentRow,
  Event,
  Judgement,
  OutletRow,
  Recorded,
  StoredDocument,
  Tally,
  Tie,
  TypeCount,
} from './rows.ts'
export type { DirectedPair } from './tally-reports.ts'
export { monthOf, pairsOf, reportIntensity } from './tally-reports.ts'

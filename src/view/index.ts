export { canonicalText } from './canonical-text.ts'
export type { SpanFault } from './check-entry.ts'
export {
  checkEntry,
  documentFaults,
  periodProblem,
  rangeProblem,
  readingFaults,
  reportFaults,
  spanProblem,
} from './check-entry.ts'
export type { JudgementContext } from './check-judgement.ts'
export { checkJudgement } from './check-judgement.ts'
export { VIEW_ERRORS } from './errors.ts'
// For durable ledgers.
export type { ReportTests } from './find-folded.ts'
export { findEvents, findTies } from './find-folded.ts'
export type { FoldContext } from './fold-events.ts'
export { foldEvents } from './fold-events.ts'
export type { FoldedTie } from './fold-ties.ts'
export { foldTieReports, foldTies } from './fold-ties.ts'
export type { JudgedPair, JudgedReports } from './judge-reports.ts'
export { activeJudgements, judgementsAbout, judgeReports } from './judge-reports.ts'
export { isNarrow, nextInstant, publishedKey } from './known-on.ts'
export type {
  Entry,
  Ledger,
  LedgerView,
  LedgerWriter,
  Listing,
  VerifyResult,
  Written,
} from './ledger-view.ts'
export type { NameVote } from './list-actors.ts'
export { compareActors, electName } from './list-actors.ts'
export { publicationFields } from './list-documents.ts'
export type { Origin } from './matches-query.ts'
export { kindsOf, matchesQuery, toldAs, wordsOf } from './matches-query.ts'
export {
  isChange,
  noPublication,
  openMemoryLedger,
  twoTexts,
} from './memory-ledger.ts'
export { missing } from './memory-view.ts'
export type { DocumentOrder } from './order.ts'
export { compareText, isDated } from './order.ts'
export { comparePairSums } from './pair-sums.ts'
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
  Fading,
  FirstMention,
  Judgement,
  OutletRow,
  PairSum,
  Recorded,
  StoredDocument,
  Tally,
  Tie,
  TypeCount,
} from './rows.ts'
export type { DirectedPair } from './tally-reports.ts'
export { compareKeys, monthOf, pairsOf, reportIntensity } from './tally-reports.ts'

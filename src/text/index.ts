export type { Basis, Day, Instant, Period, Precision } from './day.ts'
export {
  addDays,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  formatPeriod,
  isDay,
  parseDay,
  parsePeriod,
  periodOf,
  UNKNOWN_PERIOD,
} from './day.ts'
export type { Block, BlockKind, Document, PageRange, Publication, Sentence } from './document.ts'
export type { ErrorCatalogue, ErrorDetail, ErrorEntry } from './errors.ts'
export {
  BugError,
  ChanceryError,
  InputError,
  NotFoundError,
  StoreError,
  TEXT_ERRORS,
  UsageError,
} from './errors.ts'
export type {
  ActorId,
  Branded,
  DocumentId,
  EventId,
  Iso3,
  JudgementId,
  PublicationId,
  ReadingId,
  ReportId,
  TieId,
} from './ids.ts'
export { contentHash } from './ids.ts'
export type { Notice } from './notice.ts'
export type { Cited, Quote, Span } from './span.ts'
export { contains, locate, overlaps, quote, splitsCharacter } from './span.ts'

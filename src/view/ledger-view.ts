import type { Claim, CorridorReport, Reading, Report, TieReport } from '../coding/index.ts'
import type {
  ActorId,
  Document,
  DocumentId,
  EventId,
  Instant,
  Notice,
  Publication,
  ReadingId,
  ReportId,
  TieId,
} from '../text/index.ts'
import type { Page, Query, Vantage } from './query.ts'
import type {
  ActorRow,
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

/** A list and how long it would be without paging. */
export interface Listing<T> {
  readonly rows: readonly T[]
  readonly total: number
}

/**
 * What anyone who asks a ledger sees: current readings only (the latest of each document), judgements
 * applied. Lists are in a fixed order: events by date, then document and offset; the rest by document
 * (earliest published first, then file name) and offset; tallies by actor, recipient, type, period.
 */
export interface LedgerView {
  readonly vantage: Vantage
  /** The same ledger seen from elsewhere in time. */
  at(vantage: Vantage): LedgerView
  /** Earliest published first, then by file name. */
  documents(): Promise<readonly DocumentRow[]>
  /** @throws NotFoundError `E-VIEW-001` when there is no such document. */
  document(id: DocumentId): Promise<StoredDocument>
  /** By name; documents without an outlet count under undefined. */
  outlets(): Promise<readonly OutletRow[]>
  /** Whoever is mentioned in what passes the query, most mentioned first. */
  actors(query?: Query): Promise<readonly ActorRow[]>
  /**
   * Where each of these actors is mentioned first, by the order of `documents` and of the text; in the
   * order asked, without those who are not mentioned.
   */
  firstMentions(actors: readonly ActorId[]): Promise<readonly FirstMention[]>
  /** Reports of all kinds asked for, judgements applied. */
  reports(query: Query, page?: Page): Promise<Listing<Report>>
  /** @throws NotFoundError `E-VIEW-002` when there is no such report in a current reading. */
  report(id: ReportId): Promise<Report>
  /** Derived events, by date, then document and offset. */
  events(query: Query, page?: Page): Promise<Listing<Event>>
  /** @throws NotFoundError `E-VIEW-003`. */
  event(id: EventId): Promise<Event>
  /** Derived standing relations. */
  ties(query: Query, page?: Page): Promise<Listing<Tie>>
  /** @throws NotFoundError `E-VIEW-004`. */
  tie(id: TieId): Promise<Tie>
  /** The reports behind the ties, one by one. */
  tieReports(query: Query, page?: Page): Promise<Listing<TieReport>>
  /** Claims, by document and offset. */
  claims(query: Query, page?: Page): Promise<Listing<Claim>>
  /** Corridors, by document and offset. */
  corridors(query: Query, page?: Page): Promise<Listing<CorridorReport>>
  /**
   * Who did how much of what to whom, by month: asserted event reports only, unless the query names
   * modalities. Aggregated where the data lie.
   */
  tallies(query: Query): Promise<readonly Tally[]>
  /**
   * What those reports come to between two units on a day, whoever acted; ordered by units, group and
   * when. As short as the list of pairs, however many reports there are.
   */
  pairSums(query: Query, fading: Fading): Promise<readonly PairSum[]>
  /** The same by type and month alone, each report counted once; ordered by type, then month. */
  typeCounts(query: Query): Promise<readonly TypeCount[]>
  /** Every judgement ever made about a report, oldest first, withdrawn ones included. */
  judgements(report?: ReportId): Promise<readonly Judgement[]>
}

/** All that is learned from one document, written in one piece or not at all. */
export interface Entry {
  readonly document: Document
  readonly publications: readonly Publication[]
  readonly reading?: Reading
}

/** What an entry changed. */
export interface Written {
  readonly document: 'new' | 'known'
  /** Publications that were new, or new revisions of known ones. */
  readonly publications: number
  readonly reading: 'new' | 'known' | 'none'
}

/** Adds to a ledger. Nothing is ever changed or removed. */
export interface LedgerWriter {
  /**
   * Writes entries in one durable transaction, in order; when the promise resolves they survive a
   * killed process. Same bytes again change nothing; only an older reading that comes with amended
   * metadata is recorded anew, so that it is the latest again. `recorded` is moved on by the least step when the
   * ledger already holds something recorded at or after it, so that no later write can change what
   * `asRecordedOn` has once shown.
   *
   * @throws BugError `E-VIEW-010` when a span's offsets lie outside its document, cut a character in
   * two, or are empty, or a day is none; `E-VIEW-012` when one document id stands for two texts,
   * `E-VIEW-013` when nobody says where a new one is from: nothing of the batch is kept.
   */
  write(entries: readonly Entry[], recorded: Instant): Promise<readonly Written[]>
  /**
   * Appends judgements in one durable transaction; known ids change nothing.
   *
   * @throws InputError `E-VIEW-011` when one does not fit what it judges: nothing of the batch is kept.
   */
  addJudgements(judgements: readonly Judgement[], recorded: Instant): Promise<void>
  /** Waits for what is under way, then lets go of the file. */
  close(): Promise<void>
}

/** A problem found by a whole-ledger check. */
export interface VerifyResult {
  readonly documents: number
  readonly readings: number
  readonly reports: number
  readonly spans: number
  readonly notices: readonly Notice[]
}

/** A ledger: the view, the writer, and what re-reading and checking need. */
export interface Ledger {
  readonly view: LedgerView
  readonly writer: LedgerWriter
  /** Document ids with their stored text, publications and latest reading, for re-reading. */
  stored(): AsyncIterable<{
    readonly document: Document
    readonly publications: readonly Recorded<Publication>[]
    readonly reading?: {
      readonly id: ReadingId
      readonly reader: string
      readonly configuration: string
    }
  }>
  /** Checks every span of every row against its text, in JavaScript. */
  verify(): Promise<VerifyResult>
  /** Waits for what is under way, then lets go of the file. */
  close(): Promise<void>
}

import type { Context, EventCode, Mode, Sector, TieKind } from '../codebook/index.ts'
import type {
  ActorKind,
  ActorRef,
  Certainty,
  EventModality,
  EventReport,
  Quantity,
  Report,
  TieModality,
} from '../coding/index.ts'
import type {
  ActorId,
  Day,
  Document,
  DocumentId,
  EventId,
  Instant,
  Iso3,
  JudgementId,
  Period,
  Publication,
  ReadingId,
  ReportId,
  Sentence,
  Span,
  TieId,
} from '../text/index.ts'

/** A row with the moment this ledger learned it. */
export interface Recorded<T> {
  readonly value: T
  readonly recorded: Instant
}

/** A document with all that hangs on it, as the reader pane needs it. */
export interface StoredDocument {
  readonly document: Document
  readonly recorded: Instant
  /** The current revision of each publication, earliest published first. */
  readonly publications: readonly Recorded<Publication>[]
  /** Of the latest reading; empty when the document has none. */
  readonly sentences: readonly Sentence[]
  readonly reading?: ReadingId
  readonly reader?: string
  /** Whether that reading's confidence is calibrated. */
  readonly calibrated?: boolean
}

/** A line of the list of documents. */
export interface DocumentRow {
  readonly id: DocumentId
  readonly file: string
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly published: Period
  readonly language: string
  readonly example: boolean
  /** Number of places it was published in. */
  readonly publications: number
  /** Length of the text in UTF-16 code units. */
  readonly characters: number
  /** Sentences of the latest reading; then its reports of each kind, less what was rejected. */
  readonly sentences: number
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly corridors: number
  readonly recorded: Instant
}

/** A line of the list of outlets; unknown outlets count under undefined. */
export interface OutletRow {
  readonly outlet?: string
  readonly documents: number
  readonly firstPublished?: Day
  readonly lastPublished?: Day
}

/** A line of the list of actors: most often mentioned first, then by id. */
export interface ActorRow {
  readonly id: ActorId
  /** The name, country and sector it appears with most often. */
  readonly name: string
  readonly country?: Iso3
  readonly sector?: Sector
  readonly kind?: ActorKind
  readonly mentions: number
  /** Event and tie reports it takes part in, claims it holds or is the subject of. */
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly documents: number
}

/** Where an actor is mentioned first. */
export interface FirstMention {
  readonly actor: ActorId
  readonly mention: Span
}

/**
 * Which report a judgement is about: document, span and kind, so that it survives a better reader. It
 * means the report whose id it names while a current reading holds that; otherwise the reports of that
 * kind with exactly this trigger; otherwise the one whose trigger shares most with it.
 */
export interface Anchor {
  readonly kind: Report['kind']
  /** The trigger of the judged report. */
  readonly span: Span
  /** The report the judge saw, to tell apart several with one trigger. */
  readonly report?: ReportId
}

/** What one reader of the ledger decided about one report. Appended, never changed; undone by withdrawing. */
export interface Judgement {
  readonly id: JudgementId
  readonly verdict: 'accept' | 'reject' | 'amend' | 'same' | 'different' | 'unsure' | 'withdraw'
  /** What was judged. For 'withdraw': the anchor of the judgement taken back. */
  readonly anchor: Anchor
  /** For 'same' and 'different': the other report's anchor. */
  readonly other?: Anchor
  /** For 'withdraw': the judgement taken back. */
  readonly withdraws?: JudgementId
  /** For 'amend': the fields that replace the report's. */
  readonly amendment?: Readonly<Record<string, unknown>>
  readonly by: string
  readonly why?: string
  readonly made: Instant
}

/**
 * An event as all its reports tell it: the deterministic fold over current reports and judgements.
 * Its values are those of its strongest report (asserted > planned > demanded > hypothetical; denied
 * is a dispute and listed).
 */
export interface Event {
  readonly id: EventId
  readonly type: EventCode
  readonly modes: readonly Mode[]
  readonly contexts: readonly Context[]
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  readonly symmetric: boolean
  readonly when: Period
  readonly modality: EventModality
  readonly certainty: Certainty
  /** True when at least one report denies what another asserts. */
  readonly disputed: boolean
  readonly reports: readonly [EventReport, ...EventReport[]]
  readonly documents: readonly DocumentId[]
}

/** A standing relation as all its reports tell it. */
export interface Tie {
  readonly id: TieId
  readonly tie: TieKind
  readonly from: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly directed: boolean
  readonly sign: -1 | 0 | 1
  readonly modality: TieModality
  readonly quantities: readonly Quantity[]
  readonly reports: readonly ReportId[]
  readonly documents: readonly DocumentId[]
}

/**
 * One line of a tally: how many event reports of one type from one actor to another in one period. A
 * report counts once for each pair of rolled-up actor and recipient (a symmetric one both ways round);
 * one without any actor is in no tally, only in `TypeCount`.
 */
export interface Tally {
  /** Rolled-up actor and recipient; recipient undefined when there is none. */
  readonly actor: string
  readonly recipient?: string
  readonly type: EventCode
  /** Month 'YYYY-MM', or undefined for what is undated, bounded or not known to the month. */
  readonly period?: string
  readonly count: number
  /** Sum of intensity scores (Goldstein-like, -10 to +10 each). */
  readonly intensity: number
}

/** How many event reports of one type fall into one month, each counted once. */
export interface TypeCount {
  readonly type: EventCode
  /** Month 'YYYY-MM', or undefined for what is undated, bounded or not known to the month. */
  readonly period?: string
  readonly count: number
  /** Sum of intensity scores (-10 to +10 each). */
  readonly intensity: number
}

/** What sums of pairs are made for. */
export interface Fading {
  readonly day: Day
  /** Days after which an event counts half; above 0. */
  readonly halfLife: number
  /** Event types that are added up together, each in one group at most; all others make one more. */
  readonly groups: readonly (readonly EventCode[])[]
}

/**
 * What the event reports of a group of types between two units come to, whichever side acted: each
 * report once each way it goes, symmetric ones once. Months are taken by their last day.
 */
export interface PairSum {
  /** Rolled-up units, the lesser code first. */
  readonly a: string
  readonly b: string
  /** Place of its types in `groups`; the length of `groups` for all others. */
  readonly group: number
  /** Whether its month is over by the day asked for; undated, bounded and coarser than a month: `undated`. */
  readonly when: 'by then' | 'later' | 'undated'
  readonly count: number
  /** Sum of intensity scores (-10 to +10 each). */
  readonly intensity: number
  /** The same, each score halved for every half-life before the day; 0 unless `by then`. */
  readonly faded: number
}

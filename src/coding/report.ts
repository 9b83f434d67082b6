import type { Context, EventCode, Mode, Sector, TieKind } from '../codebook/index.ts'
import { STATE_SECTORS } from '../codebook/index.ts'
import type {
  ActorId,
  DocumentId,
  Iso3,
  Notice,
  Period,
  ReadingId,
  ReportId,
  Sentence,
  Span,
} from '../text/index.ts'

/** An actor as a report names it, with the words that do. */
export interface ActorRef {
  readonly id: ActorId
  readonly name: string
  readonly country?: Iso3
  readonly sector?: Sector
  readonly mention: Span
  /** Who else bears the words, likeliest first, when the dictionary knows several. */
  readonly alternatives?: readonly ActorAlternative[]
}

/** An actor that the words could mean as well. */
export interface ActorAlternative {
  readonly id: ActorId
  readonly name: string
  /** 0 to 1, together with that of the actor taken and of the other alternatives 1: it ranks, no more. */
  readonly score: number
}

/** A place as a report names it. */
export interface PlaceRef {
  readonly name: string
  readonly country?: Iso3
  /** Degrees, WGS 84; absent where the gazetteer does not know the place. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number }
  /** The entry of the gazetteer it was taken for: 'geonames:ID', or 'chancery' for one of our own. */
  readonly gazetteer?: string
  readonly mention: Span
}

/** A number the text gives: `{50, '%', "Israel's oil", true}`. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  /** What of. */
  readonly of: string
  readonly approximate: boolean
  readonly mention: Span
}

/** Who says so, and how they stand to it. */
export interface Attribution {
  readonly holder: 'author' | ActorRef
  /** The word that attributes ('said', 'according to'). */
  readonly cue?: Span
  readonly stance: 'asserts' | 'denies' | 'hedges' | 'alleges'
}

/** How firmly something is told. */
export type Certainty = 'plain' | 'hedged' | 'alleged'
/** Whether an event is told as having happened. */
export type EventModality = 'asserted' | 'planned' | 'hypothetical' | 'demanded' | 'denied'
/** Whether a tie is told as holding. */
export type TieModality = 'asserted' | 'planned' | 'hypothetical' | 'perceived' | 'past'

/** One account of one thing, in one place of one document, by one reading. */
interface ReportBase {
  readonly id: ReportId
  readonly reading: ReadingId
  /** The words that made the coder see it. */
  readonly trigger: Span
  /** The sentence or sentences that support it. */
  readonly evidence: readonly [Span, ...Span[]]
  readonly attribution: Attribution
  readonly certainty: Certainty
  readonly hedges: readonly Span[]
  /** 0 to 1: how likely it is right when the reading is calibrated, else the coder's own heuristic. */
  readonly confidence: number
}

/** Who did what to whom. */
export interface EventReport extends ReportBase {
  readonly kind: 'event'
  readonly type: EventCode
  readonly modes: readonly Mode[]
  readonly contexts: readonly Context[]
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  /** True when the participants are one set without sides; then all are `actors`. */
  readonly symmetric: boolean
  readonly when: Period
  readonly where?: PlaceRef
  readonly modality: EventModality
  /** The next-best type, where the boundary is soft. */
  readonly alternative?: EventCode
}

/** A standing relation, not a happening. */
export interface TieReport extends ReportBase {
  readonly kind: 'tie'
  readonly tie: TieKind
  readonly from: readonly ActorRef[]
  /** Empty when the participants are one set, all in `from`. */
  readonly to: readonly ActorRef[]
  readonly directed: boolean
  /** +1 friendly or supportive, -1 hostile, feared or failing, 0 structural. */
  readonly sign: -1 | 0 | 1
  readonly quantity?: Quantity
  readonly holds: Period
  readonly modality: TieModality
}

/** What a claim does. */
export const CLAIM_SORTS = [
  'evaluation',
  'prediction',
  'intent',
  'perception',
  'causal',
  'accusation',
  'prescription',
  'denial',
  'justification',
] as const
/** What a claim does. */
export type ClaimSort = (typeof CLAIM_SORTS)[number]

/** How a holder stands to an actor: +1 favourable, -1 unfavourable, 0 neither. */
export interface Stance {
  readonly actor: ActorRef
  readonly stance: -1 | 0 | 1
}

/** An evaluation or prediction somebody puts forward, not the report of an event. */
export interface Claim extends ReportBase {
  readonly kind: 'claim'
  /** The words of the claim. */
  readonly claim: Span
  readonly sort: ClaimSort
  /** The principal actor comes first. */
  readonly about: readonly Stance[]
}

/** How far an infrastructure project has come, as the text tells it. */
export type CorridorStatus = 'planned' | 'agreed' | 'building' | 'active' | 'closed' | 'not stated'

/** A transport, energy, power or data project named in the text. */
export interface CorridorReport extends ReportBase {
  readonly kind: 'corridor'
  readonly names: readonly string[]
  /** What it carries: 'goods', 'gas', 'electricity', 'data' ... */
  readonly carries: string
  readonly endpoints: readonly string[]
  /** In the order told; repeats allowed (AZE, IRN, AZE). */
  readonly states: readonly Iso3[]
  readonly status: CorridorStatus
  readonly supports: readonly ActorRef[]
  readonly opposes: readonly ActorRef[]
}

/** One account of one thing. */
export type Report = EventReport | TieReport | Claim | CorridorReport
/** The four kinds of report. */
export type ReportKind = Report['kind']

/** All that one version of the reader found in one document. */
export interface Reading {
  readonly id: ReadingId
  readonly document: DocumentId
  /** Name and version of language model and coder. */
  readonly reader: string
  /** Hash of what else the result depends on: dictionary, publication date, steps. */
  readonly configuration: string
  /** True when the confidence of events, ties and claims is calibrated (`CALIBRATED_KINDS`). */
  readonly calibrated: boolean
  readonly sentences: readonly Sentence[]
  readonly reports: readonly Report[]
  /** Every mention of an actor the reader resolved, whether or not it takes part in a report. */
  readonly mentions: readonly ActorRef[]
  readonly notices: readonly Notice[]
}

/**
 * The unit an actor is counted under: its country when it acts for a state (government, armed forces,
 * parliament, courts, police, intelligence), itself otherwise. A rebel group has a country and still
 * stands for itself.
 */
export function rollUp(actor: Pick<ActorRef, 'id' | 'country' | 'sector'>): string {
  if (actor.country !== undefined && actor.sector !== undefined && STATE_SECTORS.has(actor.sector))
    return actor.country
  return actor.id
}

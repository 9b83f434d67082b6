import type { Context, EventCode, Mode, Quad, Sector, TieKind } from '../codebook/index.ts'
import type {
  ActorAlternative,
  ActorKind,
  Attribution,
  Certainty,
  CLAIM_SORTS,
  CorridorStatus,
  EventModality,
  Quantity,
  Report,
  ReportKind,
  TieModality,
} from '../coding/index.ts'
import type {
  ActionReaction,
  ActSeries,
  BlocAnalysis,
  Dependence,
  Interdictions,
  LayerEdge,
  LeftOut,
  NetworkConditions,
  Route,
  RouteWeights,
  SeriesEscalation,
  SpiralIndex,
  SystemEdge,
  SystemThrough,
  Throughput,
  ToldTie,
  TransportNetwork,
  TransportNode,
} from '../system/index.ts'
import type {
  ActorId,
  Block,
  DocumentId,
  EventId,
  Instant,
  Iso3,
  Notice,
  PageRange,
  Period,
  Publication,
  ReadingId,
  ReportId,
  Sentence,
  TieId,
} from '../text/index.ts'
import type { Judgement, Tally } from '../view/index.ts'

// The JSON that leaves the program: the HTTP API's answers and the command line's --json.
// Types only: the page imports this file and nothing else of the room.

/** A list with how long it would be without paging. */
export interface WireList<T> {
  readonly rows: readonly T[]
  readonly total: number
  readonly offset: number
  /** 0: no limit. */
  readonly limit: number
}

/** An actor or recipient of something, with the unit it is counted under (`rollUp`). */
export interface WireActor {
  readonly id: ActorId
  readonly name: string
  readonly country?: Iso3
  readonly sector?: Sector
  /** Country code for those who act for a state, else the actor's own id. */
  readonly unit: string
}

/** A stretch of text by offsets, with its words. */
export interface WireQuote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The way back from a fact to its sentence. */
export interface WireCitation {
  readonly report: ReportId
  readonly document: DocumentId
  readonly file: string
  readonly title?: string
  readonly outlet?: string
  readonly published: Period
  /** `published` in words. */
  readonly publishedText: string
  /** True for texts bundled with the program: 'example, written for demonstration'. */
  readonly example: boolean
  /** Number of the page the sentence is on, for paginated sources. */
  readonly page?: number
  readonly sentence: WireQuote & { readonly index: number }
  readonly trigger: WireQuote
  /** Who says so: 'author' or an actor's name, and how they stand to it. */
  readonly holder: string
  readonly holderId?: ActorId
  readonly stance: Attribution['stance']
  readonly certainty: Certainty
  readonly hedges: readonly WireQuote[]
  readonly confidence: number
  readonly calibrated: boolean
  /** Names in it that others bear as well. */
  readonly ambiguous: readonly WireAmbiguity[]
}

/** A name that more than one actor bears. */
export interface WireAmbiguity {
  readonly words: string
  /** Whom it was taken for. */
  readonly taken: string
  readonly others: readonly ActorAlternative[]
}

/** A derived event with the citation of each of its reports. */
export interface WireEvent {
  readonly kind: 'event'
  readonly id: EventId
  readonly type: EventCode
  readonly quad?: Quad
  readonly intensity?: number
  readonly alternative?: EventCode
  readonly modes: readonly Mode[]
  readonly contexts: readonly Context[]
  readonly actors: readonly WireActor[]
  readonly recipients: readonly WireActor[]
  readonly symmetric: boolean
  readonly when: Period
  /** `when` in words: '28 April 2025', 'before 31 May 2025'. */
  readonly whenText: string
  readonly where?: string
  readonly modality: EventModality
  readonly certainty: Certainty
  readonly disputed: boolean
  readonly citations: readonly WireCitation[]
}

/** A derived tie with the citation of each of its reports. */
export interface WireTie {
  readonly kind: 'tie'
  readonly id: TieId
  readonly tie: TieKind
  readonly from: readonly WireActor[]
  readonly to: readonly WireActor[]
  readonly directed: boolean
  readonly sign: -1 | 0 | 1
  readonly modality: TieModality
  readonly quantities: readonly Omit<Quantity, 'mention'>[]
  readonly citations: readonly WireCitation[]
}

/** A claim. */
export interface WireClaim {
  readonly kind: 'claim'
  readonly id: ReportId
  readonly sort: (typeof CLAIM_SORTS)[number]
  readonly claim: WireQuote
  readonly about: readonly { readonly actor: WireActor; readonly stance: -1 | 0 | 1 }[]
  readonly citation: WireCitation
}

/** A corridor or other infrastructure project as one document tells it. */
export interface WireCorridor {
  readonly kind: 'corridor'
  readonly id: ReportId
  readonly names: readonly string[]
  readonly carries: string
  readonly endpoints: readonly string[]
  readonly states: readonly Iso3[]
  readonly status: CorridorStatus
  readonly supports: readonly WireActor[]
  readonly opposes: readonly WireActor[]
  readonly citation: WireCitation
}

/** A line of the list of documents. */
export interface WireDocumentRow {
  readonly id: DocumentId
  readonly file: string
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly published: Period
  readonly publishedText: string
  readonly language: string
  readonly example: boolean
  readonly publications: number
  readonly characters: number
  readonly sentences: number
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly corridors: number
  readonly recorded: Instant
}

/** What a coded stretch of a document says, for marking it in the text. */
export interface WireMark {
  readonly report: ReportId
  readonly kind: ReportKind
  /** The derived event or tie it belongs to. */
  readonly of?: EventId | TieId
  /** True when a reader has rejected it. */
  readonly rejected?: true
  /** 'CONSULT visit: Iran -> Azerbaijan'. */
  readonly label: string
  readonly start: number
  readonly end: number
}

/** What the page sends along with every change, and in which header. */
export interface WirePageToken {
  readonly header: string
  readonly token: string
}

/** One document whole, for the reading pane. Its text is never HTML. */
export interface WireDocument {
  readonly id: DocumentId
  readonly text: string
  readonly language: string
  readonly extractor: string
  readonly blocks: readonly Block[]
  readonly pages: readonly PageRange[]
  readonly sentences: readonly Sentence[]
  readonly publications: readonly (Publication & {
    readonly recorded: Instant
    readonly publishedText: string
  })[]
  readonly recorded: Instant
  readonly reading?: ReadingId
  readonly reader?: string
  readonly marks: readonly WireMark[]
}

/** A line of the list of actors. */
export interface WireActorRow {
  readonly id: ActorId
  readonly name: string
  readonly country?: Iso3
  readonly sector?: Sector
  readonly kind?: ActorKind
  readonly unit: string
  readonly mentions: number
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly documents: number
}

/** A line of the list of outlets. */
export interface WireOutlet {
  readonly outlet?: string
  readonly country?: string
  readonly stateRun?: 'yes' | 'no' | 'unknown'
  readonly documents: number
  readonly firstPublished?: string
  readonly lastPublished?: string
}

/** An actor in the network. */
export interface WireNode {
  readonly id: string
  readonly name: string
  readonly kind?: ActorKind
  /** Number of ties and events it takes part in. */
  readonly degree: number
}

/** All that stands between two actors: the counts by sign and the ids of what made them. */
export interface WireEdge {
  readonly a: string
  readonly b: string
  readonly positive: number
  readonly negative: number
  readonly neutral: number
  /** Positive, negative, contested (both are told) or structural (neither). */
  readonly reading: 'positive' | 'negative' | 'contested' | 'structural'
  readonly ties: readonly TieId[]
  readonly events: readonly EventId[]
}

/** The signed network of actors, rolled up to states. Asserted ties, and asserted events by their quad. */
export interface WireNetwork {
  readonly nodes: readonly WireNode[]
  readonly edges: readonly WireEdge[]
}

/** What stands between two actors of a system on one layer; reports are counted. */
export interface WireLayerEdge extends Omit<LayerEdge, 'ties' | 'events'> {
  readonly ties: readonly (Omit<ToldTie, 'reports'> & { readonly reports: number })[]
  readonly events: Omit<LayerEdge['events'], 'reports'>
}

/** An edge of a system; its reports are at `between`. */
export interface WireSystemEdge extends Omit<SystemEdge, 'layers' | 'reports'> {
  readonly layers: readonly WireLayerEdge[]
  /** How many reports count, those only tallied included. */
  readonly reports: number
}

/** The signed network on a day with its blocs. */
export interface WireSystem {
  /** Undefined when nothing in it has a date. */
  readonly day?: string
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly edges: readonly WireSystemEdge[]
  readonly leftOut: readonly LeftOut[]
  readonly blocs: BlocAnalysis
  readonly formula: readonly string[]
}

/** A system through time. */
export interface WireThrough extends SystemThrough {
  readonly names: Readonly<Record<string, string>>
  readonly formula: readonly string[]
}

/** A report of an event or tie between two actors. */
export interface WireBetween {
  readonly id: ReportId
  readonly kind: 'event' | 'tie'
  /** 'CONSULT visit: Iran -> Azerbaijan'. */
  readonly label: string
  /** Above 0 cooperation, below 0 conflict: a score from -10 to +10, or the sign of a tie. */
  readonly tone: number
  readonly whenText: string
  readonly modality: EventModality | TieModality
  readonly citation: WireCitation
}

/** An event of a pair, whether or not its date can be used. */
export interface WireDyadEvent {
  readonly id: EventId
  readonly from: string
  readonly to: string
  readonly type: EventCode
  readonly quad?: Quad
  readonly score: number
  readonly when: Period
  readonly whenText: string
  readonly says: string
  readonly modality: EventModality
  readonly reports: number
}

/** A pair through time. */
export interface WireDyad {
  readonly a: string
  readonly b: string
  /** Every event of the pair, oldest first; those without a date last. */
  readonly events: readonly WireDyadEvent[]
  readonly series: ActSeries
  readonly escalation: SeriesEscalation
  readonly spiral: SpiralIndex
  readonly chains: readonly ActionReaction[]
  readonly ties: readonly WireTie[]
  readonly dependences: readonly (Omit<Dependence, 'dependent' | 'on'> & {
    readonly dependent: string
    readonly on: string
  })[]
  readonly formula: readonly string[]
}

/** The corridors with their nodes, and the corridors that documents tell of. */
export interface WireMap extends TransportNetwork {
  readonly told: readonly WireCorridor[]
}

/** Routes between two nodes under conditions. */
export interface WireRoutes {
  readonly from: TransportNode
  readonly to: TransportNode
  readonly conditions: NetworkConditions
  readonly weights: RouteWeights
  readonly formula: string
  readonly routes: readonly (Omit<Route, 'legs'> & {
    readonly legs: readonly {
      readonly segment: string
      readonly from: string
      readonly to: string
      readonly borders: number
      readonly tranships: boolean
      readonly cost: number
    }[]
  })[]
  readonly throughput: Throughput
  readonly interdictions: Interdictions
}

/** One report whole, with the derived event or tie it belongs to and what was decided about it. */
export interface WireReport {
  readonly report: Report
  readonly citation: WireCitation
  readonly of?: EventId | TieId
  /** Oldest first, withdrawn ones included. */
  readonly judgements: readonly Judgement[]
}

/** A list of counts: asserted events by actor, recipient, type and month. */
export type WireTally = Tally

/** What became of one file handed to `read`. */
export interface WireFileOutcome {
  readonly file: string
  readonly status: 'new' | 'known' | 'reprint' | 'amended' | 'reread' | 'not coded' | 'failed'
  readonly document?: DocumentId
  readonly title?: string
  readonly outlet?: string
  readonly published?: Period
  readonly language?: string
  readonly sentences: number
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly corridors: number
  readonly notices: readonly Notice[]
}

/** What a run of `read` did. */
export interface WireIngest {
  readonly ledger: string
  readonly files: readonly WireFileOutcome[]
  /** Remarks on no one document: a path that does not exist, a bad row of metadata. */
  readonly notices: readonly Notice[]
}

/** What the page shows in its head, and what tells a client that the program runs. */
export interface WireStatus {
  readonly name: 'chancery'
  readonly version: string
  readonly ledger: string
  /** True when the ledger holds the bundled examples, not the user's documents. */
  readonly demonstration: boolean
  readonly documents: number
  readonly notCoded: number
  /** As in `WireGrowth`. */
  readonly state: string
  /** What is folded from reports; in a ledger too large to fold at once the reports. */
  readonly events: number
  readonly ties: number
  readonly claims: number
  readonly corridors: number
  /** True when `events` and `ties` count reports. */
  readonly countsReports: boolean
}

/** What tells a page whether it is out of date. */
export interface WireGrowth {
  /** Another text whenever the ledger has grown or the program was started anew. */
  readonly state: string
}

/** A codebook or glossary entry, or an error code. */
export interface WireExplanation {
  readonly term: string
  readonly kind: string
  readonly definition: string
  readonly source?: string
  readonly related: readonly string[]
  /** Sentences of our own. */
  readonly examples?: readonly string[]
  /** Rules that tell it from its neighbours; for an error code what to do. */
  readonly rules?: readonly string[]
  /** Other senses of the same word. */
  readonly also?: readonly WireExplanation[]
}

/** The shape of every error. */
export interface WireError {
  readonly error: {
    readonly code: string
    /** 'InputError', 'NotFoundError', 'UsageError', 'StoreError' or 'BugError'. */
    readonly kind?: string
    readonly message: string
    readonly where?: string
    readonly fix?: string
  }
}

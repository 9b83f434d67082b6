import type { EventCode, TieKind } from '../../codebook/index.ts'
import type {
  Certainty,
  ClaimSort,
  EventModality,
  MentionForm,
  TieModality,
} from '../../coding/index.ts'
import type { BlockKind, Period } from '../../text/index.ts'

/** 1: a careful reader must find it; 2: should; 3: a miss is no error, a hit no false alarm. */
export type Tier = 1 | 2 | 3

/** A stretch `[start, end)` of the annotated text, in UTF-16 code units. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A sentence of the annotated text. */
export interface GoldSentence extends GoldSpan {
  readonly id: string
  readonly kind: BlockKind
}

/** A place where an actor is mentioned. */
export interface GoldMention extends GoldSpan {
  readonly form: MentionForm
}

/**
 * What a gold actor counts as after roll-up. `state`: the country at the top of its parents. `self`:
 * rebels, parties, companies, blocs, collectives; they are recognised by the words that mention them.
 */
export type GoldUnit =
  | { readonly kind: 'state'; readonly key: string }
  | {
      readonly kind: 'self'
      readonly key: string
      readonly hasCountry: boolean
      readonly mentions: readonly GoldMention[]
    }

/** An actor of the annotation's registry. */
export interface GoldActor {
  readonly id: string
  readonly name: string
  readonly unit: GoldUnit
  readonly mentions: readonly GoldMention[]
}

/**
 * When a gold event happened. `dated`: the text says it (stated or resolved); a precision outside
 * our list is left out and only the two ends are compared. `undated`: none or relative.
 * `unscored`: an outside date, or one that cannot be read: no reader is judged by it.
 */
export type GoldDate =
  | {
      readonly kind: 'dated'
      readonly period: Omit<Period, 'basis'>
      readonly anyPrecision: boolean
    }
  | { readonly kind: 'undated'; readonly basis: string }
  | { readonly kind: 'unscored'; readonly basis: string }

/** An event of the annotation; what the file calls source and target are `actors` and `recipients`. */
export interface GoldEvent {
  readonly id: string
  readonly gist: string
  readonly tier: Tier
  readonly type: EventCode
  readonly accept: readonly EventCode[]
  readonly actors: readonly GoldActor[]
  readonly recipients: readonly GoldActor[]
  readonly symmetric: boolean
  readonly modality: EventModality
  readonly certainty: Certainty
  readonly date: GoldDate
  /** `author`, or who says it. */
  readonly holder: 'author' | GoldActor
  readonly mentions: readonly GoldSpan[]
  /** Ids of the sentences that hold one of the mentions. */
  readonly sentences: ReadonlySet<string>
}

/** A standing relation of the annotation. */
export interface GoldTie {
  readonly id: string
  readonly gist: string
  readonly tier: Tier
  readonly tie: TieKind
  readonly accept: readonly TieKind[]
  readonly from: readonly GoldActor[]
  readonly to: readonly GoldActor[]
  readonly directed: boolean
  readonly sign: -1 | 0 | 1
  readonly modality: TieModality
  readonly quantity?: { readonly value: number; readonly unit: string }
  readonly holder: 'author' | GoldActor
  readonly spans: readonly GoldSpan[]
  readonly sentences: ReadonlySet<string>
}

/** A claim of the annotation. */
export interface GoldClaim {
  readonly id: string
  readonly gist: string
  readonly tier: Tier
  readonly holder: 'author' | GoldActor
  /** The principal actor comes first. */
  readonly about: readonly { readonly actor: GoldActor; readonly stance: -1 | 0 | 1 }[]
  readonly sort: ClaimSort | undefined
  readonly spans: readonly GoldSpan[]
  readonly sentences: ReadonlySet<string>
}

/** An infrastructure project of the annotation. */
export interface GoldCorridor {
  readonly id: string
  readonly names: readonly string[]
  readonly endpoints: readonly string[]
  readonly states: readonly string[]
  readonly status: string
  readonly spans: readonly GoldSpan[]
  readonly sentences: ReadonlySet<string>
}

/** One annotated article, translated into Chancery's words. */
export interface GoldDocument {
  /** Name of the corpus file the offsets belong to. */
  readonly file: string
  readonly id: string
  /** Length of the text in UTF-16 code units, when the file says it. */
  readonly length?: number
  readonly sha256?: string
  readonly sentences: readonly GoldSentence[]
  /** Stretches that are no sentence: comment links, photo credits. */
  readonly boilerplate: readonly GoldSpan[]
  readonly actors: ReadonlyMap<string, GoldActor>
  readonly events: readonly GoldEvent[]
  readonly ties: readonly GoldTie[]
  readonly claims: readonly GoldClaim[]
  readonly corridors: readonly GoldCorridor[]
}

/** The sentence of `gold` in which `offset` lies; undefined between sentences and in boilerplate. */
export function sentenceAt(gold: GoldDocument, offset: number): GoldSentence | undefined {
  return gold.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end)
}

/**
 * The annotated text put together again from its sentences and boilerplate, with spaces between:
 * true at every offset that is not white space.
 */
export function textOfGold(gold: GoldDocument): string {
  const parts = [...gold.sentences, ...gold.boilerplate].sort((a, b) => a.start - b.start)
  let text = ''
  for (const part of parts) {
    if (part.start < text.length) continue
    text += ' '.repeat(part.start - text.length) + part.text
  }
  return text
}

import type { TieKind } from '../../codebook/index.ts'
import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import {
  originOf,
  ownerOfPronoun,
  shapeIndexOf,
  subjectAfter,
  subjectBefore,
  topicBefore,
  topicOf,
} from '../patterns/index.ts'
import type { Quantity, TieModality } from '../report.ts'

/** One side of a tie: groups of actors named in the text. */
export type Party = readonly ActorGroup[]

/** A tie as a rule sees it, before actors are checked and repeats are folded. */
export interface TieCandidate {
  readonly rule: string
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly from: Party
  /** Empty when the participants are one set. */
  readonly to: Party
  readonly directed: boolean
  /** `[start, end)` of the document's text. */
  readonly trigger: { readonly start: number; readonly end: number }
  /** One tie for each member of `to` instead of one to all. */
  readonly each?: boolean
  readonly modality?: TieModality
  readonly quantity?: Omit<Quantity, 'mention'> & {
    readonly mention: { readonly start: number; readonly end: number }
  }
  /** What tells two ties of one kind between the same actors apart ('electricity', 'fuel'). */
  readonly carrier?: string
  /** Offset in the document by which the attribution is looked up; the trigger's start otherwise. */
  readonly saidAt?: number
  /** Sentences besides the trigger's own that name the participants. */
  readonly alsoIn?: readonly SentenceShape[]
}

/** What a rule looks at. */
export interface TieContext {
  /** The document's text. */
  readonly text: string
  readonly shapes: readonly SentenceShape[]
  /** All sentences with every description seen through ('Peru's rivals'). */
  readonly opened: readonly SentenceShape[]
  readonly position: number
  readonly shape: SentenceShape
  /** This sentence in `opened`. */
  readonly open: SentenceShape
  /** The sentence before, when there is one. */
  readonly previous: SentenceShape | undefined
}

/** Finds ties of some kinds in one sentence. */
export interface TieRule {
  readonly name: string
  find(context: TieContext): readonly TieCandidate[]
}

/**
 * Who a clause without its own name is about: the subject before the words, else the one after, else
 * the topic of the sentence before.
 */
export function impliedSubject(context: TieContext, index: number): ActorGroup | undefined {
  return (
    subjectBefore(context.shape, index) ??
    subjectAfter(context.shape, index) ??
    topicOf(context.shape) ??
    topicBefore(context.shapes, context.position)
  )
}

/** Whose 'its' or 'their' at `index` is; the topic of an earlier sentence when this one names nobody. */
export function impliedOwner(context: TieContext, index: number): ActorGroup | undefined {
  const { start } = originOf(context.shape, index, index + 1)
  const at = shapeIndexOf(context.open, start)
  return ownerOfPronoun(context.open, at) ?? topicBefore(context.shapes, context.position)
}

import type { Sector } from '../codebook/index.ts'
import type { ActorId, Day, Iso3 } from '../text/index.ts'

/** How a stretch of text refers to an actor. */
export type MentionForm = 'name' | 'metonym' | 'demonym' | 'place' | 'description' | 'coref'

/** The kinds of thing an actor may be. */
export const ACTOR_KINDS = [
  'state',
  'person',
  'body',
  'armed group',
  'organisation',
  'company',
  'party',
  'outlet',
  'ethnic group',
  'bloc',
  'collective',
] as const
/** What kind of thing an actor is. */
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** An office held for a time. Grade A: a page read and named; B: from memory; C: an estimate. */
export interface Role {
  readonly office: string
  readonly country?: Iso3
  readonly sector: Sector
  readonly from?: Day
  readonly to?: Day
  readonly grade: 'A' | 'B' | 'C'
}

/** One entry of the actor dictionary, or an actor the text itself introduced. */
export interface Actor {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly country?: Iso3
  readonly sector?: Sector
  readonly roles: readonly Role[]
}

/** Another bearer of a name. */
export interface OtherActor {
  readonly actor: Actor
  /** 0 to 1: how it ranks among all that bear the name. */
  readonly score: number
}

/** A stretch of the document's text `[start, end)` that refers to an actor. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly actor: Actor
  readonly form: MentionForm
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
  /** First and end token of the mention. */
  readonly firstToken: number
  readonly endToken: number
  /**
   * The whole noun phrase the mention stands for, when it is longer than the name itself:
   * 'Iranian Foreign Ministry Spokesman [Nasser Kanani]'.
   */
  readonly phraseFirstToken: number
  readonly phraseEndToken: number
  /** True when it lies inside a longer mention of another actor ('[Iranian] President ...'). */
  readonly nested: boolean
  /** The sector in which the actor appears here (the role valid at the document's time). */
  readonly sector?: Sector
  /** Who else bears the name, likeliest first. */
  readonly alternatives?: readonly OtherActor[]
}

import type { ActorId, Day, Iso3 } from '../../text/index.ts'
import type { Actor, MentionForm, Role } from '../mention.ts'

/** A surface form and what it may refer to. */
export interface SurfaceForm {
  readonly text: string
  readonly actor: ActorId
  readonly form: MentionForm
  /** True when upper and lower case must match ('US', 'Turkey'). */
  readonly caseSensitive: boolean
  /** True for a bare family name: it counts only when no other given name stands before it. */
  readonly surname?: boolean
}

/** What a country is called for what it is. */
export const LAND_KINDS = [
  'contested',
  'emirate',
  'federation',
  'island',
  'kingdom',
  'landlocked',
  'monarchy',
  'principality',
  'republic',
  'sultanate',
] as const
export type LandKind = (typeof LAND_KINDS)[number]

/** What a text may say of a country instead of its name, from `data/actors/geography.csv`. */
export interface Land {
  readonly kinds: readonly LandKind[]
  /** About its middle, in degrees. */
  readonly lat: number
  readonly lon: number
  /** Those it shares a land border with. */
  readonly neighbours: readonly Iso3[]
}

/** The actors Chancery knows, loaded from the compiled `data/actors/`. */
export interface ActorDictionary {
  /** Hash of the compiled dictionary; part of a reading's configuration. */
  readonly version: string
  /** The actor with this id; undefined when the dictionary has none. */
  actor(id: ActorId): Actor | undefined
  /** All actors, by id. */
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** Surface forms that begin with this word (lower-cased first token), longest first. */
  formsStartingWith(word: string): readonly SurfaceForm[]
  /** The state of a country code. */
  state(country: Iso3): Actor | undefined
  /** What is known of a country's land; undefined when nothing is. */
  land(country: Iso3): Land | undefined
  /** The member states of an organisation; empty when they are not known. */
  membersOf(id: ActorId): readonly Iso3[]
  /** The role an actor held on a day: the latest begun and not ended; undefined when none is known. */
  roleOn(id: ActorId, day: Day | undefined): Role | undefined
}

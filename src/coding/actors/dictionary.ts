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
  /** The role an actor held on a day: the latest begun and not ended; undefined when none is known. */
  roleOn(id: ActorId, day: Day | undefined): Role | undefined
}

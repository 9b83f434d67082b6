import type { ActorRef } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import { listed } from './topic.ts'

/** The names of countries by code, as far as known. */
export type CountryNames = ReadonlyMap<string, string>

/**
 * The name of an actor as a reader needs it: a person or body that acts for a state carries the state in
 * brackets, unless its name says so itself ('Iranian Foreign Ministry').
 */
export function nameOf(actor: ActorRef, countries: CountryNames): string {
  const { id, country } = actor
  if (country === undefined || country === (id as string)) return actor.name
  const state = countries.get(country) ?? country
  // The reader tells actors it met without a name apart by the code of their country.
  const name = actor.name.replace(` (${country})`, '').replace(new RegExp(`^${country} `), '')
  if (name.includes('(')) return name
  const stem = state.slice(0, Math.max(4, state.length - 3)).toLowerCase()
  return name.toLowerCase().includes(stem) ? name : `${name} (${state})`
}

/** The names of several actors, each once. */
export function namesOf(actors: readonly ActorRef[], countries: CountryNames): string {
  return listed([...new Set(actors.map((actor) => nameOf(actor, countries)))])
}

/** The units actors are counted under, each once, in order of first appearance. */
export function unitsOf(actors: readonly ActorRef[]): readonly string[] {
  return [...new Set(actors.map(rollUp))]
}

import type { ActorDictionary } from '../coding/index.ts'
import type { ActorId, Iso3 } from '../text/index.ts'
import { UsageError } from '../text/index.ts'
import type { Desk } from './open-desk.ts'
import { didYouMean, nearest } from './suggest.ts'

/**
 * The actors a name stands for, as ids: an id or country code, a name or another form the dictionary
 * has ('Iran', 'IRN', 'Tehran', 'Iranian'), or the name of an actor only the texts know.
 *
 * @throws UsageError `E-DESK-020` with the nearest names.
 */
export async function resolveActor(desk: Desk, written: string): Promise<readonly ActorId[]> {
  const wanted = written.trim()
  const dictionary = await desk.dictionary()
  const known = inDictionary(dictionary, wanted)
  if (known.length > 0) return known
  const rows = await desk.ledger.view.actors()
  const lower = wanted.toLowerCase()
  const met = rows.filter(
    (row) => row.id.toLowerCase() === lower || row.name.toLowerCase() === lower,
  )
  if (met.length > 0) return met.map((row) => row.id)
  const names = [
    ...[...dictionary.actors.values()].map(({ name }) => name),
    ...rows.map(({ name }) => name),
  ]
  const suggestions = nearest(wanted, names, 3)
  throw new UsageError({
    code: 'E-DESK-020',
    message: `no actor is called '${written}'`,
    fix: `${didYouMean(suggestions)} List them with: chancery actors`.trim(),
  })
}

function inDictionary(dictionary: ActorDictionary, wanted: string): readonly ActorId[] {
  if (/^[a-z]{3}$/i.test(wanted)) {
    const state = dictionary.state(wanted.toUpperCase() as Iso3)
    if (state !== undefined) return [state.id]
  }
  const exact =
    dictionary.actor(wanted as ActorId) ?? dictionary.actor(wanted.toLowerCase() as ActorId)
  if (exact !== undefined) return [exact.id]
  const lower = wanted.toLowerCase()
  const named = [...dictionary.actors.values()].filter(({ name }) => name.toLowerCase() === lower)
  if (named.length > 0) return named.map(({ id }) => id)
  const word = /[\p{L}\p{N}]+/u.exec(wanted)?.[0].toLowerCase() ?? ''
  const forms = dictionary
    .formsStartingWith(word)
    .filter(({ text }) => text.toLowerCase() === lower)
  return [...new Set(forms.map(({ actor }) => actor))]
}

import type { Actor } from '../mention.ts'
import { type KnownPlace, placeKey } from '../places/gazetteer.ts'
import { type CountryContext, rankPlaces } from '../places/resolve-place.ts'
import type { Passage } from './passage.ts'

/** Towns smaller than this count only in a country the text speaks of. */
const KNOWN_TO_ALL = 300_000

/**
 * The state a town lies in, for 'the mayor of [Osh]': of the towns of that name the one in a country the
 * text speaks of, else a large one.
 *
 * @returns undefined for what is no town the gazetteer knows
 */
export function stateOfTown(
  { dictionary, places, shares }: Passage,
  name: string,
): Actor | undefined {
  const meanings: readonly KnownPlace[] = places.named(placeKey(name))
  if (meanings.length === 0) return undefined
  const document: CountryContext['document'] = new Map(
    [...shares].flatMap(([{ country }, share]) =>
      country === undefined ? [] : [[country, share]],
    ),
  )
  const [best] = rankPlaces(meanings, { sentence: new Set(), document })
  const country = best?.place.country
  if (best === undefined || country === undefined) return undefined
  if (!document.has(country) && best.place.population < KNOWN_TO_ALL) return undefined
  return dictionary.state(country)
}

/** The state of a town the sentence sets its scene in: 'In [Osh], police', 'police arrested two men in [Osh]'. */
export function stateOfScene(passage: Passage): Actor | undefined {
  const { analysis, sentence } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return undefined
  for (const { type, start, end } of analysis.names) {
    if (start >= within.end) break
    if (type !== 'LOC' || start < within.start) continue
    const before = analysis.text.slice(Math.max(within.start, start - 8), start)
    if (!/\b(?:in|at|near)\s$/i.test(before)) continue
    const state = stateOfTown(passage, analysis.text.slice(start, end))
    if (state !== undefined) return state
  }
  return undefined
}

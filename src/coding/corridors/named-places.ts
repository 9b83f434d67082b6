import type { Analysis, TokenTable } from '../../language/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Layers } from '../step.ts'

/** A name of a state, town or region in a sentence. */
export interface NamedPlace {
  readonly name: string
  readonly firstToken: number
  readonly endToken: number
  /** Absent where nobody knows in which state it lies. */
  readonly country?: Iso3
  /** True for the name of a state itself. */
  readonly state: boolean
}

/**
 * Names of places by sentence, from the gazetteer, the states that are actors, and what the language
 * model takes for a place; of those that overlap the longest, the gazetteer first.
 */
export function namedPlaces(
  { names, sentences, text, tokens }: Analysis,
  { mentions, places }: Layers,
): (sentence: number) => readonly NamedPlace[] {
  const known = new Map<number, readonly NamedPlace[]>()
  const find = (index: number): readonly NamedPlace[] => {
    const sentence = sentences[index]
    if (sentence === undefined) return []
    const found: NamedPlace[] = []
    for (const { place, sentence: at, start, end, firstToken, endToken } of places)
      if (at === index)
        found.push({
          name: text.slice(start, end),
          firstToken,
          endToken,
          state: false,
          ...(place.country === undefined ? {} : { country: place.country }),
        })
    for (const { actor, form, sentence: at, start, end, firstToken, endToken } of mentions) {
      if (at !== index || actor.kind !== 'state' || actor.country === undefined) continue
      const last = form === 'demonym' ? endOfTerritory(tokens.lemma, endToken) : endToken
      if (last === undefined || form === 'coref' || form === 'description') continue
      found.push({
        name: text.slice(start, tokens.end[last - 1] ?? end),
        firstToken,
        endToken: last,
        state: form !== 'metonym',
        country: actor.country,
      })
    }
    for (const { type, start, end } of names) {
      if (type !== 'LOC' || start < sentence.start || end > sentence.end) continue
      let firstToken = sentence.firstToken
      while (firstToken < sentence.endToken && (tokens.start[firstToken] as number) < start)
        firstToken++
      let endToken = firstToken
      while (endToken < sentence.endToken && (tokens.end[endToken] as number) <= end) endToken++
      if (endToken > firstToken)
        found.push({ name: text.slice(start, end), firstToken, endToken, state: false })
    }
    return apart(found)
  }
  return (index) => {
    const made = known.get(index)
    if (made !== undefined) return made
    const found = find(index)
    known.set(index, found)
    return found
  }
}

/** 'the Turkish [border]', 'the Libyan [coast]' are places as well. */
function endOfTerritory(lemmas: TokenTable['lemma'], token: number): number | undefined {
  return /^(border|frontier|coast|coastline|capital|mainland|shore)$/.test(lemmas[token] ?? '')
    ? token + 1
    : undefined
}

/** Without what lies inside a longer one; of equals the first. */
function apart(places: readonly NamedPlace[]): readonly NamedPlace[] {
  return places
    .filter((place, index) =>
      places.every(
        (other, position) =>
          position === index ||
          other.firstToken >= place.endToken ||
          place.firstToken >= other.endToken ||
          width(place) > width(other) ||
          (width(place) === width(other) && index < position),
      ),
    )
    .sort((a, b) => a.firstToken - b.firstToken)
}

function width({ firstToken, endToken }: NamedPlace): number {
  return endToken - firstToken
}

import type { Iso3 } from '../../text/index.ts'
import type { KnownPlace } from './gazetteer.ts'

/** How often each country is spoken of, near the name and in the whole text. */
export interface CountryContext {
  /** The country named right beside it: 'Julfa, Iran', 'the Iranian city of Tabriz'. */
  readonly beside?: Iso3
  readonly sentence: ReadonlySet<Iso3>
  readonly document: ReadonlyMap<Iso3, number>
}

/** A meaning of a name and what speaks for it; comparable among the meanings of one name only. */
export interface RankedPlace {
  readonly place: KnownPlace
  readonly score: number
}

const BESIDE = 12
const IN_SENTENCE = 4
const IN_DOCUMENT = 3
const OF_OUR_OWN = 2
const CAPITAL = 2
const SEAT = 0.5

/**
 * The meanings of a name, the likeliest first: the country named beside it decides, then the countries
 * of the sentence and of the text, then size. Toponym resolution by population and co-occurring
 * countries: Leidner 2007, Toponym Resolution in Text, ch. 5.
 */
export function rankPlaces(
  meanings: readonly KnownPlace[],
  context: CountryContext,
): readonly RankedPlace[] {
  const most = Math.max(1, ...context.document.values())
  return meanings
    .map((place) => {
      const { country } = place
      let score = Math.log10(place.population + 1_000) / 2
      if (place.kind === 'capital') score += CAPITAL
      if (place.kind === 'seat') score += SEAT
      if (place.source === 'chancery') score += OF_OUR_OWN
      if (country !== undefined) {
        if (country === context.beside) score += BESIDE
        if (context.sentence.has(country)) score += IN_SENTENCE
        score += (IN_DOCUMENT * (context.document.get(country) ?? 0)) / most
      }
      return { place, score }
    })
    .sort((a, b) => b.score - a.score || (a.place.source < b.place.source ? -1 : 1))
}

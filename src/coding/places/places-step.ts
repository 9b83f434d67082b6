import type { Analysis } from '../../language/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { CodingStep, PlaceMention } from '../step.ts'
import { findPlaces, type PlaceCandidate } from './find-places.ts'
import type { KnownPlace } from './gazetteer.ts'
import { NO_PLACES } from './gazetteer.ts'
import { rankPlaces } from './resolve-place.ts'

/** Names of places in the text, each with the place it most likely means. */
export const placesStep: CodingStep = {
  name: 'places',
  needs: ['mentions'],
  gives: ['places'],
  run: ({ analysis, places = NO_PLACES }, { mentions }) => {
    const document = new Map<Iso3, number>()
    const sentences = new Map<number, Set<Iso3>>()
    for (const { actor, sentence } of mentions) {
      const { country } = actor
      if (country === undefined) continue
      document.set(country, (document.get(country) ?? 0) + 1)
      sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(country))
    }
    const found: PlaceMention[] = []
    for (const candidate of findPlaces(analysis, places)) {
      const beside = countryBeside(analysis, candidate, mentions)
      const ranked = rankPlaces(candidate.meanings, {
        ...(beside === undefined ? {} : { beside }),
        sentence: sentences.get(candidate.sentence) ?? new Set(),
        document,
      })
      const best = ranked[0]
      if (best === undefined || isNameOfState(analysis.text, candidate, best.place, mentions))
        continue
      const { start, end, firstToken, endToken, sentence } = candidate
      found.push({
        ...{ start, end, firstToken, endToken, sentence },
        place: best.place,
        alternatives: ranked.slice(1, 4).map(({ place }) => place),
      })
    }
    return { places: found }
  },
}

/** True for 'Armenia', which is a town of Colombia as well: the state is meant. */
function isNameOfState(
  text: string,
  { firstToken, endToken, start, end }: PlaceCandidate,
  place: KnownPlace,
  mentions: readonly Mention[],
): boolean {
  return mentions.some(
    (mention) =>
      mention.firstToken === firstToken &&
      mention.endToken === endToken &&
      mention.actor.kind === 'state' &&
      mention.actor.name === text.slice(start, end) &&
      mention.actor.country !== place.country,
  )
}

/** 'Julfa, Iran'; 'Tabriz in Iran'; 'the Iranian city of Tabriz'; "Iran's Tabriz". */
function countryBeside(
  { tokens, text }: Analysis,
  { firstToken, endToken, end, start }: PlaceCandidate,
  mentions: readonly Mention[],
): Iso3 | undefined {
  for (const mention of mentions) {
    const { country, kind } = mention.actor
    if (kind !== 'state' || country === undefined) continue
    const after = mention.firstToken - endToken
    if (after >= 0 && after <= 2 && /^(?:, | in |, in )$/.test(text.slice(end, mention.start)))
      return country
    const before = firstToken - mention.endToken
    if (before < 0 || before > 4 || mention.end > start) continue
    if (
      /^(?:['’]s?)? (?:(?:\p{Ll}+ ){0,2}(?:city|town|port|province|region|village|district|capital) (?:of )?)?$/u.test(
        text.slice(mention.end, tokens.start[firstToken]),
      )
    )
      return country
  }
  return undefined
}

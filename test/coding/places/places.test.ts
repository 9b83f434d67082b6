import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPlaceGazetteer, NO_LAYERS, placesStep } from '../../../src/coding/index.ts'
import { placeKey } from '../../../src/coding/places/gazetteer.ts'
import { rankPlaces } from '../../../src/coding/places/resolve-place.ts'
import type { Iso3 } from '../../../src/text/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { corridors, dictionary, mentionsIn, places } from '../actors/mentions-in.ts'
import { english as model } from '../english-model.ts'

/** Places of a text as 'words > country latitude longitude', rounded to whole degrees. */
function placesIn(text: string): string[] {
  const input = {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis: model.analyse(text, []),
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors,
    places,
  }
  const found = placesStep.run(input, { ...NO_LAYERS, mentions: mentionsIn(text) }).places ?? []
  return found.map(
    ({ start, end, place }) =>
      `${text.slice(start, end)} > ${place.country ?? '-'} ${Math.round(place.latitude)} ${Math.round(place.longitude)}`,
  )
}

describe('places in text', () => {
  test.each([
    ['Two soldiers died in Goma, rebels said.', ['Goma > COD -2 29']],
    ['They met in Cúcuta on Monday.', ['Cúcuta > COL 8 -73']],
    ['A truck was stopped near Jolfa, Iran.', ['Jolfa > IRN 39 46']],
    ['Guards stood near the Scarborough Shoal.', ['Scarborough Shoal > - 15 118']],
    ['Boats drifted near Scarborough Shoal all day.', ['Scarborough Shoal > - 15 118']],
    ['Tankers passed through Bab el-Mandeb.', ['Bab el-Mandeb > - 13 43']],
    ['Police in La Paz, Bolivia, said so.', ['La Paz > BOL -16 -68']],
    ['Police in La Paz, Mexico, said so.', ['La Paz > MEX 24 -110']],
    ['The British embassy in London was shut.', ['London > GBR 52 0']],
    ['Nice people of Reading came.', ['Reading > GBR 51 -1']],
    ['He will leave in March.', []],
    ['Trucks waited in Armenia for days.', []],
    ['In Split he spoke.', ['Split > HRV 44 16']],
  ])('%s', (text, wanted) => {
    expect(placesIn(text)).toEqual(wanted)
  })

  test('a key forgets accents, apostrophes, hyphens and case', () => {
    expect(placeKey('Sana’a')).toBe(placeKey("sana'a"))
    expect(placeKey('Deir ez-Zor')).toBe('deir ez zor')
    expect(placeKey('CÚCUTA')).toBe('cucuta')
  })

  test('the country beside a name outweighs any size and any mention elsewhere', () => {
    const place = (country: string, population: number) => ({
      name: 'X',
      country: country as Iso3,
      latitude: 0,
      longitude: 0,
      kind: 'town',
      population,
      source: `geonames:${population}`,
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.integer({ min: 1, max: 500 }),
        (small, large, mentions) => {
          const [first] = rankPlaces(
            [place('AAA', small), { ...place('BBB', large), kind: 'capital' }],
            {
              beside: 'AAA' as Iso3,
              sentence: new Set(['BBB' as Iso3]),
              document: new Map([['BBB' as Iso3, mentions]]),
            },
          )
          return first?.place.country === 'AAA'
        },
      ),
    )
  })

  test('a gazetteer that is none is refused with its fault', () => {
    expect(() => loadPlaceGazetteer('{')).toThrow(/E-CODING-103|not JSON/)
    expect(() =>
      loadPlaceGazetteer('{"format":"chancery-places/1","version":"x","places":[["a"]]}'),
    ).toThrow(/places/)
  })
})

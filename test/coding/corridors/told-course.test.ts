import { describe, expect, test } from 'vitest'
import { corridorsStep, mentionsStep, placesStep, runSteps } from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary, places } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Corridors with trees, places and no gazetteer of corridors. */
function corridorsIn(text: string) {
  return runSteps([mentionsStep, placesStep, corridorsStep], {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis: english.analyse(text, []),
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors: { entries: [] },
    places,
  }).corridors
}

/** 'ends | states | status' of each. */
function shown(text: string): string[] {
  return corridorsIn(text).map(
    ({ endpoints, states, status }) => `${endpoints.join(' - ')} | ${states.join(' ')} | ${status}`,
  )
}

describe('where it runs, in whatever words', () => {
  test.each<[string, readonly string[]]>([
    [
      'The line, which would run 700 km from Kigoma in Tanzania to Gitega, has been delayed.',
      ['Kigoma - Gitega | TZA BDI | planned'],
    ],
    [
      'Angola and Congo agreed to rebuild the railway to Lubumbashi from Lobito.',
      ['Lobito - Lubumbashi | AGO COD | agreed'],
    ],
    [
      'An undersea cable will connect Nauru, Kiribati and Micronesia with Guam.',
      ['Nauru - Guam | NRU KIR FSM GUM | planned'],
    ],
    [
      'The Trans-Afghan railway would link Termez with Peshawar.',
      ['Termez - Peshawar | UZB PAK | planned'],
    ],
    [
      'A 330-kilovolt power line will carry Ethiopian electricity to Kenya.',
      [' | ETH KEN | planned'],
    ],
    [
      'The pipeline to Ceyhan, which has carried Iraqi crude since 1977, has stood idle for two years.',
      [' | IRQ TUR | closed'],
    ],
    [
      'Iran and Afghanistan reopened the Khaf-Herat line in May.',
      ['Khaf - Herat | IRN AFG | active'],
    ],
    ['Guyana and Suriname will build a second bridge this year.', [' | GUY SUR | planned']],
    ['The crossing at Islam Qala has been closed to returnees since Sunday.', [' | AFG | closed']],
    [
      'Niger shut the pipeline that carries its crude 2,000 km from its fields to the port of Cotonou.',
      [' | NER BEN | closed'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('one corridor', () => {
  test('under two names with the same ends', () => {
    const [one, ...others] = corridorsIn(
      'Trains now run from Addis Ababa to Djibouti on a line financed by China.',
    )
    expect(others).toEqual([])
    expect(one?.names).toEqual([
      'Trains from Addis Ababa to Djibouti',
      'line from Addis Ababa to Djibouti',
    ])
    expect(one?.states).toEqual(['ETH', 'DJI'])
  })

  test('goes on as the line', () => {
    const [one, ...others] = corridorsIn(
      'Vietnam wants a railway from Hanoi to Vientiane. The line would cross Thanh Hoa.',
    )
    expect(others).toEqual([])
    expect(one?.evidence).toHaveLength(2)
  })
})

describe('no corridor', () => {
  test.each([
    'A cable car runs up the mountain.',
    'The river flows from Ethiopia to Egypt.',
    'He drove the road from Kabul to Jalalabad.',
    'Turkey is a bridge between Europe and Asia.',
    'Rebels crossed the front line between Goma and Sake.',
    'The migrant route from Libya to Italy is deadly.',
    'They opened the bridge to traffic, although Albania objected.',
    'Two ports at either end of the canal are run by a company from Hong Kong.',
  ])('%s', (text) => {
    expect(corridorsIn(text)).toEqual([])
  })
})

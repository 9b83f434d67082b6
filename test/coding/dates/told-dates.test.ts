import { describe, expect, test } from 'vitest'
import { datesStep, NO_LAYERS } from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, type Period, parsePeriod } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Every date as 'words: from/to basis', in a text published on Friday 15 March 2024. */
function datesIn(text: string): string[] {
  const input = {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis: english.analyse(text, []),
    published: parsePeriod('2024-03-15', 'stated') as Period,
    dictionary,
    corridors: { entries: [] },
  }
  return (datesStep.run(input, NO_LAYERS).dates ?? []).map(
    ({ start, end, period }) =>
      `${text.slice(start, end)}: ${period.from ?? ''}/${period.to ?? ''} ${period.basis}`,
  )
}

describe('dates that lean on publication or on what was told', () => {
  test.each<[string, readonly string[]]>([
    ['The port of Lamu will open in December.', ['in December: 2024-12-01/2024-12-31 resolved']],
    ['The port of Lamu opened in December.', ['in December: 2023-12-01/2023-12-31 resolved']],
    ['Peru votes next March.', ['next March: 2024-03-01/2024-03-31 resolved']],
    ['The ministers are to meet on Monday.', ['on Monday: 2024-03-18/2024-03-18 relative']],
    ['The ministers met on Monday.', ['on Monday: 2024-03-11/2024-03-11 relative']],
    ['Troops left Kigali late Tuesday.', ['late Tuesday: 2024-03-12/2024-03-12 relative']],
    ['Bloody Sunday is remembered in Derry.', []],
    [
      'Trade fell in the first half of 2023.',
      ['the first half of 2023: 2023-01-01/2023-06-30 stated'],
    ],
    [
      'Chile sold less in the third quarter of 2022.',
      ['the third quarter of 2022: 2022-07-01/2022-09-30 stated'],
    ],
    [
      'On 5 May 2021 rebels took Goma; they left two days later.',
      [
        '5 May 2021: 2021-05-05/2021-05-05 stated',
        'two days later: 2021-05-07/2021-05-07 relative',
      ],
    ],
    [
      'Peru joined in June 2019; a year earlier it had refused.',
      ['June 2019: 2019-06-01/2019-06-30 stated', 'a year earlier: 2018-01-01/2018-12-31 relative'],
    ],
    ['Within days the junta fell, a year later the next one.', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected)
  })
})

describe('chronologies', () => {
  test('an entry lends its date to the sentences under it', () => {
    const text = [
      '5 May 2021. Soldiers seize the palace in Conakry. Mali protests.',
      'June 2021: Guinea closes its border.',
      '2 July 2021 – Senegal sends envoys. On 9 July they leave.',
    ].join('\n')
    expect(datesIn(text).filter((date) => date.startsWith(':'))).toEqual([
      ': 2021-05-05/2021-05-05 stated',
      ': 2021-05-05/2021-05-05 stated',
    ])
  })

  test('two dated paragraphs are no chronology', () => {
    const text = '5 May 2021. Soldiers seize the palace.\nJune 2021: Guinea closes its border.'
    expect(datesIn(text)).toHaveLength(2)
  })
})

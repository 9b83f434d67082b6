import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, narrativePeriod, resolveDate } from '../../../src/coding/dates/index.ts'
import { formatPeriod, isDay, parsePeriod, UNKNOWN_PERIOD } from '../../../src/text/index.ts'

/** Every date of a text with its words, period and basis, read as published in `published`. */
function datesIn(text: string, published = '2023-07', year?: number): string[] {
  const when = parsePeriod(published, 'stated') ?? UNKNOWN_PERIOD
  const narrative = year === undefined ? undefined : { year, distance: 1 }
  return findDates(text).map((found) => {
    const period = resolveDate(found.meaning, when, narrative)
    const shown = period === undefined ? 'unresolved' : `${formatPeriod(period)} ${period.basis}`
    return `${text.slice(found.start, found.end)} = ${shown}`
  })
}

describe('dates in text', () => {
  test.each<[string, readonly string[]]>([
    ['They met on 5 July 2023.', ['5 July 2023 = 5 July 2023 stated']],
    ['They met on July 5, 2023.', ['July 5, 2023 = 5 July 2023 stated']],
    ['They met on Oct. 20, 2022.', ['Oct. 20, 2022 = 20 October 2022 stated']],
    ['Signed 2021-03-09 in Oslo.', ['2021-03-09 = 9 March 2021 stated']],
    ['The war of March 1999 ended.', ['March 1999 = March 1999 stated']],
    ['Elections in 2020 were close.', ['2020 = 2020 stated']],
    ['The 2020 war left scars.', ['2020 = 2020 stated']],
    [
      'Fighting between 27 September and 10 November 2020.',
      ['between 27 September and 10 November 2020 = 27 September 2020 to 10 November 2020 stated'],
    ],
    ['Talks on 3-5 May 2021.', ['3-5 May 2021 = 3 May 2021 to 5 May 2021 stated']],
    [
      'From 2015 to 2018 they spoke.',
      ['From 2015 to 2018 = 1 January 2015 to 31 December 2018 stated'],
    ],
    [
      'They spoke from 2015 to 2018.',
      ['from 2015 to 2018 = 1 January 2015 to 31 December 2018 stated'],
    ],
    ['In the 1990s they fought.', ['the 1990s = 1 January 1990 to 31 December 1999 stated']],
    ['The visit of 5 July pleased all.', ['5 July = 5 July 2023 resolved']],
    ['In November they left.', ['In November = November 2022 resolved']],
    ['They left last month.', ['last month = June 2023 relative']],
    ['They left last year.', ['last year = 2022 relative']],
    ['They left yesterday.', ['yesterday = before 31 July 2023 relative']],
    ['They left on Monday.', ['on Monday = before 31 July 2023 relative']],
    ['They come next week.', ['next week = after 1 July 2023 relative']],
    ['They may march in silence.', []],
    ['About 2000 troops and 1500 tons went.', []],
    ['It cost $2020 and 2,020 more.', []],
    ['On 31 February they dreamed.', ['31 February = unresolved']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected)
  })

  test('a day of publication makes relative words exact', () => {
    expect(datesIn('It fell yesterday.', '2023-07-05')).toEqual([
      'yesterday = 4 July 2023 relative',
    ])
    expect(datesIn('It fell on Monday.', '2023-07-05')).toEqual([
      'on Monday = 3 July 2023 relative',
    ])
    expect(datesIn('It fell three days ago.', '2023-07-02')).toEqual([
      'three days ago = 29 June 2023 relative',
    ])
    expect(datesIn('It falls next month.', '2023-12-05')).toEqual([
      'next month = January 2024 relative',
    ])
  })

  test('the year of the last full date told comes before the year of publication', () => {
    expect(datesIn('In March they left.', '2023-07', 2019)).toEqual([
      'In March = March 2019 resolved',
    ])
  })

  test('an unknown publication date gives no year and no relative date', () => {
    expect(datesIn('In March they left last month.', 'unknown')).toEqual([
      'In March = unresolved',
      'last month = unresolved',
    ])
  })

  test('nothing found lies outside the text, overlaps or is no day', () => {
    const pieces = [
      '5',
      ' ',
      'July',
      ' 2023',
      'March',
      ', ',
      '-',
      '2020',
      ' to ',
      'last month',
      '.',
      '😀',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (list) => {
        const text = list.join('')
        let cursor = 0
        for (const found of findDates(text)) {
          expect(found.start).toBeGreaterThanOrEqual(cursor)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(text.length)
          cursor = found.end
          const period = resolveDate(found.meaning, UNKNOWN_PERIOD, { year: 2020, distance: 0 })
          if (period?.from !== undefined) expect(isDay(period.from)).toBe(true)
          if (period?.to !== undefined) expect(isDay(period.to)).toBe(true)
        }
      }),
    )
  })
})

describe('dates that lean on the last event told', () => {
  const day = parsePeriod('2022-10-12', 'stated') ?? UNKNOWN_PERIOD
  test.each<[string, string]>([
    ['The next day they left.', '13 October 2022'],
    ['Two days later they left.', '14 October 2022'],
    ['A month later they left.', 'November 2022'],
    ['Three months later they left.', 'January 2023'],
    ['A year later they left.', '2023'],
    ['Shortly after the call they left.', 'October 2022'],
    ['As a result, they left.', 'October 2022'],
    ['It also left.', '12 October 2022'],
  ])('%s', (opening, expected) => {
    const period = narrativePeriod(opening, day)
    expect(period && formatPeriod(period)).toBe(expected)
    expect(period?.basis).toBe('resolved')
  })

  test('nothing leans on an undated event, and not every sentence leans', () => {
    const bounded = {
      to: day.to as NonNullable<typeof day.to>,
      precision: 'open',
      basis: 'bounded',
    } as const
    expect(narrativePeriod('A month later they left.', bounded)).toBeUndefined()
    expect(narrativePeriod('They left.', day)).toBeUndefined()
  })

  test('soon after the end of a month is only known to the year', () => {
    const late = parsePeriod('2022-10-30', 'stated') ?? UNKNOWN_PERIOD
    const period = narrativePeriod('Soon after, they left.', late)
    expect(period && formatPeriod(period)).toBe('2022')
  })
})

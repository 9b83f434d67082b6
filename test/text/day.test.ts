import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  formatPeriod,
  InputError,
  isDay,
  type Period,
  parseDay,
  parsePeriod,
} from '../../src/text/index.ts'

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-13-01', false],
    ['2023-04-31', false],
    ['2023-4-3', false],
    ['0000-01-01', false],
  ])('isDay(%s) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it('refuses what is no day, with a code and a remedy', () => {
    expect(() => parseDay('5 July')).toThrowError(InputError)
    expect(() => parseDay('5 July')).toThrow(/YYYY-MM-DD/)
  })

  it('numbers days without gaps', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number)
        expect(addDays(dayFromNumber(number), 1)).toBe(dayFromNumber(number + 1))
      }),
    )
  })
})

describe('periods', () => {
  it.each([
    ['2025-05', '2025-05-01', '2025-05-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2023-07-05T10:00:00Z', '2023-07-05', '2023-07-05', 'day'],
  ])('reads %s', (text, from, to, precision) => {
    expect(parsePeriod(text, 'stated')).toEqual({ from, to, precision, basis: 'stated' })
  })

  it.each(['', '5 July', '2023-14', '2023-02-30', '20230705'])('does not read %j', (text) => {
    expect(parsePeriod(text, 'stated')).toBeUndefined()
  })

  it.each<[Period, string]>([
    [
      { from: '2025-04-28' as Day, to: '2025-04-28' as Day, precision: 'day', basis: 'stated' },
      '28 April 2025',
    ],
    [{ to: '2025-05-31' as Day, precision: 'open', basis: 'bounded' }, 'before 31 May 2025'],
    [{ from: '2025-05-31' as Day, precision: 'open', basis: 'bounded' }, 'after 31 May 2025'],
    [{ precision: 'open', basis: 'none' }, 'undated'],
  ])('formats %o', (period, words) => {
    expect(formatPeriod(period)).toBe(words)
  })
})

import { daysInMonth, type Period, periodOf } from '../../text/index.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const CLOCK =
  '(?:,?\\s*(?:at\\s+|-\\s*|\\|\\s*)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}\\)?(?:[+-]\\d+)?)?)?'

const DAY_MONTH_YEAR = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})${CLOCK}$`,
  'i',
)
const MONTH_DAY_YEAR = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`,
  'i',
)
const MONTH_YEAR = new RegExp(`^${MONTH},?\\s+(\\d{4})$`, 'i')
const NUMERIC = new RegExp(`^${WEEKDAY}(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})${CLOCK}$`, 'i')
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ].*)?)?$/
const YEAR = /^(\d{4})$/

/**
 * Reads a whole string as a date: `28 May 2025`, `Wednesday, May 28th, 2025, 10:30 AM`, `May 2025`,
 * `2025-05-28T10:00Z`, `28.05.2025`, `2025`. The calendar day is the one written, whatever the zone.
 *
 * @returns undefined for anything else, for days that do not exist, and for numeric dates that can be
 *   read two ways (05/06/2025).
 */
export function parseWrittenDate(text: string): Period | undefined {
  const wanted = text.slice(0, 100).trim()
  const dayFirst = DAY_MONTH_YEAR.exec(wanted)
  if (dayFirst) return period(dayFirst[3], monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_DAY_YEAR.exec(wanted)
  if (monthFirst) return period(monthFirst[3], monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const month = MONTH_YEAR.exec(wanted)
  if (month) return period(month[2], monthNumber(month[1]))
  const iso = ISO.exec(wanted)
  if (iso) return period(iso[1], Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]))
  const year = YEAR.exec(wanted)
  if (year) return period(year[1])
  const numeric = NUMERIC.exec(wanted)
  if (numeric) return numericPeriod(Number(numeric[1]), Number(numeric[2]), numeric[3])
  return undefined
}

function numericPeriod(first: number, second: number, year: string | undefined) {
  if (first === second || second > 12) return period(year, first, second)
  if (first > 12) return period(year, second, first)
  return undefined
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function period(yearText: string | undefined, month?: number, day?: number): Period | undefined {
  const year = Number(yearText)
  if (!(year >= 1500 && year <= 2200)) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined
  return periodOf('stated', year, month, day)
}

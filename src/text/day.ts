import { InputError } from './errors.ts'
import type { Branded } from './ids.ts'

/** A calendar day `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0001 to 9999. */
export type Day = Branded<'Day'>
/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = Branded<'Instant'>

/** How finely a period is known. `open`: one end is missing. */
export type Precision = 'day' | 'week' | 'month' | 'year' | 'open'

/**
 * Where a period comes from. `stated`: the text says it; `resolved`: the text says part, its other
 * dates the rest ('5 July' in an article whose year is fixed); `relative`: 'last month', counted from
 * the publication date; `bounded`: not said, known only to lie before (or, if planned, after)
 * publication; `none`: nothing is known.
 */
export type Basis = 'stated' | 'resolved' | 'relative' | 'bounded' | 'none'

/** A stretch of days, both ends included. A missing end is unknown. */
export interface Period {
  readonly from?: Day
  readonly to?: Day
  readonly precision: Precision
  readonly basis: Basis
}

/** Nothing is known about when. */
export const UNKNOWN_PERIOD: Period = { precision: 'open', basis: 'none' }

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** True when `text` is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const match = DAY_PATTERN.exec(text)
  if (match === null) return false
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  if (year < 1 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Returns `text` as a day.
 *
 * @throws InputError `E-TEXT-001` when it is not a calendar day written `YYYY-MM-DD`.
 */
export function parseDay(text: string): Day {
  if (isDay(text)) return text
  throw new InputError({
    code: 'E-TEXT-001',
    message: `expected a day as YYYY-MM-DD, found '${text}'`,
    fix: 'Write the day like 2023-07-05; for a month give its first and last day.',
  })
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00.000Z`) / MILLISECONDS_A_DAY)
}

/** The day that is `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A whole year, month (1 to 12) or day as a period with the given basis. */
export function periodOf(basis: Basis, year: number, month?: number, day?: number): Period {
  const four = String(year).padStart(4, '0')
  if (month === undefined)
    return { from: `${four}-01-01` as Day, to: `${four}-12-31` as Day, precision: 'year', basis }
  const two = String(month).padStart(2, '0')
  if (day === undefined) {
    const last = daysInMonth(year, month)
    return {
      from: `${four}-${two}-01` as Day,
      to: `${four}-${two}-${last}` as Day,
      precision: 'month',
      basis,
    }
  }
  const on = `${four}-${two}-${String(day).padStart(2, '0')}` as Day
  return { from: on, to: on, precision: 'day', basis }
}

/**
 * Reads `2025`, `2025-05` or `2025-05-28` (a time of day after it is cut off) as a period.
 *
 * @returns undefined when `text` is none of these.
 */
export function parsePeriod(text: string, basis: Basis): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(text.trim())
  if (match === null) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (year < 1 || (month !== undefined && (month < 1 || month > 12))) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined
  return periodOf(basis, year, month, day)
}

/**
 * A period in words a reader can print: `28 April 2025`, `May 2025`, `2022`, `before 31 May 2025`,
 * `after 5 July 2023`, `undated`.
 */
export function formatPeriod(period: Period): string {
  const { from, to, precision } = period
  if (from !== undefined && to !== undefined) {
    if (from === to) return longDay(from)
    if (precision === 'month') return `${monthName(from)} ${from.slice(0, 4)}`
    if (precision === 'year') return from.slice(0, 4).replace(/^0+/, '')
    return `${longDay(from)} to ${longDay(to)}`
  }
  if (to !== undefined) return `before ${longDay(to)}`
  if (from !== undefined) return `after ${longDay(from)}`
  return 'undated'
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}

function longDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)} ${Number(day.slice(0, 4))}`
}

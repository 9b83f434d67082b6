import {
  addDays,
  type Day,
  isDay,
  type Period,
  type Precision,
  parsePeriod,
} from '../../text/index.ts'
import type { GoldDate } from './gold-document.ts'
import type { GoldFile } from './gold-format.ts'

const PRECISIONS: readonly Precision[] = ['day', 'week', 'month', 'year', 'open']

/**
 * Reads a gold date. `iso` is a year, month, day, ISO week (`2022-W43`) or two of them with a slash
 * between (`2023-01/2023-06`; either end may be missing or `..`).
 */
export function parseGoldDate(date: GoldFile['events'][number]['date']): GoldDate {
  const basis = date?.basis ?? 'none'
  const iso = date?.iso ?? undefined
  if (basis === 'none' || basis === 'relative' || basis === 'bounded')
    return { kind: 'undated', basis }
  if (basis !== 'stated' && basis !== 'resolved') return { kind: 'unscored', basis }
  if (iso === undefined) return { kind: 'unscored', basis }
  const range = parseRange(iso)
  if (range === undefined) return { kind: 'unscored', basis }
  const said = PRECISIONS.find((precision) => precision === date?.precision)
  return {
    kind: 'dated',
    period: { ...range, precision: said ?? range.precision },
    anyPrecision: said === undefined,
  }
}

/** True when a report's period has the gold's ends and, where the gold tells one of ours, its precision. */
export function sameDate(gold: GoldDate & { kind: 'dated' }, period: Period): boolean {
  return (
    period.from === gold.period.from &&
    period.to === gold.period.to &&
    (gold.anyPrecision || period.precision === gold.period.precision)
  )
}

function parseRange(iso: string): Omit<Period, 'basis'> | undefined {
  const ends = iso.split('/')
  if (ends.length === 1) return parseOne(iso)
  if (ends.length !== 2) return undefined
  const [first, last] = ends.map((end) => (isOpen(end) ? 'open' : parseOne(end)))
  if (first === undefined || last === undefined) return undefined
  const from = first === 'open' ? undefined : first.from
  const to = last === 'open' ? undefined : last.to
  if (from === undefined && to === undefined) return undefined
  const precision = first === 'open' || last === 'open' ? 'open' : first.precision
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    precision,
  }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function parseOne(iso: string): Omit<Period, 'basis'> | undefined {
  const week = /^(\d{4})-W(\d{2})$/.exec(iso)
  if (week !== null) {
    const monday = mondayOfWeek(week[1] ?? '', Number(week[2]))
    return monday && { from: monday, to: addDays(monday, 6), precision: 'week' }
  }
  return parsePeriod(iso, 'stated')
}

/** Monday of an ISO 8601 week: week 1 is the one that holds 4 January. */
function mondayOfWeek(year: string, week: number): Day | undefined {
  const fourth = `${year}-01-04`
  if (!isDay(fourth) || week < 1 || week > 53) return undefined
  const weekday = (new Date(`${fourth}T00:00:00.000Z`).getUTCDay() + 6) % 7
  return addDays(fourth, (week - 1) * 7 - weekday)
}

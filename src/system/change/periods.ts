import type { Day } from '../../text/index.ts'
import { addDays, daysInMonth } from '../../text/index.ts'

/** How long the periods are through which a system is followed. */
export type ChangeUnit = 'month' | 'quarter' | 'year'
/** All of them, shortest first. */
export const CHANGE_UNITS: readonly ChangeUnit[] = ['month', 'quarter', 'year']

/** A period with its name ('2024-03', '2024-Q1', '2024') and its first and last day. */
export interface ChangePeriod {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

const MONTHS: Readonly<Record<ChangeUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** All periods from the one `from` lies in to the one `to` lies in, in order. */
export function changePeriods(from: Day, to: Day, unit: ChangeUnit): readonly ChangePeriod[] {
  const length = MONTHS[unit]
  const periods: ChangePeriod[] = []
  for (let start = Math.floor(monthNumber(from) / length) * length; ; start += length) {
    const first = firstDay(start)
    if (first > to) return periods
    const end = start + length - 1
    const last = addDays(firstDay(end), daysInMonth(Math.floor(end / 12), (end % 12) + 1) - 1)
    periods.push({ name: nameOf(start, unit), first, last })
  }
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function firstDay(month: number): Day {
  return `${yearOf(month)}-${twoDigits((month % 12) + 1)}-01` as Day
}

function nameOf(month: number, unit: ChangeUnit): string {
  if (unit === 'year') return yearOf(month)
  if (unit === 'quarter') return `${yearOf(month)}-Q${Math.floor((month % 12) / 3) + 1}`
  return `${yearOf(month)}-${twoDigits((month % 12) + 1)}`
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

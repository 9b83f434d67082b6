import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  type Period,
} from '../../text/index.ts'

/** A stretch of days and the pixels it is drawn on. */
export interface TimeAxis {
  readonly first: number
  readonly last: number
  /** Where the beginning of a day lies. */
  readonly x: (day: number) => number
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
}

/** How a date is drawn: a point, a range with known ends, or all that lies before a day. */
export interface DrawnPeriod {
  readonly kind: 'day' | 'range' | 'before'
  readonly from: number
  readonly to: number
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LEAST_DAYS = 30
const MOST_TICKS = 11

/** The days of a period; undefined when nothing is known of them. `start` is where 'before' begins. */
export function drawnPeriod(when: Period, start: number): DrawnPeriod | undefined {
  if (when.basis === 'none') return undefined
  const to = when.to === undefined ? undefined : dayNumber(when.to)
  const from = when.from === undefined ? undefined : dayNumber(when.from)
  if (to === undefined && from === undefined) return undefined
  if (from === undefined) return { kind: 'before', from: start, to: to as number }
  if (to === undefined) return { kind: 'range', from, to: from }
  if (when.basis === 'bounded') return { kind: 'range', from, to }
  return { kind: from === to ? 'day' : 'range', from, to }
}

/** An axis over all the days and periods of a series given; undefined when there are none. */
export function timeAxis(
  periods: readonly Period[],
  series: readonly string[],
  left: number,
  right: number,
): TimeAxis | undefined {
  const ends = [series[0], series.at(-1)].flatMap((one) =>
    one === undefined ? [] : [...seriesDays(one)],
  )
  const days = periods
    .flatMap((when) =>
      when.basis === 'none' ? [] : [when.from, when.to].flatMap((day) => day ?? []).map(dayNumber),
    )
    .concat(ends)
  if (days.length === 0) return undefined
  let first = Math.min(...days)
  let last = Math.max(...days) + 1
  const missing = LEAST_DAYS - (last - first)
  if (missing > 0) {
    first -= Math.ceil(missing / 2)
    last += Math.ceil(missing / 2)
  }
  const margin = Math.max(2, Math.round((last - first) * 0.02))
  first -= margin
  last += margin
  const x = (day: number) => left + ((day - first) / (last - first)) * (right - left)
  return { first, last, x, ticks: ticksOf(first, last, x) }
}

/** The first and the last day of a period of a series: a month, or the week of a Monday. */
export function seriesDays(period: string): readonly [number, number] {
  if (period.length === 7) {
    const first = `${period}-01` as Day
    const [year = 0, month = 1] = period.split('-').map(Number)
    return [dayNumber(first), dayNumber(addDays(first, daysInMonth(year, month) - 1))]
  }
  const monday = dayNumber(period as Day)
  return [monday, monday + 6]
}

function ticksOf(first: number, last: number, x: (day: number) => number): TimeAxis['ticks'] {
  const start = dayFromNumber(first)
  const months = Math.ceil((last - first) / 30.4)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => months / one <= MOST_TICKS) ?? 600
  const ticks: { x: number; text: string }[] = []
  let month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  month = Math.ceil(month / step) * step
  for (; ; month += step) {
    const year = Math.floor(month / 12)
    const day = dayNumber(
      `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day,
    )
    if (day > last) return ticks
    if (day >= first)
      ticks.push({ x: x(day), text: step >= 12 ? String(year) : `${MONTHS[month % 12]} ${year}` })
  }
}

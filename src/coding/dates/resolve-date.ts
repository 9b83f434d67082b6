import type { Basis, Day, Period } from '../../text/index.ts'
import { addDays, dayNumber, daysInMonth, periodOf } from '../../text/index.ts'
import { publicationDay } from '../step.ts'
import type { DateMeaning, DatePoint } from './find-dates.ts'

/** How a sentence speaks of the time around a date. */
export interface DateSetting {
  /** True where the words before the date tell what is to come ('will open in December'). */
  readonly ahead: boolean
  /** The date told before, from which 'a week later' counts. */
  readonly told?: Period
}

const PLAIN: DateSetting = { ahead: false }

/** The last full date the text has told, which lends its year to those without. */
export interface NarrativeYear {
  readonly year: number
  /** Its first day. */
  readonly from?: Day
  /** How many sentences ago. */
  readonly distance: number
}

const NARRATIVE_REACH = 4

/**
 * Turns what an expression says into a period. A year that is not said comes from the last full date a
 * few sentences before, else from the publication date (the latest such day not after it), else from
 * an older full date. Words like 'last month' count from publication and are only as fine as it is.
 *
 * @returns undefined when the text and the publication date do not settle it.
 */
export function resolveDate(
  meaning: DateMeaning,
  published: Period,
  narrative: NarrativeYear | undefined,
  setting: DateSetting = PLAIN,
): Period | undefined {
  switch (meaning.kind) {
    case 'point':
      return setting.ahead && meaning.at.year === undefined
        ? (nextPoint(meaning.at, published) ?? resolvePoint(meaning.at, published, narrative))
        : resolvePoint(meaning.at, published, narrative)
    case 'next month':
      return nextPoint({ month: meaning.month }, published)
    case 'told':
      return shiftedFrom(setting.told, meaning.unit, meaning.offset)
    case 'range':
      return resolveRange(meaning.from, meaning.to, published, narrative)
    case 'relative':
      return relativePeriod(meaning.unit, meaning.offset, published)
    case 'weekday':
      return meaning.ahead === true || setting.ahead
        ? nextWeekday(meaning.weekday, published)
        : lastWeekday(meaning.weekday, published)
  }
}

function resolvePoint(
  point: DatePoint,
  published: Period,
  narrative: NarrativeYear | undefined,
): Period | undefined {
  if (point.year !== undefined) return period('stated', point.year, point)
  const year = yearFor(point, published, narrative)
  return year === undefined ? undefined : period('resolved', year, point)
}

function resolveRange(
  from: DatePoint,
  to: DatePoint,
  published: Period,
  narrative: NarrativeYear | undefined,
): Period | undefined {
  const end = resolvePoint(to, published, narrative)
  const start =
    from.year === undefined && end?.to !== undefined
      ? period(end.basis, Number(end.to.slice(0, 4)), from)
      : resolvePoint(from, published, narrative)
  if (start?.from === undefined || end?.to === undefined || start.from > end.to) return undefined
  const precision = from.day === undefined || to.day === undefined ? 'open' : 'day'
  return { from: start.from, to: end.to, precision, basis: end.basis }
}

function period(basis: Basis, year: number, point: DatePoint): Period | undefined {
  const { month, day } = point
  if (month !== undefined && day !== undefined && day > daysInMonth(year, month)) return undefined
  return periodOf(basis, year, month, day)
}

function yearFor(
  point: DatePoint,
  published: Period,
  narrative: NarrativeYear | undefined,
): number | undefined {
  const known = publicationDay(published)
  const fits = (year: number): boolean => {
    const candidate = period('resolved', year, point)
    return candidate?.from !== undefined && (known === undefined || candidate.from <= known)
  }
  if (narrative !== undefined && continues(point, narrative) && fits(narrative.year))
    return narrative.year
  if (known !== undefined && published.precision !== 'open') {
    // A publication known to the year alone cannot tell this year's March from last year's.
    if (published.precision === 'year') return undefined
    const year = Number(known.slice(0, 4))
    return fits(year) ? year : year - 1
  }
  return narrative !== undefined && fits(narrative.year) ? narrative.year : undefined
}

/**
 * A story goes on in the year it has told of, but it goes forward: 'in March' after 'in May 2022' is no
 * March of 2022 unless the same sentence says both.
 */
function continues(point: DatePoint, { year, from, distance }: NarrativeYear): boolean {
  if (distance > NARRATIVE_REACH) return false
  if (distance === 0 || from === undefined) return true
  const candidate = period('resolved', year, point)
  return candidate?.to !== undefined && candidate.to >= from
}

const RANK = { day: 0, week: 1, month: 2, year: 3 } as const

function relativePeriod(
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
  published: Period,
): Period | undefined {
  const day = publicationDay(published)
  if (day === undefined || published.precision === 'open') return undefined
  // 'yesterday' in a text of which only the month is known lies somewhere before it.
  if (RANK[published.precision] > RANK[unit]) return boundedRelative(offset, published)
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (unit === 'year') return periodOf('relative', year + offset)
  if (unit === 'month') {
    const count = year * 12 + month - 1 + offset
    return periodOf('relative', Math.floor(count / 12), (count % 12) + 1)
  }
  if (unit === 'day') {
    const on = addDays(day, offset)
    return { from: on, to: on, precision: 'day', basis: 'relative' }
  }
  const monday = addDays(day, -weekdayFromMonday(day) + 7 * offset)
  return { from: monday, to: addDays(monday, 6), precision: 'week', basis: 'relative' }
}

function boundedRelative(offset: number, published: Period): Period | undefined {
  if (offset > 0)
    return published.from === undefined
      ? undefined
      : { from: published.from, precision: 'open', basis: 'relative' }
  return published.to === undefined
    ? undefined
    : { to: published.to, precision: 'open', basis: 'relative' }
}

/** The latest such weekday not after the day of publication, when that day is known. */
function lastWeekday(weekday: number, published: Period): Period | undefined {
  const day = publicationDay(published)
  if (day === undefined) return undefined
  if (published.precision !== 'day') return boundedRelative(0, published)
  const back = (weekdayFromMonday(day) - ((weekday + 6) % 7) + 7) % 7
  const on = addDays(day, -back)
  return { from: on, to: on, precision: 'day', basis: 'relative' }
}

/** The first such day or month that ends after the day of publication. */
function nextPoint(point: DatePoint, published: Period): Period | undefined {
  const day = publicationDay(published)
  if (day === undefined || published.precision === 'open' || published.precision === 'year')
    return undefined
  const year = Number(day.slice(0, 4))
  const here = period('resolved', year, point)
  return here?.to !== undefined && here.to >= day ? here : period('resolved', year + 1, point)
}

/** The first such weekday after the day of publication. */
function nextWeekday(weekday: number, published: Period): Period | undefined {
  const day = publicationDay(published)
  if (day === undefined) return undefined
  if (published.precision !== 'day') return boundedRelative(1, published)
  const forth = (((weekday + 6) % 7) - weekdayFromMonday(day) + 7) % 7
  const on = addDays(day, forth === 0 ? 7 : forth)
  return { from: on, to: on, precision: 'day', basis: 'relative' }
}

/**
 * 'Three days later', 'the previous year', 'that month', counted from the date told before. It stays
 * relative: the text leaves open from which of its happenings it counts.
 */
function shiftedFrom(
  told: Period | undefined,
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
): Period | undefined {
  if (told?.from === undefined || told.to === undefined || told.precision === 'open')
    return undefined
  const [year, month] = told.from.split('-').map(Number) as [number, number]
  if (unit === 'year') return periodOf('relative', year + offset)
  if (unit === 'month') {
    if (told.precision === 'year') return undefined
    const count = year * 12 + month - 1 + offset
    return periodOf('relative', Math.floor(count / 12), (count % 12) + 1)
  }
  if (told.precision !== 'day' || told.from !== told.to) return undefined
  if (unit === 'day') {
    const on = addDays(told.from, offset)
    return { from: on, to: on, precision: 'day', basis: 'relative' }
  }
  const on = addDays(told.from, 7 * offset)
  return { from: addDays(on, -3), to: addDays(on, 3), precision: 'week', basis: 'relative' }
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
function weekdayFromMonday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

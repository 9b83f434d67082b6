import { matchesOf, sieveOf } from '../patterns/index.ts'
import { MONTH_PATTERN, monthNumber } from './month-names.ts'

/** A day, month or year of which the year, month or day may be missing. */
export interface DatePoint {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** What a date expression says, before the year is resolved or it is counted from publication. */
export type DateMeaning =
  | { readonly kind: 'point'; readonly at: DatePoint }
  | { readonly kind: 'range'; readonly from: DatePoint; readonly to: DatePoint }
  | {
      readonly kind: 'relative'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      /** How many units from publication: -1 is 'yesterday', 'last month'. */
      readonly offset: number
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      /** 'next Monday', 'this coming Friday'. */
      readonly ahead?: true
    }
  /** 'next March': the first such month after publication. */
  | { readonly kind: 'next month'; readonly month: number }
  /** 'three days later', 'the previous year', 'that month': counted from the date told before. */
  | {
      readonly kind: 'told'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly offset: number
    }

/** A date expression in a stretch of text. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly meaning: DateMeaning
}

const M = `(${MONTH_PATTERN})`
const D = '(\\d{1,2})(?:st|nd|rd|th)?'
const Y = '((?:19|20)\\d{2})'
const DASH = '\\s?[-–—]\\s?'
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, number) => [word, number],
  ),
)
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const DAYS = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

interface DateRule {
  readonly pattern: RegExp
  read(groups: readonly (string | undefined)[]): DateMeaning | undefined
}

/** The rules, the longest expression first: what one has taken the later ones do not see. */
const RULES: readonly DateRule[] = [
  rule(`(?:[Bb]etween|[Ff]rom) ${D} ${M},?(?: ${Y})? (?:and|to|until) ${D} ${M},? ${Y}`, (g) =>
    range(point(g[2] ?? g[5], g[1], g[0]), point(g[5], g[4], g[3])),
  ),
  rule(`(?:[Bb]etween|[Ff]rom) ${M} ${D},?(?: ${Y},?)? (?:and|to|until) ${M} ${D},? ${Y}`, (g) =>
    range(point(g[2] ?? g[5], g[0], g[1]), point(g[5], g[3], g[4])),
  ),
  rule(`(?:[Bb]etween|[Ff]rom) ${M} (?:${Y} )?(?:and|to|until) ${M} ${Y}`, (g) =>
    range(point(g[1] ?? g[3], g[0]), point(g[3], g[2])),
  ),
  rule(`(?:[Bb]etween|[Ff]rom) ${Y} (?:and|to|until) ${Y}`, (g) => range(point(g[0]), point(g[1]))),
  rule(`${D}(?:${DASH}| and | to )${D} ${M},?(?: ${Y})?`, (g) =>
    range(point(g[3], g[2], g[0]), point(g[3], g[2], g[1])),
  ),
  rule(`${M} ${D}(?:${DASH}| and | to )${D}(?:,? ${Y})?`, (g) =>
    range(point(g[3], g[0], g[1]), point(g[3], g[0], g[2])),
  ),
  rule(`${D} ${M}${DASH}${D} ${M},? ${Y}`, (g) =>
    range(point(g[4], g[1], g[0]), point(g[4], g[3], g[2])),
  ),
  rule(`${Y}[-–]${Y}(?![-\\d])`, (g) => range(point(g[0]), point(g[1]))),
  rule(`${Y}-(\\d{2})-(\\d{2})(?![-\\d])`, (g) => at(numbers(g[0], g[1], g[2]))),
  rule(`(\\d{1,2})\\.(\\d{1,2})\\.${Y}`, (g) => at(numbers(g[2], g[1], g[0]))),
  rule(`${D}(?: of)? ${M},? ${Y}`, (g) => at(point(g[2], g[1], g[0]))),
  rule(`${M} ${D},? ${Y}`, (g) => at(point(g[2], g[0], g[1]))),
  rule(`${M},? (?:of )?${Y}`, (g) => at(point(g[1], g[0]))),
  rule(`${D}(?: of)? ${M}(?![\\w'’])`, (g) => at(point(undefined, g[1], g[0]))),
  rule(`${M} ${D}(?![\\d%:]|,\\d|\\.\\d| (?:percent|people|million|billion))`, (g) =>
    at(point(undefined, g[0], g[1])),
  ),
  rule(
    `(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Ll]ast|[Tt]his)[ -](?:early |late |mid-?)?${M}(?![\\w'’])`,
    (g) => at(point(undefined, g[0])),
  ),
  rule(`(?:the )?(first|second) half of ${Y}`, (g) =>
    g[0] === 'first' ? months(g[1], 1, 6) : months(g[1], 7, 12),
  ),
  rule(`(?:the )?(first|second|third|fourth) quarter of ${Y}`, (g) => {
    const first = ['first', 'second', 'third', 'fourth'].indexOf(g[0] ?? '') * 3 + 1
    return months(g[1], first, first + 2)
  }),
  rule(`[Nn]ext ${M}(?![\\w'’])`, (g) => {
    const month = monthNumber(g[0] ?? '')
    return month === undefined ? undefined : { kind: 'next month', month }
  }),
  rule(
    `(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (day|week|month|year)s? (later|earlier|before|afterwards)(?! than)`,
    (g) =>
      told(
        g[1],
        numberOf((g[0] ?? '').toLowerCase()) * (/^(?:earlier|before)$/.test(g[2] ?? '') ? -1 : 1),
      ),
  ),
  rule(`[Tt]he (?:next|following) (day|week|month|year)`, (g) => told(g[0], 1)),
  rule(
    `[Tt]he (?:previous|preceding) (day|week|month|year)|[Tt]he (day|week|month|year) before(?! \\w)`,
    (g) => told(g[0] ?? g[1], -1),
  ),
  rule(
    `(?:[Tt]he|[Tt]hat) same (day|week|month|year)|(?:[Ll]ater |[Ee]arlier )?[Tt]hat (day|month|year)`,
    (g) => told(g[0] ?? g[1], 0),
  ),
  rule(`(?:the )?((?:19|20)\\d)0s`, (g) => range(point(`${g[0]}0`), point(`${g[0]}9`))),
  rule(
    `(?<![\\d$€£#.,-]|(?:about|some|over|nearly|than|of) )${Y}(?![\\d%]|,\\d|\\.\\d|[-–]\\d| (?:people|troops|soldiers|men|women|tons|tonnes|km|kilometers|kilometres|miles|dollars|members|citizens|refugees|percent|megawatts|MW|barrels|times|meters|metres|square|households|civilians|prisoners|jobs|homes|vehicles|victims|of))`,
    (g) => at(point(g[0])),
  ),
  rule(`[Yy]esterday`, () => relative('day', -1)),
  rule(`[Tt]oday`, () => relative('day', 0)),
  rule(`[Tt]omorrow`, () => relative('day', 1)),
  rule(`[Ll]ast (week|month|year)`, (g) => relative(g[0] as 'week', -1)),
  rule(`(?:[Ee]arlier |[Ll]ater )?[Tt]his (week|month|year)`, (g) => relative(g[0] as 'week', 0)),
  rule(`[Nn]ext (week|month|year)`, (g) => relative(g[0] as 'week', 1)),
  rule(
    `(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? ago`,
    (g) => relative(g[1] as 'day', -numberOf(g[0] ?? '1')),
  ),
  rule(`(?:[Nn]ext|(?:[Tt]his )?[Cc]oming) ${DAYS}`, (g) => ({
    kind: 'weekday',
    weekday: WEEKDAYS.indexOf((g[0] ?? '').toLowerCase()),
    ahead: true,
  })),
  rule(
    `(?:(?:[Oo]n|[Ll]ast|[Ll]ate|[Ee]arly|[Ss]ince) )?(?<!(?:Black|Bloody|Good|Holy|Easter|Palm) )${DAYS}(?!['’\\w]|s\\b)`,
    (g) => ({
      kind: 'weekday',
      weekday: WEEKDAYS.indexOf((g[0] ?? '').toLowerCase()),
    }),
  ),
]

const likely = sieveOf(RULES, ({ pattern }) => pattern)

/** The date expressions in `text`, in order, none overlapping. Impossible dates are left out. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of likely(text)) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const meaning = read(match.slice(1))
      if (meaning !== undefined) found.push({ start, end, meaning })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function rule(
  pattern: string,
  read: (groups: readonly (string | undefined)[]) => DateMeaning | undefined,
): DateRule {
  return { pattern: new RegExp(`(?<![\\w])${pattern}(?!\\w)`, 'g'), read }
}

function numberOf(word: string): number {
  return NUMBERS.get(word) ?? (/^an?$/.test(word) ? 1 : Number(word))
}

function relative(unit: 'day' | 'week' | 'month' | 'year', offset: number): DateMeaning {
  return { kind: 'relative', unit, offset }
}

function told(unit: string | undefined, offset: number): DateMeaning | undefined {
  return unit === undefined ? undefined : { kind: 'told', unit: unit as 'day', offset }
}

function months(year: string | undefined, first: number, last: number): DateMeaning | undefined {
  if (year === undefined) return undefined
  return range(numbers(year, String(first)), numbers(year, String(last)))
}

function at(point: DatePoint | undefined): DateMeaning | undefined {
  return point === undefined ? undefined : { kind: 'point', at: point }
}

function range(from: DatePoint | undefined, to: DatePoint | undefined): DateMeaning | undefined {
  if (from === undefined || to === undefined) return undefined
  return { kind: 'range', from, to }
}

function point(year?: string, month?: string, day?: string): DatePoint | undefined {
  const number = month === undefined ? undefined : monthNumber(month)
  if (month !== undefined && number === undefined) return undefined
  return numbers(year, number === undefined ? undefined : String(number), day)
}

function numbers(year?: string, month?: string, day?: string): DatePoint | undefined {
  const result = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  if (result.month !== undefined && (result.month < 1 || result.month > 12)) return undefined
  if (result.day !== undefined && (result.day < 1 || result.day > 31)) return undefined
  return result
}

import type { Analysis } from '../../language/index.ts'
import type { FoundDate } from './find-dates.ts'
import { findDates } from './find-dates.ts'

/** The date an entry of a chronology is told under, for the stretch `[start, end)` of the text. */
export interface Entry {
  readonly start: number
  readonly end: number
  readonly date: FoundDate
}

/** Fewer dated entries make no chronology. */
const FEWEST_ENTRIES = 3
/** How far from the start of a paragraph its date ends. */
const REACH = 48

/**
 * The entries of a chronology: paragraphs that open with a date, set off by a mark ('14 March 2022.',
 * 'May 2023 -') or not ('On 3 May 2021 soldiers ...'), or that stand under a line which is a date. A
 * line that is a year lends it to the days and months under it. Empty for texts in which fewer than half
 * of the paragraphs are such.
 */
export function entriesOf({ text }: Analysis): readonly Entry[] {
  const entries: Entry[] = []
  let [dated, paragraphs] = [0, 0]
  let under: FoundDate | undefined
  let year: number | undefined
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const opening = line.trim() === '' ? undefined : openingDate(line)
    if (line.trim() !== '') paragraphs++
    if (opening !== undefined) {
      dated++
      const date = withYear(
        { ...opening.date, start: start + opening.date.start, end: start + opening.date.end },
        year,
      )
      if (opening.alone) {
        under = date
        paragraphs--
        year = yearAlone(date) ?? year
      }
      entries.push({ start, end, date })
    } else if (line.trim() !== '' && under !== undefined) {
      dated++
      entries.push({ start, end, date: under })
    }
    start = end + 1
  }
  return dated >= FEWEST_ENTRIES && dated * 2 >= paragraphs ? entries : []
}

function withYear(date: FoundDate, year: number | undefined): FoundDate {
  const { meaning } = date
  if (meaning.kind !== 'point' || meaning.at.year !== undefined || year === undefined) return date
  return { ...date, meaning: { kind: 'point', at: { ...meaning.at, year } } }
}

/** The year of a line that says nothing but a year. */
function yearAlone({ meaning }: FoundDate): number | undefined {
  if (meaning.kind !== 'point' || meaning.at.month !== undefined) return undefined
  return meaning.at.year
}

/** What may stand before the date of an entry. */
const LEAD =
  /^[\s#*_[(•·–-]*(?:(?:In|On|By|Early|Late|Mid|Since|From|End of|Beginning of)[ -](?:early |late |mid-?)?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i

function openingDate(
  line: string,
): { readonly date: FoundDate; readonly alone: boolean } | undefined {
  const head = line.slice(0, REACH + 20)
  const lead = /^[\s#*_[(•·–-]*/.exec(head)?.[0].length ?? 0
  const first = findDates(head).find(
    ({ start, end, meaning }) =>
      (meaning.kind === 'point' || meaning.kind === 'range') &&
      end <= REACH &&
      LEAD.test(head.slice(0, start)),
  )
  const date = first ?? bareMonth(head, lead)
  if (date === undefined) return undefined
  const rest = line.slice(date.end).replace(/^[*_\])]+/, '')
  return { date, alone: /^[.:]?[*_]*$/.test(rest.trim()) }
}

/** 'March' at the head of an entry is a month only with a mark behind it. */
function bareMonth(head: string, lead: number): FoundDate | undefined {
  const [found] = findDates(`in ${head.slice(lead)}`).filter((date) => date.start <= 3)
  if (found === undefined) return undefined
  const end = found.end - 3 + lead
  return /^[*_]*\s?(?:[.:–—]|-\s|$)/.test(head.slice(end))
    ? { ...found, start: lead, end }
    : undefined
}

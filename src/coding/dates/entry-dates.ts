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
 * The entries of a chronology: paragraphs that open with a date set off by a mark ('14 March 2022.',
 * 'May 2023 -'), or that stand under a line which is a date. Empty for other texts.
 */
export function entriesOf({ text }: Analysis): readonly Entry[] {
  const entries: Entry[] = []
  let dated = 0
  let under: FoundDate | undefined
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    if (line.trim() !== '') {
      const opening = openingDate(line)
      if (opening !== undefined) {
        dated++
        const date = {
          ...opening.date,
          start: start + opening.date.start,
          end: start + opening.date.end,
        }
        under = opening.alone ? date : undefined
        entries.push({ start, end, date })
      } else if (under !== undefined) entries.push({ start, end, date: under })
    }
    start = end + 1
  }
  return dated >= FEWEST_ENTRIES ? entries : []
}

function openingDate(
  line: string,
): { readonly date: FoundDate; readonly alone: boolean } | undefined {
  const head = line.slice(0, REACH + 20)
  const lead = /^[\s#*_•·-]*/.exec(head)?.[0].length ?? 0
  const first = findDates(head).find((date) => date.start <= lead + 1 && date.end <= REACH)
  const date = first ?? bareMonth(head, lead)
  if (date === undefined) return undefined
  const rest = line.slice(date.end).replace(/^[*_]+/, '')
  if (rest.trim() === '' || /^[.:]?[*_]*$/.test(rest.trim())) return { date, alone: true }
  return /^\s?(?:[.:–—]|-\s)/.test(rest) ? { date, alone: false } : undefined
}

/** 'March 2022.' and '2021:' are found as dates; 'March.' alone takes the year told before. */
function bareMonth(head: string, lead: number): FoundDate | undefined {
  const [found] = findDates(`in ${head.slice(lead)}`).filter((date) => date.start <= 3)
  if (found === undefined) return undefined
  return { ...found, start: lead, end: found.end - 3 + lead }
}

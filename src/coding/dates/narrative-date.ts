import type { Period } from '../../text/index.ts'
import { addDays, daysInMonth, periodOf } from '../../text/index.ts'

const NUMBERS: readonly string[] = ['zero', 'a', 'two', 'three', 'four', 'five', 'six', 'seven']
const SHIFT =
  /^(?:(?:The|the) (?:next|following) (day|week|month|year)|(A|One|Two|Three|Four|Five|Six|Seven|\d{1,2}) (day|week|month|year)s? (?:later|after))\b/
const SOON =
  /^(?:Shortly|Soon|Immediately|Hours|Days) (?:after|afterwards?|thereafter|later)\b|^(?:As a (?:result|consequence)|In (?:response|retaliation|return)|Consequently|In turn)\b/
const SAME =
  /^(?:It|He|She|They|Both(?: \w+)?) also\b|^(?:At the same time|Simultaneously|That same (?:day|month|year))\b/

/**
 * When something happened that is told as following what was told last: 'A month later ...' counts on,
 * 'Shortly after ...' and 'As a result ...' stay in the same month (the same year when that month was
 * nearly over), 'It also ...' keeps the date.
 *
 * @param opening the words of the sentence
 * @param last when the last event told took place
 * @returns undefined when the sentence does not lean on the one before.
 */
export function narrativePeriod(opening: string, last: Period): Period | undefined {
  if (last.from === undefined || last.to === undefined) return undefined
  if (last.basis === 'bounded' || last.basis === 'none') return undefined
  const shift = SHIFT.exec(opening)
  if (shift !== null) return shifted(last, shift[1] ?? shift[3] ?? '', amountOf(shift[2]))
  if (SOON.test(opening)) return soonAfter(last)
  if (SAME.test(opening)) return { ...last, basis: resolvedFrom(last) }
  return undefined
}

/** What follows from a stated date is resolved; what follows from a relative one stays relative. */
function resolvedFrom(last: Period): Period['basis'] {
  return last.basis === 'relative' ? 'relative' : 'resolved'
}

function amountOf(word: string | undefined): number {
  if (word === undefined) return 1
  const lower = word.toLowerCase()
  if (lower === 'one') return 1
  const known = NUMBERS.indexOf(lower)
  return known >= 0 ? known : Number(word)
}

/** Soon after a told date: the same month, or the year when the month was nearly over. */
export function soonAfter(last: Period): Period {
  const basis = resolvedFrom(last)
  const day = last.to ?? last.from ?? ''
  const [year, month, on] = day.split('-').map(Number) as [number, number, number]
  if (last.precision === 'day' || last.precision === 'week')
    return on > daysInMonth(year, month) - 7 ? periodOf(basis, year) : periodOf(basis, year, month)
  return { ...last, basis }
}

function shifted(last: Period, unit: string, amount: number): Period | undefined {
  if (last.from === undefined || last.to === undefined || amount === 0) return undefined
  const basis = resolvedFrom(last)
  const [year, month] = last.from.split('-').map(Number) as [number, number]
  if (unit === 'day' || unit === 'week') {
    if (last.precision !== 'day' || last.from !== last.to) return undefined
    const on = addDays(last.from, amount * (unit === 'week' ? 7 : 1))
    if (unit === 'day') return { from: on, to: on, precision: 'day', basis }
    return { from: addDays(on, -3), to: addDays(on, 3), precision: 'week', basis }
  }
  if (unit === 'month') {
    if (last.precision !== 'day' && last.precision !== 'month') return undefined
    const count = year * 12 + month - 1 + amount
    return periodOf(basis, Math.floor(count / 12), (count % 12) + 1)
  }
  return periodOf(basis, year + amount)
}

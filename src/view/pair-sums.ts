import type { EventReport } from '../coding/index.ts'
import type { Day } from '../text/index.ts'
import { addDays, dayNumber, daysInMonth } from '../text/index.ts'
import type { Query } from './query.ts'
import type { Fading, PairSum } from './rows.ts'
import { compareKeys, monthOf, pairsOf, reportIntensity } from './tally-reports.ts'

/** Sums up event reports, each already found to match `query`, by unordered pair; in the ledger's order. */
export function sumPairs(
  reports: readonly EventReport[],
  query: Pick<Query, 'actor' | 'recipient'>,
  fading: Fading,
): readonly PairSum[] {
  const sums = new Map<string, { -readonly [Field in keyof PairSum]: PairSum[Field] }>()
  for (const report of reports) {
    const last = lastDayOf(monthOf(report.when))
    const when = last === undefined ? 'undated' : last > fading.day ? 'later' : 'by then'
    const intensity = reportIntensity(report)
    const found = fading.groups.findIndex((types) => types.includes(report.type))
    const group = found < 0 ? fading.groups.length : found
    for (const [a, b] of pairsOnce(report, query)) {
      const key = JSON.stringify([a, b, group, when])
      const sum = sums.get(key) ?? { a, b, group, when, count: 0, intensity: 0, faded: 0 }
      sums.set(key, sum)
      sum.count++
      sum.intensity += intensity
      if (when === 'by then' && last !== undefined)
        sum.faded += intensity * 2 ** (-(dayNumber(fading.day) - dayNumber(last)) / fading.halfLife)
    }
  }
  return [...sums.values()].sort(comparePairSums)
}

/** The order of sums: by units, group and when. */
export function comparePairSums(one: PairSum, other: PairSum): number {
  return (
    compareKeys([one.a, one.b], [other.a, other.b]) ||
    one.group - other.group ||
    compareKeys([one.when], [other.when])
  )
}

/** The pairs of a report, the lesser unit first; of a symmetric one each pair once. */
function pairsOnce(
  report: EventReport,
  query: Pick<Query, 'actor' | 'recipient'>,
): readonly (readonly [string, string])[] {
  return pairsOf(report, query).flatMap(({ actor, recipient }): (readonly [string, string])[] => {
    if (recipient === undefined || recipient === actor) return []
    if (actor < recipient) return [[actor, recipient]]
    return report.symmetric ? [] : [[recipient, actor]]
  })
}

/** The last day of a month 'YYYY-MM'. */
function lastDayOf(month: string | undefined): Day | undefined {
  if (month === undefined) return undefined
  const [year = 0, number = 1] = month.split('-').map(Number)
  return addDays(`${month}-01` as Day, daysInMonth(year, number) - 1)
}

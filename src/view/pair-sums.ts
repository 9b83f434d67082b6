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
    for (const [a, b] of unorderedPairs(report, query)) {
      const key = JSON.stringify([a, b, report.type, when])
      const sum = sums.get(key) ?? {
        a,
        b,
        type: report.type,
        when,
        count: 0,
        intensity: 0,
        faded: 0,
      }
      sums.set(key, sum)
      sum.count++
      sum.intensity += intensity
      if (when === 'by then' && last !== undefined)
        sum.faded += intensity * 2 ** (-(dayNumber(fading.day) - dayNumber(last)) / fading.halfLife)
    }
  }
  return [...sums.values()].sort(comparePairSums)
}

/** The order of sums: by units, type and when. */
export function comparePairSums(one: PairSum, other: PairSum): number {
  return compareKeys([one.a, one.b, one.type, one.when], [other.a, other.b, other.type, other.when])
}

function unorderedPairs(
  report: EventReport,
  query: Pick<Query, 'actor' | 'recipient'>,
): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  for (const { actor, recipient } of pairsOf(report, query)) {
    if (recipient === undefined || recipient === actor) continue
    const pair = actor < recipient ? ([actor, recipient] as const) : ([recipient, actor] as const)
    pairs.set(JSON.stringify(pair), pair)
  }
  return [...pairs.values()]
}

/** The last day of a month 'YYYY-MM'. */
function lastDayOf(month: string | undefined): Day | undefined {
  if (month === undefined) return undefined
  const [year = 0, number = 1] = month.split('-').map(Number)
  return addDays(`${month}-01` as Day, daysInMonth(year, number) - 1)
}

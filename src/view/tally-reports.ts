import type { EventCode } from '../codebook/index.ts'
import { intensity } from '../codebook/index.ts'
import type { EventReport } from '../coding/index.ts'
import type { Period } from '../text/index.ts'
import { isAsked } from './matches-query.ts'
import { compareText, isDated } from './order.ts'
import { participantsOf } from './participants.ts'
import type { Query } from './query.ts'
import type { Tally, TypeCount } from './rows.ts'

/** A rolled-up actor and, if there is one, recipient of an event report. */
export interface DirectedPair {
  readonly actor: string
  readonly recipient?: string
}

/** The month 'YYYY-MM' a period lies in; undefined when it is not dated or longer than a month. */
export function monthOf(period: Period): string | undefined {
  if (!isDated(period) || period.from === undefined || period.to === undefined) return undefined
  const month = period.from.slice(0, 7)
  return month === period.to.slice(0, 7) ? month : undefined
}

/** The cooperation-conflict score of a report, -10 to +10. */
export function reportIntensity(report: EventReport): number {
  return intensity(report.type, report.modes)
}

/**
 * Who does it to whom, each pair once: symmetric reports both ways round, an actor without any
 * counterpart alone. A query's actors and recipients leave out the pairs not asked for.
 */
export function pairsOf(
  report: EventReport,
  query: Pick<Query, 'actor' | 'recipient'> = {},
): readonly DirectedPair[] {
  const participants = participantsOf(report)
  const side = (out: 'actor' | 'recipient', asked: readonly string[] | undefined) =>
    new Set(
      participants
        .filter((one) => one.side !== out && isAsked(one, asked))
        .map((one) => one.rolled),
    )
  const actors = side('recipient', query.actor)
  const recipients = side('actor', query.recipient)
  const pairs: DirectedPair[] = []
  for (const actor of actors) {
    const others = [...recipients].filter((one) => !report.symmetric || one !== actor)
    for (const recipient of others) pairs.push({ actor, recipient })
  }
  if (pairs.length > 0 || query.recipient !== undefined) return pairs
  return [...actors].map((actor) => ({ actor }))
}

/** Tallies event reports, each already found to match `query`; in the ledger's order. */
export function tallyReports(
  reports: readonly EventReport[],
  query: Pick<Query, 'actor' | 'recipient'> = {},
): readonly Tally[] {
  const lines = reports.flatMap((report): readonly Tally[] =>
    pairsOf(report, query).map((pair) => ({ ...pair, ...countOf(report) })),
  )
  return addTallies(lines)
}

/** Adds up lines with the same actor, recipient, type and period; in the ledger's order. */
export function addTallies(lines: readonly Tally[]): readonly Tally[] {
  return addUp(lines, (line) => [line.actor, line.recipient, line.type, line.period])
}

/** Counts event reports by type and month. */
export function countTypes(reports: readonly EventReport[]): readonly TypeCount[] {
  return addTypeCounts(reports.map(countOf))
}

/** Adds up lines with the same type and period; ordered by type, then period, the unknown last. */
export function addTypeCounts(lines: readonly TypeCount[]): readonly TypeCount[] {
  return addUp(lines, (line) => [line.type, line.period])
}

function countOf(report: EventReport): TypeCount {
  const period = monthOf(report.when)
  const type: EventCode = report.type
  return {
    type,
    ...(period === undefined ? {} : { period }),
    count: 1,
    intensity: reportIntensity(report),
  }
}

interface Counted {
  readonly count: number
  readonly intensity: number
}

function addUp<L extends Counted>(
  lines: readonly L[],
  keysOf: (line: L) => readonly (string | undefined)[],
): readonly L[] {
  const sums = new Map<string, L>()
  for (const line of lines) {
    const key = JSON.stringify(keysOf(line).map((part) => part ?? null))
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? line
        : { ...sum, count: sum.count + line.count, intensity: sum.intensity + line.intensity },
    )
  }
  return [...sums.values()].sort((a, b) => compareKeys(keysOf(a), keysOf(b)))
}

/** Compares key by key; what is not known sorts last. */
export function compareKeys(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
): number {
  for (let index = 0; index < a.length; index++) {
    const left = a[index]
    const right = b[index]
    if (left === right) continue
    if (left === undefined) return 1
    if (right === undefined) return -1
    return compareText(left, right)
  }
  return 0
}

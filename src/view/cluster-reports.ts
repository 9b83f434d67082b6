import type { ReportId } from '../text/index.ts'
import type { JudgedPair } from './judge-reports.ts'

/** What clustering needs to know of a report. */
interface Identified {
  readonly id: ReportId
}

/** Reports somebody said are the same, taken as one; alone if nobody said anything. */
export type Unit<R> = readonly [R, ...R[]]

/** Which reports judgements keep together and apart. */
export interface JudgedLinks {
  /** The group a report was put into; itself when in none. */
  readonly groupOf: (id: ReportId) => ReportId
  /** True when nobody said of any two that they are different. */
  readonly isFree: boolean
  /** True when somebody said the two are different. */
  readonly areApart: (a: ReportId, b: ReportId) => boolean
}

/**
 * Joins reports judged 'same', in the order judged. A join that would put two reports judged
 * 'different' into one group is left out.
 */
export function linkPairs(pairs: readonly JudgedPair[]): JudgedLinks {
  const apart = new Set<string>()
  for (const { verdict, a, b } of pairs) if (verdict === 'different') apart.add(pairKey(a, b))
  const groups = new Map<ReportId, readonly ReportId[]>()
  const membersOf = (id: ReportId): readonly ReportId[] => groups.get(id) ?? [id]
  for (const { verdict, a, b } of pairs) {
    if (verdict !== 'same') continue
    const left = membersOf(a)
    const right = membersOf(b)
    if (left === right) continue
    if (left.some((one) => right.some((other) => apart.has(pairKey(one, other))))) continue
    const joined = [...left, ...right]
    for (const id of joined) groups.set(id, joined)
  }
  return {
    groupOf: (id) => membersOf(id)[0] ?? id,
    isFree: apart.size === 0,
    areApart: (a, b) => apart.has(pairKey(a, b)),
  }
}

/** Puts reports of one judged group into one unit, in the order of each unit's first report. */
export function unitsOf<R extends Identified>(
  reports: readonly R[],
  links: JudgedLinks,
): readonly Unit<R>[] {
  const units = new Map<ReportId, [R, ...R[]]>()
  for (const report of reports) {
    const group = links.groupOf(report.id)
    const unit = units.get(group)
    if (unit === undefined) units.set(group, [report])
    else unit.push(report)
  }
  return [...units.values()]
}

/** True when no two reports of the two lists were judged different. */
export function mayJoin<R extends Identified>(
  a: readonly R[],
  b: readonly R[],
  links: JudgedLinks,
): boolean {
  return links.isFree || !a.some((one) => b.some((other) => links.areApart(one.id, other.id)))
}

function pairKey(a: ReportId, b: ReportId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

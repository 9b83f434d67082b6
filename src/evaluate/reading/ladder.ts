import type { Tier } from '../gold/gold-document.ts'
import { maximumMatching } from '../maximum-matching.ts'

/** What is to be matched: gold items, reports, and how far up the ladder each pair gets. */
export interface LadderInput<G, R> {
  /** Names of the rungs, the easiest first. */
  readonly rungs: readonly string[]
  readonly gold: readonly G[]
  readonly reports: readonly R[]
  tierOf(item: G): Tier
  /** One flag a rung; a pair stands on rung k when flags 0 to k are all true. */
  judge(item: G, report: R): readonly boolean[]
  /** True for a report that counts only when it hits. */
  free(report: R): boolean
  /** True when a further report tells the same thing as the matched one and is linked to it. */
  linked(first: R, further: R): boolean
}

/** What came out on one rung of one article. */
export interface RungOutcome {
  /** For each gold item the index of its report, or undefined. */
  readonly partners: readonly (number | undefined)[]
  /** One entry a gold item. */
  readonly items: readonly { readonly tier: Tier; readonly hit: boolean }[]
  /** Reports that hit nothing and count against precision, duplicates included. */
  readonly alarms: number
  /** Further reports of a matched gold item, counted in `alarms`. */
  readonly duplicates: number
  /** Further reports that are linked to the first: not in `alarms`. */
  readonly linkedDuplicates: number
  readonly duplicateReports: ReadonlyMap<
    number,
    { readonly item: number; readonly linked: boolean }
  >
}

/** All rungs of one article. */
export interface LadderOutcome {
  readonly rungs: readonly RungOutcome[]
  /** `flags[g][r]`. */
  readonly flags: readonly (readonly (readonly boolean[])[])[]
}

/** Number of rungs a pair stands on: leading true flags. */
export function rungsReached(flags: readonly boolean[]): number {
  const first = flags.indexOf(false)
  return first < 0 ? flags.length : first
}

/**
 * Matches one to one on every rung by itself: a maximum matching over the pairs that stand on it,
 * gold items of tier 1 served first, each given the report that climbs highest.
 */
export function climb<G, R>(input: LadderInput<G, R>): LadderOutcome {
  const { gold, reports } = input
  const flags = gold.map((item) => reports.map((report) => input.judge(item, report)))
  const reached = flags.map((row) => row.map(rungsReached))
  const order = gold
    .map((item, index) => ({ index, tier: input.tierOf(item) }))
    .sort((a, b) => a.tier - b.tier || a.index - b.index)
    .map(({ index }) => index)
  const rungs = input.rungs.map((_, rung): RungOutcome => {
    const edgesOf = (item: number): readonly number[] =>
      reports
        .map((_report, index) => index)
        .filter((index) => (reached[item]?.[index] ?? 0) > rung)
        .sort((a, b) => (reached[item]?.[b] ?? 0) - (reached[item]?.[a] ?? 0) || a - b)
    const matched = maximumMatching(order.map(edgesOf))
    const partners: (number | undefined)[] = gold.map(() => undefined)
    order.forEach((item, place) => {
      partners[item] = matched[place]
    })
    const taken = new Set(partners.filter((partner) => partner !== undefined))
    const duplicateReports = new Map<number, { item: number; linked: boolean }>()
    let alarms = 0
    reports.forEach((report, index) => {
      if (taken.has(index)) return
      const items = order.filter(
        (item) => partners[item] !== undefined && (reached[item]?.[index] ?? 0) > rung,
      )
      const linkedItem = items.find((item) => {
        const first = reports[partners[item] ?? -1]
        return first !== undefined && input.linked(first, report)
      })
      const item = linkedItem ?? items[0]
      if (item !== undefined)
        duplicateReports.set(index, { item, linked: linkedItem !== undefined })
      if (linkedItem === undefined && !input.free(report)) alarms++
    })
    const duplicates = [...duplicateReports.entries()].filter(
      ([index, { linked }]) => !linked && !input.free(reports[index] as R),
    ).length
    return {
      partners,
      items: gold.map((item, index) => ({
        tier: input.tierOf(item),
        hit: partners[index] !== undefined,
      })),
      alarms,
      duplicates,
      linkedDuplicates: [...duplicateReports.values()].filter(({ linked }) => linked).length,
      duplicateReports,
    }
  })
  return { rungs, flags }
}

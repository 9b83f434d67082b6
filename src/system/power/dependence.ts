import type { TieKind } from '../../codebook/index.ts'
import type { Quantity, TieReport } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import type { ReportId } from '../../text/index.ts'
import type { UnitOf } from '../network/system-evidence.ts'

/** One who needs another for something: the other could hurt it by stopping. */
export interface Dependence {
  /** Who would be hurt. */
  readonly dependent: string
  /** Who could stop. */
  readonly on: string
  readonly kind: TieKind
  /** 'buys': it would lack what it buys; 'sells': it would lose its buyer; 'told': the text speaks of dependence. */
  readonly how: 'buys' | 'sells' | 'told'
  /** Share of the dependent's total, 0 to 1; undefined when no share is told. */
  readonly share?: number
  /** What of, as told. */
  readonly of: string
  readonly approximate: boolean
  /** Whose total the share is of: 'named' in the text, or 'assumed' to be the buyer's. */
  readonly basis: 'named' | 'assumed' | 'told'
  readonly reports: readonly ReportId[]
}

/** Both directions between two units. */
export interface Asymmetry {
  readonly a: string
  readonly b: string
  /** The largest share by which `a` depends on `b`; undefined when none is told. */
  readonly aOnB?: number
  readonly bOnA?: number
  /** `aOnB - bOnA`: above 0 when `b` could hurt `a` more. Undefined unless both are told. */
  readonly difference?: number
}

/** Dependence as told. */
export interface DependenceFound {
  /** Largest share first; those without a share last. */
  readonly dependences: readonly Dependence[]
  readonly asymmetries: readonly Asymmetry[]
  /** Reports with a figure that is no share of anybody's total. */
  readonly unread: readonly ReportId[]
}

/** How dependence is read. */
export const DEPENDENCE_FORMULA: readonly string[] = [
  "A supplies x percent of B's oil, arms, goods: B depends on A by x. Where the text names the total as the supplier's (\"x percent of A's exports\"), A depends on B. Where it does not say whose total, the buyer's is assumed and marked.",
  'Asymmetry: the largest share one way less the largest the other way, only where both are told. What is not told is unknown, not zero.',
  'Asserted ties only; volumes and growth rates are not shares and are left out.',
]

const SUPPLY_KINDS: ReadonlySet<TieKind> = new Set<TieKind>([
  'energy_supply',
  'arms_supply',
  'trade',
])

/** Who could hurt whom by stopping, from ties with shares and ties of dependence. */
export function dependenceOf(
  reports: readonly TieReport[],
  unitOf: UnitOf = rollUp,
): DependenceFound {
  const found = new Map<string, Dependence>()
  const unread: ReportId[] = []
  for (const report of reports) {
    if (report.modality !== 'asserted') continue
    const read = readReport(report, unitOf)
    if (read.length === 0 && report.quantity !== undefined) unread.push(report.id)
    for (const one of read) {
      const key = JSON.stringify([one.dependent, one.on, one.kind, one.how, one.share])
      const known = found.get(key)
      found.set(
        key,
        known === undefined ? one : { ...known, reports: [...known.reports, ...one.reports] },
      )
    }
  }
  const dependences = [...found.values()].sort(
    (x, y) => (y.share ?? -1) - (x.share ?? -1) || (x.dependent < y.dependent ? -1 : 1),
  )
  return { dependences, asymmetries: asymmetriesOf(dependences), unread }
}

function readReport(report: TieReport, unitOf: UnitOf): readonly Dependence[] {
  const { tie, quantity, from, to, directed } = report
  const share = quantity === undefined ? undefined : shareOf(quantity)
  if (tie === 'dependence')
    return pairs(from.map(unitOf), to.map(unitOf)).map(([dependent, on]) => ({
      dependent,
      on,
      kind: tie,
      how: 'told',
      ...(share === undefined ? {} : { share }),
      of: quantity?.of ?? '',
      approximate: quantity?.approximate ?? false,
      basis: 'told',
      reports: [report.id],
    }))
  if (!SUPPLY_KINDS.has(tie) || quantity === undefined || share === undefined) return []
  if (!directed || to.length === 0) return []
  const names = (refs: typeof from) => refs.map(({ name }) => name.toLowerCase())
  const of = quantity.of.toLowerCase()
  const sells = names(from).some((name) => of.includes(name))
  const buys = names(to).some((name) => of.includes(name))
  // A growth rate or a change is told as a percentage, too, but of nothing.
  if (of === '' && tie === 'trade') return []
  const isSeller = sells && !buys
  return pairs(from.map(unitOf), to.map(unitOf)).map(([supplier, buyer]) => ({
    dependent: isSeller ? supplier : buyer,
    on: isSeller ? buyer : supplier,
    kind: tie,
    how: isSeller ? 'sells' : 'buys',
    share,
    of: quantity.of,
    approximate: quantity.approximate,
    basis: sells !== buys ? 'named' : 'assumed',
    reports: [report.id],
  }))
}

/** A percentage as a share; undefined for other units and impossible values. */
function shareOf({ value, unit }: Quantity): number | undefined {
  if (!/^(?:%|percent|per cent|pct)$/i.test(unit.trim())) return undefined
  return value > 0 && value <= 100 ? value / 100 : undefined
}

function pairs(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [string, string])[] {
  return [...new Set(from)].flatMap((one) =>
    [...new Set(to)].filter((other) => other !== one).map((other) => [one, other] as const),
  )
}

function asymmetriesOf(dependences: readonly Dependence[]): readonly Asymmetry[] {
  const most = new Map<string, number>()
  for (const { dependent, on, share } of dependences)
    if (share !== undefined) {
      const key = JSON.stringify([dependent, on])
      most.set(key, Math.max(most.get(key) ?? 0, share))
    }
  const seen = new Set<string>()
  const asymmetries: Asymmetry[] = []
  for (const { dependent, on, share } of dependences) {
    if (share === undefined) continue
    const [a, b] = dependent < on ? [dependent, on] : [on, dependent]
    const key = JSON.stringify([a, b])
    if (seen.has(key)) continue
    seen.add(key)
    const aOnB = most.get(JSON.stringify([a, b]))
    const bOnA = most.get(JSON.stringify([b, a]))
    asymmetries.push({
      a,
      b,
      ...(aOnB === undefined ? {} : { aOnB }),
      ...(bOnA === undefined ? {} : { bOnA }),
      ...(aOnB === undefined || bOnA === undefined ? {} : { difference: aOnB - bOnA }),
    })
  }
  return asymmetries
}

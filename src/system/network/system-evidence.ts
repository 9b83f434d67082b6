import type { EventCode, TieKind } from '../../codebook/index.ts'
import { EVENT_TYPES, intensity } from '../../codebook/index.ts'
import type { ActorRef, TieModality, TieReport } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import type { Day, DocumentId, Period, ReportId } from '../../text/index.ts'
import { addDays, daysInMonth } from '../../text/index.ts'
import type { Event, PairSum, Tally } from '../../view/index.ts'
import { isDated } from '../../view/index.ts'
import type { Layer } from './layers.ts'
import { layerOfEvent, layerOfTie } from './layers.ts'

/** What one report says of a standing relation between two units. */
export interface TieEvidence {
  readonly a: string
  readonly b: string
  readonly layer: Layer
  readonly kind: TieKind
  readonly sign: 1 | -1
  readonly modality: TieModality
  readonly holds: Period
  /** False when its holder hedges or alleges it. */
  readonly isPlain: boolean
  /** Who says so: 'author', or the unit of the speaker. */
  readonly voice: string
  readonly document: DocumentId
  readonly report: ReportId
}

/** What events passed between two units: one event, or all of one type in one month or up to a day. */
export interface EventEvidence {
  readonly a: string
  readonly b: string
  readonly layer: Layer
  /** The last day on which it may have happened; undefined when undated. */
  readonly day?: Day
  readonly count: number
  /** Sum of scores, -10 to +10 each. */
  readonly intensity: number
  /** The same as it counts on `day`, where the ledger has let it fade already. */
  readonly faded?: number
  /** Empty for tallies: ask the ledger for the pair. */
  readonly reports: readonly ReportId[]
}

/** Whom an actor is counted under: `rollUp`, or any other rule. */
export type UnitOf = (actor: ActorRef) => string

/**
 * The evidence in a tie report: one for each pair of units of its two sides, or of its one set. Nothing
 * for signs of 0, borders, and units told as tied to themselves.
 */
export function evidenceOfTie(report: TieReport, unitOf: UnitOf = rollUp): readonly TieEvidence[] {
  const layer = layerOfTie(report.tie)
  const { sign } = report
  if (layer === undefined || sign === 0) return []
  const { holder } = report.attribution
  return pairsOfSides(report.from, report.to, report.directed, unitOf).map(([a, b]) => ({
    a,
    b,
    layer,
    kind: report.tie,
    sign,
    modality: report.modality,
    holds: report.holds,
    isPlain: report.certainty === 'plain' && report.attribution.stance === 'asserts',
    voice: holder === 'author' ? 'author' : unitOf(holder),
    document: report.trigger.doc,
    report: report.id,
  }))
}

/** The evidence in an event: one for each pair of units that act on each other. */
export function evidenceOfEvent(event: Event, unitOf: UnitOf = rollUp): readonly EventEvidence[] {
  const { actors, recipients, symmetric, type, modes, contexts, when } = event
  const day = isDated(when) ? when.to : undefined
  return pairsOfSides(actors, recipients, !symmetric, unitOf).map(([a, b]) => ({
    a,
    b,
    layer: layerOfEvent(type, contexts),
    ...(day === undefined ? {} : { day }),
    count: 1,
    intensity: intensity(type, modes),
    reports: event.reports.map(({ id }) => id),
  }))
}

/**
 * The evidence in a line of a tally, dated by the last day of its month. Tallies count reports, not
 * events, and a symmetric one both ways round, so their sums are larger than those of folded events.
 */
export function evidenceOfTally(tally: Tally): readonly EventEvidence[] {
  const { actor, recipient, type, period, count, intensity } = tally
  if (recipient === undefined || recipient === actor) return []
  const [a, b] = actor < recipient ? [actor, recipient] : [recipient, actor]
  const day = period === undefined ? undefined : lastDayOf(period)
  return [
    {
      a,
      b,
      layer: layerOfEvent(type),
      ...(day === undefined ? {} : { day }),
      count,
      intensity,
      reports: [],
    },
  ]
}

/** The groups of event types that sums of a ledger are made by: those of one layer. */
export const LAYER_GROUPS: readonly {
  readonly layer: Layer
  readonly types: readonly EventCode[]
}[] = (['military', 'trade'] as const).map((layer) => ({
  layer,
  types: EVENT_TYPES.filter((type) => layerOfEvent(type) === layer),
}))

/** The evidence in a sum by `LAYER_GROUPS`: what counts by `day`, what is later, what has no date. */
export function evidenceOfPairSum(
  { a, b, group, when, count, intensity, faded }: PairSum,
  day: Day,
): EventEvidence {
  const at = when === 'by then' ? day : when === 'later' ? addDays(day, 1) : undefined
  return {
    a,
    b,
    layer: LAYER_GROUPS[group]?.layer ?? 'diplomatic',
    ...(at === undefined ? {} : { day: at }),
    count,
    intensity,
    ...(when === 'by then' ? { faded } : {}),
    reports: [],
  }
}

function lastDayOf(month: string): Day | undefined {
  const [year, number] = month.split('-').map(Number)
  if (year === undefined || number === undefined) return undefined
  const first = `${month}-01` as Day
  return addDays(first, daysInMonth(year, number) - 1)
}

function pairsOfSides(
  from: readonly ActorRef[],
  to: readonly ActorRef[],
  directed: boolean,
  unitOf: UnitOf,
): readonly (readonly [string, string])[] {
  const one = [...new Set(from.map(unitOf))]
  const other = [...new Set(to.map(unitOf))]
  const all = directed && other.length > 0 ? undefined : [...new Set([...one, ...other])]
  const pairs = new Map<string, readonly [string, string]>()
  const add = (x: string, y: string) => {
    if (x === y) return
    const pair = x < y ? ([x, y] as const) : ([y, x] as const)
    pairs.set(JSON.stringify(pair), pair)
  }
  if (all === undefined) for (const x of one) for (const y of other) add(x, y)
  else
    all.forEach((x, index) => {
      for (const y of all.slice(index + 1)) add(x, y)
    })
  return [...pairs.values()]
}

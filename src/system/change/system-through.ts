import type { Day } from '../../text/index.ts'
import type { BlocAnalysis } from '../blocs/analyse-blocs.ts'
import { analyseBlocs } from '../blocs/analyse-blocs.ts'
import type { FrustrationOptions } from '../blocs/frustration-index.ts'
import { levelsOf } from '../escalation/series-trend.ts'
import { signedTiesOf, systemAt } from '../network/system-at.ts'
import type { EventEvidence, TieEvidence } from '../network/system-evidence.ts'
import type { SystemSettings } from '../network/system-settings.ts'
import { heldBlocs } from '../picture/system-picture.ts'
import type { MembershipChange } from './membership.ts'
import { membershipChange } from './membership.ts'
import type { Mover } from './moved-by.ts'
import { moversOf, pairsOfEvidence } from './moved-by.ts'
import type { ChangePeriod, ChangeUnit } from './periods.ts'
import { changePeriods } from './periods.ts'

/** The figures that are followed. */
export const CHANGE_MEASURES = ['frustration', 'blocs', 'poles', 'effective', 'walk'] as const
/** One of them: frustration as a share of all weight; blocs; poles; effective number of blocs; walk balance. */
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number]

/** A system at the end of a period. */
export interface SystemPeriod extends ChangePeriod {
  /** Dated reports that count on its last day, and events only counted. */
  readonly reports: number
  /** Undefined when there are too few dated reports to say. */
  readonly analysis?: BlocAnalysis
  readonly edges: number
  /** Against the last period that could be told; undefined for the first. */
  readonly change?: {
    readonly since: string
    readonly membership: MembershipChange
    /** What moved the edges most, those that changed their sign first. */
    readonly movers: readonly Mover[]
  }
}

/** A system through time. */
export interface SystemThrough {
  readonly unit: ChangeUnit
  readonly verdict: 'told' | 'too few dated reports to say'
  /** Why, when there are too few. */
  readonly why?: string
  readonly periods: readonly SystemPeriod[]
  /** First periods of a new level of a measure. */
  readonly changePoints: Readonly<Record<ChangeMeasure, readonly string[]>>
  /** Left out: nothing says when. */
  readonly undated: { readonly ties: number; readonly events: number }
}

/** How to follow a system. */
export interface ThroughOptions extends FrustrationOptions {
  readonly settings?: SystemSettings
  /** First period: the one this day lies in; the first dated thing's when left out. */
  readonly since?: Day
  /** Movers kept for each period; 8 when left out. */
  readonly movers?: number
}

/** How change is told. */
export const CHANGE_FORMULA: readonly string[] = [
  'Each period is the system on its last day, from dated events (fading as ever) and ties whose beginning the texts state; what has no date, or only a bound, is left out.',
  'A period with fewer than 5 dated reports that count, or fewer than 3 edges, says nothing; with fewer than 2 such periods nothing is said at all.',
  'Frustration is given as a share of the weight of all edges, since edges fade: with every weight halved the division is the same.',
  'Who moved: blocs of two or more held by friendly ties are matched by shared members.',
  'What moved an edge: the score of the pair with an event or tie less the score without it; fading: what age took from older events. Effects need not add up.',
  'Change points: least squares with a fee a change (Jackson et al. 2005), at least 4 periods a level.',
]

const LEAST_REPORTS = 5
const LEAST_EDGES = 3
const MOST_PERIODS = 240

/**
 * Follows a system through time, period by period, with what moved it. At most 240 periods, the last
 * ones.
 */
export async function systemThrough(
  ties: readonly TieEvidence[],
  events: readonly EventEvidence[],
  unit: ChangeUnit,
  { settings = {}, since, movers: most = 8, ...search }: ThroughOptions = {},
): Promise<SystemThrough> {
  const wanted = settings.modalities ?? ['asserted']
  const meant = ties.filter(
    ({ modality, layer }) =>
      wanted.includes(modality) && (settings.layers?.includes(layer) ?? true),
  )
  const dated = meant.filter(
    ({ holds: { basis, from } }) =>
      (basis === 'stated' || basis === 'resolved') && from !== undefined,
  )
  const layered = events.filter(({ layer }) => settings.layers?.includes(layer) ?? true)
  const placed = layered.filter(({ day }) => day !== undefined)
  const undated = {
    ties: meant.length - dated.length,
    events: layered.reduce((sum, { day, count }) => sum + (day === undefined ? count : 0), 0),
  }
  const days = [
    ...placed.flatMap(({ day }) => day ?? []),
    ...dated.flatMap(({ holds }) => holds.from ?? []),
  ].filter((day) => settings.day === undefined || day <= settings.day)
  const first = since ?? least(days)
  const last = settings.day ?? greatest(days)
  const none = { frustration: [], blocs: [], poles: [], effective: [], walk: [] }
  if (first === undefined || last === undefined || days.length === 0)
    return {
      unit,
      verdict: 'too few dated reports to say',
      why: 'no event or tie has a date that the texts state',
      periods: [],
      changePoints: none,
      undated,
    }
  const pairs = pairsOfEvidence(dated, placed)
  const periods: SystemPeriod[] = []
  let before: SystemPeriod | undefined
  for (const period of changePeriods(first, last, unit).slice(-MOST_PERIODS)) {
    const system = systemAt(dated, placed, { ...settings, day: period.last })
    const reports = system.edges.reduce((sum, edge) => sum + edge.reports.length + edge.tallied, 0)
    const base = { ...period, reports, edges: system.edges.length }
    if (reports < LEAST_REPORTS || system.edges.length < LEAST_EDGES) {
      periods.push(base)
      continue
    }
    const analysis = await analyseBlocs(signedTiesOf(system), search)
    const previous = before
    const told: SystemPeriod = {
      ...base,
      analysis,
      ...(previous?.analysis === undefined
        ? {}
        : {
            change: {
              since: previous.name,
              membership: membershipChange(heldBlocs(previous.analysis), heldBlocs(analysis)),
              movers: pairs
                .flatMap((pair) => moversOf(pair, previous.last, period.last, settings))
                .sort(
                  (one, other) =>
                    Number(other.turned) - Number(one.turned) ||
                    Math.abs(other.effect) - Math.abs(one.effect),
                )
                .slice(0, most),
            },
          }),
    }
    periods.push(told)
    before = told
  }
  const told = periods.filter(({ analysis }) => analysis !== undefined)
  if (told.length < 2)
    return {
      unit,
      verdict: 'too few dated reports to say',
      why: `${told.length} of ${periods.length} periods have ${LEAST_REPORTS} dated reports and ${LEAST_EDGES} edges; change needs two`,
      periods,
      changePoints: none,
      undated,
    }
  const pointsOf = (measure: ChangeMeasure) =>
    levelsOf(told.map((period) => measureOf(period, measure) ?? 0))
      .slice(1)
      .flatMap(({ from }) => told[from]?.name ?? [])
  return {
    unit,
    verdict: 'told',
    periods,
    changePoints: {
      frustration: pointsOf('frustration'),
      blocs: pointsOf('blocs'),
      poles: pointsOf('poles'),
      effective: pointsOf('effective'),
      walk: pointsOf('walk'),
    },
    undated,
  }
}

/** A measure of a period; undefined when the period says nothing. */
export function measureOf(
  { analysis }: Pick<SystemPeriod, 'analysis'>,
  measure: ChangeMeasure,
): number | undefined {
  if (analysis === undefined) return undefined
  switch (measure) {
    case 'frustration':
      return analysis.ties.weight === 0 ? 0 : analysis.frustration.value / analysis.ties.weight
    case 'blocs':
      return analysis.blocs.length
    case 'poles':
      return analysis.polarity.poles
    case 'effective':
      return analysis.polarity.effective
    case 'walk':
      return analysis.balance.walk
  }
}

/** True when somebody changed company in a period. */
export function hasMembershipChange({ change }: SystemPeriod): boolean {
  if (change === undefined) return false
  const { moved, joined, left } = change.membership
  return moved.length + joined.length + left.length > 0
}

function least(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, day) => (found === undefined || day < found ? day : found),
    undefined,
  )
}

function greatest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, day) => (found === undefined || day > found ? day : found),
    undefined,
  )
}

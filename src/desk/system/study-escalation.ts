import type { Quad } from '../../codebook/index.ts'
import { intensity, quadOf } from '../../codebook/index.ts'
import type {
  ActionReaction,
  ActSeries,
  DatedAct,
  DyadSeries,
  SeriesEscalation,
  SeriesUnit,
  SpiralIndex,
} from '../../system/index.ts'
import {
  actionReactions,
  drawSeries,
  escalationOfSeries,
  hostileEvents,
  readSeriesRows,
  seriesOfActs,
  spiralIndex,
} from '../../system/index.ts'
import type { Notice } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import type { Event } from '../../view/index.ts'
import { sayEvent } from '../brief/say-event.ts'
import type { Filters } from '../filters.ts'
import { questionOf } from '../filters.ts'
import type { Desk } from '../open-desk.ts'
import { readTable } from './read-table.ts'

/** What `escalation` is asked. */
export interface EscalationOptions
  extends Pick<Filters, 'since' | 'until' | 'asKnownOn' | 'asRecordedOn' | 'accordingTo'> {
  /** `week` or `month`. */
  readonly by?: string
  readonly lags?: string
  /** Days within which one act counts as an answer to another; 30 when left out. */
  readonly within?: string
  /** Seed of all that is drawn; 1 when left out. */
  readonly seed?: string
}

/** How a pair treats each other through time, and how far that feeds on itself. */
export interface EscalationStudy {
  readonly data: string
  /** From the ledger also with counts, hostility, cooperation and quads by period. */
  readonly series: DyadSeries | ActSeries
  readonly unit?: SeriesUnit
  readonly escalation: SeriesEscalation
  /** Only where single events are known. */
  readonly spiral?: SpiralIndex
  /** Hostile acts answered by hostile acts. */
  readonly chains?: readonly ActionReaction[]
  /** Events in the series, and those of the pair that are in none and why. */
  readonly events?: {
    readonly dated: readonly DatedAct[]
    readonly notDated: number
    readonly tooCoarse: number
  }
  readonly formulas: readonly string[]
  readonly notices: readonly Notice[]
  /** The picture. */
  svg(): string
}

const FORMULAS = [
  'series = sum of the cooperation-conflict scores (-10 to +10) of the events of a period, each event once',
  'reactions: y_t = c + sum over k of A_k y_(t-k) + e; inertia and reciprocity = sums of the coefficients on own and other past',
  'F = ((SSR_r - SSR_u)/p) / (SSR_u/(T - 2p - 1))',
  "Richardson: x' = ky - ax + g, y' = lx - by + h, stable if kl < ab; radius = largest root of A at one lag, interval from resampled residuals",
  'spiral index = largest eigenvalue of the mean number of hostile acts that one hostile act sets off, rate_i(t) = mu_i + sum A_ji b exp(-b (t - t_k))',
] as const

/**
 * Studies the pair in a table: a period, then one column a direction.
 *
 * @throws InputError `E-DESK-060`; UsageError `E-DESK-062`.
 */
export async function studySeries(
  file: string,
  options: EscalationOptions,
): Promise<EscalationStudy> {
  const { columns, rows } = await readTable(file)
  if (columns.length < 3)
    throw new UsageError({
      code: 'E-DESK-062',
      message: `expected a period and two columns of numbers, found ${columns.join(', ')}`,
      where: file,
      fix: 'Give a table like week,a_to_b,b_to_a.',
    })
  const { series, notices } = readSeriesRows(columns, rows, file)
  const escalation = escalationOfSeries(series, settingsOf(options))
  return {
    data: file,
    series,
    escalation,
    formulas: FORMULAS.slice(1, 4),
    notices,
    svg: () => drawSeries(series, escalation.levels, series.names.join(' and ')),
  }
}

/** A study of a pair from a ledger, in which nothing is missing. */
export type PairStudy = EscalationStudy &
  Required<Pick<EscalationStudy, 'spiral' | 'chains' | 'events'>> & { readonly series: ActSeries }

/** An event of a pair as it is told, dated or not; what both did together stands once. */
export interface ToldEvent {
  readonly event: Event
  readonly from: string
  readonly to: string
  readonly says: string
  readonly score: number
  readonly quad?: Quad
}

/**
 * Studies two actors from the events of the ledger whose date the texts state or resolve.
 *
 * @throws UsageError `E-DESK-020` to `E-DESK-027`, `E-DESK-062`.
 */
export async function studyDyad(
  desk: Desk,
  a: string,
  b: string,
  options: EscalationOptions,
): Promise<EscalationStudy> {
  return (await studyPair(desk, a, b, options)).study
}

/**
 * The same with every event of the pair, oldest first, those without a date last.
 *
 * @throws UsageError `E-DESK-020` to `E-DESK-027`, `E-DESK-062`.
 */
export async function studyPair(
  desk: Desk,
  a: string,
  b: string,
  options: EscalationOptions,
): Promise<{ readonly study: PairStudy; readonly told: readonly ToldEvent[] }> {
  const unit = unitOf(options.by)
  const seed = numberOf(options.seed, 1, '--seed')
  const within = numberOf(options.within, 30, '--within')
  const settings = settingsOf(options)
  const both = [await eventsFrom(desk, a, b, options), await eventsFrom(desk, b, a, options)]
  const { actors } = await desk.dictionary()
  const countries = new Map(
    [...actors.values()].flatMap(({ kind, country, name }) =>
      kind === 'state' && country !== undefined ? [[country as string, name] as const] : [],
    ),
  )
  const actsOf = (events: readonly Event[], from: string, to: string) =>
    events.flatMap((event): readonly DatedAct[] => {
      const { basis, from: first, to: last } = event.when
      if ((basis !== 'stated' && basis !== 'resolved') || first === undefined || last === undefined)
        return []
      const quad = quadOf(event.type)
      return [
        {
          id: event.id,
          from,
          to,
          first,
          last,
          score: intensity(event.type, event.modes),
          ...(quad === undefined ? {} : { quad }),
          says: sayEvent(event, countries),
        },
      ]
    })
  const acts = [...actsOf(both[0] ?? [], a, b), ...actsOf(both[1] ?? [], b, a)]
  const series = seriesOfActs(acts, a, b, unit)
  const escalation = escalationOfSeries(series, settings)
  const told = new Map<string, ToldEvent>()
  const tell = (events: readonly Event[], from: string, to: string) => {
    for (const event of events) {
      const quad = quadOf(event.type)
      if (!told.has(event.id))
        told.set(event.id, {
          event,
          from,
          to,
          says: sayEvent(event, countries),
          score: quad === undefined ? 0 : intensity(event.type, event.modes),
          ...(quad === undefined ? {} : { quad }),
        })
    }
  }
  tell(both[0] ?? [], a, b)
  tell(both[1] ?? [], b, a)
  const study: PairStudy = {
    data: desk.path,
    series,
    unit,
    escalation,
    spiral: spiralIndex(hostileEvents(acts, a, b, seed), seed),
    chains: actionReactions(acts, within),
    events: {
      dated: acts,
      notDated: both.flat().length - acts.length,
      tooCoarse: series.tooCoarse,
    },
    formulas: FORMULAS,
    notices: [],
    svg: () => drawSeries(series, escalation.levels, `${a} and ${b}, by ${unit}`),
  }
  const dayOf = ({ event: { when } }: ToldEvent) =>
    (when.basis === 'none' ? undefined : (when.from ?? when.to)) ?? '9999'
  return {
    study,
    told: [...told.values()].sort((one, other) =>
      dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
    ),
  }
}

async function eventsFrom(
  desk: Desk,
  from: string,
  to: string,
  options: EscalationOptions,
): Promise<readonly Event[]> {
  const { since, until, asKnownOn, asRecordedOn, accordingTo } = options
  const { query, vantage } = await questionOf(
    desk,
    {
      actor: [from],
      recipient: [to],
      modality: ['asserted'],
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(asKnownOn === undefined ? {} : { asKnownOn }),
      ...(asRecordedOn === undefined ? {} : { asRecordedOn }),
      ...(accordingTo === undefined ? {} : { accordingTo }),
    },
    'events',
  )
  return (await desk.ledger.view.at(vantage).events(query)).rows
}

function settingsOf(options: EscalationOptions) {
  const seed = numberOf(options.seed, 1, '--seed')
  return options.lags === undefined
    ? { seed }
    : { seed, lags: Math.max(1, numberOf(options.lags, 1, '--lags')) }
}

function unitOf(written: string | undefined): SeriesUnit {
  if (written === undefined || written === 'month') return 'month'
  if (written === 'week') return 'week'
  throw new UsageError({
    code: 'E-DESK-062',
    message: `expected week or month, found '${written}'`,
    fix: 'Write it like --by week.',
  })
}

function numberOf(written: string | undefined, standard: number, option: string): number {
  if (written === undefined) return standard
  if (/^\d{1,6}$/.test(written)) return Number(written)
  throw new UsageError({
    code: 'E-DESK-062',
    message: `${option}: expected a whole number, found '${written}'`,
    fix: `Write it like ${option} 6.`,
  })
}

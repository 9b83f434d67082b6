import type { DyadSeries } from './dyad-series.ts'
import type { RichardsonStability } from './richardson.ts'
import { richardsonOf } from './richardson.ts'
import { seededRandom } from './seeded-random.ts'
import type { SeriesLevel, SeriesTrend } from './series-trend.ts'
import { levelsOf, trendOf } from './series-trend.ts'
import type { GrangerTest, LagCriteria } from './vector-autoregression.ts'
import { fitAutoregression, grangerTests, lagCriteria } from './vector-autoregression.ts'

/** What two series say about the pair. */
export interface SeriesEscalation {
  readonly trends: readonly [SeriesTrend, SeriesTrend]
  readonly levels: readonly [readonly SeriesLevel[], readonly SeriesLevel[]]
  /** Undefined when there are too few periods; `tooFew` says what is missing. */
  readonly reactions?: Reactions
  readonly tooFew?: string
}

/** How the two sides answer each other. */
export interface Reactions {
  readonly lags: number
  readonly criteria: readonly LagCriteria[]
  /** Sum of the coefficients on each side's own past, and on the other's. */
  readonly inertia: readonly [number, number]
  readonly reciprocity: readonly [number, number]
  readonly largestRoot: number
  readonly granger: readonly GrangerTest[]
  /** The same tests for every number of lags tried. */
  readonly grangerByLag: readonly {
    readonly lags: number
    readonly tests: readonly GrangerTest[]
  }[]
  readonly richardson: RichardsonStability
}

/** How to read the series. */
export interface SeriesEscalationOptions {
  /** Number of lags; the one with the least BIC when left out. */
  readonly lags?: number
  /** Seed of the resampling; 1 when left out. */
  readonly seed?: number
}

const MOST_LAGS = 12
/** Fewer periods, or fewer with anything in them, and no reaction can be told from chance. */
const LEAST_PERIODS = 30
const LEAST_ACTIVE = 15

/** Trend and levels of each side; inertia, reciprocity, Granger's tests and stability of the pair. */
export function escalationOfSeries(
  series: DyadSeries,
  options: SeriesEscalationOptions = {},
): SeriesEscalation {
  const [x, y] = series.values
  const base = {
    trends: [trendOf(x), trendOf(y)] as const,
    levels: [levelsOf(x), levelsOf(y)] as const,
  }
  const tooFew = whatIsMissing(series, options.lags)
  if (tooFew !== undefined) return { ...base, tooFew }
  const most = Math.max(options.lags ?? 1, Math.min(MOST_LAGS, Math.floor(x.length / 10)))
  const criteria = lagCriteria(series.values, most)
  const best = criteria.reduce((least, one) => (one.bic < least.bic ? one : least))
  const lags = options.lags ?? best.lags
  const fit = fitAutoregression(series.values, lags)
  const sum = (effect: number, cause: number) =>
    fit.coefficients.reduce((total, matrix) => total + matrix[effect]![cause]!, 0)
  return {
    ...base,
    reactions: {
      lags,
      criteria,
      inertia: [sum(0, 0), sum(1, 1)],
      reciprocity: [sum(0, 1), sum(1, 0)],
      largestRoot: fit.largestRoot,
      granger: grangerTests(series.values, lags),
      grangerByLag: criteria.map((one) => ({
        lags: one.lags,
        tests: grangerTests(series.values, one.lags),
      })),
      richardson: richardsonOf(series, seededRandom(options.seed ?? 1)),
    },
  }
}

function whatIsMissing({ values, names }: DyadSeries, lags = 1): string | undefined {
  const periods = values[0].length
  const least = Math.max(LEAST_PERIODS, 6 * lags + 10)
  if (periods < least) return `${periods} periods, at least ${least} are needed`
  for (const [side, series] of values.entries()) {
    const active = series.filter((value) => value !== 0).length
    if (active < LEAST_ACTIVE)
      return `${names[side]}: ${active} periods with anything in them, at least ${LEAST_ACTIVE} are needed`
  }
  return undefined
}

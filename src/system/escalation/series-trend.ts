import { exceedsNormal } from './distributions.ts'
import { leastSquares } from './least-squares.ts'

/** Where a series is heading. */
export interface SeriesTrend {
  readonly mean: number
  /** Change a period, with its 95 percent interval and the chance of such a slope without any trend. */
  readonly slope: number
  readonly lower: number
  readonly upper: number
  readonly p: number
}

/**
 * A straight line by least squares. The interval allows for periods that hang together (Newey and West
 * 1987, Bartlett weights, 4 (n/100)^(2/9) lags).
 */
export function trendOf(values: readonly number[]): SeriesTrend {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, n)
  if (n < 3) return { mean, slope: 0, lower: -Infinity, upper: Infinity, p: 1 }
  const centred = values.map((_, index) => index - (n - 1) / 2)
  const spread = centred.reduce((sum, value) => sum + value * value, 0)
  const { coefficients, residuals } = leastSquares([centred.map(() => 1), centred], values)
  const scores = centred.map((value, index) => value * residuals[index]!)
  const lags = Math.floor(4 * (n / 100) ** (2 / 9))
  let variance = 0
  for (let lag = 0; lag <= lags; lag++) {
    let product = 0
    for (let index = lag; index < n; index++) product += scores[index]! * scores[index - lag]!
    variance += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product
  }
  const slope = coefficients[1]!
  const error = Math.sqrt(Math.max(0, variance)) / spread
  return {
    mean,
    slope,
    lower: slope - 1.96 * error,
    upper: slope + 1.96 * error,
    p: error === 0 ? (slope === 0 ? 1 : 0) : exceedsNormal(slope / error),
  }
}

/** A stretch between changes of level. */
export interface SeriesLevel {
  /** First index, and one past the last. */
  readonly from: number
  readonly to: number
  readonly mean: number
}

const SHORTEST = 4
const LONGEST_SERIES = 5000

/**
 * The levels of a series: the split with the least squares plus a fee a change (optimal partitioning,
 * Jackson et al. 2005). The fee is 3 ln n times the variance of the differences, made larger where
 * neighbouring periods hang together, so that a slow swing is not taken for a change. One level for
 * series of more than 5,000 periods.
 */
export function levelsOf(values: readonly number[]): readonly SeriesLevel[] {
  const n = values.length
  if (n === 0) return []
  const sums = [0]
  const squares = [0]
  for (const value of values) {
    sums.push(sums.at(-1)! + value)
    squares.push(squares.at(-1)! + value * value)
  }
  const mean = (from: number, to: number) => (sums[to]! - sums[from]!) / (to - from)
  const cost = (from: number, to: number) =>
    squares[to]! - squares[from]! - (to - from) * mean(from, to) ** 2
  if (n < 2 * SHORTEST || n > LONGEST_SERIES) return [{ from: 0, to: n, mean: mean(0, n) }]
  const fee = 3 * Math.log(n) * noiseOf(values)
  const best = new Float64Array(n + 1).fill(Infinity)
  const began = new Int32Array(n + 1)
  best[0] = -fee
  for (let to = SHORTEST; to <= n; to++)
    for (let from = 0; from <= to - SHORTEST; from++) {
      const total = best[from]! + cost(from, to) + fee
      if (total < best[to]!) {
        best[to] = total
        began[to] = from
      }
    }
  const levels: SeriesLevel[] = []
  for (let to = n; to > 0; to = began[to]!)
    levels.unshift({ from: began[to]!, to, mean: mean(began[to]!, to) })
  return levels
}

/** Long-run variance of the noise around the level. */
function noiseOf(values: readonly number[]): number {
  const differences = values.slice(1).map((value, index) => value - values[index]!)
  const variance =
    differences.reduce((sum, value) => sum + value * value, 0) / differences.length / 2
  const products = differences
    .slice(1)
    .reduce((sum, value, index) => sum + value * differences[index]!, 0)
  const power = differences.reduce((sum, value) => sum + value * value, 0)
  // Of independent values the differences are correlated by -1/2; what is above that hangs together.
  const together = power === 0 ? 0 : Math.min(0.9, Math.max(0, 2 * (products / power) + 1))
  return Math.max(1e-12, (variance * (1 + together)) / (1 - together))
}

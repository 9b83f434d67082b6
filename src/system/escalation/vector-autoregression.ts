import { exceedsF } from './distributions.ts'
import { leastSquares } from './least-squares.ts'
import type { SquareMatrix } from './spectral-radius.ts'
import { spectralRadius } from './spectral-radius.ts'

/** Several series explained by their own and each other's past: y_t = c + sum over k of A_k y_(t-k) + e. */
export interface VectorAutoregression {
  readonly lags: number
  readonly intercepts: readonly number[]
  /** For each lag: row = series explained, column = series whose past explains. */
  readonly coefficients: readonly SquareMatrix[]
  /** Residuals by series, and their covariances divided by the number of rows. */
  readonly residuals: readonly Float64Array[]
  readonly covariance: SquareMatrix
  /** Rows used: periods less lags. */
  readonly rows: number
  /** Largest root; below 1 what is pushed off comes back. */
  readonly largestRoot: number
}

/** Fits a vector autoregression by least squares, equation by equation. */
export function fitAutoregression(
  series: readonly ArrayLike<number>[],
  lags: number,
): VectorAutoregression {
  const length = series[0]?.length ?? 0
  const rows = length - lags
  const columns = designOf(series, lags, lags)
  const fits = series.map((one) => leastSquares(columns, sliceOf(one, lags, rows)))
  const coefficients = Array.from({ length: lags }, (_, lag) =>
    fits.map((fit) => series.map((_, cause) => fit.coefficients[1 + cause * lags + lag]!)),
  )
  return {
    lags,
    intercepts: fits.map((fit) => fit.coefficients[0]!),
    coefficients,
    residuals: fits.map(({ residuals }) => residuals),
    covariance: fits.map((a) => fits.map((b) => dot(a.residuals, b.residuals) / rows)),
    rows,
    largestRoot: spectralRadius(companionOf(coefficients)),
  }
}

/** Whether one series' past helps to explain another beyond the other's own past. */
export interface GrangerTest {
  readonly cause: number
  readonly effect: number
  readonly f: number
  readonly degrees: readonly [number, number]
  readonly p: number
}

/**
 * Granger's test of every series on every other within a pair or more:
 * F = ((SSR_r - SSR_u)/p) / (SSR_u/(T - kp - 1)), T periods less lags, k series.
 */
export function grangerTests(
  series: readonly ArrayLike<number>[],
  lags: number,
): readonly GrangerTest[] {
  const rows = (series[0]?.length ?? 0) - lags
  const left = rows - series.length * lags - 1
  const whole = designOf(series, lags, lags)
  return series.flatMap((target, effect) => {
    const y = sliceOf(target, lags, rows)
    const free = leastSquares(whole, y).squares
    return series.flatMap((_, cause): readonly GrangerTest[] => {
      if (cause === effect) return []
      const without = whole.filter(
        (_, column) => column === 0 || Math.floor((column - 1) / lags) !== cause,
      )
      const bound = leastSquares(without, y).squares
      const f = (bound - free) / lags / (free / left)
      return [{ cause, effect, f, degrees: [lags, left], p: exceedsF(f, lags, left) }]
    })
  })
}

/** How well each number of lags does; the smallest is best. */
export interface LagCriteria {
  readonly lags: number
  readonly aic: number
  readonly bic: number
  readonly hannanQuinn: number
}

/** Information criteria for 1 up to `most` lags, all on the rows the longest leaves. */
export function lagCriteria(
  series: readonly ArrayLike<number>[],
  most: number,
): readonly LagCriteria[] {
  const rows = (series[0]?.length ?? 0) - most
  const count = series.length
  return Array.from({ length: most }, (_, index) => {
    const lags = index + 1
    const columns = designOf(series, lags, most)
    const residuals = series.map((one) => leastSquares(columns, sliceOf(one, most, rows)).residuals)
    const covariance = residuals.map((a) => residuals.map((b) => dot(a, b) / rows))
    const fit = Math.log(determinantOf(covariance))
    const parameters = count * (count * lags + 1)
    return {
      lags,
      aic: fit + (2 * parameters) / rows,
      bic: fit + (Math.log(rows) * parameters) / rows,
      hannanQuinn: fit + (2 * Math.log(Math.log(rows)) * parameters) / rows,
    }
  })
}

/** A column of ones, then for each series its values 1 to `lags` periods before. */
function designOf(
  series: readonly ArrayLike<number>[],
  lags: number,
  skip: number,
): readonly Float64Array[] {
  const rows = (series[0]?.length ?? 0) - skip
  const past = series.flatMap((one) =>
    Array.from({ length: lags }, (_, lag) => sliceOf(one, skip - lag - 1, rows)),
  )
  return [new Float64Array(Math.max(0, rows)).fill(1), ...past]
}

function sliceOf(series: ArrayLike<number>, from: number, rows: number): Float64Array {
  return Float64Array.from({ length: Math.max(0, rows) }, (_, row) => series[from + row]!)
}

function companionOf(coefficients: readonly SquareMatrix[]): SquareMatrix {
  const count = coefficients[0]?.length ?? 0
  const size = count * coefficients.length
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      if (row >= count) return column === row - count ? 1 : 0
      return coefficients[Math.floor(column / count)]![row]![column % count]!
    }),
  )
}

function determinantOf(matrix: SquareMatrix): number {
  const rows = matrix.map((row) => [...row])
  let determinant = 1
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows[k]![k]!
    determinant *= pivot
    if (pivot === 0) return 0
    for (let row = k + 1; row < rows.length; row++) {
      const factor = rows[row]![k]! / pivot
      for (let column = k; column < rows.length; column++)
        rows[row]![column] = rows[row]![column]! - factor * rows[k]![column]!
    }
  }
  return determinant
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}

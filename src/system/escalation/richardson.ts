import type { DyadSeries } from './dyad-series.ts'
import type { RandomNumbers } from './seeded-random.ts'
import { fitAutoregression } from './vector-autoregression.ts'

/**
 * Richardson's arms race read off a vector autoregression of one lag: x' = k y - a x + g,
 * y' = l x - b y + h with a = 1 - A11, k = A12, l = A21, b = 1 - A22.
 */
export interface RichardsonStability {
  /** How strongly each side answers the other. */
  readonly k: number
  readonly l: number
  /** How fast each side tires. */
  readonly a: number
  readonly b: number
  /** Where both would settle; undefined when they would not. */
  readonly equilibrium?: readonly [number, number]
  /** k l < a b and both tire: what is pushed off comes back. */
  readonly stable: boolean
  /** Largest root of A and its 95 percent interval from resampled residuals. Below 1: damped. */
  readonly radius: number
  readonly lower: number
  readonly upper: number
}

const SAMPLES = 400

/** The stability of a pair, with an interval by the residual bootstrap (400 samples). */
export function richardsonOf(series: DyadSeries, random: RandomNumbers): RichardsonStability {
  const fit = fitAutoregression(series.values, 1)
  const [[a11, a12], [a21, a22]] = fit.coefficients[0] as unknown as [
    [number, number],
    [number, number],
  ]
  const [g, h] = fit.intercepts as unknown as [number, number]
  const [a, b, k, l] = [1 - a11, 1 - a22, a12, a21]
  const determinant = a * b - k * l
  const stable = a > 0 && b > 0 && k * l < a * b
  const radii = Array.from({ length: SAMPLES }, () => {
    const drawn = Array.from({ length: fit.rows }, () => Math.floor(random() * fit.rows))
    const x = [series.values[0][0] ?? 0]
    const y = [series.values[1][0] ?? 0]
    drawn.forEach((row, at) => {
      const [beforeX, beforeY] = [x[at]!, y[at]!]
      x.push(g + a11 * beforeX + a12 * beforeY + fit.residuals[0]![row]!)
      y.push(h + a21 * beforeX + a22 * beforeY + fit.residuals[1]![row]!)
    })
    return fitAutoregression([x, y], 1).largestRoot
  }).sort((one, other) => one - other)
  return {
    k,
    l,
    a,
    b,
    ...(stable
      ? { equilibrium: [(k * h + b * g) / determinant, (l * g + a * h) / determinant] as const }
      : {}),
    stable,
    radius: fit.largestRoot,
    lower: radii[Math.floor(SAMPLES * 0.025)]!,
    upper: radii[Math.ceil(SAMPLES * 0.975) - 1]!,
  }
}

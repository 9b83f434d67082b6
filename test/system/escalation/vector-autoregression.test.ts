import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  escalationOfSeries,
  exceedsF,
  fitAutoregression,
  grangerTests,
  lagCriteria,
  readSeriesRows,
  richardsonOf,
  seededRandom,
  spectralRadius,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'
import { rowsOf } from '../corridors/networks.ts'

/** Two series in which the first follows the second of the period before, and not the reverse. */
function follower(length: number) {
  const random = seededRandom(7)
  const noise = () => random() + random() + random() - 1.5
  const x = [0]
  const y = [0]
  for (let t = 1; t < length; t++) {
    x.push(0.2 * x[t - 1]! + 0.6 * y[t - 1]! + noise())
    y.push(0.3 * y[t - 1]! + noise())
  }
  return {
    periods: x.map((_, t) => String(t)),
    names: ['x', 'y'] as const,
    values: [x, y] as const,
  }
}

describe('vector autoregression', () => {
  test.skipIf(noShared)('the weekly series: F, intercepts, covariance, roots, criteria', () => {
    const csv = readFileSync(
      `${shared}bench/system/israel_palestine_goldstein_weekly.csv`,
      'utf8',
    ).replaceAll('"', '')
    const { series } = readSeriesRows(['week', 'i2p', 'p2i'], rowsOf(csv), 'x')
    const f = (lags: number) =>
      Object.fromEntries(
        grangerTests(series.values, lags).map((one) => [`${one.cause}${one.effect}`, one.f]),
      )
    expect(f(6)['10']).toBeCloseTo(17.63099646, 6)
    expect(f(6)['01']).toBeCloseTo(10.91235391, 6)
    expect(f(1)['10']).toBeCloseTo(72.52304625, 6)
    expect(f(1)['01']).toBeCloseTo(129.37022527, 6)
    expect(grangerTests(series.values, 6)[1]).toMatchObject({ degrees: [6, 1259] })
    expect(exceedsF(10.91235391, 6, 1259) / 7.1347e-12).toBeCloseTo(1, 4)
    const fit = fitAutoregression(series.values, 6)
    expect(fit.intercepts[0]).toBeCloseTo(-7.6399504, 6)
    expect(fit.intercepts[1]).toBeCloseTo(-0.96579663, 6)
    expect(fit.covariance.flat().map((value) => value.toFixed(3))).toEqual(
      [3670.80592, 1100.04425, 1100.04425, 908.92295].map((value) => value.toFixed(3)),
    )
    expect(fit.largestRoot).toBeCloseTo(0.97198, 5)
    const criteria = lagCriteria(series.values, 12)
    expect(criteria[0]?.aic).toBeCloseTo(14.87379, 5)
    expect(criteria[5]?.bic).toBeCloseTo(14.72366, 5)
    const least = (of: 'aic' | 'bic' | 'hannanQuinn') =>
      criteria.reduce((best, one) => (one[of] < best[of] ? one : best)).lags
    expect([least('aic'), least('bic'), least('hannanQuinn')]).toEqual([12, 11, 12])
    const { radius, lower, upper, stable } = richardsonOf(series, seededRandom(1))
    expect(radius).toBeCloseTo(0.798168, 6)
    expect(lower).toBeLessThan(radius)
    expect(upper).toBeGreaterThan(lower)
    expect(stable).toBe(true)
  })

  test('finds who follows whom', () => {
    const { reactions } = escalationOfSeries(follower(400), { lags: 1 })
    const p = (cause: number) => reactions?.granger.find((one) => one.cause === cause)?.p ?? 0
    expect(p(1)).toBeLessThan(1e-9)
    expect(p(0)).toBeGreaterThan(0.01)
    expect(reactions?.reciprocity[0]).toBeCloseTo(0.6, 0)
    expect(reactions?.richardson.stable).toBe(true)
  })

  test('too few periods is an answer', () => {
    const found = escalationOfSeries(follower(20))
    expect(found.reactions).toBeUndefined()
    expect(found.tooFew).toBe('20 periods, at least 30 are needed')
  })

  test('the chance of an F: tables and tails', () => {
    expect(exceedsF(4.9646, 1, 10)).toBeCloseTo(0.05, 4)
    expect(exceedsF(2.6987, 5, 24)).toBeCloseTo(0.0452, 3)
    expect(exceedsF(1, 7, 7)).toBeCloseTo(0.5, 12)
    expect(exceedsF(60, 6, 1259)).toBeGreaterThan(0)
    expect(exceedsF(60, 6, 1259)).toBeLessThan(1e-40)
  })

  test.each([
    [
      [
        [0, 1],
        [-1, 0],
      ],
      1,
    ],
    [
      [
        [2, 1],
        [1, 2],
      ],
      3,
    ],
    [
      [
        [0, 4],
        [0, 0],
      ],
      0,
    ],
    [
      [
        [-0.5, 0],
        [0, 0.25],
      ],
      0.5,
    ],
  ])('spectral radius of %j is %d', (matrix, radius) => {
    expect(spectralRadius(matrix)).toBeCloseTo(radius, 9)
  })
})

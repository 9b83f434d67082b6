import { describe, expect, it } from 'vitest'
import { estimate, proportion, quantile } from '../../src/evaluate/estimate.ts'
import { seededRandom } from '../../src/evaluate/seeded-random.ts'

describe('seededRandom', () => {
  it('gives the published sequence of mulberry32 for seed 0', () => {
    const random = seededRandom(0)
    expect([random(), random(), random()].map((value) => Math.floor(value * 2 ** 32))).toEqual([
      1144304738, 1416247, 958946056,
    ])
  })
})

describe('estimate', () => {
  const hit = { wanted: 1, found: 1, reported: 1, right: 1 }
  const miss = { wanted: 1, found: 0, reported: 0, right: 0 }
  const alarm = { wanted: 0, found: 0, reported: 1, right: 0 }

  it('counts what a hand would', () => {
    const { recall, precision, f1 } = estimate([hit, hit, miss, alarm, alarm], {
      seed: 1,
      resamples: 0,
    })
    expect([recall.value, precision.value]).toEqual([2 / 3, 0.5])
    expect(f1.value).toBeCloseTo(4 / 7, 12)
    expect([recall.interval, f1.interval]).toEqual([null, null])
  })

  it('draws intervals near those of the binomial', () => {
    const outcomes = Array.from({ length: 100 }, (_, index) => index < 30)
    const [low, high] = proportion(outcomes, { seed: 3, resamples: 4000 }).interval ?? [0, 0]
    // Normal approximation: 0.30 -+ 1.96 * sqrt(0.3 * 0.7 / 100) = 0.210 to 0.390.
    expect(low).toBeCloseTo(0.21, 1)
    expect(high).toBeCloseTo(0.39, 1)
    expect(Math.abs(low - 0.21)).toBeLessThan(0.015)
    expect(Math.abs(high - 0.39)).toBeLessThan(0.015)
  })

  it('has no value where there is nothing', () => {
    const { recall, precision, f1 } = estimate([], { seed: 1, resamples: 50 })
    expect([recall.value, precision.value, f1.value, recall.interval]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('quantile', () => {
  it('lies between its neighbours in proportion', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([10, 20, 40], share))).toEqual([
      10, 15, 20, 40,
    ])
    expect(quantile([7], 0.975)).toBe(7)
  })
})

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  branchingInterval,
  excitationTest,
  fitHawkes,
  fitStepHawkes,
  rescalingTest,
  seededRandom,
  simulateHawkes,
  spiralIndex,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'

const modelOf = (ratio: number) => ({
  background: [0.5 * (1 - ratio), 0.5 * (1 - ratio)],
  offspring: [
    [(2 * ratio) / 3, ratio / 3],
    [ratio / 3, (2 * ratio) / 3],
  ],
  decay: 1,
})

describe('mutually exciting processes', () => {
  test.skipIf(noShared)('step kernels: the published fixture to four decimals', () => {
    const fixture = JSON.parse(
      readFileSync(`${shared}bench/system/hawkes_em_tick_fixture.json`, 'utf8'),
    )
    const { baseline, kernel } = fitStepHawkes(fixture.events, {
      support: fixture.kernel_support,
      steps: fixture.kernel_size,
      iterations: fixture.max_iter,
      baselineStart: fixture.baseline_start,
      kernelStart: fixture.kernel_start,
    })
    baseline.forEach((value, node) => {
      expect(value).toBeCloseTo(fixture.expected_baseline[node], 4)
    })
    kernel.flat(2).forEach((value, index) => {
      expect(value).toBeCloseTo(fixture.expected_kernel.flat(2)[index], 4)
    })
  })

  test.skipIf(noShared)('the simulated set of 10,000 events is recovered within 20 percent', () => {
    const rows = gunzipSync(readFileSync(`${shared}bench/system/hawkes_mv2_hawkeslib.csv.gz`))
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number) as [number, number])
    const fit = fitHawkes({
      times: rows.map(([time]) => time),
      markOf: rows.map(([, mark]) => mark),
      marks: 2,
      until: rows.at(-1)?.[0] ?? 0,
    })
    const found = [...fit.background, ...fit.offspring.flat(), fit.decay]
    const truth = [0.2, 0.6, 0.5, 0.1, 0.1, 0.5, 1]
    found.forEach((value, index) => {
      expect(Math.abs(value / truth[index]! - 1)).toBeLessThan(0.2)
    })
    expect(fit.aic).toBeLessThan(fit.poissonAic)
  })

  test('own simulation is recovered, and the right model passes time rescaling', () => {
    const events = simulateHawkes(modelOf(0.6), 4000, seededRandom(3))
    const fit = fitHawkes(events)
    expect(fit.branchingRatio).toBeCloseTo(0.6, 1)
    expect(rescalingTest(events, fit).p).toBeGreaterThan(0.05)
    const rate = events.times.length / events.until / 2
    const poisson = {
      background: [rate, rate],
      offspring: [
        [0, 0],
        [0, 0],
      ],
      decay: 1,
    }
    expect(rescalingTest(events, poisson).p).toBeLessThan(0.001)
    expect(excitationTest(events, seededRandom(1), 99).p).toBeLessThanOrEqual(0.05)
  })

  test.each([0.3, 0.6])('the interval covers a branching ratio of %d (20 simulations)', (ratio) => {
    let covered = 0
    for (let seed = 1; seed <= 20; seed++) {
      const events = simulateHawkes(modelOf(ratio), 1000, seededRandom(seed))
      const { lower, upper } = branchingInterval(events, fitHawkes(events))
      if (lower <= ratio && ratio <= upper) covered++
    }
    expect(covered).toBeGreaterThanOrEqual(16)
  })

  test('even random times are seldom taken for excitation (20 simulations)', () => {
    let rejected = 0
    for (let seed = 1; seed <= 20; seed++) {
      const events = simulateHawkes(modelOf(0), 300, seededRandom(seed))
      if (excitationTest(events, seededRandom(seed + 100), 99).p <= 0.05) rejected++
    }
    expect(rejected).toBeLessThanOrEqual(4)
  })

  test('the spiral index: too few, none, and some', () => {
    const drawn = (ratio: number, until: number) =>
      spiralIndex(simulateHawkes(modelOf(ratio), until, seededRandom(5)))
    expect(drawn(0.6, 20).verdict).toBe('too few events to say')
    expect(drawn(0, 300).verdict).toBe('no reaction beyond chance')
    const some = drawn(0.6, 600)
    expect(some).toMatchObject({ verdict: 'dying out' })
    if (some.verdict === 'too few events to say') return
    expect(some.bias).toBeGreaterThan(0)
    expect(some.bias).toBeLessThan(0.5)
    expect(some.reactions[0]).toBeGreaterThan(0.3)
  })
})

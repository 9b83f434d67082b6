import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawReliability, fitLogistic, logistic, reliabilityOf } from '../../src/evaluate/index.ts'

const many = (count: number, probability: number, right: number) =>
  Array.from({ length: count }, (_, at) => ({ probability, right: at < right }))

test('reliability worked by hand', () => {
  const answer = reliabilityOf([...many(10, 0.2, 1), ...many(10, 0.8, 9)], 2)
  expect(answer.bins.map(({ count }) => count)).toEqual([10, 10])
  expect(answer.calibrationError).toBeCloseTo(0.1, 12)
  // (9 x 0.04 + 0.64 + 9 x 0.04 + 0.64) / 20
  expect(answer.brier).toBeCloseTo(0.1, 12)
  expect(answer.rate).toBe(0.5)
  expect(answer.brierOfRate).toBe(0.25)
})

test('what is foretold as often as it is so has no error, and bins are of equal mass', () => {
  const answer = reliabilityOf(many(103, 0.5, 0), 10)
  expect(answer.bins).toHaveLength(10)
  expect(Math.max(...answer.bins.map(({ count }) => count))).toBe(11)
  expect(Math.min(...answer.bins.map(({ count }) => count))).toBe(10)
  expect(reliabilityOf(many(4, 0.25, 1), 1).calibrationError).toBe(0)
})

test('logistic regression on one binary feature gives the shares there are', () => {
  const examples = [
    ...many(40, 0, 10).map(({ right }) => ({ features: [1, 0], right })),
    ...many(40, 0, 30).map(({ right }) => ({ features: [1, 1], right })),
  ]
  const weights = fitLogistic(examples, 1e-6)
  expect(logistic(weights, [1, 0])).toBeCloseTo(0.25, 4)
  expect(logistic(weights, [1, 1])).toBeCloseTo(0.75, 4)
  // A strong prior draws both to the middle.
  const held = fitLogistic(examples, 1e6)
  expect(logistic(held, [1, 1])).toBeCloseTo(0.5, 3)
})

test('the errors lie between 0 and 1, and the diagram has a dot for each bin', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 60,
        },
      ),
      (foretold) => {
        const answer = reliabilityOf(foretold)
        expect(answer.calibrationError).toBeGreaterThanOrEqual(0)
        expect(answer.calibrationError).toBeLessThanOrEqual(1)
        expect(answer.brier).toBeLessThanOrEqual(1)
        expect(answer.bins.reduce((sum, { count }) => sum + count, 0)).toBe(foretold.length)
        const svg = drawReliability(answer, 'test')
        expect(svg.split('<circle').length - 1).toBe(answer.bins.length)
        expect(svg).not.toContain('NaN')
      },
    ),
  )
})

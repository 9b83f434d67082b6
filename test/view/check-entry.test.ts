import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeProblem } from '../../src/view/index.ts'

test('a range fits when, and only when, its words can be cut out whole', () => {
  const text = fc.string({ unit: 'binary', minLength: 6, maxLength: 12, size: 'max' })
  const offset = fc.integer({ min: -1, max: 14 })
  let fitting = 0
  fc.assert(
    fc.property(text, offset, offset, (words, start, end) => {
      const cut = start >= 0 && end >= start && end <= words.length ? words.slice(start, end) : ''
      const isWhole = cut !== '' && !/\p{Surrogate}/u.test(cut)
      if (isWhole) fitting++
      expect(rangeProblem(words, start, end) === undefined).toBe(isWhole)
    }),
    { numRuns: 2000, seed: 7 },
  )
  expect(fitting).toBeGreaterThan(100)
})

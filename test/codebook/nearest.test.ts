import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestTerms } from '../../src/codebook/nearest.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['sanction', 'sanctoin', 1],
])('distance of %j and %j is %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('distance is symmetric, zero only for equals, at most the longer length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('a beginning goes before a near miss', () => {
  expect(nearestTerms('corr', ['core', 'corridor', 'chore'], 2)).toEqual(['corridor', 'core'])
})

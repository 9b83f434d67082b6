import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../../src/coding/patterns/index.ts'

const PATTERNS = [
  /a+/g,
  /\b\w/g,
  /(?<x>[ab])c?/g,
  /(?:)/g,
  /(?:)/gu,
  /x*/g,
  /[^a]*?(?=b|$)/gu,
  /a|(?=𝒳)/gu,
]

test('gives what matchAll gives, also for empty matches', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PATTERNS),
      fc.array(fc.constantFrom('a', 'b', 'c', ' ', '𝒳', '\ud835')),
      (pattern, parts) => {
        const text = parts.join('')
        pattern.lastIndex = 1
        const found = matchesOf(pattern, text)
        expect(found).toEqual([...text.matchAll(new RegExp(pattern))])
        expect(found.map(({ index }) => index)).toEqual(
          [...text.matchAll(new RegExp(pattern))].map(({ index }) => index),
        )
      },
    ),
    { numRuns: 1000 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  containment,
  nearDuplicates,
  openDocument,
  shingles,
  similarity,
} from '../../src/documents/index.ts'
import { FRAMED, MORE, PLAIN } from './texts.ts'

const open = async (text: string) => {
  const { document } = await openDocument(new TextEncoder().encode(text), 'a.txt')
  return document ?? expect.unreachable()
}

test('worked by hand: six words, two of three shingles in common', () => {
  const a = shingles('one two three four five six', 4)
  const b = shingles('One, two; three four FIVE seven', 4)
  expect(a.size).toBe(3)
  // a: 1234 2345 3456; b: 1234 2345 3457
  expect(similarity(a, b)).toBe(2 / 4)
  expect(containment(a, b)).toBe(2 / 3)
})

test('short and empty texts', () => {
  expect(shingles('').size).toBe(0)
  expect(similarity(shingles(''), shingles(''))).toBe(0)
  expect(similarity(shingles('two words'), shingles('two  WORDS!'))).toBe(1)
})

test('similarity is symmetric, between 0 and 1, and 1 for the same text', () => {
  const words = fc.array(fc.constantFrom('orm', 'sarn', 'veld', 'pier', 'salt'), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [shingles(a.join(' '), 2), shingles(b.join(' '), 2)]
      expect(similarity(one, other)).toBe(similarity(other, one))
      expect(similarity(one, other)).toBeGreaterThanOrEqual(0)
      expect(similarity(one, other)).toBeLessThanOrEqual(containment(one, other))
      if (a.length > 0) expect(similarity(one, one)).toBe(1)
    }),
  )
})

test('the same text in another frame is found, another text is not', async () => {
  const body = `${PLAIN}\n${MORE}\nTraders are calm for now, and the council meets again in June.`
  const documents = await Promise.all(
    [
      `Envoy Returns\n\n${body}\nLeave a Comment`,
      `By Lara Ortiz\n\n${body}\nAdvertisement\nShare this article\n© 2024 Strait Review`,
      FRAMED,
    ].map(open),
  )
  const pairs = nearDuplicates(documents)
  expect(pairs).toHaveLength(1)
  expect(new Set([pairs[0]?.a, pairs[0]?.b])).toEqual(new Set([documents[0]?.id, documents[1]?.id]))
  expect(pairs[0]?.similarity).toBeGreaterThan(0.9)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../src/documents/blocks/paragraph.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const part = fc.constantFrom(
  ...['a', 'B', '7', 'word', "'", '’', '.', '-', ' ', '\n', '\u00a0', '–', '—', '“', '…', '(', '_'],
  ...['é', 'e\u0301', 'ß', '𝒳', '\ud835', '٣', '•', '½', '\u2019s'],
)

test('counts words as their definition does', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      expect(countWords(text)).toBe(text.match(WORD)?.length ?? 0)
    }),
    { numRuns: 3000 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentHash,
  type DocumentId,
  locate,
  quote,
  splitsCharacter,
} from '../../src/text/index.ts'

const doc = 'd-1' as DocumentId

describe('quote and locate', () => {
  it('finds a quote again after text was put before it', () => {
    const text = 'Baku closed its embassy. Tehran closed its embassy.'
    const start = text.lastIndexOf('closed')
    const found = locate(`Update. ${text}`, quote(text, { doc, start, end: start + 6 }))
    expect(found).toEqual({ doc, start: start + 8, end: start + 14 })
  })

  it('returns undefined when the words are gone', () => {
    const wanted = quote('Baku closed its embassy.', { doc, start: 5, end: 11 })
    expect(locate('Baku opened its embassy.', wanted)).toBeUndefined()
  })

  it('round-trips any span of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        expect(locate(text, quote(text, { doc, start, end }))).toEqual({ doc, start, end })
      }),
    )
  })
})

describe('splitsCharacter', () => {
  it('sees the inside of a surrogate pair and nothing else', () => {
    const text = 'a😀b'
    expect([0, 1, 2, 3, 4].map((offset) => splitsCharacter(text, offset))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
  })
})

describe('contentHash', () => {
  it('keeps lists apart that join to the same string', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'))
    expect(contentHash('a|1:b')).not.toBe(contentHash('a', 'b'))
  })
})

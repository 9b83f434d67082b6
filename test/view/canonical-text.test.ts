import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '../../src/view/canonical-text.ts'

/** The definition: every object copied with its keys in order and without absent fields. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, copied(field)]),
  )
}

/** Names of fields; objects put whole numbers before all others, whatever is asked of them. */
const key = fc.string().filter((name) => !/^\d+$/.test(name))
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constantFrom(null, true, false),
    fc.array(fc.option(tie('value'), { nil: undefined })),
    fc.dictionary(key, fc.option(tie('value'), { nil: undefined })),
  ),
}))

test('is the JSON of a copy with its keys in order', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(canonicalText(one)).toBe(JSON.stringify(copied(one)))
    }),
  )
})

test('equal values give equal texts, whatever the order of their fields', () => {
  expect(canonicalText({ b: [1, { d: 'x', c: undefined }], a: null })).toBe(
    canonicalText({ a: null, b: [1, { d: 'x' }] }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_CUES } from '../../../src/coding/claims/claim-cues.ts'
import { sieveOf } from '../../../src/coding/patterns/pattern-sieve.ts'
import { requiredLiterals } from '../../../src/coding/patterns/required-literals.ts'

describe('required literals', () => {
  it.each([
    [/\b(?:should|must)\b/, [['should', 'must']]],
    [/(?:ab)+c/, [['ab'], ['c']]],
    [/(?:\w+x|y)z/, [['z'], ['x', 'y']]],
    [/[Tt]oday/, [['Today', 'today']]],
    [/(?<a>[\ue800-\uefff])s?/, [['\ue000', '\ue000s']]],
    [/(?=foo)bar|baz/, [['bar', 'baz']]],
  ])('%s', (pattern, choices) => {
    expect(requiredLiterals(pattern)).toEqual(choices)
  })

  it.each([/x*/, /ab?|/, /\w+/, /foo/i, /\x41b/, /a??/, /(?:abc){0,2}/])(
    '%s says nothing',
    (one) => {
      expect(requiredLiterals(one)).toEqual([])
    },
  )
})

/** Sources of patterns over a few letters, so that texts of the same letters match often. */
const source = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', 'c', 'ab', '[ab]', '[^a]', '\\b', '\\w', '\\.', '[\\ue000-\\uefff]'),
    fc.tuple(tie('all'), tie('all')).map(([one, two]) => one + two),
    fc.tuple(tie('all'), tie('all')).map(([one, two]) => `(?:${one}|${two})`),
    fc
      .tuple(tie('all'), fc.constantFrom('?', '??', '+', '+?', '*', '*?', '{0,2}', '{1,2}?', '{2}'))
      .map(([one, sign]) => `(?:${one})${sign}`),
    tie('all').map((one) => `(?=${one})`),
    tie('all').map((one) => `(?!${one})`),
    tie('all').map((one) => `(?<=${one})`),
  ),
})).all
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '.', ' ', '\ue000', '\uefff'),
  maxLength: 12,
})

describe('sieve', () => {
  it('never leaves out a pattern that matches', () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 5 }),
        fc.array(text),
        (sources, texts) => {
          const patterns = sources.map((one) => new RegExp(one))
          const likely = sieveOf(patterns, (pattern) => pattern)
          for (const one of texts)
            expect(likely(one)).toEqual(
              expect.arrayContaining(patterns.filter((pattern) => pattern.test(one))),
            )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('leaves out most cues of a plain sentence, and keeps the order of the rest', () => {
    const likely = sieveOf(CLAIM_CUES, ({ pattern }) => pattern)
    const kept = likely('the ministers met on monday because the treaty lapsed')
    expect(kept.length).toBeLessThan(CLAIM_CUES.length / 2)
    expect(kept.map(({ sort }) => sort)).toContain('causal')
    expect(kept).toEqual(CLAIM_CUES.filter((one) => kept.includes(one)))
  })
})

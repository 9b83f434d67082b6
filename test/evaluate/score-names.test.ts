import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOf, parseBio, scoreNames } from '../../src/evaluate/index.ts'

const GOLD = parseBio(
  '-DOCSTART-\tO\n\nAda\tB-PER\nHolm\tI-PER\nflew\tO\nto\tO\nOslo\tB-LOC\n\nOslo\tB-ORG\nBank\tI-ORG\nfell\tO\n',
  'gold.bio',
)

describe('parseBio', () => {
  it('reads sentences, with tabs or spaces and any line end', () => {
    expect(GOLD.map((sentence) => sentence.map(({ token }) => token).join(' '))).toEqual([
      'Ada Holm flew to Oslo',
      'Oslo Bank fell',
    ])
    expect(parseBio('a B-X\r\nb O\r\n', 'x')).toEqual([
      [
        { token: 'a', tag: 'B-X' },
        { token: 'b', tag: 'O' },
      ],
    ])
  })

  it('names the line that has no tag', () => {
    expect(() => parseBio('a\tO\nb\n', 'x.bio')).toThrow("found 'b'")
    expect(() => parseBio('a\tO\nb\tPER\n', 'x.bio')).toThrow(
      expect.objectContaining({ where: 'x.bio:2', code: 'E-EVALUATE-005' }),
    )
  })
})

describe('namesOf', () => {
  it.each([
    ['B-PER I-PER O', '0-2 PER'],
    ['B-PER B-PER', '0-1 PER, 1-2 PER'],
    // Without a beginning of its type, I- begins a name.
    ['I-PER I-PER', '0-2 PER'],
    ['B-PER I-LOC', '0-1 PER, 1-2 LOC'],
    ['O I-LOC O', '1-2 LOC'],
  ])('%s gives %s', (tags, names) => {
    const found = namesOf(tags.split(' ')).map(({ first, end, type }) => `${first}-${end} ${type}`)
    expect(found.join(', ')).toBe(names)
  })

  it('never overlaps and covers every tag that is not O', () => {
    const tags = fc.array(fc.constantFrom('O', 'B-A', 'I-A', 'B-B', 'I-B'))
    fc.assert(
      fc.property(tags, (sequence) => {
        const covered = namesOf(sequence).flatMap(({ first, end }) =>
          Array.from({ length: end - first }, (_, index) => first + index),
        )
        const tagged = sequence.flatMap((tag, index) => (tag === 'O' ? [] : [index]))
        expect(covered).toEqual(tagged)
      }),
    )
  })
})

describe('scoreNames', () => {
  it('gives the figures a hand gives', () => {
    const { precision, recall, f1, byType } = scoreNames(GOLD, [
      // Ada Holm right, Oslo as a company; Oslo alone instead of Oslo Bank.
      ['B-PER', 'I-PER', 'O', 'O', 'B-ORG'],
      ['B-ORG', 'O', 'O'],
    ])
    expect([precision, recall, f1]).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect(byType['PER']).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(byType['LOC']).toMatchObject({ gold: 1, predicted: 0, right: 0, f1: 0 })
    expect(byType['ORG']).toMatchObject({ gold: 1, predicted: 2, right: 0 })
  })

  it('drops types the gold never has', () => {
    const perfect = GOLD.map((sentence) => sentence.map(({ tag }) => tag))
    const more = perfect.map((tags) => tags.map((tag) => (tag === 'O' ? 'B-EVENT' : tag)))
    expect(scoreNames(GOLD, more)).toEqual(scoreNames(GOLD, perfect))
    expect(scoreNames(GOLD, perfect).f1).toBe(1)
    expect(Object.keys(scoreNames(GOLD, more).byType)).toEqual(['LOC', 'ORG', 'PER'])
  })

  it('wants the same sentences and tokens', () => {
    expect(() => scoreNames(GOLD, [['O']])).toThrow('expected 2 sentences')
    expect(() => scoreNames(GOLD, [['O'], ['O', 'O', 'O']])).toThrow('expected 5 tokens')
  })
})

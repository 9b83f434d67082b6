import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, editDistance, nearest } from '../../src/desk/suggest.ts'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['iran', 'iran', 0],
    ['iran', 'irna', 1],
    ['baku', 'bakuu', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s to %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

  it('is symmetric and 0 only for equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})

describe('nearest', () => {
  const names = ['Azerbaijan', 'Armenia', 'Iran', 'Iraq', 'Islamic Republic of Iran']
  it('puts the likeliest first', () => {
    expect(nearest('Azerbajan', names, 3)[0]).toBe('Azerbaijan')
    expect(nearest('irn', names, 2)[0]).toBe('Iran')
    expect(nearest('arme', names, 1)).toEqual(['Armenia'])
  })
  it('gives nothing for something quite different', () => {
    expect(nearest('xylophone', names, 3)).toEqual([])
  })
  it('reads as a question', () => {
    expect(didYouMean([])).toBe('')
    expect(didYouMean(['A'])).toBe('Did you mean A?')
    expect(didYouMean(['A', 'B', 'C'])).toBe('Did you mean A, B or C?')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { myersonValues, shapleyValues } from '../../../src/system/index.ts'

const bits = (coalition: number) => [...coalition.toString(2)].filter((bit) => bit === '1').length

describe('shapleyValues', () => {
  test('the Security Council: five with a veto, nine of fifteen votes', () => {
    const permanent = 0b11111
    const values = shapleyValues(15, (coalition) =>
      (coalition & permanent) === permanent && bits(coalition) >= 9 ? 1 : 0,
    )
    for (const value of values.slice(0, 5)) expect(value).toBeCloseTo(0.1962704, 7)
    for (const value of values.slice(5)) expect(value).toBeCloseTo(0.0018648, 7)
  })

  test('one left glove and two right: 2/3, 1/6, 1/6', () => {
    const values = shapleyValues(3, (coalition) =>
      (coalition & 1) !== 0 && (coalition & 6) !== 0 ? 1 : 0,
    )
    expect(values[0]).toBeCloseTo(2 / 3, 12)
    expect(values[1]).toBeCloseTo(1 / 6, 12)
    expect(values[2]).toBeCloseTo(1 / 6, 12)
  })

  test('values sum to the whole; a player that adds nothing has 0', () => {
    const worths = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), {
      minLength: 16,
      maxLength: 16,
    })
    fc.assert(
      fc.property(worths, (worth) => {
        // The fifth player changes nothing.
        const game = (coalition: number) => worth[coalition & 15] as number
        const values = shapleyValues(5, game)
        const sum = values.reduce((total, value) => total + value, 0)
        expect(sum).toBeCloseTo(game(31) - game(0), 9)
        expect(values[4]).toBeCloseTo(0, 12)
      }),
    )
  })

  test('too many players are refused', () => {
    expect(() => shapleyValues(21, () => 0)).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-111' }),
    )
  })
})

describe('myersonValues', () => {
  const pairGame = (coalition: number) => (bits(coalition) >= 2 ? 1 : 0)

  test('where all are joined it is the Shapley value', () => {
    expect(myersonValues([7, 7, 7], pairGame)).toEqual(shapleyValues(3, pairGame))
  })

  test('on a line 0 - 1 - 2 the middle has more', () => {
    // 0 and 2 alone are not connected: v = 0. Shapley of the restricted game: 1/6, 2/3, 1/6.
    const [first, middle, last] = myersonValues([0b010, 0b101, 0b010], pairGame)
    expect(first).toBeCloseTo(1 / 6, 12)
    expect(middle).toBeCloseTo(2 / 3, 12)
    expect(last).toBeCloseTo(1 / 6, 12)
  })
})

import { describe, expect, it } from 'vitest'
import { codingRoot, scoreClassification, scoreCoding } from '../../src/evaluate/index.ts'

describe('scoreClassification', () => {
  it('gives the figures a hand gives', () => {
    // Gold a a a b b c; predicted a a b b c b.
    const score = scoreClassification([
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ])
    const [a, b, c] = score.perClass
    expect(a).toEqual({ label: 'a', precision: 1, recall: 2 / 3, f1: 0.8, support: 3 })
    expect(b).toEqual({ label: 'b', precision: 1 / 3, recall: 0.5, f1: 0.4, support: 2 })
    expect(c).toEqual({ label: 'c', precision: 0, recall: 0, f1: 0, support: 1 })
    expect(score.macroF1).toBeCloseTo(0.4, 12)
    expect(score.microF1).toBe(0.5)
    expect(score.confusion['b']).toEqual({ a: 0, b: 1, c: 1 })
  })

  it('adds a class of zero for a label the gold never has, as scikit-learn does', () => {
    const score = scoreClassification([
      ['a', 'a'],
      ['a', 'z'],
    ])
    // a: precision 1, recall 1/2, F1 2/3; z: 0. Mean 1/3.
    expect(score.macroF1).toBeCloseTo(1 / 3, 12)
    expect(score.microF1).toBe(0.5)
  })

  it('is one for a perfect and zero for an empty table', () => {
    expect(
      scoreClassification([
        ['a', 'a'],
        ['b', 'b'],
      ]).macroF1,
    ).toBe(1)
    expect(scoreClassification([])).toMatchObject({ macroF1: 0, microF1: 0, perClass: [] })
  })
})

describe('scoreCoding', () => {
  const gold = [
    { id: '1', root: 'YIELD', penta: 2 as const },
    { id: '2', root: 'ACCUSE', penta: 3 as const },
  ]

  it('takes concessions and retreats for YIELD, and scores penta and binary apart', () => {
    expect(codingRoot('RETREAT')).toBe('YIELD')
    const { root, penta, binary, rows } = scoreCoding(gold, [
      { id: '2', root: 'ASSAULT', penta: 4 },
      { id: '1', root: 'CONCEDE', penta: 2 },
      { id: 'other', root: 'AID', penta: 2 },
    ])
    expect(rows).toBe(2)
    // YIELD 1, ACCUSE 0, ASSAULT 0.
    expect(root.macroF1).toBeCloseTo(1 / 3, 12)
    expect(penta.microF1).toBe(0.5)
    expect(binary.macroF1).toBe(1)
  })

  it('wants one prediction for each row', () => {
    expect(() => scoreCoding(gold, [])).toThrow("the row '1' has no prediction")
    const [first] = gold
    const twice = [first, first].flatMap((pair) => pair ?? [])
    expect(() => scoreCoding(gold, twice)).toThrow('occurs twice')
    expect(() => scoreCoding(twice, gold)).toThrow('occurs twice')
  })
})

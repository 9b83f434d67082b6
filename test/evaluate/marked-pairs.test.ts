import { describe, expect, it } from 'vitest'
import { TYPING_LABELS } from '../../src/coding/index.ts'
import { pairAnswer, parseMarkedPairs, stratifiedFolds } from '../../src/evaluate/index.ts'

const ROW = {
  id: 'a',
  text: 'Tarsa bombed Osmia.',
  source: { text: 'Tarsa', start: 0, end: 5 },
  target: null,
  root: 'ASSAULT',
  penta: 4,
}

describe('parseMarkedPairs', () => {
  it('reads rows, with null for a mention that is not there', () => {
    const [row] = parseMarkedPairs(`${JSON.stringify(ROW)}\n\n`, 'own.jsonl')
    expect(row).toEqual({
      id: 'a',
      text: ROW.text,
      source: { start: 0, end: 5 },
      root: 'ASSAULT',
      penta: 4,
    })
  })

  it.each([
    [{ ...ROW, penta: 5 }, "'penta' to be 1, 2, 3 or 4, found 5"],
    [{ ...ROW, id: undefined }, "'id' to be a text"],
    [{ ...ROW, root: 7 }, "'root' to be a text, found 7"],
    [{ ...ROW, source: { start: 3, end: 99 } }, "'source' to be null or {start, end}"],
    [{ ...ROW, target: { start: 3, end: 3 } }, "'target' to be null or {start, end}"],
    ['half', 'expected a JSON object'],
  ])('names line and field of what is wrong in %j', (row, message) => {
    expect(() => parseMarkedPairs(`\n${JSON.stringify(row)}`, 'own.jsonl')).toThrow(message)
    expect(() => parseMarkedPairs(`{"id"\n`, 'own.jsonl')).toThrow('expected a JSON object')
    expect(() => parseMarkedPairs('\n', 'own.jsonl')).toThrow('found no line')
  })
})

describe('stratifiedFolds', () => {
  it('spreads every label evenly, and the same way for the same seed', () => {
    const labels = [...'aaaaaaaaaabbbbbbbbbbbbbbbccccc']
    const folds = stratifiedFolds(labels, 5, 1)
    for (const label of 'abc')
      for (let fold = 0; fold < 5; fold++)
        expect(labels.filter((other, row) => other === label && folds[row] === fold).length).toBe(
          { a: 2, b: 3, c: 1 }[label],
        )
    expect(stratifiedFolds(labels, 5, 1)).toEqual(folds)
    expect(stratifiedFolds(labels, 5, 2)).not.toEqual(folds)
  })
})

describe('pairAnswer', () => {
  const probabilities = (some: Record<string, number>) =>
    TYPING_LABELS.map((label) => some[label] ?? 0)

  it('adds up what YIELD joins, leaves NONE out and takes the largest sums', () => {
    // Without NONE 0.6 is left: YIELD 0.3, AID 0.1, AGREE 0.2; penta 2 has 0.4, penta 1 0.2.
    const answer = pairAnswer(
      probabilities({ NONE: 0.4, CONCEDE: 0.15, RETREAT: 0.15, AID: 0.1, AGREE: 0.2 }),
    )
    expect(answer).toMatchObject({ root: 'YIELD', penta: 2 })
    expect(answer.confidence).toBeCloseTo(0.5, 12)
  })

  it('may answer a penta class that is not the root’s', () => {
    const answer = pairAnswer(probabilities({ REQUEST: 0.4, COERCE: 0.3, ASSAULT: 0.3 }))
    expect(answer).toMatchObject({ root: 'REQUEST', penta: 4 })
  })
})

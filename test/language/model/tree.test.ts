import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree } from '../../../src/language/model/tree.ts'

/** Places of heads, -1 for the root; `scores` as the decoder gets them. */
function decode(scores: readonly number[], n: number): readonly number[] {
  const heads = new Int32Array(n)
  bestTree(Float32Array.from(scores), n, heads)
  return [...heads]
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false
  return heads.every((_, start) => {
    let at = start
    for (let step = 0; step <= heads.length; step++) {
      if (at < 0) return true
      at = heads[at] as number
    }
    return false
  })
}

const total = (scores: readonly number[], heads: readonly number[]) =>
  heads.reduce((sum, head, i) => sum + (scores[i * (heads.length + 1) + head + 1] as number), 0)

function* assignments(n: number, heads: number[] = []): Generator<readonly number[]> {
  if (heads.length === n) {
    yield heads
    return
  }
  for (let head = -1; head < n; head++)
    if (head !== heads.length) yield* assignments(n, [...heads, head])
}

describe('best tree', () => {
  test('one word is the root', () => {
    expect(decode([0, 0], 1)).toEqual([-1])
  })

  test('a cycle of best heads is broken where it costs least', () => {
    // 0 and 1 prefer each other; the root is dearer for 1 (loss 4) than for 0 (loss 3).
    expect(decode([2, -99, 5, 1, 5, -99], 2)).toEqual([-1, 0])
  })

  test('two words that both prefer the root: the better one gets it', () => {
    expect(decode([9, -99, 1, 8, 2, -99], 2)).toEqual([-1, 0])
  })

  test('is the best of all trees with one root, for all small sentences', () => {
    const cases = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        scores: fc.array(fc.integer({ min: -20, max: 20 }), {
          minLength: n * (n + 1),
          maxLength: n * (n + 1),
        }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ n, scores }) => {
        const found = decode(scores, n)
        expect(isTree(found)).toBe(true)
        let best = Number.NEGATIVE_INFINITY
        for (const heads of assignments(n))
          if (isTree(heads)) best = Math.max(best, total(scores, heads))
        expect(total(scores, found)).toBe(best)
      }),
      { numRuns: 200 },
    )
  })

  test('long sentences with wild scores give trees too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), fc.integer(), (n, seed) => {
        let state = seed >>> 0
        const scores = Array.from({ length: n * (n + 1) }, () => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0
          return state / 2 ** 30
        })
        expect(isTree(decode(scores, n))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

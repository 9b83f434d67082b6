import { describe, expect, test } from 'vitest'
import { attend, expNegative } from '../../../src/language/model/attention.ts'

describe('attention', () => {
  test('the exponential is right to four places and monotone', () => {
    let before = 0
    for (let x = -17.9; x <= 0; x += 0.01) {
      const y = expNegative(x)
      expect(Math.abs(y / Math.exp(x) - 1)).toBeLessThan(1e-4)
      expect(y).toBeGreaterThanOrEqual(before)
      before = y
    }
    expect([expNegative(0), expNegative(-31)]).toEqual([1, 0])
  })

  test('gives what the formula gives, and looks at no other sentence', () => {
    const [rows, width, heads] = [9, 8, 2]
    let state = 7
    const qkv = Float64Array.from({ length: rows * width * 3 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 30 - 2
    })
    const into = new Float64Array(rows * width).fill(99)
    const [first, end] = [2, 8]
    attend(qkv, first, end, width, heads, new Float64Array(12), new Int32Array(12), into)
    const at = (row: number, part: number, c: number) => qkv[(row * 3 + part) * width + c] as number
    for (let i = first; i < end; i++)
      for (let head = 0; head < heads; head++) {
        const columns = [0, 1, 2, 3].map((c) => head * 4 + c)
        const scores: number[] = []
        for (let j = first; j < end; j++)
          scores.push(columns.reduce((s, c) => s + at(i, 0, c) * at(j, 1, c), 0) / 2)
        const weights = scores.map(Math.exp)
        const total = weights.reduce((s, w) => s + w, 0)
        for (const c of columns) {
          const value = weights.reduce((s, w, j) => s + (w / total) * at(first + j, 2, c), 0)
          expect(into[i * width + c]).toBeCloseTo(value, 3)
        }
      }
    expect([into[0], into[(rows - 1) * width]]).toEqual([99, 99])
  })
})

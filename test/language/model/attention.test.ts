import { describe, expect, test } from 'vitest'
import { Attention } from '../../../src/language/model/attention.ts'
import { wasmKernel } from '../../../src/language/model/kernel.ts'
import { MemoryPlan } from '../../../src/language/model/layers.ts'
import { exponential, plainKernel } from '../../../src/language/model/plain-kernel.ts'

describe('attention', () => {
  test('the exponential is right to four places and monotone', () => {
    let before = 0
    for (let x = -17.9; x <= 0; x += 0.01) {
      const y = exponential(x)
      expect(Math.abs(y / Math.exp(x) - 1)).toBeLessThan(1e-4)
      expect(y).toBeGreaterThanOrEqual(before)
      before = y
    }
    expect(exponential(0)).toBe(1)
  })

  test.each([
    ['wasm', wasmKernel],
    ['plain', plainKernel],
  ])('%s gives what the formula gives, and looks at no other sentence', (_, makeKernel) => {
    const [rows, width, heads] = [9, 24, 2]
    const plan = new MemoryPlan()
    const attention = new Attention(plan, width, heads, 16)
    const [from, to] = [plan.take(rows * width * 12 + 1024), plan.take(rows * width * 4 + 1024)]
    const kernel = makeKernel(plan.size) ?? plainKernel(plan.size)
    const qkv = new Float32Array(kernel.buffer, from, rows * width * 3)
    const into = new Float32Array(kernel.buffer, to, rows * width).fill(99)
    let state = 7
    for (let i = 0; i < qkv.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      qkv[i] = state / 2 ** 31 - 1
    }
    const [first, end] = [2, 8]
    attention.mix(kernel, from, first, end, to)
    const size = width / heads
    const at = (row: number, part: number, c: number) => qkv[(row * 3 + part) * width + c] as number
    for (let i = first; i < end; i++)
      for (let head = 0; head < heads; head++) {
        const columns = Array.from({ length: size }, (_, c) => head * size + c)
        const scores: number[] = []
        for (let j = first; j < end; j++)
          scores.push(columns.reduce((s, c) => s + at(i, 0, c) * at(j, 1, c), 0))
        const weights = scores.map(Math.exp)
        const total = weights.reduce((s, w) => s + w, 0)
        for (const c of columns) {
          const value = weights.reduce((s, w, j) => s + (w / total) * at(first + j, 2, c), 0)
          expect(into[i * width + c]).toBeCloseTo(value, 3)
        }
      }
    expect([...into.subarray(0, first * width)]).toEqual(new Array(first * width).fill(99))
  })
})

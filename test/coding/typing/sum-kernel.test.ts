import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LANES,
  plainSumKernel,
  ROW_BYTES,
  type SumKernel,
  sumKernel,
} from '../../../src/coding/typing/sum-kernel.ts'

const SIZE = 1 << 16
const FACTORS_AT = 1 << 10
const SUMS_AT = 1 << 11
const TABLE_AT = 1 << 12

describe('sums of weighted rows', () => {
  const both = [sumKernel(SIZE), plainSumKernel(SIZE)] as const

  it('are taken by the SIMD kernel here', () => {
    expect(both[0].name).toBe('wasm')
  })

  const sums = (kernel: SumKernel, fill: (buffer: ArrayBuffer) => void, run: () => void) => {
    new Uint8Array(kernel.buffer).fill(0)
    fill(kernel.buffer)
    run()
    return [...new Float32Array(kernel.buffer, SUMS_AT, LANES)]
  }

  it('are the same, bit for bit, of bytes', () => {
    const byte = fc.integer({ min: -128, max: 127 })
    fc.assert(
      fc.property(
        fc.array(fc.array(byte, { minLength: LANES, maxLength: LANES }), { maxLength: 40 }),
        fc.array(fc.float({ noNaN: true, min: -8, max: 8 }), { minLength: 40, maxLength: 40 }),
        (rows, factors) => {
          const [one, other] = both.map((kernel) =>
            sums(
              kernel,
              (buffer) => {
                rows.forEach((row, at) => {
                  new Int8Array(buffer, TABLE_AT + at * ROW_BYTES).set(row)
                  new Float32Array(buffer, TABLE_AT + at * ROW_BYTES + LANES, 1).set([0.5])
                })
                new Uint32Array(buffer, 0, rows.length).set(rows.map((_, row) => row * ROW_BYTES))
                new Float32Array(buffer, FACTORS_AT, factors.length).set(factors)
              },
              () => kernel.addRows(rows.length, 0, FACTORS_AT, TABLE_AT, SUMS_AT),
            ),
          )
          expect(one).toEqual(other)
          const exact = rows.reduce(
            (sum, row, i) => sum + 0.5 * (row[3] as number) * (factors[i] as number),
            0,
          )
          expect(one?.[3]).toBeCloseTo(exact, 1)
        },
      ),
    )
  })

  it('are the same, bit for bit, of numbers', () => {
    const number = fc.float({ noNaN: true, min: -8, max: 8 })
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: LANES, maxLength: LANES }), { maxLength: 20 }),
        fc.array(number, { minLength: 20, maxLength: 20 }),
        (rows, factors) => {
          const [one, other] = both.map((kernel) =>
            sums(
              kernel,
              (buffer) => {
                new Float32Array(buffer, TABLE_AT, LANES * rows.length).set(rows.flat())
                new Float32Array(buffer, FACTORS_AT, factors.length).set(factors)
              },
              () => kernel.addNumbers(rows.length, FACTORS_AT, TABLE_AT, SUMS_AT),
            ),
          )
          expect(one).toEqual(other)
        },
      ),
    )
  })
})

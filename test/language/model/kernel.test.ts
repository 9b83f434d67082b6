import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packWeights, wasmKernel } from '../../../src/language/model/kernel.ts'
import { MOST } from '../../../src/language/model/layers.ts'
import { plainKernel } from '../../../src/language/model/plain-kernel.ts'

const SIZE = 1 << 20
const W_AT = 1 << 16
const C_AT = 1 << 19

function product(
  kernel: ReturnType<typeof plainKernel>,
  a: readonly number[],
  w: readonly number[],
  [rows, inputs, outputs]: readonly [number, number, number],
) {
  new Int16Array(kernel.buffer, 0, a.length).set(a)
  const lanes = new Int16Array(kernel.buffer)
  packWeights(Int8Array.from(w), outputs, inputs, lanes, W_AT >> 1)
  kernel.run.multiply(rows, inputs >> 1, outputs >> 3, 0, W_AT, C_AT)
  return [...new Int32Array(kernel.buffer, C_AT, rows * outputs)]
}

describe('products of integers', () => {
  const wasm = wasmKernel(SIZE)
  const plain = plainKernel(SIZE)

  test('the SIMD kernel runs here', () => {
    expect(wasm?.name).toBe('wasm')
  })

  test('both kernels give what a product by hand gives, bit for bit', () => {
    const shape = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }).map((n) => n * 2),
      fc.integer({ min: 1, max: 4 }).map((n) => n * 8),
    )
    const cases = shape.chain(([rows, inputs, outputs]) =>
      fc.record({
        shape: fc.constant([rows, inputs, outputs] as const),
        a: fc.array(fc.integer({ min: -MOST, max: MOST }), {
          minLength: rows * inputs,
          maxLength: rows * inputs,
        }),
        w: fc.array(fc.integer({ min: -127, max: 127 }), {
          minLength: inputs * outputs,
          maxLength: inputs * outputs,
        }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ shape: [rows, inputs, outputs], a, w }) => {
        const expected: number[] = []
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < outputs; j++) {
            let sum = 0
            for (let p = 0; p < inputs; p++)
              sum += (a[i * inputs + p] as number) * (w[j * inputs + p] as number)
            expected.push(sum)
          }
        expect(product(plain, a, w, [rows, inputs, outputs])).toEqual(expected)
        expect(product(wasm ?? plain, a, w, [rows, inputs, outputs])).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('512 of the largest products do not overflow', () => {
    const [rows, inputs, outputs] = [4, 512, 8]
    const a = new Array<number>(rows * inputs).fill(-MOST)
    const w = new Array<number>(inputs * outputs).fill(127)
    const sum = -512 * 127 * MOST
    for (const kernel of [plain, wasm ?? plain])
      expect(product(kernel, a, w, [rows, inputs, outputs])).toEqual(new Array(32).fill(sum))
  })
})

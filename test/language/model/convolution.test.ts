import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Convolution } from '../../../src/language/model/convolution.ts'
import { wasmKernel } from '../../../src/language/model/kernel.ts'
import { MemoryPlan } from '../../../src/language/model/layers.ts'
import { plainKernel } from '../../../src/language/model/plain-kernel.ts'
import { openWeights } from '../../../src/language/model/weights-file.ts'
import { smallWeights } from './small-weights.ts'

const ROWS = 64
const weights = openWeights(smallWeights())
const { width } = weights.header.shape

/** x + max(0, the convolution) in doubles, by its definition. */
function byHand(
  x: readonly (readonly number[])[],
  sentence: readonly number[],
  dilation: number,
): number[][] {
  const gain = weights.float32('conv1.gain')
  const shift = weights.float32('conv1.shift')
  const normal = x.map((row) => {
    const mean = row.reduce((sum, v) => sum + v, 0) / width
    const variance = row.reduce((sum, v) => sum + (v - mean) ** 2, 0) / width
    return row.map(
      (v, j) => ((v - mean) / Math.sqrt(variance + 1e-5)) * (gain[j] ?? 0) + (shift[j] ?? 0),
    )
  })
  const matrix = weights.int8('conv1')
  const scale = weights.float32('conv1.scale')
  const bias = weights.float32('conv1.bias')
  return x.map((row, i) =>
    row.map((v, output) => {
      let sum = 0
      for (const [part, place] of [i - dilation, i, i + dilation].entries()) {
        if (sentence[place] !== sentence[i]) continue
        for (let p = 0; p < width; p++)
          sum += (normal[place]?.[p] ?? 0) * (matrix[(output * 3 + part) * width + p] ?? 0)
      }
      return v + Math.max(0, sum * (scale[output] ?? 0) + (bias[output] ?? 0))
    }),
  )
}

describe('convolution', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 21 }), { minLength: 1, maxLength: 3 })
  test.each([
    ['wasm', wasmKernel],
    ['plain', plainKernel],
  ])('%s gives what the definition gives, for every dilation and length', (_, makeKernel) => {
    fc.assert(
      fc.property(lengths, fc.constantFrom(1, 2, 3, 8), fc.integer(), (sizes, dilation, seed) => {
        const plan = new MemoryPlan()
        const convolution = new Convolution(plan, 'conv1', width, dilation)
        const areas = {
          rows: ROWS,
          lanes: plan.take((ROWS + 1) * width * 2),
          table: plan.take(ROWS * 16),
          spreadRows: plan.take(ROWS * width * 8),
          sums: plan.take(ROWS * width * 16),
        }
        const at = plan.take((ROWS + 4) * width * 4)
        const kernel = makeKernel(plan.size) ?? plainKernel(plan.size)
        convolution.fill(weights, kernel)
        const sentence = sizes.flatMap((size, index) => new Array<number>(size).fill(index))
        const rows = sentence.length
        const firsts = Int32Array.from(sentence, (s) => sentence.indexOf(s))
        const ends = Int32Array.from(sentence, (s) => sentence.lastIndexOf(s) + 1)
        let state = seed
        const x = sentence.map(() =>
          Array.from({ length: width }, () => {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0
            return Math.fround(state / 2 ** 30 - 2)
          }),
        )
        new Float32Array(kernel.buffer, at, rows * width).set(x.flat())
        convolution.apply(kernel, areas, at, rows, { firsts, ends })
        const found = [...new Float32Array(kernel.buffer, at, rows * width)]
        const wanted = byHand(x, sentence, dilation).flat()
        const off = Math.max(...found.map((v, i) => Math.abs(v - (wanted[i] ?? 0))))
        // Lanes have 13 bits.
        expect(off).toBeLessThan(0.02)
      }),
      { numRuns: 40 },
    )
  })
})

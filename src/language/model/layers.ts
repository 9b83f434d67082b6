import { type Kernel, packWeights } from './kernel.ts'
import type { Weights } from './weights-file.ts'

/** Largest activation: with 8-bit weights, sums of 512 products stay below 2^31. */
export const MOST = 4095

/** Weights of a linear layer as the kernel reads them, and what turns its sums into floats. */
export interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** Byte offset of the packed weights in the kernel's memory. */
  readonly at: number
  /** Value of one unit of weight, for each output. */
  readonly scale: Float32Array
  readonly bias: Float32Array
}

/** The layers of the network in the memory of one kernel, with room for `rows` rows of activations. */
export interface Layers {
  readonly kernel: Kernel
  readonly rows: number
  readonly get: (name: string) => Layer
  /** Where activations are put before a multiplication: 16-bit lanes from index 0 on. */
  readonly input: Int16Array
  /** A second area of that kind, for rows before they are laid side by side. */
  readonly staging: Int16Array
  /** Where sums are found after it. */
  readonly sums: Int32Array
  readonly inputAt: number
  readonly sumsAt: number
}

const align = (bytes: number) => (bytes + 63) & ~63

/** Packs the named layers of a file of weights into the memory that `makeKernel` gives. */
export function loadLayers(
  weights: Weights,
  names: readonly string[],
  rows: number,
  makeKernel: (size: number) => Kernel,
): Layers {
  const sizes = names.map((name) => weights.entry(name))
  const widest = Math.max(...sizes.map(({ columns }) => columns))
  const most = Math.max(...sizes.map(({ rows: outputs }) => outputs))
  let at = 1024
  const places = sizes.map(({ rows: outputs, columns }) => {
    const place = at
    at = align(at + outputs * columns * 2)
    return place
  })
  const inputAt = at
  const stagingAt = align(inputAt + rows * widest * 2)
  const sumsAt = align(stagingAt + rows * widest * 2)
  const kernel = makeKernel(align(sumsAt + rows * most * 4))
  const lanes = new Int16Array(kernel.buffer)
  const layers = new Map(
    names.map((name, index) => {
      const { rows: outputs, columns: inputs } = sizes[index] as (typeof sizes)[0]
      const place = places[index] as number
      packWeights(weights.int8(name), outputs, inputs, lanes, place >> 1)
      const scale = weights.float32(`${name}.scale`)
      return [name, { inputs, outputs, at: place, scale, bias: weights.float32(`${name}.bias`) }]
    }),
  )
  return {
    kernel,
    rows,
    get: (name) => layers.get(name) as Layer,
    input: new Int16Array(kernel.buffer, inputAt, rows * widest),
    staging: new Int16Array(kernel.buffer, stagingAt, rows * widest),
    sums: new Int32Array(kernel.buffer, sumsAt, rows * most),
    inputAt,
    sumsAt,
  }
}

/** Multiplies the rows in `input` by a layer; the sums stand in `sums`, `layer.outputs` a row. */
export function multiply(layers: Layers, layer: Layer, rows: number): void {
  const { kernel, inputAt, sumsAt } = layers
  kernel.multiply(rows, layer.inputs >> 1, layer.outputs >> 3, inputAt, layer.at, sumsAt)
}

/**
 * Writes rows of floats as lanes, each row scaled to its own largest entry.
 *
 * @param scales gets, for each row, the value of one unit
 */
export function quantiseRows(
  x: Float32Array,
  rows: number,
  width: number,
  lanes: Int16Array,
  scales: Float32Array,
): void {
  for (let row = 0, o = 0; row < rows; row++) {
    const end = o + width
    let most = 1e-9
    for (let i = o; i < end; i++) {
      const v = x[i] as number
      const size = v < 0 ? -v : v
      if (size > most) most = size
    }
    const unit = MOST / most
    for (; o < end; o++) lanes[o] = (((x[o] as number) * unit + (MOST + 0.5)) | 0) - MOST
    scales[row] = most / MOST
  }
}

/** Value of one unit when the outcome of a layer norm is written as lanes: nothing is ever cut off. */
export function normalUnit(gain: Float32Array, shift: Float32Array): number {
  let most = 0
  for (let j = 0; j < gain.length; j++) {
    const g = gain[j] as number
    const s = shift[j] as number
    const size = (g < 0 ? -g : g) * Math.sqrt(gain.length) + (s < 0 ? -s : s)
    if (size > most) most = size
  }
  return most / MOST
}

/**
 * Brings each row to mean 0 and variance 1, then applies gain and shift (Ba et al. 2016), and writes it
 * as lanes of `unit` each.
 */
export function normaliseRows(
  x: Float32Array,
  rows: number,
  gain: Float32Array,
  shift: Float32Array,
  unit: number,
  lanes: Int16Array,
): void {
  const width = gain.length
  const perUnit = 1 / unit
  for (let row = 0, o = 0; row < rows; row++, o += width) {
    let sum = 0
    let squares = 0
    for (let j = 0; j < width; j++) {
      const v = x[o + j] as number
      sum += v
      squares += v * v
    }
    const mean = sum / width
    const variance = squares / width - mean * mean
    const inverse = perUnit / Math.sqrt((variance > 0 ? variance : 0) + 1e-5)
    for (let j = 0; j < width; j++) {
      const v =
        ((x[o + j] as number) - mean) * inverse * (gain[j] as number) +
        (shift[j] as number) * perUnit
      lanes[o + j] = ((v + (MOST + 1.5)) | 0) - (MOST + 1)
    }
  }
}

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
  readonly scale: Float64Array
  readonly bias: Float64Array
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
  /** The same two areas, two lanes a number. */
  readonly inputPairs: Int32Array
  readonly stagingPairs: Int32Array
  /** Where sums are found after it. */
  readonly sums: Int32Array
  readonly inputAt: number
  readonly sumsAt: number
}

const align = (bytes: number) => (bytes + 63) & ~63

/** A row of floats as doubles: reading doubles spares a conversion at every use. */
export function doubles(weights: Weights, name: string): Float64Array {
  return Float64Array.from(weights.float32(name))
}

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
      const scale = doubles(weights, `${name}.scale`)
      return [name, { inputs, outputs, at: place, scale, bias: doubles(weights, `${name}.bias`) }]
    }),
  )
  return {
    kernel,
    rows,
    get: (name) => layers.get(name) as Layer,
    input: new Int16Array(kernel.buffer, inputAt, rows * widest),
    staging: new Int16Array(kernel.buffer, stagingAt, rows * widest),
    inputPairs: new Int32Array(kernel.buffer, inputAt, (rows * widest) >> 1),
    stagingPairs: new Int32Array(kernel.buffer, stagingAt, (rows * widest) >> 1),
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

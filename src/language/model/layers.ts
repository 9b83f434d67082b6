import { type Kernel, packWeights } from './kernel.ts'
import type { Weights } from './weights-file.ts'

/** Largest activation: with weights of 8 bits, sums of 512 products stay below 2^31. */
export const MOST = 4095

/** Bias of a column that is never to be chosen. */
const NEVER = -1e30

/** Places in the memory of a kernel, given out one after the other. */
export class MemoryPlan {
  size = 1024

  /** The place of `bytes` bytes, a multiple of 64. */
  take(bytes: number): number {
    const at = this.size
    this.size = (at + bytes + 63) & ~63
    return at
  }
}

/** A linear layer in the memory of a kernel; places are byte offsets. */
export interface Layer {
  readonly name: string
  readonly inputs: number
  readonly outputs: number
  readonly weights: number
  /** Float32 value of one unit of weight, for each output. */
  readonly scale: number
  /** Float32, one an output. */
  readonly bias: number
}

/** Plans the place of the layer `name` of a file of weights. */
export function planLayer(weights: Weights, plan: MemoryPlan, name: string): Layer {
  const { rows: outputs, columns: inputs } = weights.entry(name)
  return {
    name,
    inputs,
    outputs,
    weights: plan.take(outputs * inputs * 2),
    scale: plan.take(outputs * 4),
    bias: plan.take(outputs * 4),
  }
}

/**
 * Writes a layer to its place. What comes out is multiplied by `unit`, the value of one unit of
 * activation; columns that stand for nothing (`never`) get a bias with which they are not chosen.
 */
export function fillLayer(
  weights: Weights,
  { buffer }: Kernel,
  layer: Layer,
  unit = 1,
  never: readonly number[] = [],
): void {
  const { name, inputs, outputs } = layer
  packWeights(weights.int8(name), outputs, inputs, new Int16Array(buffer), layer.weights >> 1)
  writeFloats(buffer, layer.scale, weights.float32(`${name}.scale`), unit)
  const bias = Float32Array.from(weights.float32(`${name}.bias`))
  for (const column of never) bias[column] = NEVER
  writeFloats(buffer, layer.bias, bias)
}

/** Writes numbers as float32 from byte offset `at` on, times `unit`. */
export function writeFloats(buffer: ArrayBuffer, at: number, values: Float32Array, unit = 1): void {
  const into = new Float32Array(buffer, at, values.length)
  for (let j = 0; j < values.length; j++) into[j] = (values[j] as number) * unit
}

/** A layer norm in the memory of a kernel: float32 rows in units of what is written as lanes. */
export interface Norm {
  readonly gain: number
  readonly shift: number
}

/** Plans the place of a layer norm over `width` columns. */
export function planNorm(plan: MemoryPlan, width: number): Norm {
  return { gain: plan.take(width * 4), shift: plan.take(width * 4) }
}

/** Writes a layer norm to its place; returns the value of one unit, with which nothing is cut off. */
export function fillNorm(
  { buffer }: Kernel,
  norm: Norm,
  gain: Float32Array,
  shift: Float32Array,
): number {
  const unit = normalUnit(gain, shift)
  writeFloats(buffer, norm.gain, gain, 1 / unit)
  writeFloats(buffer, norm.shift, shift, 1 / unit)
  return unit
}

/** No number of a row of mean 0 and variance 1 is above the root of its length. */
function normalUnit(gain: Float32Array, shift: Float32Array): number {
  let most = 0
  for (let j = 0; j < gain.length; j++) {
    const size = Math.abs(gain[j] as number) * Math.sqrt(gain.length) + Math.abs(shift[j] as number)
    if (size > most) most = size
  }
  return most / MOST
}

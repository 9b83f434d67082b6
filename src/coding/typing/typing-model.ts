import { InputError } from '../../text/index.ts'
import { MOST_FEATURES, type TypingScales } from './feature-sink.ts'
import { TYPING_CLASSES, TYPING_OUTPUTS } from './labels.ts'
import { LANES, ROW_BYTES, type SumKernel, sumKernel } from './sum-kernel.ts'
import type { TypingFile } from './typing-file.ts'

/** The fitted numbers of the typing model, as they stand in its file. */
export interface TypingWeights {
  /** Hashes of the listed features, ascending. */
  readonly keys: Uint32Array
  /** A weight for each feature and label, in steps of the feature's scale. */
  readonly steps: Int8Array
  readonly scales: Float32Array
  /** A weight for each number of the vector zones and label. */
  readonly dense: Float32Array
  readonly bias: Float32Array
}

/** Name and scales of a typing model: what stands in the header of its file. */
export interface TypingHeader {
  readonly name: string
  readonly families: TypingScales
}

/** The arrays under which `TypingWeights` stand in a file. */
export function arraysOfWeights(weights: TypingWeights): TypingFile['arrays'] {
  return {
    'features.keys': weights.keys,
    'features.steps': weights.steps,
    'features.scales': weights.scales,
    dense: weights.dense,
    bias: weights.bias,
  }
}

/**
 * The weights in a file.
 *
 * @throws InputError `E-CODING-202` when they are for other labels than this program's.
 */
export function weightsOfFile({ about, arrays }: TypingFile): {
  readonly header: TypingHeader
  readonly weights: TypingWeights
} {
  const labels = about['labels'] as readonly string[] | undefined
  if (labels?.join() !== TYPING_OUTPUTS.join())
    throw new InputError({
      code: 'E-CODING-202',
      message: `expected weights for the labels ${TYPING_OUTPUTS.join(', ')}; found ${labels?.join(', ')}`,
      fix: 'Use the weights that came with this version of the program.',
    })
  return {
    header: { name: about['name'] as string, families: about['families'] as TypingScales },
    weights: {
      keys: arrays['features.keys'] as Uint32Array,
      steps: arrays['features.steps'] as Int8Array,
      scales: arrays['features.scales'] as Float32Array,
      dense: arrays['dense'] as Float32Array,
      bias: arrays['bias'] as Float32Array,
    },
  }
}

/** The features of one pair, as they stand in a sink or were copied from it. */
export interface ScoredFeatures {
  readonly count: number
  readonly hashes: Int32Array
  readonly values: Float64Array
  readonly dense: Float64Array
}

const SLOT = 2
/** Where features and sums stand in the memory of the kernel; the weights follow. */
const ROWS_AT = 0
const FACTORS_AT = ROWS_AT + 4 * MOST_FEATURES
const SUMS_AT = FACTORS_AT + 4 * MOST_FEATURES
const NUMBERS_AT = SUMS_AT + 4 * LANES

/** Multinomial logistic regression over listed features and averaged word vectors. */
export class TypingModel {
  /** Probabilities of `TYPING_OUTPUTS` after `score`; the same array each time. */
  readonly probabilities = new Float64Array(TYPING_CLASSES)
  /** Two words a slot: hash and row + 1. */
  readonly #slots: Uint32Array
  readonly #kernel: SumKernel
  readonly #bias: Float32Array
  readonly #rows: Uint32Array
  readonly #factors: Float32Array
  readonly #numbers: Float32Array
  readonly #sums: Float32Array
  /** Where the weights of the word vectors and of the listed features stand. */
  readonly #denseAt: number
  readonly #stepsAt: number

  constructor(weights: TypingWeights) {
    const { keys, scales, steps, dense, bias } = weights
    let size = 1024
    while (size < keys.length * 2) size *= 2
    this.#slots = new Uint32Array(size * SLOT)
    const mask = size - 1
    keys.forEach((key, row) => {
      let slot = key & mask
      while (this.#slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask
      this.#slots[slot * SLOT] = key
      this.#slots[slot * SLOT + 1] = row + 1
    })
    const numbers = dense.length / TYPING_CLASSES
    this.#denseAt = NUMBERS_AT + 4 * numbers
    this.#stepsAt = this.#denseAt + 4 * LANES * numbers
    this.#kernel = sumKernel(this.#stepsAt + ROW_BYTES * keys.length)
    const { buffer } = this.#kernel
    this.#rows = new Uint32Array(buffer, ROWS_AT, MOST_FEATURES)
    this.#factors = new Float32Array(buffer, FACTORS_AT, MOST_FEATURES)
    this.#sums = new Float32Array(buffer, SUMS_AT, LANES)
    this.#numbers = new Float32Array(buffer, NUMBERS_AT, numbers)
    const denseRows = new Float32Array(buffer, this.#denseAt, LANES * numbers)
    for (let j = 0; j < numbers; j++)
      denseRows.set(dense.subarray(j * TYPING_CLASSES, (j + 1) * TYPING_CLASSES), j * LANES)
    const stepRows = new Int8Array(buffer, this.#stepsAt, ROW_BYTES * keys.length)
    const rowScales = new Float32Array(buffer, this.#stepsAt, (ROW_BYTES / 4) * keys.length)
    for (let row = 0; row < keys.length; row++) {
      const at = row * ROW_BYTES
      stepRows.set(steps.subarray(row * TYPING_CLASSES, (row + 1) * TYPING_CLASSES), at)
      rowScales[(at + LANES) / 4] = scales[row] as number
    }
    this.#bias = new Float32Array(LANES)
    this.#bias.set(bias)
  }

  /** Turns features into `probabilities`, which sum to 1. */
  score(sink: ScoredFeatures): Float64Array {
    const sums = this.#sums
    sums.set(this.#bias)
    const found = this.#find(sink)
    this.#kernel.addRows(found, ROWS_AT, FACTORS_AT, this.#stepsAt, SUMS_AT)
    this.#numbers.set(sink.dense)
    this.#kernel.addNumbers(this.#numbers.length, NUMBERS_AT, this.#denseAt, SUMS_AT)
    const { probabilities } = this
    for (let c = 0; c < TYPING_CLASSES; c++) probabilities[c] = sums[c] as number
    toProbabilities(probabilities)
    return probabilities
  }

  /** Writes the rows of the features that are listed, and what each is multiplied with; how many. */
  #find({ count, hashes, values }: ScoredFeatures): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const rows = this.#rows
    const factors = this.#factors
    let found = 0
    for (let i = 0; i < count; i++) {
      const hash = (hashes[i] as number) >>> 0
      let at = (hash * SLOT) & mask
      let row = slots[at + 1] as number
      while (row !== 0 && slots[at] !== hash) {
        at = (at + SLOT) & mask
        row = slots[at + 1] as number
      }
      if (row === 0) continue
      rows[found] = (row - 1) * ROW_BYTES
      factors[found++] = values[i] as number
    }
    return found
  }
}

/** Softmax in place. */
function toProbabilities(sums: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  for (let c = 0; c < sums.length; c++) {
    const value = exponential((sums[c] as number) - most)
    sums[c] = value
    total += value
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / total
}

/**
 * e to the power of x for x <= 0, to 13 digits, from IEEE sums and products alone: engines may differ in
 * the last bits of `Math.exp`, and the same text must give the same reading on all of them.
 */
function exponential(x: number): number {
  if (x < -60) return 0
  let halvings = 0
  let part = x
  while (part < -0.125) {
    part /= 2
    halvings++
  }
  let sum = 1
  for (let k = 10; k > 0; k--) sum = 1 + (part / k) * sum
  for (; halvings > 0; halvings--) sum *= sum
  return sum
}

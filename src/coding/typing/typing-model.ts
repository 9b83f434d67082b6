import { InputError } from '../../text/index.ts'
import { MOST_FEATURES, type TypingScales } from './feature-sink.ts'
import { TYPING_CLASSES, TYPING_OUTPUTS } from './labels.ts'
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

const SLOT = 4

/** Multinomial logistic regression over listed features and averaged word vectors. */
export class TypingModel {
  /** Probabilities of `TYPING_OUTPUTS` after `score`; the same array each time. */
  readonly probabilities = new Float64Array(TYPING_CLASSES)
  readonly #weights: TypingWeights
  /** Four words a slot (hash, row + 1, scale, none), so that looking one up touches one cache line. */
  readonly #slots: Uint32Array
  readonly #slotScales: Float32Array
  readonly #rows = new Int32Array(MOST_FEATURES)
  readonly #factors = new Float64Array(MOST_FEATURES)

  constructor(weights: TypingWeights) {
    this.#weights = weights
    let size = 1024
    while (size < weights.keys.length * 2) size *= 2
    this.#slots = new Uint32Array(size * SLOT)
    this.#slotScales = new Float32Array(this.#slots.buffer)
    const mask = size - 1
    weights.keys.forEach((key, row) => {
      let slot = key & mask
      while (this.#slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask
      this.#slots[slot * SLOT] = key
      this.#slots[slot * SLOT + 1] = row + 1
      this.#slotScales[slot * SLOT + 2] = weights.scales[row] as number
    })
  }

  /** Turns features into `probabilities`, which sum to 1. */
  score(sink: ScoredFeatures): Float64Array {
    const { bias } = this.#weights
    const sums = this.probabilities
    for (let c = 0; c < TYPING_CLASSES; c++) sums[c] = bias[c] as number
    this.#addListed(sink)
    this.#addDense(sink.dense)
    toProbabilities(sums)
    return sums
  }

  /** Four features at a time, since going over the sums costs more than the products. */
  #addListed(sink: ScoredFeatures): void {
    const { steps } = this.#weights
    const slots = this.#slots
    const slotScales = this.#slotScales
    const mask = slots.length - 1
    const sums = this.probabilities
    const { count, hashes, values } = sink
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
      rows[found] = (row - 1) * TYPING_CLASSES
      factors[found++] = (values[i] as number) * (slotScales[at + 2] as number)
    }
    // The last block is filled up with features that add nothing.
    for (let i = found; i < ((found + 3) & ~3); i++) {
      rows[i] = 0
      factors[i] = 0
    }
    if (steps.length === 0) return
    for (let i = 0; i < found; i += 4) {
      const row0 = rows[i] as number
      const row1 = rows[i + 1] as number
      const row2 = rows[i + 2] as number
      const row3 = rows[i + 3] as number
      const f0 = factors[i] as number
      const f1 = factors[i + 1] as number
      const f2 = factors[i + 2] as number
      const f3 = factors[i + 3] as number
      for (let c = 0; c < TYPING_CLASSES; c++)
        sums[c] =
          (sums[c] as number) +
          (f0 * (steps[row0 + c] as number) + f1 * (steps[row1 + c] as number)) +
          (f2 * (steps[row2 + c] as number) + f3 * (steps[row3 + c] as number))
    }
  }

  #addDense(numbers: Float64Array): void {
    const { dense } = this.#weights
    const sums = this.probabilities
    for (let j = 0; j + 3 < numbers.length; j += 4) {
      const n0 = numbers[j] as number
      const n1 = numbers[j + 1] as number
      const n2 = numbers[j + 2] as number
      const n3 = numbers[j + 3] as number
      if (n0 === 0 && n1 === 0 && n2 === 0 && n3 === 0) continue
      const at = j * TYPING_CLASSES
      for (let c = 0; c < TYPING_CLASSES; c++) {
        const k = at + c
        sums[c] =
          (sums[c] as number) +
          (n0 * (dense[k] as number) + n1 * (dense[k + TYPING_CLASSES] as number)) +
          (n2 * (dense[k + 2 * TYPING_CLASSES] as number) +
            n3 * (dense[k + 3 * TYPING_CLASSES] as number))
      }
    }
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

import { InputError } from '../../text/index.ts'
import type { FeatureSink, TypingScales } from './feature-sink.ts'
import { TYPING_CLASSES, TYPING_LABELS } from './labels.ts'
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
  if (labels?.join() !== TYPING_LABELS.join())
    throw new InputError({
      code: 'E-CODING-202',
      message: `expected weights for the labels ${TYPING_LABELS.join(' ')}, found ${labels?.join(' ')}`,
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

/** Multinomial logistic regression over listed features and averaged word vectors. */
export class TypingModel {
  /** Probabilities of the labels after `score`; the same array each time. */
  readonly probabilities = new Float64Array(TYPING_CLASSES)
  readonly #weights: TypingWeights
  readonly #slots: Uint32Array

  constructor(weights: TypingWeights) {
    this.#weights = weights
    let size = 1024
    while (size < weights.keys.length * 2) size *= 2
    this.#slots = new Uint32Array(size)
    const mask = size - 1
    weights.keys.forEach((key, row) => {
      let slot = key & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = row + 1
    })
  }

  /** Turns the features in the sink into `probabilities`, which sum to 1. */
  score(sink: FeatureSink): Float64Array {
    const { keys, steps, scales, dense, bias } = this.#weights
    const slots = this.#slots
    const mask = slots.length - 1
    const sums = this.probabilities
    for (let c = 0; c < TYPING_CLASSES; c++) sums[c] = bias[c] as number
    for (let i = 0; i < sink.count; i++) {
      const hash = (sink.hashes[i] as number) >>> 0
      let slot = hash & mask
      let row = (slots[slot] as number) - 1
      while (row >= 0 && keys[row] !== hash) {
        slot = (slot + 1) & mask
        row = (slots[slot] as number) - 1
      }
      if (row < 0) continue
      const value = (sink.values[i] as number) * (scales[row] as number)
      const at = row * TYPING_CLASSES
      for (let c = 0; c < TYPING_CLASSES; c++)
        sums[c] = (sums[c] as number) + value * (steps[at + c] as number)
    }
    for (let j = 0; j < sink.dense.length; j++) {
      const value = sink.dense[j] as number
      if (value === 0) continue
      const at = j * TYPING_CLASSES
      for (let c = 0; c < TYPING_CLASSES; c++)
        sums[c] = (sums[c] as number) + value * (dense[at + c] as number)
    }
    toProbabilities(sums)
    return sums
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

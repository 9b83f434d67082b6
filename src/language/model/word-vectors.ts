import { openWeights, vectorHash } from './weights-file.ts'
import { slotsOf } from './word-table.ts'

/** The pretrained vectors of the model's weights, for whoever describes words by what they mean. */
export interface WordVectors {
  /** Numbers a vector has. */
  readonly width: number
  /** The row of a lower-cased word, or -1. Rows are found by hash: a rare unknown word may find one. */
  row(word: string): number
  /** Adds `factor` times the vector of `row` to `into`, from `at` on. */
  add(row: number, factor: number, into: Float64Array, at: number): void
}

/**
 * The word vectors in a file of weights (`models/english/english.weights`); nothing is copied.
 *
 * @throws InputError `E-LANGUAGE-002` and `E-LANGUAGE-003` as `loadModel` does.
 */
export function openWordVectors(bytes: Uint8Array): WordVectors {
  const weights = openWeights(bytes)
  const values = weights.int8('vectors')
  const scales = weights.float32('vectors.scale')
  const hashes = weights.uint32('vectors.hash')
  const width = weights.entry('vectors').columns
  const slots = slotsOf(hashes)
  const mask = slots.length - 1
  return {
    width,
    row: (word) => {
      const hash = vectorHash(word, weights.header.vectorSeed)
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const row = (slots[slot] as number) - 1
        if (row < 0 || hashes[row] === hash) return row
      }
    },
    add: (row, factor, into, at) => {
      const scale = factor * (scales[row] as number)
      for (let j = 0; j < width; j++)
        into[at + j] = (into[at + j] as number) + scale * (values[row * width + j] as number)
    },
  }
}

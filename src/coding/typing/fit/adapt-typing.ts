import { TYPING_CLASSES } from '../labels.ts'
import { TypingModel, type TypingWeights } from '../typing-model.ts'
import { type FitOptions, fitTyping } from './fit-typing.ts'
import type { TypingExample } from './typing-example.ts'

/** How a model is adapted to examples of another source. */
export interface Adaptation {
  /** How much what the model says beforehand counts: 0 not at all, 1 in full. */
  readonly share: number
  /** How what is added to it is fitted. */
  readonly fit: FitOptions
}

/** Probabilities of one example, in the order of `TYPING_OUTPUTS`. */
export type ExampleTyping = (example: TypingExample) => Float64Array

const LEAST = 1e-9

/** The typing of examples by weights. */
export function exampleTyping(weights: TypingWeights): ExampleTyping {
  const model = new TypingModel(weights)
  return ({ hashes, values, dense }) =>
    model.score({ count: hashes.length, hashes, values, dense }).slice()
}

/**
 * Adapts a model to examples: the logarithms of what it says, times the share, are given, and weights are
 * fitted to what they leave to be said. With an L2 penalty the added weights stay near 0, that is, the
 * model near what it was (Chelba and Acero, 'Adaptation of maximum entropy
 * capitalizer', 2004).
 */
export function adaptTyping(
  before: ExampleTyping,
  examples: readonly TypingExample[],
  { share, fit }: Adaptation,
): ExampleTyping {
  const offsetOf = (example: TypingExample) =>
    before(example).map((p) => share * Math.log(Math.max(p, LEAST)))
  const added = exampleTyping(
    fitTyping(
      examples.map((example) => ({ ...example, offset: offsetOf(example) })),
      fit,
    ),
  )
  return (example) => {
    const offset = offsetOf(example)
    const most = Math.max(...offset)
    const found = added(example)
    let total = 0
    for (let c = 0; c < TYPING_CLASSES; c++) {
      found[c] = (found[c] as number) * Math.exp((offset[c] as number) - most)
      total += found[c] as number
    }
    return found.map((p) => p / total)
  }
}

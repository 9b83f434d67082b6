import type { TypingScales } from '../feature-sink.ts'
import type { FitOptions } from './fit-typing.ts'

/** Weight of each family of features; chosen by cross-validation. */
export const TYPING_FAMILIES: TypingScales = {
  words: 1,
  zones: 1,
  bigrams: 1,
  path: 1.5,
  chain: 1,
  near: 1,
  classes: 1,
  votes: 1.5,
  arguments: 0.7,
  reversal: 1,
  stems: 1,
  focus: 0,
}

/** How the shipped weights are fitted; chosen by cross-validation. */
export const TYPING_FIT: FitOptions = {
  cost: 4,
  leastExamples: 2,
  rarity: 0.5,
  vectors: 0.5,
  steps: 60,
}

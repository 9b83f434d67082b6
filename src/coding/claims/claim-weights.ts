import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.11,
  voiced: 1.0,
  opinion: -0.53,
  quoted: 0.39,
  'strong cues': 0.79,
  'weak cues': -0.39,
  denial: 0.59,
  justification: -0.23,
  accusation: 0.01,
  prescription: -0.03,
  perception: 0.1,
  prediction: 0.17,
  intent: 0.33,
  causal: 0.82,
  evaluation: -0.03,
  tone: 1.31,
  denies: 0.23,
  hedges: 0.36,
  alleges: 0.49,
  happening: -0.23,
  copula: 0.29,
  modal: 0.86,
  negated: 0.33,
  'first person': 0.21,
  'goes on': 1.0,
  numbers: -0.87,
  dated: -1.42,
  events: -1.12,
  short: 0.28,
  long: -0.33,
  question: -0.11,
  compares: 0.26,
  present: 0.2,
  perfect: -0.27,
  'voiced happening': 0.02,
  'voiced tone': 0.51,
  'opinion cues': 0.76,
  plan: -0.27,
  actors: -0.53,
  perceiver: 0.4,
  'text argues': 0.22,
  'text reports': -0.91,
  uncued: -0.61,
  bare: 0.31,
  'small words': 0.52,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

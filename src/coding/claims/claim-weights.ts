import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.09,
  voiced: 1.02,
  opinion: -0.53,
  quoted: 0.36,
  'strong cues': 0.78,
  'weak cues': -0.42,
  denial: 0.59,
  justification: -0.23,
  accusation: 0.01,
  prescription: -0.07,
  perception: 0.11,
  prediction: 0.17,
  intent: 0.32,
  causal: 0.82,
  evaluation: -0.02,
  tone: 1.28,
  denies: 0.22,
  hedges: 0.34,
  alleges: 0.48,
  happening: -0.23,
  copula: 0.3,
  modal: 0.88,
  negated: 0.33,
  'first person': 0.21,
  'goes on': 1.0,
  numbers: -0.88,
  dated: -1.44,
  events: -1.13,
  short: 0.28,
  long: -0.26,
  question: -0.11,
  compares: 0.25,
  present: 0.21,
  perfect: -0.27,
  'voiced happening': 0.01,
  'voiced tone': 0.57,
  'opinion cues': 0.76,
  plan: -0.27,
  actors: -0.52,
  perceiver: 0.4,
  'text argues': 0.16,
  'text reports': -0.9,
  uncued: -0.63,
  bare: 0.29,
  'small words': 0.52,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

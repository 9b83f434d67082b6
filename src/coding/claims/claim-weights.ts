import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.06,
  voiced: 1.03,
  opinion: -0.49,
  quoted: 0.38,
  'strong cues': 0.81,
  'weak cues': -0.36,
  denial: 0.56,
  justification: -0.21,
  accusation: 0.03,
  prescription: -0.08,
  perception: 0.09,
  prediction: 0.25,
  intent: 0.34,
  causal: 0.85,
  evaluation: -0.01,
  tone: 1.29,
  denies: 0.29,
  hedges: 0.41,
  alleges: 0.46,
  happening: -0.37,
  copula: 0.14,
  modal: 0.91,
  negated: 0.34,
  'first person': 0.2,
  'goes on': 0.99,
  numbers: -0.84,
  dated: -1.43,
  events: -1.07,
  short: 0.28,
  long: -0.32,
  question: -0.14,
  compares: 0.3,
  present: 0.05,
  perfect: -0.41,
  'voiced happening': -0.43,
  'voiced tone': 0.46,
  'opinion cues': 0.7,
  plan: -0.32,
  actors: -0.59,
  perceiver: 0.4,
  'text argues': 0.22,
  'text reports': -0.91,
  uncued: -0.44,
  bare: 0.34,
  'small words': 0.52,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.08,
  voiced: 1.04,
  opinion: -0.48,
  quoted: 0.38,
  'strong cues': 0.81,
  'weak cues': -0.37,
  denial: 0.58,
  justification: -0.23,
  accusation: 0.05,
  prescription: -0.06,
  perception: 0.07,
  prediction: 0.25,
  intent: 0.31,
  causal: 0.83,
  evaluation: -0.01,
  tone: 1.27,
  denies: 0.31,
  hedges: 0.42,
  alleges: 0.46,
  happening: -0.35,
  copula: 0.13,
  modal: 0.92,
  negated: 0.35,
  'first person': 0.2,
  'goes on': 0.99,
  numbers: -0.86,
  dated: -1.42,
  events: -1.08,
  ties: 0.52,
  short: 0.31,
  long: -0.37,
  question: -0.17,
  compares: 0.27,
  present: 0.06,
  perfect: -0.41,
  'voiced happening': -0.44,
  'voiced tone': 0.45,
  'opinion cues': 0.71,
  plan: -0.29,
  actors: -0.62,
  perceiver: 0.39,
  'text argues': 0.17,
  'text reports': -0.92,
  uncued: -0.44,
  bare: 0.36,
  'small words': 0.55,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

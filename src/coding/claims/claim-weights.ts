import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.33,
  voiced: 1.21,
  opinion: -0.44,
  quoted: 0.4,
  'strong cues': 1.01,
  'weak cues': -0.13,
  denial: 0.4,
  justification: 0.25,
  accusation: -0.12,
  prescription: 0.04,
  perception: 0.06,
  prediction: 0.54,
  intent: 0.37,
  causal: 0.76,
  evaluation: 0.14,
  tone: 1.07,
  denies: 0.32,
  hedges: 0.28,
  alleges: 0.28,
  happening: -0.36,
  copula: 0.09,
  modal: 0.88,
  negated: 0.4,
  'first person': 0.55,
  'goes on': 1.14,
  numbers: -0.43,
  dated: -1.26,
  events: -1.18,
  ties: 0.57,
  short: 0.43,
  long: -0.23,
  question: -0.09,
  compares: -0.07,
  present: -0.13,
  perfect: -0.3,
  'voiced happening': -0.02,
  'voiced tone': 0.41,
  'opinion cues': 0.4,
  plan: -0.48,
  actors: -0.62,
  perceiver: 0.46,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

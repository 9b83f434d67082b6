import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.26,
  voiced: 1.09,
  opinion: -0.49,
  quoted: 0.48,
  'strong cues': 0.94,
  'weak cues': -0.41,
  denial: 0.54,
  justification: 0.2,
  accusation: 0.01,
  prescription: 0.17,
  perception: 0.04,
  prediction: 0.19,
  intent: 0.28,
  causal: 0.78,
  evaluation: 0.03,
  tone: 1.4,
  denies: 0.28,
  hedges: 0.39,
  alleges: 0.48,
  happening: -0.37,
  copula: 0.14,
  modal: 0.86,
  negated: 0.41,
  'first person': 0.14,
  'goes on': 0.97,
  numbers: -0.83,
  dated: -1.45,
  events: -1.07,
  ties: 0.51,
  short: 0.3,
  long: -0.44,
  question: -0.18,
  compares: 0.3,
  present: 0.02,
  perfect: -0.44,
  'voiced happening': -0.46,
  'voiced tone': 0.43,
  'opinion cues': 0.64,
  plan: -0.28,
  actors: -0.63,
  perceiver: 0.38,
  'text argues': 0.08,
  'text reports': -0.96,
  uncued: -0.45,
  bare: 0.35,
  'small words': 0.52,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

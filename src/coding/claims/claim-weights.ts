import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: a logistic regression on the development articles. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.24,
  voiced: 1.0,
  opinion: -0.69,
  quoted: 0.27,
  'strong cues': 0.82,
  'weak cues': -0.37,
  denial: 0.59,
  justification: -0.23,
  accusation: -0.01,
  prescription: -0.04,
  perception: 0.13,
  prediction: 0.17,
  intent: 0.34,
  causal: 0.73,
  evaluation: 0.1,
  tone: 1.26,
  denies: 0.38,
  hedges: 0.37,
  alleges: 0.54,
  happening: -0.37,
  copula: 0.35,
  modal: 0.94,
  negated: 0.43,
  'first person': 0.29,
  'goes on': 1.14,
  numbers: -0.99,
  dated: -1.52,
  events: -1.54,
  short: 0.22,
  present: 0.1,
  perfect: -0.43,
  'voiced happening': -0.02,
  'voiced tone': 0.66,
  'opinion cues': 0.75,
  plan: -0.41,
  perceiver: 0.39,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

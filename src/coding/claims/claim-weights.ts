import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: fitted on articles of our own and the development gold. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.3,
  voiced: 1.0,
  quoted: 0.19,
  'strong cues': 1.04,
  'weak cues': -0.37,
  denial: 0.67,
  justification: -0.09,
  accusation: 0.23,
  prescription: 0.05,
  perception: 0.08,
  prediction: 0.08,
  intent: 0.35,
  causal: 0.87,
  evaluation: 0.12,
  tone: 1.4,
  denies: 0.51,
  hedges: 0.38,
  alleges: 0.57,
  happening: -0.45,
  copula: 0.3,
  modal: 1.01,
  negated: 0.41,
  'first person': 0.14,
  'goes on': 1.05,
  numbers: -1.11,
  dated: -1.46,
  events: -1.65,
  short: 0.18,
  present: 0.03,
  perfect: -0.32,
  'voiced happening': -0.11,
  'voiced tone': 0.64,
  plan: -0.41,
  perceiver: 0.38,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

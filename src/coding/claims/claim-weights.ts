import type { CLAIM_SIGNS } from './claim-signs.ts'

/** Written by `bench/claims.mjs --save`: fitted on articles of our own and the development gold. */
const WEIGHTS: Readonly<Record<(typeof CLAIM_SIGNS)[number], number>> = {
  always: -0.35,
  voiced: 0.89,
  quoted: 0.28,
  'strong cues': 1.01,
  'weak cues': -0.44,
  denial: 0.6,
  justification: -0.08,
  accusation: 0.14,
  prescription: 0.01,
  perception: 0.09,
  prediction: 0.14,
  intent: 0.41,
  causal: 0.82,
  evaluation: 0.16,
  tone: 1.42,
  denies: 0.46,
  hedges: 0.4,
  alleges: 0.61,
  happening: -0.47,
  copula: 0.31,
  modal: 1.03,
  negated: 0.32,
  'first person': 0.13,
  'goes on': 1.04,
  numbers: -1.2,
  dated: -1.49,
  events: -1.55,
  short: 0.24,
  present: -0.02,
  perfect: -0.39,
  'voiced happening': -0.08,
  'voiced tone': 0.61,
  plan: -0.44,
  perceiver: 0.39,
}

const BY_PLACE = Float64Array.from(Object.values(WEIGHTS))

/** True when a candidate with these signs is more likely a claim than not. */
export function isClaim(signs: readonly number[]): boolean {
  let sum = 0
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (BY_PLACE[at] ?? 0)
  return sum >= 0
}

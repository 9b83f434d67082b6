import { AGREE, CONSULT } from './agree-and-consult.ts'
import type { TriggerEntry } from './entry.ts'
import { verb } from './entry.ts'
import { EXERCISES } from './noun-classes.ts'
import { CONCEDE, SUPPORT } from './support-and-concede.ts'

/** Boundaries between these: a future exercise or joint body is AGREE, a joint one held is COOPERATE. */
const BOUNDARIES: readonly TriggerEntry[] = [
  verb('AGREE', 'plan', {
    takes: EXERCISES,
    to: 'with',
    symmetric: true,
    weight: 0.5,
    alternative: 'COOPERATE',
  }),
]

/** All triggers of AGREE, CONSULT, SUPPORT and CONCEDE. */
export const VERBAL_COOPERATION: readonly TriggerEntry[] = [
  ...AGREE,
  ...CONSULT,
  ...SUPPORT,
  ...CONCEDE,
  ...BOUNDARIES,
]

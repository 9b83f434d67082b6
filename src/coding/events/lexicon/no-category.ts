import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'

/** Real happenings PLOVER has no word for: accidents, publications, denials, elections, deaths. */
export const NO_CATEGORY: readonly TriggerEntry[] = [
  verb('NONE', 'publish run print', {
    takes: 'article editorial report book',
    to: 'on about',
    weight: 0.65,
  }),
  verb('NONE', 'deny', { to: 'by from of', weight: 0.4, alternative: 'REJECT' }),
  verb('NONE', 'crash derail collapse sink', { to: '', weight: 0.4 }),
  verb('NONE', 'win lose', { takes: 'election vote referendum', to: '', weight: 0.5 }),
  verb('NONE', 'succeed replace', { to: 'object', needsRecipient: true, weight: 0.35 }),
  noun('NONE', 'explosion blast fire', {
    takes: 'massive huge port industrial accidental deadly',
    to: '',
    weight: 0.35,
  }),
]

import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'

/** Real happenings PLOVER has no word for: accidents, publications, denials, elections, deaths. */
export const NO_CATEGORY: readonly TriggerEntry[] = [
  verb('NONE', 'publish run print', {
    takes: 'article editorial report book',
    to: 'on about',
    weight: 0.65,
  }),
  verb('NONE', 'deny', { to: 'by from of', weight: 0.65, alternative: 'REJECT' }),
  verb('NONE', 'crash derail collapse sink capsize', { to: '', weight: 0.55 }),
  verb('NONE', 'win lose hold', {
    takes: 'election vote referendum ballot poll',
    to: '',
    weight: 0.6,
  }),
  verb('NONE', 'declare proclaim', {
    takes: 'himself herself itself themselves',
    to: '',
    weight: 0.6,
  }),
  verb('NONE', 'confirm', { to: '', weight: 0.5 }),
  verb('NONE', 'release publish unveil issue', {
    takes:
      'footage video recording photograph image document figure report statement map toll list',
    to: 'of on',
    weight: 0.6,
    alternative: 'ACCUSE',
  }),
  verb('NONE', 'appoint name nominate', {
    takes: 'minister premier commander governor judge chief',
    to: '',
    weight: 0.55,
  }),
  verb('NONE', 'dredge excavate drill survey', { to: 'in', weight: 0.55 }),
  verb('NONE', 'succeed replace', { to: 'object', needsRecipient: true, weight: 0.35 }),
  noun('NONE', 'explosion blast fire', {
    takes: 'massive huge port industrial accidental deadly',
    to: '',
    weight: 0.35,
  }),
]

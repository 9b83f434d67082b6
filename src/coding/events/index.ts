export { eventsStep } from './events-step.ts'
export type { TriggerEntry } from './lexicon/entry.ts'
export { TRIGGERS } from './lexicon/trigger-lexicon.ts'

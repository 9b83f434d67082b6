import type { EventType } from './vocabulary.ts'

/** A rule that tells event types apart which coders confuse. */
export interface Boundary {
  readonly types: readonly EventType[]
  readonly rule: string
}

/** The boundaries between types, as rules: what the text must say for one or the other. */
export const BOUNDARIES: readonly Boundary[] = [
  {
    types: ['AGREE', 'SUPPORT'],
    rule: 'Promised, planned or agreed to do is AGREE; signed, ratified, praised or recognised is SUPPORT.',
  },
  {
    types: ['AGREE', 'CONSULT'],
    rule: 'A future or proposed meeting is AGREE; one that took or takes place is CONSULT.',
  },
  {
    types: ['COOPERATE', 'AID'],
    rule: 'Both gain: COOPERATE. Mainly the recipient gains: AID.',
  },
  {
    types: ['COOPERATE', 'MOBILIZE'],
    rule: 'A joint exercise or operation is COOPERATE; an exercise of one state alone is MOBILIZE.',
  },
  {
    types: ['CONCEDE', 'RETREAT'],
    rule: 'Announced or promised is CONCEDE, carried out is RETREAT; a pardon is CONCEDE, the release RETREAT.',
  },
  {
    types: ['RETREAT', 'AID'],
    rule: 'Freeing those one holds oneself is RETREAT; rescuing the hostages of others or forgiving a debt is AID.',
  },
  {
    types: ['ACCUSE', 'CONSULT'],
    rule: 'An ambassador summoned by his host country is ACCUSE with mode disapprove, not a meeting.',
  },
  {
    types: ['ACCUSE', 'PROTEST', 'REQUEST'],
    rule: 'Words, notes and posts are ACCUSE; bodies in the street are PROTEST; demands in words are REQUEST.',
  },
  {
    types: ['REJECT', 'SANCTION'],
    rule: 'A cancelled meeting is REJECT meet; ended aid, a closed mission, a recalled or expelled diplomat is SANCTION.',
  },
  {
    types: ['REJECT', 'COERCE'],
    rule: 'Kept from entering is REJECT; put out of the country as an individual is COERCE deport.',
  },
  {
    types: ['THREATEN', 'MOBILIZE'],
    rule: 'Said is THREATEN, moved is MOBILIZE; a warrant against someone out of reach is THREATEN arrest.',
  },
  {
    types: ['COERCE', 'ASSAULT'],
    rule: 'Civilians arrested are COERCE arrest; combatants captured are ASSAULT abduct.',
  },
  {
    types: ['SANCTION', 'COERCE'],
    rule: 'A conviction is SANCTION convict; where it brings prison, COERCE arrest is a second event.',
  },
  { types: ['MOBILIZE', 'ASSAULT'], rule: 'Once force is used, it is ASSAULT alone.' },
  { types: ['AID', 'MOBILIZE'], rule: 'Soldiers who bring emergency relief are AID.' },
  {
    types: ['CONCEDE', 'RETREAT', 'SANCTION', 'COERCE'],
    rule: 'To lift, end, ease or release something hostile is cooperation (CONCEDE or RETREAT), not the hostile type.',
  },
  {
    types: ['CONSULT', 'SUPPORT'],
    rule: 'The talks are CONSULT; what was signed at them is a second event, SUPPORT.',
  },
]

/** The rules in which `type` takes part. */
export function boundariesOf(type: EventType): readonly Boundary[] {
  return BOUNDARIES.filter((boundary) => boundary.types.includes(type))
}

import type { EventCode, Mode } from '../../../codebook/index.ts'

/** Where a trigger's recipients stand: its direct object, or behind one of these prepositions. */
export type ArgumentPlace = 'object' | (string & {})

/**
 * What kind of party an entry asks for: those who bear arms, people who act for no state, somebody in
 * person, a union of states or another body that can be joined and left, whoever rules or is a state.
 */
export type PartyClass = 'forces' | 'people' | 'person' | 'organisation' | 'state'

/** One entry of the trigger lexicon: words that tell an event, and where its actors are found. */
export interface TriggerEntry {
  /** Readable and unique: 'COERCE verb arrest'. */
  readonly id: string
  readonly type: EventCode
  readonly modes: readonly Mode[]
  readonly part: 'verb' | 'noun'
  /** Lemmas any of which is the trigger's word. */
  readonly words: readonly string[]
  /** Lower-case word that must follow at once: 'off' in 'break off', 'for' in 'call for'. */
  readonly particle?: string
  /** Verb: lemmas one of which must head its object. Noun: lemmas one of which must stand before it. */
  readonly takes?: readonly string[]
  /** Noun: lemmas one of which must head the phrase behind 'of' ('opening of an embassy'). */
  readonly ofNoun?: readonly string[]
  /** Verb: lemmas one of which must stand before the head of that object ('joint' exercise). */
  readonly modifiedBy?: readonly string[]
  /** Where the recipients stand, best place first. */
  readonly recipients: readonly ArgumentPlace[]
  /** Noun: what 'of' brings, who did it ('the visit of X') or whom it hit ('the arrest of X'). */
  readonly of: 'actor' | 'recipient' | 'topic'
  /** True when those who take part are one set. */
  readonly symmetric: boolean
  /** True when subject and recipient change places: a host 'receives' the visitor, who is the actor. */
  readonly swapped: boolean
  /** True when it says something only with an actor (or people) as recipient. */
  readonly needsRecipient: boolean
  /** True when an infinitive under it is part of this event ('agreed to meet'), not one of its own. */
  readonly governs: boolean
  /** True when it says something only with an infinitive ('ordered the envoy to leave'). */
  readonly takesInfinitive: boolean
  /** Verb: lemmas one of which its infinitive must be ('vowed to [retaliate]'). */
  readonly infinitive?: readonly string[]
  /** What kind of party does it ('[soldiers] left Peru'); any when left out. */
  readonly actorClass?: PartyClass
  /** What kind of party it is done to ('left the [union]'); any when left out. */
  readonly recipientClass?: PartyClass
  /** Verb: says it only when negated, and then as done ('will not tolerate', 'did not rule out force'). */
  readonly negated: boolean
  /** How sure the words alone are, 0 to 1. */
  readonly weight: number
  readonly alternative?: EventCode
}

/** What an entry may leave out. */
export interface TriggerOptions {
  readonly mode?: Mode
  readonly particle?: string
  readonly takes?: string
  readonly ofNoun?: string
  readonly modifiedBy?: string
  readonly to?: string
  readonly of?: 'actor' | 'recipient' | 'topic'
  readonly symmetric?: boolean
  readonly swapped?: boolean
  readonly needsRecipient?: boolean
  readonly governs?: boolean
  readonly takesInfinitive?: boolean
  readonly infinitive?: string
  readonly actorClass?: PartyClass
  readonly recipientClass?: PartyClass
  readonly negated?: boolean
  readonly weight?: number
  readonly alternative?: EventCode
}

/** A verb entry. `words` are lemmas parted by spaces, `to` the places of the recipients. */
export function verb(type: EventCode, words: string, options: TriggerOptions = {}): TriggerEntry {
  return entry('verb', type, words, options)
}

/** A noun entry. */
export function noun(type: EventCode, words: string, options: TriggerOptions = {}): TriggerEntry {
  return entry('noun', type, words, options)
}

function entry(
  part: 'verb' | 'noun',
  type: EventCode,
  words: string,
  options: TriggerOptions,
): TriggerEntry {
  const { mode, particle, takes, to, alternative } = options
  const list = takes?.split(' ')
  const ofNoun = options.ofNoun?.split(' ')
  const noun = list?.[0] ?? ofNoun?.[0]
  const name = [
    options.negated ? 'not' : '',
    words.split(' ')[0],
    particle,
    noun === undefined ? '' : `+ ${noun}`,
  ]
  return {
    id: `${type} ${part} ${name.filter((piece) => piece).join(' ')}`,
    type,
    part,
    words: words.split(' '),
    modes: mode === undefined ? [] : [mode],
    recipients: (to ?? (part === 'verb' ? 'object' : ''))
      .split(' ')
      .filter((place) => place !== ''),
    of: options.of ?? 'topic',
    symmetric: options.symmetric ?? false,
    swapped: options.swapped ?? false,
    needsRecipient: options.needsRecipient ?? false,
    governs: options.governs ?? false,
    takesInfinitive: options.takesInfinitive ?? false,
    negated: options.negated ?? false,
    weight: options.weight ?? 0.7,
    ...(particle === undefined ? {} : { particle }),
    ...(list === undefined ? {} : { takes: list }),
    ...(ofNoun === undefined ? {} : { ofNoun }),
    ...(options.modifiedBy === undefined ? {} : { modifiedBy: options.modifiedBy.split(' ') }),
    ...(options.infinitive === undefined ? {} : { infinitive: options.infinitive.split(' ') }),
    ...(options.actorClass === undefined ? {} : { actorClass: options.actorClass }),
    ...(options.recipientClass === undefined ? {} : { recipientClass: options.recipientClass }),
    ...(alternative === undefined ? {} : { alternative }),
  }
}

import { STATE_SECTORS } from '../../codebook/index.ts'
import type { Mention } from '../mention.ts'
import type { PartyClass, TriggerEntry } from './lexicon/entry.ts'

const ARMED = new Set<string>(['MIL', 'COP', 'REB'])
const UNIONS = new Set<string>(['IGO', 'NGO', 'INT'])

/** True when the parties found are of the kinds that the entry asks for. */
export function fitsParties(
  { type, actorClass, recipientClass }: TriggerEntry,
  actors: readonly Mention[],
  recipients: readonly Mention[],
): boolean {
  // Who is told things for the papers is not consulted.
  if (type === 'CONSULT' && [...actors, ...recipients].some(isOutlet)) return false
  return (
    (actorClass === undefined || actors.some((mention) => isOfClass(mention, actorClass))) &&
    (recipientClass === undefined ||
      recipients.some((mention) => isOfClass(mention, recipientClass)))
  )
}

const PRESS =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Ledger|Observer|Courier|Mail|Review|Magazine|News|Newsdesk|Wire|TV|Television|Radio|Broadcaster)$/

/** An outlet by kind or, where the text alone knows it, by name. */
function isOutlet({ actor }: Mention): boolean {
  return actor.kind === 'outlet' || (actor.kind === 'organisation' && PRESS.test(actor.name))
}

function isOfClass(mention: Mention, kind: PartyClass): boolean {
  const { actor } = mention
  const sector = mention.sector ?? actor.sector
  switch (kind) {
    case 'forces':
      return actor.kind === 'armed group' || (sector !== undefined && ARMED.has(sector))
    case 'people':
      if (actor.kind !== 'person' && actor.kind !== 'collective' && actor.kind !== 'ethnic group')
        return actor.kind === 'party'
      return (
        sector === undefined ||
        !((STATE_SECTORS as ReadonlySet<string>).has(sector) || ARMED.has(sector))
      )
    case 'person':
      return actor.kind === 'person' || (mention.form === 'description' && actor.kind !== 'state')
    case 'organisation':
      return actor.kind === 'bloc' || (sector !== undefined && UNIONS.has(sector))
    case 'state':
      return actor.kind === 'state' || sector === 'GOV'
  }
}

/** 'its border with [Peru]': words that make those behind 'with' neighbours, not partners. */
const LINES = /^(border|frontier|boundary|coast|coastline|line|war|dispute|standoff|tension)$/

/** True when all whom a joint act is told of, its actor apart, are only named as neighbours. */
export function isAcrossBorder(
  { type, alternative }: TriggerEntry,
  words: { word(token: number): string; lemma(token: number): string },
  parties: readonly Mention[],
): boolean {
  if (type !== 'COOPERATE' || alternative !== 'MOBILIZE') return false
  const partners = parties.filter(
    ({ phraseFirstToken: first }) =>
      !(words.word(first - 1) === 'with' && LINES.test(words.lemma(first - 2))),
  )
  return partners.length < 2
}

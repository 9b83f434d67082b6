import type { Mention } from '../mention.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { unite, without } from './candidate.ts'
import { governingVerb } from './governing-verb.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import {
  behind,
  betweenSides,
  gripped,
  host,
  infinitiveRecipients,
  isOutcome,
  isPair,
  lightSubject,
  provoker,
  relativeTeller,
} from './noun-parties.ts'
import { actorsOf } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import { complementsOf } from './phrases/complements.ts'
import type { NounPhrase } from './phrases/phrase.ts'
import { facing, placesWithin } from './verb-recipients.ts'

/** Words that open a phrase about something already spoken of. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** The event a noun tells, with its parties from owner, adjectives, prepositions and light verb; undefined when nobody is named. */
export function candidateOfNoun(
  view: SentenceView,
  entry: TriggerEntry,
  index: number,
  phrase: NounPhrase,
  first: number,
): EventCandidate | undefined {
  const { phrases, words } = view
  const complements = complementsOf(phrases, index)
  const owner = phrases[index - 1]
  const owned = owner?.kind === 'noun phrase' && owner.possessive && owner.end === phrase.first
  const owners = owned ? actorsOf(phrases, words, index - 1) : []
  const modifiers = phrase.mentions.filter(
    (mention) => !mention.nested && mention.endToken <= phrase.head,
  )
  const by = behind(view, complements, 'by')
  const between = betweenSides(view, entry, complements)
  const of = entry.ofNoun === undefined ? behind(view, complements, 'of') : []
  const verb = governingVerb(view, index)
  const provokers = provoker(view, verb)
  const content = entry.ofNoun === undefined ? [] : behind(view, complements, 'of')
  const from =
    entry.particle === 'from' || provokers.length > 0 ? behind(view, complements, 'from') : []
  const light = lightSubject(view, verb, entry)
  let recipients: readonly Mention[] = []
  const route = entry.recipients.includes('via')
  for (const place of entry.recipients) {
    if (place === 'of' && entry.of === 'actor') continue
    // Goods go 'to X through Y via Z': all of them are concerned.
    recipients = route
      ? unite(recipients, behind(view, complements, place))
      : behind(view, complements, place)
    if (recipients.length > 0 && !route) break
  }
  if (recipients.length === 0 && entry.of === 'recipient') recipients = unite(of, content)
  if (recipients.length === 0 && complements.infinitive !== undefined && entry.type === 'AGREE')
    recipients = infinitiveRecipients(view, complements.infinitive, owners)
  let actors = unite(by, from)
  if (entry.of === 'actor') actors = unite(actors, of)
  if (actors.length === 0) actors = unite(owners, entry.symmetric ? modifiers : [])
  if (actors.length === 0) actors = modifiers
  if (actors.length === 0) actors = light
  // 'the delivery of French arms', 'the closure of the Swiss embassy': whose they are acts.
  if (actors.length === 0 && entry.of !== 'recipient') actors = content
  if (recipients.length === 0 && entry.type === 'PROTEST') recipients = gripped(view, index)
  if (actors.length === 0 && entry.modes.includes('visit') && recipients.length > 0)
    actors = host(view, index)
  const told = relativeTeller(view, index, phrase)
  if (actors.length === 0 && told !== undefined) actors = told.actors
  if (recipients.length === 0 && from.length > 0) recipients = provokers
  const oneSided =
    owners.length === 1 &&
    between.length === 0 &&
    (complements.infinitive !== undefined ||
      /^(on|against)$/.test(usedPlace(view, entry, complements)))
  if (entry.symmetric && !oneSided) {
    let sides = unite(unite(unite(actors, between), recipients), light)
    // Those behind 'with' alone are one side; the other must be named too.
    const oneSideOnly = unite(unite(actors, between), light).length === 0
    if (oneSideOnly && recipients.length > 0) sides = unite(sides, host(view, index))
    if (oneSideOnly && recipients.length > 0 && sides.length === recipients.length) return undefined
    if (sides.length > 1) actors = sides
    recipients = sides.length > 1 ? [] : recipients
  }
  recipients = without(recipients, actors)
  if (recipients.length === 0 && entry.ofNoun !== undefined && !entry.symmetric)
    recipients = placesWithin(view, entry, index + 1, actors)
  // 'Under Qatari mediation, Chad and ... agreed': those it brought together.
  if (recipients.length === 0 && entry.modes.includes('third-party'))
    recipients = without(host(view, index), actors)
  if (recipients.length === 0 && entry.type === 'MOBILIZE')
    recipients = facing(view, complements, actors)
  const symmetric = entry.symmetric && !oneSided && actors.length > 1
  const orphan = actors.length === 0 && recipients.length === 0
  const pair = orphan && entry.symmetric && isPair(view, complements)
  if (orphan && !pair && !isOutcome(view, index, entry)) return undefined
  return {
    ...(pair ? { pair } : orphan ? { orphan } : {}),
    entry,
    firstToken: first,
    endToken: phrase.head + 1,
    phrase: index,
    ...(told === undefined ? (verb === undefined ? {} : { verb }) : { verb: told.verb }),
    actors,
    recipients,
    symmetric,
    definite: owned || DEFINITE.has(words.word(phrase.first)),
    agentless: actors.length === 0,
  }
}

function usedPlace(view: SentenceView, entry: TriggerEntry, complements: Complements): string {
  return entry.recipients.find((place) => behind(view, complements, place).length > 0) ?? ''
}

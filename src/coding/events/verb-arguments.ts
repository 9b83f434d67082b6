import type { Mention } from '../mention.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { unite, without } from './candidate.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { actorsOf, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import type { VerbGroup } from './phrases/phrase.ts'
import {
  concerned,
  embeddedRecipients,
  facing,
  isParty,
  placesWithin,
  recipientsOf,
} from './verb-recipients.ts'

/** The event a verb tells under one entry, with its parties; undefined when the entry's demands are not met. */
export function candidateOfVerb(
  view: SentenceView,
  entry: TriggerEntry,
  index: number,
  group: VerbGroup,
  complements: Complements,
  subject: number | undefined,
  noun: number | undefined,
): EventCandidate | undefined {
  const { phrases, words } = view
  const patients = subject === undefined ? [] : actorsOf(phrases, words, subject)
  const by = complements.prepositional.find((found) => found.preposition === 'by')
  const agents = by === undefined ? [] : actorsOf(phrases, words, by.index)
  let actors = group.passive ? agents : patients
  if (group.passive && actors.length === 0) actors = summoner(view, entry, complements, patients)
  const placed = noun === undefined ? [] : placesWithin(view, entry, noun, actors)
  let recipients =
    placed.length > 0
      ? placed
      : recipientsOf(view, entry, complements, group.passive ? patients : undefined, actors)
  if (
    recipients.length === 0 &&
    noun !== undefined &&
    !entry.symmetric &&
    entry.type !== 'MOBILIZE'
  )
    recipients = concerned(view, noun, complements, actors)
  let promised: readonly Mention[] = []
  if (recipients.length === 0 && entry.governs && complements.infinitive !== undefined) {
    promised = without(embeddedRecipients(view, complements.infinitive), actors)
    recipients = promised
  }
  if (recipients.length === 0 && entry.type === 'AGREE' && complements.gerund !== undefined)
    recipients = without(embeddedRecipients(view, complements.gerund), actors)
  const idleWords = complements.direct.length === 0 && complements.infinitive === undefined
  if (entry.governs && entry.type === 'REJECT' && recipients.length === 0 && idleWords)
    return undefined
  if (recipients.length === 0 && entry.type === 'MOBILIZE')
    recipients = facing(view, complements, actors)
  const between = complements.prepositional.find((found) => found.preposition === 'between')
  if (entry.symmetric && between !== undefined) {
    const sides = actorsOf(phrases, words, between.index)
    if (sides.length > 1) actors = unite(actors, sides)
  }
  if (group.passive && actors.length === 0 && noun !== undefined && entry.modes.includes('meet')) {
    // 'the meeting between A and B was cancelled': nobody says by whom.
    const sides = betweenSides(view, noun)
    if (sides.length > 1) [actors, recipients] = [sides, []]
  }
  // Those who are told things at a press conference are not consulted.
  if (entry.type === 'CONSULT') recipients = recipients.filter(isParty)
  const others = without(recipients, actors)
  // Who is made out to act on himself is not the one who acts ('a deal granting Mali access').
  const inferred = group.form === 'gerund' || group.form === 'infinitive'
  if (inferred && !entry.symmetric && recipients.length > 0 && others.length === 0) return undefined
  recipients = others
  if (entry.needsRecipient && recipients.length === 0) {
    const idle =
      !group.passive && complements.direct.length > 0 && entry.recipients.includes('object')
    if (!entry.symmetric || actors.length < 2 || idle) return undefined
  }
  if (actors.length === 0 && recipients.length === 0) return undefined
  if (entry.swapped) {
    // Only people are received: arms and guests' money are not visitors.
    recipients = recipients.filter(isVisitor)
    if (recipients.length === 0) return undefined
    ;[actors, recipients] = [recipients, actors]
  }
  const symmetric = entry.symmetric && promised.length === 0 && unite(actors, recipients).length > 1
  return {
    entry,
    firstToken: group.head,
    endToken: group.head + 1,
    phrase: index,
    verb: index,
    actors: symmetric ? unite(actors, recipients) : actors,
    recipients: symmetric ? [] : recipients,
    symmetric,
    definite: false,
    agentless: group.passive && agents.length === 0,
  }
}

function isVisitor(mention: Mention): boolean {
  return mention.actor.kind === 'person' || mention.form === 'description'
}

function betweenSides(view: SentenceView, noun: number): readonly Mention[] {
  const next = view.phrases[noun + 1]
  if (next?.kind !== 'noun phrase' || next.preposition !== 'between') return []
  return actorsOf(view.phrases, view.words, phraseAfterOwners(view.phrases, noun + 1))
}

/** 'was summoned to the ministry in Lima': those who rule there did it, as with 'deported from'. */
function summoner(
  view: SentenceView,
  entry: TriggerEntry,
  complements: Complements,
  patients: readonly Mention[],
): readonly Mention[] {
  const places = entry.words.includes('summon')
    ? /^(to|at|in)$/
    : entry.words.includes('deport') || entry.words.includes('expel')
      ? /^from$/
      : undefined
  if (places === undefined) return []
  for (const { preposition, index } of complements.prepositional) {
    if (!places.test(preposition)) continue
    const found = without(actorsOf(view.phrases, view.words, index), patients)
    if (found.length > 0) return found
  }
  return []
}

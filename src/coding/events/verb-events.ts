import type { Mention } from '../mention.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { unite, without } from './candidate.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { nounEntries, verbEntries } from './lexicon/trigger-lexicon.ts'
import { actorsOf, onlyCounts, ownActors, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import { complementsOf } from './phrases/complements.ts'
import { findSubject } from './phrases/find-subject.ts'
import type { NounPhrase, VerbGroup } from './phrases/phrase.ts'

/** What the verbs of a sentence tell, and which words they have used up. */
export interface VerbEvents {
  readonly candidates: readonly EventCandidate[]
  /** Head tokens of nouns that are part of a verb's event ('postponed his [visit]'). */
  readonly usedNouns: ReadonlySet<number>
  /** Phrase indices that belong to another event ('agreed [to meet ...]'). */
  readonly governed: ReadonlySet<number>
}

/** Matches every verb group of the sentence with the trigger lexicon and finds its arguments. */
export function verbEvents(view: SentenceView): VerbEvents {
  const candidates: EventCandidate[] = []
  const usedNouns = new Set<number>()
  const governed = new Set<number>(underNouns(view))
  for (const [index, phrase] of view.phrases.entries()) {
    if (phrase.kind !== 'verb group' || governed.has(index)) continue
    const found = matchVerb(view, index, phrase)
    if (found === undefined) continue
    candidates.push(found.candidate)
    if (found.noun !== undefined) usedNouns.add(found.noun)
    if (found.candidate.entry.governs)
      for (const under of governedPhrases(view, index)) governed.add(under)
  }
  return { candidates, usedNouns, governed }
}

interface VerbMatch {
  readonly candidate: EventCandidate
  readonly noun?: number
}

function matchVerb(view: SentenceView, index: number, group: VerbGroup): VerbMatch | undefined {
  const entries = verbEntries(group.lemma)
  if (entries.length === 0) return undefined
  const complements = complementsOf(view.phrases, index)
  const subject = findSubject(view.phrases, view.words, index)
  for (const entry of entries) {
    const particle = entry.particle
    if (particle !== undefined && view.words.word(group.end) !== particle) continue
    const noun = objectNoun(view, entry, group, complements, subject)
    if (entry.takes !== undefined && noun === undefined) continue
    if (entry.takesInfinitive && complements.infinitive === undefined) continue
    const candidate = argumentsOf(view, entry, index, group, complements, subject, noun)
    if (candidate !== undefined)
      return { candidate, ...(noun === undefined ? {} : { noun: headToken(view, noun) }) }
  }
  return undefined
}

function headToken(view: SentenceView, index: number): number {
  return (view.phrases[index] as NounPhrase).head
}

/** The phrase among the verb's objects (subject when passive) whose head the entry asks for. */
function objectNoun(
  view: SentenceView,
  entry: TriggerEntry,
  group: VerbGroup,
  complements: Complements,
  subject: number | undefined,
): number | undefined {
  const { takes } = entry
  if (takes === undefined) return undefined
  const behindParticle = complements.prepositional
    .filter((found) => found.preposition === entry.particle)
    .map((found) => found.index)
  const objects = group.passive
    ? [subject, ...complements.direct].filter((found) => found !== undefined)
    : [...complements.direct, ...behindParticle]
  for (const start of objects) {
    for (const index of [start, ...joinedNouns(view, start)]) {
      const counted = throughCounting(view, phraseAfterOwners(view.phrases, index))
      const phrase = view.phrases[counted]
      if (phrase?.kind !== 'noun phrase' || !takes.includes(view.words.lemma(phrase.head))) continue
      if (isModifiedBy(view, phrase, entry.modifiedBy)) return counted
    }
  }
  return undefined
}

function isModifiedBy(
  view: SentenceView,
  phrase: NounPhrase,
  modifiers: readonly string[] | undefined,
): boolean {
  if (modifiers === undefined) return true
  for (let token = phrase.first; token < phrase.head; token++)
    if (modifiers.includes(view.words.word(token))) return true
  return false
}

/** Phrases joined to an object by 'and' or commas ('signed a memorandum and two treaties'). */
function joinedNouns(view: SentenceView, index: number): readonly number[] {
  const joined: number[] = []
  for (let at = index + 1; at < view.phrases.length; at++) {
    const phrase = view.phrases[at]
    if (phrase?.kind === 'comma' || phrase?.kind === 'and') continue
    if (phrase?.kind !== 'noun phrase' || phrase.preposition !== undefined) break
    joined.push(at)
  }
  return joined
}

/** 'a series of talks' -> the phrase of 'talks'. */
export function throughCounting(view: SentenceView, index: number): number {
  const phrase = view.phrases[index]
  const next = view.phrases[index + 1]
  if (
    phrase?.kind === 'noun phrase' &&
    next?.kind === 'noun phrase' &&
    next.preposition === 'of' &&
    onlyCounts(view.words, phrase)
  )
    return phraseAfterOwners(view.phrases, index + 1)
  return index
}

function argumentsOf(
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
  const placed = noun === undefined ? [] : placesWithin(view, entry, noun, actors)
  let recipients =
    placed.length > 0
      ? placed
      : recipientsOf(view, entry, complements, group.passive ? patients : undefined)
  if (recipients.length === 0 && noun !== undefined && !entry.symmetric)
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

const CIRCUMSTANCES = new Set(
  'attendance participation presence help support aim view goal backing mediation intention exception assistance approval'.split(
    ' ',
  ),
)

/** 'with the help of Ghana' names no recipient. */
function isCircumstance(view: SentenceView, preposition: string, index: number): boolean {
  const phrase = view.phrases[phraseAfterOwners(view.phrases, index)]
  return (
    preposition === 'with' &&
    phrase?.kind === 'noun phrase' &&
    CIRCUMSTANCES.has(view.words.lemma(phrase.head))
  )
}

/** 'its [embassy in Fiji]', when the language sees one name in it. */
function placesWithin(
  view: SentenceView,
  entry: TriggerEntry,
  noun: number,
  actors: readonly Mention[],
): readonly Mention[] {
  const phrase = view.phrases[noun]
  if (phrase?.kind !== 'noun phrase' || !entry.recipients.includes('in')) return []
  return without(
    phrase.mentions.filter((mention) => mention.form === 'place'),
    actors,
  )
}

function isVisitor(mention: Mention): boolean {
  return mention.actor.kind === 'person' || mention.form === 'description'
}

function recipientsOf(
  view: SentenceView,
  entry: TriggerEntry,
  complements: Complements,
  patients: readonly Mention[] | undefined,
): readonly Mention[] {
  for (const place of entry.recipients) {
    if (place === 'object') {
      if (patients !== undefined) {
        if (patients.length > 0) return patients
        continue
      }
      for (const index of complements.direct) {
        const found = actorsOf(view.phrases, view.words, index)
        if (found.length > 0) return found
      }
      continue
    }
    if (place === 'by' && patients !== undefined) continue
    for (const { preposition, index } of complements.prepositional) {
      if (preposition !== place || isCircumstance(view, preposition, index)) continue
      const found = actorsOf(view.phrases, view.words, phraseAfterOwners(view.phrases, index))
      const owners = found.length > 0 ? found : actorsOf(view.phrases, view.words, index)
      if (owners.length > 0) return owners
    }
  }
  return []
}

/** Those an object without a recipient of its own concerns: 'an embassy in [Fiji]', 'flights to [Iran]'. */
function concerned(
  view: SentenceView,
  noun: number,
  complements: Complements,
  actors: readonly Mention[],
): readonly Mention[] {
  const own = without(actorsOf(view.phrases, view.words, noun), actors)
  if (own.length > 0) return own
  const phrase = view.phrases[noun]
  const within = phrase?.kind === 'noun phrase' ? without(phrase.mentions, actors) : []
  if (within.length > 0) return within
  for (const { preposition, index } of complements.prepositional) {
    if (!/^(on|against|to|with|from|in|of|for)$/.test(preposition)) continue
    const others = without(ownActors(view.phrases, view.words, index), actors)
    if (others.length > 0) return others
  }
  return []
}

/** Whose border or coast a show of force faces: the first other party named behind a preposition. */
export function facing(
  view: SentenceView,
  complements: Complements,
  actors: readonly Mention[],
): readonly Mention[] {
  for (const { preposition, index } of complements.prepositional) {
    if (preposition === 'by' || preposition === 'after' || preposition === 'before') continue
    const others = without(ownActors(view.phrases, view.words, index), actors)
    if (others.length > 0) return others
  }
  return []
}

function betweenSides(view: SentenceView, noun: number): readonly Mention[] {
  const next = view.phrases[noun + 1]
  if (next?.kind !== 'noun phrase' || next.preposition !== 'between') return []
  return actorsOf(view.phrases, view.words, phraseAfterOwners(view.phrases, noun + 1))
}

/** 'agreed to open an embassy in Bern': those the promised act concerns. */
function embeddedRecipients(view: SentenceView, infinitive: number): readonly Mention[] {
  const inner = complementsOf(view.phrases, infinitive)
  for (const index of inner.direct) {
    const found = actorsOf(view.phrases, view.words, index).filter(isParty)
    if (found.length > 0) return found
  }
  for (const { preposition, index } of inner.prepositional) {
    if (/^(after|before|since|during|amid|following|despite)$/.test(preposition)) break
    if (!EMBEDDED_PLACES.has(preposition)) continue
    const found = actorsOf(view.phrases, view.words, index)
    if (found.length > 0) return found
  }
  if (inner.infinitive !== undefined) return embeddedRecipients(view, inner.infinitive)
  return []
}

/** Soldiers sent and prisoners freed are what an act is about, not with whom it is agreed. */
function isParty(mention: Mention): boolean {
  return mention.actor.kind !== 'collective' || mention.actor.country !== undefined
}

const EMBEDDED_PLACES = new Set(['with', 'to', 'against', 'on', 'from', 'in', 'of', 'into', 'for'])

const GOVERNING_NOUNS = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE'])

/** What stands under a noun that is itself an event: 'an agreement [to open an embassy]'. */
function underNouns(view: SentenceView): readonly number[] {
  const under: number[] = []
  for (const [index, phrase] of view.phrases.entries()) {
    const next = view.phrases[index + 1]
    if (phrase.kind !== 'noun phrase' || next?.kind !== 'verb group' || next.form !== 'infinitive')
      continue
    const entries = nounEntries(view.words.lemma(phrase.head))
    if (entries.some((entry) => GOVERNING_NOUNS.has(entry.type) && entry.takes === undefined))
      under.push(...governedPhrases(view, index))
  }
  return under
}

/** The phrases of the infinitive or gerund under the verb at `index`, to the end of its clause. */
function governedPhrases(view: SentenceView, index: number): readonly number[] {
  const under: number[] = []
  let inside = false
  for (let at = index + 1; at < view.phrases.length; at++) {
    const phrase = view.phrases[at]
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'clause') break
    if (phrase.kind === 'comma' || phrase.kind === 'dash' || phrase.kind === 'but') break
    if (phrase.kind === 'verb group') {
      if (phrase.form === 'finite' && !inside) break
      if (phrase.form === 'finite' && view.phrases[at - 1]?.kind !== 'and') break
      if (phrase.form === 'finite' && hasOwnTense(view, phrase)) break
      inside = true
      under.push(at)
    } else if (phrase.kind === 'noun phrase') under.push(at)
  }
  return under
}

/** 'agreed to meet and [signed]': a past form does not stand under 'to'. */
function hasOwnTense(view: SentenceView, group: VerbGroup): boolean {
  const word = view.words.word(group.head)
  return group.first !== group.head || word !== group.lemma
}

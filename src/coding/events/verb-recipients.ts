import type { Mention } from '../mention.ts'
import type { SentenceView } from './candidate.ts'
import { without } from './candidate.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { actorsOf, ownActors, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import { complementsOf } from './phrases/complements.ts'

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
export function placesWithin(
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

/** The recipients where the entry says they stand; `patients` are those of a passive's subject. */
export function recipientsOf(
  view: SentenceView,
  entry: TriggerEntry,
  complements: Complements,
  patients: readonly Mention[] | undefined,
  actors: readonly Mention[],
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
    if (place === 'that') {
      const found = without(clauseSubject(view, entry, complements.that), actors)
      if (found.length > 0) return found
      continue
    }
    if (place === 'by' && patients !== undefined) continue
    for (const { preposition, index } of complements.prepositional) {
      if (preposition !== place || isCircumstance(view, preposition, index)) continue
      // 'along its border with X': the own border is passed over.
      const found = without(actorsOf(view.phrases, view.words, index), actors)
      if (found.length > 0) return found
    }
  }
  return []
}

/** 'demanded that [Lima] apologise': whoever is to act. */
function clauseSubject(
  view: SentenceView,
  entry: TriggerEntry,
  that: number | undefined,
): readonly Mention[] {
  if (that === undefined) return []
  const subject = phraseAfterOwners(view.phrases, that + 1)
  const phrase = view.phrases[subject]
  if (phrase?.kind !== 'noun phrase' || phrase.preposition !== undefined) return []
  const verb = view.phrases[subject + 1]
  // 'insisted that Lima pay' asks, 'insisted that Lima had paid' does not.
  // A bare verb may pass for a noun ('that Lima return'), so none at all is as good.
  if (entry.type === 'REQUEST' && verb?.kind === 'verb group') {
    const bare = verb.first === verb.head && view.words.word(verb.head) === verb.lemma
    if (!bare && verb.modal !== 'must' && verb.modal !== 'should') return []
  }
  return actorsOf(view.phrases, view.words, subject).filter(isParty)
}

/** Those an object without a recipient of its own concerns: 'an embassy in [Fiji]', 'flights to [Iran]'. */
export function concerned(
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

/** 'agreed to open an embassy in Bern': those the promised act concerns. */
export function embeddedRecipients(view: SentenceView, infinitive: number): readonly Mention[] {
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
export function isParty(mention: Mention): boolean {
  return mention.actor.kind !== 'collective' || mention.actor.country !== undefined
}

const EMBEDDED_PLACES = new Set(['with', 'to', 'against', 'on', 'from', 'in', 'of', 'into', 'for'])

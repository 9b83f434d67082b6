import type { SentenceView } from './candidate.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { onlyCounts, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import type { NounPhrase, VerbGroup } from './phrases/phrase.ts'

/** The head token of the noun phrase at `index`. */
export function headToken(view: SentenceView, index: number): number {
  return (view.phrases[index] as NounPhrase).head
}

/** The phrase among the verb's objects (subject when passive) whose head the entry asks for. */
export function objectNoun(
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
function throughCounting(view: SentenceView, index: number): number {
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

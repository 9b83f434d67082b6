import type { EventCandidate, SentenceView } from './candidate.ts'
import { LIGHT_VERBS } from './governing-verb.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { nounEntries } from './lexicon/trigger-lexicon.ts'
import { candidateOfNoun } from './noun-arguments.ts'
import { fitsParties } from './party-class.ts'
import { phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { NounPhrase } from './phrases/phrase.ts'
import type { VerbEvents } from './verb-events.ts'

/** Matches the nouns of the sentence with the trigger lexicon and finds their arguments. */
export function nounEvents(view: SentenceView, verbs: VerbEvents): readonly EventCandidate[] {
  const candidates: EventCandidate[] = []
  for (const [index, phrase] of view.phrases.entries()) {
    if (phrase.kind !== 'noun phrase' || verbs.governed.has(index)) continue
    if (verbs.usedNouns.has(phrase.head) || phrase.possessive) continue
    const candidate = matchNoun(view, index, phrase)
    if (candidate !== undefined) candidates.push(candidate)
  }
  return candidates
}

function matchNoun(
  view: SentenceView,
  index: number,
  phrase: NounPhrase,
): EventCandidate | undefined {
  if (view.words.tag(phrase.head) === 'PROPN' && phrase.first === phrase.head) return undefined
  for (const entry of nounEntries(view.words.lemma(phrase.head))) {
    const first = firstTriggerToken(view, entry, phrase)
    if (first === undefined) continue
    if (entry.particle !== undefined && view.words.word(phrase.end) !== entry.particle) continue
    if (entry.ofNoun !== undefined && !isOf(view, entry.ofNoun, index)) continue
    if (entry.symmetric && isHadAlready(view, index)) continue
    const candidate = candidateOfNoun(view, entry, index, phrase, first)
    if (candidate !== undefined && fitsParties(entry, candidate.actors, candidate.recipients))
      return candidate
  }
  return undefined
}

/** 'will not renew [its deal]': what somebody has already is nothing new. */
function isHadAlready({ phrases, words }: SentenceView, index: number): boolean {
  const owner = phrases[index - 1]
  const verb = phrases[index - 2]
  return (
    owner?.kind === 'noun phrase' &&
    owner.preposition === undefined &&
    /^(?:its|their)$/.test(words.word(owner.first)) &&
    verb?.kind === 'verb group' &&
    !LIGHT_VERBS.has(verb.lemma)
  )
}

/** Where the trigger begins: its head, or the modifier the entry asks for. */
function firstTriggerToken(
  view: SentenceView,
  entry: TriggerEntry,
  phrase: NounPhrase,
): number | undefined {
  const { takes } = entry
  if (takes === undefined) return phrase.head
  for (let token = phrase.first; token < phrase.head; token++)
    if (takes.includes(view.words.lemma(token)) || takes.includes(view.words.word(token)))
      return token
  return undefined
}

function isOf(view: SentenceView, nouns: readonly string[], index: number): boolean {
  const next = view.phrases[index + 1]
  if (next?.kind !== 'noun phrase' || next.preposition !== 'of') return false
  const target = view.phrases[phraseAfterOwners(view.phrases, index + 1)] as NounPhrase
  return nouns.includes(view.words.lemma(target.head))
}

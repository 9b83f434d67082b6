import type { NounPhrase, Phrase, VerbGroup } from './phrase.ts'
import { CLAUSE_PREPOSITIONS } from './phrase.ts'
import type { Words } from './words.ts'

/** True when the phrase, or the list it stands in, follows a preposition that opens no clause. */
export function behindPreposition(phrases: readonly Phrase[], index: number): boolean {
  let at = index
  for (;;) {
    const phrase = phrases[at]
    if (phrase?.kind !== 'noun phrase') return false
    if (phrase.preposition !== undefined) return !CLAUSE_PREPOSITIONS.has(phrase.preposition)
    const before = phrases[at - 1]
    if (before?.kind === 'noun phrase' && before.possessive) at--
    else if (before?.kind === 'and' || before?.kind === 'comma') at -= 2
    else return false
  }
}

/** True when the phrase, its owners counted in, stands right behind 'and', 'but' or a clause word. */
export function opensClause(phrases: readonly Phrase[], index: number): boolean {
  let at = index
  while (at > 0) {
    const before = phrases[at - 1]
    if (before?.kind !== 'noun phrase' || !before.possessive) break
    at--
  }
  const before = phrases[at - 1]?.kind
  return before === 'and' || before === 'but' || before === 'clause'
}

/** True when the phrase names an actor of its own. */
export function isNamed(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun phrase' && phrase.mentions.some((mention) => !mention.nested)
}

/** How many verb groups stand in `[from, to)`. */
export function verbsBetween(phrases: readonly Phrase[], from: number, to: number): number {
  return phrases.slice(from, to).filter((phrase) => phrase.kind === 'verb group').length
}

/**
 * The finite verb to the left that the one at `index` is joined to: the nearest of the same tense
 * ('said that nobody knows and [urged]' goes with 'said'), else the nearest.
 */
export function joinedVerb(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
): number | undefined {
  const own = phrases[index] as VerbGroup
  let nearest: number | undefined
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind !== 'verb group' || phrase.form === 'infinitive' || phrase.form === 'gerund')
      continue
    nearest ??= at
    // 'denied that it had left and [urged]': what had been is under what was.
    const earlier = words.word(phrase.first) === 'had' && words.word(own.first) !== 'had'
    if (earlier && own.first === own.head && isUnderThat(phrases, at)) continue
    if (isPast(words, phrase) === isPast(words, own)) return at
  }
  return nearest
}

function isUnderThat(phrases: readonly Phrase[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const kind = phrases[at]?.kind
    if (kind === 'that') return true
    if (kind === 'stop' || kind === 'verb group') return false
  }
  return false
}

/** True for 'signed', 'had signed', 'was signed'; false for present, future and bare forms. */
function isPast(words: Words, group: VerbGroup): boolean {
  if (group.modal !== undefined) return false
  const first = words.word(group.first)
  if (group.first !== group.head) return /^(had|was|were|did)$/.test(first)
  const word = words.word(group.head)
  return word !== group.lemma && !word.endsWith('s') && !word.endsWith('ing')
}

/** The nearest finite verb before, in the same part of the sentence. */
export function lastFinite(phrases: readonly Phrase[], before: number): number | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') return undefined
    if (phrase.kind === 'verb group' && phrase.form === 'finite') return at
  }
  return undefined
}

/** The finite verb that follows: a fronted 'After signing ...,' or 'To mend ties,' leans on it. */
export function nextFinite(phrases: readonly Phrase[], after: number): number | undefined {
  for (let at = after + 1; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') return undefined
    if (phrase.kind === 'verb group' && phrase.form === 'finite') return at
  }
  return undefined
}

/** True for a pronoun nobody has resolved. */
export function isPersonal(words: Words, phrase: NounPhrase): boolean {
  return words.tag(phrase.head) === 'PRON' && phrase.mentions.length === 0
}

/** The first noun phrase between a verb and `until`, owners passed over. */
export function objectAfter(
  phrases: readonly Phrase[],
  verb: number,
  until: number,
): number | undefined {
  for (let at = verb + 1; at < until; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind !== 'noun phrase') return undefined
    if (!phrase.possessive) return at
  }
  return undefined
}

/** The noun phrase a relative or participle describes: the nearest to the left, commas passed over. */
export function nounBefore(phrases: readonly Phrase[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'comma' || phrase.kind === 'dash' || phrase.kind === 'preposition') continue
    if (phrase.kind !== 'noun phrase') return undefined
    // 'the chief of the army who': go back to the head of the chain only for 'of'.
    if (phrase.preposition === 'of' && phrase.mentions.length === 0) continue
    return at
  }
  return undefined
}

/** True when a noun phrase stands right before `index`. */
export function hasNounBefore(phrases: readonly Phrase[], index: number): boolean {
  return phrases[index - 1]?.kind === 'noun phrase'
}

/** For 'X, the leader of Y,' the X; else the phrase itself. */
export function appositionStart(phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at] as NounPhrase
  if (phrase.mentions.length > 0) return at
  const comma = phrases[at - 1]
  const named = phrases[at - 2]
  if (
    comma?.kind === 'comma' &&
    named?.kind === 'noun phrase' &&
    named.mentions.length > 0 &&
    named.preposition === undefined
  )
    return at - 2
  return at
}

import type { NounPhrase, Phrase, VerbGroup } from './phrase.ts'
import { CLAUSE_PREPOSITIONS } from './phrase.ts'
import type { Words } from './words.ts'

const OBJECT_CONTROL = new Set(
  (
    'invite urge ask tell order force compel allow permit prompt lead encourage persuade convince help ' +
    'enable require instruct press pressure push request call appeal warn authorise authorize direct ' +
    'prevent stop accuse blame cause see'
  ).split(' '),
)

/**
 * The noun phrase that is the subject of the verb group at `index`, as an index into `phrases`:
 * by word order for finite verbs, by control for infinitives, the clause's own subject for gerunds
 * and joined verbs, the noun before for relatives and participles.
 *
 * @returns undefined when none is found.
 */
export function findSubject(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth = 0,
): number | undefined {
  const group = phrases[index]
  if (group?.kind !== 'verb group' || depth > 6) return undefined
  switch (group.form) {
    case 'infinitive':
      return controllerOf(phrases, words, index, depth)
    case 'gerund':
      return gerundSubject(phrases, words, index, depth)
    case 'participle':
      return participleSubject(phrases, words, index, depth)
    case 'finite':
      return finiteSubject(phrases, words, index, depth)
  }
}

function finiteSubject(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth: number,
): number | undefined {
  const before = phrases[index - 1]
  if (before === undefined) return undefined
  if (before.kind === 'relative') return nounBefore(phrases, index - 1)
  if (before.kind === 'and' || before.kind === 'but') {
    const joined = joinedVerb(phrases, words, index)
    return joined === undefined ? undefined : findSubject(phrases, words, joined, depth + 1)
  }
  if (before.kind === 'comma' || before.kind === 'dash')
    return subjectAcrossComma(phrases, words, index, depth)
  // 'With the president due to travel': 'with' brings a subject of its own.
  if (
    before.kind === 'noun phrase' &&
    before.preposition === 'with' &&
    before.mentions.length > 0
  ) {
    const opener = phrases[index - 2]
    if (opener === undefined || opener.kind === 'comma' || opener.kind === 'clause')
      return index - 1
  }
  let fallback: number | undefined
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    switch (phrase.kind) {
      case 'noun phrase': {
        if (phrase.possessive) continue
        if (phrase.preposition !== undefined && !CLAUSE_PREPOSITIONS.has(phrase.preposition))
          continue
        const left = phrases[at - 1]
        // 'the border between A and [B] was closed': the second half of what a preposition brings.
        if (left?.kind === 'and' && behindPreposition(phrases, at - 2)) {
          fallback ??= at
          continue
        }
        // The object of a verb that itself describes the subject ('officials visiting Baku said').
        const ofNoun = left?.kind === 'verb group' && left.form === 'infinitive'
        if (ofNoun && phrases[at - 2]?.kind === 'noun phrase') continue
        if (left?.kind === 'verb group' && left.form !== 'finite' && left.form !== 'infinitive') {
          if (hasNounBefore(phrases, at - 1)) continue
          return at
        }
        return appositionStart(phrases, at)
      }
      case 'relative': {
        // 'the corridor that Iran ... opposes': the subject stands inside, handled above.
        return nounBefore(phrases, at)
      }
      case 'comma':
      case 'dash':
        return (
          fallback ??
          (at === index - 1 ? undefined : subjectAcrossComma(phrases, words, at + 1, depth))
        )
      case 'stop':
      case 'clause':
      case 'that':
        return fallback
      case 'verb group':
        if (phrase.form === 'finite') return fallback
        continue
      default:
        continue
    }
  }
  return fallback
}

function behindPreposition(phrases: readonly Phrase[], index: number): boolean {
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

/** 'X, which borders Y, held', 'X, speaking in Y, said', 'X, the leader of Y, said', 'X did A, did B'. */
function subjectAcrossComma(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth: number,
): number | undefined {
  const close = index - 1
  let open = -1
  for (let at = close - 1; at >= 0; at--) {
    const kind = phrases[at]?.kind
    if (kind === 'comma' || kind === 'dash') {
      open = at
      const opener = phrases[at + 1]
      if (opener?.kind === 'relative' || opener?.kind === 'noun phrase') break
      if (opener?.kind === 'verb group' && opener.form !== 'finite') break
      if (opener?.kind === 'preposition') break
    }
    if (kind === 'stop') break
  }
  if (open > 0) {
    const opener = phrases[open + 1] as Phrase
    const noun = nounBefore(phrases, open)
    const insideVerb = phrases
      .slice(open + 1, close)
      .some((phrase) => phrase.kind === 'verb group' && phrase.form === 'finite')
    if (noun !== undefined) {
      if (opener.kind === 'relative') return noun
      if (!insideVerb && verbsBetween(phrases, noun, open) === 0) {
        if (opener.kind === 'noun phrase' || opener.kind === 'verb group') {
          const earlier = opensClause(phrases, noun) ? undefined : lastFinite(phrases, open)
          if (earlier === undefined)
            return isNamed(opener) && !isNamed(phrases[noun]) ? open + 1 : noun
        }
      }
    }
  }
  const joined = joinedVerb(phrases, words, index)
  if (joined !== undefined) return findSubject(phrases, words, joined, depth + 1)
  return undefined
}

/** True when the phrase, its owners counted in, stands right behind 'and', 'but' or a clause word. */
function opensClause(phrases: readonly Phrase[], index: number): boolean {
  let at = index
  while (at > 0) {
    const before = phrases[at - 1]
    if (before?.kind !== 'noun phrase' || !before.possessive) break
    at--
  }
  const before = phrases[at - 1]?.kind
  return before === 'and' || before === 'but' || before === 'clause'
}

function isNamed(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun phrase' && phrase.mentions.some((mention) => !mention.nested)
}

function verbsBetween(phrases: readonly Phrase[], from: number, to: number): number {
  return phrases.slice(from, to).filter((phrase) => phrase.kind === 'verb group').length
}

/**
 * The finite verb to the left that the one at `index` is joined to: the nearest of the same tense
 * ('said that nobody knows and [urged]' goes with 'said'), else the nearest.
 */
function joinedVerb(phrases: readonly Phrase[], words: Words, index: number): number | undefined {
  const own = phrases[index] as VerbGroup
  let nearest: number | undefined
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind !== 'verb group' || phrase.form === 'infinitive' || phrase.form === 'gerund')
      continue
    nearest ??= at
    if (isPast(words, phrase) === isPast(words, own)) return at
  }
  return nearest
}

/** True for 'signed', 'had signed', 'was signed'; false for present, future and bare forms. */
function isPast(words: Words, group: VerbGroup): boolean {
  if (group.modal !== undefined) return false
  const first = words.word(group.first)
  if (group.first !== group.head) return /^(had|was|were|did)$/.test(first)
  const word = words.word(group.head)
  return word !== group.lemma && !word.endsWith('s') && !word.endsWith('ing')
}

function lastFinite(phrases: readonly Phrase[], before: number): number | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') return undefined
    if (phrase.kind === 'verb group' && phrase.form === 'finite') return at
  }
  return undefined
}

/** The finite verb that follows: a fronted 'After signing ...,' or 'To mend ties,' leans on it. */
function nextFinite(phrases: readonly Phrase[], after: number): number | undefined {
  for (let at = after + 1; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop') return undefined
    if (phrase.kind === 'verb group' && phrase.form === 'finite') return at
  }
  return undefined
}

function gerundSubject(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth: number,
): number | undefined {
  const before = phrases[index - 1]
  if (before?.kind === 'verb group') return findSubject(phrases, words, index - 1, depth + 1)
  if (before?.kind === 'noun phrase' && before.preposition === undefined && !before.possessive) {
    return appositionStart(phrases, index - 1)
  }
  if (before?.kind === 'preposition') {
    // 'accused X of doing', 'barred X from doing': the object does it.
    const object = phrases[index - 2]
    const verb = phrases[index - 3]
    if (
      object?.kind === 'noun phrase' &&
      verb?.kind === 'verb group' &&
      (before.word === 'of' || before.word === 'from') &&
      !verb.passive
    )
      return index - 2
  }
  const finite = lastFinite(phrases, index)
  if (finite !== undefined) return findSubject(phrases, words, finite, depth + 1)
  const next = nextFinite(phrases, index)
  return next === undefined ? undefined : findSubject(phrases, words, next, depth + 1)
}

function participleSubject(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth: number,
): number | undefined {
  const noun = nounBefore(phrases, index)
  if (noun !== undefined) return noun
  const next = nextFinite(phrases, index)
  return next === undefined ? undefined : findSubject(phrases, words, next, depth + 1)
}

function controllerOf(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth: number,
): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'clause') break
    if (phrase.kind === 'noun phrase') {
      if (phrase.possessive) continue
      const owner = phrases[at - 1]
      // 'Kenya's decision to deploy': whose decision it is.
      if (owner?.kind === 'noun phrase' && owner.possessive && !isPersonal(words, owner))
        return at - 1
      continue
    }
    if (phrase.kind === 'verb group') {
      if (OBJECT_CONTROL.has(phrase.lemma) && !phrase.passive) {
        const object = objectAfter(phrases, at, index)
        if (object !== undefined) return object
      }
      return findSubject(phrases, words, at, depth + 1)
    }
  }
  const next = nextFinite(phrases, index)
  return next === undefined ? undefined : findSubject(phrases, words, next, depth + 1)
}

function isPersonal(words: Words, phrase: NounPhrase): boolean {
  return words.tag(phrase.head) === 'PRON' && phrase.mentions.length === 0
}

function objectAfter(phrases: readonly Phrase[], verb: number, until: number): number | undefined {
  for (let at = verb + 1; at < until; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind !== 'noun phrase') return undefined
    if (!phrase.possessive) return at
  }
  return undefined
}

/** The noun phrase a relative or participle describes: the nearest to the left, commas passed over. */
function nounBefore(phrases: readonly Phrase[], index: number): number | undefined {
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

function hasNounBefore(phrases: readonly Phrase[], index: number): boolean {
  return phrases[index - 1]?.kind === 'noun phrase'
}

/** For 'X, the leader of Y,' the X; else the phrase itself. */
function appositionStart(phrases: readonly Phrase[], at: number): number {
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

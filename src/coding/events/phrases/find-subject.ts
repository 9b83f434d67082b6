import {
  appositionStart,
  behindPreposition,
  hasNounBefore,
  isNamed,
  isPersonal,
  joinedVerb,
  lastFinite,
  nextFinite,
  nounBefore,
  objectAfter,
  opensClause,
  verbsBetween,
} from './clause-search.ts'
import type { Phrase } from './phrase.ts'
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
      if (opener.kind === 'relative' || words.word(opener.first) === 'whose') return noun
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

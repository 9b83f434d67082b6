import { actorsOf, phraseAfterOwners } from '../events/phrases/actors-of-phrase.ts'
import { joinedVerb } from '../events/phrases/clause-search.ts'
import { findSubject } from '../events/phrases/find-subject.ts'
import type { Phrase, VerbGroup } from '../events/phrases/phrase.ts'
import type { Words } from '../events/phrases/words.ts'
import type { Mention } from '../mention.ts'
import type { Attribution } from '../report.ts'
import { NEEDS_CLAUSE, stanceOfNoun, stanceOfVerb } from './speech-words.ts'

/** Who is made to say the tokens `[firstToken, endToken)`, and by which word. */
export interface SpokenStretch {
  readonly firstToken: number
  readonly endToken: number
  /** Undefined when a pronoun nobody resolved speaks: the last speaker goes on. */
  readonly speaker: Mention | undefined
  readonly stance: Attribution['stance']
  readonly cueToken: number
}

/**
 * The stretches of a sentence that somebody in it says: 'X said that ...', '..., X said', 'according
 * to X', 'X's claim that ...'.
 */
export function spokenStretches(
  words: Words,
  phrases: readonly Phrase[],
): readonly SpokenStretch[] {
  const found: SpokenStretch[] = []
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.kind === 'verb group') found.push(...saidBy(words, phrases, index, phrase))
    else if (phrase.kind === 'noun phrase') {
      if (phrase.preposition === 'according') found.push(...accordingTo(words, phrases, index))
      else found.push(...nounThat(words, phrases, index))
    }
  }
  return found
}

function saidBy(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
  group: VerbGroup,
): readonly SpokenStretch[] {
  const stance = stanceOfVerb(group.lemma)
  if (stance === undefined || group.passive || group.modal !== undefined) return []
  const after = phrases[index + 1]
  const clause = clauseAfter(words, phrases, index)
  const inverted = invertedSpeaker(words, phrases, index)
  const subject = inverted ?? speakingSubject(words, phrases, index)
  if (subject === undefined) return []
  // 'It would be easy to conclude that' is nobody's conclusion.
  if (group.form !== 'finite' && words.word((phrases[subject] as Phrase).first) === 'it') return []
  // 'If he thinks that prices will fall, ...' says not that he does.
  if (/^(if|unless|whether)$/.test(words.word((phrases[subject] as Phrase).first - 1))) return []
  const pronoun = isPronoun(words, phrases, subject)
  const speaker = fittingSpeaker(words, phrases, subject)
  if (speaker === undefined && !pronoun) return []
  const stretch = (firstToken: number, endToken: number): SpokenStretch => ({
    firstToken,
    endToken,
    speaker,
    stance: group.negated && stance === 'asserts' ? 'denies' : stance,
    cueToken: group.head,
  })
  if (inverted === undefined && clause !== undefined)
    return [stretch(clause, endOfPart(words, phrases, index))]
  const relative = /^(who|which|that)$/.test(words.word(group.first - 1))
  if (inverted === undefined && !relative && isAside(phrases, subject, index))
    return [
      stretch(words.sentence.firstToken, (phrases[subject] as Phrase).first),
      stretch((phrases[index + 1] as Phrase).end, endOfPart(words, phrases, index)),
    ]
  const opening = speechBefore(words, phrases, inverted === undefined ? subject : index)
  if (
    opening !== undefined &&
    (after === undefined || after.kind !== 'noun phrase' || inverted !== undefined)
  ) {
    const rest = restAfter(words, phrases, inverted ?? index)
    return rest === undefined
      ? [stretch(opening.first, opening.end)]
      : [stretch(opening.first, opening.end), stretch(rest, endOfPart(words, phrases, index))]
  }
  return []
}

/** 'X said ..., adding that ...': who adds is who said. */
function speakingSubject(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): number | undefined {
  const group = phrases[index] as VerbGroup
  if (group.form === 'gerund')
    for (let at = index - 1; at >= 0; at--) {
      const phrase = phrases[at] as Phrase
      if (phrase.kind !== 'verb group' || phrase.form !== 'finite') continue
      if (phrase.modal === undefined && stanceOfVerb(phrase.lemma) !== undefined)
        return findSubject(phrases, words, at)
    }
  return findSubject(phrases, words, index)
}

/** 'The move, X said, breaks the law': the speaker stands between commas. */
function isAside(phrases: readonly Phrase[], subject: number, index: number): boolean {
  return (
    subject < index &&
    phrases[subject - 1]?.kind === 'comma' &&
    phrases[index + 1]?.kind === 'comma' &&
    subject - 1 > 0 &&
    phrases.slice(index + 2).some((phrase) => phrase.kind === 'verb group')
  )
}

/** Where the reported clause begins: after 'that', a quotation mark, or at a noun with its own verb. */
function clauseAfter(words: Words, phrases: readonly Phrase[], index: number): number | undefined {
  const group = phrases[index] as VerbGroup
  for (let at = index + 1; at < Math.min(index + 5, phrases.length); at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'that') return phrase.end
    if (phrase.kind === 'relative') return at === index + 1 ? phrase.end : undefined
    if (phrase.kind === 'verb group' || phrase.kind === 'stop' || phrase.kind === 'clause') break
  }
  const next = phrases[index + 1]
  if (next === undefined) return undefined
  const quoted = words.word(group.end)
  if (/^["“«]/.test(quoted) || (quoted === ',' && /^["“«]/.test(words.word(group.end + 1))))
    return group.end + 1
  if (NEEDS_CLAUSE.has(group.lemma)) return undefined
  if (next.kind !== 'noun phrase' || next.preposition !== undefined) return undefined
  for (let at = index + 1; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'noun phrase' || phrase.kind === 'and') continue
    if (phrase.kind === 'verb group' && phrase.form === 'finite') return next.first
    break
  }
  return undefined
}

/** '..., said X': the speaker right behind the verb. */
function invertedSpeaker(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): number | undefined {
  const group = phrases[index] as VerbGroup
  if (
    !/^(say|add|note|explain|write|tell|warn|argue|conclude|stress|claim|announce)$/.test(
      group.lemma,
    )
  )
    return undefined
  const before = phrases[index - 1]
  const quoteBefore = /["”»]/.test(words.word(group.first - 1))
  if (before?.kind !== 'comma' && !quoteBefore) return undefined
  const next = phrases[index + 1]
  if (next?.kind !== 'noun phrase' || next.preposition !== undefined || next.first !== group.end)
    return undefined
  const target = phraseAfterOwners(phrases, index + 1)
  const follower = phrases[target + 1]
  if (follower?.kind === 'verb group') return undefined
  return actorsOf(phrases, words, target).length > 0 ? target : undefined
}

/** The words before ', X said': what was said, when it stands first. */
function speechBefore(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): { readonly first: number; readonly end: number } | undefined {
  let at = index
  while (phrases[at - 1]?.kind === 'noun phrase') at--
  const before = phrases[at - 1]
  const here = phrases[at]
  const first = words.sentence.firstToken
  if (here === undefined) return undefined
  const closed = /["”»]/.test(words.word(here.first - 1))
  if (before?.kind !== 'comma' && !closed) return undefined
  const end = before?.kind === 'comma' ? before.first : here.first
  const verbal = phrases.some((phrase) => phrase.kind === 'verb group' && phrase.end <= end)
  return verbal && end > first ? { first, end } : undefined
}

/** 'A, X said, B': B goes on with what was said. */
function restAfter(words: Words, phrases: readonly Phrase[], index: number): number | undefined {
  const next = phrases[index + 1]
  if (next?.kind !== 'comma') return undefined
  const verbal = phrases.slice(index + 2).some((phrase) => phrase.kind === 'verb group')
  return verbal && next.end < words.sentence.endToken ? next.end : undefined
}

function accordingTo(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): readonly SpokenStretch[] {
  const target = phraseAfterOwners(phrases, index)
  const [speaker] = actorsOf(phrases, words, target)
  const phrase = phrases[index] as Phrase
  if (speaker === undefined) return []
  const { firstToken } = words.sentence
  const end = (phrases[target] as Phrase).end
  const cueToken = phrase.first - 2
  const stretch = (first: number, last: number): SpokenStretch => ({
    firstToken: first,
    endToken: last,
    speaker,
    stance: 'asserts',
    cueToken: Math.max(cueToken, firstToken),
  })
  if (cueToken - firstToken < 3)
    return [stretch(words.word(end) === ',' ? end + 1 : end, endOfPart(words, phrases, index))]
  return [stretch(firstToken, cueToken)]
}

function nounThat(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): readonly SpokenStretch[] {
  const phrase = phrases[index] as Phrase
  const next = phrases[index + 1]
  if (phrase.kind !== 'noun phrase' || next === undefined) return []
  if (next.kind !== 'that' && !(next.kind === 'relative' && next.word === 'that')) return []
  const stance = stanceOfNoun(words.lemma(phrase.head))
  if (stance === undefined) return []
  const [speaker] = actorsOf(phrases, words, index)
  if (speaker === undefined) return []
  let end = endOfPart(words, phrases, index)
  for (const later of phrases.slice(index + 2))
    if (later.kind === 'comma') {
      end = later.first
      break
    }
  return [{ firstToken: next.end, endToken: end, speaker, stance, cueToken: phrase.head }]
}

/** The next full stop or semicolon inside the sentence, else its end. */
function endOfPart(words: Words, phrases: readonly Phrase[], index: number): number {
  for (const [ahead, phrase] of phrases.entries()) {
    if (ahead <= index) continue
    if (phrase.kind === 'stop' && phrase.word === ';') return phrase.first
    // 'denied that it had left and condemned ...': the speaker acts again.
    if (
      phrase.kind === 'and' &&
      phrases[ahead + 1]?.kind === 'verb group' &&
      (phrases[ahead + 1] as VerbGroup).form === 'finite' &&
      joinedVerb(phrases, words, ahead + 1) === index
    )
      return phrase.first
    // '..., but Peru left': what is set against the speech is told by the author again.
    if (phrase.kind === 'but' && phrases[phrases.indexOf(phrase) - 1]?.kind === 'comma')
      return phrase.first
    if (phrase.kind === 'clause' && /^(while|whereas|although|though)$/.test(phrase.word)) {
      const before = phrases[phrases.indexOf(phrase) - 1]
      if (before?.kind === 'comma') return before.first
    }
  }
  return words.sentence.endToken
}

/** The speaker that the phrase at `index` names, unless a pronoun was led back to someone it cannot mean ('he' to a state). */
export function fittingSpeaker(
  words: Words,
  phrases: readonly Phrase[],
  index: number,
): Mention | undefined {
  const actors = actorsOf(phrases, words, index)
  const speaker = actors.find((mention) => mention.actor.kind === 'person') ?? actors[0]
  if (speaker?.form !== 'coref') return speaker
  const word = words.word((phrases[index] as Phrase).first)
  const person = speaker.actor.kind === 'person'
  if (/^(he|she)$/.test(word)) return person ? speaker : undefined
  return word === 'they' && person ? undefined : speaker
}

/** True when the phrase at `index` is 'he', 'she', 'they' or 'it'. */
export function isPronoun(words: Words, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index]
  return phrase?.kind === 'noun phrase' && /^(he|she|they|it)$/.test(words.word(phrase.head))
}

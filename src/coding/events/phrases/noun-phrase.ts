import type { Mention } from '../../mention.ts'
import type { NounPhrase } from './phrase.ts'
import { QUOTES } from './verb-group.ts'
import type { Words } from './words.ts'

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

/** The mention that covers the token. */
export function mentionFrom(mentions: readonly Mention[], token: number): Mention | undefined {
  return mentions.find((mention) => mention.firstToken <= token && token < mention.endToken)
}

/** True when a noun phrase can begin with the token's tag. */
export function opensNounPhrase(words: Words, token: number): boolean {
  switch (words.tag(token)) {
    case 'DET':
    case 'ADJ':
    case 'NUM':
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'X':
      return true
    default:
      return false
  }
}

/** Reads the noun phrase that begins at `first`, to its head or its owner's mark. */
export function nounPhrase(
  words: Words,
  mentions: readonly Mention[],
  first: number,
  preposition: string | undefined,
): NounPhrase {
  let token = first
  let head = first
  let possessive = false
  while (token < words.sentence.endToken) {
    const word = words.word(token)
    const tag = words.tag(token)
    const mention = mentionFrom(mentions, token)
    if (token > first && startsAnother(words, mentions, token, head)) break
    if (mention !== undefined && mention.endToken > token && mention.form !== 'coref') {
      head = headOfMention(words, mention)
      token = mention.endToken
      continue
    }
    if (token > first && (word === "'s" || word === "'") && tag !== 'AUX') {
      possessive = true
      token++
      break
    }
    if (token === first && POSSESSIVE_PRONOUNS.has(word)) {
      possessive = true
      token++
      break
    }
    if (QUOTES.test(word) && tag !== 'PART') {
      token++
      continue
    }
    if (/^[-‐–/]$/.test(word) && token > first && isTight(words, token)) {
      token++
      continue
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'X') {
      head = token
      token++
      if (tag === 'PRON' && words.tag(token) !== 'NOUN') break
      continue
    }
    if (tag === 'DET' || tag === 'ADJ' || tag === 'SYM') {
      if (tag === 'ADJ' && words.tag(head) !== 'NOUN' && words.tag(head) !== 'PROPN') head = token
      token++
      continue
    }
    if (tag === 'ADV' && (words.tag(token + 1) === 'ADJ' || words.tag(token + 1) === 'NUM')) {
      token++
      continue
    }
    if (joinsAdjectives(words, mentions, token)) {
      token++
      continue
    }
    break
  }
  const end = Math.max(token, first + 1)
  return {
    kind: 'noun phrase',
    first,
    end,
    head: Math.min(head, end - 1),
    possessive,
    mentions: mentions.filter((mention) => mention.firstToken < end && mention.endToken > first),
    ...(preposition === undefined ? {} : { preposition }),
  }
}

/** Words that open an adverbial of time right behind a noun: 'visited Oslo [last week]'. */
const TIME_WORDS =
  /^(last|next|this|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice|earlier|later)$/

const DATE_WORDS =
  /^((19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|yesterday|today)$/

function isNameAt(words: Words, mentions: readonly Mention[], token: number): boolean {
  if (words.tag(token) === 'NUM') return false
  return mentions.some((found) => found.firstToken === token && found.form !== 'coref')
}

/** 'the [embassy] in Cairo', 'the [forces] of the junta': the noun before a preposition inside. */
function headOfMention(words: Words, mention: Mention): number {
  for (let token = mention.firstToken + 1; token < mention.endToken; token++) {
    if (words.tag(token) === 'ADP' && words.tag(token - 1) === 'NOUN') return token - 1
  }
  return mention.endToken - 1
}

/** 'gave Iran | the right', 'drills | Iran conducted', 'the talks | he left': where a new phrase begins. */
function startsAnother(
  words: Words,
  mentions: readonly Mention[],
  token: number,
  head: number,
): boolean {
  const tag = words.tag(token)
  if (TIME_WORDS.test(words.word(token))) return true
  // 'In 2023 | Egypt', 'On 29 March | Chad': a name behind a date is a phrase of its own.
  if (DATE_WORDS.test(words.word(token - 1)) && isNameAt(words, mentions, token)) return true
  if (tag === 'DET' || POSSESSIVE_PRONOUNS.has(words.word(token))) {
    const before = words.tag(token - 1)
    return before !== 'DET' && before !== 'CCONJ'
  }
  if (tag === 'PRON') return true
  const mention = mentions.find((found) => found.firstToken === token)
  if (mention === undefined || mention.form === 'coref') return false
  if (mention.form === 'demonym' || mention.actor.kind === 'person') return false
  return words.tag(head) === 'NOUN' && head === token - 1 && words.tag(token) === 'PROPN'
}

function isTight(words: Words, token: number): boolean {
  const before = words.tag(token - 1)
  const after = words.tag(token + 1)
  return (
    (before === 'PROPN' || before === 'NOUN' || before === 'ADJ') &&
    (after === 'PROPN' || after === 'NOUN' || after === 'ADJ' || after === 'VERB')
  )
}

/** 'political and economic ties', 'Iranian and Azerbaijani ministers'. */
function joinsAdjectives(words: Words, mentions: readonly Mention[], token: number): boolean {
  const word = words.word(token)
  if (word !== 'and' && word !== ',') return false
  if (!isModifier(words, mentions, token - 1)) return false
  let next = token + 1
  if (words.word(next) === 'and') next++
  if (!isModifier(words, mentions, next)) return false
  for (let ahead = next + 1; ahead < next + 6; ahead++) {
    const tag = words.tag(ahead)
    if (tag === 'NOUN') return true
    if (
      tag !== 'ADJ' &&
      tag !== 'PROPN' &&
      words.word(ahead) !== 'and' &&
      words.word(ahead) !== ','
    )
      return false
  }
  return false
}

function isModifier(words: Words, mentions: readonly Mention[], token: number): boolean {
  const mention = mentionFrom(mentions, token)
  if (mention !== undefined) return mention.form === 'demonym'
  return words.tag(token) === 'ADJ'
}

import type { Mention } from '../../mention.ts'
import type { Mark, NounPhrase, Phrase, VerbForm, VerbGroup } from './phrase.ts'
import type { Words } from './words.ts'

const RELATIVES = new Set(['who', 'which', 'whom'])
const CLAUSE_OPENERS = new Set([
  ...[
    'while',
    'because',
    'although',
    'though',
    'if',
    'unless',
    'whereas',
    'when',
    'where',
    'whether',
  ],
  ...['why', 'how', 'what', 'once', 'until'],
])
const MODALS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['will', 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['could', 'could'],
  ['can', 'can'],
  ['ca', 'can'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
])
const NEGATIONS = new Set(['not', "n't", 'never'])
const BE_WORDS = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'re",
  'get',
  'got',
  'gets',
])
const HAVE_WORDS = new Set(['have', 'has', 'had', "'ve", 'having'])
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const QUOTES = /^["“”„«»‘’'`]+$/
const ADVERBS_IN_GROUP = /^(not|n't|never|also|already|still|now|then|again|soon|later|once)$|ly$/

/**
 * Cuts a sentence into noun phrases, verb groups and the marks between them, from tags alone.
 * Quotation marks and short brackets are passed over. A mention of an actor is never cut in two.
 */
export function cutPhrases(words: Words, mentions: readonly Mention[]): readonly Phrase[] {
  const { firstToken, endToken } = words.sentence
  const phrases: Phrase[] = []
  let preposition: string | undefined
  let token = firstToken
  const mark = (kind: Mark['kind'], length = 1): void => {
    phrases.push({ kind, first: token, end: token + length, word: words.word(token) })
    token += length
    preposition = undefined
  }
  while (token < endToken) {
    const word = words.word(token)
    const tag = words.tag(token)
    const mention = mentionFrom(mentions, token)
    if (mention === undefined && QUOTES.test(word) && tag !== 'PART') token++
    else if (word === '(' || word === '[') token = afterBracket(words, token)
    else if (mention !== undefined && mention.form !== 'coref') {
      const phrase = nounPhrase(words, mentions, token, preposition)
      phrases.push(phrase)
      token = phrase.end
      preposition = undefined
    } else if (tag === 'PUNCT' || tag === 'SYM') {
      if (word === ',') mark('comma')
      else if (/^[—–-]+$/.test(word)) mark('dash')
      else if (/^[:;.!?…]/.test(word)) mark('stop')
      else token++
    } else if (word === 'that' && isRelativeThat(words, token, phrases)) mark('relative')
    else if (word === 'that' && (tag === 'SCONJ' || opensClause(words, token, phrases)))
      mark('that')
    else if (word === 'according' && words.word(token + 1) === 'to') {
      preposition = 'according'
      token += 2
    } else if (RELATIVES.has(word)) mark('relative')
    else if (word === 'as' && words.word(token + 1) === 'well' && words.word(token + 2) === 'as')
      mark('and', 3)
    else if (tag === 'CCONJ' || word === '&') mark(word === 'but' || word === 'yet' ? 'but' : 'and')
    else if (CLAUSE_OPENERS.has(word)) mark('clause')
    else if (opensVerbGroup(words, token)) {
      if (preposition !== undefined) {
        phrases.push({ kind: 'preposition', first: token - 1, end: token, word: preposition })
        preposition = undefined
      }
      const group = verbGroup(words, token, phrases)
      phrases.push(group)
      token = group.end
    } else if (tag === 'ADP' || tag === 'SCONJ' || word === 'to') {
      preposition = word
      token++
    } else if (opensNounPhrase(words, token)) {
      const phrase = nounPhrase(words, mentions, token, preposition)
      phrases.push(phrase)
      token = phrase.end
      preposition = undefined
    } else token++
  }
  return phrases
}

function mentionFrom(mentions: readonly Mention[], token: number): Mention | undefined {
  return mentions.find((mention) => mention.firstToken <= token && token < mention.endToken)
}

function afterBracket(words: Words, open: number): number {
  for (let token = open + 1; token < Math.min(open + 12, words.sentence.endToken); token++)
    if (words.word(token) === ')' || words.word(token) === ']') return token + 1
  return open + 1
}

function isRelativeThat(words: Words, token: number, phrases: readonly Phrase[]): boolean {
  const before = phrases.at(-1)
  if (before?.kind !== 'noun phrase' || before.end !== token) return false
  const next = words.tag(token + 1)
  return next === 'VERB' || next === 'AUX' || next === 'ADV'
}

/** 'said that prices rose': right behind a verb and before a noun, 'that' opens a clause. */
function opensClause(words: Words, token: number, phrases: readonly Phrase[]): boolean {
  if (phrases.at(-1)?.kind !== 'verb group' || phrases.at(-1)?.end !== token) return false
  const next = words.tag(token + 1)
  return next === 'PROPN' || next === 'DET' || next === 'PRON'
}

function opensVerbGroup(words: Words, token: number): boolean {
  const tag = words.tag(token)
  if (tag === 'VERB' || tag === 'AUX') return true
  if (words.word(token) === 'to' || NEGATIONS.has(words.word(token))) {
    let next = token + 1
    while (
      words.tag(next) === 'ADV' ||
      NEGATIONS.has(words.word(next)) ||
      QUOTES.test(words.word(next))
    )
      next++
    const verbal = words.tag(next) === 'VERB' || words.tag(next) === 'AUX'
    return verbal && (words.word(token) !== 'to' || !words.word(next).endsWith('ing'))
  }
  return (
    tag === 'ADV' && words.tag(token + 1) === 'VERB' && ADVERBS_IN_GROUP.test(words.word(token))
  )
}

function verbGroup(words: Words, first: number, phrases: readonly Phrase[]): VerbGroup {
  const auxiliaries: string[] = []
  let negated = false
  let infinitive = false
  let head = first
  let token = first
  for (; token < words.sentence.endToken; token++) {
    const word = words.word(token)
    const tag = words.tag(token)
    if (word === 'to' && words.tag(token) !== 'VERB') {
      if (auxiliaries.length > 0 && !/^(going|ought|have|has|had)$/.test(auxiliaries.at(-1) ?? ''))
        break
      if (auxiliaries.length === 0) infinitive = true
      continue
    }
    if (NEGATIONS.has(word)) {
      negated = true
      continue
    }
    if (tag === 'ADV') continue
    if (QUOTES.test(word) && tag !== 'PART' && isVerbal(words, token + 1)) continue
    if (tag === 'AUX') {
      auxiliaries.push(word)
      head = token
      continue
    }
    if (tag === 'VERB') {
      if (word === 'going' && words.word(token + 1) === 'to' && words.tag(token + 2) === 'VERB') {
        auxiliaries.push(word)
        continue
      }
      head = token
      token++
      break
    }
    break
  }
  const mainIsAuxiliary = words.tag(head) === 'AUX'
  const helpers = mainIsAuxiliary ? auxiliaries.slice(0, -1) : auxiliaries
  const end = mainIsAuxiliary ? head + 1 : Math.max(token, head + 1)
  const word = words.word(head)
  const modal = helpers.map((helper) => MODALS.get(helper)).find((found) => found !== undefined)
  const future = helpers.includes('going') ? 'will' : undefined
  const bePassive =
    !mainIsAuxiliary && !word.endsWith('ing') && helpers.some((helper) => isBe(helper))
  const form = formOf(words, head, end, helpers, infinitive, phrases)
  const chosen = modal ?? future
  return {
    kind: 'verb group',
    first,
    end,
    head,
    lemma: words.lemma(head),
    form,
    passive: bePassive || form === 'participle',
    negated,
    ...(chosen === undefined ? {} : { modal: chosen }),
  }
}

function isVerbal(words: Words, token: number): boolean {
  return words.tag(token) === 'VERB' || NEGATIONS.has(words.word(token))
}

function isBe(helper: string): boolean {
  return BE_WORDS.has(helper) || helper === "'s"
}

function formOf(
  words: Words,
  head: number,
  end: number,
  helpers: readonly string[],
  infinitive: boolean,
  phrases: readonly Phrase[],
): VerbForm {
  const word = words.word(head)
  if (infinitive) return 'infinitive'
  if (helpers.length > 0 && !(helpers.length === 1 && helpers[0] === 'being'))
    return HAVE_WORDS.has(helpers[0] ?? '') && helpers[0] === 'having' ? 'gerund' : 'finite'
  if (word.endsWith('ing')) return 'gerund'
  if (/(ed|en|wn|nt|lt|ught|ade|eld)$/.test(word)) {
    const before = phrases.at(-1)
    const byFollows = words.word(end) === 'by' && !words.word(end + 1).endsWith('ing')
    if (byFollows && before?.kind === 'noun phrase') return 'participle'
    if (byFollows && before?.kind === 'comma') return 'participle'
    // Headlines leave 'is' out: 'Minister accused of ...'.
    if (/^(accused|suspected|convicted)$/.test(word) && words.word(end) === 'of')
      return 'participle'
    if (before === undefined || (before.kind === 'dash' && phrases.length > 1)) return 'participle'
  }
  return 'finite'
}

function opensNounPhrase(words: Words, token: number): boolean {
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

function nounPhrase(
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

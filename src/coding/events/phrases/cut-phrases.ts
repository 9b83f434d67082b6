import type { Mention } from '../../mention.ts'
import { mentionFrom, nounPhrase, opensNounPhrase } from './noun-phrase.ts'
import type { Mark, Phrase } from './phrase.ts'
import { opensVerbGroup, QUOTES, verbGroup } from './verb-group.ts'
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
      if (word === ',') {
        mark('comma')
        // 'Iran, meanwhile, accused': nothing but an adverb stands between the two commas.
        if (phrases.at(-2)?.kind === 'comma' && isAside(words, phrases)) phrases.splice(-2)
      } else if (/^[—–-]+$/.test(word)) mark('dash')
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
    else if (word === 'yet' && phrases.at(-1)?.kind === 'comma') mark('but')
    else if (tag === 'CCONJ' || word === '&') mark(word === 'but' ? 'but' : 'and')
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

function isAside(words: Words, phrases: readonly Phrase[]): boolean {
  const first = phrases.at(-2)?.end ?? 0
  const end = phrases.at(-1)?.first ?? 0
  for (let token = first; token < end; token++) if (words.tag(token) !== 'ADV') return false
  return first < end
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

/** Nouns whose content a 'that' tells. */
const TOLD =
  /^(?:report|claim|allegation|accusation|rumou?r|statement|suggestion|notion|idea|assertion|charge|suspicion)$/

/**
 * 'said that prices rose', 'reports that prices rose': right behind a verb or a noun of what is told,
 * and before a noun, 'that' opens a clause.
 */
function opensClause(words: Words, token: number, phrases: readonly Phrase[]): boolean {
  const before = phrases.at(-1)
  if (before?.end !== token) return false
  const isTold = before.kind === 'noun phrase' && TOLD.test(words.lemma(token - 1))
  if (before.kind !== 'verb group' && !isTold) return false
  const next = words.tag(token + 1)
  return next === 'PROPN' || next === 'DET' || next === 'PRON'
}

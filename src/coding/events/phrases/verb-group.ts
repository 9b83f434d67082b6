import type { Phrase, VerbForm, VerbGroup } from './phrase.ts'
import type { Words } from './words.ts'

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

/** Quotation marks and apostrophes standing alone. */
export const QUOTES = /^["“”„«»‘’'`]+$/

const ADVERBS_IN_GROUP = /^(not|n't|never|also|already|still|now|then|again|soon|later|once)$|ly$/

/** True when a verb group begins at the token. */
export function opensVerbGroup(words: Words, token: number): boolean {
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

/** Reads the verb group that begins at `first`: auxiliaries, negation, adverbs, main verb. */
export function verbGroup(words: Words, first: number, phrases: readonly Phrase[]): VerbGroup {
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

// compromise behind the interface of a language model, so that it can be scored like the others. Its
// tags are put into universal ones as kindly as can be: where it draws a line elsewhere, the word decides.
import nlp from 'compromise'

const MARK = /[^\s\p{L}\p{N}]/gu
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)|not|['’])$/i
const COORDINATES = new Set(['and', 'or', 'but', 'nor', '&', 'yet'])
const ASKS_HOW = new Set(['when', 'where', 'how', 'why'])
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const WORDS = new Map(
  Object.entries({ no: 'DET', be: 'AUX', been: 'AUX', being: 'AUX', who: 'PRON', whom: 'PRON' }),
)
/** The first of its tags that a word has decides. */
const TAGS = [
  ['Negative', 'PART'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Verb', 'VERB'],
  ['Demonym', 'ADJ'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['ProperNoun', 'PROPN'],
  ['Acronym', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'SCONJ'],
  ['Expression', 'INTJ'],
  ['Url', 'X'],
  ['Email', 'X'],
]

/** @param {readonly string[]} upos the universal tags, in the order of their numbers */
export function compromiseModel(upos) {
  const number = new Map(upos.map((tag, index) => [tag, index]))
  return {
    /** What is timed: the analysis, without our view of it. Paragraphs are given one by one. */
    tag: (text) => paragraphsOf(text).map(([start, end]) => nlp(text.slice(start, end))),
    analyse: (text) => {
      const words = []
      const sentences = []
      for (const [from, to] of paragraphsOf(text)) {
        let at = from
        for (const sentence of nlp(text.slice(from, to)).json({ terms: { tags: true } })) {
          const firstToken = words.length
          at = readTerms(sentence.terms, text, at, to, words)
          if (words.length === firstToken) continue
          const { start } = words[firstToken]
          const { end } = words.at(-1)
          const index = sentences.length
          sentences.push({ index, start, end, kind: 'body', firstToken, endToken: words.length })
        }
      }
      return { text, sentences, names: [], tokens: tableOf(words, sentences, number) }
    },
  }
}

function paragraphsOf(text) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length])
}

/** The words of a sentence with the marks it keeps beside them; returns where it ends. */
function readTerms(terms, text, from, to, words) {
  let at = from
  const marks = (until) => {
    for (const match of text.slice(at, until).matchAll(MARK)) {
      const start = at + match.index
      words.push({ start, end: start + match[0].length, tag: 'PUNCT' })
    }
    at = until
  }
  terms.forEach((term, index) => {
    if (term.text === '') return
    const start = text.indexOf(term.text, at)
    if (start < 0 || start >= to) return
    marks(start)
    at = start + term.text.length
    const follower = terms[index + 1]
    const clitic =
      follower?.text === '' || term.tags.includes('Possessive') ? CLITIC.exec(term.text) : null
    const cut = clitic !== null && clitic.index > 0 ? start + clitic.index : at
    const following = terms[index + 1]
    words.push({ start, end: cut, tag: universal(text.slice(start, cut), term, following) })
    if (cut < at)
      words.push({
        start: cut,
        end: at,
        tag: follower?.text === '' ? universal(text.slice(cut, at), follower, undefined) : 'PART',
      })
  })
  const last = terms.at(-1)
  marks(Math.min(to, at + (last?.post ?? '').trimEnd().length))
  return at
}

function universal(word, { tags }, following) {
  const lower = word.toLowerCase()
  if (lower === 'to') return following?.tags.includes('Infinitive') ? 'PART' : 'ADP'
  if (COORDINATES.has(lower)) return 'CCONJ'
  if (ASKS_HOW.has(lower)) return 'ADV'
  if (POSSESSIVE.has(lower)) return 'PRON'
  if (WORDS.has(lower)) return WORDS.get(lower)
  for (const [tag, found] of TAGS) if (found !== undefined && tags.includes(tag)) return found
  return /\p{L}/u.test(word) ? 'NOUN' : 'PUNCT'
}

function tableOf(words, sentences, number) {
  const sentence = new Int32Array(words.length)
  for (const { index, firstToken, endToken } of sentences)
    sentence.fill(index, firstToken, endToken)
  return {
    count: words.length,
    start: Int32Array.from(words, ({ start }) => start),
    end: Int32Array.from(words, ({ end }) => end),
    upos: Uint8Array.from(words, ({ tag }) => number.get(tag) ?? 16),
    lemma: words.map(() => '_'),
    sentence,
    head: new Int32Array(words.length).fill(-2),
    relation: words.map(() => ''),
  }
}

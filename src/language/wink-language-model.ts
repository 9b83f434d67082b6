import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { AnalysedSentence, Analysis, BlockMark, LanguageModel, Upos } from './analysis.ts'
import { NO_TREE, UPOS } from './analysis.ts'
import type { RawToken } from './raw-token.ts'
import { repairTokens } from './repair-tokens.ts'
import { splitSentences } from './split-sentences.ts'

const UPOS_INDEX: ReadonlyMap<string, number> = new Map(UPOS.map((tag, index) => [tag, index]))
const X = UPOS_INDEX.get('X') as number

type Wink = ReturnType<typeof winkNLP>
let loaded: Wink | undefined

/** wink keeps its lexicon in one place for the whole program; it is loaded on first use. */
function wink(): Wink {
  loaded ??= winkNLP(model, ['sbd', 'pos'])
  return loaded
}

/**
 * A language model on wink-nlp's small English model: tags and lemmas from wink, sentences and the
 * exact place of every token by our own rules. It gives no tree (`head` is `NO_TREE`) and no names.
 */
export function winkLanguageModel(): LanguageModel {
  return { name: 'wink-eng-lite 1.8.1 + rules 2', analyse: analyseWithWink }
}

function analyseWithWink(text: string, blocks: readonly BlockMark[]): Analysis {
  const sentences: AnalysedSentence[] = []
  const tokens: RawToken[] = []
  const sentenceOfToken: number[] = []
  for (const range of splitSentences(text, blocks)) {
    const firstToken = tokens.length
    const found = repairTokens(text, tokensOf(text, range.start, range.end), range)
    if (found.length === 0) continue
    for (const token of found) {
      tokens.push(token)
      sentenceOfToken.push(sentences.length)
    }
    sentences.push({ index: sentences.length, ...range, firstToken, endToken: tokens.length })
  }
  return {
    text,
    sentences,
    names: [],
    tokens: {
      count: tokens.length,
      start: Int32Array.from(tokens, (token) => token.start),
      end: Int32Array.from(tokens, (token) => token.end),
      upos: Uint8Array.from(tokens, (token) => UPOS_INDEX.get(token.upos) ?? X),
      lemma: tokens.map((token) => token.lemma),
      sentence: Int32Array.from(sentenceOfToken),
      head: new Int32Array(tokens.length).fill(NO_TREE),
      relation: new Array<string>(tokens.length).fill(''),
    },
  }
}

/**
 * Puts a space before every possessive 's. wink remembers new words for as long as the program runs and
 * may take a possessive for one ("Azerbaijan's"); what it says of a text must not depend on what it read
 * before, so it never sees one whole.
 */
function withPossessivesCut(plain: string): string {
  return plain.replace(/([\p{L}\p{N}])'([sS])(?!\p{L})/gu, "$1 '$2")
}

/**
 * Lets wink read one sentence and finds each of its tokens in the text again, walking from left to
 * right. Typographic apostrophes and odd spaces are replaced one for one before, so that offsets hold.
 */
function tokensOf(text: string, start: number, end: number): readonly RawToken[] {
  const plain = text.slice(start, end).replace(/[’‘ʼ]/g, "'").replace(/\s/g, ' ')
  const { its, readDoc } = wink()
  const found = readDoc(withPossessivesCut(plain)).tokens()
  const values = found.out(its.value)
  const tags = found.out(its.pos)
  // wink's own types do not let its lemma function pass as an output function; it is one.
  const lemmas = found.out(its.lemma as unknown as typeof its.value)
  const tokens: RawToken[] = []
  let cursor = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? ''
    if (value.trim() === '') continue
    const at = plain.indexOf(value, cursor)
    if (at < 0) continue
    tokens.push({
      start: start + at,
      end: start + at + value.length,
      upos: (tags[index] ?? 'X') as Upos,
      lemma: (lemmas[index] ?? value).toLowerCase(),
    })
    cursor = at + value.length
  }
  return tokens
}

import type { AnalysedSentence, Analysis, BlockMark, LanguageModel, Name } from '../analysis.ts'
import { ROOT, UPOS } from '../analysis.ts'
import { splitSentences } from '../split-sentences.ts'
import { Encoder, MOST_ROWS } from './encoder.ts'
import { type Kernel, plainKernel, wasmKernel } from './kernel.ts'
import { applyLemmaRule, irregularLemma } from './lemmas.ts'
import { mendNames } from './name-edges.ts'
import { NameDecoder } from './name-spans.ts'
import { TokenList } from './token-list.ts'
import { tokenise } from './tokenise.ts'
import { bestTree } from './tree.ts'
import { openWeights, type Weights } from './weights-file.ts'

/** How a model is to be run. */
export interface LoadOptions {
  /** 'plain' leaves WebAssembly out; the outcome is the same. Default: WebAssembly where there is SIMD. */
  readonly kernel?: 'wasm' | 'plain'
}

/** A model with tags, lemmas, tree and names, which also reads words that are already cut. */
export interface NeuralLanguageModel extends LanguageModel {
  /** Which kernel it runs on. */
  readonly kernel: Kernel['name']
  /** Analyses sentences given as words; the text of the outcome is the words with spaces between. */
  analyseWords(sentences: readonly (readonly string[])[]): Analysis
}

/**
 * A language model from the bytes of a file of weights (`models/english/english.weights`).
 *
 * @throws InputError `E-LANGUAGE-002` and `E-LANGUAGE-003` for bytes that are no weights, of another
 * version, or damaged.
 */
export function loadModel(bytes: Uint8Array, options: LoadOptions = {}): NeuralLanguageModel {
  const weights = openWeights(bytes)
  let name: Kernel['name'] = 'plain'
  const encoder = new Encoder(weights, (size) => {
    const made = (options.kernel === 'plain' ? undefined : wasmKernel(size)) ?? plainKernel(size)
    name = made.name
    return made
  })
  const reader = new SentenceReader(weights, encoder)
  return {
    name: `${weights.header.name} + rules 1`,
    kernel: name,
    analyse: (text, blocks) => {
      const tokens = new TokenList(Math.max(64, text.length >> 2))
      return reader.read(text, tokens, cut(text, blocks, tokens))
    },
    analyseWords: (sentences) => {
      const tokens = new TokenList(1024)
      const cutSentences: AnalysedSentence[] = []
      const parts: string[] = []
      let at = 0
      for (const words of sentences) {
        const [start, firstToken, index] = [at, tokens.count, cutSentences.length]
        for (const word of words) {
          tokens.push(at, at + word.length)
          parts.push(word, ' ')
          at += word.length + 1
        }
        const end = Math.max(start, at - 1)
        cutSentences.push({ index, start, end, kind: 'body', firstToken, endToken: tokens.count })
      }
      return reader.read(parts.join(''), tokens, cutSentences)
    },
  }
}

function cut(text: string, blocks: readonly BlockMark[], tokens: TokenList): AnalysedSentence[] {
  const sentences: AnalysedSentence[] = []
  for (const range of splitSentences(text, blocks)) {
    const firstToken = tokens.count
    tokenise(text, range.start, range.end, tokens)
    if (tokens.count > firstToken)
      sentences.push({ index: sentences.length, ...range, firstToken, endToken: tokens.count })
  }
  return sentences
}

/** The arrays of one analysis while they are filled. */
interface Draft {
  readonly upos: Uint8Array
  readonly xpos: string[]
  readonly lemma: string[]
  readonly head: Int32Array
  readonly relation: string[]
  readonly names: Name[]
}

/** Runs tokens through the encoder, pass by pass, and decodes what it says. */
class SentenceReader {
  readonly #weights: Weights
  readonly #encoder: Encoder
  readonly #names: NameDecoder
  readonly #upos: Uint8Array
  readonly #xpos: readonly string[]
  readonly #rootLabel: number
  readonly #looseLabel: string
  readonly #ids = new Int32Array(MOST_ROWS)
  readonly #firsts = new Int32Array(MOST_ROWS)
  readonly #ends = new Int32Array(MOST_ROWS)
  readonly #heads = new Int32Array(MOST_ROWS)
  readonly #labels = new Int32Array(MOST_ROWS)
  #arcs = new Float64Array(64 * 65)
  readonly #lemmas = new Map<number, string>()

  constructor(weights: Weights, encoder: Encoder) {
    const { tags, relations, nameTags } = weights.header.classes
    this.#weights = weights
    this.#encoder = encoder
    this.#names = new NameDecoder(nameTags)
    const index = new Map<string, number>(UPOS.map((tag, place) => [tag, place]))
    this.#upos = Uint8Array.from(tags, (tag) => index.get(tag.split('|')[0] ?? 'X') ?? 16)
    this.#xpos = tags.map((tag) => tag.slice(tag.indexOf('|') + 1))
    this.#rootLabel = relations.indexOf('root')
    this.#looseLabel = 'parataxis'
  }

  read(text: string, tokens: TokenList, sentences: readonly AnalysedSentence[]): Analysis {
    const { count } = tokens
    const draft: Draft = {
      upos: new Uint8Array(count),
      xpos: new Array<string>(count).fill(''),
      lemma: new Array<string>(count).fill(''),
      head: new Int32Array(count),
      relation: new Array<string>(count).fill(''),
      names: [],
    }
    const sentence = new Int32Array(count)
    for (const { index, firstToken, endToken } of sentences)
      sentence.fill(index, firstToken, endToken)
    // Sentences are laid one after the other until a pass is full.
    let rows = 0
    let from = 0
    for (const { firstToken, endToken } of sentences) {
      for (let first = firstToken; first < endToken; first += MOST_ROWS) {
        const size = Math.min(MOST_ROWS, endToken - first)
        if (rows + size > MOST_ROWS) {
          this.#pass(text, tokens, from, rows, draft)
          rows = 0
        }
        if (rows === 0) from = first
        this.#firsts.fill(rows, rows, rows + size)
        this.#ends.fill(rows + size, rows, rows + size)
        rows += size
      }
    }
    if (rows > 0) this.#pass(text, tokens, from, rows, draft)
    for (const one of sentences)
      if (one.endToken - one.firstToken > MOST_ROWS) this.#rejoin(one, draft)
    return {
      text,
      sentences,
      names: draft.names,
      tokens: {
        count,
        start: tokens.start.slice(0, count),
        end: tokens.end.slice(0, count),
        upos: draft.upos,
        xpos: draft.xpos,
        lemma: draft.lemma,
        sentence,
        head: draft.head,
        relation: draft.relation,
      },
    }
  }

  /** Reads the tokens `from ... from + rows`, whose sentences stand in the row arrays. */
  #pass(text: string, tokens: TokenList, from: number, rows: number, draft: Draft): void {
    const { words, scores } = this.#encoder
    if (!words.makeRoom(rows)) this.#lemmas.clear()
    for (let row = 0; row < rows; row++)
      this.#ids[row] = words.find(
        text,
        tokens.start[from + row] as number,
        tokens.end[from + row] as number,
      )
    this.#encoder.read(this.#ids, this.#firsts, this.#ends, rows)
    for (let row = 0; row < rows; row++) {
      const tag = scores.tag[row] as number
      draft.upos[from + row] = this.#upos[tag] as number
      draft.xpos[from + row] = this.#xpos[tag] as string
      draft.lemma[from + row] = this.#lemma(
        this.#ids[row] as number,
        scores.lemmaRule[row] as number,
        this.#upos[tag] as number,
      )
    }
    for (let first = 0; first < rows; first = this.#ends[first] as number) {
      const end = this.#ends[first] as number
      this.#tree(first, end, from, draft)
      const wordAt = (place: number) => words.words[this.#ids[first + place] as number] as string
      const found = this.#names.decode(scores.name, first, end)
      for (const span of mendNames(found, wordAt, end - first))
        draft.names.push({
          start: tokens.start[from + first + span.first] as number,
          end: tokens.end[from + first + span.end - 1] as number,
          type: span.type as Name['type'],
        })
    }
  }

  #tree(first: number, end: number, from: number, draft: Draft): void {
    const n = end - first
    if (this.#arcs.length < n * (n + 1)) this.#arcs = new Float64Array(n * (n + 1))
    this.#encoder.arcs(first, end, this.#arcs)
    bestTree(this.#arcs, n, this.#heads)
    this.#encoder.labels(first, end, this.#heads, this.#rootLabel, this.#labels)
    const { relations } = this.#weights.header.classes
    for (let i = 0; i < n; i++) {
      const head = this.#heads[i] as number
      draft.head[from + first + i] = head < 0 ? ROOT : from + first + head
      draft.relation[from + first + i] = relations[this.#labels[i] as number] as string
    }
  }

  #lemma(id: number, rule: number, upos: number): string {
    const key = (id * 256 + rule) * 32 + upos
    const known = this.#lemmas.get(key)
    if (known !== undefined) return known
    const lower = (this.#encoder.words.words[id] as string).toLowerCase()
    const { lemmaRules } = this.#weights.header.classes
    const made =
      irregularLemma(lower, UPOS[upos] ?? 'X') ??
      applyLemmaRule(lower, lemmaRules[rule] as string).toLowerCase()
    // A lemma is never empty, whatever the rule cut away.
    const lemma = made === '' ? lower : made
    this.#lemmas.set(key, lemma)
    return lemma
  }

  /** Hangs the later pieces of a sentence that was too long for one pass under the first. */
  #rejoin({ firstToken, endToken }: AnalysedSentence, draft: Draft): void {
    let top = -1
    for (let token = firstToken; token < endToken; token++) {
      if (draft.head[token] !== ROOT) continue
      if (top < 0) top = token
      else {
        draft.head[token] = top
        draft.relation[token] = this.#looseLabel
      }
    }
  }
}

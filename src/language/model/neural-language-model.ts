import type { AnalysedSentence, Analysis, BlockMark, LanguageModel, Name } from '../analysis.ts'
import { ROOT, UPOS } from '../analysis.ts'
import { splitSentences } from '../split-sentences.ts'
import { Encoder, MOST_ROWS } from './encoder.ts'
import { type Kernel, wasmKernel } from './kernel.ts'
import { applyLemmaRule, irregularLemma, withFinalE } from './lemmas.ts'
import { mendNames } from './name-edges.ts'
import { NameDecoder } from './name-spans.ts'
import { plainKernel } from './plain-kernel.ts'
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
  readonly #sentenceHeads = new Int32Array(MOST_ROWS)
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
    const { words, heads } = this.#encoder
    const [ids, firsts, ends] = [this.#ids, this.#firsts, this.#ends]
    if (!words.makeRoom(rows)) this.#lemmas.clear()
    for (let row = 0; row < rows; row++)
      ids[row] = words.find(
        text,
        tokens.start[from + row] as number,
        tokens.end[from + row] as number,
        firsts[row] === row,
      )
    this.#encoder.read(ids, { firsts, ends }, rows)
    for (let row = 0; row < rows; row++) {
      const tag = heads.tag[row] as number
      const upos = this.#upos[tag] as number
      draft.upos[from + row] = upos
      draft.xpos[from + row] = this.#xpos[tag] as string
      draft.lemma[from + row] = this.#lemma(
        ids[row] as number,
        heads.lemmaRule[row] as number,
        upos,
      )
    }
    for (let first = 0; first < rows; first = ends[first] as number) {
      this.#findHeads(first, ends[first] as number)
      this.#findNames(first, ends[first] as number, from, tokens, draft)
    }
    this.#writeTrees(from, rows, draft)
  }

  /** The heads of the words of one sentence, as rows of the pass. */
  #findHeads(first: number, end: number): void {
    const { heads, kernel } = this.#encoder
    const found = this.#sentenceHeads
    heads.arcs(kernel, first, end)
    bestTree(heads.arcScores, end - first, found, heads.arcStep)
    for (let row = first; row < end; row++) {
      const head = found[row - first] as number
      this.#heads[row] = head < 0 ? head : first + head
    }
  }

  #findNames(first: number, end: number, from: number, tokens: TokenList, draft: Draft): void {
    const { words, heads } = this.#encoder
    const spans = this.#names.decode(heads.name, first, end, heads.nameStep)
    if (spans.length === 0) return
    const wordAt = (place: number) => words.words[this.#ids[first + place] as number] as string
    for (const span of mendNames(spans, wordAt, end - first))
      draft.names.push({
        start: tokens.start[from + first + span.first] as number,
        end: tokens.end[from + first + span.end - 1] as number,
        type: span.type as Name['type'],
      })
  }

  #writeTrees(from: number, rows: number, draft: Draft): void {
    const { heads, kernel } = this.#encoder
    const labels = heads.relations(kernel, this.#heads, rows)
    const { relations } = this.#weights.header.classes
    for (let row = 0; row < rows; row++) {
      const head = this.#heads[row] as number
      const label = head < 0 ? this.#rootLabel : (labels[row] as number)
      draft.head[from + row] = head < 0 ? ROOT : from + head
      draft.relation[from + row] = relations[label] as string
    }
  }

  #lemma(id: number, rule: number, upos: number): string {
    const key = (id * 256 + rule) * 32 + upos
    const known = this.#lemmas.get(key)
    if (known !== undefined) return known
    const lower = (this.#encoder.words.words[id] as string).toLowerCase()
    const { lemmaRules } = this.#weights.header.classes
    const tag = UPOS[upos] ?? 'X'
    const ruled = applyLemmaRule(lower, lemmaRules[rule] as string).toLowerCase()
    const made =
      irregularLemma(lower, tag) ??
      (tag === 'VERB'
        ? withFinalE(lower, ruled, (word) => this.#encoder.words.vectorRow(word))
        : ruled)
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

import type { Sentence } from '../text/index.ts'

/** Universal Dependencies part-of-speech tags; a token's `upos` is an index into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
/** A Universal Dependencies part-of-speech tag. */
export type Upos = (typeof UPOS)[number]

/** `head` of a token that is the root of its sentence. */
export const ROOT = -1
/** `head` of a token when the model gives no tree. */
export const NO_TREE = -2

/**
 * The tokens of one document, one record a token in parallel arrays: nothing is allocated per token.
 * Offsets are those of the document's text.
 */
export interface TokenTable {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into `UPOS`. */
  readonly upos: Uint8Array
  /** Penn Treebank tags ('NNP', 'VBD'); absent when the model gives none. */
  readonly xpos?: readonly string[]
  /** Lower-case dictionary form. */
  readonly lemma: readonly string[]
  /** Index of the sentence (into `Analysis.sentences`). */
  readonly sentence: Int32Array
  /** Index of the governing token in the document, `ROOT`, or `NO_TREE`. */
  readonly head: Int32Array
  /** UD relation to the head ('nsubj', 'obl:agent'), empty when there is no tree. */
  readonly relation: readonly string[]
}

/** A sentence with the tokens `[firstToken, endToken)` that make it up. */
export interface AnalysedSentence extends Sentence {
  readonly firstToken: number
  readonly endToken: number
  /** True when it was cut off from what follows for its length alone. */
  readonly cut?: true
}

/** A name found in the text by the language model alone, before any dictionary. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'LOC' | 'ORG' | 'NORP' | 'EVENT' | 'MISC'
}

/** What the language room says about one document. */
export interface Analysis {
  readonly text: string
  readonly tokens: TokenTable
  readonly sentences: readonly AnalysedSentence[]
  /** Empty when the model gives no names. */
  readonly names: readonly Name[]
}

/** A stretch of text that is to be split off and labelled (or, if boilerplate, left out). */
export interface BlockMark {
  readonly kind: Sentence['kind']
  readonly start: number
  readonly end: number
}

/** Whatever turns text into sentences, tokens and tags. */
export interface LanguageModel {
  /** Name and version; part of a reading's identity. */
  readonly name: string
  /**
   * Analyses `text`. Stretches marked 'boilerplate' give no sentences; the borders of every block are
   * sentence borders.
   */
  analyse(text: string, blocks: readonly BlockMark[]): Analysis
}

/** The tag of token `index`. */
export function uposOf(tokens: TokenTable, index: number): Upos {
  return UPOS[tokens.upos[index] ?? 16] ?? 'X'
}

import type { ConlluWord } from '../evaluate/index.ts'
import type { Name } from '../language/index.ts'
import { conlluOf, wordsOf, writeConllu } from './conllu-of.ts'
import { loadEnglish } from './load-english.ts'

/** A word of a parsed sentence with its place in the text. */
export interface ParsedWord extends ConlluWord {
  /** Counted from 1 in the sentence; `head` refers to it, 0 is the root. */
  readonly index: number
  readonly start: number
  readonly end: number
}

/** A sentence as the English model reads it. Offsets are those of the text, in UTF-16 code units. */
export interface ParsedSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly ParsedWord[]
  readonly names: readonly (Name & { readonly text: string })[]
}

/** What the English model says of a text. */
export interface ParsedText {
  readonly model: string
  readonly sentences: readonly ParsedSentence[]
  readonly conllu: string
}

/**
 * Parses a text with the English model.
 *
 * @throws BugError `E-DESK-031` when the weights are missing.
 */
export async function parseText(text: string): Promise<ParsedText> {
  const model = await loadEnglish()
  const analysis = model.analyse(text, [])
  const { tokens, names } = analysis
  const sentences = analysis.sentences.map((sentence): ParsedSentence => {
    const { start, end, firstToken } = sentence
    return {
      text: text.slice(start, end),
      start,
      end,
      words: wordsOf(analysis, sentence).map((word, place) => ({
        index: place + 1,
        ...word,
        start: tokens.start[firstToken + place] as number,
        end: tokens.end[firstToken + place] as number,
      })),
      names: names
        .filter((name) => name.start >= start && name.end <= end)
        .map((name) => ({ ...name, text: text.slice(name.start, name.end) })),
    }
  })
  return { model: model.name, sentences, conllu: writeConllu(conlluOf(analysis)) }
}

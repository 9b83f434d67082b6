import type { AnalysedSentence, Analysis, TokenTable } from '../../../src/language/index.ts'

/**
 * Analyses text just well enough for tests: sentences end at '.', '!' or '?' before a capital or a
 * line end, tokens are words, hyphens and signs. No tags, no tree.
 */
export function plainAnalysis(text: string): Analysis {
  const sentences: AnalysedSentence[] = []
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const pattern = /[^\n]+?(?:(?<!\b(?:U|S|Mr|Gen))[.!?]["\u201d]?(?=\s+["\u201c]?\p{Lu}|\s*$)|(?=\n)|$)/gmu
  for (const match of text.matchAll(pattern)) {
    const from = match.index + (match[0].length - match[0].trimStart().length)
    const to = match.index + match[0].trimEnd().length
    if (from >= to) continue
    const firstToken = start.length
    const words = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+|['\u2019]s\b|[^\s\p{L}\p{N}]/gu
    for (const word of text.slice(from, to).matchAll(words)) {
      start.push(from + word.index)
      end.push(from + word.index + word[0].length)
      sentence.push(sentences.length)
    }
    sentences.push({
      index: sentences.length,
      start: from,
      end: to,
      kind: 'body',
      firstToken,
      endToken: start.length,
    })
  }
  const tokens: TokenTable = {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    upos: new Uint8Array(start.length).fill(16),
    lemma: start.map((from, index) => text.slice(from, end[index]).toLowerCase()),
    sentence: Int32Array.from(sentence),
    head: new Int32Array(start.length).fill(-2),
    relation: start.map(() => ''),
  }
  return { text, tokens, sentences, names: [] }
}

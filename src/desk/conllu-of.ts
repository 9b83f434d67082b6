import type { ConlluSentence, ConlluToken, ConlluWord } from '../evaluate/index.ts'
import type { AnalysedSentence, Analysis } from '../language/index.ts'
import { isFusedWord, uposOf } from '../language/index.ts'

/** The words of one analysed sentence as CoNLL-U knows them: numbered from 1, 0 is the root. */
export function wordsOf(
  { text, tokens }: Analysis,
  { firstToken, endToken }: AnalysedSentence,
): readonly ConlluWord[] {
  const words: ConlluWord[] = []
  for (let token = firstToken; token < endToken; token++) {
    const form = text.slice(tokens.start[token], tokens.end[token])
    const upos = uposOf(tokens, token)
    const head = tokens.head[token] as number
    words.push({
      form,
      lemma: treebankLemma(form, tokens.lemma[token] ?? '_', upos),
      upos,
      xpos: tokens.xpos?.[token] ?? '_',
      head: head < 0 ? 0 : head - firstToken + 1,
      relation: tokens.relation[token] === '' ? '_' : (tokens.relation[token] ?? '_'),
    })
  }
  return words
}

/** Treebanks keep the capital of a name's lemma; analyses do not. */
function treebankLemma(form: string, lemma: string, upos: string): string {
  if (form === 'I') return 'I'
  if (upos !== 'PROPN') return lemma
  return lemma === form.toLowerCase() ? form : form.slice(0, 1) + lemma.slice(1)
}

/** An analysis as sentences of CoNLL-U, with fused tokens and the spaces between them. */
export function conlluOf(analysis: Analysis): readonly ConlluSentence[] {
  const { text, tokens, sentences } = analysis
  return sentences.map((sentence) => {
    const surface: ConlluToken[] = []
    const { firstToken, endToken } = sentence
    for (let token = firstToken; token < endToken; ) {
      let next = token + 1
      while (next < endToken && isFusedWord(text, tokens, next)) next++
      surface.push({
        form: text.slice(tokens.start[token], tokens.end[next - 1]),
        firstWord: token - firstToken,
        endWord: next - firstToken,
        fused: next - token > 1,
        spaceAfter: next >= endToken || tokens.end[next - 1] !== tokens.start[next],
      })
      token = next
    }
    return { tokens: surface, words: wordsOf(analysis, sentence), newParagraph: false }
  })
}

/** CoNLL-U text: ten columns a word, a line before fused words, a blank line after each sentence. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  const lines: string[] = []
  sentences.forEach(({ tokens, words }, index) => {
    const text = tokens.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('')
    lines.push(`# sent_id = ${index + 1}`, `# text = ${text.trim().replace(/\s+/g, ' ')}`)
    for (const { form, firstWord, endWord, fused, spaceAfter } of tokens) {
      const misc = spaceAfter ? '_' : 'SpaceAfter=No'
      if (fused)
        lines.push(
          [`${firstWord + 1}-${endWord}`, form, ...Array<string>(7).fill('_'), misc].join('\t'),
        )
      words.slice(firstWord, endWord).forEach((word, place) => {
        const { lemma, upos, xpos, head, relation } = word
        const number = firstWord + place + 1
        const own = fused ? '_' : misc
        lines.push([number, word.form, lemma, upos, xpos, '_', head, relation, '_', own].join('\t'))
      })
    }
    lines.push('')
  })
  return lines.join('\n')
}

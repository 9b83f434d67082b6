import { InputError } from '../../text/index.ts'

/** A syntactic word: what tags and the tree are about. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Number of the governing word, counted from 1; 0 for the root. */
  readonly head: number
  readonly relation: string
}

/** A surface token; several words when it was fused ('don't'). */
export interface ConlluToken {
  readonly form: string
  /** First word and the one after the last, counted from 0. */
  readonly firstWord: number
  readonly endWord: number
  /** True for a line 'a-b', even of one word. */
  readonly fused: boolean
  readonly spaceAfter: boolean
}

/** A sentence of a CoNLL-U file. */
export interface ConlluSentence {
  readonly tokens: readonly ConlluToken[]
  readonly words: readonly ConlluWord[]
  /** True when a new paragraph or document begins here. */
  readonly newParagraph: boolean
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html): ten columns, words numbered from 1, fused
 * tokens as 'a-b'. Empty nodes are left out.
 *
 * @param where the file, for messages
 * @throws InputError `E-EVALUATE-006` naming the line that is wrong.
 */
export function parseConllu(text: string, where: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let tokens: ConlluToken[] = []
  let words: ConlluWord[] = []
  let newParagraph = false
  let fusedUntil = 0
  const lines = text.split(/\r?\n/)
  const wrong = (line: number, problem: string) =>
    new InputError({
      code: 'E-EVALUATE-006',
      message: problem,
      where: `${where}:${line}`,
      fix: 'Check the file with the validator of Universal Dependencies.',
    })
  const close = (line: number) => {
    if (words.length > 0) {
      const stray = words.findIndex(({ head }) => head > words.length)
      if (stray >= 0) throw wrong(line, `the head of word ${stray + 1} lies outside the sentence`)
      if (fusedUntil > words.length) throw wrong(line, 'a fused token lacks words')
      sentences.push({ tokens, words, newParagraph })
      newParagraph = false
    }
    tokens = []
    words = []
    fusedUntil = 0
  }
  const read = (line: string, number: number): void => {
    if (line.trim() === '') {
      close(number)
      return
    }
    if (line.startsWith('#')) {
      if (/^#\s*new(?:doc|par)\b/.test(line)) newParagraph = true
      return
    }
    const columns = line.split('\t')
    if (columns.length !== 10) throw wrong(number, `expected 10 columns, found ${columns.length}`)
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] =
      columns
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(columns[9] ?? '')
    if (/^\d+\.\d+$/.test(id)) return
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range !== null) {
      const [first, last] = [Number(range[1]), Number(range[2])]
      if (first !== words.length + 1 || last < first || fusedUntil > words.length)
        throw wrong(number, `the fused token ${id} does not stand before its words`)
      tokens.push({ form, firstWord: first - 1, endWord: last, fused: true, spaceAfter })
      fusedUntil = last
      return
    }
    if (Number(id) !== words.length + 1)
      throw wrong(number, `expected word ${words.length + 1}, found '${id}'`)
    if (!/^(?:\d+|_)$/.test(head)) throw wrong(number, `expected a head, found '${head}'`)
    if (words.length >= fusedUntil) {
      const at = words.length
      tokens.push({ form, firstWord: at, endWord: at + 1, fused: false, spaceAfter })
    }
    words.push({ form, lemma, upos, xpos, head: head === '_' ? 0 : Number(head), relation })
  }
  lines.forEach((line, index) => {
    read(line, index + 1)
  })
  close(lines.length)
  return sentences
}

/**
 * The running text of parsed sentences: tokens with the spaces between them, a blank line where a
 * paragraph begins.
 */
export function textOfConllu(sentences: readonly ConlluSentence[]): string {
  let text = ''
  for (const { tokens, newParagraph } of sentences) {
    if (newParagraph && text !== '') text = `${text.trimEnd()}\n\n`
    for (const { form, spaceAfter } of tokens) text += spaceAfter ? `${form} ` : form
  }
  return text.trimEnd()
}

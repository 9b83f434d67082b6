import type { Notice } from '../text/index.ts'
import type { AnalysedSentence, BlockMark } from './analysis.ts'
import { LONGEST_WORD, MOST_WORDS } from './cut-long-sentence.ts'
import { LANGUAGE_ERRORS } from './errors.ts'

/**
 * What was cut or left out for its length alone: at most one notice of each kind (`E-LANGUAGE-004`, `005`)
 * with their number and the place of the first, in UTF-16 code units of the text.
 */
export function splitNotices(
  text: string,
  blocks: readonly BlockMark[],
  sentences: readonly AnalysedSentence[],
): readonly Notice[] {
  const cut = sentences.filter((sentence) => sentence.cut === true)
  const boilerplate = blocks.filter(({ kind }) => kind === 'boilerplate')
  const long = [...text.matchAll(/\S+/g)].filter(
    (word) =>
      word[0].length > LONGEST_WORD &&
      !boilerplate.some(({ start, end }) => start <= word.index && word.index < end),
  )
  return [
    ...noticeOf('E-LANGUAGE-004', `sentences of at most ${MOST_WORDS} words`, cut[0]?.end, cut),
    ...noticeOf(
      'E-LANGUAGE-005',
      `words of at most ${LONGEST_WORD} characters`,
      long[0]?.index,
      long,
    ),
  ]
}

function noticeOf(
  code: 'E-LANGUAGE-004' | 'E-LANGUAGE-005',
  expected: string,
  first: number | undefined,
  found: readonly unknown[],
): readonly Notice[] {
  if (first === undefined) return []
  const message = `expected ${expected}, found ${found.length} longer`
  const fix = LANGUAGE_ERRORS[code]?.fix ?? ''
  return [{ code, level: 'info', message, place: `character ${first}`, fix }]
}

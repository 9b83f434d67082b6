import type { SentenceView } from './candidate.ts'

const BORDERS = new Set(['stop', 'clause', 'relative', 'dash', 'but', 'that'])

/** The tokens `[first, end)` of the clause around a phrase: to the next full break on either side. */
export function clauseTokens(
  view: SentenceView,
  index: number,
): { readonly first: number; readonly end: number } {
  const { phrases, words } = view
  let first = words.sentence.firstToken
  let end = words.sentence.endToken
  for (let at = index; at >= 0; at--) {
    const phrase = phrases[at]
    if (phrase !== undefined && BORDERS.has(phrase.kind)) {
      first = phrase.end
      break
    }
  }
  for (let at = index + 1; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (phrase !== undefined && BORDERS.has(phrase.kind)) {
      end = phrase.first
      break
    }
  }
  return { first, end: Math.max(end, first + 1) }
}

import type { SentenceRange } from './split-sentences.ts'

/** Words and marks a sentence may have. The longest of a novel have 300; longer ones are tables and lists. */
export const MOST_WORDS = 400
/** Characters a word may have, UTF-16 code units. Longer ones are encoded data, and no model's business. */
export const LONGEST_WORD = 300

const UNSPACED = /\S+/g
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}\p{Cs}]+|[^\s\p{L}\p{M}\p{N}\p{Cs}]/gu

/** How well a sentence can be cut behind a mark; other places rank 0. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ...[...'.!?…'].map((mark) => [mark, 4] as const),
  ...[...';:|'].map((mark) => [mark, 3] as const),
  ...[...',—–)'].map((mark) => [mark, 2] as const),
])

/**
 * The sentence in pieces of at most `MOST_WORDS` words and marks, each cut behind the best punctuation
 * of its second half, else behind its last space; unspaced stretches above `LONGEST_WORD` are left out. A
 * sentence within both limits comes back as it is. The time taken grows with its length.
 */
export function cutLongSentence(text: string, range: SentenceRange): readonly SentenceRange[] {
  // Fewer characters than either limit: nearly every sentence there is.
  if (range.end - range.start <= LONGEST_WORD) return [range]
  return withoutLongWords(text, range).flatMap((piece) => piecesOf(text, piece))
}

function withoutLongWords(text: string, range: SentenceRange): readonly SentenceRange[] {
  const pieces: SentenceRange[] = []
  let from = -1
  let to = range.start
  const close = () => {
    if (from >= 0) pieces.push({ ...range, start: from, end: to })
    from = -1
  }
  for (const match of text.slice(range.start, range.end).matchAll(UNSPACED)) {
    if (match[0].length > LONGEST_WORD) close()
    else {
      const start = range.start + match.index
      if (from < 0) from = start
      to = start + match[0].length
    }
  }
  close()
  return pieces
}

function piecesOf(text: string, range: SentenceRange): readonly SentenceRange[] {
  const pieces: SentenceRange[] = []
  let from = range.start
  let words = 0
  // The best place found so far: the end of a word, how good it is, and the words up to it.
  let best = { end: 0, rank: -1, words: 0 }
  for (const match of text.slice(range.start, range.end).matchAll(WORD_OR_MARK)) {
    const start = range.start + match.index
    if (words >= MOST_WORDS) {
      pieces.push({ ...range, start: from, end: best.end, cut: true })
      from = firstNotSpace(text, best.end)
      words -= best.words
      best = { end: 0, rank: -1, words: 0 }
    }
    words++
    const end = start + match[0].length
    // Only before a space, so that no number, abbreviation or word is torn.
    const loose = end === range.end || /\s/.test(text[end] ?? ' ')
    const rank = loose ? (RANKS.get(match[0]) ?? 1) : 0
    if (words > MOST_WORDS / 2 && rank >= best.rank) best = { end, rank, words }
  }
  pieces.push(from === range.start ? range : { ...range, start: from })
  return pieces
}

function firstNotSpace(text: string, start: number): number {
  let at = start
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

import { splitsCharacter } from '../text/index.ts'
import type { Upos } from './analysis.ts'
import type { RawToken } from './raw-token.ts'

const LETTER_OR_MARK = /[\p{L}\p{M}\p{Cs}]/u
const CONTRACTION = /^(n['’]t|not|['’](s|re|ve|ll|d|m)|na|ta)$/i

/**
 * Corrects what wink's tokeniser leaves: characters no token covers become tokens, words cut at a
 * letter outside ASCII are joined, no token splits a surrogate pair, and hyphenated compounds with a
 * name in them ('Seoul-Tokyo', 'Western-backed') are cut at the hyphen.
 *
 * @returns tokens that cover every non-space character of the sentence exactly once, in order.
 */
export function repairTokens(
  text: string,
  tokens: readonly RawToken[],
  sentence: { readonly start: number; readonly end: number },
): readonly RawToken[] {
  const covered = fillGaps(text, tokens, sentence.start, sentence.end)
  const joined: RawToken[] = []
  for (const token of covered) {
    const previous = joined.at(-1)
    if (previous !== undefined && belongTogether(text, previous, token)) {
      joined[joined.length - 1] = join(text, previous, token)
    } else joined.push(token)
  }
  return joined.flatMap((token) => cutAtHyphens(text, token))
}

function fillGaps(
  text: string,
  tokens: readonly RawToken[],
  start: number,
  end: number,
): readonly RawToken[] {
  const covered: RawToken[] = []
  let cursor = start
  const fill = (until: number): void => {
    for (const match of text.slice(cursor, until).matchAll(/\S+/g)) {
      const at = cursor + match.index
      covered.push({
        start: at,
        end: at + match[0].length,
        upos: 'X',
        lemma: match[0].toLowerCase(),
      })
    }
  }
  for (const token of tokens) {
    if (token.start < cursor) continue
    fill(token.start)
    covered.push(token)
    cursor = token.end
  }
  fill(end)
  return covered
}

function belongTogether(text: string, left: RawToken, right: RawToken): boolean {
  if (left.end !== right.start) return false
  if (splitsCharacter(text, right.start)) return true
  const before = text[left.end - 1] ?? ''
  const after = text[right.start] ?? ''
  if (!LETTER_OR_MARK.test(before) || !LETTER_OR_MARK.test(after)) return false
  if (CONTRACTION.test(text.slice(right.start, right.end))) return false
  return /[^\p{ASCII}]/u.test(text.slice(left.start, right.end))
}

function join(text: string, left: RawToken, right: RawToken): RawToken {
  const word = text.slice(left.start, right.end)
  return {
    start: left.start,
    end: right.end,
    upos: /^\p{Lu}/u.test(word) ? 'PROPN' : left.upos === 'X' ? right.upos : left.upos,
    lemma: word.toLowerCase(),
  }
}

function cutAtHyphens(text: string, token: RawToken): readonly RawToken[] {
  const word = text.slice(token.start, token.end)
  if (!/\p{L}{2}[-‐‑–/]\p{L}{2}/u.test(word) || !/\p{Lu}\p{L}/u.test(word)) return [token]
  const parts: RawToken[] = []
  let at = token.start
  for (const piece of word.split(/([-‐‑–/])/)) {
    if (piece !== '') {
      const upos: Upos = /^[-‐‑–/]$/.test(piece)
        ? 'PUNCT'
        : /^\p{Lu}/u.test(piece)
          ? 'PROPN'
          : 'ADJ'
      parts.push({ start: at, end: at + piece.length, upos, lemma: piece.toLowerCase() })
    }
    at += piece.length
  }
  return parts
}

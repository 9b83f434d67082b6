import { INNER_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../abbreviations.ts'
import type { TokenList } from './token-list.ts'

const HYPHENS = '\\-\u2010\u2011'
const LETTERS = '\\p{L}\\p{N}\\p{M}_'
/** What stands together before contractions, hyphens and full stops are looked at. */
const PIECE = new RegExp(
  [
    // Addresses.
    '(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\'’\\]]',
    `[${LETTERS}.+-]+@[${LETTERS}-]+(?:\\.[${LETTERS}-]+)+`,
    // U.S., a.m., e.g.
    '(?:\\p{L}\\.){2,}(?![\\p{L}\\p{M}])',
    // :) ;-) but not a colon before a bracket that encloses words.
    '[:;=]-?[)(DP](?=\\s|$)',
    // Hashtags and handles; prices without a number.
    '[#@](?=\\p{L})[\\p{L}\\p{N}_]+',
    '\\$+',
    // The '70s.
    "['’]\\p{Nd}0s",
    // Words and numbers with what may stand inside of them.
    `[${LETTERS}]+(?:(?:[.,:](?=\\p{Nd})|[.·](?=\\p{L}{2,})|['’&@/${HYPHENS}])[${LETTERS}]+)*`,
    '\\.{2,}',
    '…+',
    '-{2,}',
    '[!?]+',
    "''|``|‘‘|’’",
    '[.!?]+',
    '<<|>>',
    '\\*+|=+|~+|_+',
    '\\S\\p{M}*',
  ].join('|'),
  'uy',
)

/** First parts after which treebanks leave a hyphen inside the word. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'a ante anti arch auto be bi bio co counter cross cyber de dis e eco electro euro ex extra fore ' +
    'geo hyper inter intra macro mal mega meta micro mid mini mis mono multi nano neo non ' +
    'o omni over paleo pan para per peri poly post pre pro proto pseudo psycho quasi re semi sub super ' +
    'supra sur tele trans tri u ultra un under uni vice x'
  ).split(' '),
)
/** Last parts that stay. */
const SUFFIXES: ReadonlySet<string> = new Set(
  'esque ette fest fold gate itis less o rama wise s'.split(' '),
)
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
/** Words written as one that are two: where the second begins. */
export const TWO_IN_ONE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    gimme: 3,
    lemme: 3,
    dont: 2,
    doesnt: 4,
    didnt: 3,
    cant: 2,
    wont: 2,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    isnt: 2,
    wasnt: 3,
    hasnt: 3,
    havent: 4,
  }),
)
const UNITS = /^(\p{Nd}[\p{Nd}.,:]*)(am|pm|km|kg|mm|cm|m|bn|mn|tn|mb|gb|k|million|billion)$/iu
const HYPHEN = new RegExp(`[${HYPHENS}/]`)

/**
 * Cuts one sentence `text[start, end)` into words as the English treebanks of Universal Dependencies
 * do: "n't", "'s" and "not" of 'cannot' by themselves, compounds at their hyphens, abbreviations with
 * their full stop. Every character that is no space falls into exactly one word.
 */
export function tokenise(text: string, start: number, end: number, into: TokenList): void {
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    PIECE.lastIndex = at
    const match = PIECE.exec(text)
    // In the middle of a surrogate pair the pattern begins one unit earlier.
    const found = match === null ? at + 1 : match.index + match[0].length
    const stop = Math.min(end, Math.max(at + 1, found))
    at = cutPiece(text, at, stop, end, into)
  }
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return /\s/.test(String.fromCharCode(code))
}

/** Cuts what belongs together further; returns where the next piece begins. */
function cutPiece(text: string, start: number, stop: number, end: number, into: TokenList): number {
  const piece = text.slice(start, stop)
  if (!/^[\p{L}\p{N}\p{M}_]/u.test(piece) || /^(?:https?:|www\.)|@\S+\./.test(piece)) {
    into.push(start, stop)
    return stop
  }
  let from = start
  const parts = hyphenParts(piece)
  for (const [offset, length] of parts) {
    from = start + offset
    const last = from + length === stop
    const word = text.slice(from, from + length)
    const withStop = last && text[stop] === '.' && stop < end && keepsStop(text, word, stop, end)
    cutWord(from, withStop ? stop + 1 : from + length, word, into)
    if (withStop) return stop + 1
  }
  return stop
}

/** Where the parts of a compound begin and how long they are, hyphens being parts. */
function hyphenParts(piece: string): readonly (readonly [number, number])[] {
  if (!HYPHEN.test(piece) || isNumberWithHyphens(piece)) return [[0, piece.length]]
  const words = piece.split(/([-\u2010\u2011/])/)
  const parts: [number, number][] = []
  let at = 0
  let joins = false
  words.forEach((word, index) => {
    const previous = parts.at(-1)
    const isMark = index % 2 === 1
    const before = words[index - 1] ?? ''
    const after = words[index + 1] ?? ''
    if (isMark)
      joins =
        word !== '/' && (PREFIXES.has(before.toLowerCase()) || SUFFIXES.has(after.toLowerCase()))
    if (previous !== undefined && joins && index > 0) {
      previous[1] += word.length
      if (!isMark) joins = false
    } else if (word !== '') parts.push([at, word.length])
    at += word.length
  })
  return parts
}

/** 11/20/2000, 713-853-3989, 7:30; not the ranges 5-10 and 1991-2014. */
function isNumberWithHyphens(piece: string): boolean {
  if (
    /^(?:\p{Nd}{1,2}[-\u2010\u2011]\p{Nd}{1,2}|[12]\p{Nd}{3}[-\u2010\u2011]\p{Nd}{2,4})$/u.test(
      piece,
    )
  )
    return false
  return /^[\p{Nd}.,:/\-\u2010\u2011]+$/u.test(piece)
}

function keepsStop(text: string, word: string, stop: number, end: number): boolean {
  const lower = word.toLowerCase()
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  const next = /\S/.exec(text.slice(stop + 1, Math.min(end, stop + 40)))
  const closes = next === null || /^["'”’»)\]]+$/.test(text.slice(stop + 1, end).trim())
  if (/^\p{Lu}$/u.test(word)) return !closes
  if (LEADING_ABBREVIATIONS.has(lower) || INNER_ABBREVIATIONS.has(lower)) {
    if (lower === 'no' || lower === 'art' || lower === 'fig' || lower === 'sec')
      return next !== null && /\p{Nd}/u.test(next[0])
    return (
      !closes || !/^(?:mar|jan|sun|sat|fri|mon|dec|may|sen|gen|rep|pres|est|al|para)$/.test(lower)
    )
  }
  // 'Distr. of': what goes on in lower case had no sentence end before it.
  return !closes && /^\p{L}{1,5}$/u.test(word) && /\p{Ll}/u.test(next?.[0] ?? '')
}

/** Contractions and units. `end` may lie one behind the word: its full stop. */
function cutWord(start: number, end: number, word: string, into: TokenList): void {
  const inner = word.includes("'") || word.includes('’') ? CLITIC.exec(word) : null
  const second =
    inner !== null && inner.index > 0
      ? inner.index
      : (TWO_IN_ONE.get(word.toLowerCase()) ?? UNITS.exec(word)?.[1]?.length)
  if (second === undefined || second === 0) into.push(start, end)
  else {
    // 'they'd've': what is left may be contracted again.
    cutWord(start, start + second, word.slice(0, second), into)
    into.push(start + second, end)
  }
}

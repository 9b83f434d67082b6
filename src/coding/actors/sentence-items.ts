import type { FoundMention } from './found-mention.ts'

/**
 * One piece of a sentence as the patterns see it: a mention found before, a word, or a sign. 'Iran's'
 * is one item, `possessive`.
 */
export interface Item {
  readonly kind: 'mention' | 'word' | 'sign'
  readonly text: string
  readonly lower: string
  readonly start: number
  /** End without the possessive ending. */
  readonly end: number
  readonly possessive: boolean
  readonly capital: boolean
  readonly mention?: FoundMention
}

const PIECE =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Maj|Adm|Gov|Prof|St|Brig|Capt|Cmdr)\.(?=\s)|[\p{L}\p{N}]+(?:['\u2019](?!s\b)\p{L}+)*(?:[-\u2010\u2011][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const POSSESSIVE = /^['\u2019](?:s\b)?/u

/**
 * Cuts `[from, to)` of `text` into items; the outermost of the sentence's mentions are one item each.
 *
 * @param mentions mentions of this sentence, in any order
 */
export function itemsOf(
  text: string,
  from: number,
  to: number,
  mentions: readonly FoundMention[],
): Item[] {
  const items: Item[] = []
  let at = from
  for (const mention of outermost(mentions)) {
    if (mention.start < at) continue
    cutWords(text, at, mention.start, items)
    const ending = possessiveLength(text, mention.end, to)
    items.push({
      kind: 'mention',
      text: text.slice(mention.start, mention.end),
      lower: text.slice(mention.start, mention.end).toLowerCase(),
      start: mention.start,
      end: mention.end,
      possessive: ending > 0,
      capital: true,
      mention,
    })
    at = mention.end + ending
  }
  cutWords(text, at, to, items)
  return items
}

function cutWords(text: string, from: number, to: number, items: Item[]): void {
  const pieces = new RegExp(PIECE)
  pieces.lastIndex = from
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    if (piece.index >= to) return
    const start = piece.index
    const end = Math.min(to, start + piece[0].length)
    const word = /[\p{L}\p{N}]/u.test(piece[0])
    const ending = word ? possessiveLength(text, end, to) : 0
    items.push({
      kind: word ? 'word' : 'sign',
      text: text.slice(start, end),
      lower: text.slice(start, end).toLowerCase(),
      start,
      end,
      possessive: ending > 0,
      capital: /^\p{Lu}/u.test(piece[0]),
    })
    pieces.lastIndex = end + ending
  }
}

/** Length of the possessive ending at `offset`: 2 for 's, 1 for an apostrophe after s, else 0. */
function possessiveLength(text: string, offset: number, to: number): number {
  const ending = POSSESSIVE.exec(text.slice(offset, Math.min(to, offset + 3)))?.[0] ?? ''
  if (ending.length === 1) {
    // Only after a plural: elsewhere the sign closes a quotation.
    return /s/i.test(text.charAt(offset - 1)) && /^.\s\p{L}/u.test(text.slice(offset, offset + 3))
      ? 1
      : 0
  }
  return ending.length
}

/** The mentions that lie in no longer one, in text order. */
function outermost(mentions: readonly FoundMention[]): FoundMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const outer: FoundMention[] = []
  for (const mention of ordered) {
    const last = outer.at(-1)
    if (last === undefined || mention.start >= last.end) outer.push(mention)
  }
  return outer
}

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
/** Letters of the longest title in the pattern. */
const LONGEST_TITLE = 4
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
  const limit = Math.min(to, text.length)
  let at = from
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code === SPACE || (code >= 9 && code <= 13)) at++
    else if (code >= 0x80 || !plainPiece(text, at, to, items)) {
      PIECE.lastIndex = at
      const piece = PIECE.exec(text)
      if (piece === null || piece.index >= to) return
      at = addPiece(text, piece.index, piece[0], to, items)
    } else at = (items.at(-1) as Item).end
  }
}

/** Adds a piece that the pattern has found; returns where the next may begin. */
function addPiece(text: string, start: number, piece: string, to: number, items: Item[]): number {
  const end = Math.min(to, start + piece.length)
  const word = /[\p{L}\p{N}]/u.test(piece)
  const ending = word ? possessiveLength(text, end, to) : 0
  items.push({
    kind: word ? 'word' : 'sign',
    text: text.slice(start, end),
    lower: text.slice(start, end).toLowerCase(),
    start,
    end,
    possessive: ending > 0,
    capital: /^\p{Lu}/u.test(piece),
  })
  return end + ending
}

const SPACE = 0x20
/** What each ASCII character is to a word. */
const [SIGN, DIGIT, SMALL, LARGE] = [0, 1, 2, 3]
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/.test(character)) return SMALL
  return /[A-Z]/.test(character) ? LARGE : /\d/.test(character) ? DIGIT : SIGN
})
/** Signs that the pattern may take for a part of the word before them. */
const JOINING = "'-"

/**
 * Adds the piece at `at` when it is a sign or a word of ASCII letters and digits that nothing may be
 * part of: the same as the pattern gives, which is slow on the many that are so. False otherwise.
 */
function plainPiece(text: string, at: number, to: number, items: Item[]): boolean {
  const first = CLASSES[text.charCodeAt(at)] as number
  let end = at + 1
  let small = first !== LARGE
  if (first !== SIGN) {
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code >= 0x80) return false
      const character = CLASSES[code]
      if (character === SIGN) break
      if (character === LARGE) small = false
    }
    const next = text.charAt(end)
    // A dot may belong to an initial or a title, which are short and begin with a capital.
    if (JOINING.includes(next) && next !== '') return false
    if (next === '.' && first === LARGE && end - at <= LONGEST_TITLE) return false
    end = Math.min(end, to)
  }
  const piece = text.slice(at, end)
  items.push({
    kind: first === SIGN ? 'sign' : 'word',
    text: piece,
    lower: small ? piece : piece.toLowerCase(),
    start: at,
    end,
    possessive: false,
    capital: first === LARGE,
  })
  return true
}

/** Length of the possessive ending at `offset`: 2 for 's, 1 for an apostrophe after s, else 0. */
function possessiveLength(text: string, offset: number, to: number): number {
  const first = offset < to ? text.charCodeAt(offset) : 0
  if (first !== 0x27 && first !== 0x2019) return 0
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

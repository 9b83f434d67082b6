import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf } from '../../../src/coding/actors/sentence-items.ts'

const PIECE =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Maj|Adm|Gov|Prof|St|Brig|Capt|Cmdr)\.(?=\s)|[\p{L}\p{N}]+(?:['\u2019](?!s\b)\p{L}+)*(?:[-\u2010\u2011][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** The pieces as the pattern alone gives them. */
function pieces(text: string, from: number, to: number): readonly string[] {
  const found: string[] = []
  const pattern = new RegExp(PIECE)
  pattern.lastIndex = from
  for (let piece = pattern.exec(text); piece !== null; piece = pattern.exec(text)) {
    if (piece.index >= to) break
    const end = Math.min(to, piece.index + piece[0].length)
    const word = /[\p{L}\p{N}]/u.test(piece[0])
    let ending = word
      ? (/^['\u2019](?:s\b)?/u.exec(text.slice(end, Math.min(to, end + 3)))?.[0] ?? '').length
      : 0
    if (ending === 1)
      ending =
        /s/i.test(text.charAt(end - 1)) && /^.\s\p{L}/u.test(text.slice(end, end + 3)) ? 1 : 0
    const slice = text.slice(piece.index, end)
    found.push(
      `${word ? 'word' : 'sign'} ${slice} ${slice.toLowerCase()} ${piece.index} ${end} ${ending > 0} ${/^\p{Lu}/u.test(piece[0])}`,
    )
    pattern.lastIndex = end + ending
  }
  return found
}

const part = fc.constantFrom(
  ...[
    'Mr',
    'Prof',
    'U.',
    'S.',
    'A',
    'b',
    'Z',
    '.',
    "'",
    "'s",
    '\u2019s',
    's',
    '-',
    '\u2011',
    ' ',
    '\n',
    '\u00a0',
  ],
  ...[
    '3',
    ',',
    '(',
    '_',
    'é',
    'É',
    'e\u0301',
    'İ',
    '𝒳',
    '\ud835',
    '—',
    'word',
    'Capt',
    'GDP',
    '2024',
    '\u001c',
    '٣',
  ],
)

test('cuts sentences as the pattern does', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), part, part, (parts, before, after) => {
      const text = before + parts.join('') + after
      const [from, to] = [before.length, text.length - after.length]
      expect(
        itemsOf(text, from, to, []).map(
          (item) =>
            `${item.kind} ${item.text} ${item.lower} ${item.start} ${item.end} ${item.possessive} ${item.capital}`,
        ),
      ).toEqual(pieces(text, from, to))
    }),
    { numRuns: 2000 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TokenList } from '../../../src/language/model/token-list.ts'
import { tokenise } from '../../../src/language/model/tokenise.ts'

function wordsOf(text: string): readonly string[] {
  const tokens = new TokenList(2)
  tokenise(text, 0, text.length, tokens)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

describe('words as the treebanks cut them', () => {
  test.each([
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    ['Oman’s envoy said he’d cannot', 'Oman ’s envoy said he ’d can not'],
    ["the states' talks", "the states ' talks"],
    ['The U.S. and the U.A.E. met at 9 a.m.', 'The U.S. and the U.A.E. met at 9 a.m.'],
    ['Gen. Karim Aziz of Volta Corp. spoke.', 'Gen. Karim Aziz of Volta Corp. spoke .'],
    ['Seoul-Tokyo talks', 'Seoul - Tokyo talks'],
    ['a Western-backed, pro-Ankara force', 'a Western - backed , pro-Ankara force'],
    ['$3.5bn, or 12.5% of GDP', '$ 3.5 bn , or 12.5 % of GDP'],
    ['€2,000 and £5m', '€ 2,000 and £ 5 m'],
    ['in 2019-2021 and 11/20/2000', 'in 2019 - 2021 and 11/20/2000'],
    ['“Never,” she said … twice.', '“ Never , ” she said … twice .'],
    ['wait... what?!', 'wait ... what ?!'],
    ['TUNIS - The port (closed)', 'TUNIS - The port ( closed )'],
    ['see https://example.org/a,b?c=1.', 'see https://example.org/a,b?c=1 .'],
    ['mail desk@example.org now', 'mail desk@example.org now'],
    ['and/or', 'and / or'],
    ['AT&T sued', 'AT&T sued'],
    ['the ’90s', 'the ’90s'],
    ['Dr. J. B. Okoye etc.', 'Dr. J. B. Okoye etc.'],
    ['Türkiye‑Irak hattı', 'Türkiye ‑ Irak hattı'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected)
  })

  test('in any script, every character that is no space is in exactly one word', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '𐍈𐍉-𐍊',
        'اتفاق،',
        'Zəngəzur-Naxçıvan',
        'é̂ à',
        '👩‍👩‍👧 said',
        "don't",
        '’s',
        'U.S.-',
        '\u00a0',
        '…',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        const tokens = new TokenList(1)
        tokenise(text, 0, text.length, tokens)
        const covered = new Uint8Array(text.length)
        let before = 0
        for (let i = 0; i < tokens.count; i++) {
          const [start, end] = [tokens.start[i] as number, tokens.end[i] as number]
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          const inPair = (at: number) =>
            /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
          expect(inPair(start) || inPair(end)).toBe(false)
          covered.fill(1, start, end)
          before = end
        }
        for (let at = 0; at < text.length; at++)
          expect(covered[at] === 1).toBe(!/\s/.test(text[at] as string))
      }),
      { numRuns: 300 },
    )
  })
})

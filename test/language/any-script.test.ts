import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitsCharacter } from '../../src/text/index.ts'
import { english as model } from '../coding/english-model.ts'

function tokensOf(text: string): readonly string[] {
  const { tokens } = model.analyse(text, [])
  return Array.from({ length: tokens.count }, (_, index) =>
    text.slice(tokens.start[index], tokens.end[index]),
  )
}

const PIECES = [
  ...[
    'Iran',
    'Côte',
    'd’Ivoire',
    'İzmir',
    'München',
    'Łódź',
    'talks',
    'U.S.',
    'Mr.',
    'don’t',
    '50%',
  ],
  ...[
    'Северск',
    'تهران',
    '北京',
    '東京。',
    'दिल्ली',
    '한국',
    'Երևան',
    '😀',
    '👨‍👩‍👧',
    '\u{10348}',
    'e\u0301',
  ],
  ...[
    '. ',
    '! ',
    '? ',
    '” ',
    '“',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '\u200b',
    '\t',
    '—',
    '-',
    ', ',
    '(',
    ')',
  ],
  ...[
    'Seoul-Tokyo',
    'S-300',
    '3.5',
    '$3m',
    '...',
    '…',
    'http://a.org/b?c',
    '\ud83d',
    '\ufeff',
    "'s",
  ],
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const withBlocks = anyText.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(
          fc.nat(text.length),
          fc.nat(text.length),
          fc.constantFrom('title' as const, 'boilerplate' as const, 'bio' as const),
        )
        .map(([a, b, kind]) => ({ kind, start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 3 },
    ),
  ),
)

describe('the English model on any text', () => {
  test('offsets, order and cover hold in any script', () => {
    fc.assert(
      fc.property(withBlocks, ([text, blocks]) => {
        const { sentences, tokens } = model.analyse(text, blocks)
        let cursor = 0
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(index)
          expect(sentence.start).toBeGreaterThanOrEqual(cursor)
          const words = text.slice(sentence.start, sentence.end)
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          expect(sentence.kind).not.toBe('boilerplate')
          let at = sentence.start
          for (let token = sentence.firstToken; token < sentence.endToken; token++) {
            const start = tokens.start[token] as number
            const end = tokens.end[token] as number
            expect(tokens.sentence[token]).toBe(index)
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, start).trim()).toBe('')
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(sentence.end)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            expect(splitsCharacter(text, start) && start > sentence.start).toBe(false)
            expect(splitsCharacter(text, end) && end < sentence.end).toBe(false)
            at = end
          }
          expect(text.slice(at, sentence.end).trim()).toBe('')
          cursor = sentence.end
        }
        expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.count)
        expect(tokens.lemma).toHaveLength(tokens.count)
      }),
      { numRuns: 400 },
    )
  })

  test.each<[string, readonly string[]]>([
    ['Peru’s envoy didn’t go.', ['Peru', '’s', 'envoy', 'did', 'n’t', 'go', '.']],
    ['Seoul-Tokyo talks', ['Seoul', '-', 'Tokyo', 'talks']],
    ['Riyadh-backed units', ['Riyadh', '-', 'backed', 'units']],
    ['a counter-offensive near Łódź', ['a', 'counter-offensive', 'near', 'Łódź']],
    ['İzmir—once', ['İzmir', '—', 'once']],
    ['the S-300 and 3.5%', ['the', 'S', '-', '300', 'and', '3.5', '%']],
    ['(NATO)held', ['(', 'NATO', ')', 'held']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  test('the same text gives the same analysis whatever was read before', () => {
    const text = 'Zorblax and Quuxland signed a treaty in Vrniče.'
    const first = model.analyse(text, [])
    model.analyse('Quuxland quuxed Zorblax. vrniče zorblax runs.', [])
    expect(model.analyse(text, [])).toEqual(first)
  })

  test('reads thousands of words a second', () => {
    const sentence =
      'The two governments signed an accord on water and fishing rights in Montevideo. '
    const text = sentence.repeat(400)
    const before = performance.now()
    const { tokens } = model.analyse(text, [])
    const seconds = (performance.now() - before) / 1000
    expect(tokens.count / seconds).toBeGreaterThan(5000)
  })
})

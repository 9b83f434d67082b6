import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine, plainText } from '../../src/cli/plain-text.ts'
import type { TableRow } from '../../src/cli/table.ts'
import { printTable } from '../../src/cli/table.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { padded, textWidth, wrapText } from '../../src/cli/text-width.ts'

function print(width: number, headers: readonly string[], rows: readonly TableRow[]): string[] {
  const lines: string[] = []
  const terminal: Terminal = {
    width,
    colour: false,
    progress: false,
    quiet: false,
    line: (text = '') => lines.push(text),
    hint: () => {},
    trouble: () => {},
  }
  printTable(terminal, headers, rows)
  return lines
}

describe('printTable', () => {
  it('sets columns as wide as they need to be, numbers to the right, citations below', () => {
    const rows = [
      { cells: ['5 March 2024', 'Norland', '3'], notes: ['visit.txt, sentence 1'] },
      { cells: ['undated', 'Sudland', '12'], notes: [] },
    ]
    expect(print(40, ['When', 'Who', '>Count'], rows).join('\n')).toBe(
      [
        'When          Who      Count',
        '5 March 2024  Norland      3',
        '  visit.txt, sentence 1',
        'undated       Sudland     12',
      ].join('\n'),
    )
  })

  it('wraps the widest columns first and keeps every word', () => {
    const long = 'the ministry of transport and of digital development'
    const lines = print(40, ['A', 'B'], [{ cells: ['short', long], notes: [] }])
    expect(lines.every((line) => line.length <= 40)).toBe(true)
    expect(
      lines
        .slice(1)
        .map((line) => line.slice(7))
        .join(' '),
    ).toBe(long)
  })

  it('is never wider than the terminal, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 120 }),
        fc.array(fc.tuple(fc.array(cell, { minLength: 4, maxLength: 4 }), fc.array(cell)), {
          maxLength: 4,
        }),
        (width, rows) => {
          const lines = print(
            width,
            ['One', 'Two', '>Three', 'Four'],
            rows.map(([cells, notes]) => ({ cells, notes })),
          )
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('wrapText', () => {
  it.each([
    ['one two three', 7, 0, ['one two', 'three']],
    ['one two three', 7, 2, ['one two', '  three']],
    ['abcdefghij', 4, 0, ['abcd', 'efgh', 'ij']],
    ['ab abcdefghij', 4, 1, ['ab', ' abc', ' def', ' ghi', ' j']],
    ['', 4, 0, ['']],
    ['日本語 日本', 4, 0, ['日本', '語', '日本']],
  ])('%j at %i', (text, width, indent, lines) =>
    expect(wrapText(text, width, indent)).toEqual(lines),
  )

  it('keeps all characters but the spaces it broke at', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => plainLine(text)),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Iran', 4],
    ['Türkiye', 7],
    ['Türkiye', 7],
    ['تهران', 5],
    ['日本', 4],
    ['🕊️', 2],
    ['👩‍✈️', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
    expect(textWidth(padded(text, 10))).toBe(10)
  })
})

describe('plainLine', () => {
  it.each([
    ['a\n\tb  c', 'a b c'],
    ['\u001b[2Jgone', '·[2Jgone'],
    ['a\u202egnp.exe', 'a·gnp.exe'],
    ['a\u0007b\u009bc', 'a·b·c'],
    ['half \ud83d', 'half ·'],
    ['whole 🕊', 'whole 🕊'],
    ['تهران', 'تهران'],
  ])('%j', (text, plain) => expect(plainLine(text)).toBe(plain))

  it('keeps the lines of longer text', () => {
    expect(plainText('a\r\nb\rc\n\td\u001b')).toBe('a\nb\nc\n  d·')
  })
})

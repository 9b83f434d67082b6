import { describe, expect, test } from 'vitest'
import { mentionsIn } from './mentions-in.ts'

/** A text, words in it, and the actors they stand for. */
const MEANT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The Chinese company Huaxin signed a contract with Bolivia. The company will pay in May.',
    'The company will',
    ['x:CHN:huaxin'],
  ],
  [
    'The Front for the Liberation of the Lake attacked a base. The army bombed the insurgents.',
    'the insurgents',
    ['x:unknown:the-front-for-the-liberation-of-the-lake'],
  ],
  [
    'The rebel group Sons of Dawn took a town. The movement’s secretary general spoke.',
    'The movement’s secretary general',
    ['x:unknown:sons'],
  ],
  [
    'Kazakhstan and Uzbekistan signed a treaty. Both presidents praised it. They met again.',
    'They',
    ['KAZ', 'UZB'],
  ],
  [
    'Demonstrators burned tyres in Peru. Police dispersed them.',
    'them',
    ['x:unknown:demonstrators'],
  ],
  ['Washington urged Suriname to withdraw its forces.', 'its forces', ['x:SUR:forces']],
]

describe('words that point back', () => {
  test.each(MEANT)('%s [%s]', (text, words, actors) => {
    const start = text.lastIndexOf(words)
    const meant = mentionsIn(text, '2024-06-20')
      .filter((mention) => mention.start === start && !mention.nested && mention.form !== 'demonym')
      .map(({ actor }) => actor.id)
    expect([...new Set(meant)].sort()).toEqual(actors)
  })
  test('the news agency of a dateline is nobody', () => {
    const found = mentionsIn('LOME, 4 March (Coast Wire) – Togo closed its border with Benin.')
    expect(found.some(({ start, end }) => start < 26 && end > 16)).toBe(false)
  })
})

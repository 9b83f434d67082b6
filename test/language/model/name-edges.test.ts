import { describe, expect, test } from 'vitest'
import { mendNames } from '../../../src/language/model/name-edges.ts'

/** Names in brackets in, names in brackets out. */
function mended(type: string, marked: string): string {
  const words: string[] = []
  const names: { first: number; end: number; type: string }[] = []
  let first = 0
  for (const word of marked.split(' ')) {
    if (word.startsWith('[')) first = words.length
    words.push(word.replace(/[[\]]/g, ''))
    if (word.endsWith(']')) names.push({ first, end: words.length, type })
  }
  const found = mendNames(names, (place) => words[place] as string, words.length)
  const marks = words.map((word, place) => {
    const begins = found.some((name) => name.first === place) ? '[' : ''
    return `${begins}${word}${found.some(({ end }) => end === place + 1) ? ']' : ''}`
  })
  return marks.join(' ')
}

describe('edges of names', () => {
  test.each([
    ['PER', 'then [President Okoye] spoke', 'then President [Okoye] spoke'],
    ['PER', '[Foreign Minister Mira Okoye]', 'Foreign Minister [Mira Okoye]'],
    ['PER', '[Sir Mira Okoye]', '[Sir Mira Okoye]'],
    ['PER', 'the [President]', 'the [President]'],
    ['LOC', '[Kenya - Somalia - Yemen] talks', '[Kenya] - [Somalia] - [Yemen] talks'],
    ['LOC', '[Kenya and Somalia]', '[Kenya] and [Somalia]'],
    ['LOC', '[Trinidad and Tobago]', '[Trinidad and Tobago]'],
    ['LOC', '[Guinea - Bissau]', '[Guinea - Bissau]'],
    ['LOC', 'in [Guinea] - Bissau', 'in [Guinea - Bissau]'],
    ['LOC', 'in [Port - au - Prince]', 'in [Port - au - Prince]'],
    ['LOC', 'the Middle [East] and South [Asia]', 'the [Middle East] and [South Asia]'],
    ['LOC', 'East [Gulf]', '[East Gulf]'],
    ['LOC', '[Kenya West] [Asia]', '[Kenya West] [Asia]'],
    ['ORG', '[Ministry of Kenya and Somalia]', '[Ministry of Kenya and Somalia]'],
  ])('%s %s', (type, marked, expected) => {
    expect(mended(type, marked)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/coding/index.ts'
import type { Document, DocumentId } from '../../src/text/index.ts'
import { contentHash, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import { dictionary } from './actors/mentions-in.ts'
import { english } from './english-model.ts'

const reader = {
  name: 'test',
  model: english,
  dictionary,
  corridors: { entries: [] },
}
const filled = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length)

function read(text: string) {
  const id = `d-${contentHash(text)}` as DocumentId
  const document: Document = { id, text, extractor: 'test', language: 'en', blocks: [], pages: [] }
  return readDocument(reader, document, UNKNOWN_PERIOD)
}

function secondsFor(text: string): number {
  const before = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Each kind with a length at which reading it takes a tenth of a second or more. */
const KINDS: readonly (readonly [string, string, number])[] = [
  ['one word', 'A', 400_000],
  ['names and commas', 'Togo, ', 12_000],
  ['abbreviations', 'U.S. ', 12_000],
  ['possessives', "Togo's ", 12_000],
  ['lines of front matter', 'a: b\n', 12_000],
  ['short lines', 'a\n', 3_000],
  ['bylines', 'By Ann ', 16_000],
  ['capitalised words', 'Abc Def ', 16_000],
  ['clause on clause', 'Togo said that Ghana warned Benin and ', 12_000],
]

describe('the time to read a text grows with its length', () => {
  read('Ghana and Togo signed a border treaty.')
  it.each(KINDS)('%s', (_, words, length) => {
    const ratio = () =>
      secondsFor(filled(words, 2 * length)) / Math.max(0.02, secondsFor(filled(words, length)))
    const first = ratio()
    expect(first < 3 ? first : ratio()).toBeLessThan(3)
  })

  it('a notice says where a sentence was cut and a word left out', () => {
    const { notices, sentences } = read(`${filled('Togo, ', 6000)}\n\n${filled('A', 5000)}`)
    expect(notices.map(({ code }) => code)).toEqual(['E-LANGUAGE-004', 'E-LANGUAGE-005'])
    expect(sentences.length).toBeGreaterThan(3)
  })
})

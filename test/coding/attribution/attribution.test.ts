import { describe, expect, test } from 'vitest'
import {
  attributionStep,
  type CodingInput,
  mentionsStep,
  NO_LAYERS,
} from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

const model = english

/** Every scope as 'holder stance: words'. */
function scopesOf(text: string): string[] {
  const analysis = model.analyse(text, [])
  const input: CodingInput = {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis,
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors: { entries: [] },
  }
  const layers = { ...NO_LAYERS, ...mentionsStep.run(input, NO_LAYERS) }
  return (attributionStep.run(input, layers).attributions ?? []).map((scope) => {
    const { holder, stance } = scope.attribution
    const start = analysis.tokens.start[scope.firstToken]
    const end = analysis.tokens.end[scope.endToken - 1]
    return `${holder === 'author' ? 'author' : holder.id} ${stance}: ${text.slice(start, end)}`
  })
}

describe('who says what', () => {
  test.each<[string, readonly string[]]>([
    [
      'Kenya said that Uganda had closed the border.',
      ['KEN asserts: Uganda had closed the border.'],
    ],
    ['Kenya said Uganda had closed the border.', ['KEN asserts: Uganda had closed the border.']],
    ['Uganda had closed the border, Kenya said.', ['KEN asserts: Uganda had closed the border']],
    [
      'The border, Kenya said, was closed by Uganda.',
      ['KEN asserts: The border,', 'KEN asserts: was closed by Uganda.'],
    ],
    ['According to Kenya, Uganda closed the border.', ['KEN asserts: Uganda closed the border.']],
    ['Uganda closed the border, according to Kenya.', ['KEN asserts: Uganda closed the border,']],
    ['Kenya denied that its troops had left.', ['KEN denies: its troops had left.']],
    ['Kenya claims that Uganda arms rebels.', ['KEN alleges: Uganda arms rebels.']],
    [
      'Despite Kenya’s claim that the road is open, trucks wait.',
      ['KEN alleges: the road is open'],
    ],
    ['Kenya condemned Uganda.', []],
    [
      '“The border stays closed until June,” Kenya said.',
      [
        'KEN asserts: “The border stays closed until June',
        'KEN asserts: The border stays closed until June,',
      ],
    ],
    ['Kenya praised the “new spirit” of Uganda.', []],
  ])('%s', (text, expected) => {
    expect(scopesOf(text)).toEqual(expected)
  })

  test('a quotation runs over several sentences', () => {
    const text =
      'Macron explained: “France will not leave the region soon. Nobody asked us to.” Mali was silent.'
    expect(scopesOf(text)).toEqual([
      'emmanuel-macron asserts: France will not leave the region soon. Nobody asked us to.',
    ])
  })

  test('the last speaker goes on with a pronoun', () => {
    const text = 'Macron said that France would stay. He added: “We are patient and we will wait.”'
    const [, second] = scopesOf(text)
    expect(second).toMatch(/^emmanuel-macron asserts: We are patient/)
  })
})

import { describe, expect, it } from 'vitest'
import { type CodingInput, DEFAULT_STEPS, rollUp, runSteps } from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Every claim of a text as 'sort: actor stance, ...'. */
function claimsIn(text: string): string[] {
  const analysis = english.analyse(text, [])
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
  return runSteps(DEFAULT_STEPS, input).claims.map(
    ({ sort, about }) =>
      `${sort}: ${about.map(({ actor, stance }) => `${rollUp(actor)} ${stance}`).join(', ')}`,
  )
}

describe('how a voice stands to whom it speaks of', () => {
  it.each<[string, readonly string[]]>([
    ['Norway did not even reply.', ['evaluation: NOR -1']],
    ['But Uganda did not order it.', ['denial: UGA 1']],
    ['Kenya betrayed Uganda, and nobody cares.', ['accusation: KEN -1, UGA 0']],
    ['Uganda said that it would leave.', ['intent: UGA 1']],
    ['Kenya called the raid an act of piracy.', ['accusation: ']],
    [
      'Ugandan soldiers attacked a Kenyan ferry. Kenya called the raid an act of piracy.',
      ['accusation: UGA -1'],
    ],
    ['Kenya fears that Uganda will attack it.', ['prediction: UGA -1, KEN 1']],
    ['Egypt accused Sudan of lying.', ['accusation: SDN -1']],
  ])('%s', (text, expected) => {
    expect(claimsIn(text)).toEqual(expected)
  })
})

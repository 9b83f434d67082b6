import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../../src/coding/claims/claim-segments.ts'
import {
  attributionStep,
  type CodingInput,
  mentionsStep,
  NO_LAYERS,
} from '../../../src/coding/index.ts'
import { shapesOf } from '../../../src/coding/patterns/index.ts'
import { treeOf } from '../../../src/coding/predicates/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Every segment of a text as 'holder: words'. */
function segmentsIn(text: string): string[] {
  const analysis = english.analyse(text, [])
  const id = `d-${contentHash(text)}` as DocumentId
  const input: CodingInput = {
    document: { id, text, extractor: 'test', language: 'en', blocks: [], pages: [] },
    analysis,
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors: { entries: [] },
  }
  const mentions = { ...NO_LAYERS, ...mentionsStep.run(input, NO_LAYERS) }
  const scopes = attributionStep.run(input, mentions).attributions ?? []
  return shapesOf(analysis, mentions.mentions).flatMap((shape) =>
    segmentsOf({
      doc: id,
      shape,
      analysis,
      tree: treeOf(analysis, shape.sentence),
      scopes: scopes.filter(
        ({ firstToken, endToken }) =>
          firstToken < shape.sentence.endToken && endToken > shape.sentence.firstToken,
      ),
    }).map(({ from, to, attribution }) => {
      const holder =
        attribution === 'author' || attribution.holder === 'author'
          ? 'author'
          : attribution.holder.id
      return `${holder}: ${text.slice(shape.origin[from], shape.originEnd[to - 1])}`
    }),
  )
}

describe('the stretches that may be claims', () => {
  it.each<[string, readonly string[]]>([
    ['Kenya said that Uganda will pay.', ['KEN: Uganda will pay.']],
    [
      'The harvest was poor, and the government of Peru did nothing about it.',
      ['author: The harvest was poor,', 'author: the government of Peru did nothing about it.'],
    ],
    [
      'The promise is old: Norway never kept it.',
      ['author: The promise is old:', 'author: Norway never kept it.'],
    ],
    ['Sudan denied any part in the raid.', ['SDN: denied any part in the raid']],
  ])('%s', (text, expected) => {
    expect(segmentsIn(text)).toEqual(expected)
  })

  it("what one quotes of another is the other's", () => {
    const text =
      '“Our port is open, and Uganda says that its trucks are waiting,” Kenya’s minister Ann Otieno said.'
    const [, ...rest] = segmentsIn(text)
    expect(rest.join()).toContain('UGA: its trucks are waiting')
  })
})

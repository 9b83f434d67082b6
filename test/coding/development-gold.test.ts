import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/coding/index.ts'
import { parseGold, scoreReading } from '../../src/evaluate/index.ts'
import type { DocumentId } from '../../src/text/index.ts'
import { contentHash, parsePeriod, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import { noShared, shared } from '../outside.ts'
import { dictionary } from './actors/mentions-in.ts'
import { english } from './english-model.ts'

const ARTICLES = [
  { file: '000_b617156785cdea7f', published: '2025-05' },
  { file: '003_9a582a2ccbe1106e', published: '2022-11' },
]

describe.skipIf(noShared)('development gold (figures are fitted)', () => {
  test('events reach the floors of the first version', () => {
    const reader = {
      name: 'test',
      model: english,
      dictionary,
      corridors: { entries: [] },
    }
    const pairs = ARTICLES.map(({ file, published }) => {
      const text = readFileSync(`${shared}corpus/${file}.txt`, 'utf8')
      const id = `d-${contentHash(text)}` as DocumentId
      const reading = readDocument(
        reader,
        { id, text, extractor: 'test', language: 'en', blocks: [], pages: [] },
        parsePeriod(published, 'stated') ?? UNKNOWN_PERIOD,
      )
      const gold = parseGold(JSON.parse(readFileSync(`${shared}gold/${file}.json`, 'utf8')), file)
      return { gold, reports: reading.reports, mentions: [] }
    })
    const { events, dates } = scoreReading(pairs, { seed: 1, resamples: 10 }).total
    expect(events.type.recallTier1.value).toBeGreaterThanOrEqual(0.6)
    expect(events.actors.recallTier1.value).toBeGreaterThanOrEqual(0.55)
    expect(events.actors.precision.value).toBeGreaterThanOrEqual(0.6)
    expect(dates.right.value).toBeGreaterThanOrEqual(0.6)
    expect(dates.invented.hits).toBe(0)
  })
})

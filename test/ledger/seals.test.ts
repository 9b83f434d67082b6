import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSeal, readingSeal, reportSeal } from '../../src/ledger/seals.ts'
import { contentHash } from '../../src/text/ids.ts'
import type { Document, Instant } from '../../src/text/index.ts'
import { canonicalText } from '../../src/view/canonical-text.ts'
import { history } from './random-ledger.ts'

const recorded = '2026-01-01T00:00:00.000Z' as Instant

// A seal that is made another way no longer fits what older versions stored.
test('a seal is the content hash of the canonical text', () => {
  fc.assert(
    fc.property(history, (actions) => {
      for (const action of actions) {
        if (action.does !== 'write') continue
        for (const { document, reading } of action.entries) {
          const { id, text, extractor, language, blocks, pages } = document
          expect(documentSeal(document, recorded)).toBe(
            contentHash(text, canonicalText({ id, extractor, language, blocks, pages }), recorded),
          )
          for (const report of reading?.reports ?? [])
            expect(reportSeal(report)).toBe(contentHash(canonicalText(report)))
          if (reading === undefined) continue
          const sentences = reading.sentences.map((one) =>
            JSON.stringify([one.index, one.start, one.end, one.kind]),
          )
          expect(readingSeal(reading, ['b', 'a'], recorded).split('.').slice(1)).toEqual([
            contentHash(...sentences.sort()),
            expect.any(String),
            contentHash('a', 'b'),
          ])
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('half characters and an empty text are hashed as the content hash does', () => {
  const document = {
    id: 'd-1',
    text: '\ud835 é \udcb3',
    blocks: [],
    pages: [],
  } as never as Document
  for (const text of ['', document.text])
    expect(documentSeal({ ...document, text }, recorded)).toBe(
      contentHash(text, canonicalText({ ...document, text: undefined }), recorded),
    )
})

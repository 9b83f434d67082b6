import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markBlocks, type OpenedDocument, openDocument } from '../../src/documents/index.ts'
import { splitsCharacter } from '../../src/text/index.ts'
import { makeDocx } from './make-docx.ts'
import { column, makePdf } from './make-pdf.ts'
import { FRAMED, MORE, PLAIN } from './texts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What must hold of anything that was opened, whatever the bytes were. */
function expectSound({ document, publications, notices }: OpenedDocument): void {
  for (const { code, fix, message } of notices) {
    expect(code).toMatch(/^E-DOCUMENTS-\d{3}$/)
    expect(message).not.toBe('')
    expect(fix).not.toBe('')
  }
  if (document === undefined) {
    expect(publications).toEqual([])
    expect(notices.some(({ level }) => level === 'error')).toBe(true)
    return
  }
  const { text, blocks, pages, id } = document
  expect(text.trim()).not.toBe('')
  expect(text).not.toMatch(/[\r\0]/)
  expect(publications.map((one) => one.document)).toEqual([id])
  let last = 0
  for (const { start, end, why } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false)
    expect(why).not.toBe('')
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  let at = 0
  for (const { start, end } of pages) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThanOrEqual(start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
}

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title><script type="application/ld+json">
{"@type":"NewsArticle","headline":"A","datePublished":"2024-05-12"}</script></head><body><article><h1>A</h1>
<p>${PLAIN}</p><figure><figcaption>Piers</figcaption></figure><p>${MORE}</p></article></body></html>`
const SAMPLES: readonly (readonly [string, Uint8Array, number])[] = [
  ['a.txt', utf8(FRAMED), 150],
  ['a.md', utf8(`---\ntitle: A\npublished: 2024-05\n---\n# A\n\n${FRAMED}`), 150],
  ['a.html', utf8(PAGE), 25],
  ['a.pdf', makePdf([column(PLAIN.match(/.{1,70}/g) ?? []), column([MORE])]), 25],
  ['a.docx', makeDocx([{ text: PLAIN }, { text: MORE, style: 'Heading1' }]), 40],
]

describe('random and damaged bytes never throw', () => {
  test.each(SAMPLES)('%s: random bytes', async (file, _, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectSound(await openDocument(bytes, file))
      }),
      { numRuns },
    )
  })
  test.each(SAMPLES)('%s: cut short', async (file, sample, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sample.length }), async (length) => {
        expectSound(await openDocument(sample.slice(0, length), file))
      }),
      { numRuns },
    )
  })
  test.each(SAMPLES)('%s: a stretch overwritten', async (file, sample, numRuns) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sample.length - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 12 }),
        async (at, noise) => {
          const bytes = sample.slice()
          bytes.set(noise.slice(0, bytes.length - at), at)
          expectSound(await openDocument(bytes, file))
        },
      ),
      { numRuns },
    )
  })
})

const line = fc.oneof(
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 2 },
  { arbitrary: fc.constantFrom(...FRAMED.split('\n')), weight: 3 },
  {
    arbitrary: fc.constantFrom(
      'Advertisement',
      '𐎠𐎡𐎢 𐎠𐎡.Leave a Comment',
      'נשיא המדינה אמר. Share this',
      'e\u0301\u0302 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ends so.Advertisement',
      'Photo: 🙂',
      '\u2028\u00a0',
    ),
    weight: 2,
  },
)

test('blocks of any text are sorted, apart, inside and cut no character', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n\n'), (lines, gap) => {
      const text = lines.join(gap)
      let last = 0
      for (const { start, end } of markBlocks(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

test('any text without line-end oddities is stored as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      const text = lines
        .join('\n')
        .replace(/[\r\0]/g, '')
        .replace(/^\ufeff+/, '')
        .toWellFormed()
      fc.pre(text.trim() !== '')
      const { document, notices } = await openDocument(utf8(text), 'a.txt')
      if (document === undefined)
        expect(notices.map(({ code }) => code)).toContain('E-DOCUMENTS-002')
      else expect(document.text).toBe(text)
    }),
    { numRuns: 200 },
  )
})

test('the same bytes give the same document', async () => {
  for (const [file, sample] of SAMPLES)
    expect(await openDocument(sample, file)).toEqual(await openDocument(sample.slice(), file))
})

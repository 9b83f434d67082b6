import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openDocument, readSidecar, sidecarRowFor } from '../../src/documents/index.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const present = existsSync(`${SHARED}corpus`)

interface Gold {
  readonly length_utf16: number
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly kind: string
  }[]
  readonly boilerplate: readonly { readonly start: number; readonly end: number }[]
}

describe.skipIf(!present && process.env['CI'] === undefined)(
  present ? 'case corpus' : 'skipped: no ../shared',
  () => {
    test('the corpus is there', () => {
      expect(present, 'skipped: no ../shared').toBe(true)
    })

    test('every text is stored byte for byte', async () => {
      const sidecar = readSidecar(
        readFileSync(`${SHARED}corpus/metadata.csv`, 'utf8'),
        'metadata.csv',
      )
      expect(sidecar.notices).toEqual([])
      for (const file of readdirSync(`${SHARED}corpus`).filter((name) => name.endsWith('.txt'))) {
        const bytes = readFileSync(`${SHARED}corpus/${file}`)
        const metadata = sidecarRowFor(sidecar.rows, file)
        const { document, publications, notices } = await openDocument(bytes, file, { metadata })
        expect(Buffer.from(document?.text ?? '', 'utf8').equals(bytes)).toBe(true)
        expect(document?.language).toBe('en')
        expect(publications[0]?.published.precision).toBe('month')
        expect(notices).toEqual([])
      }
    })

    test.each(readdirIfPresent())(
      '%s: what is no body text is what the gold says',
      async (file) => {
        const gold: Gold = JSON.parse(readFileSync(`${SHARED}gold/${file}`, 'utf8'))
        const name = file.replace('.json', '.txt')
        const { document } = await openDocument(readFileSync(`${SHARED}corpus/${name}`), name)
        expect(document?.text.length).toBe(gold.length_utf16)
        const expected = [
          ...gold.sentences.filter(({ kind }) => kind !== 'body'),
          ...gold.boilerplate.map((one) => ({ ...one, kind: 'boilerplate' })),
        ].map(({ kind, start, end }) => ({ kind, start, end }))
        const found = document?.blocks.map(({ kind, start, end }) => ({ kind, start, end }))
        expect(found).toEqual(expected.sort((a, b) => a.start - b.start))
      },
    )
  },
)

function readdirIfPresent(): readonly string[] {
  if (!present) return []
  return readdirSync(`${SHARED}gold`).filter((name) => /^\d{3}_.*\.json$/.test(name))
}

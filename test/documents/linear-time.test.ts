import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'
import { makeDocx } from './make-docx.ts'

const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const filled = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** Each kind with a length at which opening it takes a tenth of a second or more. */
const KINDS: readonly (readonly [string, string, number, (length: number) => string])[] = [
  ['one word', 'a.txt', 2_000_000, (length) => filled('A', length)],
  ['names and commas', 'a.txt', 1_000_000, (length) => filled('Peru, ', length)],
  ['bylines', 'a.txt', 1_000_000, (length) => filled('By Ann ', length)],
  ['open front matter', 'a.md', 500_000, (length) => `---\n${filled('a: b\n', length)}`],
  [
    'closed front matter',
    'a.md',
    500_000,
    (length) => `---\n${filled('a: b\n', length)}---\nText.`,
  ],
  ['open paragraphs', 'a.html', 16_000, (length) => `<html><body>${filled('<p>a', length)}`],
]

describe('the time to open a document grows with its length', () => {
  it.each(KINDS)('%s', async (_, file, length, make) => {
    const taken = async (size: number) => {
      const bytes = new TextEncoder().encode(make(size))
      const before = seconds()
      await openDocument(bytes, file)
      return seconds() - before
    }
    // Parsers and models are loaded before the clock counts.
    await taken(1000)
    const ratio = async () => (await taken(2 * length)) / Math.max(0.02, await taken(length))
    const first = await ratio()
    expect(first < 3 ? first : await ratio()).toBeLessThan(3)
  })

  it('a Word file that unpacks to endless paragraphs is refused before it is parsed', async () => {
    const bytes = makeDocx(Array.from({ length: 60_000 }, () => ({ text: 'a' })))
    const before = seconds()
    const { document, notices } = await openDocument(bytes, 'a.docx')
    expect(document).toBeUndefined()
    expect(notices).toMatchObject([{ code: 'E-DOCUMENTS-010' }])
    expect(seconds() - before).toBeLessThan(2)
  })
})

import { describe, expect, test } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'
import { makeDocx, makeZip } from './make-docx.ts'
import { column, makePdf, type PrintedLine } from './make-pdf.ts'
import { MORE, PLAIN } from './texts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function opened(bytes: Uint8Array, file: string) {
  const { document, publications, notices } = await openDocument(bytes, file)
  const publication = publications[0]
  if (document === undefined || publication === undefined)
    return expect.unreachable(JSON.stringify(notices))
  const kinds = document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  )
  return { document, publication, notices, kinds }
}

describe('pdf', () => {
  const furniture = (page: number): readonly PrintedLine[] => [
    { x: 72, y: 770, size: 8, text: 'Strait Review, May 2024' },
    { x: 300, y: 30, size: 8, text: `${page}` },
  ]
  const report = () =>
    makePdf(
      [
        [
          ...furniture(1),
          { x: 72, y: 735, size: 20, text: 'A Protocol and Its Price' },
          ...column(
            [
              'The two ministers signed the protocol in Sarn on Monday, and the agree-',
              'ment was sent to both parliaments within the day. Officials on either side',
              'called the long-term arrangement a first step.',
            ],
            { y: 700 },
          ),
          { x: 72, y: 648, size: 13, text: 'What it costs' },
          ...column(
            [
              'A second paragraph says that supply was promised for nine years on long-',
              'term credit, which the opposition in both capitals doubts and which was',
              'never put to a',
            ],
            { y: 625 },
          ),
        ],
        [
          ...furniture(2),
          ...column(['vote. The session was closed at noon and nobody set a date for another.'], {
            y: 740,
          }),
        ],
        [...furniture(3), ...column(['A last page closes the report with one more sentence.'])],
      ],
      { title: 'Microsoft Word - draft.docx', author: 'Lara Ortiz' },
    )

  test('lines, divided words and pages are joined; pages are kept', async () => {
    const { document, kinds, publication, notices } = await opened(report(), 'a.pdf')
    expect(document.text).toBe(
      [
        'A Protocol and Its Price',
        'The two ministers signed the protocol in Sarn on Monday, and the agreement was sent to both parliaments within the day. Officials on either side called the long-term arrangement a first step.',
        'What it costs',
        'A second paragraph says that supply was promised for nine years on long-term credit, which the opposition in both capitals doubts and which was never put to a vote. The session was closed at noon and nobody set a date for another.',
        'Strait Review, May 2024',
        'A last page closes the report with one more sentence.',
      ].join('\n\n'),
    )
    expect(kinds).toEqual([
      'title: A Protocol and Its Price',
      'heading: What it costs',
      'boilerplate: Strait Review, May 2024',
    ])
    const pages = document.pages.map(({ start, end }) => document.text.slice(start, end))
    expect(pages[0]).toMatch(/^A Protocol[\s\S]*never put to a$/)
    expect(pages[1]).toBe('vote. The session was closed at noon and nobody set a date for another.')
    expect(pages[2]).toMatch(/^Strait Review[\s\S]*sentence\.$/)
    expect(publication).toMatchObject({
      title: 'A Protocol and Its Price',
      author: 'Lara Ortiz',
      published: { basis: 'none' },
      note: 'file made on 2024-05-12; not taken as its date',
    })
    expect(document.extractor).toBe('pdf/1')
    expect(notices).toEqual([])
  })
  test('indented and spaced paragraphs are parted', async () => {
    const lines = [
      ...column(
        ['The first paragraph of this page runs over two lines and stops at the', 'end of it.'],
        { y: 700 },
      ),
      ...column(['The second is set off by an indent and runs to the right edge of the'], {
        y: 672.5,
        x: 90,
      }),
      ...column(['page as well.'], { y: 658.75 }),
      ...column(['The third stands apart.'], { y: 620 }),
    ]
    const { document } = await opened(makePdf([lines]), 'a.pdf')
    expect(document.text.split('\n\n')).toHaveLength(3)
  })
  test.each([
    ['encrypted', makePdf([column([PLAIN])], { password: 'secret' }), 'E-DOCUMENTS-007'],
    ['scanned', makePdf([[], []]), 'E-DOCUMENTS-008'],
    ['cut short', report().slice(0, 700), 'E-DOCUMENTS-009'],
  ])('%s', async (_, bytes, code) => {
    const { document, notices } = await openDocument(bytes, 'a.pdf')
    expect(document).toBeUndefined()
    expect(notices).toMatchObject([{ code, level: 'error', file: 'a.pdf' }])
  })
  test('a page without text is named, the others are read', async () => {
    const { document, notices } = await opened(
      makePdf([column(['One.']), [], column(['Three.'])]),
      'a.pdf',
    )
    expect(document.pages).toEqual([
      { page: 1, start: 0, end: 4 },
      { page: 2, start: 4, end: 4 },
      { page: 3, start: 6, end: 12 },
    ])
    expect(notices[0]).toMatchObject({ code: 'E-DOCUMENTS-020', place: 'page 2' })
  })
  test('a PDF under another name is recognised', async () => {
    const { notices, document } = await opened(report(), 'a.txt')
    expect(document.extractor).toBe('pdf/1')
    expect(notices[0]?.code).toBe('E-DOCUMENTS-006')
  })
})

describe('docx', () => {
  test('paragraphs, styles and properties', async () => {
    const bytes = makeDocx(
      [
        { text: 'A Protocol & Its Price', style: 'Title' },
        { text: 'By Lara Ortiz' },
        { text: PLAIN.replace('\n', ' ') },
        { text: 'What is it for?', style: 'Heading1' },
        { text: MORE },
        { text: 'Piers at dusk', style: 'Caption' },
      ],
      { title: 'A draft', creator: 'admin' },
    )
    const { document, kinds, publication, notices } = await opened(bytes, 'a.docx')
    expect(document.text.split('\n\n')).toHaveLength(6)
    expect(kinds).toEqual([
      'title: A Protocol & Its Price',
      'boilerplate: By Lara Ortiz',
      'heading: What is it for?',
      'caption: Piers at dusk',
    ])
    expect(publication).toMatchObject({ title: 'A Protocol & Its Price', author: 'Lara Ortiz' })
    expect(notices).toEqual([])
  })
  test.each([
    ['no main part', makeZip({ 'word/other.xml': '<a/>' }), 'E-DOCUMENTS-010'],
    ['broken XML', makeZip({ 'word/document.xml': '<w:document' }), 'E-DOCUMENTS-010'],
    ['cut short', makeDocx([{ text: PLAIN }]).slice(0, 900), 'E-DOCUMENTS-010'],
    ['a bomb', makeZip({ 'word/document.xml': new Uint8Array(200_000_000) }), 'E-DOCUMENTS-010'],
  ])('%s', async (_, bytes, code) => {
    const { document, notices } = await openDocument(bytes, 'a.docx')
    expect(document).toBeUndefined()
    expect(notices.at(-1)).toMatchObject({ code, level: 'error' })
  })
})

describe('markdown', () => {
  test('front matter and marks', async () => {
    const text = `---
title: "The Envoy: a report"
outlet: Strait Review
author: 'Ben Tate'
published: 2024-05-12
url: https://a.example/envoy
language: en
example: true
tags: [a, b]
---
# The *Envoy*

The envoy **returned** to the
[capital](https://b.example/x) on Sunday, said \`the council\`.

## Why now

> It was not clear _whether_ the treaty would be reopened, as the three states had asked for.

- first point of the list
- second point of the list
`
    const { document, kinds, publication } = await opened(utf8(text), 'a.md')
    expect(document.text).toBe(
      'The Envoy\n\nThe envoy returned to the capital on Sunday, said the council.\n\nWhy now\n\nIt was not clear whether the treaty would be reopened, as the three states had asked for.\n\nfirst point of the list\n\nsecond point of the list',
    )
    expect(kinds).toEqual(['title: The Envoy', 'heading: Why now'])
    expect(publication).toMatchObject({
      title: 'The Envoy: a report',
      outlet: 'Strait Review',
      author: 'Ben Tate',
      published: { from: '2024-05-12' },
      url: 'https://a.example/envoy',
      example: true,
    })
  })
  test.each([
    ['no second ---', '---\ntitle: A\n\nText.', 'E-DOCUMENTS-018', 'line 1'],
    ['not a key', '---\ntitle: A\nwhat is this\n---\nText.', 'E-DOCUMENTS-018', 'line 3'],
    ['bad date', '---\npublished: soon\n---\nText.', 'E-DOCUMENTS-016', 'line 2'],
  ])('%s', async (_, text, code, place) => {
    const { notices } = await opened(utf8(text), 'a.md')
    expect(notices[0]).toMatchObject({ code, place, level: 'warning' })
  })
})

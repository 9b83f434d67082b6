import { describe, expect, test } from 'vitest'
import {
  amendPublication,
  FORMATS,
  type Format,
  openDocument,
  publicationsFor,
  readSidecar,
} from '../../src/documents/index.ts'
import { FRAMED, PLAIN } from './texts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (bytes: readonly number[]) => Uint8Array.from(bytes)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('plain text is kept as it is', () => {
  test.each([
    ['UTF-8', utf8(FRAMED), FRAMED],
    ['byte-order mark', utf8(`\ufeff${PLAIN}`), PLAIN],
    ['CRLF', utf8(PLAIN.replaceAll('\n', '\r\n')), PLAIN],
    ['old Mac line ends', utf8(PLAIN.replaceAll('\n', '\r')), PLAIN],
    ['tabs and trailing blanks', utf8(`  ${PLAIN}\t \n\n\n`), `  ${PLAIN}\t \n\n\n`],
    [
      'astral, combining, right to left',
      utf8(`${PLAIN} 𐎠𐎡 e\u0301 🏴 שלום`),
      `${PLAIN} 𐎠𐎡 e\u0301 🏴 שלום`,
    ],
    ['UTF-16 with mark', utf16(`\ufeff${PLAIN}`), PLAIN],
  ])('%s', async (_, bytes, expected) => {
    const { document, notices } = await openDocument(bytes, 'a.txt')
    expect(document?.text).toBe(expected)
    expect(document?.extractor).toBe('text/1')
    expect(notices).toEqual([])
  })
})

describe('character sets', () => {
  const cyrillic = 'Посол вернулся в столицу в воскресенье, и совет выслушает его до конца недели.'
  const windows1251 = (text: string) =>
    latin(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
      }),
    )
  test('windows-1252 is read and reported with its first byte', async () => {
    const bytes = latin(
      [...'The envoy said: '].map((one) => one.charCodeAt(0)).concat(0x93, 0x4e, 0x6f, 0x94),
    )
    const { document, notices } = await openDocument(bytes, 'a.txt')
    expect(document?.text).toBe('The envoy said: “No”')
    expect(notices[0]).toMatchObject({
      code: 'E-DOCUMENTS-004',
      place: 'byte 16',
      level: 'warning',
    })
  })
  test('windows-1251 is told from windows-1252', async () => {
    const { document } = await openDocument(windows1251(cyrillic), 'a.txt')
    expect(document?.text).toBe(cyrillic)
    expect(document?.language).toBe('ru')
  })
  test('UTF-16 without a mark', async () => {
    const { document, notices } = await openDocument(utf16(PLAIN), 'a.txt')
    expect(document?.text).toBe(PLAIN)
    expect(notices[0]?.code).toBe('E-DOCUMENTS-004')
  })
  test('a damaged byte in UTF-8 does not change the rest', async () => {
    const bytes = utf8(`${PLAIN} “Nobody” – so it was – “asked” for “that”, he said.`)
    const at = bytes.indexOf(0xe2)
    bytes[at] = 0xff
    const { document, notices } = await openDocument(bytes, 'a.txt')
    expect(document?.text).toContain('so it was – “asked” for “that”')
    expect(notices[0]?.code).toMatch(/E-DOCUMENTS-0(?:22|04)/)
  })
  test('a declared character set is believed, unless the bytes are UTF-8', async () => {
    const page = (charset: string, text: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`
    const honest = await openDocument(windows1251(page('windows-1251', cyrillic)), 'a.html')
    expect(honest.document?.text).toBe(cyrillic)
    const wrong = await openDocument(utf8(page('iso-8859-1', cyrillic)), 'a.html')
    expect(wrong.document?.text).toBe(cyrillic)
    expect(wrong.notices.map(({ code }) => code)).toContain('E-DOCUMENTS-004')
  })
})

describe('bad input', () => {
  const png = latin([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
  test.each([
    ['empty', new Uint8Array(), 'a.txt', 'E-DOCUMENTS-001'],
    ['white space', utf8(' \n\t\n'), 'a.txt', 'E-DOCUMENTS-001'],
    ['empty page', utf8('<html><body></body></html>'), 'a.html', 'E-DOCUMENTS-001'],
    ['a picture', png, 'a.txt', 'E-DOCUMENTS-002'],
    ['a picture by its name', png, 'a.png', 'E-DOCUMENTS-002'],
    ['zero byte', utf8(`${PLAIN}\0${PLAIN}`), 'a.txt', 'E-DOCUMENTS-002'],
    ['zero byte in a page', utf8(`<p>${PLAIN}\0</p>`), 'a.html', 'E-DOCUMENTS-002'],
    ['control characters', latin(Array(400).fill(3)), 'a', 'E-DOCUMENTS-002'],
    ['rich text', utf8('{\\rtf1 hello}'), 'a.rtf', 'E-DOCUMENTS-002'],
    ['text named pdf', utf8(PLAIN), 'a.pdf', 'E-DOCUMENTS-002'],
    ['older Word', latin([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'a.doc', 'E-DOCUMENTS-002'],
    ['50 MB on one line', new Uint8Array(50_000_000).fill(97), 'a.txt', 'E-DOCUMENTS-003'],
    ['damaged PDF', utf8('%PDF-1.7\nnothing more'), 'a.pdf', 'E-DOCUMENTS-009'],
    ['damaged DOCX', utf8('PK\x03\x04nothing more'), 'a.docx', 'E-DOCUMENTS-010'],
  ])('%s', async (_, bytes, file, code) => {
    const { document, publications, notices } = await openDocument(bytes, file)
    expect(document).toBeUndefined()
    expect(publications).toEqual([])
    expect(notices.at(-1)).toMatchObject({ code, level: 'error', file })
    expect(notices.at(-1)?.fix).not.toBe('')
  })
  test.each([
    ['no extension', 'LETTER', ['E-DOCUMENTS-005']],
    ['unknown extension', 'a.log', ['E-DOCUMENTS-005']],
    ['standard input', '-', []],
  ])('%s is read as text', async (_, file, codes) => {
    const { document, notices } = await openDocument(utf8(PLAIN), file)
    expect(document?.text).toBe(PLAIN)
    expect(notices.map(({ code }) => code)).toEqual(codes)
  })
  test('a page named .txt is read as a page, and said so', async () => {
    const { document, notices } = await openDocument(
      utf8(`<!DOCTYPE html><html><body><p>${PLAIN}</p></body></html>`),
      'a.txt',
    )
    expect(document?.text).toBe(PLAIN.replace('\n', ' '))
    expect(notices[0]?.code).toBe('E-DOCUMENTS-006')
  })
  test('10 MB on one line is read in seconds', async () => {
    const text = 'the lease of the pier was signed and '.repeat(200_000)
    const begun = performance.now()
    const { document } = await openDocument(utf8(text), 'a.txt')
    expect(document?.text.length).toBe(text.length)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})

describe('identity', () => {
  test('one text in two files is one document and two publications', async () => {
    const one = await openDocument(utf8(PLAIN), 'a.txt')
    const other = await openDocument(utf8(PLAIN), 'b/c.txt')
    expect(other.document).toEqual(one.document)
    expect(other.publications[0]?.id).not.toBe(one.publications[0]?.id)
    expect(one.document?.id).toMatch(/^d-[0-9a-f]{16}$/)
    expect(one.publications[0]?.id).toMatch(/^p-[0-9a-f]{16}$/)
  })
  test('the same text from txt, md and html is one document', async () => {
    const title = 'The Envoy Comes Home'
    const [first = '', second = ''] = PLAIN.split('\n')
    const inputs = [
      [`${title}\n\n${first}\n\n${second}`, 'a.txt'],
      [`---\noutlet: Strait Review\n---\n# ${title}\n\n${first}\n\n${second}\n`, 'a.md'],
      [
        `<html><body><article><h1>${title}</h1><p>${first}</p><p>${second}</p></article></body></html>`,
        'a.html',
      ],
    ] as const
    const ids = await Promise.all(
      inputs.map(async ([text, file]) => (await openDocument(utf8(text), file)).document?.id),
    )
    expect(new Set(ids).size).toBe(1)
  })
  test('the address, where known, makes the publication, not the file', async () => {
    const csv = 'file,url\na.txt,https://a.example/1\nb.txt,https://a.example/1#top\n'
    const { rows } = readSidecar(csv, 'm.csv')
    const [a, b] = await Promise.all(
      ['a.txt', 'b.txt'].map((file) =>
        openDocument(utf8(PLAIN), file, { metadata: rows.get(file) }),
      ),
    )
    expect(a?.publications[0]?.id).toBe(b?.publications[0]?.id)
  })
  test('amended metadata keep the id and the fields they do not name', async () => {
    const { document, publications } = await openDocument(utf8(FRAMED), 'a.txt')
    const before = publications[0]
    if (document === undefined || before === undefined) expect.unreachable()
    const { rows } = readSidecar(
      'file,outlet,url\na.txt,Strait Review,https://a.example\n',
      'm.csv',
    )
    const row = rows.get('a.txt')
    if (row === undefined) expect.unreachable()
    const after = amendPublication(before, document, row)
    expect(after).toMatchObject({
      id: before.id,
      outlet: 'Strait Review',
      url: 'https://a.example',
      author: 'Lara Ortiz and Ben Tate',
      published: before.published,
      metadataFrom: [
        'title: text (title)',
        'outlet: sidecar',
        'author: text (byline)',
        'published: text (date line)',
        'url: sidecar',
      ],
    })
    expect(publicationsFor(document, 'a.txt', row)[0]?.id).not.toBe(before.id)
  })
})

test('what the text says of itself', async () => {
  const { publications } = await openDocument(utf8(FRAMED), 'a.txt')
  expect(publications[0]).toMatchObject({
    title: 'Harbour Pact Divides the Gulf of Sarn',
    author: 'Lara Ortiz and Ben Tate',
    outlet: 'Strait Policy Forum',
    published: { from: '2024-05-12', to: '2024-05-12', precision: 'day', basis: 'stated' },
  })
  const standfirst = `${PLAIN.replace('\n', ' ').slice(0, -1)}, writes Dana Orlova for strait-review.example.\n${PLAIN}`
  expect((await openDocument(utf8(standfirst), 'b.txt')).publications[0]).toMatchObject({
    author: 'Dana Orlova',
    outlet: 'strait-review.example',
    published: { precision: 'open', basis: 'none' },
  })
})

test('languages', async () => {
  const cases = [
    [PLAIN, 'en', []],
    [
      'Elçi bazar günü paytaxta qayıtdı və şura onu həftənin sonuna qədər dinləyəcək.',
      'az',
      ['E-DOCUMENTS-013'],
    ],
    [
      'سفیر روز یکشنبه به پایتخت بازگشت و شورا تا پایان هفته سخنان او را خواهد شنید.',
      'fa',
      ['E-DOCUMENTS-013'],
    ],
    [
      'Պատվիրակը կիրակի օրը վերադարձավ մայրաքաղաք, և խորհուրդը կլսի նրան։',
      'hy',
      ['E-DOCUMENTS-013'],
    ],
    ['Talks in Sarn', 'und', ['E-DOCUMENTS-014']],
  ] as const
  for (const [text, language, codes] of cases) {
    const { document, notices } = await openDocument(utf8(text), 'a.txt')
    expect(document?.language).toBe(language)
    expect(notices.map(({ code }) => code)).toEqual(codes)
    expect(document?.text).toBe(text)
  }
})

test('an outside format is registered as the built-in ones are', async () => {
  const gemtext: Format = {
    name: 'gmi',
    version: 1,
    extensions: ['.gmi'],
    maxBytes: 1000,
    textual: true,
    recognises: () => false,
    read: async (bytes) => ({
      extract: {
        text: new TextDecoder().decode(bytes).replace(/^=> /gm, ''),
        marks: [],
        pages: [],
        metadata: [],
      },
      notices: [],
    }),
  }
  const { document } = await openDocument(utf8(`=> ${PLAIN}`), 'a.gmi', {
    formats: [...FORMATS, gemtext],
  })
  expect(document?.text).toBe(PLAIN)
})

test('a reader that throws is a notice', async () => {
  const broken: Format = {
    name: 'bad',
    version: 1,
    extensions: ['.bad'],
    maxBytes: 1000,
    textual: true,
    recognises: () => false,
    read: () => Promise.reject(new TypeError('no such part')),
  }
  const { notices } = await openDocument(utf8(PLAIN), 'a.bad', { formats: [broken] })
  expect(notices).toMatchObject([{ code: 'E-DOCUMENTS-023', level: 'error' }])
})

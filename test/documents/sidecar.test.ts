import { describe, expect, test } from 'vitest'
import {
  openDocument,
  readSidecar,
  sidecarRowFor,
  unmatchedRows,
} from '../../src/documents/index.ts'

const HEADER = 'file,title,outlet,author,published,precision,basis'

describe('dates', () => {
  test.each([
    ['2025-05,month', '2025-05-01 2025-05-31 month'],
    ['2025-05-28,day', '2025-05-28 2025-05-28 day'],
    ['2025-05-28,month', '2025-05-01 2025-05-31 month'],
    ['2025-05-28,week', '2025-05-26 2025-06-01 week'],
    ['2025-05-28,', '2025-05-28 2025-05-28 day'],
    ['2024,year', '2024-01-01 2024-12-31 year'],
    ['28 May 2025,day', '2025-05-28 2025-05-28 day'],
  ])('%s', (cells, expected) => {
    const { rows, notices } = readSidecar(`${HEADER}\na.txt,,,,${cells},\n`, 'metadata.csv')
    const { from, to, precision } = rows.get('a.txt')?.published ?? {}
    expect([from, to, precision].join(' ')).toBe(expected)
    expect(notices).toEqual([])
  })
  test.each(['not stated,', ',', 'unknown,month'])('unknown: %s', (cells) => {
    const { rows, notices } = readSidecar(`${HEADER}\na.txt,,,,${cells},\n`, 'metadata.csv')
    expect(rows.get('a.txt')?.published).toBeUndefined()
    expect(notices).toEqual([])
  })
  test.each(['2025-13,month', '2025-02-30,day', 'last May,month', '05/06/2025,day', '2025,day'])(
    'bad: %s',
    (cells) => {
      const { notices } = readSidecar(`${HEADER}\na.txt,,,,${cells},\n`, 'metadata.csv')
      expect(notices).toMatchObject([
        { code: 'E-DOCUMENTS-016', file: 'metadata.csv', place: "row 2, column 'published'" },
      ])
    },
  )
})

test('a bad row is named and the rest goes on', () => {
  const csv = `\ufeff${HEADER},url,language
a.txt,"One, two",Strait Review,Ben Tate,2024-05,month,said so,https://a.example/1,en
,lost,,,,,
a.txt,again,,,,,

b.txt,,not stated,N/A,,,,ftp://no.example,English
`
  const { rows, notices } = readSidecar(csv, 'metadata.csv')
  expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'E-DOCUMENTS-015 row 3',
    'E-DOCUMENTS-015 row 4',
  ])
  expect(rows.get('a.txt')).toMatchObject({
    title: 'One, two',
    outlet: 'Strait Review',
    author: 'Ben Tate',
    note: 'said so',
    url: 'https://a.example/1',
    language: 'en',
  })
  expect(Object.keys(rows.get('b.txt') ?? {})).toEqual(['from', 'file', 'row'])
})

test('without a column file nothing can be used', () => {
  expect(readSidecar('name,title\na,b', 'm.csv').notices[0]?.code).toBe('E-DOCUMENTS-017')
  expect(readSidecar('', 'm.csv').notices[0]?.code).toBe('E-DOCUMENTS-017')
})

test('an open quotation mark costs its own row only', () => {
  const csv = `${HEADER}\na.txt,A,,,,,\nb.txt,"open,,,,,\nc.txt,C,,,,,\n\nd.txt,x, y,,,,,\n`
  const { rows, notices } = readSidecar(csv, 'm.csv')
  expect([...rows.keys()]).toEqual(['a.txt', 'c.txt'])
  expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'E-DOCUMENTS-015 row 3',
    'E-DOCUMENTS-015 row 6',
  ])
})

test('a note without a date stays, and an example is one', async () => {
  const csv = 'file,basis,example\na.html,written for demonstration,true\nb.txt,,no\n'
  const { rows } = readSidecar(csv, 'm.csv')
  const page =
    '<html><head><meta name="date" content="2024-05-12"></head><body><p>The envoy came home.</p></body></html>'
  const { publications } = await openDocument(new TextEncoder().encode(page), 'a.html', {
    metadata: rows.get('a.html'),
  })
  expect(publications[0]).toMatchObject({
    published: { from: '2024-05-12' },
    note: 'written for demonstration',
    example: true,
  })
  expect(rows.get('b.txt')?.example).toBeUndefined()
})

test('semicolons will do', () => {
  const { rows } = readSidecar('file;title;published\na.txt;One, two;2024-05\n', 'm.csv')
  expect(rows.get('a.txt')).toMatchObject({ title: 'One, two', published: { precision: 'month' } })
})

test('rows are found by path, then by bare name; the others are reported', () => {
  const { rows } = readSidecar(
    `${HEADER}\nsub\\a.txt,A,,,,,\nb.txt,B,,,,,\nc.txt,C,,,,,\n`,
    'm.csv',
  )
  expect(sidecarRowFor(rows, './sub/a.txt')?.title).toBe('A')
  expect(sidecarRowFor(rows, 'deep/b.txt')?.title).toBe('B')
  expect(sidecarRowFor(rows, 'a.txt')).toBeUndefined()
  expect(unmatchedRows(rows, 'm.csv', ['sub/a.txt', 'b.txt'])).toMatchObject([
    { code: 'E-DOCUMENTS-021', place: 'row 4' },
  ])
})

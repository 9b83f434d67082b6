import Papa from 'papaparse'
import { z } from 'zod'
import { addDays, dayNumber, type Notice, type Period, periodOf } from '../../text/index.ts'
import { documentNotice } from '../notice.ts'
import { cleanField, cleanLanguage, cleanUrl, type SourcedMetadata } from './metadata.ts'
import { parseWrittenDate } from './written-date.ts'

/** The name a sidecar has in a folder. */
export const SIDECAR_NAME = 'metadata.csv'

/** What a row of `metadata.csv` says about one file. */
export interface SidecarRow extends SourcedMetadata {
  readonly from: 'sidecar'
  /** The file it describes, relative to the sidecar's folder, with '/' between folders. */
  readonly file: string
  /** Line of the row among the rows, the header being row 1. */
  readonly row: number
}

/** A sidecar read: rows by file name, and what was wrong with the others. */
export interface Sidecar {
  readonly rows: ReadonlyMap<string, SidecarRow>
  readonly notices: readonly Notice[]
}

const Cells = z.array(z.string())

/**
 * Reads a sidecar: columns file, title, outlet, author, published, precision (day, week, month, year),
 * basis (free words on how the date is known), and optionally url, language, example (true). Empty or 'not stated'
 * means unknown; columns it does not know are ignored. A bad row gives a notice and the rest counts.
 *
 * @param file the sidecar's own name, for the notices
 */
export function readSidecar(csvText: string, file: string): Sidecar {
  const notices: Notice[] = []
  const [header, ...records] = recordsOf(csvText.replace(/^\ufeff/, ''))
  const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase())
  if (!columns.includes('file')) {
    const found = columns.slice(0, 12).join(', ').slice(0, 200)
    const message = `expected a column 'file', found ${found === '' ? 'no columns' : `'${found}'`}`
    return {
      rows: new Map(),
      notices: [documentNotice('E-DOCUMENTS-017', 'error', file, message, { place: 'row 1' })],
    }
  }
  const rows = new Map<string, SidecarRow>()
  for (const { row, cells, torn } of records) {
    const reject = (message: string) => {
      const place = { place: `row ${row}` }
      notices.push(documentNotice('E-DOCUMENTS-015', 'warning', file, message, place))
    }
    const named: Readonly<{ [column: string]: string }> = Object.fromEntries(
      columns.map((column, index) => [column, cells[index] ?? '']),
    )
    const name = cleanField(named['file'])
    if (torn) reject('expected closed quotation marks, found one that stays open')
    else if (cells.length > columns.length)
      reject(
        `expected ${columns.length} cells, found ${cells.length}: put cells with commas in quotation marks`,
      )
    else if (name === undefined) reject("expected a file name in column 'file', found none")
    else if (rows.has(sidecarKey(name))) reject(`expected each file once, found '${name}' again`)
    else rows.set(sidecarKey(name), readRow(named, sidecarKey(name), row, file, notices))
  }
  return { rows, notices }
}

interface CsvRow {
  /** Counted from 1, the header and blank lines included. */
  readonly row: number
  readonly cells: readonly string[]
  /** A quotation mark stays open; only its own line is given up. */
  readonly torn: boolean
}

function recordsOf(csvText: string): readonly CsvRow[] {
  const records: CsvRow[] = []
  let rest = csvText
  let row = 1
  while (rest !== '') {
    const parsed = Papa.parse<unknown>(rest, { delimiter: delimiterOf(csvText) })
    const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
    const whole = open === undefined ? parsed.data.length : (open.row ?? 0)
    for (const data of parsed.data.slice(0, whole)) {
      const cells = Cells.catch([]).parse(data)
      if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells, torn: false })
      row++
    }
    if (open === undefined) break
    records.push({ row, cells: [], torn: true })
    row++
    const next = rest.indexOf('\n', open.index ?? rest.length)
    rest = next < 0 ? '' : rest.slice(next + 1)
  }
  return records
}

// Spreadsheets write semicolons or tabs where the comma is the decimal sign.
function delimiterOf(csvText: string): string {
  const header = csvText.slice(0, csvText.search(/[\r\n]|$/))
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function readRow(
  cells: Readonly<{ [column: string]: string }>,
  file: string,
  row: number,
  sidecarFile: string,
  notices: Notice[],
): SidecarRow {
  const fields = {
    title: cleanField(cells['title']),
    outlet: cleanField(cells['outlet']),
    author: cleanField(cells['author']),
    published: readPublished(cells, row, sidecarFile, notices),
    url: cleanUrl(cells['url']),
    language: cleanLanguage(cells['language']),
    note: cleanField(cells['basis']),
    example: /^(?:true|yes)$/i.test(cleanField(cells['example']) ?? '') ? true : undefined,
  }
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { from: 'sidecar', file, row, ...Object.fromEntries(known) }
}

function readPublished(
  cells: Readonly<{ [column: string]: string }>,
  row: number,
  file: string,
  notices: Notice[],
): Period | undefined {
  const written = cleanField(cells['published'])
  if (written === undefined) return undefined
  const complain = (message: string) => {
    const place = `row ${row}, column 'published'`
    notices.push(documentNotice('E-DOCUMENTS-016', 'warning', file, message, { place }))
  }
  const stated = parseWrittenDate(written)
  if (stated === undefined) {
    complain(`expected a date like 2025-05-28 or 2025-05, found '${written}'`)
    return undefined
  }
  const precision = cleanField(cells['precision'])?.toLowerCase()
  if (precision === undefined || precision === stated.precision) return stated
  const coarser = coarsen(stated, precision)
  if (coarser === undefined)
    complain(`expected a date known to the ${precision}, found '${written}' (${stated.precision})`)
  return coarser ?? stated
}

// A date given more finely than it is known: 2025-05-28 with precision 'month' is May 2025.
function coarsen(period: Period, precision: string): Period | undefined {
  const { from } = period
  if (from === undefined) return undefined
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7))
  if (precision === 'year') return periodOf(period.basis, year)
  if (precision === 'month' && period.precision === 'day')
    return periodOf(period.basis, year, month)
  if (precision === 'week' && period.precision === 'day') {
    // 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601).
    const monday = addDays(from, -((((dayNumber(from) + 3) % 7) + 7) % 7))
    return { from: monday, to: addDays(monday, 6), precision: 'week', basis: period.basis }
  }
  return undefined
}

function sidecarKey(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
}

/**
 * The row that describes `file`: by its path relative to the sidecar's folder, else by its bare name
 * when only one row has that name.
 */
export function sidecarRowFor(
  rows: ReadonlyMap<string, SidecarRow>,
  file: string,
): SidecarRow | undefined {
  const key = sidecarKey(file)
  const exact = rows.get(key)
  if (exact !== undefined) return exact
  const bare = key.slice(key.lastIndexOf('/') + 1)
  return rows.get(bare)
}

/**
 * A notice for each row that describes none of the files read.
 *
 * @param sidecarFile the sidecar's own name
 * @param files the files read, relative to the sidecar's folder
 */
export function unmatchedRows(
  rows: ReadonlyMap<string, SidecarRow>,
  sidecarFile: string,
  files: Iterable<string>,
): readonly Notice[] {
  const matched = new Set<SidecarRow>()
  for (const file of files) {
    const row = sidecarRowFor(rows, file)
    if (row !== undefined) matched.add(row)
  }
  return [...rows.values()]
    .filter((row) => !matched.has(row))
    .map((row) =>
      documentNotice(
        'E-DOCUMENTS-021',
        'warning',
        sidecarFile,
        `expected a file named '${row.file}', found none among those read`,
        { place: `row ${row.row}` },
      ),
    )
}

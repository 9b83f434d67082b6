import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { InputError } from '../../text/index.ts'

/** The rows of a table, by column. */
export interface PlainTable {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/**
 * Reads a table with a header: comma, semicolon or tab between cells, UTF-8, `.gz` too.
 *
 * @throws InputError `E-DESK-060` when it cannot be read or has no rows.
 */
export async function readTable(path: string): Promise<PlainTable> {
  const table = parseTable(await textOf(path))
  if (table.columns.length > 0 && table.rows.length > 0) return table
  throw new InputError({
    code: 'E-DESK-060',
    message: 'expected a table with a line of column names and at least one row',
    where: path,
    fix: 'Check that it is the right file, and its separators.',
  })
}

/** The rows of the text of such a table; none where there are none. */
export function parseTable(text: string): PlainTable {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  })
  const columns = (meta.fields ?? []).filter((column) => column !== '')
  return { columns, rows: data }
}

/**
 * The text of a table, `.gz` too.
 *
 * @throws InputError `E-DESK-060` when it cannot be read.
 */
export async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
    return plain.toString('utf8')
  } catch (cause) {
    throw new InputError({
      code: 'E-DESK-060',
      message: `the table cannot be read: ${(cause as Error).message}`,
      where: path,
      fix: 'Check the path and its permissions.',
      cause,
    })
  }
}

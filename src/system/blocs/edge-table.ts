import type { Notice } from '../../text/index.ts'
import { InputError } from '../../text/index.ts'
import type { SignedTie } from './signed-graph.ts'

/** The ties of one window of time; `window` is undefined when the table has no such column. */
export interface EdgeWindow {
  readonly window?: string
  readonly ties: readonly SignedTie[]
}

/** The rows of a table, by column. */
export interface EdgeCells {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** A table of signed edges, read. */
export interface EdgeTable {
  /** In the order in which windows first occur. */
  readonly windows: readonly EdgeWindow[]
  /** One for each row that was left out. */
  readonly notices: readonly Notice[]
}

const FIX = 'Write the columns a,b,sign[,weight][,window]: two names, then 1 or -1.'

/**
 * Reads the rows of a table of signed edges with the columns `a`, `b`, `sign` (1, -1, + or -), and if
 * there are any `weight` (above 0) and `window` (also `win`). A row that cannot be used becomes a notice;
 * the rest goes on.
 *
 * @throws InputError `E-SYSTEM-001` when a needed column is missing.
 */
export function readEdgeRows(table: EdgeCells, file: string): EdgeTable {
  const columns = table.columns.map((column) => column.trim().toLowerCase())
  const missing = ['a', 'b', 'sign'].filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    throw new InputError({
      code: 'E-SYSTEM-001',
      message: `expected a table with the columns a, b and sign, found ${columns.join(', ') || 'none'}`,
      where: file,
      fix: FIX,
    })
  }
  const windowColumn = ['window', 'win'].find((column) => columns.includes(column))
  const windows = new Map<string | undefined, SignedTie[]>()
  const notices: Notice[] = []
  table.rows.forEach((cells, index) => {
    const row = Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [column.trim().toLowerCase(), cell]),
    )
    const problem = problemOf(row)
    if (problem !== undefined) {
      notices.push({
        code: 'E-SYSTEM-002',
        level: 'warning',
        message: `${problem}; the row was left out`,
        file,
        place: `row ${index + 2}`,
        fix: FIX,
      })
      return
    }
    const window = windowColumn === undefined ? undefined : (row[windowColumn] ?? '').trim()
    const ties = windows.get(window) ?? []
    windows.set(window, ties)
    ties.push({
      a: nameOf(row['a']),
      b: nameOf(row['b']),
      sign: signOf(row['sign']) as 1 | -1,
      weight: weightOf(row['weight']),
    })
  })
  return {
    windows: [...windows].map(([window, ties]) =>
      window === undefined ? { ties } : { window, ties },
    ),
    notices,
  }
}

function problemOf(row: Readonly<Record<string, string>>): string | undefined {
  const a = nameOf(row['a'])
  const b = nameOf(row['b'])
  if (a === '' || b === '') return 'expected two names, found none or one'
  if (a === b) return `expected two different actors, found '${a}' twice`
  if (signOf(row['sign']) === undefined)
    return `expected the sign 1 or -1, found '${row['sign'] ?? ''}'`
  if (!(weightOf(row['weight']) > 0))
    return `expected a weight above 0, found '${row['weight'] ?? ''}'`
  return undefined
}

function nameOf(cell: string | undefined): string {
  return (cell ?? '').trim().normalize('NFC')
}

function signOf(cell: string | undefined): 1 | -1 | undefined {
  const sign = (cell ?? '').trim().replace('\u2212', '-')
  if (/^(?:\+|\+?1(?:\.0*)?)$/.test(sign)) return 1
  return /^(?:-|-1(?:\.0*)?)$/.test(sign) ? -1 : undefined
}

function weightOf(cell: string | undefined): number {
  const text = (cell ?? '').trim()
  const weight = text === '' ? 1 : Number(text)
  return Number.isFinite(weight) ? weight : Number.NaN
}

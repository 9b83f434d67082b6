import type { Notice } from '../../text/index.ts'
import { InputError } from '../../text/index.ts'
import type { EdgeCells } from '../blocs/edge-table.ts'
import type { AllianceYear } from './alliance-similarity.ts'
import type { Capabilities, CapabilityComponent, WorldTotals } from './capabilities.ts'
import { CAPABILITY_COMPONENTS } from './capabilities.ts'

/** What was read from a table, and what was wrong with single rows. */
export interface PowerTable<Row> {
  readonly rows: readonly Row[]
  readonly notices: readonly Notice[]
}

const STATE_COLUMNS = ['iso3', 'stateabb', 'state', 'ccode']
/** Pairs of columns that name the two states: our own, ATOP (dyad-year, directed), Correlates of War. */
const PAIR_COLUMNS = [
  ['a', 'b'],
  ['statea', 'stateb'],
  ['mem1', 'mem2'],
  ['stateabb1', 'stateabb2'],
  ['ccode1', 'ccode2'],
] as const
const PROMISES = {
  defense: ['atop_defense', 'defense', 'defence'],
  offense: ['atop_offense', 'offense', 'offence'],
  neutral: ['atop_neutral', 'neutral', 'neutrality'],
  consul: ['atop_consul', 'consul', 'consultation', 'entente'],
  nonagg: ['atop_nonagg', 'nonagg', 'nonaggression'],
} as const

/**
 * Reads the National Material Capabilities of the Correlates of War: `stateabb`, `ccode` or `iso3`,
 * `year`, the six components and, if there, `cinc`. -9, NA and empty cells are missing.
 *
 * @throws InputError `E-SYSTEM-011` when a needed column is missing.
 */
export function readCapabilityRows(table: EdgeCells, file: string): PowerTable<Capabilities> {
  const rows = lowered(table)
  const stateColumn = STATE_COLUMNS.find((column) => rows.columns.has(column))
  const hasComponent = CAPABILITY_COMPONENTS.some((component) => rows.columns.has(component))
  if (stateColumn === undefined || !rows.columns.has('year') || !hasComponent) {
    throw wrongTable(
      file,
      'the columns stateabb (or ccode, iso3), year, milex, milper, irst, pec, tpop and upop',
      'Give the file of National Material Capabilities of the Correlates of War project.',
      rows,
    )
  }
  return eachRow(rows, file, (row) => {
    const state = (row[stateColumn] ?? '').trim()
    const year = yearOf(row['year'])
    if (state === '' || year === undefined) return 'expected a state and a year'
    const components: Partial<Record<CapabilityComponent, number>> = {}
    for (const component of CAPABILITY_COMPONENTS) {
      const figure = figureOf(row[component])
      if (figure !== undefined) components[component] = figure
    }
    const published = figureOf(row['cinc'])
    return { state, year, components, ...(published === undefined ? {} : { published }) }
  })
}

/**
 * Reads world totals by year: `year` and the six components.
 *
 * @throws InputError `E-SYSTEM-011` when a needed column is missing.
 */
export function readTotalRows(table: EdgeCells, file: string): ReadonlyMap<number, WorldTotals> {
  const rows = lowered(table)
  if (!rows.columns.has('year') || !CAPABILITY_COMPONENTS.some((one) => rows.columns.has(one)))
    throw wrongTable(
      file,
      'the columns year, milex, milper, irst, pec, tpop and upop',
      'Give a table with one row of world totals for each year.',
      rows,
    )
  const totals = new Map<number, WorldTotals>()
  for (const row of rows.rows) {
    const year = yearOf(row['year'])
    if (year === undefined) continue
    const sums: Partial<Record<CapabilityComponent, number>> = {}
    for (const component of CAPABILITY_COMPONENTS) {
      const figure = figureOf(row[component])
      if (figure !== undefined) sums[component] = figure
    }
    totals.set(year, sums)
  }
  return totals
}

/**
 * Reads alliances by pair and year: ATOP's dyad-year or directed dyad-year file, the Correlates of War's
 * yearly dyads, or columns `a, b, year` with ATOP's promises.
 *
 * @throws InputError `E-SYSTEM-012` when a needed column is missing.
 */
export function readAllianceRows(table: EdgeCells, file: string): PowerTable<AllianceYear> {
  const rows = lowered(table)
  const pair = PAIR_COLUMNS.find(([a, b]) => rows.columns.has(a) && rows.columns.has(b))
  const columnOf = (names: readonly string[]) => names.find((name) => rows.columns.has(name))
  const columns = Object.fromEntries(
    Object.entries(PROMISES).map(([promise, names]) => [promise, columnOf(names)]),
  )
  if (pair === undefined || !rows.columns.has('year') || columns['defense'] === undefined) {
    const known = otherAllianceFile(rows.columns)
    if (known !== undefined)
      throw new InputError({
        code: 'E-SYSTEM-012',
        message: `expected one row a pair and year, found ${known.found}`,
        where: file,
        fix: known.fix,
      })
    throw wrongTable(
      file,
      'two columns of states, year, defense, neutral, nonagg, consul',
      'Give a dyad-year file of ATOP or the yearly dyads of the Correlates of War alliances.',
      rows,
      'E-SYSTEM-012',
    )
  }
  return eachRow(rows, file, (row) => {
    const a = (row[pair[0]] ?? '').trim()
    const b = (row[pair[1]] ?? '').trim()
    const year = yearOf(row['year'])
    if (a === '' || b === '' || year === undefined) return 'expected two states and a year'
    const has = (promise: keyof typeof PROMISES) => {
      const column = columns[promise]
      return column !== undefined && (figureOf(row[column]) ?? 0) > 0
    }
    const commitment =
      has('defense') || has('offense')
        ? 3
        : has('neutral') || has('consul')
          ? 2
          : has('nonagg')
            ? 1
            : 0
    return { a, b, year, commitment }
  })
}

/** Published files of alliances of another make, by columns that only they have, and which to take. */
function otherAllianceFile(
  columns: ReadonlySet<string>,
): { readonly found: string; readonly fix: string } | undefined {
  const has = (...names: readonly string[]) => names.every((name) => columns.has(name))
  const takeCow =
    'Take alliance_v4.1_by_dyad_yearly.csv (or by_directed_yearly) of the same project.'
  const takeAtop = 'Take atop5_1dy.csv (dyad-year) or atop5_1ddyr.csv of the same project.'
  if (has('dyad_st_year') && !has('year'))
    return {
      found: 'alliances of pairs with a beginning and an end (Correlates of War, by dyad)',
      fix: takeCow,
    }
  if (has('mem_st_year') && has('ccode'))
    return { found: 'alliances by member (Correlates of War, by member)', fix: takeCow }
  if (has('atopid', 'begyr') && has('mem1', 'mem2'))
    return { found: 'one row an alliance (ATOP, alliance level)', fix: takeAtop }
  if (has('atopid', 'member') || has('atopid', 'yrent'))
    return { found: 'one row a member of an alliance (ATOP, member level)', fix: takeAtop }
  if (has('state', 'year') && (has('numall') || has('number')))
    return { found: 'one row a state and year (ATOP, state-year)', fix: takeAtop }
  return undefined
}

interface LoweredRows {
  readonly columns: ReadonlySet<string>
  readonly rows: readonly Readonly<Record<string, string>>[]
}

function lowered({ columns, rows }: EdgeCells): LoweredRows {
  const plain = (column: string) => column.trim().toLowerCase()
  return {
    columns: new Set(columns.map(plain)),
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [plain(column), cell])),
    ),
  }
}

function eachRow<Row>(
  { rows }: LoweredRows,
  file: string,
  read: (row: Readonly<Record<string, string>>) => Row | string,
): PowerTable<Row> {
  const kept: Row[] = []
  const notices: Notice[] = []
  rows.forEach((row, index) => {
    const found = read(row)
    if (typeof found !== 'string') kept.push(found)
    else
      notices.push({
        code: 'E-SYSTEM-013',
        level: 'warning',
        message: `${found}; the row was left out`,
        file,
        place: `row ${index + 2}`,
        fix: 'Use the file as it was published.',
      })
  })
  return { rows: kept, notices }
}

function wrongTable(
  file: string,
  expected: string,
  fix: string,
  { columns }: LoweredRows,
  code = 'E-SYSTEM-011',
): InputError {
  const found = [...columns].slice(0, 12).join(', ')
  return new InputError({
    code,
    message: `expected ${expected}; found ${found === '' ? 'none' : found}`,
    where: file,
    fix,
  })
}

function yearOf(cell: string | undefined): number | undefined {
  const year = Number((cell ?? '').trim())
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : undefined
}

/** A figure; -9 and words such as NA mean that it is missing. */
function figureOf(cell: string | undefined): number | undefined {
  const text = (cell ?? '').trim()
  const figure = Number(text)
  return text === '' || !Number.isFinite(figure) || figure < 0 ? undefined : figure
}

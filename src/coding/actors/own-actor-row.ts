import type { Day } from '../../text/index.ts'
import { InputError, parsePeriod } from '../../text/index.ts'

/**
 * The columns of a user's own table of actors; all but `name` may be missing or
 * empty, and `note` is for people.
 */
export const OWN_ACTOR_COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'country',
  'sector',
  'office',
  'from',
  'to',
  'parent',
  'note',
] as const
/** One of them. */
export type OwnActorColumn = (typeof OWN_ACTOR_COLUMNS)[number]

/** One row, by column. */
export class OwnActorRow {
  readonly #number: number
  readonly #cells: Readonly<Record<string, string>>
  readonly #problems: TableProblems

  constructor(number: number, cells: Readonly<Record<string, string>>, problems: TableProblems) {
    this.#number = number
    this.#cells = cells
    this.#problems = problems
  }

  /** The words of a cell; empty when there are none. */
  cell(column: OwnActorColumn): string {
    return (this.#cells[column] ?? '').trim()
  }

  /** Notes that a cell means nothing. */
  problem(column: OwnActorColumn, message: string): void {
    const cell = this.cell(column)
    this.#problems.add(this.#number, column, cell === '' ? message : `${message}, found '${cell}'`)
  }

  /** The first or last day of a year, month or day. */
  day(column: 'from' | 'to', end: 'from' | 'to'): Day | undefined {
    const cell = this.cell(column)
    if (cell === '') return undefined
    const period = parsePeriod(cell, 'stated')
    if (period === undefined)
      this.problem(column, 'expected a date like 2023, 2023-07 or 2023-07-05')
    return period?.[end]
  }
}

/** What is wrong with a table, told all at once. */
export class TableProblems {
  readonly #file: string
  readonly #found: { readonly where: string; readonly message: string }[] = []

  constructor(file: string) {
    this.#file = file
  }

  /** Notes a problem of a row, counted from 1, the line of column names. */
  add(row: number, column: string, message: string): void {
    this.#found.push({ where: `row ${row}, column ${column}`, message })
  }

  /** @throws InputError `E-CODING-104` for the first problem; it names some of the others. */
  throwIfAny(): void {
    const [first, ...more] = this.#found
    if (first === undefined) return
    const others = more.slice(0, 3).map(({ where, message }) => `${where}: ${message}`)
    throw new InputError({
      code: 'E-CODING-104',
      message: first.message,
      where: `${this.#file}, ${first.where}`,
      fix: [
        'Columns: id, name, aliases (parted by |), kind, country, sector, office, from, to, parent, note.',
        ...(others.length === 0
          ? []
          : [`Also ${others.join('; ')}${more.length > 3 ? ' ...' : ''}`]),
      ].join(' '),
    })
  }
}

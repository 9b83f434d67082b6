import Papa from 'papaparse'
import type { Desk, UnknownActor } from '../../desk/index.ts'
import { findUnknownActors } from '../../desk/index.ts'
import type { FilterOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { printLines } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { withDesk } from '../with-desk.ts'

/** Options of `actors --unknown`. */
export interface UnknownActorsOptions extends FilterOptions {
  readonly unknown?: boolean
  readonly csv?: boolean
}

const TABLE_LIMIT = '50'
/** The columns of a table of one's own actors, as `read --actors` takes it. */
const COLUMNS = 'name,aliases,kind,country,sector,office,from,to,parent,note'.split(',')

/** `actors --unknown`: what the dictionary should learn. */
export function runUnknownActors(
  terminal: Terminal,
  options: UnknownActorsOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk: Desk) => {
    const whole = options.json === true || options.csv === true
    const limit = options.limit ?? (whole ? '0' : TABLE_LIMIT)
    const { rows, total, unnamed } = await findUnknownActors(desk, { ...options, limit })
    if (options.json === true) printLines(terminal, rows)
    else if (options.csv === true && options.out !== undefined) {
      writeText(options.out, csvOf(rows))
      terminal.hint(`${rows.length} rows written to ${options.out}`)
    } else if (options.csv === true) terminal.line(csvOf(rows))
    else {
      if (rows.length === 0) terminal.line('Nobody named is unknown to the dictionary.')
      else
        printTable(
          terminal,
          ['Name', 'Kind?', 'Country', 'Sector', '>Mentions', '>Docs'],
          rows.map((row) => ({
            cells: [
              row.name,
              row.kindGuess,
              row.country ?? '',
              row.sector ?? '',
              String(row.mentions),
              String(row.documents),
            ],
            notes: row.example === undefined ? [] : [`"${row.example.text}"`, placeOf(row)],
          })),
        )
      terminal.hint(
        `${rows.length} of ${total} with a name; ${unnamed} more are described only. As rows to edit: chancery actors --unknown --csv`,
      )
    }
    return 0
  })
}

function placeOf({ example }: UnknownActor): string {
  if (example === undefined) return ''
  const { file, sentence, start, end } = example
  return `${file}${sentence < 0 ? '' : `, sentence ${sentence + 1}`} [${start}-${end}]`
}

function csvOf(rows: readonly UnknownActor[]): string {
  return Papa.unparse(
    {
      fields: COLUMNS,
      data: rows.map((row) => [
        row.name,
        '',
        row.kindGuess,
        row.country ?? '',
        row.sector ?? '',
        '',
        '',
        '',
        '',
        `${row.mentions} mentions; ${placeOf(row)}: ${row.example?.text.replace(/\s+/g, ' ') ?? ''}`,
      ]),
    },
    // A cell that begins like a formula must not become one in a spreadsheet.
    { newline: '\n', escapeFormulae: true },
  )
}

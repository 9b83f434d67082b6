import type { PowerFound, PowerOptions } from '../../desk/index.ts'
import { measurePower } from '../../desk/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** Options of `power`. */
export interface PowerVerbOptions extends Omit<CommonOptions, 'why'>, PowerOptions {
  readonly why?: boolean
  readonly svg?: string
  readonly limit?: string
}

const SHOWN = 30

/** `power`: who has how much, and whose alliances are alike; layers beside each other. */
export async function runPower(terminal: Terminal, options: PowerVerbOptions): Promise<ExitCode> {
  const found = await measurePower(options)
  for (const notice of found.notices) terminal.trouble(plainLine(noticeText(notice)))
  if (options.svg !== undefined) writeText(options.svg, found.picture())
  const { notices, picture: _picture, ...answer } = found
  const status: ExitCode = notices.length > 0 ? 1 : 0
  if (options.json === true) {
    printObject(terminal, answer)
    return status
  }
  const asked = Number(options.limit ?? SHOWN)
  const limit = asked === 0 ? Number.MAX_SAFE_INTEGER : Number.isInteger(asked) ? asked : SHOWN
  printPower(terminal, found, limit)
  for (const text of found.missing) say(terminal, text)
  if (options.why === true) for (const sentence of found.formula) say(terminal, sentence)
  return status
}

function printPower(terminal: Terminal, { capabilities, alliances }: PowerFound, limit: number) {
  if (capabilities !== undefined) {
    const { states, year, totalsFrom, concentration, effectivePowers } = capabilities
    printTable(
      terminal,
      ['State', '>CINC', '>Share', '>Milex', '>Milper', '>Steel', '>Energy', '>Pop', '>Urban'],
      states.slice(0, limit).map(({ state, cinc, share, components }) => ({
        cells: [
          state,
          figure(cinc, 5),
          percent(share),
          ...(['milex', 'milper', 'irst', 'pec', 'tpop', 'upop'] as const).map((one) =>
            percent(components[one]),
          ),
        ],
        notes: [],
      })),
    )
    say(
      terminal,
      `${year}; ${states.length} states compared; world totals from ${totalsFrom}. Concentration ${figure(concentration, 4)}, effective number of powers ${figure(effectivePowers, 2)}.`,
    )
  }
  if (alliances !== undefined) {
    if (capabilities !== undefined) terminal.line()
    printTable(
      terminal,
      ['State', 'State', '>Kappa', '>Pi', '>S', 'Promised'],
      alliances.pairs.slice(0, limit).map(({ a, b, kappa, pi, s, commitment }) => ({
        cells: [a, b, figure(kappa, 3), figure(pi, 3), figure(s, 3), PROMISES[commitment]],
        notes: [],
      })),
    )
    say(
      terminal,
      `${alliances.year}; likeness over ${alliances.states} states, most alike first${alliances.pairs.length > limit ? `; ${alliances.pairs.length - limit} more with --limit 0` : ''}.`,
    )
  }
}

const PROMISES = {
  3: 'defence or offence',
  2: 'neutrality or consultation',
  1: 'non-aggression',
  0: '',
} as const

function figure(value: number | undefined, digits: number): string {
  return value === undefined ? '-' : value.toFixed(digits)
}

function percent(value: number | undefined): string {
  return value === undefined ? '-' : `${(value * 100).toFixed(2)}%`
}

function say(terminal: Terminal, text: string): void {
  for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
}

import { Citer } from '../../api/index.ts'
import type { DependenceAnswer } from '../../desk/index.ts'
import { findDependence } from '../../desk/index.ts'
import { citationNotes } from '../describe.ts'
import type { FilterOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

/** Options of `dependence`. */
export interface DependenceOptions extends Omit<FilterOptions, 'why' | 'kind' | 'modality'> {
  readonly why?: boolean
  readonly svg?: string
}

const HOW = {
  buys: 'would lack',
  sells: 'would lose its buyer of',
  told: 'is told to need',
} as const

/** `dependence`: who could hurt whom by stopping, with the sentence that says so. */
export async function runDependence(
  terminal: Terminal,
  { why, svg, ...options }: DependenceOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const found = await findDependence(desk, options)
    if (svg !== undefined) writeText(svg, found.picture())
    const { picture: _picture, ...answer } = found
    if (options.json === true) {
      printObject(terminal, answer)
      return 0
    }
    const say = (text: string) => {
      for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
    }
    const named = (unit: string) => found.names[unit] ?? unit
    const citer = new Citer(desk.ledger.view)
    const rows = []
    for (const one of found.dependences) {
      const citations = []
      for (const id of one.reports) citations.push(await citer.citeId(id))
      rows.push({
        cells: [
          named(one.on),
          named(one.dependent),
          `${HOW[one.how]} ${one.of === '' ? 'it' : one.of}`,
          one.share === undefined
            ? 'no figure'
            : `${one.approximate ? 'about ' : ''}${(one.share * 100).toFixed(0)}%`,
          one.basis === 'assumed' ? `${one.kind}, buyer's total assumed` : one.kind,
        ],
        notes: citationNotes(citations, options.sentences === true),
      })
    }
    if (rows.length === 0) say('No tie with a share, and none of dependence, among these.')
    else printTable(terminal, ['Could stop', 'Hurt', 'How', '>Share', 'Tie'], rows)
    for (const line of asymmetryLines(found)) say(line)
    if (found.unread.length > 0)
      say(`Figures that are no share of anything: ${found.unread.join(', ')}.`)
    if (why === true) for (const sentence of found.formula) say(sentence)
    return 0
  })
}

function asymmetryLines({ asymmetries, names }: DependenceAnswer): readonly string[] {
  const named = (unit: string) => names[unit] ?? unit
  const text = (share: number | undefined) =>
    share === undefined ? 'not told' : `${(share * 100).toFixed(0)}%`
  return asymmetries.map(
    ({ a, b, aOnB, bOnA }) =>
      `${named(a)} on ${named(b)}: ${text(aOnB)}; ${named(b)} on ${named(a)}: ${text(bOnA)}.`,
  )
}

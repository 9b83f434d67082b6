import { Citer } from '../../api/index.ts'
import type { Desk, FollowAnswer, FollowOptions } from '../../desk/index.ts'
import { followSystem } from '../../desk/index.ts'
import type { ReportId } from '../../text/index.ts'
import { citationNotes } from '../describe.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** Options of `system --through` and `blocs --through`. */
export interface ThroughVerbOptions extends FollowOptions {
  readonly json?: boolean
  readonly why?: boolean
  readonly sentences?: boolean
  readonly svg?: string
}

type Period = FollowAnswer['periods'][number]
type Mover = NonNullable<Period['change']>['movers'][number]

/** Movers shown of each period. */
const SHOWN = 4

/** The system through time: figures by period, who changed company, what moved it. */
export async function runThrough(
  terminal: Terminal,
  desk: Desk,
  options: ThroughVerbOptions,
): Promise<ExitCode> {
  const answer = await followSystem(desk, options)
  if (options.svg !== undefined) writeText(options.svg, answer.picture())
  if (options.json === true) {
    const { picture: _picture, ...data } = answer
    printObject(terminal, data)
    return 0
  }
  const say = (text: string) => {
    for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
  }
  const { undated } = answer
  if (answer.verdict !== 'told') say(`Too few dated reports to say: ${answer.why}.`)
  const citer = new Citer(desk.ledger.view)
  const rows = []
  for (const period of answer.periods) rows.push(await rowOf(citer, answer, period, options))
  if (rows.length > 0)
    printTable(
      terminal,
      ['Period', '>Reports', '>Edges', '>Frustration', '>Blocs', '>Polarity', '>Walk'],
      rows,
    )
  for (const [measure, points] of Object.entries(answer.changePoints))
    if (points.length > 0) say(`The level of ${measure} changes in ${points.join(', ')}.`)
  say(`Without a date, and left out: ${undated.ties} ties and ${undated.events} events.`)
  if (options.why === true) for (const sentence of answer.formula) say(sentence)
  return 0
}

async function rowOf(
  citer: Citer,
  { names }: FollowAnswer,
  { name, reports, edges, analysis, change }: Period,
  { sentences = false }: ThroughVerbOptions,
) {
  if (analysis === undefined)
    return { cells: [name, String(reports), String(edges), 'too few', '-', '-', '-'], notes: [] }
  const { frustration, ties, polarity, balance, blocs } = analysis
  const share = ties.weight === 0 ? 0 : frustration.value / ties.weight
  const called = (units: readonly string[]) => units.map((unit) => names[unit] ?? unit).join(', ')
  const notes: string[] = []
  if (change !== undefined) {
    const { moved, joined, left } = change.membership
    if (moved.length > 0) notes.push(`changed company: ${called(moved)}`)
    if (joined.length > 0) notes.push(`into a bloc: ${called(joined)}`)
    if (left.length > 0) notes.push(`out of a bloc: ${called(left)}`)
    for (const mover of change.movers.slice(0, SHOWN)) {
      notes.push(moverText(mover, called))
      const cited = []
      for (const id of mover.reports.slice(0, 2)) cited.push(await citer.citeId(id as ReportId))
      notes.push(...citationNotes(cited, sentences))
    }
  }
  return {
    cells: [
      name,
      String(reports),
      String(edges),
      `${share.toFixed(3)}${frustration.proven ? '' : ' ?'}`,
      String(blocs.length),
      polarity.effective.toFixed(2),
      balance.walk === undefined ? '-' : balance.walk.toFixed(3),
    ],
    notes,
  }
}

function moverText(
  { a, b, what, of, effect, turned, reports }: Mover,
  called: (units: readonly string[]) => string,
): string {
  const more = reports.length > 2 ? `, ${reports.length} reports` : ''
  return `${called([a])} - ${called([b])}: ${what === 'fading' ? of : what} ${what === 'fading' ? 'fade' : of.replaceAll('_', ' ')} ${effect > 0 ? '+' : ''}${effect.toFixed(2)}${turned ? ', the sign changes' : ''}${more}`
}

import { Citer } from '../../api/index.ts'
import type { Desk, SystemAnswer, SystemOptions } from '../../desk/index.ts'
import { systemOnDay, viewSystem } from '../../desk/index.ts'
import { citationNotes } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'
import { runThrough } from './through.ts'

/** Options of `system`. */
export interface SystemVerbOptions extends Omit<CommonOptions, 'why'>, SystemOptions {
  readonly why?: boolean
  readonly sentences?: boolean
  readonly limit?: string
  readonly svg?: string
  readonly through?: string
  readonly since?: string
}

type SystemEdge = SystemAnswer['edges'][number]

const SHOWN = 50

/** `system`: the signed network of a day, each edge with its reports. */
export async function runSystem(
  terminal: Terminal,
  { why, ...options }: SystemVerbOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    if (options.through !== undefined)
      return runThrough(terminal, desk, { ...options, ...(why === undefined ? {} : { why }) })
    const system = await systemAsked(desk, options)
    if (options.json === true) {
      printObject(terminal, system)
      return 0
    }
    const say = (text: string) => {
      for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
    }
    if (system.edges.length === 0)
      say('No ties or dated events between actors here. Run: chancery read PATH')
    else {
      const strongest = [...system.edges].sort((x, y) => y.weight - x.weight)
      const shown = strongest.slice(0, limitOf(options) ?? SHOWN)
      await printEdges(terminal, desk, shown, system.names, options)
      const more = strongest.length - shown.length
      say(
        `${system.actors.length} actors, ${system.edges.length} edges${system.day === undefined ? '' : ` on ${system.day}`}, strongest first${more > 0 ? `; ${more} more with --limit 0` : ''}.`,
      )
    }
    for (const { why: reason, ties, events } of system.leftOut)
      say(`Left out: ${ties} ties and ${events} events (${REASONS[reason]}).`)
    if (system.patrons !== undefined)
      say(`Counted under their patrons: ${system.patrons.join('; ')}.`)
    if (why === true) for (const sentence of system.formula) say(sentence)
    return 0
  })
}

async function systemAsked(desk: Desk, options: SystemVerbOptions): Promise<SystemAnswer> {
  if (options.svg === undefined) return systemOnDay(desk, options)
  const { system, picture } = await viewSystem(desk, options)
  writeText(options.svg, picture())
  return system
}

const REASONS = {
  undated: 'nothing says when',
  later: 'after that day',
  over: 'over by that day',
  modality:
    'perceived, planned, past or hypothetical: see --with-perceived, --with-planned, --with-past',
  voice: 'told by others',
} as const

async function printEdges(
  terminal: Terminal,
  desk: Desk,
  edges: readonly SystemEdge[],
  names: SystemAnswer['names'],
  options: SystemVerbOptions,
): Promise<void> {
  const nameOf = (unit: string) => names[unit] ?? unit
  const citer = new Citer(desk.ledger.view)
  const rows = []
  for (const edge of edges) {
    const citations = []
    for (const id of edge.reports) citations.push(await citer.citeId(id))
    rows.push({
      cells: [
        nameOf(edge.a),
        edge.contested ? '?' : edge.sign > 0 ? '+' : edge.sign < 0 ? '-' : '0',
        nameOf(edge.b),
        scoreText(edge.readings),
        edge.layers.map(layerText).join('; '),
      ],
      notes: [
        ...citationNotes(citations, options.sentences === true),
        ...(edge.tallied > 0
          ? [
              `${edge.tallied} event reports: chancery events --actor ${edge.a} --recipient ${edge.b}`,
            ]
          : []),
      ],
    })
  }
  printTable(terminal, ['Actor', '', 'Actor', '>Score', 'Layers'], rows)
}

/** '-1.50 or 2.00' where accounts disagree, one number where they do not. */
function scoreText({ friendly, hostile }: SystemEdge['readings']): string {
  const texts = [hostile.toFixed(2), friendly.toFixed(2)]
  return texts[0] === texts[1] ? (texts[0] as string) : texts.join(' or ')
}

function layerText({ layer, ties, events, contested }: SystemEdge['layers'][number]): string {
  const told = ties.map(
    ({ kind, sign, outranked }) =>
      `${kind}${sign > 0 ? '+' : '-'}${outranked ? ' (outranked)' : ''}`,
  )
  const acted =
    events.count === 0
      ? []
      : [`${events.count} events ${events.score >= 0 ? '+' : ''}${events.score.toFixed(2)}`]
  return `${layer}${contested ? ' (contested)' : ''}: ${[...told, ...acted].join(', ')}`
}

function limitOf({ limit }: SystemVerbOptions): number | undefined {
  const number = Number(limit)
  if (limit === undefined || !Number.isInteger(number) || number < 0) return undefined
  return number === 0 ? Number.MAX_SAFE_INTEGER : number
}

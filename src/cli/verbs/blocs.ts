import type { BlocsAnswer, BlocsFound, SystemOptions } from '../../desk/index.ts'
import { findBlocsInLedger, findBlocsInTable } from '../../desk/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printLines, printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'
import { runThrough } from './through.ts'

/** Options of `blocs`. */
export interface BlocsOptions extends Omit<CommonOptions, 'why'>, SystemOptions {
  readonly edges?: string
  readonly seconds?: string
  readonly why?: boolean
  readonly svg?: string
  readonly through?: string
  readonly since?: string
}

/** `blocs`: who is with whom in a signed network, and how sure that is. */
export async function runBlocs(terminal: Terminal, options: BlocsOptions): Promise<ExitCode> {
  if (options.through !== undefined && options.edges === undefined) {
    const { why, ...asked } = options
    return withDesk<ExitCode>(asked, 'ask', (desk) =>
      runThrough(terminal, desk, { ...asked, ...(why === undefined ? {} : { why }) }),
    )
  }
  const { found, notices } = await findBlocs(options)
  for (const notice of notices) terminal.trouble(plainLine(noticeText(notice)))
  const [first] = found
  if (options.svg !== undefined && first !== undefined)
    found.forEach((one, index) => {
      writeText(pictureName(options.svg as string, index, found.length), one.picture())
    })
  const hasWindows = found.some(({ window }) => window !== undefined)
  if (options.json === true) {
    const objects = found.map(toJson)
    if (hasWindows) printLines(terminal, objects)
    else printObject(terminal, objects[0] ?? {})
  } else if (hasWindows) printWindows(terminal, found)
  else if (first !== undefined) printBlocs(terminal, first)
  if (options.why === true && options.json !== true)
    for (const sentence of first?.formula ?? []) say(terminal, sentence)
  return notices.length > 0 ? 1 : 0
}

async function findBlocs(options: BlocsOptions): Promise<BlocsAnswer> {
  if (options.edges !== undefined) return findBlocsInTable(options.edges, secondsOf(options))
  const { why: _why, ...asked } = options
  const found = await withDesk(asked, 'ask', (desk) =>
    findBlocsInLedger(desk, options, secondsOf(options)),
  )
  return { found: [found], notices: [] }
}

/** Seconds the solver may take, from words. */
function secondsOf({ seconds }: Pick<BlocsOptions, 'seconds'>): number | undefined {
  const number = Number(seconds)
  return Number.isFinite(number) && number > 0 ? number : undefined
}

/** `picture.svg`, or `picture-2.svg` for the second of several windows. */
function pictureName(path: string, index: number, count: number): string {
  return count === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${index + 1}$1`)
}

function toJson({ window, analysis }: BlocsFound) {
  return { ...(window === undefined ? {} : { window }), ...analysis }
}

/** One network: its figures, its blocs, who stands between them. */
function printBlocs(terminal: Terminal, { analysis, names }: BlocsFound): void {
  const named = (actor: string) => names[actor] ?? actor
  const { actors, ties, frustration, lineIndex, balance, polarity, contested } = analysis
  if (actors === 0) {
    say(terminal, 'No signed ties between actors here. Run: chancery read PATH')
    return
  }
  say(
    terminal,
    `${actors} actors, ${ties.friendly} friendly and ${ties.hostile} hostile ties${ties.contested === 0 ? '' : `, ${ties.contested} contested and left out of the figures below`}.`,
  )
  printTable(
    terminal,
    ['Measure', '>Value', 'How sure'],
    [
      ['frustration index', figure(frustration.value), surety(frustration)],
      ['normalised balance', figure(frustration.normalised), '1 balanced'],
      [`line index, ${lineIndex.count} blocs`, figure(lineIndex.value), surety(lineIndex)],
      ['walk balance', figure(balance.walk), '1 balanced'],
      [
        'balanced triangles',
        figure(balance.triangles.share),
        `${balance.triangles.balanced} of ${balance.triangles.all}`,
      ],
      ['poles', String(polarity.poles), `effective number ${figure(polarity.effective)}`],
      ['modularity', figure(polarity.modularity), '-1 to 1'],
    ].map((cells) => ({ cells, notes: [] })),
  )
  terminal.line()
  printTable(
    terminal,
    ['>Bloc', '>Actors', 'Members'],
    analysis.blocs.map((bloc, index) => ({
      cells: [
        String(index + 1),
        String(bloc.length),
        bloc
          .map((name) => (analysis.loose.includes(name) ? `(${named(name)})` : named(name)))
          .join(', '),
      ],
      notes: [],
    })),
  )
  if (analysis.loose.length > 0)
    say(terminal, '(in brackets): no friendly tie to anyone in the bloc.')
  if (analysis.frustrated.length > 0)
    say(
      terminal,
      `Ties against two camps: ${analysis.frustrated.map(({ a, b, sign }) => `${named(a)} ${sign > 0 ? '+' : '-'} ${named(b)}`).join('; ')}`,
    )
  const [, ...others] = lineIndex.byCount
  if (others.length > 0)
    say(
      terminal,
      `Line index by number of blocs: ${lineIndex.byCount.map(({ count, value }) => `${count}: ${figure(value)}`).join(', ')}`,
    )
  const brokers = analysis.brokers.slice(0, 10)
  if (brokers.length > 0) {
    terminal.line()
    printTable(
      terminal,
      ['Between others', '>Betweenness', '>Constraint', '>Pulled both ways'],
      brokers.map(({ actor, betweenness, constraint, pulled }) => ({
        cells: [named(actor), figure(betweenness), figure(constraint), figure(pulled)],
        notes: [],
      })),
    )
  }
  if (contested === undefined) return
  terminal.line()
  const { frustration: range, blocs, readings, complete, unsettled } = contested
  say(
    terminal,
    `Contested: ${contested.ties.map(({ a, b }) => `${named(a)} - ${named(b)}`).join(', ')}. Over ${complete ? 'all' : 'a sample of'} ${readings.length} readings of them frustration runs from ${figure(range.least)} to ${figure(range.most)}${range.proven ? '' : ' (not all proven)'}, the number of blocs from ${blocs.least} to ${blocs.most}.${unsettled.length === 0 ? '' : ` They change company: ${unsettled.map(named).join(', ')}.`}`,
  )
}

function printWindows(terminal: Terminal, found: readonly BlocsFound[]): void {
  printTable(
    terminal,
    ['Window', '>Actors', '>Ties', '>Frustration', 'Proven', '>Walk', '>Triangles', '>Blocs'],
    found.map(({ window, analysis }) => {
      const { frustration, balance, ties, lineIndex } = analysis
      const { lower, upper, proven } = frustration
      return {
        cells: [
          window ?? '',
          String(analysis.actors),
          String(ties.friendly + ties.hostile),
          figure(frustration.value),
          proven ? 'yes' : `${figure(lower)} to ${figure(upper)}`,
          figure(balance.walk),
          figure(balance.triangles.share),
          String(lineIndex.count),
        ],
        notes: [],
      }
    }),
  )
}

function surety({
  lower,
  upper,
  proven,
}: {
  readonly lower: number
  readonly upper: number
  readonly proven: boolean
}): string {
  return proven ? 'proven' : `between ${figure(lower)} and ${figure(upper)}`
}

function figure(value: number | undefined): string {
  if (value === undefined) return '-'
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}

function say(terminal: Terminal, text: string): void {
  for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
}

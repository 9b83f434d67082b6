import type { LeverageOptions, LeverageStudy } from '../../desk/index.ts'
import { weighLeverage } from '../../desk/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

/** Options of `leverage`. */
export interface LeverageVerbOptions extends Omit<CommonOptions, 'why'>, LeverageOptions {
  readonly why?: boolean
  readonly svg?: string
}

/** `leverage`: who could stop which relations, and how far that hangs on the weights. */
export async function runLeverage(
  terminal: Terminal,
  options: LeverageVerbOptions,
): Promise<ExitCode> {
  if (options.fromText !== true) return printStudy(terminal, await weighLeverage(options), options)
  const { why: _why, ...common } = options
  return withDesk(common, 'ask', async (desk) => {
    const study = await weighLeverage(options, desk)
    const count = study.told?.length ?? 0
    return printStudy(terminal, study, options, [
      `${count} corridors told of in the ledger: chancery corridors --network sets them beside the data.`,
    ])
  })
}

function printStudy(
  terminal: Terminal,
  study: LeverageStudy,
  options: LeverageVerbOptions,
  told: readonly string[] = [],
): ExitCode {
  if (options.svg !== undefined) writeText(options.svg, study.svg())
  for (const notice of study.notices) terminal.trouble(plainLine(noticeText(notice)))
  const status: ExitCode = study.notices.some(({ level }) => level === 'error') ? 1 : 0
  if (options.json === true) {
    const { nodeName: _name, svg: _svg, told: corridors, ...data } = study
    printObject(terminal, {
      ...data,
      ...(corridors === undefined ? {} : { told: corridors.map(({ id }) => id) }),
    })
    return status
  }
  const say = (text: string) => {
    for (const line of wrapText(text, terminal.width, 2)) terminal.line(line)
  }
  printStates(terminal, study)
  for (const line of pairLines(study)) say(line)
  for (const one of study.unweighed ?? []) say(`Not weighed: ${one}.`)
  for (const line of told) say(line)
  if (study.relations !== undefined)
    say(
      `Nobody named relations, so these ${study.relations.length} of data/corridors/relations.csv were weighed, all alike: our choice, not volumes of trade. Name your own with --from and --to or --pairs.`,
    )
  if (options.why === true) for (const line of whyLines(study)) say(line)
  return status
}

function printStates(terminal: Terminal, { leverage, sensitivity, before }: LeverageStudy): void {
  const was = new Map(before?.states.map(({ state, shapley }) => [state, shapley]))
  const rows = [...leverage.states].sort((a, b) => b.shapley - a.shapley)
  printTable(
    terminal,
    [
      'State',
      '>Shapley',
      ...(before === undefined ? [] : ['>Before', '>Change']),
      '>Myerson',
      'Range over weights',
      'Hangs most on',
    ],
    rows.map(({ state, shapley, myerson }) => {
      const swings = sensitivity.filter((swing) => swing.state === state)
      const all = [shapley, ...swings.flatMap(({ halved, doubled }) => [halved, doubled])]
      const widest = swings[0]
      const moves = widest !== undefined && widest.halved !== widest.doubled
      const earlier = was.get(state) ?? 0
      return {
        cells: [
          state,
          shapley.toFixed(3),
          ...(before === undefined ? [] : [earlier.toFixed(3), signed(shapley - earlier)]),
          myerson.toFixed(3),
          `${Math.min(...all).toFixed(3)} to ${Math.max(...all).toFixed(3)}`,
          moves ? widest.weight : 'nothing',
        ],
        notes: [],
      }
    }),
  )
}

function pairLines({ leverage, before, nodeName }: LeverageStudy): readonly string[] {
  return leverage.pairs.map(({ pair, cost, without }, index) => {
    const name = `${nodeName(pair.from)} - ${nodeName(pair.to)}${pair.weight === 1 ? '' : ` (weight ${Math.round(pair.weight * 1000) / 1000})`}`
    const earlier = before?.pairs[index]?.cost
    const was = before === undefined ? '' : `, before ${costText(earlier)}`
    const refusals = without.map((one) => `without ${one.state} ${costText(one.cost)}`)
    return `${name}: ${costText(cost)}${was}${refusals.length === 0 ? '; no single state can change it' : `; ${refusals.join(', ')}`}.`
  })
}

function whyLines(study: LeverageStudy): readonly string[] {
  const { perKm, border, tranship } = study.weights
  const factors = Object.entries(perKm).map(([mode, factor]) => `${mode} ${factor}`)
  const { worth, worthOfNone } = study.leverage
  return [
    ...(study.relations ?? []).map((relation) => `Relation: ${relation}.`),
    ...study.formulas.map((formula) => `Formula: ${formula}.`),
    `The values sum to ${(worth - worthOfNone).toFixed(3)}: worth ${worth.toFixed(3)} with all, less ${worthOfNone.toFixed(3)} with none of these states.`,
    study.ends === 'open'
      ? 'The states of the two ends always let their own relation pass; --ends-play counts them too.'
      : 'The states of the two ends count like the others.',
    `Weights (illustrative, not calibrated; halved and doubled one at a time for the range): ${factors.join(', ')}, border ${border}, change of mode ${tranship}.`,
    `Data: ${study.data}. Figures, grades and sources of each segment: chancery routes FROM TO --why.`,
  ]
}

function costText(cost: number | undefined): string {
  return cost === undefined ? 'no route' : String(Math.round(cost))
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(3)}`
}

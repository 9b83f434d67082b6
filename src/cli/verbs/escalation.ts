import type { EscalationOptions, EscalationStudy } from '../../desk/index.ts'
import { chanceText, studyDyad, studySeries } from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'
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

/** Options of `escalation`. */
export interface EscalationVerbOptions extends Omit<CommonOptions, 'why'>, EscalationOptions {
  readonly series?: string
  readonly why?: boolean
  readonly svg?: string
}

const CHAINS_SHOWN = 8
const LEVELS_SHOWN = 6

/** `escalation`: how two treat each other through time, and how far that feeds on itself. */
export async function runEscalation(
  terminal: Terminal,
  a: string | undefined,
  b: string | undefined,
  options: EscalationVerbOptions,
): Promise<ExitCode> {
  const study = await studyOf(a, b, options)
  if (options.svg !== undefined) writeText(options.svg, study.svg())
  for (const notice of study.notices) terminal.trouble(plainLine(noticeText(notice)))
  const status: ExitCode = study.notices.some(({ level }) => level === 'error') ? 1 : 0
  if (options.json === true) {
    const { svg: _svg, ...data } = study
    printObject(terminal, data)
    return status
  }
  const say = (text: string) => {
    for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
  }
  printSides(terminal, study)
  for (const line of [
    ...levelLines(study),
    ...reactionLines(study),
    ...spiralLines(study),
    ...chainLines(study),
    ...(options.why === true ? whyLines(study) : []),
  ])
    say(line)
  return status
}

async function studyOf(
  a: string | undefined,
  b: string | undefined,
  options: EscalationVerbOptions,
): Promise<EscalationStudy> {
  if (options.series !== undefined) return studySeries(options.series, options)
  if (a === undefined || b === undefined)
    throw new UsageError({
      code: 'E-CLI-001',
      message: 'expected two actors, or a table with --series',
      fix: 'Write it like: chancery escalation Iran Azerbaijan',
    })
  const { why: _why, ...common } = options
  return withDesk(common, 'ask', (desk) => studyDyad(desk, a, b, options))
}

function printSides(terminal: Terminal, { series, escalation }: EscalationStudy): void {
  const { reactions, trends } = escalation
  printTable(
    terminal,
    ['Direction', '>Mean', 'Trend a period', '>Own past', ">Other's past", 'F', '>p'],
    series.names.map((name, side) => {
      const trend = trends[side]
      const test = reactions?.granger.find(({ effect }) => effect === side)
      return {
        cells: [
          name,
          (trend?.mean ?? 0).toFixed(2),
          trend === undefined || series.periods.length < 3
            ? 'too short'
            : `${trend.slope.toFixed(3)} [${trend.lower.toFixed(3)}, ${trend.upper.toFixed(3)}]`,
          reactions === undefined ? '-' : (reactions.inertia[side] ?? 0).toFixed(2),
          reactions === undefined ? '-' : (reactions.reciprocity[side] ?? 0).toFixed(2),
          test === undefined ? '-' : `${test.f.toFixed(4)} (${test.degrees.join(', ')})`,
          test === undefined ? '-' : chanceText(test.p),
        ],
        notes: [],
      }
    }),
  )
}

function levelLines({ series, escalation }: EscalationStudy): readonly string[] {
  return escalation.levels.flatMap((levels, side) => {
    if (levels.length < 2) return []
    const shown = levels.slice(-LEVELS_SHOWN)
    const parts = shown.map(
      ({ from, mean }) => `${mean.toFixed(1)} from ${series.periods[from] ?? from}`,
    )
    const more =
      levels.length > shown.length ? `, the last ${shown.length} of ${levels.length}` : ''
    return [`Levels of ${series.names[side]}${more}: ${parts.join('; ')}.`]
  })
}

function reactionLines({ series, escalation }: EscalationStudy): readonly string[] {
  const { reactions, tooFew } = escalation
  if (reactions === undefined) return [`Reactions: too few to say: ${tooFew}.`]
  const { richardson, lags } = reactions
  return [
    `${series.periods.length} periods, ${lags} lags. F asks whether the other side's past helps to explain a direction beyond its own past; it is no proof of forecast skill or cause.`,
    `Stability: ${richardson.radius.toFixed(3)} [${richardson.lower.toFixed(3)}, ${richardson.upper.toFixed(3)}], ${
      richardson.upper < 1
        ? 'damped: what is pushed off comes back'
        : richardson.lower > 1
          ? 'runs away'
          : 'cannot be told from running away'
    }; k l = ${(richardson.k * richardson.l).toFixed(4)}, a b = ${(richardson.a * richardson.b).toFixed(4)}.`,
  ]
}

function spiralLines({ spiral }: EscalationStudy): readonly string[] {
  if (spiral === undefined) return []
  if (spiral.verdict === 'too few events to say')
    return [`Spiral index: too few events to say: ${spiral.why}.`]
  const { index, bias, fit, excitation, rescaling } = spiral
  return [
    `Spiral index: ${index.value.toFixed(2)} [${index.lower.toFixed(2)}, ${index.upper.toFixed(2)}], ${spiral.verdict}. Where nothing reacts the same fit finds ${bias.toFixed(2)}.`,
    `Against chance: p ${chanceText(excitation.p)} of so much clustering at even random times; AIC ${fit.aic.toFixed(1)} with reactions, ${fit.poissonAic.toFixed(1)} without; time rescaling p ${chanceText(rescaling.hawkes.p)} and ${chanceText(rescaling.poisson.p)}.`,
  ]
}

function chainLines({ chains, events }: EscalationStudy): readonly string[] {
  if (chains === undefined || events === undefined) return []
  const shown = chains.slice(-CHAINS_SHOWN)
  return [
    `${events.dated.length} dated acts of the pair, what both did together counted each way; ${events.notDated} without a stated or resolved date and ${events.tooCoarse} dated too coarsely are in no series.`,
    ...(chains.length === 0
      ? ['No hostile act was answered by a hostile act within the days asked.']
      : [
          `Hostile acts answered by hostile acts (after, not because of)${chains.length > shown.length ? `, the last ${shown.length} of ${chains.length}` : ''}:`,
        ]),
    ...shown.map(
      ({ action, reaction, days }) =>
        `${action.first} ${action.says} (${action.id}); ${days} ${days === 1 ? 'day' : 'days'} later ${reaction.says} (${reaction.id}).`,
    ),
  ]
}

function whyLines({ formulas, data, events }: EscalationStudy): readonly string[] {
  return [
    ...formulas.map((formula) => `Formula: ${formula}.`),
    `Data: ${data}.`,
    ...(events?.dated ?? []).map(
      ({ id, first, last, score, says }) =>
        `${first === last ? first : `${first} to ${last}`} ${score > 0 ? '+' : ''}${score} ${says} (${id})`,
    ),
    ...(events === undefined ? [] : ['The sentences of each: chancery show ID.']),
  ]
}

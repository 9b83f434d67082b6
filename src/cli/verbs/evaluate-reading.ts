import { evaluateReading, loadReader } from '../../desk/index.ts'
import type { CodeOptions } from '../code-verb.ts'
import { noticeText } from '../describe.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { writePredictions } from '../write-predictions.ts'

/** `evaluate reading`: the reader scored against annotated articles. */
export async function runEvaluateReading(
  terminal: Terminal,
  gold: readonly string[],
  options: CodeOptions,
): Promise<ExitCode> {
  const evaluation = await evaluateReading(
    gold,
    options.corpus ?? '.',
    await loadReader(undefined, options),
  )
  const { reader, scores, predictions, notices } = evaluation
  writePredictions(terminal, options.predictions, predictions)
  if (options.json === true) {
    printObject(terminal, { reader, ...scores })
    return 0
  }
  const { total } = scores
  terminal.line(reader)
  terminal.line(`${scores.articles.length} articles; percent with 95% intervals`)
  const ladders = {
    Events: total.events,
    Ties: total.ties,
    Claims: total.claims,
    Corridors: total.corridors,
  }
  for (const [kind, ladder] of Object.entries(ladders)) {
    terminal.line()
    printTable(
      terminal,
      [kind, '>Recall tier 1', '>Tiers 1 and 2', '>Precision', '>F1'],
      Object.entries<Rung>(ladder).map(([rung, score]) => ({
        cells: [
          rung,
          rateText(score.recallTier1),
          rateText(score.recallTier12),
          rateText(score.precision),
          percent(score.f1Tier1.value),
        ],
        notes: [],
      })),
    )
  }
  terminal.line()
  terminal.line(
    `dates right ${rateText(total.dates.right)}, invented ${rateText(total.dates.invented)}`,
  )
  terminal.line(
    `mentions recall ${rateText(total.mentions.recall)}, precision ${rateText(total.mentions.precision)}`,
  )
  for (const notice of notices.filter(({ level }) => level !== 'info'))
    for (const line of wrapText(plainLine(noticeText(notice)), terminal.width, 2))
      terminal.line(line)
  return 0
}

interface RateLike {
  readonly value: number | null
  readonly hits: number
  readonly of: number
  readonly interval: readonly [number, number] | null
}
interface Rung {
  readonly recallTier1: RateLike
  readonly recallTier12: RateLike
  readonly precision: RateLike
  readonly f1Tier1: { readonly value: number | null }
}

function rateText({ value, hits, of, interval }: RateLike): string {
  const around = interval === null ? '' : ` [${percent(interval[0])}-${percent(interval[1])}]`
  return `${percent(value)}${around} ${hits}/${of}`
}

function percent(value: number | null): string {
  return value === null ? '-' : (value * 100).toFixed(0)
}

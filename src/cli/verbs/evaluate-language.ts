import { evaluateNames, evaluateParsing } from '../../desk/index.ts'
import type { CommonOptions } from '../options.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { writePredictions } from '../write-predictions.ts'

const HEADINGS = {
  sentences: 'Sent.',
  tokens: 'Tokens',
  upos: 'UPOS',
  xpos: 'XPOS',
  lemmas: 'Lemma',
  uas: 'UAS',
  las: 'LAS',
  lasSub: 'LAS+',
} as const

/** `evaluate parsing`: tags and trees against tree banks. */
export async function runEvaluateParsing(
  terminal: Terminal,
  gold: readonly string[],
  options: CommonOptions & { readonly raw?: boolean },
): Promise<ExitCode> {
  const raw = options.raw === true
  const { model, input, total, files, predictions } = await evaluateParsing(
    gold,
    raw ? 'raw text' : 'gold tokens',
  )
  writePredictions(terminal, options.predictions, predictions)
  if (options.json === true) {
    printObject(terminal, { model, input, ...total, files })
    return 0
  }
  const measures = [
    ...(raw ? (['sentences', 'tokens'] as const) : []),
    ...(['upos', 'xpos', 'lemmas', 'uas', 'las', 'lasSub'] as const),
  ]
  terminal.line(`${model}, from ${input}; F1 in percent, CoNLL 2018 rules`)
  const rows = files.length > 1 ? [...files, { file: 'all', scores: total }] : files
  printTable(
    terminal,
    ['File', ...measures.map((measure) => `>${HEADINGS[measure]}`)],
    rows.map(({ file, scores }) => ({
      cells: [shortName(file), ...measures.map((measure) => scores[measure].toFixed(2))],
      notes: [],
    })),
  )
  return 0
}

/** `evaluate names`: names against tagged sentences. */
export async function runEvaluateNames(
  terminal: Terminal,
  gold: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const { model, total, files, predictions } = await evaluateNames(gold)
  writePredictions(terminal, options.predictions, predictions)
  if (options.json === true) {
    printObject(terminal, { model, ...total, files })
    return 0
  }
  terminal.line(`${model}; exact span and type, percent`)
  const rows = files.length > 1 ? [...files, { file: 'all', scores: total }] : files
  const percent = (share: number) => (100 * share).toFixed(1)
  printTable(
    terminal,
    ['File', 'Type', '>Precision', '>Recall', '>F1', '>Gold', '>Found'],
    rows.flatMap(({ file, scores }) =>
      [['all types', scores] as const, ...Object.entries(scores.byType)].map(([type, score]) => ({
        cells: [
          shortName(file),
          type,
          percent(score.precision),
          percent(score.recall),
          percent(score.f1),
          String(score.gold),
          String(score.predicted),
        ],
        notes: [],
      })),
    ),
  )
  return 0
}

function shortName(path: string): string {
  return path.replace(/^.*[\\/]/, '')
}

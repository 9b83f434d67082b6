import { evaluateCoding } from '../../desk/index.ts'
import type { CommonOptions } from '../options.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { writePredictions } from '../write-predictions.ts'

/** `evaluate coding`: event types of marked pairs, scored as scikit-learn reports them. */
export async function runEvaluateCoding(
  terminal: Terminal,
  file: string,
  options: CommonOptions & { readonly train?: string },
): Promise<ExitCode> {
  const { train } = options
  const { model, fitted, scores, predictions } = await evaluateCoding(
    file,
    train === undefined ? {} : { train },
  )
  writePredictions(terminal, options.predictions, predictions)
  if (options.json === true) {
    printObject(terminal, { model, fitted, ...scores })
    return 0
  }
  const percent = (share: number) => (100 * share).toFixed(1)
  terminal.line(model)
  terminal.line(`fitted to ${fitted}`)
  terminal.line()
  printTable(
    terminal,
    [`${scores.rows} pairs`, '>Macro F1', '>Micro F1'],
    (['root', 'penta', 'binary'] as const).map((level) => ({
      cells: [level, percent(scores[level].macroF1), percent(scores[level].microF1)],
      notes: [],
    })),
  )
  terminal.line()
  printTable(
    terminal,
    ['Root', '>Precision', '>Recall', '>F1', '>Gold', 'Taken for'],
    scores.root.perClass.map(({ label, precision, recall, f1, support }) => ({
      cells: [
        label,
        percent(precision),
        percent(recall),
        percent(f1),
        String(support),
        confusedWith(label, scores.root.confusion[label] ?? {}),
      ],
      notes: [],
    })),
  )
  return 0
}

/** The three labels that a label is most often taken for. */
function confusedWith(label: string, found: Readonly<Record<string, number>>): string {
  return Object.entries(found)
    .filter(([other, count]) => other !== label && count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([other, count]) => `${other} ${count}`)
    .join(', ')
}

import { InputError } from '../../text/index.ts'

/** Roots of the marked-pair data: PLOVER's types with CONCEDE and RETREAT joined as YIELD. */
export type CodingRoot = string
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Penta = 1 | 2 | 3 | 4

/** One marked pair, as the gold or a coder labels it. */
export interface CodedPair {
  readonly id: string
  readonly root: CodingRoot
  readonly penta: Penta
}

/** How one class did; fractions, 0 to 1, zero where a division has no denominator. */
export interface ClassScore {
  readonly label: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Rows of the gold with this label. */
  readonly support: number
}

/** A single-label classification as scikit-learn's `classification_report` scores it. */
export interface ClassificationScore {
  /** Unweighted mean of the F1 of all labels that occur in gold or prediction. */
  readonly macroF1: number
  /** Equal to accuracy, since every row has one label. */
  readonly microF1: number
  readonly perClass: readonly ClassScore[]
  /** `confusion[gold][predicted]` counts. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The scores of `evaluate coding`. */
export interface CodingScores {
  readonly rows: number
  readonly root: ClassificationScore
  readonly penta: ClassificationScore
  /** Cooperation (penta 1 and 2) against conflict (3 and 4). */
  readonly binary: ClassificationScore
}

/** The root of the marked-pair data for a PLOVER type: CONCEDE and RETREAT are YIELD there. */
export function codingRoot(type: string): CodingRoot {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/**
 * Scores the labels of marked pairs over all gold rows, by id.
 *
 * @throws InputError `E-EVALUATE-005` when a gold row has no prediction, or an id occurs twice.
 */
export function scoreCoding(
  gold: readonly CodedPair[],
  predicted: readonly CodedPair[],
): CodingScores {
  const byId = new Map<string, CodedPair>()
  for (const pair of predicted) {
    if (byId.has(pair.id)) throw wrongRows(`the prediction '${pair.id}' occurs twice`)
    byId.set(pair.id, pair)
  }
  const seen = new Set<string>()
  const rows = gold.map((wanted): readonly [CodedPair, CodedPair] => {
    if (seen.has(wanted.id)) throw wrongRows(`the row '${wanted.id}' occurs twice`)
    seen.add(wanted.id)
    const found = byId.get(wanted.id)
    if (found === undefined) throw wrongRows(`the row '${wanted.id}' has no prediction`)
    return [wanted, found]
  })
  const by = (label: (pair: CodedPair) => string) =>
    scoreClassification(rows.map(([wanted, found]) => [label(wanted), label(found)]))
  return {
    rows: rows.length,
    root: by((pair) => codingRoot(pair.root)),
    penta: by((pair) => String(pair.penta)),
    binary: by((pair) => (pair.penta >= 3 ? 'conflict' : 'cooperation')),
  }
}

/** Scores pairs of gold and predicted label; scikit-learn's rules with `zero_division=0`. */
export function scoreClassification(
  rows: readonly (readonly [gold: string, predicted: string])[],
): ClassificationScore {
  const labels = [...new Set(rows.flat())].sort()
  const counts = new Map(labels.map((label) => [label, new Map(labels.map((other) => [other, 0]))]))
  for (const [gold, predicted] of rows) {
    const row = counts.get(gold)
    row?.set(predicted, (row.get(predicted) ?? 0) + 1)
  }
  const count = (gold: string, predicted: string) => counts.get(gold)?.get(predicted) ?? 0
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const perClass = labels.map((label): ClassScore => {
    const right = count(label, label)
    const support = sum(labels.map((other) => count(label, other)))
    const claimed = sum(labels.map((other) => count(other, label)))
    const precision = claimed === 0 ? 0 : right / claimed
    const recall = support === 0 ? 0 : right / support
    const f1 = support + claimed === 0 ? 0 : (2 * right) / (support + claimed)
    return { label, precision, recall, f1, support }
  })
  const right = sum(labels.map((label) => count(label, label)))
  return {
    macroF1: labels.length === 0 ? 0 : sum(perClass.map(({ f1 }) => f1)) / labels.length,
    microF1: rows.length === 0 ? 0 : right / rows.length,
    perClass,
    confusion: Object.fromEntries(
      [...counts].map(([label, row]) => [label, Object.fromEntries(row)]),
    ),
  }
}

function wrongRows(problem: string): InputError {
  return new InputError({
    code: 'E-EVALUATE-005',
    message: problem,
    fix: 'Give exactly one prediction for each row of the gold file.',
  })
}

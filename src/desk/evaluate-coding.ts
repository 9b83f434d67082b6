import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExampleTyping, TypingExample } from '../coding/index.ts'
import type { CodingScores, MarkedRow, PairAnswer } from '../evaluate/index.ts'
import type { NeuralLanguageModel } from '../language/index.ts'
import { BugError } from '../text/index.ts'
import { adaptToPairs } from './adapt-to-pairs.ts'
import { readGoldText } from './gold-file.ts'
import { packageRoot } from './package-root.ts'

/** How marked pairs are scored. */
export interface EvaluateCodingOptions {
  /**
   * A file of marked pairs that the shipped weights are adapted to, in memory alone (`adaptToPairs`). The
   * scored file itself means cross-validation: five folds, stratified by root, each scored by a model that
   * has not seen it, with settings chosen inside the other four.
   */
  readonly train?: string
  /** Seed of the folds; 1 when left out. */
  readonly seed?: number
}

/** What came out of scoring marked pairs. */
export interface CodingEvaluation {
  readonly model: string
  /** What the weights were fitted to: 'own sentences', 'own sentences, adapted to FILE'. */
  readonly fitted: string
  readonly scores: CodingScores
  /** For `--predictions`, one JSON object a line: id, root, penta, confidence. */
  readonly predictions: readonly string[]
}

const FOLDS = 5

/**
 * Types the marked pairs of a file and scores the outcome as scikit-learn's `classification_report`
 * does. Weights of the package are never changed.
 *
 * @throws InputError `E-EVALUATE-004` for a file that cannot be read, `E-EVALUATE-007` for a line that is
 * no marked pair.
 * @throws BugError `E-DESK-031` when weights are missing.
 */
export async function evaluateCoding(
  file: string,
  options: EvaluateCodingOptions = {},
): Promise<CodingEvaluation> {
  const { parseMarkedPairs, scoreCoding } = await import('../evaluate/index.ts')
  const rows = parseMarkedPairs(await readGoldText(file), file)
  const models = await openModels()
  const { train, seed = 1 } = options
  const examples = await examplesOfRows(rows, models)
  let answers: readonly PairAnswer[]
  let fitted = 'own sentences'
  if (train === undefined) answers = await answersOf(examples, models.typing)
  else if (train === file) {
    fitted = `own sentences, adapted to the other folds of ${file}, ${FOLDS} folds, seed ${seed}`
    answers = await crossValidate(examples, models.typing, seed)
  } else {
    fitted = `own sentences, adapted to ${train}`
    const others = await examplesOfRows(parseMarkedPairs(await readGoldText(train), train), models)
    answers = await answersOf(examples, await adaptToPairs(models.typing, others, seed))
  }
  const predicted = rows.map(({ id }, row) => ({ id, ...(answers[row] as PairAnswer) }))
  return {
    model: `${models.name} on ${models.model.name}`,
    fitted,
    scores: scoreCoding(rows, predicted),
    predictions: predicted.map((line) => JSON.stringify(line)),
  }
}

interface Models {
  /** Name of the shipped typing weights. */
  readonly name: string
  readonly model: NeuralLanguageModel
  readonly typing: ExampleTyping
  /** Features of pairs, as the shipped weights see them. */
  readonly reader: InstanceType<typeof import('../coding/index.ts')['PairReader']>
}

async function openModels(): Promise<Models> {
  const folder = join(packageRoot(), 'models', 'english')
  const [coding, { loadModel, openWordVectors }, english, bytes] = await Promise.all([
    import('../coding/index.ts'),
    import('../language/index.ts'),
    readPart(join(folder, 'english.weights')),
    readPart(join(folder, 'typing.weights')),
  ])
  const file = coding.openTypingFile(bytes)
  const { header, weights } = coding.weightsOfFile(file)
  return {
    name: header.name,
    model: loadModel(english),
    typing: coding.exampleTyping(weights),
    reader: new coding.PairReader(
      header.families,
      coding.openWordClasses(file),
      openWordVectors(english),
    ),
  }
}

async function answersOf(
  examples: readonly TypingExample[],
  typing: ExampleTyping,
): Promise<readonly PairAnswer[]> {
  const { pairAnswer } = await import('../evaluate/index.ts')
  return examples.map((example) => pairAnswer(typing(example)))
}

async function crossValidate(
  examples: readonly TypingExample[],
  before: ExampleTyping,
  seed: number,
): Promise<readonly PairAnswer[]> {
  const { pairAnswer, stratifiedFolds } = await import('../evaluate/index.ts')
  const folds = stratifiedFolds(
    examples.map(({ labels }) => labels.join()),
    FOLDS,
    seed,
  )
  const answers: PairAnswer[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const typing = await adaptToPairs(
      before,
      examples.filter((_, row) => folds[row] !== fold),
      seed,
    )
    examples.forEach((example, row) => {
      if (folds[row] === fold) answers[row] = pairAnswer(typing(example))
    })
  }
  return answers
}

/** One example a row; a row whose root is no label of the program has none. */
async function examplesOfRows(
  rows: readonly MarkedRow[],
  { model, reader }: Models,
): Promise<readonly TypingExample[]> {
  const { examplesOf } = await import('../coding/index.ts')
  const { outputsOfRoot } = await import('../evaluate/index.ts')
  return examplesOf(
    rows.map(({ text, source, target, root }) => ({
      text,
      source,
      target,
      labels: outputsOfRoot(root),
      weight: 1,
    })),
    reader,
    model,
  )
}

async function readPart(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new BugError({
      code: 'E-DESK-031',
      message: 'expected a part of the package, could not read it',
      where: path,
      fix: 'Reinstall the package, or make the weights with training/.',
      cause,
    })
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventTyping, TypingExample } from '../coding/index.ts'
import type { CodingScores, MarkedRow, PairAnswer } from '../evaluate/index.ts'
import type { NeuralLanguageModel } from '../language/index.ts'
import { BugError } from '../text/index.ts'
import { readGoldText } from './gold-file.ts'
import { packageRoot } from './package-root.ts'

/** How marked pairs are scored. */
export interface EvaluateCodingOptions {
  /**
   * A file of marked pairs to fit to, beside the program's own sentences, in memory alone. The scored file
   * itself means cross-validation: five folds, stratified by root, each scored by a model that has not
   * seen it.
   */
  readonly train?: string
  /** Seed of the folds; 1 when left out. */
  readonly seed?: number
}

/** What came out of scoring marked pairs. */
export interface CodingEvaluation {
  readonly model: string
  /** What the weights were fitted to: 'own sentences', 'own sentences and FILE', '5 folds'. */
  readonly fitted: string
  readonly scores: CodingScores
  /** For `--predictions`, one JSON object a line: id, root, penta, confidence. */
  readonly predictions: readonly string[]
}

const FOLDS = 5
/** Steps of the solver when it begins from the shipped weights. */
const REFIT_STEPS = 12

/**
 * Types the marked pairs of a file and scores the outcome as scikit-learn's `classification_report`
 * does. Weights of the package are never changed.
 *
 * @throws InputError `E-EVALUATE-004` for a file that cannot be read, `E-EVALUATE-007` for a line that is
 * no marked pair.
 * @throws BugError `E-DESK-031` when weights or own sentences are missing.
 */
export async function evaluateCoding(
  file: string,
  options: EvaluateCodingOptions = {},
): Promise<CodingEvaluation> {
  const { parseMarkedPairs, scoreCoding } = await import('../evaluate/index.ts')
  const rows = parseMarkedPairs(await readGoldText(file), file)
  const models = await openModels()
  const { train, seed = 1 } = options
  let answers: readonly PairAnswer[]
  let fitted = 'own sentences'
  if (train === undefined) answers = await answersOf(rows, models, models.typing)
  else if (train === file) {
    fitted = `own sentences and the other folds of ${file}, ${FOLDS} folds, seed ${seed}`
    answers = await crossValidate(rows, models, seed)
  } else {
    fitted = `own sentences and ${train}`
    const others = parseMarkedPairs(await readGoldText(train), train)
    const examples = [...(await ownExamples(models)), ...(await examplesOfRows(others, models))]
    answers = await answersOf(rows, models, await models.fit(examples))
  }
  const predicted = rows.map(({ id }, row) => ({ id, ...(answers[row] as PairAnswer) }))
  return {
    model: `${models.typing.name} on ${models.model.name}`,
    fitted,
    scores: scoreCoding(rows, predicted),
    predictions: predicted.map((line) => JSON.stringify(line)),
  }
}

interface Models {
  readonly model: NeuralLanguageModel
  readonly typing: EventTyping
  /** Features of pairs, as the shipped weights see them. */
  readonly reader: InstanceType<typeof import('../coding/index.ts')['PairReader']>
  fit(examples: readonly TypingExample[]): Promise<EventTyping>
}

async function openModels(): Promise<Models> {
  const folder = join(packageRoot(), 'models', 'english')
  const [coding, { loadModel, openWordVectors }, english, bytes] = await Promise.all([
    import('../coding/index.ts'),
    import('../language/index.ts'),
    readPart(join(folder, 'english.weights')),
    readPart(join(folder, 'typing.weights')),
  ])
  const vectors = openWordVectors(english)
  const file = coding.openTypingFile(bytes)
  const classes = coding.openWordClasses(file)
  const { weights } = coding.weightsOfFile(file)
  const families = coding.TYPING_FAMILIES
  return {
    model: loadModel(english),
    typing: coding.loadEventTyping(bytes, vectors),
    reader: new coding.PairReader(families, classes, vectors),
    fit: async (examples) =>
      coding.eventTyping(
        { name: 'fitted', families },
        coding.fitTyping(examples, { ...coding.TYPING_FIT, steps: REFIT_STEPS }, weights),
        classes,
        vectors,
      ),
  }
}

async function answersOf(
  rows: readonly MarkedRow[],
  { model }: Models,
  typing: EventTyping,
): Promise<readonly PairAnswer[]> {
  const [{ pairAnswer }, { tokensOf }] = await Promise.all([
    import('../evaluate/index.ts'),
    import('../coding/index.ts'),
  ])
  return rows.map(({ text, source, target }) => {
    const analysis = model.analyse(text, [])
    const view = typing.view(analysis, 0, analysis.tokens.count)
    const tokens = (mention: MarkedRow['source']) =>
      mention && tokensOf(analysis, mention.start, mention.end)
    return pairAnswer(typing.typePair(view, tokens(source), tokens(target), undefined))
  })
}

async function crossValidate(
  rows: readonly MarkedRow[],
  models: Models,
  seed: number,
): Promise<readonly PairAnswer[]> {
  const { stratifiedFolds } = await import('../evaluate/index.ts')
  const folds = stratifiedFolds(
    rows.map(({ root }) => root),
    FOLDS,
    seed,
  )
  const own = await ownExamples(models)
  const examples = await examplesOfRows(rows, models)
  const answers: PairAnswer[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const typing = await models.fit([...own, ...examples.filter((_, row) => folds[row] !== fold)])
    const held = rows.flatMap((row, at) => (folds[at] === fold ? [{ row, at }] : []))
    const found = await answersOf(
      held.map(({ row }) => row),
      models,
      typing,
    )
    held.forEach(({ at }, i) => {
      answers[at] = found[i] as PairAnswer
    })
  }
  return answers
}

async function examplesOfRows(
  rows: readonly MarkedRow[],
  { model, reader }: Models,
): Promise<readonly TypingExample[]> {
  const { examplesOf, TYPING_LABELS } = await import('../coding/index.ts')
  const { codingRoot } = await import('../evaluate/index.ts')
  const pairs = rows.map(({ text, source, target, root }) => ({
    text,
    source,
    target,
    labels: TYPING_LABELS.filter((label) => codingRoot(label) === codingRoot(root)),
    weight: 1,
  }))
  return examplesOf(
    pairs.filter(({ labels }) => labels.length > 0),
    reader,
    model,
  )
}

/** The program's own labelled sentences, with what is made from them, as the shipped weights saw them. */
async function ownExamples({ model, reader }: Models): Promise<readonly TypingExample[]> {
  const { ownTypingExamples, parseTrainingSentences } = await import('../coding/index.ts')
  const folder = join(packageRoot(), 'data', 'training')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const tables = await Promise.all(names.map((name) => readPart(join(folder, name))))
  const sentences = tables.flatMap((table, at) =>
    parseTrainingSentences(new TextDecoder().decode(table), names[at] as string),
  )
  return ownTypingExamples(sentences, reader, model)
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

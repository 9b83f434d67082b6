import type { Adaptation, ExampleTyping, TypingExample } from '../coding/index.ts'

/** Folds inside the training pairs, by which settings are chosen. */
const INNER_FOLDS = 2
/** How much the shipped weights may count. */
const SHARES = [0.5, 0.75, 1]
/** What an error may cost. */
const COSTS = [16]
/** The rest, chosen on cross-validated scores of PLV train, whose figures are adapted by it. */
const FIT = {
  leastExamples: 2,
  rarity: 1,
  vectors: 1,
  balance: 0,
  leastWeight: 0.001,
  steps: 40,
}
/** Steps of the solver while settings are compared: the order of settings shows early. */
const INNER_STEPS = 20

/**
 * Adapts a typing model to labelled examples. How much the model counts and what an error costs is chosen
 * by cross-validation inside these examples alone, by macro F1 of roots and of penta classes, so that
 * scores on other examples owe nothing to the choice.
 *
 * @param seed of the inner folds
 */
export async function adaptToPairs(
  before: ExampleTyping,
  examples: readonly TypingExample[],
  seed: number,
): Promise<ExampleTyping> {
  const { adaptTyping } = await import('../coding/index.ts')
  const labelled = examples.filter(({ labels }) => labels.length > 0)
  let best: Adaptation | undefined
  let bestScore = -1
  for (const adaptation of candidates()) {
    const score = await innerScore(before, labelled, adaptation, seed)
    if (score <= bestScore) continue
    best = adaptation
    bestScore = score
  }
  return best === undefined ? before : adaptTyping(before, labelled, best)
}

function candidates(): readonly Adaptation[] {
  return SHARES.flatMap((share) =>
    COSTS.map((cost) => ({
      share,
      fit: { ...FIT, cost },
    })),
  )
}

async function innerScore(
  before: ExampleTyping,
  examples: readonly TypingExample[],
  adaptation: Adaptation,
  seed: number,
): Promise<number> {
  const [{ adaptTyping, TYPING_OUTPUTS }, { pairAnswer, scoreCoding, stratifiedFolds }] =
    await Promise.all([import('../coding/index.ts'), import('../evaluate/index.ts')])
  const folds = stratifiedFolds(
    examples.map(({ labels }) => labels.join()),
    INNER_FOLDS,
    seed,
  )
  const answer = (probabilities: ArrayLike<number>, row: number) => ({
    id: `${row}`,
    ...pairAnswer(probabilities),
  })
  const found: ReturnType<typeof answer>[] = []
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const typing = adaptTyping(
      before,
      examples.filter((_, row) => folds[row] !== fold),
      { ...adaptation, fit: { ...adaptation.fit, steps: INNER_STEPS } },
    )
    examples.forEach((example, row) => {
      if (folds[row] === fold) found[row] = answer(typing(example), row)
    })
  }
  const right = examples.map(({ labels }, row) =>
    answer(
      TYPING_OUTPUTS.map((_, label) => (labels.includes(label) ? 1 : 0)),
      row,
    ),
  )
  const { root, penta } = scoreCoding(right, found)
  return root.macroF1 + penta.macroF1
}

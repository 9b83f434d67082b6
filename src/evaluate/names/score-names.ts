import { InputError } from '../../text/index.ts'
import { type BioName, type BioToken, namesOf } from './bio.ts'

/** Exact matches of span and type; fractions, 0 to 1, zero where a division has no denominator. */
export interface NameScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Names in the gold, names predicted, and names that are right. */
  readonly gold: number
  readonly predicted: number
  readonly right: number
}

/** The scores of `evaluate names`. */
export interface NameScores extends NameScore {
  readonly byType: Readonly<Record<string, NameScore>>
}

/**
 * Scores predicted tags, sentence by sentence: a name is right when its first and last token and its
 * type are. Predicted types that never occur in the gold are dropped first.
 *
 * @throws InputError `E-EVALUATE-005` when the numbers of sentences or tokens differ.
 */
export function scoreNames(
  gold: readonly (readonly BioToken[])[],
  predicted: readonly (readonly string[])[],
): NameScores {
  if (gold.length !== predicted.length)
    throw unequal(`${gold.length} sentences`, `${predicted.length}`, 'the file')
  const goldNames = gold.map((sentence) => namesOf(sentence.map(({ tag }) => tag)))
  const types = new Set(goldNames.flat().map(({ type }) => type))
  const counts = new Map(
    [...types].sort().map((type) => [type, { gold: 0, predicted: 0, right: 0 }]),
  )
  gold.forEach((sentence, index) => {
    const tags = predicted[index] ?? []
    if (tags.length !== sentence.length)
      throw unequal(`${sentence.length} tokens`, `${tags.length}`, `sentence ${index + 1}`)
    const wanted = goldNames[index] ?? []
    const keys = new Set(wanted.map(keyOf))
    for (const { type } of wanted) bump(counts.get(type), 'gold')
    for (const name of namesOf(tags)) {
      const count = counts.get(name.type)
      bump(count, 'predicted')
      if (keys.has(keyOf(name))) bump(count, 'right')
    }
  })
  const all = { gold: 0, predicted: 0, right: 0 }
  for (const count of counts.values()) {
    all.gold += count.gold
    all.predicted += count.predicted
    all.right += count.right
  }
  return {
    ...scoreOf(all),
    byType: Object.fromEntries([...counts].map(([type, count]) => [type, scoreOf(count)])),
  }
}

type Counts = { gold: number; predicted: number; right: number }

function bump(counts: Counts | undefined, key: keyof Counts): void {
  if (counts !== undefined) counts[key] += 1
}

function scoreOf({ gold, predicted, right }: Counts): NameScore {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: gold === 0 ? 0 : right / gold,
    f1: gold + predicted === 0 ? 0 : (2 * right) / (gold + predicted),
    gold,
    predicted,
    right,
  }
}

function keyOf({ first, end, type }: BioName): string {
  return `${first}-${end}-${type}`
}

function unequal(expected: string, found: string, where: string): InputError {
  return new InputError({
    code: 'E-EVALUATE-005',
    message: `expected ${expected}, found ${found}`,
    where,
    fix: 'Tag the very tokens of the gold file.',
  })
}

import type { EventCode } from '../../../codebook/index.ts'
import { LABEL_OF_OUTPUT, TYPING_CLASSES, TYPING_LABELS } from '../labels.ts'
import type { TypingWeights } from '../typing-model.ts'
import { minimise } from './minimise.ts'
import type { TypingExample } from './typing-example.ts'

/** How a typing model is fitted. */
export interface FitOptions {
  /** What an error costs against the size of the weights (C of logistic regression). */
  readonly cost: number
  /** Features of fewer examples are left out. */
  readonly leastExamples: number
  /** Power of the inverse document frequency by which rare features count more. */
  readonly rarity: number
  /** Weight of the word vectors. */
  readonly vectors: number
  /**
   * Power by which labels of few examples count more: 0 not at all, 1 so that all labels count the same
   * (CONCEDE and RETREAT, near to each other, half of it).
   */
  readonly balance: number
  /** Features all of whose weights are smaller are left out of the outcome. */
  readonly leastWeight: number
  /** Most steps of the solver. */
  readonly steps: number
}

const K = TYPING_CLASSES

/**
 * Multinomial logistic regression with an L2 penalty, solved by L-BFGS in doubles and in a fixed order:
 * the same examples give the same bytes. Weights are rounded to 8 bits with a scale a feature.
 */
export function fitTyping(examples: readonly TypingExample[], options: FitOptions): TypingWeights {
  const table = tableOf(examples, options)
  const { columns, denseSize } = table
  const start = new Float64Array((columns + denseSize + 1) * K)
  const solution = minimise(start, options.steps, (at, gradient) =>
    lossOf(table, options, at, gradient),
  )
  return roundWeights(table, options, solution)
}

/** The examples as rows of a sparse matrix; columns are the kept features by ascending hash. */
interface Table {
  readonly columns: number
  readonly denseSize: number
  readonly keys: Uint32Array
  /** What the values of each column are multiplied with. */
  readonly rarity: Float64Array
  readonly starts: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
  readonly dense: Float64Array
  /** For each row and label 1 where it is right. */
  readonly right: Uint8Array
  readonly weight: Float64Array
  /** What the sums of each row and label begin from. */
  readonly offset: Float64Array
}

function tableOf(examples: readonly TypingExample[], options: FitOptions): Table {
  const counts = new Map<number, number>()
  for (const { hashes } of examples)
    for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= options.leastExamples)
  const keys = Uint32Array.from(kept, ([hash]) => hash >>> 0).sort()
  const places = new Map<number, number>()
  keys.forEach((key, place) => {
    places.set(key | 0, place)
  })
  const rarity = Float64Array.from(keys, (key) => {
    const share = (1 + examples.length) / (1 + (counts.get(key | 0) ?? 0))
    return ((1 + Math.log(share)) / 6) ** options.rarity
  })
  const denseSize = examples[0]?.dense.length ?? 0
  const total = examples.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const starts = new Int32Array(examples.length + 1)
  const column = new Int32Array(total)
  const value = new Float64Array(total)
  const dense = new Float64Array(examples.length * denseSize)
  let at = 0
  const seen = new Int32Array(keys.length).fill(-1)
  examples.forEach((example, row) => {
    const from = at
    starts[row] = from
    example.hashes.forEach((hash, i) => {
      const place = places.get(hash)
      if (place === undefined) return
      const part = (example.values[i] as number) * (rarity[place] as number)
      const before = seen[place] as number
      if (before >= from) {
        value[before] = (value[before] as number) + part
        return
      }
      seen[place] = at
      column[at] = place
      value[at++] = part
    })
    dense.set(
      example.dense.map((number) => number * options.vectors),
      row * denseSize,
    )
  })
  starts[examples.length] = at
  return {
    columns: keys.length,
    denseSize,
    keys,
    rarity,
    starts,
    column,
    value,
    dense,
    right: Uint8Array.from(
      examples.flatMap(({ labels }) =>
        Array.from({ length: K }, (_, label) => (labels.includes(label) ? 1 : 0)),
      ),
    ),
    weight: balanced(examples, options.balance),
    offset: Float64Array.from(
      examples.flatMap(({ offset }) =>
        Array.from({ length: K }, (_, label) => offset?.[label] ?? 0),
      ),
    ),
  }
}

const HALVED: ReadonlySet<EventCode> = new Set(['CONCEDE', 'RETREAT'])

/** The weights of the examples, with those of rare labels raised. */
function balanced(examples: readonly TypingExample[], power: number): Float64Array {
  const types = TYPING_LABELS.length
  const typeOf = (output: number) => LABEL_OF_OUTPUT[output] as number
  const totals = new Float64Array(types)
  for (const { labels, weight } of examples)
    for (const label of labels)
      totals[typeOf(label)] = (totals[typeOf(label)] as number) + weight / labels.length
  let sum = 0
  for (const total of totals) sum += total
  const factors = Array.from(totals, (total, label) => {
    const share = HALVED.has(TYPING_LABELS[label] as EventCode) ? 0.5 : 1
    return total === 0 ? 0 : ((share * sum) / (types * total)) ** power
  })
  return Float64Array.from(examples, ({ labels, weight }) => {
    let factor = 0
    for (const label of labels) factor += (factors[typeOf(label)] as number) / labels.length
    return weight * factor
  })
}

/** Cost of the errors plus half the squared length of the weights; fills the gradient. */
function lossOf(
  table: Table,
  options: FitOptions,
  at: Float64Array,
  gradient: Float64Array,
): number {
  const { columns, denseSize, starts, column, value, dense, right, weight, offset } = table
  const denseAt = columns * K
  const biasAt = (columns + denseSize) * K
  let loss = 0
  for (let j = 0; j < biasAt; j++) {
    const w = at[j] as number
    loss += 0.5 * w * w
    gradient[j] = w
  }
  gradient.fill(0, biasAt)
  const sums = new Float64Array(K)
  for (let row = 0; row < weight.length; row++) {
    const from = starts[row] as number
    const end = starts[row + 1] as number
    for (let c = 0; c < K; c++)
      sums[c] = (at[biasAt + c] as number) + (offset[row * K + c] as number)
    for (let i = from; i < end; i++) {
      const v = value[i] as number
      const o = (column[i] as number) * K
      for (let c = 0; c < K; c++) sums[c] = (sums[c] as number) + v * (at[o + c] as number)
    }
    for (let j = 0; j < denseSize; j++) {
      const v = dense[row * denseSize + j] as number
      if (v === 0) continue
      const o = denseAt + j * K
      for (let c = 0; c < K; c++) sums[c] = (sums[c] as number) + v * (at[o + c] as number)
    }
    let most = sums[0] as number
    for (let c = 1; c < K; c++) most = Math.max(most, sums[c] as number)
    let total = 0
    let rightTotal = 0
    for (let c = 0; c < K; c++) {
      const e = Math.exp((sums[c] as number) - most)
      sums[c] = e
      total += e
      if (right[row * K + c] === 1) rightTotal += e
    }
    const cost = options.cost * (weight[row] as number)
    loss += cost * Math.log(total / rightTotal)
    for (let c = 0; c < K; c++) {
      const e = sums[c] as number
      sums[c] = cost * (e / total - (right[row * K + c] === 1 ? e / rightTotal : 0))
    }
    for (let c = 0; c < K; c++)
      gradient[biasAt + c] = (gradient[biasAt + c] as number) + (sums[c] as number)
    for (let i = from; i < end; i++) {
      const v = value[i] as number
      const o = (column[i] as number) * K
      for (let c = 0; c < K; c++)
        gradient[o + c] = (gradient[o + c] as number) + v * (sums[c] as number)
    }
    for (let j = 0; j < denseSize; j++) {
      const v = dense[row * denseSize + j] as number
      if (v === 0) continue
      const o = denseAt + j * K
      for (let c = 0; c < K; c++)
        gradient[o + c] = (gradient[o + c] as number) + v * (sums[c] as number)
    }
  }
  return loss
}

function roundWeights(table: Table, options: FitOptions, solution: Float64Array): TypingWeights {
  const { columns, denseSize, keys, rarity } = table
  const kept: number[] = []
  const most = new Float64Array(columns)
  for (let j = 0; j < columns; j++) {
    let m = 0
    for (let c = 0; c < K; c++) m = Math.max(m, Math.abs(solution[j * K + c] as number))
    most[j] = m
    if (m * (rarity[j] as number) >= options.leastWeight) kept.push(j)
  }
  const steps = new Int8Array(kept.length * K)
  const scales = new Float32Array(kept.length)
  kept.forEach((j, row) => {
    const scale = (most[j] as number) / 127
    scales[row] = scale * (rarity[j] as number)
    for (let c = 0; c < K; c++)
      steps[row * K + c] = Math.round((solution[j * K + c] as number) / scale)
  })
  const denseAt = columns * K
  const biasAt = (columns + denseSize) * K
  return {
    keys: Uint32Array.from(kept, (j) => keys[j] as number),
    steps,
    scales,
    dense: Float32Array.from(solution.subarray(denseAt, biasAt), (w) => w * options.vectors),
    bias: Float32Array.from(solution.subarray(biasAt)),
  }
}

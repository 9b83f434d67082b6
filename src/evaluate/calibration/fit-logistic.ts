/** One thing foretold: what is known of it, and whether it was so. */
export interface LogisticExample {
  readonly features: readonly number[]
  readonly right: boolean
}

/** Newton's method on so smooth a problem is done long before. */
const MOST_STEPS = 50

/**
 * The weights of a logistic regression, by Newton's method.
 *
 * @param penalty half the weight of the squared weights (a Gaussian prior of variance 1 / penalty);
 * above 0
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  penalty: number,
): readonly number[] {
  const size = examples[0]?.features.length ?? 0
  let weights = new Float64Array(size)
  for (let step = 0; step < MOST_STEPS; step++) {
    const rows = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size + 1)
      row[at] = penalty
      row[size] = penalty * (weights[at] as number)
      return row
    })
    for (const { features, right } of examples) {
      const chance = logistic(weights, features)
      const slope = chance * (1 - chance)
      for (const [at, row] of rows.entries()) {
        const own = features[at] ?? 0
        if (own === 0) continue
        row[size] = (row[size] as number) + (chance - (right ? 1 : 0)) * own
        for (let other = 0; other < size; other++)
          row[other] = (row[other] as number) + slope * own * (features[other] ?? 0)
      }
    }
    const change = solve(rows)
    weights = weights.map((weight, at) => weight - (change[at] as number))
    if (change.every((one) => Math.abs(one) < 1e-10)) break
  }
  return [...weights]
}

/** The chance that a logistic regression gives. */
export function logistic(weights: ArrayLike<number>, features: readonly number[]): number {
  let sum = 0
  for (const [at, feature] of features.entries()) sum += (weights[at] ?? 0) * feature
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a system of equations by elimination; the last column is the right-hand side. */
function solve(rows: Float64Array[]): readonly number[] {
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++)
      if (Math.abs(cell(rows, row, at)) > Math.abs(cell(rows, pivot, at))) pivot = row
    const swapped = rows[at] as Float64Array
    rows[at] = rows[pivot] as Float64Array
    rows[pivot] = swapped
    for (let row = 0; row < size; row++) {
      if (row === at) continue
      const factor = cell(rows, row, at) / cell(rows, at, at)
      for (let column = at; column <= size; column++)
        (rows[row] as Float64Array)[column] =
          cell(rows, row, column) - factor * cell(rows, at, column)
    }
  }
  return rows.map((_, at) => cell(rows, at, size) / cell(rows, at, at))
}

function cell(rows: readonly Float64Array[], row: number, column: number): number {
  return rows[row]?.[column] as number
}

const MEMORY = 6

/** The value at a point; fills `gradient`. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

/**
 * The least of a smooth convex function by L-BFGS (Nocedal 1980, memory 6) with backtracking to
 * Armijo's condition. Deterministic: sums in a fixed order.
 *
 * @param start where to begin; not changed
 * @param steps most steps; fewer when the gradient has shrunk to a ten-thousandth of what it was
 * @returns the best point found
 */
export function minimise(start: Float64Array, steps: number, objective: Objective): Float64Array {
  const size = start.length
  let at: Float64Array = start.slice()
  let next: Float64Array = new Float64Array(size)
  let gradient: Float64Array = new Float64Array(size)
  let nextGradient: Float64Array = new Float64Array(size)
  const direction = new Float64Array(size)
  const moves: Float64Array[] = []
  const changes: Float64Array[] = []
  const products: number[] = []
  let value = objective(at, gradient)
  const first = Math.sqrt(dot(gradient, gradient))
  for (let step = 0; step < steps; step++) {
    const length = Math.sqrt(dot(gradient, gradient))
    if (length <= 1e-4 * first || length === 0) break
    newtonLike(gradient, moves, changes, products, direction)
    let slope = dot(gradient, direction)
    if (slope >= 0) {
      for (let i = 0; i < size; i++) direction[i] = -(gradient[i] as number)
      slope = -length * length
    }
    let rate = step === 0 ? 1 / Math.max(1, length) : 1
    let nextValue = value
    let tries = 0
    for (; tries < 30; tries++) {
      for (let i = 0; i < size; i++) next[i] = (at[i] as number) + rate * (direction[i] as number)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + 1e-4 * rate * slope) break
      rate /= 2
    }
    if (tries === 30) break
    const full = moves.length === MEMORY
    const move = full ? (moves.shift() as Float64Array) : new Float64Array(size)
    const change = full ? (changes.shift() as Float64Array) : new Float64Array(size)
    if (full) products.shift()
    for (let i = 0; i < size; i++) {
      move[i] = (next[i] as number) - (at[i] as number)
      change[i] = (nextGradient[i] as number) - (gradient[i] as number)
    }
    moves.push(move)
    changes.push(change)
    products.push(dot(move, change))
    ;[at, next] = [next, at]
    ;[gradient, nextGradient] = [nextGradient, gradient]
    value = nextValue
  }
  return at
}

/** The two-loop recursion: minus the inverse curvature times the gradient. */
function newtonLike(
  gradient: Float64Array,
  moves: readonly Float64Array[],
  changes: readonly Float64Array[],
  products: readonly number[],
  direction: Float64Array,
): void {
  const size = gradient.length
  for (let i = 0; i < size; i++) direction[i] = -(gradient[i] as number)
  const shares: number[] = []
  for (let m = moves.length - 1; m >= 0; m--) {
    const share = dot(moves[m] as Float64Array, direction) / (products[m] as number)
    shares[m] = share
    const change = changes[m] as Float64Array
    for (let i = 0; i < size; i++)
      direction[i] = (direction[i] as number) - share * (change[i] as number)
  }
  const last = changes.at(-1)
  if (last !== undefined) {
    const factor = (products.at(-1) as number) / dot(last, last)
    for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) * factor
  }
  for (let m = 0; m < moves.length; m++) {
    const share = dot(changes[m] as Float64Array, direction) / (products[m] as number)
    const move = moves[m] as Float64Array
    const factor = (shares[m] as number) - share
    for (let i = 0; i < size; i++)
      direction[i] = (direction[i] as number) + factor * (move[i] as number)
  }
}

function dot(one: Float64Array, two: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (two[i] as number)
  return sum
}

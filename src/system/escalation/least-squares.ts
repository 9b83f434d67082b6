/** A least-squares fit. */
export interface LeastSquares {
  readonly coefficients: readonly number[]
  readonly residuals: Float64Array
  /** Sum of squared residuals. */
  readonly squares: number
}

/**
 * Fits y by the columns by Householder reflections. A column that the ones before it explain gets the
 * coefficient 0.
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  target: ArrayLike<number>,
): LeastSquares {
  const rows = target.length
  const q = columns.map((column) => Float64Array.from(column))
  const y = Float64Array.from(target)
  const diagonal: number[] = []
  q.forEach((column, k) => {
    const whole = norm(columns[k]!, 0)
    const length = norm(column, k)
    // What is left of the column after the ones before it is noise of rounding.
    if (k >= rows || length <= 1e-12 * whole || length === 0) {
      diagonal.push(0)
      return
    }
    const alpha = column[k]! > 0 ? -length : length
    diagonal.push(alpha)
    column[k] = column[k]! - alpha
    const half = alpha * alpha - alpha * (column[k]! + alpha)
    for (const other of [...q.slice(k + 1), y]) {
      let dot = 0
      for (let row = k; row < rows; row++) dot += column[row]! * other[row]!
      const factor = dot / half
      for (let row = k; row < rows; row++) other[row] = other[row]! - factor * column[row]!
    }
  })
  const coefficients = new Float64Array(q.length)
  for (let k = q.length - 1; k >= 0; k--) {
    if (diagonal[k] === 0) continue
    let sum = y[k]!
    for (let j = k + 1; j < q.length; j++) sum -= q[j]![k]! * coefficients[j]!
    coefficients[k] = sum / diagonal[k]!
  }
  const residuals = Float64Array.from(target)
  columns.forEach((column, k) => {
    for (let row = 0; row < rows; row++)
      residuals[row] = residuals[row]! - coefficients[k]! * column[row]!
  })
  return { coefficients: [...coefficients], residuals, squares: norm(residuals, 0) ** 2 }
}

function norm(column: ArrayLike<number>, from: number): number {
  let sum = 0
  for (let row = from; row < column.length; row++) sum += column[row]! * column[row]!
  return Math.sqrt(sum)
}

/** A square matrix by rows. */
export type SquareMatrix = readonly (readonly number[])[]

const SQUARINGS = 60

/**
 * The largest absolute eigenvalue, complex ones included, by Gelfand's formula: the growth of the norm
 * under repeated squaring. Exact to about 1e-12.
 */
export function spectralRadius(matrix: SquareMatrix): number {
  let power = matrix.map((row) => [...row])
  let logarithm = 0
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const size = Math.sqrt(power.flat().reduce((sum, value) => sum + value * value, 0))
    if (size === 0) return 0
    logarithm += Math.log(size) / 2 ** squaring
    const scaled = power.map((row) => row.map((value) => value / size))
    power = scaled.map((row) =>
      scaled.map((_, column) =>
        row.reduce((sum, value, index) => sum + value * scaled[index]![column]!, 0),
      ),
    )
  }
  return Math.exp(logarithm)
}

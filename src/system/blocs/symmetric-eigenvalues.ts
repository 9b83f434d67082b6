/**
 * The eigenvalues of a symmetric matrix, ascending: Householder's reduction to three diagonals, then the
 * QL method with implicit shifts (Martin and Wilkinson 1968, as in EISPACK). `matrix` is row by row and
 * is not changed.
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const work = matrix.slice()
  const diagonal = new Float64Array(size)
  const beside = new Float64Array(size)
  reduce(work, size, diagonal, beside)
  solveTridiagonal(diagonal, beside)
  return diagonal.sort()
}

function reduce(
  work: Float64Array,
  size: number,
  diagonal: Float64Array,
  beside: Float64Array,
): void {
  const value = (row: number, column: number) => work[row * size + column] as number
  for (let row = size - 1; row > 0; row--) {
    let length = 0
    for (let k = 0; k < row; k++) length += value(row, k) ** 2
    const last = value(row, row - 1)
    if (length - last * last < 1e-300) {
      beside[row] = last
      continue
    }
    const norm = last > 0 ? -Math.sqrt(length) : Math.sqrt(length)
    beside[row] = norm
    const scale = length - last * norm
    work[row * size + row - 1] = last - norm
    // p = A u / H, then A -= q u' + u q' with q = p - (u'p / 2H) u.
    let product = 0
    const along = new Float64Array(row)
    for (let j = 0; j < row; j++) {
      let sum = 0
      for (let k = 0; k <= j; k++) sum += value(j, k) * value(row, k)
      for (let k = j + 1; k < row; k++) sum += value(k, j) * value(row, k)
      along[j] = sum / scale
      product += (along[j] as number) * value(row, j)
    }
    const half = product / (2 * scale)
    for (let j = 0; j < row; j++) along[j] = (along[j] as number) - half * value(row, j)
    for (let j = 0; j < row; j++)
      for (let k = 0; k <= j; k++)
        work[j * size + k] =
          value(j, k) -
          (value(row, j) * (along[k] as number) + (along[j] as number) * value(row, k))
  }
  for (let row = 0; row < size; row++) diagonal[row] = value(row, row)
}

function solveTridiagonal(diagonal: Float64Array, beside: Float64Array): void {
  const size = diagonal.length
  beside.copyWithin(0, 1)
  if (size > 0) beside[size - 1] = 0
  const at = (list: Float64Array, index: number) => list[index] as number
  for (let left = 0; left < size; left++) {
    for (let round = 0; round < 60; round++) {
      let split = left
      while (split < size - 1) {
        const near = Math.abs(at(diagonal, split)) + Math.abs(at(diagonal, split + 1))
        if (Math.abs(at(beside, split)) <= Number.EPSILON * near) break
        split++
      }
      if (split === left) break
      let g = (at(diagonal, left + 1) - at(diagonal, left)) / (2 * at(beside, left))
      let r = Math.hypot(g, 1)
      g = at(diagonal, split) - at(diagonal, left) + at(beside, left) / (g + (g >= 0 ? r : -r))
      let sine = 1
      let cosine = 1
      let shift = 0
      let early = false
      for (let i = split - 1; i >= left; i--) {
        const f = sine * at(beside, i)
        const b = cosine * at(beside, i)
        r = Math.hypot(f, g)
        beside[i + 1] = r
        if (r === 0) {
          diagonal[i + 1] = at(diagonal, i + 1) - shift
          beside[split] = 0
          early = true
          break
        }
        sine = f / r
        cosine = g / r
        g = at(diagonal, i + 1) - shift
        r = (at(diagonal, i) - g) * sine + 2 * cosine * b
        shift = sine * r
        diagonal[i + 1] = g + shift
        g = cosine * r - b
      }
      if (early) continue
      diagonal[left] = at(diagonal, left) - shift
      beside[left] = g
      beside[split] = 0
    }
  }
}

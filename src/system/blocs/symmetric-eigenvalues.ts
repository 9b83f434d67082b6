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
    // Only the triangle below the diagonal is kept up, and read along its rows, as it lies in memory.
    const own = row * size
    const along = new Float64Array(row)
    for (let j = 0; j < row; j++) {
      const at = j * size
      const part = work[own + j] as number
      let sum = (work[at + j] as number) * part
      for (let k = 0; k < j; k++) {
        const entry = work[at + k] as number
        sum += entry * (work[own + k] as number)
        along[k] = (along[k] as number) + entry * part
      }
      along[j] = (along[j] as number) + sum
    }
    let product = 0
    for (let j = 0; j < row; j++) {
      along[j] = (along[j] as number) / scale
      product += (along[j] as number) * (work[own + j] as number)
    }
    const half = product / (2 * scale)
    for (let j = 0; j < row; j++) along[j] = (along[j] as number) - half * (work[own + j] as number)
    for (let j = 0; j < row; j++) {
      const at = j * size
      const part = work[own + j] as number
      const beside = along[j] as number
      for (let k = 0; k <= j; k++)
        work[at + k] =
          (work[at + k] as number) -
          (part * (along[k] as number) + beside * (work[own + k] as number))
    }
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

import { F, gemm, keep, take } from './memory.ts'

/** A matrix in the shared memory with its gradient. */
export interface Tensor {
  readonly rows: number
  readonly cols: number
  readonly at: number
  readonly grad: number
}
/** A weight matrix with what AdamW remembers of it. */
export interface Parameter extends Tensor {
  readonly name: string
  readonly first: number
  readonly second: number
  readonly average: number
  readonly decays: boolean
}

export const parameters: Parameter[] = []

/** Makes a weight matrix with entries uniform in [-scale, scale]. */
export function parameter(
  name: string,
  rows: number,
  cols: number,
  scale: number,
  random: () => number,
  decays = true,
): Parameter {
  const size = rows * cols
  const made: Parameter = {
    name,
    rows,
    cols,
    at: keep(size),
    grad: keep(size),
    first: keep(size),
    second: keep(size),
    average: keep(size),
    decays,
  }
  for (let i = 0; i < size; i++) F[made.at + i] = (random() * 2 - 1) * scale
  F.copyWithin(made.average, made.at, made.at + size)
  parameters.push(made)
  return made
}

/** Weights of a linear layer, Glorot-uniform. */
export function weights(
  name: string,
  rows: number,
  cols: number,
  random: () => number,
  gain = 1,
): Parameter {
  return parameter(name, rows, cols, gain * Math.sqrt(6 / (rows + cols)), random)
}

/** A row of constants: biases, layer-norm gains. */
export function row(name: string, cols: number, value: number): Parameter {
  const made = parameter(name, 1, cols, 0, () => 0, false)
  F.fill(value, made.at, made.at + cols)
  F.fill(value, made.average, made.average + cols)
  return made
}

/** The backward steps of the current batch, in forward order. */
export const tape: (() => void)[] = []

/** Runs the tape backwards and empties it. */
export function backward(): void {
  for (let i = tape.length - 1; i >= 0; i--) (tape[i] as () => void)()
  tape.length = 0
}

export function tensor(rows: number, cols: number): Tensor {
  const at = take(rows * cols)
  return { rows, cols, at, grad: take(rows * cols) }
}

/** x * W + b. */
export function linear(x: Tensor, w: Parameter, b?: Parameter): Tensor {
  const { rows: m, cols: k } = x
  const n = w.cols
  const y = tensor(m, n)
  if (b !== undefined) for (let i = 0; i < m; i++) F.copyWithin(y.at + i * n, b.at, b.at + n)
  gemm(m, n, k, x.at, k, 1, w.at, n, y.at, n)
  tape.push(() => {
    gemm(k, n, m, x.at, 1, k, y.grad, n, w.grad, n)
    const transposed = take(n * k)
    for (let p = 0; p < k; p++)
      for (let j = 0; j < n; j++) F[transposed + j * k + p] = F[w.at + p * n + j] as number
    gemm(m, k, n, y.grad, n, 1, transposed, k, x.grad, k)
    if (b !== undefined)
      for (let i = 0, g = y.grad; i < m; i++)
        for (let j = 0; j < n; j++, g++)
          F[b.grad + j] = (F[b.grad + j] as number) + (F[g] as number)
  })
  return y
}

/** Sums of rows of a table; `ids` holds `width` row numbers a token, -1 for none. */
export function embed(ids: Int32Array, width: number, table: Parameter, scale: number): Tensor {
  const count = ids.length / width
  const d = table.cols
  const y = tensor(count, d)
  for (let t = 0; t < count; t++) {
    const o = y.at + t * d
    for (let f = 0; f < width; f++) {
      const id = ids[t * width + f] as number
      if (id < 0) continue
      const r = table.at + id * d
      for (let j = 0; j < d; j++) F[o + j] = (F[o + j] as number) + scale * (F[r + j] as number)
    }
  }
  tape.push(() => {
    for (let t = 0; t < count; t++) {
      const o = y.grad + t * d
      for (let f = 0; f < width; f++) {
        const id = ids[t * width + f] as number
        if (id < 0) continue
        const r = table.grad + id * d
        for (let j = 0; j < d; j++) F[r + j] = (F[r + j] as number) + scale * (F[o + j] as number)
      }
    }
  })
  return y
}

/** Constant rows (pretrained vectors): no gradient flows into them. */
export function constant(values: Float32Array, rows: number, cols: number): Tensor {
  const y = tensor(rows, cols)
  F.set(values, y.at)
  return y
}

export function add(a: Tensor, b: Tensor): Tensor {
  const size = a.rows * a.cols
  const y = tensor(a.rows, a.cols)
  for (let i = 0; i < size; i++) F[y.at + i] = (F[a.at + i] as number) + (F[b.at + i] as number)
  tape.push(() => {
    for (let i = 0; i < size; i++) {
      const g = F[y.grad + i] as number
      F[a.grad + i] = (F[a.grad + i] as number) + g
      F[b.grad + i] = (F[b.grad + i] as number) + g
    }
  })
  return y
}

/** max(x, 0) and, when training, dropout with survivors scaled up. */
export function reluDropout(x: Tensor, rate: number, random: () => number): Tensor {
  const size = x.rows * x.cols
  const y = tensor(x.rows, x.cols)
  const mask = take(size)
  const kept = 1 / (1 - rate)
  for (let i = 0; i < size; i++) {
    const v = F[x.at + i] as number
    if (v > 0 && (rate === 0 || random() >= rate)) {
      F[mask + i] = kept
      F[y.at + i] = v * kept
    }
  }
  tape.push(() => {
    for (let i = 0; i < size; i++)
      F[x.grad + i] =
        (F[x.grad + i] as number) + (F[y.grad + i] as number) * (F[mask + i] as number)
  })
  return y
}

export function dropout(x: Tensor, rate: number, random: () => number): Tensor {
  if (rate === 0) return x
  const size = x.rows * x.cols
  const y = tensor(x.rows, x.cols)
  const mask = take(size)
  const kept = 1 / (1 - rate)
  for (let i = 0; i < size; i++) {
    if (random() < rate) continue
    F[mask + i] = kept
    F[y.at + i] = (F[x.at + i] as number) * kept
  }
  tape.push(() => {
    for (let i = 0; i < size; i++)
      F[x.grad + i] =
        (F[x.grad + i] as number) + (F[y.grad + i] as number) * (F[mask + i] as number)
  })
  return y
}

/** Each row to mean 0 and variance 1, then gain and bias (Ba et al. 2016). */
export function layerNorm(x: Tensor, gain: Parameter, bias: Parameter): Tensor {
  const { rows, cols } = x
  const y = tensor(rows, cols)
  const stats = take(rows * 2)
  for (let i = 0; i < rows; i++) {
    const o = x.at + i * cols
    let mean = 0
    for (let j = 0; j < cols; j++) mean += F[o + j] as number
    mean /= cols
    let variance = 0
    for (let j = 0; j < cols; j++) {
      const d = (F[o + j] as number) - mean
      variance += d * d
    }
    const inverse = 1 / Math.sqrt(variance / cols + 1e-5)
    F[stats + 2 * i] = mean
    F[stats + 2 * i + 1] = inverse
    for (let j = 0; j < cols; j++)
      F[y.at + i * cols + j] =
        ((F[o + j] as number) - mean) * inverse * (F[gain.at + j] as number) +
        (F[bias.at + j] as number)
  }
  tape.push(() => {
    for (let i = 0; i < rows; i++) {
      const o = x.at + i * cols
      const g = y.grad + i * cols
      const mean = F[stats + 2 * i] as number
      const inverse = F[stats + 2 * i + 1] as number
      let sum = 0
      let dot = 0
      for (let j = 0; j < cols; j++) {
        const normal = ((F[o + j] as number) - mean) * inverse
        const up = F[g + j] as number
        F[gain.grad + j] = (F[gain.grad + j] as number) + up * normal
        F[bias.grad + j] = (F[bias.grad + j] as number) + up
        const through = up * (F[gain.at + j] as number)
        sum += through
        dot += through * normal
      }
      sum /= cols
      dot /= cols
      for (let j = 0; j < cols; j++) {
        const normal = ((F[o + j] as number) - mean) * inverse
        F[x.grad + i * cols + j] =
          (F[x.grad + i * cols + j] as number) +
          inverse * ((F[g + j] as number) * (F[gain.at + j] as number) - sum - normal * dot)
      }
    }
  })
  return y
}

/** Rows t-d, t, t+d side by side; zero beyond the ends of the sentence. `ends` holds where sentences end. */
export function neighbours(
  x: Tensor,
  dilation: number,
  firsts: Int32Array,
  ends: Int32Array,
): Tensor {
  const { rows, cols } = x
  const y = tensor(rows, cols * 3)
  for (let t = 0; t < rows; t++) {
    const o = y.at + t * cols * 3
    const before = t - dilation
    const after = t + dilation
    if (before >= (firsts[t] as number))
      F.copyWithin(o, x.at + before * cols, x.at + before * cols + cols)
    F.copyWithin(o + cols, x.at + t * cols, x.at + t * cols + cols)
    if (after < (ends[t] as number))
      F.copyWithin(o + 2 * cols, x.at + after * cols, x.at + after * cols + cols)
  }
  tape.push(() => {
    for (let t = 0; t < rows; t++) {
      const o = y.grad + t * cols * 3
      const before = t - dilation
      const after = t + dilation
      if (before >= (firsts[t] as number))
        for (let j = 0, r = x.grad + before * cols; j < cols; j++)
          F[r + j] = (F[r + j] as number) + (F[o + j] as number)
      for (let j = 0, r = x.grad + t * cols; j < cols; j++)
        F[r + j] = (F[r + j] as number) + (F[o + cols + j] as number)
      if (after < (ends[t] as number))
        for (let j = 0, r = x.grad + after * cols; j < cols; j++)
          F[r + j] = (F[r + j] as number) + (F[o + 2 * cols + j] as number)
    }
  })
  return y
}

/**
 * Cross-entropy of each row against its gold column (-1: not counted) over the first `classes`
 * columns; the gradient is put into `x`. A target of -2-k says only that the column is one of
 * `open[k]`: the loss is that of their summed probability. Returns the summed loss and how many
 * were right.
 */
export function crossEntropy(
  x: Tensor,
  gold: Int32Array,
  classes: number,
  weight: number,
  open: readonly Int32Array[] = [],
): { loss: number; right: number; counted: number } {
  let loss = 0
  let right = 0
  let counted = 0
  for (let i = 0; i < x.rows; i++) {
    const target = gold[i] as number
    if (target === -1) continue
    const among = target < 0 ? open[-2 - target] : undefined
    counted++
    const o = x.at + i * x.cols
    let best = 0
    for (let j = 1; j < classes; j++) if ((F[o + j] as number) > (F[o + best] as number)) best = j
    if (best === target || among?.includes(best)) right++
    const highest = F[o + best] as number
    let total = 0
    for (let j = 0; j < classes; j++) total += Math.exp((F[o + j] as number) - highest)
    const g = x.grad + i * x.cols
    let share = 1
    if (among === undefined) loss += Math.log(total) + highest - (F[o + target] as number)
    else {
      share = 0
      for (const j of among) share += Math.exp((F[o + j] as number) - highest) / total
      loss -= Math.log(share)
    }
    for (let j = 0; j < classes; j++) {
      const p = Math.exp((F[o + j] as number) - highest) / total
      const wanted = among === undefined ? Number(j === target) : among.includes(j) ? p / share : 0
      F[g + j] = (F[g + j] as number) + weight * (p - wanted)
    }
  }
  return { loss, right, counted }
}

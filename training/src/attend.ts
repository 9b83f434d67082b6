import { type Parameter, type Tensor, tape, tensor } from './graph.ts'
import { F, take } from './memory.ts'

/** Where each sentence of a batch begins and ends (rows `[first, end)`). */
export interface SentenceRows {
  readonly first: number
  readonly end: number
}

/** Scaled dot-product attention inside each sentence (Vaswani et al. 2017, section 3.2). */
export function attention(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  heads: number,
  sentences: readonly SentenceRows[],
): Tensor {
  const d = q.cols
  const size = d / heads
  const scale = 1 / Math.sqrt(size)
  const y = tensor(q.rows, d)
  const tables = sentences.map(({ first, end }) => take((end - first) * (end - first) * heads))
  sentences.forEach(({ first, end }, s) => {
    const n = end - first
    for (let h = 0; h < heads; h++) {
      for (let i = 0; i < n; i++) {
        const p = (tables[s] as number) + (h * n + i) * n
        const qi = q.at + (first + i) * d + h * size
        let highest = -Infinity
        for (let j = 0; j < n; j++) {
          const kj = k.at + (first + j) * d + h * size
          let dot = 0
          for (let c = 0; c < size; c++) dot += (F[qi + c] as number) * (F[kj + c] as number)
          dot *= scale
          F[p + j] = dot
          if (dot > highest) highest = dot
        }
        let total = 0
        for (let j = 0; j < n; j++) {
          F[p + j] = Math.exp((F[p + j] as number) - highest)
          total += F[p + j] as number
        }
        const yi = y.at + (first + i) * d + h * size
        for (let j = 0; j < n; j++) {
          const a = (F[p + j] as number) / total
          F[p + j] = a
          const vj = v.at + (first + j) * d + h * size
          for (let c = 0; c < size; c++)
            F[yi + c] = (F[yi + c] as number) + a * (F[vj + c] as number)
        }
      }
    }
  })
  tape.push(() => {
    const da = new Float32Array(512)
    sentences.forEach(({ first, end }, s) => {
      const n = end - first
      for (let h = 0; h < heads; h++) {
        for (let i = 0; i < n; i++) {
          const p = (tables[s] as number) + (h * n + i) * n
          const gi = y.grad + (first + i) * d + h * size
          let inner = 0
          for (let j = 0; j < n; j++) {
            const vj = v.at + (first + j) * d + h * size
            const vg = v.grad + (first + j) * d + h * size
            const a = F[p + j] as number
            let dot = 0
            for (let c = 0; c < size; c++) {
              const g = F[gi + c] as number
              dot += g * (F[vj + c] as number)
              F[vg + c] = (F[vg + c] as number) + a * g
            }
            da[j] = dot
            inner += a * dot
          }
          const qi = q.at + (first + i) * d + h * size
          const qg = q.grad + (first + i) * d + h * size
          for (let j = 0; j < n; j++) {
            const ds = (F[p + j] as number) * ((da[j] as number) - inner) * scale
            const kj = k.at + (first + j) * d + h * size
            const kg = k.grad + (first + j) * d + h * size
            for (let c = 0; c < size; c++) {
              F[qg + c] = (F[qg + c] as number) + ds * (F[kj + c] as number)
              F[kg + c] = (F[kg + c] as number) + ds * (F[qi + c] as number)
            }
          }
        }
      }
    })
  })
  return y
}

/** What scoring the heads of a batch gave. */
export interface ArcResult {
  readonly loss: number
  /** Best head of each row: a row of the batch, or -1 for the root. Greedy, not yet a tree. */
  readonly best: Int32Array
  /** Per sentence n x (n + 1) scores, column 0 the root. */
  readonly scores: readonly Float32Array[]
}

/**
 * Biaffine arc scores (Dozat and Manning 2017): `dependents` against `transformed` heads, with a bias a
 * head (first column of `bias`) and a vector for the root. With gold heads the loss and its gradients
 * are put in place.
 */
export function arcs(
  dependents: Tensor,
  transformed: Tensor,
  bias: Tensor,
  root: Parameter,
  sentences: readonly SentenceRows[],
  gold: Int32Array | undefined,
  weight: number,
): ArcResult {
  const d = dependents.cols
  // Keeps the scores of a fresh network near 1, so that the softmax starts soft.
  const scale = 1 / Math.sqrt(d)
  const best = new Int32Array(dependents.rows)
  const scores: Float32Array[] = []
  let loss = 0
  for (const { first, end } of sentences) {
    const n = end - first
    const table = new Float32Array(n * (n + 1))
    for (let i = 0; i < n; i++) {
      const x = dependents.at + (first + i) * d
      const o = i * (n + 1)
      let dot = 0
      for (let c = 0; c < d; c++) dot += (F[x + c] as number) * (F[root.at + c] as number)
      table[o] = dot * scale
      for (let j = 0; j < n; j++) {
        const h = transformed.at + (first + j) * d
        dot = F[bias.at + (first + j) * bias.cols] as number
        for (let c = 0; c < d; c++) dot += (F[x + c] as number) * (F[h + c] as number)
        table[o + j + 1] = i === j ? -1e9 : dot * scale
      }
      let top = 0
      for (let j = 1; j <= n; j++)
        if ((table[o + j] as number) > (table[o + top] as number)) top = j
      best[first + i] = top === 0 ? -1 : first + top - 1
      if (gold === undefined) continue
      const target = gold[first + i] as number
      const column = target < 0 ? 0 : target - first + 1
      const highest = table[o + top] as number
      let total = 0
      for (let j = 0; j <= n; j++) total += Math.exp((table[o + j] as number) - highest)
      loss += Math.log(total) + highest - (table[o + column] as number)
      const xg = dependents.grad + (first + i) * d
      for (let j = 0; j <= n; j++) {
        const g =
          scale *
          weight *
          (Math.exp((table[o + j] as number) - highest) / total - (j === column ? 1 : 0))
        if (g > -1e-7 && g < 1e-7) continue
        const h = j === 0 ? root.at : transformed.at + (first + j - 1) * d
        const hg = j === 0 ? root.grad : transformed.grad + (first + j - 1) * d
        for (let c = 0; c < d; c++) {
          F[xg + c] = (F[xg + c] as number) + g * (F[h + c] as number)
          F[hg + c] = (F[hg + c] as number) + g * (F[x + c] as number)
        }
        if (j > 0) {
          const b = bias.grad + (first + j - 1) * bias.cols
          F[b] = (F[b] as number) + g
        }
      }
    }
    scores.push(table)
  }
  return { loss, best, scores }
}

/** a_i + b_head(i), or a_i + root where the head is the root (-1). */
export function withHead(a: Tensor, b: Tensor, root: Parameter, heads: Int32Array): Tensor {
  const { rows, cols } = a
  const y = tensor(rows, cols)
  for (let i = 0; i < rows; i++) {
    const h = heads[i] as number
    const from = h < 0 ? root.at : b.at + h * cols
    for (let c = 0; c < cols; c++)
      F[y.at + i * cols + c] = (F[a.at + i * cols + c] as number) + (F[from + c] as number)
  }
  tape.push(() => {
    for (let i = 0; i < rows; i++) {
      const h = heads[i] as number
      const to = h < 0 ? root.grad : b.grad + h * cols
      for (let c = 0; c < cols; c++) {
        const g = F[y.grad + i * cols + c] as number
        F[a.grad + i * cols + c] = (F[a.grad + i * cols + c] as number) + g
        F[to + c] = (F[to + c] as number) + g
      }
    }
  })
  return y
}

import { type Kernel, packWeights } from './kernel.ts'
import type { MemoryPlan, Norm } from './layers.ts'
import { fillNorm, planNorm, writeFloats } from './layers.ts'
import type { Weights } from './weights-file.ts'

/**
 * A residual dilated convolution over the rows `i - d`, `i` and `i + d`. Two outcomes, of the rows `i`
 * and `i + d`, are had from four products in place of six (Winograd 1980, F(2,3)); with integers this
 * is exact, the weights being doubled so that nothing has to be halved.
 */
export class Convolution {
  readonly #name: string
  readonly #width: number
  readonly #dilation: number
  readonly #norm: Norm
  /** Four matrices of `width * width`. */
  readonly #weights: number
  readonly #scale: number
  readonly #bias: number

  constructor(plan: MemoryPlan, name: string, width: number, dilation: number) {
    this.#name = name
    this.#width = width
    this.#dilation = dilation
    this.#norm = planNorm(plan, width)
    this.#weights = plan.take(4 * width * width * 2)
    this.#scale = plan.take(width * 4)
    this.#bias = plan.take(width * 4)
  }

  /** Writes the weights to their place. */
  fill(weights: Weights, kernel: Kernel): void {
    const [name, width, { buffer }] = [this.#name, this.#width, kernel]
    const unit = fillNorm(
      kernel,
      this.#norm,
      weights.float32(`${name}.gain`),
      weights.float32(`${name}.shift`),
    )
    const lanes = new Int16Array(buffer)
    for (const [part, matrix] of transformed(weights.int8(name), width).entries())
      packWeights(matrix, width, width, lanes, (this.#weights >> 1) + part * width * width)
    writeFloats(buffer, this.#scale, weights.float32(`${name}.scale`), unit / 2)
    writeFloats(buffer, this.#bias, weights.float32(`${name}.bias`))
  }

  /** Adds the outcome to `rows` rows of `x`. */
  apply(kernel: Kernel, areas: Areas, x: number, rows: number, sentences: Sentences): void {
    const { run } = kernel
    const [width, { lanes, table, spreadRows, sums }] = [this.#width, areas]
    run.normalise(rows, width, x, this.#norm.gain, this.#norm.shift, lanes)
    const places = new Int32Array(kernel.buffer, table, areas.rows * 4)
    const full = pairRows(places, this.#dilation, width * 2, areas.rows, rows, sentences)
    const entries = rows - full
    run.spread(entries, full, width, table, lanes, spreadRows)
    for (let part = 0; part < 4; part++)
      run.multiply(
        part < 3 ? entries : full,
        width >> 1,
        width >> 3,
        spreadRows + part * entries * width * 2,
        this.#weights + part * width * width * 2,
        sums + part * entries * width * 4,
      )
    run.fold(entries, full, width, table, sums, this.#scale, this.#bias, x)
  }
}

/** Where a convolution works; places are byte offsets. */
export interface Areas {
  /** Most rows of a pass. */
  readonly rows: number
  /** 16-bit rows; behind the last one stands a row of zeros. */
  readonly lanes: number
  readonly table: number
  readonly spreadRows: number
  readonly sums: number
}

/** For each row where its sentence begins and ends. */
export interface Sentences {
  readonly firsts: Int32Array
  readonly ends: Int32Array
}

/** The four matrices for one of `3 * width` inputs. */
function transformed(weights: Int8Array, width: number): readonly Int16Array[] {
  const parts = [0, 1, 2, 3].map(() => new Int16Array(width * width))
  const [one, two, three, four] = parts as [Int16Array, Int16Array, Int16Array, Int16Array]
  for (let output = 0; output < width; output++)
    for (let p = 0; p < width; p++) {
      const from = output * 3 * width + p
      const before = weights[from] as number
      const own = weights[from + width] as number
      const after = weights[from + 2 * width] as number
      const at = output * width + p
      one[at] = 2 * before
      two[at] = before + own + after
      three[at] = before - own + after
      four[at] = 2 * after
    }
  return parts
}

/**
 * Pairs each row with the one `dilation` behind it, and writes the places of the four rows that the two
 * need; rows without a partner come after the pairs. Outside the sentence stands the row of zeros.
 *
 * @returns the number of pairs
 */
function pairRows(
  places: Int32Array,
  dilation: number,
  rowBytes: number,
  zeros: number,
  rows: number,
  { firsts, ends }: Sentences,
): number {
  const write = (entry: number, row: number) => {
    const end = ends[row] as number
    const at = entry * 4
    const place = (other: number) => (other < end ? other : zeros) * rowBytes
    places[at] = (row - dilation < (firsts[row] as number) ? zeros : row - dilation) * rowBytes
    places[at + 1] = row * rowBytes
    places[at + 2] = place(row + dilation)
    places[at + 3] = place(row + 2 * dilation)
  }
  const opens = (row: number) => ((row - (firsts[row] as number)) / dilation) % 2 < 1
  let full = 0
  for (let row = 0; row < rows; row++)
    if (opens(row) && row + dilation < (ends[row] as number)) write(full++, row)
  let entries = full
  for (let row = 0; row < rows; row++)
    if (opens(row) && row + dilation >= (ends[row] as number)) write(entries++, row)
  return full
}

import { Attention } from './attention.ts'
import { type Areas, Convolution, type Sentences } from './convolution.ts'
import { Heads } from './heads.ts'
import type { Kernel } from './kernel.ts'
import {
  fillLayer,
  fillNorm,
  type Layer,
  MemoryPlan,
  MOST,
  type Norm,
  planLayer,
  planNorm,
} from './layers.ts'
import type { Weights } from './weights-file.ts'
import { NO_WORD, WordTable } from './word-table.ts'

/** Most tokens in one pass; a longer sentence is cut. */
export const MOST_ROWS = 256

interface AttentionBlock {
  readonly name: string
  readonly norm: Norm
  readonly qkv: Layer
  readonly out: Layer
}

/**
 * The network: words, residual dilated convolutions and self-attention over sentences laid one after
 * the other, then the heads.
 */
export class Encoder {
  readonly kernel: Kernel
  readonly words: WordTable
  readonly heads: Heads
  readonly #width: number
  readonly #firstDilation: number
  readonly #areas: Areas
  readonly #x: number
  readonly #qkv: number
  readonly #seen: number
  readonly #units: number
  readonly #ones: number
  readonly #noBias: number
  readonly #convolutions: readonly Convolution[]
  readonly #attentions: readonly AttentionBlock[]
  readonly #attention: Attention
  /** The words before, at and after each row, as the first convolution sees them. */
  readonly #neighbours: Int32Array

  constructor(weights: Weights, makeKernel: (size: number) => Kernel) {
    const { shape } = weights.header
    const { width } = shape
    const plan = new MemoryPlan()
    const blocks = Array.from({ length: shape.attention }, (_, i): AttentionBlock => {
      const name = `att${i}`
      return {
        name,
        norm: planNorm(plan, width),
        qkv: planLayer(weights, plan, `${name}.qkv`),
        out: planLayer(weights, plan, `${name}.o`),
      }
    })
    this.#width = width
    this.#firstDilation = shape.dilations[0] ?? 1
    // The first convolution is part of what is known of a word.
    this.#convolutions = shape.dilations
      .slice(1)
      .map((dilation, i) => new Convolution(plan, `conv${i + 1}`, width, dilation))
    this.#attentions = blocks
    this.#attention = new Attention(plan, width, shape.heads, MOST_ROWS)
    this.#x = plan.take((MOST_ROWS + 4) * width * 4)
    this.#qkv = plan.take((MOST_ROWS + 4) * width * 12)
    this.#seen = plan.take((MOST_ROWS + 4) * width * 4)
    this.#units = plan.take(MOST_ROWS * 4)
    this.#ones = plan.take(MOST_ROWS * 4)
    this.#noBias = plan.take(width * 12)
    const widest = Math.max(
      ...weights.header.tensors.filter(({ type }) => type === 'int8').map(({ columns }) => columns),
    )
    const most = Math.max(
      3 * width,
      ...['heads', 'name', 'biaffine', 'label'].map((name) => weights.entry(name).rows),
    )
    this.#areas = {
      rows: MOST_ROWS,
      lanes: plan.take((MOST_ROWS + 1) * widest * 2),
      table: plan.take(MOST_ROWS * 16),
      spreadRows: plan.take(MOST_ROWS * width * 8),
      sums: plan.take(MOST_ROWS * Math.max(most, 4 * width) * 4),
    }
    const areas = { ...this.#areas, units: this.#units, ones: this.#ones }
    this.words = new WordTable(weights, plan, areas)
    this.heads = new Heads(weights, plan, areas)
    this.kernel = makeKernel(plan.size)
    const { buffer } = this.kernel
    this.#neighbours = new Int32Array(buffer, this.#areas.table, MOST_ROWS * 3)
    new Float32Array(buffer, this.#ones, MOST_ROWS).fill(1)
    for (const convolution of this.#convolutions) convolution.fill(weights, this.kernel)
    for (const block of blocks) fillAttention(weights, this.kernel, block, shape.heads)
    this.words.fill(this.kernel)
    this.heads.fill(this.kernel)
  }

  /**
   * Reads `rows` words, given by their numbers in the word table; what it finds stands in `heads`.
   * `sentences` holds, for each row, where its sentence begins and ends.
   */
  read(ids: Int32Array, sentences: Sentences, rows: number): void {
    this.#open(ids, sentences, rows)
    for (const convolution of this.#convolutions)
      convolution.apply(this.kernel, this.#areas, this.#x, rows, sentences)
    for (const block of this.#attentions) this.#attend(block, sentences, rows)
    this.heads.read(this.kernel, this.#x, rows)
  }

  #open(ids: Int32Array, { firsts, ends }: Sentences, rows: number): void {
    const near = this.#neighbours
    const dilation = this.#firstDilation
    for (let row = 0, o = 0; row < rows; row++, o += 3) {
      const before = row - dilation
      const after = row + dilation
      near[o] = before < (firsts[row] as number) ? NO_WORD : (ids[before] as number)
      near[o + 1] = ids[row] as number
      near[o + 2] = after >= (ends[row] as number) ? NO_WORD : (ids[after] as number)
    }
    this.words.gather(this.kernel, rows, this.#areas.table, this.#x)
  }

  #attend({ norm, qkv, out }: AttentionBlock, { ends }: Sentences, rows: number): void {
    const { run } = this.kernel
    const { lanes, sums } = this.#areas
    const [width, wide] = [this.#width, this.#width * 12]
    run.normalise(rows, width, this.#x, norm.gain, norm.shift, lanes)
    run.multiply(rows, width >> 1, qkv.outputs >> 3, lanes, qkv.weights, sums)
    const none = Number.NEGATIVE_INFINITY
    run.numbers(
      rows,
      width * 3,
      sums,
      wide,
      this.#ones,
      qkv.scale,
      this.#noBias,
      none,
      this.#qkv,
      wide,
    )
    for (let first = 0; first < rows; first = ends[first] as number)
      this.#attention.mix(this.kernel, this.#qkv, first, ends[first] as number, this.#seen)
    run.quantise(rows, width, MOST, this.#seen, lanes, this.#units)
    run.multiply(rows, width >> 1, out.outputs >> 3, lanes, out.weights, sums)
    run.accumulate(rows, width, sums, this.#units, out.scale, this.#x)
  }
}

function fillAttention(
  weights: Weights,
  kernel: Kernel,
  { name, norm, qkv, out }: AttentionBlock,
  heads: number,
): void {
  const gain = weights.float32(`${name}.gain`)
  const unit = fillNorm(kernel, norm, gain, weights.float32(`${name}.shift`))
  fillLayer(weights, kernel, qkv, unit)
  fillLayer(weights, kernel, out)
  // Queries are scaled once instead of every score.
  const width = gain.length
  const scale = new Float32Array(kernel.buffer, qkv.scale, width)
  for (let j = 0; j < width; j++) scale[j] = (scale[j] as number) / Math.sqrt(width / heads)
}

import type { Kernel } from './kernel.ts'
import type { MemoryPlan } from './layers.ts'

/** Scaled dot-product attention inside sentences (Vaswani et al. 2017, section 3.2). */
export class Attention {
  readonly #width: number
  readonly #heads: number
  readonly #step: number
  readonly #keys: number
  readonly #scores: number
  readonly #zeros: number

  /** Plans room for sentences of at most `rows` words. `width / heads` is a multiple of 4. */
  constructor(plan: MemoryPlan, width: number, heads: number, rows: number) {
    this.#width = width
    this.#heads = heads
    this.#step = rows * 4
    this.#keys = plan.take((width / heads) * this.#step)
    this.#scores = plan.take((rows + 3) * this.#step)
    this.#zeros = plan.take(this.#step)
  }

  /**
   * Mixes the values of the words `first ... end` of one sentence. Writes up to three rows behind it
   * as well, so that sentences are to be taken in order.
   *
   * @param qkv rows of queries (already scaled), keys and values side by side, `3 * width` a row
   * @param into gets `width` numbers a row
   */
  mix({ run }: Kernel, qkv: number, first: number, end: number, into: number): void {
    const n = end - first
    const padded = (n + 7) & ~7
    const size = this.#width / this.#heads
    const row = this.#width * 12
    for (let head = 0; head < this.#heads; head++) {
      const queries = qkv + first * row + head * size * 4
      const keys = queries + this.#width * 4
      const values = keys + this.#width * 4
      run.transpose(n, size, keys, row, this.#keys, this.#step)
      run.product(
        n,
        padded,
        size,
        queries,
        row,
        this.#keys,
        this.#step,
        this.#scores,
        this.#step,
        this.#zeros,
      )
      run.soften(n, n, this.#scores, this.#step)
      run.product(
        n,
        size,
        n,
        this.#scores,
        this.#step,
        values,
        row,
        into + (first * this.#width + head * size) * 4,
        this.#width * 4,
        this.#zeros,
      )
    }
  }
}

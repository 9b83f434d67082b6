import type { Kernel, Operations } from './kernel.ts'

const MAGIC = 12_582_912
const float = Math.fround

/**
 * The kernel in plain JavaScript, for engines without SIMD: the same bits as the compiled one, several
 * times slower. A double that holds the outcome of one operation on two float32 rounds to what float32
 * arithmetic gives, so that `Math.fround` after each operation is all there is to it.
 */
export function plainKernel(size: number): Kernel {
  const buffer = new ArrayBuffer((size + 7) & ~7)
  return { name: 'plain', buffer, run: new PlainOperations(buffer) }
}

class PlainOperations implements Operations {
  readonly #f: Float32Array
  readonly #i: Int32Array
  readonly #lanes: Int16Array
  readonly #parts = new Float32Array(8)

  constructor(buffer: ArrayBuffer) {
    this.#f = new Float32Array(buffer)
    this.#i = new Int32Array(buffer)
    this.#lanes = new Int16Array(buffer)
  }

  multiply(rows: number, pairs: number, panels: number, a: number, w: number, c: number): void {
    const lanes = this.#lanes
    for (let panel = 0; panel < panels; panel++)
      for (let row = 0; row < rows; row++) {
        const out = (c >> 2) + (row * panels + panel) * 8
        const input = (a >> 1) + row * pairs * 2
        for (let j = 0; j < 8; j++) {
          let at = (w >> 1) + panel * pairs * 16 + j * 2
          let sum = 0
          for (let p = 0; p < pairs * 2; p += 2, at += 16)
            sum +=
              (lanes[input + p] as number) * (lanes[at] as number) +
              (lanes[input + p + 1] as number) * (lanes[at + 1] as number)
          this.#i[out + j] = sum
        }
      }
  }

  product(
    m: number,
    n: number,
    k: number,
    a: number,
    aStep: number,
    b: number,
    bStep: number,
    c: number,
    cStep: number,
    start: number,
  ): void {
    const f = this.#f
    for (let i = 0; i < m; i++) {
      const left = (a + i * aStep) >> 2
      for (let j = 0; j < n; j++) {
        let sum = f[(start >> 2) + j] as number
        for (let p = 0; p < k; p++)
          sum = float(
            sum + float((f[left + p] as number) * (f[((b + p * bStep) >> 2) + j] as number)),
          )
        f[((c + i * cStep) >> 2) + j] = sum
      }
    }
  }

  transpose(
    rows: number,
    columns: number,
    from: number,
    fromStep: number,
    into: number,
    intoStep: number,
  ): void {
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        this.#f[((into + j * intoStep) >> 2) + i] = this.#f[
          ((from + i * fromStep) >> 2) + j
        ] as number
  }

  soften(rows: number, n: number, scores: number, step: number): void {
    const f = this.#f
    for (let i = 0; i < rows; i++) {
      const row = (scores + i * step) >> 2
      let highest = float(-1e30)
      for (let j = 0; j < n; j++) highest = pseudoMax(highest, f[row + j] as number)
      for (let j = 0; j < n; j++)
        f[row + j] = exponential(pseudoMax(float((f[row + j] as number) - highest), -18))
      for (let j = n; j % 4 !== 0; j++) f[row + j] = 0
      this.#parts.fill(0)
      for (let j = 0; j < n; j++)
        this.#parts[j & 3] = (this.#parts[j & 3] as number) + (f[row + j] as number)
      const each = float(1 / this.#sum())
      for (let j = 0; j < n; j++) f[row + j] = (f[row + j] as number) * each
    }
  }

  normalise(
    rows: number,
    width: number,
    x: number,
    gain: number,
    shift: number,
    lanes: number,
  ): void {
    const f = this.#f
    const parts = this.#parts
    for (let i = 0; i < rows; i++) {
      const row = (x >> 2) + i * width
      parts.fill(0)
      for (let j = 0; j < width; j++)
        parts[j & 7] = (parts[j & 7] as number) + (f[row + j] as number)
      const mean = float(this.#sum() / width)
      parts.fill(0)
      for (let j = 0; j < width; j++) {
        const v = float((f[row + j] as number) - mean)
        parts[j & 7] = (parts[j & 7] as number) + float(v * v)
      }
      const variance = float(this.#sum() / width)
      const inverse = float(1 / float(Math.sqrt(float(variance + float(0.00001)))))
      for (let j = 0; j < width; j++) {
        const v = float(float((f[row + j] as number) - mean) * inverse)
        this.#lanes[(lanes >> 1) + i * width + j] = nearest(
          float(float(v * (f[(gain >> 2) + j] as number)) + (f[(shift >> 2) + j] as number)),
        )
      }
    }
  }

  quantise(
    rows: number,
    width: number,
    most: number,
    x: number,
    lanes: number,
    units: number,
  ): void {
    const f = this.#f
    for (let i = 0; i < rows; i++) {
      const row = (x >> 2) + i * width
      let largest = float(1e-9)
      for (let j = 0; j < width; j++) largest = pseudoMax(largest, Math.abs(f[row + j] as number))
      const factor = float(most / largest)
      for (let j = 0; j < width; j++)
        this.#lanes[(lanes >> 1) + i * width + j] = nearest(float((f[row + j] as number) * factor))
      f[(units >> 2) + i] = largest / most
    }
  }

  spread(
    entries: number,
    full: number,
    width: number,
    table: number,
    lanes: number,
    into: number,
  ): void {
    const from = this.#lanes
    const block = width * entries
    for (let e = 0; e < entries; e++) {
      const [before, own, next, after] = this.#entry(table, e).map((at) => (lanes + at) >> 1)
      const out = (into >> 1) + e * width
      for (let j = 0; j < width; j++) {
        const b = from[(own as number) + j] as number
        const c = from[(next as number) + j] as number
        from[out + j] = (from[(before as number) + j] as number) - c
        from[out + block + j] = b + c
        from[out + 2 * block + j] = c - b
        if (e < full) from[out + 3 * block + j] = b - (from[(after as number) + j] as number)
      }
    }
  }

  fold(
    entries: number,
    full: number,
    width: number,
    table: number,
    sums: number,
    scale: number,
    bias: number,
    x: number,
  ): void {
    const f = this.#f
    const block = width * entries
    for (let e = 0; e < entries; e++) {
      const [, own, next] = this.#entry(table, e).map((at) => (x + at * 2) >> 2)
      const from = (sums >> 2) + e * width
      for (let j = 0; j < width; j++) {
        const [s, b] = [f[(scale >> 2) + j] as number, f[(bias >> 2) + j] as number]
        const rectified = (sum: number) => pseudoMax(float(float(float(sum | 0) * s) + b), 0)
        const sum = (part: number) => this.#i[from + part * block + j] as number
        f[(own as number) + j] =
          (f[(own as number) + j] as number) + rectified(sum(0) + sum(1) + sum(2))
        if (e < full)
          f[(next as number) + j] =
            (f[(next as number) + j] as number) + rectified(sum(1) - sum(2) - sum(3))
      }
    }
  }

  gather(
    rows: number,
    width: number,
    table: number,
    inputs: number,
    taps: number,
    scale: number,
    bias: number,
    x: number,
  ): void {
    const f = this.#f
    const sums = this.#i
    const id = (row: number, part: number) => sums[(table >> 2) + row * 3 + part] as number
    for (let i = 0; i < rows; i++) {
      const [before, own, after] = [0, 1, 2].map(
        (part) => (taps >> 2) + (id(i, part) * 3 + part) * width,
      ) as [number, number, number]
      for (let j = 0; j < width; j++) {
        const sum =
          (sums[before + j] as number) + (sums[own + j] as number) + (sums[after + j] as number)
        const v = float(
          float(float(sum) * (f[(scale >> 2) + j] as number)) + (f[(bias >> 2) + j] as number),
        )
        f[(x >> 2) + i * width + j] =
          (f[(inputs >> 2) + id(i, 1) * width + j] as number) + pseudoMax(v, 0)
      }
    }
  }

  numbers(
    rows: number,
    count: number,
    sums: number,
    step: number,
    units: number,
    scale: number,
    bias: number,
    floor: number,
    into: number,
    intoStep: number,
  ): void {
    for (let i = 0; i < rows; i++) {
      const unit = this.#f[(units >> 2) + i] as number
      for (let j = 0; j < count; j++)
        this.#f[((into + i * intoStep) >> 2) + j] = pseudoMax(
          this.#number((sums + i * step) >> 2, j, unit, scale, bias),
          float(floor),
        )
    }
  }

  accumulate(
    rows: number,
    width: number,
    sums: number,
    units: number,
    scale: number,
    x: number,
  ): void {
    const f = this.#f
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < width; j++) {
        const factor = float((f[(units >> 2) + i] as number) * (f[(scale >> 2) + j] as number))
        const at = i * width + j
        const v = float(float(this.#i[(sums >> 2) + at] as number) * factor)
        f[(x >> 2) + at] = (f[(x >> 2) + at] as number) + v
      }
  }

  best(
    rows: number,
    count: number,
    sums: number,
    step: number,
    units: number,
    scale: number,
    bias: number,
    into: number,
  ): void {
    for (let i = 0; i < rows; i++) {
      const unit = this.#f[(units >> 2) + i] as number
      let place = 0
      let highest = float(-1e38)
      for (let j = 0; j < count; j++) {
        const v = this.#number((sums + i * step) >> 2, j, unit, scale, bias)
        if (v > highest) [highest, place] = [v, j]
      }
      this.#i[(into >> 2) + i] = place
    }
  }

  join(rows: number, width: number, own: number, table: number, into: number): void {
    const f = this.#f
    for (let i = 0; i < rows; i++) {
      const other = (this.#i[(table >> 2) + i] as number) >> 2
      for (let j = 0; j < width; j++) {
        const at = i * width + j
        f[(into >> 2) + at] = pseudoMax(
          float((f[(own >> 2) + at] as number) + (f[other + j] as number)),
          0,
        )
      }
    }
  }

  #number(sums: number, j: number, unit: number, scale: number, bias: number): number {
    const factor = float(unit * (this.#f[(scale >> 2) + j] as number))
    return float(
      float(float(this.#i[sums + j] as number) * factor) + (this.#f[(bias >> 2) + j] as number),
    )
  }

  #entry(table: number, e: number): readonly number[] {
    const at = (table >> 2) + e * 4
    return [...this.#i.subarray(at, at + 4)]
  }

  /** Eight partial sums (or four and zeros) in the order of the compiled kernel. */
  #sum(): number {
    const [a, b, c, d, e, f, g, h] = this.#parts as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    return float(float(float(a + e) + float(b + f)) + float(float(c + g) + float(d + h)))
  }
}

/** e^x for -18 <= x <= 0 with a relative error below 1e-4: a polynomial for x/64, squared six times. */
export function exponential(score: number): number {
  const x = float(score * 0.015625)
  let y = float(float(x * float(0.008333334)) + float(0.041666668))
  y = float(float(x * y) + float(0.16666667))
  y = float(float(x * y) + 0.5)
  y = float(float(x * y) + 1)
  y = float(float(x * y) + 1)
  for (let time = 0; time < 6; time++) y = float(y * y)
  return y
}

function pseudoMax(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: what the compiled kernel does, also with zeros of either sign.
  return a < b ? b : a
}

/** The nearest integer, of two the even one, for numbers below 2^22. */
function nearest(v: number): number {
  return float(v + MAGIC) - MAGIC
}

/**
 * e^x for x <= 0, the same on every engine (`Math.exp` may differ in the last place): a polynomial for
 * x/64, squared six times. Relative error below 1e-4; 0 below -30.
 */
export function expNegative(x: number): number {
  if (x < -30) return 0
  const r = x / 64
  let y = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))))
  y *= y
  y *= y
  y *= y
  y *= y
  y *= y
  return y * y
}

/**
 * Scaled dot-product attention inside one sentence (Vaswani et al. 2017, section 3.2).
 *
 * @param qkv rows of queries, keys and values side by side, `3 * width` a row
 * @param first first row of the sentence; `end` the one after its last
 * @param weights room for `end - first` numbers
 * @param into gets `width` numbers a row
 */
export function attend(
  qkv: Float64Array,
  first: number,
  end: number,
  width: number,
  heads: number,
  weights: Float64Array,
  into: Float64Array,
): void {
  const size = width / heads
  const scale = 1 / Math.sqrt(size)
  const stride = width * 3
  const n = end - first
  for (let head = 0; head < heads; head++) {
    for (let i = 0; i < n; i++) {
      const q = (first + i) * stride + head * size
      let highest = -1e30
      for (let j = 0, k = first * stride + width + head * size; j < n; j++, k += stride) {
        let one = 0
        let two = 0
        for (let c = 0; c < size; c += 2) {
          one += (qkv[q + c] as number) * (qkv[k + c] as number)
          two += (qkv[q + c + 1] as number) * (qkv[k + c + 1] as number)
        }
        const dot = (one + two) * scale
        weights[j] = dot
        if (dot > highest) highest = dot
      }
      let total = 0
      for (let j = 0; j < n; j++) {
        const weight = expNegative((weights[j] as number) - highest)
        weights[j] = weight
        total += weight
      }
      const o = (first + i) * width + head * size
      const share = 1 / total
      for (let c = 0; c < size; c++) into[o + c] = 0
      for (let j = 0, v = first * stride + 2 * width + head * size; j < n; j++, v += stride) {
        const a = (weights[j] as number) * share
        // What weighs next to nothing is left out: it could not change a decision.
        if (a < 1e-5) continue
        for (let c = 0; c < size; c++)
          into[o + c] = (into[o + c] as number) + a * (qkv[v + c] as number)
      }
    }
  }
}

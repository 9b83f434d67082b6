/**
 * e^x for x <= 0, the same on every engine (`Math.exp` may differ in the last place): a polynomial for
 * x/64, squared six times. Relative error below 1e-4; 0 below -18.
 */
export function expNegative(x: number): number {
  if (x < -18) return 0
  const r = x / 64
  let y = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))))
  y *= y
  y *= y
  y *= y
  y *= y
  y *= y
  return y * y
}

/** Weights of attention below this could not change a decision and are left out. */
const NEXT_TO_NOTHING = 1e-5

/**
 * Scaled dot-product attention inside one sentence (Vaswani et al. 2017, section 3.2). `width / heads`
 * is a multiple of 4.
 *
 * @param qkv rows of queries, keys and values side by side, `3 * width` a row
 * @param first first row of the sentence; `end` the one after its last
 * @param weights room for `end - first + 3` numbers
 * @param places room for as many
 * @param into gets `width` numbers a row
 */
export function attend(
  qkv: Float64Array,
  first: number,
  end: number,
  width: number,
  heads: number,
  weights: Float64Array,
  places: Int32Array,
  into: Float64Array,
): void {
  const size = width / heads
  const scale = 1 / Math.sqrt(size)
  const stride = width * 3
  const n = end - first
  for (let head = 0; head < heads; head++) {
    const keys = first * stride + width + head * size
    for (let i = 0; i < n; i++) {
      const query = (first + i) * stride + head * size
      const highest = dots(qkv, query, keys, stride, n, size, scale, weights)
      // Only what weighs something is kept, moved to the front.
      let total = 0
      let kept = 0
      for (let j = 0; j < n; j++) {
        const weight = expNegative((weights[j] as number) - highest)
        total += weight
        if (weight < NEXT_TO_NOTHING) continue
        weights[kept] = weight
        places[kept++] = keys + width + j * stride
      }
      for (; kept % 4 !== 0; kept++) {
        weights[kept] = 0
        places[kept] = keys + width
      }
      mix(qkv, weights, places, kept, 1 / total, size, into, (first + i) * width + head * size)
    }
  }
}

/** Scaled products of one query with all keys; returns the highest. */
function dots(
  qkv: Float64Array,
  query: number,
  keys: number,
  stride: number,
  n: number,
  size: number,
  scale: number,
  into: Float64Array,
): number {
  let highest = -1e30
  for (let j = 0, k = keys; j < n; j++, k += stride) {
    let one = 0
    let two = 0
    let three = 0
    let four = 0
    for (let c = 0; c < size; c += 4) {
      one += (qkv[query + c] as number) * (qkv[k + c] as number)
      two += (qkv[query + c + 1] as number) * (qkv[k + c + 1] as number)
      three += (qkv[query + c + 2] as number) * (qkv[k + c + 2] as number)
      four += (qkv[query + c + 3] as number) * (qkv[k + c + 3] as number)
    }
    const dot = (one + two + (three + four)) * scale
    into[j] = dot
    if (dot > highest) highest = dot
  }
  return highest
}

/** The weighted sum of `kept` rows of values, four at a time. */
function mix(
  qkv: Float64Array,
  weights: Float64Array,
  places: Int32Array,
  kept: number,
  share: number,
  size: number,
  into: Float64Array,
  at: number,
): void {
  for (let j = 0; j < kept; j += 4) {
    const a = (weights[j] as number) * share
    const b = (weights[j + 1] as number) * share
    const c = (weights[j + 2] as number) * share
    const d = (weights[j + 3] as number) * share
    const pa = places[j] as number
    const pb = places[j + 1] as number
    const pc = places[j + 2] as number
    const pd = places[j + 3] as number
    for (let o = 0; o < size; o++) {
      const sum =
        a * (qkv[pa + o] as number) +
        b * (qkv[pb + o] as number) +
        (c * (qkv[pc + o] as number) + d * (qkv[pd + o] as number))
      into[at + o] = j === 0 ? sum : (into[at + o] as number) + sum
    }
  }
}

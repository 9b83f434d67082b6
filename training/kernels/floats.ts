// What the network computes between integer products, on rows of float32. Every sum is taken in a fixed
// order and nothing is fused, so that src/language/model/plain-kernel.ts gives the same bits. Widths are
// multiples of 8, steps from row to row are in bytes.

/** 1.5 * 2^23: adding it leaves the nearest integer in the low bits. */
const MAGIC: f32 = 12582912
const MAGIC_BITS: i32 = 0x4b400000

function sumOf(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

function highestOf(v: v128): f32 {
  return max<f32>(
    max<f32>(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max<f32>(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  )
}

function integers(v: v128): v128 {
  return i32x4.sub(f32x4.add(v, f32x4.splat(MAGIC)), i32x4.splat(MAGIC_BITS))
}

/**
 * C = start + A * B: A has m rows of k numbers, B k rows of n, n a multiple of 4, `start` is a row that
 * each row of C begins from. Up to three rows more than m are computed: there must be room for them.
 */
export function product(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  c: usize,
  cStep: usize,
  start: usize,
): void {
  const length: usize = usize(k) << 2
  const wide = n & ~7
  for (let i: i32 = 0; i < m; i += 4) {
    const a0 = a + usize(i) * aStep
    const a1 = a0 + aStep
    const a2 = a1 + aStep
    const a3 = a2 + aStep
    const c0 = c + usize(i) * cStep
    const c1 = c0 + cStep
    const c2 = c1 + cStep
    const c3 = c2 + cStep
    let j: usize = 0
    for (const end: usize = usize(wide) << 2; j < end; j += 32) {
      let s00 = v128.load(start + j)
      let s01 = v128.load(start + j, 16)
      let s10 = s00
      let s11 = s01
      let s20 = s00
      let s21 = s01
      let s30 = s00
      let s31 = s01
      let q = b + j
      for (let o: usize = 0; o < length; o += 4) {
        const b0 = v128.load(q)
        const b1 = v128.load(q, 16)
        let x = v128.load32_splat(a0 + o)
        s00 = f32x4.add(s00, f32x4.mul(x, b0))
        s01 = f32x4.add(s01, f32x4.mul(x, b1))
        x = v128.load32_splat(a1 + o)
        s10 = f32x4.add(s10, f32x4.mul(x, b0))
        s11 = f32x4.add(s11, f32x4.mul(x, b1))
        x = v128.load32_splat(a2 + o)
        s20 = f32x4.add(s20, f32x4.mul(x, b0))
        s21 = f32x4.add(s21, f32x4.mul(x, b1))
        x = v128.load32_splat(a3 + o)
        s30 = f32x4.add(s30, f32x4.mul(x, b0))
        s31 = f32x4.add(s31, f32x4.mul(x, b1))
        q += bStep
      }
      v128.store(c0 + j, s00)
      v128.store(c0 + j, s01, 16)
      v128.store(c1 + j, s10)
      v128.store(c1 + j, s11, 16)
      v128.store(c2 + j, s20)
      v128.store(c2 + j, s21, 16)
      v128.store(c3 + j, s30)
      v128.store(c3 + j, s31, 16)
    }
    if (wide < n) {
      let s0 = v128.load(start + j)
      let s1 = s0
      let s2 = s0
      let s3 = s0
      let q = b + j
      for (let o: usize = 0; o < length; o += 4) {
        const b0 = v128.load(q)
        s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(a0 + o), b0))
        s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(a1 + o), b0))
        s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(a2 + o), b0))
        s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(a3 + o), b0))
        q += bStep
      }
      v128.store(c0 + j, s0)
      v128.store(c1 + j, s1)
      v128.store(c2 + j, s2)
      v128.store(c3 + j, s3)
    }
  }
}

/** Rows to columns. */
export function transpose(
  rows: i32,
  columns: i32,
  from: usize,
  fromStep: usize,
  into: usize,
  intoStep: usize,
): void {
  for (let i: i32 = 0; i < rows; i++) {
    let source = from + usize(i) * fromStep
    let target = into + (usize(i) << 2)
    for (const end = source + (usize(columns) << 2); source < end; source += 4) {
      store<f32>(target, load<f32>(source))
      target += intoStep
    }
  }
}

/**
 * Makes each row of n scores weights that sum to 1: e^(score - highest), below e^-18 as e^-18, with the
 * exponential as a polynomial of a 64th, squared six times. A row has room for the next multiple of 4.
 */
export function soften(rows: i32, n: i32, scores: usize, step: usize): void {
  const end: usize = usize(n) << 2
  for (let i: i32 = 0; i < rows; i++) {
    const row = scores + usize(i) * step
    for (let o = end; (o & 15) !== 0; o += 4) store<f32>(row + o, -1e30)
    let most = f32x4.splat(-1e30)
    for (let o: usize = 0; o < end; o += 16) most = f32x4.pmax(most, v128.load(row + o))
    const highest = f32x4.splat(highestOf(most))
    const least = f32x4.splat(-18)
    const share = f32x4.splat(0.015625)
    const one = f32x4.splat(1)
    for (let o: usize = 0; o < end; o += 16) {
      const x = f32x4.mul(f32x4.pmax(f32x4.sub(v128.load(row + o), highest), least), share)
      let y = f32x4.add(f32x4.mul(x, f32x4.splat(0.008333334)), f32x4.splat(0.041666668))
      y = f32x4.add(f32x4.mul(x, y), f32x4.splat(0.16666667))
      y = f32x4.add(f32x4.mul(x, y), f32x4.splat(0.5))
      y = f32x4.add(f32x4.mul(x, y), one)
      y = f32x4.add(f32x4.mul(x, y), one)
      y = f32x4.mul(y, y)
      y = f32x4.mul(y, y)
      y = f32x4.mul(y, y)
      y = f32x4.mul(y, y)
      y = f32x4.mul(y, y)
      v128.store(row + o, f32x4.mul(y, y))
    }
    for (let o = end; (o & 15) !== 0; o += 4) store<f32>(row + o, 0)
    let total = f32x4.splat(0)
    for (let o: usize = 0; o < end; o += 16) total = f32x4.add(total, v128.load(row + o))
    const each = f32x4.splat(1 / sumOf(total))
    for (let o: usize = 0; o < end; o += 16)
      v128.store(row + o, f32x4.mul(v128.load(row + o), each))
  }
}

/**
 * Brings each row to mean 0 and variance 1, applies gain and shift (Ba et al. 2016), and writes the
 * nearest integers as 16-bit lanes.
 */
export function normalise(
  rows: i32,
  width: i32,
  x: usize,
  gain: usize,
  shift: usize,
  lanes: usize,
): void {
  const bytes: usize = usize(width) << 2
  for (let i: i32 = 0; i < rows; i++) {
    const row = x + usize(i) * bytes
    let one = f32x4.splat(0)
    let two = f32x4.splat(0)
    for (let o = row, end = row + bytes; o < end; o += 32) {
      one = f32x4.add(one, v128.load(o))
      two = f32x4.add(two, v128.load(o, 16))
    }
    const mean = f32x4.splat(sumOf(f32x4.add(one, two)) / f32(width))
    one = f32x4.splat(0)
    two = f32x4.splat(0)
    for (let o = row, end = row + bytes; o < end; o += 32) {
      const a = f32x4.sub(v128.load(o), mean)
      const b = f32x4.sub(v128.load(o, 16), mean)
      one = f32x4.add(one, f32x4.mul(a, a))
      two = f32x4.add(two, f32x4.mul(b, b))
    }
    const variance = sumOf(f32x4.add(one, two)) / f32(width)
    const inverse = f32x4.splat(1 / sqrt<f32>(variance + f32(0.00001)))
    let into = lanes + usize(i) * (bytes >> 1)
    for (let o: usize = 0; o < bytes; o += 32) {
      const a = f32x4.mul(f32x4.sub(v128.load(row + o), mean), inverse)
      const b = f32x4.mul(f32x4.sub(v128.load(row + o, 16), mean), inverse)
      const c = f32x4.add(f32x4.mul(a, v128.load(gain + o)), v128.load(shift + o))
      const d = f32x4.add(f32x4.mul(b, v128.load(gain + o, 16)), v128.load(shift + o, 16))
      v128.store(into, i16x8.narrow_i32x4_s(integers(c), integers(d)))
      into += 16
    }
  }
}

/** Writes each row as 16-bit lanes, its largest number as `most`; `units` gets the value of one unit. */
export function quantise(
  rows: i32,
  width: i32,
  most: f32,
  x: usize,
  lanes: usize,
  units: usize,
): void {
  const bytes: usize = usize(width) << 2
  for (let i: i32 = 0; i < rows; i++) {
    const row = x + usize(i) * bytes
    let largest = f32x4.splat(1e-9)
    for (let o = row, end = row + bytes; o < end; o += 16)
      largest = f32x4.pmax(largest, f32x4.abs(v128.load(o)))
    const size = highestOf(largest)
    const factor = f32x4.splat(most / size)
    let into = lanes + usize(i) * (bytes >> 1)
    for (let o = row, end = row + bytes; o < end; o += 32) {
      const a = integers(f32x4.mul(v128.load(o), factor))
      const b = integers(f32x4.mul(v128.load(o, 16), factor))
      v128.store(into, i16x8.narrow_i32x4_s(a, b))
      into += 16
    }
    store<f32>(units + (usize(i) << 2), size / most)
  }
}

/**
 * Inputs of a convolution over three rows for two rows at a time (Winograd 1980, F(2,3)): an entry of
 * the table has the places of the rows before, own, next and after it; the four kinds of outcome stand
 * one after the other, the last for the first `full` entries only.
 */
export function spread(
  entries: i32,
  full: i32,
  width: i32,
  table: usize,
  lanes: usize,
  into: usize,
): void {
  const bytes: usize = usize(width) << 1
  const block = bytes * usize(entries)
  for (let e: i32 = 0; e < entries; e++) {
    const entry = table + (usize(e) << 4)
    const before = lanes + usize(load<i32>(entry))
    const own = lanes + usize(load<i32>(entry, 4))
    const next = lanes + usize(load<i32>(entry, 8))
    const after = lanes + usize(load<i32>(entry, 12))
    const out = into + usize(e) * bytes
    for (let o: usize = 0; o < bytes; o += 16) {
      const b = v128.load(own + o)
      const c = v128.load(next + o)
      v128.store(out + o, i16x8.sub(v128.load(before + o), c))
      v128.store(out + block + o, i16x8.add(b, c))
      v128.store(out + 2 * block + o, i16x8.sub(c, b))
    }
    if (e >= full) continue
    for (let o: usize = 0; o < bytes; o += 16)
      v128.store(out + 3 * block + o, i16x8.sub(v128.load(own + o), v128.load(after + o)))
  }
}

/** What `spread` was multiplied to, brought together: x += max(0, sum * scale + bias). */
export function fold(
  entries: i32,
  full: i32,
  width: i32,
  table: usize,
  sums: usize,
  scale: usize,
  bias: usize,
  x: usize,
): void {
  const bytes: usize = usize(width) << 2
  const block = bytes * usize(entries)
  const zero = f32x4.splat(0)
  for (let e: i32 = 0; e < entries; e++) {
    const entry = table + (usize(e) << 4)
    const own = x + (usize(load<i32>(entry, 4)) << 1)
    const next = x + (usize(load<i32>(entry, 8)) << 1)
    const from = sums + usize(e) * bytes
    for (let o: usize = 0; o < bytes; o += 16) {
      const two = v128.load(from + block + o)
      const three = v128.load(from + 2 * block + o)
      const sum = i32x4.add(i32x4.add(v128.load(from + o), two), three)
      const v = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale + o)),
        v128.load(bias + o),
      )
      v128.store(own + o, f32x4.add(v128.load(own + o), f32x4.pmax(v, zero)))
      if (e < full) {
        const other = i32x4.sub(i32x4.sub(two, three), v128.load(from + 3 * block + o))
        const w = f32x4.add(
          f32x4.mul(f32x4.convert_i32x4_s(other), v128.load(scale + o)),
          v128.load(bias + o),
        )
        v128.store(next + o, f32x4.add(v128.load(next + o), f32x4.pmax(w, zero)))
      }
    }
  }
}

/**
 * The first convolution, from what it makes of each word before, at and after a place: an entry of the
 * table has the numbers of the three words. x = input + max(0, sum * scale + bias).
 */
export function gather(
  rows: i32,
  width: i32,
  table: usize,
  inputs: usize,
  taps: usize,
  scale: usize,
  bias: usize,
  x: usize,
): void {
  const bytes: usize = usize(width) << 2
  const zero = f32x4.splat(0)
  for (let i: i32 = 0; i < rows; i++) {
    const entry = table + usize(i) * 12
    const word = usize(load<i32>(entry, 4))
    const before = taps + usize(load<i32>(entry)) * bytes * 3
    const own = taps + word * bytes * 3 + bytes
    const after = taps + usize(load<i32>(entry, 8)) * bytes * 3 + 2 * bytes
    const from = inputs + word * bytes
    const into = x + usize(i) * bytes
    for (let o: usize = 0; o < bytes; o += 16) {
      const sum = i32x4.add(
        i32x4.add(v128.load(before + o), v128.load(own + o)),
        v128.load(after + o),
      )
      const v = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale + o)),
        v128.load(bias + o),
      )
      v128.store(into + o, f32x4.add(v128.load(from + o), f32x4.pmax(v, zero)))
    }
  }
}

/** Sums as numbers: max(floor, sum * (unit of the row * scale of the column) + bias). */
export function numbers(
  rows: i32,
  count: i32,
  sums: usize,
  step: usize,
  units: usize,
  scale: usize,
  bias: usize,
  floor: f32,
  into: usize,
  intoStep: usize,
): void {
  const bytes: usize = usize(count) << 2
  const least = f32x4.splat(floor)
  for (let i: i32 = 0; i < rows; i++) {
    const from = sums + usize(i) * step
    const out = into + usize(i) * intoStep
    const unit = v128.load32_splat(units + (usize(i) << 2))
    for (let o: usize = 0; o < bytes; o += 16) {
      const factor = f32x4.mul(unit, v128.load(scale + o))
      const v = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(v128.load(from + o)), factor),
        v128.load(bias + o),
      )
      v128.store(out + o, f32x4.pmax(v, least))
    }
  }
}

/** x += sum * (unit of the row * scale of the column). */
export function accumulate(
  rows: i32,
  width: i32,
  sums: usize,
  units: usize,
  scale: usize,
  x: usize,
): void {
  const bytes: usize = usize(width) << 2
  for (let i: i32 = 0; i < rows; i++) {
    const from = sums + usize(i) * bytes
    const out = x + usize(i) * bytes
    const unit = v128.load32_splat(units + (usize(i) << 2))
    for (let o: usize = 0; o < bytes; o += 16) {
      const factor = f32x4.mul(unit, v128.load(scale + o))
      const v = f32x4.mul(f32x4.convert_i32x4_s(v128.load(from + o)), factor)
      v128.store(out + o, f32x4.add(v128.load(out + o), v))
    }
  }
}

/** The column with the highest number of each row, the first of equals. */
export function best(
  rows: i32,
  count: i32,
  sums: usize,
  step: usize,
  units: usize,
  scale: usize,
  bias: usize,
  into: usize,
): void {
  const bytes: usize = usize(count) << 2
  for (let i: i32 = 0; i < rows; i++) {
    const from = sums + usize(i) * step
    const unit = v128.load32_splat(units + (usize(i) << 2))
    let highest = f32x4.splat(-1e38)
    let places = i32x4.splat(0)
    let column = i32x4(0, 1, 2, 3)
    for (let o: usize = 0; o < bytes; o += 16) {
      const factor = f32x4.mul(unit, v128.load(scale + o))
      const v = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(v128.load(from + o)), factor),
        v128.load(bias + o),
      )
      const higher = f32x4.gt(v, highest)
      highest = v128.bitselect(v, highest, higher)
      places = v128.bitselect(column, places, higher)
      column = i32x4.add(column, i32x4.splat(4))
    }
    const top = highestOf(highest)
    let place = i32.MAX_VALUE
    if (f32x4.extract_lane(highest, 0) === top) place = i32x4.extract_lane(places, 0)
    if (f32x4.extract_lane(highest, 1) === top) place = min(place, i32x4.extract_lane(places, 1))
    if (f32x4.extract_lane(highest, 2) === top) place = min(place, i32x4.extract_lane(places, 2))
    if (f32x4.extract_lane(highest, 3) === top) place = min(place, i32x4.extract_lane(places, 3))
    store<i32>(into + (usize(i) << 2), place)
  }
}

/** Each row with the row that the table names for it: max(0, own + other). */
export function join(rows: i32, width: i32, own: usize, table: usize, into: usize): void {
  const bytes: usize = usize(width) << 2
  const zero = f32x4.splat(0)
  for (let i: i32 = 0; i < rows; i++) {
    const other = usize(load<i32>(table + (usize(i) << 2)))
    const at = usize(i) * bytes
    for (let o: usize = 0; o < bytes; o += 16) {
      const sum = f32x4.add(v128.load(own + at + o), v128.load(other + o))
      v128.store(into + at + o, f32x4.pmax(sum, zero))
    }
  }
}

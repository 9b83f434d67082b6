// The sums of the linear model of event types: rows of 24 weights, each times a number, added up in their
// order. Nothing is fused, so that src/coding/typing/sum-kernel.ts without WebAssembly gives the same bits.

/**
 * Adds `count` rows of 24 signed bytes, each followed by its scale (float32), to 24 sums.
 *
 * @param rows byte offset of each row in `table`, 32-bit
 * @param factors what each row is multiplied with, float32
 * @param sums 24 times float32
 */
export function addRows(count: i32, rows: usize, factors: usize, table: usize, sums: usize): void {
  let s0 = v128.load(sums)
  let s1 = v128.load(sums, 16)
  let s2 = v128.load(sums, 32)
  let s3 = v128.load(sums, 48)
  let s4 = v128.load(sums, 64)
  let s5 = v128.load(sums, 80)
  for (let i = 0; i < count; i++) {
    const row = table + load<u32>(rows + ((<usize>i) << 2))
    const factor = f32x4.splat(load<f32>(factors + ((<usize>i) << 2)) * load<f32>(row + 24))
    const first = v128.load(row)
    const low = i16x8.extend_low_i8x16_s(first)
    const high = i16x8.extend_high_i8x16_s(first)
    const last = v128.load_ext<i8>(row + 16)
    s0 = f32x4.add(s0, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))))
    s1 = f32x4.add(s1, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))))
    s2 = f32x4.add(s2, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high))))
    s3 = f32x4.add(s3, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high))))
    s4 = f32x4.add(s4, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(last))))
    s5 = f32x4.add(s5, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(last))))
  }
  v128.store(sums, s0)
  v128.store(sums, s1, 16)
  v128.store(sums, s2, 32)
  v128.store(sums, s3, 48)
  v128.store(sums, s4, 64)
  v128.store(sums, s5, 80)
}

/** Adds `count` rows of 24 float32 that follow one another, each times its number, to 24 sums. */
export function addNumbers(count: i32, numbers: usize, table: usize, sums: usize): void {
  let s0 = v128.load(sums)
  let s1 = v128.load(sums, 16)
  let s2 = v128.load(sums, 32)
  let s3 = v128.load(sums, 48)
  let s4 = v128.load(sums, 64)
  let s5 = v128.load(sums, 80)
  for (let i = 0; i < count; i++) {
    const factor = v128.load_splat<f32>(numbers + ((<usize>i) << 2))
    s0 = f32x4.add(s0, f32x4.mul(factor, v128.load(table)))
    s1 = f32x4.add(s1, f32x4.mul(factor, v128.load(table, 16)))
    s2 = f32x4.add(s2, f32x4.mul(factor, v128.load(table, 32)))
    s3 = f32x4.add(s3, f32x4.mul(factor, v128.load(table, 48)))
    s4 = f32x4.add(s4, f32x4.mul(factor, v128.load(table, 64)))
    s5 = f32x4.add(s5, f32x4.mul(factor, v128.load(table, 80)))
    table += 96
  }
  v128.store(sums, s0)
  v128.store(sums, s1, 16)
  v128.store(sums, s2, 32)
  v128.store(sums, s3, 48)
  v128.store(sums, s4, 64)
  v128.store(sums, s5, 80)
}

// C[m x n] += A[m x k] * B[k x n], float32, row-major B and C; A is read with any strides, so that a
// transposed A needs no copy. Four rows by eight columns are kept in registers. n is a multiple of 8.
export function gemm(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  rowStride: i32,
  columnStride: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
): void {
  const ars: usize = usize(rowStride) << 2
  const acs: usize = usize(columnStride) << 2
  const bs: usize = usize(ldb) << 2
  const cs: usize = usize(ldc) << 2
  let i: i32 = 0
  for (; i + 4 <= m; i += 4) {
    const a0 = a + usize(i) * ars
    const a1 = a0 + ars
    const a2 = a1 + ars
    const a3 = a2 + ars
    for (let j: i32 = 0; j < n; j += 8) {
      const c0 = c + usize(i) * cs + (usize(j) << 2)
      const c1 = c0 + cs
      const c2 = c1 + cs
      const c3 = c2 + cs
      let s00 = v128.load(c0),
        s01 = v128.load(c0, 16)
      let s10 = v128.load(c1),
        s11 = v128.load(c1, 16)
      let s20 = v128.load(c2),
        s21 = v128.load(c2, 16)
      let s30 = v128.load(c3),
        s31 = v128.load(c3, 16)
      let q = b + (usize(j) << 2)
      let o: usize = 0
      for (let p: i32 = 0; p < k; p++) {
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
        q += bs
        o += acs
      }
      v128.store(c0, s00)
      v128.store(c0, s01, 16)
      v128.store(c1, s10)
      v128.store(c1, s11, 16)
      v128.store(c2, s20)
      v128.store(c2, s21, 16)
      v128.store(c3, s30)
      v128.store(c3, s31, 16)
    }
  }
  for (; i < m; i++) {
    const a0 = a + usize(i) * ars
    for (let j: i32 = 0; j < n; j += 8) {
      const c0 = c + usize(i) * cs + (usize(j) << 2)
      let s00 = v128.load(c0),
        s01 = v128.load(c0, 16)
      let q = b + (usize(j) << 2)
      let o: usize = 0
      for (let p: i32 = 0; p < k; p++) {
        const x = v128.load32_splat(a0 + o)
        s00 = f32x4.add(s00, f32x4.mul(x, v128.load(q)))
        s01 = f32x4.add(s01, f32x4.mul(x, v128.load(q, 16)))
        q += bs
        o += acs
      }
      v128.store(c0, s00)
      v128.store(c0, s01, 16)
    }
  }
}

/** One step of AdamW over count floats (a multiple of 4), with gradient scaling and an average of weights. */
export function adam(
  count: i32,
  weight: usize,
  gradient: usize,
  first: usize,
  second: usize,
  average: usize,
  rate: f32,
  decay: f32,
  beta1: f32,
  beta2: f32,
  correction1: f32,
  correction2: f32,
  scale: f32,
  keep: f32,
): void {
  const vb1 = f32x4.splat(beta1),
    vb2 = f32x4.splat(beta2)
  const vn1 = f32x4.splat(1 - beta1),
    vn2 = f32x4.splat(1 - beta2)
  const eps = f32x4.splat(1e-8)
  const step = f32x4.splat(rate / correction1)
  const fix2 = f32x4.splat(1 / correction2)
  const shrink = f32x4.splat(1 - rate * decay)
  const vs = f32x4.splat(scale)
  const vk = f32x4.splat(keep),
    vg = f32x4.splat(1 - keep)
  for (let o: usize = 0, end: usize = usize(count) << 2; o < end; o += 16) {
    const g = f32x4.mul(v128.load(gradient + o), vs)
    const m = f32x4.add(f32x4.mul(v128.load(first + o), vb1), f32x4.mul(g, vn1))
    const v = f32x4.add(f32x4.mul(v128.load(second + o), vb2), f32x4.mul(f32x4.mul(g, g), vn2))
    v128.store(first + o, m)
    v128.store(second + o, v)
    const w = f32x4.sub(
      f32x4.mul(v128.load(weight + o), shrink),
      f32x4.div(f32x4.mul(m, step), f32x4.add(f32x4.sqrt(f32x4.mul(v, fix2)), eps)),
    )
    v128.store(weight + o, w)
    v128.store(average + o, f32x4.add(f32x4.mul(v128.load(average + o), vk), f32x4.mul(w, vg)))
    v128.store(gradient + o, f32x4.splat(0))
  }
}

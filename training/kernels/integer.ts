// C[rows x 8*panels] = A * W for integers held in 16-bit lanes, exact in 32 bits. A is row-major, two
// columns a pair. W is packed in panels of eight outputs: [panel][pair][output][2], so that one
// multiply-add gives four outputs and no lane has to be summed across.
export function multiply(rows: i32, pairs: i32, panels: i32, a: usize, w: usize, c: usize): void {
  const rowBytes: usize = usize(pairs) << 2
  const outBytes: usize = usize(panels) << 5
  const panelBytes: usize = usize(pairs) << 5
  for (let q: i32 = 0; q < panels; q++) {
    const panel = w + usize(q) * panelBytes
    const out = c + (usize(q) << 5)
    let i: i32 = 0
    for (; i + 4 <= rows; i += 4) {
      let a0 = a + usize(i) * rowBytes
      let a1 = a0 + rowBytes
      let a2 = a1 + rowBytes
      let a3 = a2 + rowBytes
      let s00 = i32x4.splat(0),
        s01 = i32x4.splat(0)
      let s10 = i32x4.splat(0),
        s11 = i32x4.splat(0)
      let s20 = i32x4.splat(0),
        s21 = i32x4.splat(0)
      let s30 = i32x4.splat(0),
        s31 = i32x4.splat(0)
      for (let b = panel, end = panel + panelBytes; b < end; b += 32) {
        const b0 = v128.load(b)
        const b1 = v128.load(b, 16)
        let x = v128.load32_splat(a0)
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0))
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a1)
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0))
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a2)
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0))
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a3)
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0))
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1))
        a0 += 4
        a1 += 4
        a2 += 4
        a3 += 4
      }
      let o = out + usize(i) * outBytes
      v128.store(o, s00)
      v128.store(o, s01, 16)
      o += outBytes
      v128.store(o, s10)
      v128.store(o, s11, 16)
      o += outBytes
      v128.store(o, s20)
      v128.store(o, s21, 16)
      o += outBytes
      v128.store(o, s30)
      v128.store(o, s31, 16)
    }
    for (; i < rows; i++) {
      let a0 = a + usize(i) * rowBytes
      let s0 = i32x4.splat(0),
        s1 = i32x4.splat(0)
      for (let b = panel, end = panel + panelBytes; b < end; b += 32) {
        const x = v128.load32_splat(a0)
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)))
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)))
        a0 += 4
      }
      const o = out + usize(i) * outBytes
      v128.store(o, s0)
      v128.store(o, s1, 16)
    }
  }
}

import { readFileSync } from 'node:fs'

// One block of WebAssembly memory for everything: parameters at the bottom, one batch's activations
// and gradients above them, thrown away whole after each step.

const PAGES = 20_480
const memory = new WebAssembly.Memory({ initial: PAGES, maximum: 65_536 })
const bytes = readFileSync(new URL('./gemm.wasm', import.meta.url))
const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })

type Gemm = (
  m: number,
  n: number,
  k: number,
  a: number,
  rowStride: number,
  columnStride: number,
  b: number,
  ldb: number,
  c: number,
  ldc: number,
) => void
type Adam = (
  count: number,
  weight: number,
  gradient: number,
  first: number,
  second: number,
  average: number,
  rate: number,
  decay: number,
  beta1: number,
  beta2: number,
  correction1: number,
  correction2: number,
  scale: number,
  keep: number,
) => void
const kernels = instance.exports as unknown as { readonly gemm: Gemm; readonly adam: Adam }

/** The whole memory as floats; positions below are indices into it. */
export const F: Float32Array = new Float32Array(memory.buffer)

let persistent = 1024
let scratch = -1

/** Takes `count` floats that stay. Only before the first batch. */
export function keep(count: number): number {
  if (scratch >= 0) throw new RangeError('parameters must be made before the first batch')
  const at = persistent
  persistent += (count + 3) & ~3
  return at
}

/** Takes `count` zeroed floats that live until `freeBatch`. */
export function take(count: number): number {
  if (scratch < 0) scratch = persistent
  const at = scratch
  scratch += (count + 3) & ~3
  if (scratch > F.length) throw new RangeError('a batch does not fit into memory: make it smaller')
  F.fill(0, at, scratch)
  return at
}

/** Gives back everything that `take` took. */
export function freeBatch(): void {
  scratch = persistent
}

/** C[m x n] += A * B with A read by strides; positions are float indices; n is a multiple of 8. */
export function gemm(
  m: number,
  n: number,
  k: number,
  a: number,
  rowStride: number,
  columnStride: number,
  b: number,
  ldb: number,
  c: number,
  ldc: number,
): void {
  kernels.gemm(m, n, k, a * 4, rowStride, columnStride, b * 4, ldb, c * 4, ldc)
}

/** See kernels/gemm.ts; positions are float indices. */
export function adam(
  count: number,
  weight: number,
  gradient: number,
  first: number,
  second: number,
  average: number,
  rate: number,
  decay: number,
  beta1: number,
  beta2: number,
  correction1: number,
  correction2: number,
  scale: number,
  keepAverage: number,
): void {
  kernels.adam(
    count,
    weight * 4,
    gradient * 4,
    first * 4,
    second * 4,
    average * 4,
    rate,
    decay,
    beta1,
    beta2,
    correction1,
    correction2,
    scale,
    keepAverage,
  )
}

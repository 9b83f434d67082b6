import { KERNEL_BYTES } from './kernel-bytes.ts'

/**
 * The arithmetic of the network in one block of memory. Places and steps from row to row are byte
 * offsets; `rows` are stored one after the other unless a step is given. Integers are exact: weights
 * hold 10 bits, activations 14, so that 512 products fit into 32 bits. Rows of numbers are float32, every
 * operation rounded by itself and every sum in a fixed order, so that all kernels give the same bits.
 * What each does in detail is said in `training/kernels`.
 */
export interface Operations {
  /**
   * C = A * W: A has `rows` rows of `2 * pairs` 16-bit columns, W is packed by `packWeights`, C gets
   * `8 * panels` 32-bit columns a row.
   */
  multiply(rows: number, pairs: number, panels: number, a: number, w: number, c: number): void
  /** C = start + A * B in float32; there must be room for three rows of C more. */
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
  ): void
  /** Rows to columns. */
  transpose(
    rows: number,
    columns: number,
    from: number,
    fromStep: number,
    into: number,
    intoStep: number,
  ): void
  /** Scores to weights that sum to 1, row by row; `n` is rounded up to a multiple of 4 with zeros. */
  soften(rows: number, n: number, scores: number, step: number): void
  /** Layer norm, written as 16-bit lanes. */
  normalise(
    rows: number,
    width: number,
    x: number,
    gain: number,
    shift: number,
    lanes: number,
  ): void
  /** Rows as 16-bit lanes, each scaled to its own largest number; `units` gets the value of one unit. */
  quantise(rows: number, width: number, most: number, x: number, lanes: number, units: number): void
  /** Inputs of a convolution, two rows at a time. */
  spread(
    entries: number,
    full: number,
    width: number,
    table: number,
    lanes: number,
    into: number,
  ): void
  /** The outcome of such a convolution, rectified and added to `x`. */
  fold(
    entries: number,
    full: number,
    width: number,
    table: number,
    sums: number,
    scale: number,
    bias: number,
    x: number,
  ): void
  /** Inputs of words and the first convolution over them. */
  gather(
    rows: number,
    width: number,
    table: number,
    inputs: number,
    taps: number,
    scale: number,
    bias: number,
    x: number,
  ): void
  /** Sums as numbers, none below `floor`. */
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
  ): void
  /** Sums as numbers, added to `x`. */
  accumulate(
    rows: number,
    width: number,
    sums: number,
    units: number,
    scale: number,
    x: number,
  ): void
  /** The column with the highest number of each row, the first of equals. */
  best(
    rows: number,
    count: number,
    sums: number,
    step: number,
    units: number,
    scale: number,
    bias: number,
    into: number,
  ): void
  /** Each row plus the row that `table` names for it, rectified. */
  join(rows: number, width: number, own: number, table: number, into: number): void
}

/** Operations and the memory they work in. */
export interface Kernel {
  readonly name: 'wasm' | 'plain'
  readonly buffer: ArrayBuffer
  readonly run: Operations
}

// The compiler's library lacks the DOM, where these are declared; browsers and Node have them.
declare const WebAssembly:
  | {
      readonly Memory: new (limits: {
        initial: number
        maximum: number
      }) => {
        readonly buffer: ArrayBuffer
      }
      readonly Module: new (bytes: Uint8Array) => object
      readonly Instance: new (module: object, imports: object) => { readonly exports: Operations }
    }
  | undefined

const PAGE = 65_536

/** The SIMD kernel over `size` bytes; undefined where WebAssembly or its SIMD is missing. */
export function wasmKernel(size: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const pages = Math.ceil(size / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const module = new WebAssembly.Module(fromBase64(KERNEL_BYTES))
    const instance = new WebAssembly.Instance(module, { env: { memory } })
    return { name: 'wasm', buffer: memory.buffer, run: instance.exports }
  } catch {
    // An engine without SIMD refuses the module; the plain kernel gives the same numbers.
    return undefined
  }
}

/**
 * Writes a matrix of `outputs` rows of `inputs` weights into the order the kernel reads: panels of
 * eight outputs, in them pairs of inputs. `inputs` is even, `outputs` a multiple of 8.
 */
export function packWeights(
  weights: Int8Array | Int16Array,
  outputs: number,
  inputs: number,
  into: Int16Array,
  at: number,
): void {
  let o = at
  for (let panel = 0; panel < outputs; panel += 8)
    for (let p = 0; p < inputs; p += 2)
      for (let j = 0; j < 8; j++) {
        const from = (panel + j) * inputs + p
        into[o++] = weights[from] as number
        into[o++] = weights[from + 1] as number
      }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4))
  let bits = 0
  let held = 0
  let o = 0
  for (const character of text) {
    if (character === '=') break
    held = (held << 6) | ALPHABET.indexOf(character)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[o++] = (held >> bits) & 255
  }
  return bytes
}

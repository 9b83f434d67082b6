import { KERNEL_BYTES } from './kernel-bytes.ts'

/**
 * Exact products of integer matrices in one block of memory. Positions are byte offsets, multiples of
 * 16. Entries are 16-bit lanes: weights hold 8 bits, activations up to 13, so that 512 products fit
 * into 32 bits.
 */
export interface Kernel {
  readonly name: 'wasm' | 'plain'
  readonly buffer: ArrayBuffer
  /**
   * C = A * W: A has `rows` rows of `2 * pairs` 16-bit columns, W is packed by `packWeights`, C gets
   * `8 * panels` 32-bit columns a row.
   */
  multiply(rows: number, pairs: number, panels: number, a: number, w: number, c: number): void
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
      readonly Instance: new (
        module: object,
        imports: object,
      ) => { readonly exports: { readonly multiply: Kernel['multiply'] } }
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
    return { name: 'wasm', buffer: memory.buffer, multiply: instance.exports.multiply }
  } catch {
    // An engine without SIMD refuses the module; the plain kernel gives the same numbers.
    return undefined
  }
}

/** The same in plain JavaScript, about fifteen times slower. */
export function plainKernel(size: number): Kernel {
  const buffer = new ArrayBuffer(size)
  const lanes = new Int16Array(buffer)
  const sums = new Int32Array(buffer)
  return {
    name: 'plain',
    buffer,
    multiply: (rows, pairs, panels, a, w, c) => {
      for (let panel = 0; panel < panels; panel++) {
        for (let row = 0; row < rows; row++) {
          const out = (c >> 2) + (row * panels + panel) * 8
          const input = (a >> 1) + row * pairs * 2
          for (let j = 0; j < 8; j++) {
            let at = (w >> 1) + panel * pairs * 16 + j * 2
            let sum = 0
            for (let p = 0; p < pairs * 2; p += 2, at += 16) {
              sum +=
                (lanes[input + p] as number) * (lanes[at] as number) +
                (lanes[input + p + 1] as number) * (lanes[at + 1] as number)
            }
            sums[out + j] = sum
          }
        }
      }
    },
  }
}

/**
 * Writes a matrix of `outputs` rows of `inputs` weights into the order the kernel reads: panels of
 * eight outputs, in them pairs of inputs. `inputs` is even, `outputs` a multiple of 8.
 */
export function packWeights(
  weights: Int8Array,
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

import { KERNEL_BYTES } from './kernel-bytes.ts'

/** Sums that are taken together: room for all outputs of the typing model. */
export const LANES = 24
/** Bytes of a row of `LANES` signed bytes and its scale, a float32. */
export const ROW_BYTES = LANES + 4

/**
 * Sums of weighted rows, in one block of memory; places are byte offsets in it. Every product and sum is
 * rounded to float32 by itself and in a fixed order, so that both kernels give the same bits.
 */
export interface SumKernel {
  readonly name: 'wasm' | 'plain'
  readonly buffer: ArrayBuffer
  /**
   * Adds rows of `LANES` signed bytes, each times its scale and its factor, to the sums.
   *
   * @param rows where the byte offset of each row in the table stands (32-bit)
   * @param factors where the float32 stands that each row is multiplied with
   */
  addRows(count: number, rows: number, factors: number, table: number, sums: number): void
  /** Adds rows of `LANES` float32 that follow one another, each times its number, to the sums. */
  addNumbers(count: number, numbers: number, table: number, sums: number): void
}

// The compiler's library lacks the DOM, where these are declared; browsers and Node have them.
declare const WebAssembly:
  | {
      readonly Memory: new (limits: {
        initial: number
        maximum: number
      }) => { readonly buffer: ArrayBuffer }
      readonly Module: new (bytes: Uint8Array) => object
      readonly Instance: new (
        module: object,
        imports: object,
      ) => { readonly exports: Pick<SumKernel, 'addRows' | 'addNumbers'> }
    }
  | undefined

const PAGE = 65_536
let compiled: object | undefined

/** The SIMD kernel over `size` bytes, or the plain one where WebAssembly or its SIMD is missing. */
export function sumKernel(size: number): SumKernel {
  if (typeof WebAssembly === 'undefined') return plainSumKernel(size)
  try {
    compiled ??= new WebAssembly.Module(bytesOfHex(KERNEL_BYTES))
    const pages = Math.ceil(size / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { addRows, addNumbers } = new WebAssembly.Instance(compiled, { env: { memory } }).exports
    return { name: 'wasm', buffer: memory.buffer, addRows, addNumbers }
  } catch {
    // An engine without SIMD refuses the module.
    return plainSumKernel(size)
  }
}

/** The same sums without WebAssembly. */
export function plainSumKernel(size: number): SumKernel {
  const buffer = new ArrayBuffer(Math.ceil(size / PAGE) * PAGE)
  const bytes = new Int8Array(buffer)
  const offsets = new Uint32Array(buffer)
  const numbers = new Float32Array(buffer)
  return {
    name: 'plain',
    buffer,
    addRows: (count, rows, factors, table, sums) => {
      for (let i = 0; i < count; i++) {
        const row = table + (offsets[(rows >> 2) + i] as number)
        const factor = Math.fround(
          (numbers[(factors >> 2) + i] as number) * (numbers[(row + LANES) >> 2] as number),
        )
        for (let c = 0; c < LANES; c++) {
          const sum = (sums >> 2) + c
          numbers[sum] = (numbers[sum] as number) + Math.fround(factor * (bytes[row + c] as number))
        }
      }
    },
    addNumbers: (count, from, table, sums) => {
      for (let i = 0; i < count; i++) {
        const factor = numbers[(from >> 2) + i] as number
        const row = (table >> 2) + i * LANES
        for (let c = 0; c < LANES; c++) {
          const sum = (sums >> 2) + c
          numbers[sum] =
            (numbers[sum] as number) + Math.fround(factor * (numbers[row + c] as number))
        }
      }
    },
  }
}

function bytesOfHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2)
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

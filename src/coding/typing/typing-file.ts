import { InputError } from '../../text/index.ts'

/** First bytes of a file of typing weights, version included. */
const MAGIC = 'CHANTYP1'
const PREAMBLE_BYTES = 16

type Values = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array

const KINDS = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const
type Kind = keyof typeof KINDS

/** The arrays of a file by name, and what its header says of them. */
export interface TypingFile {
  readonly about: Readonly<Record<string, unknown>>
  readonly arrays: Readonly<Record<string, Values>>
}

/**
 * The bytes of a file: magic and version (8), length of the header and a checksum (4 each,
 * little-endian), the header in ASCII JSON, then the arrays, each from a multiple of 8 on.
 */
export function writeTypingFile({ about, arrays }: TypingFile): Uint8Array {
  let at = 0
  const list = Object.entries(arrays).map(([name, values]) => {
    const entry = { name, kind: kindOf(values), length: values.length, at }
    at = padded(at + values.byteLength)
    return entry
  })
  const json = JSON.stringify({ ...about, arrays: list }).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const header = json.padEnd(padded(json.length), ' ')
  const bytes = new Uint8Array(PREAMBLE_BYTES + header.length + at)
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i)
  for (let i = 0; i < header.length; i++) bytes[PREAMBLE_BYTES + i] = header.charCodeAt(i)
  for (const { name, at: from } of list) {
    const values = arrays[name] as Values
    bytes.set(
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
      PREAMBLE_BYTES + header.length + from,
    )
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(8, header.length, true)
  view.setUint32(12, checksum(bytes), true)
  return bytes
}

/**
 * Opens a file of typing weights: views into its bytes, nothing copied.
 *
 * @throws InputError `E-CODING-202` for bytes that are none, cut off or altered.
 */
export function openTypingFile(bytes: Uint8Array): TypingFile {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const magic = String.fromCharCode(...aligned.subarray(0, MAGIC.length))
  if (magic !== MAGIC || aligned.length < PREAMBLE_BYTES)
    throw damaged(`expected typing weights that begin with '${MAGIC}', found another file`)
  const view = new DataView(aligned.buffer, aligned.byteOffset)
  const headerBytes = view.getUint32(8, true)
  if (
    PREAMBLE_BYTES + headerBytes > aligned.length ||
    checksum(aligned) !== view.getUint32(12, true)
  )
    throw damaged('the checksum of the typing weights does not fit, the file is cut off or altered')
  let json = ''
  for (let i = 0; i < headerBytes; i++)
    json += String.fromCharCode(aligned[PREAMBLE_BYTES + i] as number)
  const { arrays: list, ...about } = JSON.parse(json) as {
    readonly arrays: readonly {
      readonly name: string
      readonly kind: Kind
      readonly length: number
      readonly at: number
    }[]
  } & Record<string, unknown>
  const base = aligned.byteOffset + PREAMBLE_BYTES + headerBytes
  const arrays: Record<string, Values> = {}
  for (const { name, kind, length, at } of list)
    arrays[name] = new KINDS[kind](aligned.buffer as ArrayBuffer, base + at, length)
  return { about, arrays }
}

function kindOf(values: Values): Kind {
  if (values instanceof Int8Array) return 'int8'
  if (values instanceof Uint8Array) return 'uint8'
  if (values instanceof Uint16Array) return 'uint16'
  return values instanceof Uint32Array ? 'uint32' : 'float32'
}

function padded(length: number): number {
  return (length + 7) & ~7
}

/** FNV-1a over the bytes behind the preamble: against accident, not malice. */
function checksum(bytes: Uint8Array): number {
  let sum = 2166136261
  for (let i = PREAMBLE_BYTES; i < bytes.length; i++)
    sum = Math.imul(sum ^ (bytes[i] as number), 16777619)
  return sum >>> 0
}

function damaged(message: string): InputError {
  return new InputError({
    code: 'E-CODING-202',
    message,
    fix: 'Reinstall the package, or make the weights again with training/ (npm run train-typing).',
  })
}

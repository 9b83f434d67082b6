import { InputError } from '../../text/index.ts'

/** First bytes of a file of weights. */
const MAGIC = 'CHANCERY'
/** The version of the layout that this program reads. */
export const WEIGHTS_VERSION = 1
/** Magic, version, length of the header, two checksums. */
export const PREAMBLE_BYTES = 24

/** A matrix in the file. 'int8' matrices have one float32 scale a row beside them, named 'NAME.scale'. */
export interface TensorEntry {
  readonly name: string
  readonly type: 'int8' | 'float32' | 'uint32'
  readonly rows: number
  readonly columns: number
  /** Byte offset after the header, a multiple of 8. */
  readonly at: number
}

/** What stands in the header of a file of weights. */
export interface WeightsHeader {
  readonly format: 'chancery-weights/1'
  /** Name and version of the weights; part of a reading's identity. */
  readonly name: string
  readonly shape: {
    readonly width: number
    readonly dilations: readonly number[]
    readonly attention: number
    readonly heads: number
    readonly arcWidth: number
    readonly labelWidth: number
  }
  /** The lists that the columns of the heads stand for. */
  readonly classes: {
    /** 'NOUN|NN': universal tag, Penn tag. */
    readonly tags: readonly string[]
    readonly relations: readonly string[]
    readonly lemmaRules: readonly string[]
    /** 'O', 'B-PER', 'I-PER', 'E-PER', 'S-PER' ... */
    readonly nameTags: readonly string[]
  }
  /** Seed with which words were hashed to find their vectors. */
  readonly vectorSeed: number
  readonly tensors: readonly TensorEntry[]
}

/** An open file of weights: views into its bytes, nothing copied. */
export interface Weights {
  readonly header: WeightsHeader
  int8(name: string): Int8Array
  float32(name: string): Float32Array
  uint32(name: string): Uint32Array
  entry(name: string): TensorEntry
}

const damaged = (message: string) =>
  new InputError({
    code: 'E-LANGUAGE-003',
    message,
    fix: 'Fetch the file of weights again, or make it again with training/.',
  })

/**
 * Opens a file of weights: little-endian, a preamble of 24 bytes, a header in JSON, then the tensors.
 *
 * @throws InputError `E-LANGUAGE-002` for a file that is none or of another version,
 * `E-LANGUAGE-003` for one that is cut off or altered.
 */
export function openWeights(bytes: Uint8Array): Weights {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC || bytes.length < PREAMBLE_BYTES)
    throw new InputError({
      code: 'E-LANGUAGE-002',
      message: `expected a file of weights that begins with '${MAGIC}', found another file`,
      fix: 'Pass the bytes of models/english/english.weights.',
    })
  // Views need aligned offsets; a file read into a pool may begin anywhere.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const [version = 0, headerBytes = 0, sumOne, sumTwo] = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset + MAGIC.length,
    4,
  )
  if (version !== WEIGHTS_VERSION)
    throw new InputError({
      code: 'E-LANGUAGE-002',
      message: `expected weights of version ${WEIGHTS_VERSION}, found version ${version}`,
      fix: 'Use the weights that came with this version of the program.',
    })
  if (aligned.length % 4 !== 0 || PREAMBLE_BYTES + headerBytes > aligned.length)
    throw damaged('the file of weights is cut off')
  const [one, two] = checksums(aligned.subarray(PREAMBLE_BYTES))
  if (one !== sumOne || two !== sumTwo) throw damaged('the checksum of the weights does not fit')
  const header = JSON.parse(
    asciiText(aligned.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + headerBytes)),
  ) as WeightsHeader
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]))
  const entry = (name: string): TensorEntry => {
    const found = entries.get(name)
    if (found === undefined) throw damaged(`the weights lack the matrix '${name}'`)
    return found
  }
  const base = aligned.byteOffset + PREAMBLE_BYTES + headerBytes
  const place = (name: string): readonly [ArrayBuffer, number, number] => {
    const { at, rows, columns } = entry(name)
    return [aligned.buffer as ArrayBuffer, base + at, rows * columns]
  }
  return {
    header,
    entry,
    int8: (name) => new Int8Array(...place(name)),
    float32: (name) => new Float32Array(...place(name)),
    uint32: (name) => new Uint32Array(...place(name)),
  }
}

/** Two sums over 32-bit words (FNV-1a, and a multiplicative one): against accident, not malice. */
export function checksums(bytes: Uint8Array): readonly [number, number] {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  let one = 2166136261
  let two = 374761393
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    one = Math.imul(one ^ word, 16777619)
    two = (Math.imul(two, 31) + word) | 0
  }
  return [one >>> 0, two >>> 0]
}

/** The header is written with `\u` escapes, so that every byte of it is ASCII. */
function asciiText(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096)
    text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return text
}

/** Hash under which the vector of a lower-cased word is found. */
export function vectorHash(word: string, seed: number): number {
  let hash = (2166136261 ^ seed) >>> 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

import { FEATURES, writeFeatures } from './features.ts'
import { type Layers, multiply } from './layers.ts'
import { quantiseRows } from './rows.ts'
import { vectorHash, type Weights } from './weights-file.ts'

/** Words kept at most; when there are more the table starts anew. */
const MOST_WORDS = 6144
const SLOTS = 16_384
const VECTOR = 100

/**
 * The words met so far, by number, with what the network sees of each: the sum of its hashed
 * embeddings and its projected pretrained vector. Most words of a text are met again, so that this is
 * computed once a word and not once a token.
 */
export class WordTable {
  readonly width: number
  /** Spelling of each word. */
  readonly words: string[] = []
  /** `width` numbers a word. */
  readonly inputs: Float32Array
  /** To be added for the first word of a sentence. */
  readonly opening: Float32Array
  readonly #weights: Weights
  readonly #layers: Layers
  readonly #slots = new Int32Array(SLOTS)
  readonly #table: Int8Array
  readonly #tableScale: Float32Array
  readonly #vectors: Int8Array
  readonly #vectorScale: Float32Array
  readonly #vectorSlots: Uint32Array
  readonly #hashes: Uint32Array
  readonly #ids = new Int32Array(FEATURES)
  readonly #row: Float64Array
  readonly #rowScale = new Float64Array(1)

  constructor(weights: Weights, layers: Layers) {
    this.#weights = weights
    this.#layers = layers
    const { width } = weights.header.shape
    this.width = width
    this.inputs = new Float32Array(MOST_WORDS * width)
    this.#table = weights.int8('table')
    this.#tableScale = weights.float32('table.scale')
    this.#vectors = weights.int8('vectors')
    this.#vectorScale = weights.float32('vectors.scale')
    this.#hashes = weights.uint32('vectors.hash')
    this.#vectorSlots = slotsOf(this.#hashes)
    this.#row = new Float64Array(layers.get('projection').inputs)
    this.opening = this.#projected(2)
  }

  /** True when there is room for `count` more words; if not, all are forgotten. */
  makeRoom(count: number): boolean {
    if (this.words.length + count <= MOST_WORDS) return true
    this.words.length = 0
    this.#slots.fill(0)
    return false
  }

  /** The number of the word `text.slice(start, end)`. Room must have been made. */
  find(text: string, start: number, end: number): number {
    let hash = 2166136261
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const id = (this.#slots[slot] as number) - 1
      if (id < 0) break
      if (same(this.words[id] as string, text, start, end)) return id
      slot = (slot + 1) & (SLOTS - 1)
    }
    const id = this.words.length
    const word = text.slice(start, end)
    this.words.push(word)
    this.#slots[slot] = id + 1
    this.#describe(word, id)
    return id
  }

  #describe(word: string, id: number): void {
    const { width } = this
    const lower = word.toLowerCase()
    const row = this.#row.fill(0)
    const found = this.#vectorRow(lower)
    if (found < 0) row[VECTOR] = 1
    else {
      const scale = this.#vectorScale[found] as number
      for (let j = 0; j < VECTOR; j++)
        row[j] = scale * (this.#vectors[found * VECTOR + j] as number)
    }
    if (word !== lower) row[VECTOR + 1] = 1
    row[VECTOR + 3] = 1
    const layer = this.#layers.get('projection')
    quantiseRows(row, 1, row.length, this.#layers.input, this.#rowScale)
    multiply(this.#layers, layer, 1)
    const unit = this.#rowScale[0] as number
    const o = id * width
    for (let j = 0; j < width; j++)
      this.inputs[o + j] =
        (this.#layers.sums[j] as number) * unit * (layer.scale[j] as number) +
        (layer.bias[j] as number)
    writeFeatures(word, this.#ids, 0)
    for (const feature of this.#ids) {
      if (feature < 0) continue
      const half = 0.5 * (this.#tableScale[feature] as number)
      const from = feature * width
      for (let j = 0; j < width; j++)
        this.inputs[o + j] =
          (this.inputs[o + j] as number) + half * (this.#table[from + j] as number)
    }
  }

  /** The row of the projection for the flag `place` places after the vector. */
  #projected(place: number): Float32Array {
    const { inputs, outputs, scale } = this.#layers.get('projection')
    const weights = this.#weights.int8('projection')
    const row = new Float32Array(outputs)
    for (let j = 0; j < outputs; j++)
      row[j] = (weights[j * inputs + VECTOR + place] as number) * (scale[j] as number)
    return row
  }

  #vectorRow(lower: string): number {
    const hash = vectorHash(lower, this.#weights.header.vectorSeed)
    const mask = this.#vectorSlots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#vectorSlots[slot] as number) - 1
      if (row < 0) return -1
      if (this.#hashes[row] === hash) return row
    }
  }
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++)
    if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

/** Rows by hash, open addressing at a load below one half. */
function slotsOf(hashes: Uint32Array): Uint32Array {
  let size = 1024
  while (size < hashes.length * 2) size *= 2
  const slots = new Uint32Array(size)
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] as number) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
  }
  return slots
}

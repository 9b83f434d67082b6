import { FEATURES, writeFeatures } from './features.ts'
import type { Kernel } from './kernel.ts'
import { packWeights } from './kernel.ts'
import {
  fillLayer,
  fillNorm,
  type Layer,
  type MemoryPlan,
  MOST,
  type Norm,
  planLayer,
  planNorm,
  writeFloats,
} from './layers.ts'
import { vectorHash, type Weights } from './weights-file.ts'

/** Words kept at most; when there are more the table starts anew. */
const MOST_WORDS = 4096
const SLOTS = 16_384
const VECTOR = 100

/** The number that stands for no word at all: beyond the ends of a sentence. */
export const NO_WORD = 0

/** Where words are worked out; places are byte offsets. */
interface WordAreas {
  /** Words worked out at a time. */
  readonly rows: number
  readonly lanes: number
  readonly sums: number
  readonly units: number
}

/**
 * The words met so far, by number, with what the network makes of each: the sum of its hashed
 * embeddings and its projected pretrained vector, brought to a norm, and what the first convolution
 * makes of that before, at and after a place. Most words of a text are met again, so that this is
 * computed once a word and not once a token. A word that opens a sentence is a word of its own.
 */
export class WordTable {
  /** Spelling of each word; the first stands for no word. */
  readonly words: string[] = ['']
  readonly #weights: Weights
  readonly #width: number
  readonly #areas: WordAreas
  readonly #slots = new Int32Array(SLOTS)
  readonly #opens = new Uint8Array(MOST_WORDS)
  readonly #table: Int8Array
  readonly #tableScale: Float32Array
  readonly #vectors: Int8Array
  readonly #vectorScale: Float32Array
  readonly #vectorSlots: Uint32Array
  readonly #hashes: Uint32Array
  readonly #features = new Int32Array(FEATURES)
  readonly #sum: Float64Array
  readonly #opening: Float64Array
  readonly #projection: Layer
  readonly #norm: Norm
  readonly #taps: number
  readonly #scale: number
  readonly #bias: number
  /** Float32, `width` a word. */
  readonly #inputs: number
  /** Int32, `3 * width` a word. */
  readonly #outcomes: number
  readonly #raw: number
  #described = 1

  constructor(weights: Weights, plan: MemoryPlan, areas: WordAreas) {
    this.#weights = weights
    this.#areas = areas
    const { width } = weights.header.shape
    this.#width = width
    this.#table = weights.int8('table')
    this.#tableScale = weights.float32('table.scale')
    this.#vectors = weights.int8('vectors')
    this.#vectorScale = weights.float32('vectors.scale')
    this.#hashes = weights.uint32('vectors.hash')
    this.#vectorSlots = slotsOf(this.#hashes)
    this.#sum = new Float64Array(width)
    this.#opening = openingOf(weights)
    this.#projection = planLayer(weights, plan, 'projection')
    this.#norm = planNorm(plan, width)
    this.#taps = plan.take(3 * width * width * 2)
    this.#scale = plan.take(width * 4)
    this.#bias = plan.take(width * 4)
    this.#raw = plan.take(areas.rows * this.#projection.inputs * 4)
    this.#inputs = plan.take(MOST_WORDS * width * 4)
    this.#outcomes = plan.take(MOST_WORDS * width * 12)
  }

  /** Writes the weights to their place. */
  fill(kernel: Kernel): void {
    const [weights, { buffer }, width] = [this.#weights, kernel, this.#width]
    fillLayer(weights, kernel, this.#projection)
    const [gain, shift] = [weights.float32('conv0.gain'), weights.float32('conv0.shift')]
    const unit = fillNorm(kernel, this.#norm, gain, shift)
    packWeights(
      sideBySide(weights.int8('conv0'), width),
      3 * width,
      width,
      new Int16Array(buffer),
      this.#taps >> 1,
    )
    writeFloats(buffer, this.#scale, weights.float32('conv0.scale'), unit)
    writeFloats(buffer, this.#bias, weights.float32('conv0.bias'))
  }

  /** True when there is room for `count` more words; if not, all are forgotten. */
  makeRoom(count: number): boolean {
    if (this.words.length + count <= MOST_WORDS) return true
    this.words.length = 1
    this.#described = 1
    this.#slots.fill(0)
    return false
  }

  /** The number of the word `text.slice(start, end)`. Room must have been made. */
  find(text: string, start: number, end: number, opens: boolean): number {
    let hash = opens ? 40389 : 2166136261
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
    const flag = opens ? 1 : 0
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const id = this.#slots[slot] as number
      if (id === NO_WORD) break
      if (this.#opens[id] === flag && same(this.words[id] as string, text, start, end)) return id
      slot = (slot + 1) & (SLOTS - 1)
    }
    const id = this.words.length
    this.words.push(text.slice(start, end))
    this.#opens[id] = flag
    this.#slots[slot] = id
    return id
  }

  /**
   * The inputs of `rows` words with the first convolution added, into `x`. `table` holds, for each, the
   * numbers of the words before, at and after it.
   */
  gather(kernel: Kernel, rows: number, table: number, x: number): void {
    while (this.#described < this.words.length) this.#describe(kernel)
    kernel.run.gather(
      rows,
      this.#width,
      table,
      this.#inputs,
      this.#outcomes,
      this.#scale,
      this.#bias,
      x,
    )
  }

  /** Works out the next words, as many as there is room for. */
  #describe({ run, buffer }: Kernel): void {
    const width = this.#width
    const first = this.#described
    const count = Math.min(this.words.length - first, this.#areas.rows)
    this.#described += count
    const { lanes, sums, units } = this.#areas
    const { inputs: columns, outputs, scale, bias, weights } = this.#projection
    const raw = new Float32Array(buffer, this.#raw, count * columns).fill(0)
    for (let i = 0; i < count; i++)
      this.#writeVector(this.words[first + i] as string, raw, i * columns)
    const into = this.#inputs + first * width * 4
    run.quantise(count, columns, MOST, this.#raw, lanes, units)
    run.multiply(count, columns >> 1, outputs >> 3, lanes, weights, sums)
    const none = Number.NEGATIVE_INFINITY
    run.numbers(count, width, sums, outputs * 4, units, scale, bias, none, into, width * 4)
    const rows = new Float32Array(buffer, into, count * width)
    for (let i = 0; i < count; i++) this.#finish(first + i, rows, i * width)
    run.normalise(count, width, into, this.#norm.gain, this.#norm.shift, lanes)
    const outcomes = this.#outcomes + first * width * 12
    run.multiply(count, width >> 1, (3 * width) >> 3, lanes, this.#taps, outcomes)
  }

  /** The pretrained vector of a word and what is known of it besides. */
  #writeVector(word: string, into: Float32Array, at: number): void {
    const lower = word.toLowerCase()
    const found = this.vectorRow(lower)
    if (found < 0) into[at + VECTOR] = 1
    else {
      const scale = this.#vectorScale[found] as number
      for (let j = 0; j < VECTOR; j++)
        into[at + j] = scale * (this.#vectors[found * VECTOR + j] as number)
    }
    if (word !== lower) into[at + VECTOR + 1] = 1
    into[at + VECTOR + 3] = 1
  }

  /** Adds the hashed embeddings to the projected vector and brings the sum to a norm. */
  #finish(id: number, rows: Float32Array, at: number): void {
    const [width, sum, opens] = [this.#width, this.#sum, this.#opens[id] === 1]
    for (let j = 0; j < width; j++)
      sum[j] = (rows[at + j] as number) + (opens ? (this.#opening[j] as number) : 0)
    writeFeatures(this.words[id] as string, this.#features, 0)
    for (const feature of this.#features) {
      if (feature < 0) continue
      const half = 0.5 * (this.#tableScale[feature] as number)
      const from = feature * width
      for (let j = 0; j < width; j++)
        sum[j] = (sum[j] as number) + half * (this.#table[from + j] as number)
    }
    const gain = this.#weights.float32('inputGain')
    const shift = this.#weights.float32('inputBias')
    let total = 0
    for (let j = 0; j < width; j++) total += sum[j] as number
    const mean = total / width
    let squares = 0
    for (let j = 0; j < width; j++) squares += ((sum[j] as number) - mean) ** 2
    const inverse = 1 / Math.sqrt(squares / width + 1e-5)
    for (let j = 0; j < width; j++)
      rows[at + j] =
        ((sum[j] as number) - mean) * inverse * (gain[j] as number) + (shift[j] as number)
  }

  /** Row of a lower-cased word among the pretrained vectors, the most frequent first; -1 for none. */
  vectorRow(lower: string): number {
    const hash = vectorHash(lower, this.#weights.header.vectorSeed)
    const mask = this.#vectorSlots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#vectorSlots[slot] as number) - 1
      if (row < 0) return -1
      if (this.#hashes[row] === hash) return row
    }
  }
}

/** The row of the projection for the flag 'opens a sentence'. */
function openingOf(weights: Weights): Float64Array {
  const { rows, columns } = weights.entry('projection')
  const matrix = weights.int8('projection')
  const scale = weights.float32('projection.scale')
  return Float64Array.from(
    { length: rows },
    (_, j) => (matrix[j * columns + VECTOR + 2] as number) * (scale[j] as number),
  )
}

/** A convolution's matrix for the three rows of its window as three matrices for one row. */
function sideBySide(weights: Int8Array, width: number): Int8Array {
  const parts = new Int8Array(3 * width * width)
  for (let output = 0; output < width; output++)
    for (let part = 0; part < 3; part++) {
      const from = (output * 3 + part) * width
      parts.set(weights.subarray(from, from + width), (part * width + output) * width)
    }
  return parts
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++)
    if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

/** Rows by hash, open addressing at a load below one half. */
export function slotsOf(hashes: Uint32Array): Uint32Array {
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

import { attend } from './attention.ts'
import type { Kernel } from './kernel.ts'
import { doubles, type Layer, type Layers, loadLayers, multiply } from './layers.ts'
import {
  addRectified,
  bestColumns,
  copyColumns,
  layNeighbours,
  normaliseRows,
  normalUnit,
  quantiseRows,
} from './rows.ts'
import type { Weights } from './weights-file.ts'
import { WordTable } from './word-table.ts'

const NO_FLOOR = Number.NEGATIVE_INFINITY

/** Most tokens in one pass; a longer sentence is cut. */
export const MOST_ROWS = 256

interface Block {
  readonly layer: Layer
  readonly gain: Float64Array
  readonly shift: Float64Array
  readonly unit: number
  /** Value of one unit of a sum, for each output. */
  readonly scaled: Float64Array
}

/** What the heads say of the rows of a pass; all arrays are overwritten by the next pass. */
export interface Scores {
  readonly tag: Int32Array
  readonly lemmaRule: Int32Array
  /** `nameWidth` scores a row. */
  readonly name: Float64Array
  /** Biaffine halves, `arcWidth` numbers a row. */
  readonly dependent: Float64Array
  readonly head: Float64Array
  readonly headBias: Float64Array
  readonly labelDependent: Float64Array
  readonly labelHead: Float64Array
}

/**
 * The network up to its heads: residual dilated convolutions and self-attention over sentences laid
 * one after the other, then one product for all heads together.
 */
export class Encoder {
  readonly words: WordTable
  readonly scores: Scores
  readonly #weights: Weights
  readonly #layers: Layers
  readonly #x: Float64Array
  readonly #wide: Float64Array
  readonly #seen: Float64Array
  readonly #units = new Float64Array(MOST_ROWS)
  readonly #attention = new Float64Array(MOST_ROWS + 3)
  readonly #places = new Int32Array(MOST_ROWS + 3)
  readonly #convolutions: readonly (Block & { readonly dilation: number })[]
  readonly #attentions: readonly (Block & { readonly out: Layer })[]
  readonly #input: Omit<Block, 'layer' | 'unit' | 'scaled'>
  readonly #out: Block
  readonly #arcRoot: Float64Array
  readonly #labelRoot: Float64Array

  constructor(weights: Weights, makeKernel: (size: number) => Kernel) {
    const { shape, classes } = weights.header
    const attentions = Array.from({ length: shape.attention }, (_, i) => `att${i}`)
    const names = [
      'projection',
      ...shape.dilations.map((_, i) => `conv${i}`),
      ...attentions.flatMap((name) => [`${name}.qkv`, `${name}.o`]),
      ...['heads', 'name', 'biaffine', 'label'],
    ]
    const layers = loadLayers(weights, names, MOST_ROWS, makeKernel)
    const block = (layer: string, gainName: string, shiftName: string): Block => {
      const gain = doubles(weights, gainName)
      const shift = doubles(weights, shiftName)
      const unit = normalUnit(gain, shift)
      const found = layers.get(layer)
      return { layer: found, gain, shift, unit, scaled: found.scale.map((scale) => unit * scale) }
    }
    this.#weights = weights
    this.#layers = layers
    this.words = new WordTable(weights, layers)
    this.#convolutions = shape.dilations.map((dilation, i) => ({
      ...block(`conv${i}`, `conv${i}.gain`, `conv${i}.shift`),
      dilation,
    }))
    this.#attentions = attentions.map((name) => ({
      ...block(`${name}.qkv`, `${name}.gain`, `${name}.shift`),
      out: layers.get(`${name}.o`),
    }))
    this.#input = { gain: doubles(weights, 'inputGain'), shift: doubles(weights, 'inputBias') }
    this.#arcRoot = doubles(weights, 'arcRoot')
    this.#labelRoot = doubles(weights, 'labelRoot')
    this.#out = block('heads', 'outGain', 'outBias')
    this.#x = new Float64Array(MOST_ROWS * shape.width)
    this.#wide = new Float64Array(MOST_ROWS * shape.width * 3)
    this.#seen = new Float64Array(MOST_ROWS * shape.width)
    this.scores = {
      tag: new Int32Array(MOST_ROWS),
      lemmaRule: new Int32Array(MOST_ROWS),
      name: new Float64Array(MOST_ROWS * classes.nameTags.length),
      dependent: new Float64Array(MOST_ROWS * shape.arcWidth),
      head: new Float64Array(MOST_ROWS * shape.arcWidth),
      headBias: new Float64Array(MOST_ROWS),
      labelDependent: new Float64Array(MOST_ROWS * shape.labelWidth),
      labelHead: new Float64Array(MOST_ROWS * shape.labelWidth),
    }
  }

  /**
   * Reads `rows` words, given by their numbers in the word table. `firsts` and `ends` hold, for each
   * row, where its sentence begins and ends.
   */
  read(ids: Int32Array, firsts: Int32Array, ends: Int32Array, rows: number): void {
    this.#open(ids, firsts, rows)
    for (const block of this.#convolutions) this.#convolve(block, firsts, ends, rows)
    for (const block of this.#attentions) this.#attend(block, ends, rows)
    this.#decide(rows)
  }

  #open(ids: Int32Array, firsts: Int32Array, rows: number): void {
    const { words } = this
    const { width } = words
    const { gain, shift } = this.#input
    const x = this.#x
    for (let row = 0; row < rows; row++) {
      const from = (ids[row] as number) * width
      const o = row * width
      let sum = 0
      let squares = 0
      const first = firsts[row] === row
      for (let j = 0; j < width; j++) {
        const v = (words.inputs[from + j] as number) + (first ? (words.opening[j] as number) : 0)
        x[o + j] = v
        sum += v
        squares += v * v
      }
      const mean = sum / width
      const variance = squares / width - mean * mean
      const inverse = 1 / Math.sqrt(Math.max(variance, 0) + 1e-5)
      for (let j = 0; j < width; j++)
        x[o + j] =
          ((x[o + j] as number) - mean) * inverse * (gain[j] as number) + (shift[j] as number)
    }
  }

  #convolve(
    { layer, gain, shift, unit, scaled, dilation }: Block & { readonly dilation: number },
    firsts: Int32Array,
    ends: Int32Array,
    rows: number,
  ): void {
    const layers = this.#layers
    normaliseRows(this.#x, rows, gain, shift, unit, layers.staging)
    layNeighbours(layers, gain.length, dilation, firsts, ends, rows)
    multiply(layers, layer, rows)
    addRectified(layers.sums, scaled, layer.bias, rows, this.#x)
  }

  #attend(block: Block & { readonly out: Layer }, ends: Int32Array, rows: number): void {
    const x = this.#x
    const { layer, gain, shift, unit, scaled, out } = block
    const { input, sums } = this.#layers
    const width = gain.length
    normaliseRows(x, rows, gain, shift, unit, input)
    multiply(this.#layers, layer, rows)
    for (let row = 0, o = 0; row < rows; row++)
      for (let j = 0; j < width * 3; j++, o++)
        this.#wide[o] = (sums[o] as number) * (scaled[j] as number)
    const { heads } = this.#weights.header.shape
    for (let first = 0; first < rows; first = ends[first] as number)
      attend(
        this.#wide,
        first,
        ends[first] as number,
        width,
        heads,
        this.#attention,
        this.#places,
        this.#seen,
      )
    quantiseRows(this.#seen, rows, width, input, this.#units)
    multiply(this.#layers, out, rows)
    for (let row = 0, o = 0; row < rows; row++) {
      const own = this.#units[row] as number
      for (let j = 0; j < width; j++, o++)
        x[o] = (x[o] as number) + (sums[o] as number) * (own * (out.scale[j] as number))
    }
  }

  #decide(rows: number): void {
    const { layer, gain, shift, unit, scaled } = this.#out
    const layers = this.#layers
    const { shape, classes } = this.#weights.header
    const { scores } = this
    normaliseRows(this.#x, rows, gain, shift, unit, layers.input)
    multiply(layers, layer, rows)
    const tags = pad8(classes.tags.length)
    const rules = pad8(classes.lemmaRules.length)
    const { arcWidth, labelWidth } = shape
    const nameAt = tags + rules
    const nameHidden = layer.outputs - tags - rules - 2 * arcWidth - 2 * labelWidth
    const dependentAt = nameAt + nameHidden
    const headAt = dependentAt + arcWidth
    const labelAt = headAt + arcWidth
    const out = { sums: layers.sums, scaled, bias: layer.bias, rows }
    bestColumns(out, 0, classes.tags.length, scores.tag)
    bestColumns(out, tags, classes.lemmaRules.length, scores.lemmaRule)
    copyColumns(out, dependentAt, arcWidth, 0, scores.dependent)
    copyColumns(out, labelAt, labelWidth, NO_FLOOR, scores.labelDependent)
    copyColumns(out, labelAt + labelWidth, labelWidth, NO_FLOOR, scores.labelHead)
    const hidden = this.#seen
    copyColumns(out, headAt, arcWidth, 0, scores.head)
    copyColumns(out, nameAt, nameHidden, 0, hidden)
    this.#names(hidden, nameHidden, rows)
    this.#transform(rows, arcWidth)
  }

  #names(hidden: Float64Array, width: number, rows: number): void {
    const layer = this.#layers.get('name')
    const { sums, input } = this.#layers
    const count = this.#weights.header.classes.nameTags.length
    quantiseRows(hidden, rows, width, input, this.#units)
    multiply(this.#layers, layer, rows)
    for (let row = 0, o = 0; row < rows; row++) {
      const own = this.#units[row] as number
      for (let j = 0; j < count; j++, o++)
        this.scores.name[o] =
          (sums[row * layer.outputs + j] as number) * (own * (layer.scale[j] as number)) +
          (layer.bias[j] as number)
    }
  }

  /** Puts the heads through the biaffine matrix, in place. */
  #transform(rows: number, width: number): void {
    const layer = this.#layers.get('biaffine')
    const { sums, input } = this.#layers
    const { head, headBias } = this.scores
    quantiseRows(head, rows, width, input, this.#units)
    multiply(this.#layers, layer, rows)
    for (let row = 0, o = 0; row < rows; row++) {
      const own = this.#units[row] as number
      const s = row * layer.outputs
      for (let j = 0; j < width; j++, o++)
        head[o] = (sums[s + j] as number) * (own * (layer.scale[j] as number))
      headBias[row] = (sums[s + width] as number) * (own * (layer.scale[width] as number))
    }
  }

  /**
   * Scores of every possible head of the words of a sentence (Dozat and Manning 2017): `n + 1` numbers
   * a word, column 0 the root.
   */
  arcs(first: number, end: number, into: Float64Array): void {
    const { arcWidth: width } = this.#weights.header.shape
    const { dependent, head, headBias } = this.scores
    const root = this.#arcRoot
    const scale = 1 / Math.sqrt(width)
    let o = 0
    for (let i = first; i < end; i++) {
      into[o++] = dot(dependent, i * width, root, 0, width) * scale
      for (let j = first; j < end; j++)
        into[o++] =
          i === j
            ? -1e9
            : (dot(dependent, i * width, head, j * width, width) + (headBias[j] as number)) * scale
    }
  }

  /**
   * The best relation of each word of a sentence to its head. `heads` holds places in the sentence, -1
   * for the root; with `rootLabel` for the root alone.
   */
  labels(first: number, end: number, heads: Int32Array, rootLabel: number, into: Int32Array): void {
    const layer = this.#layers.get('label')
    const { labelDependent, labelHead } = this.scores
    const { labelWidth: width } = this.#weights.header.shape
    const { relations } = this.#weights.header.classes
    const root = this.#labelRoot
    const { sums, input } = this.#layers
    const hidden = this.#seen
    const n = end - first
    for (let i = 0, o = 0; i < n; i++) {
      const above = heads[i] as number
      const from = above < 0 ? 0 : (first + above) * width
      const rows = above < 0 ? root : labelHead
      const own = (first + i) * width
      for (let j = 0; j < width; j++, o++) {
        const v = (labelDependent[own + j] as number) + (rows[from + j] as number)
        hidden[o] = Math.max(v, 0)
      }
    }
    quantiseRows(hidden, n, width, input, this.#units)
    multiply(this.#layers, layer, n)
    for (let i = 0; i < n; i++) {
      if ((heads[i] as number) < 0) {
        into[i] = rootLabel
        continue
      }
      const own = this.#units[i] as number
      const o = i * layer.outputs
      let best = 0
      let highest = -1e30
      for (let j = 0; j < relations.length; j++) {
        if (j === rootLabel) continue
        const v =
          (sums[o + j] as number) * (own * (layer.scale[j] as number)) + (layer.bias[j] as number)
        if (v > highest) {
          highest = v
          best = j
        }
      }
      into[i] = best
    }
  }
}

const pad8 = (count: number) => (count + 7) & ~7

function dot(a: Float64Array, i: number, b: Float64Array, j: number, width: number): number {
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  for (let c = 0; c < width; c += 4) {
    one += (a[i + c] as number) * (b[j + c] as number)
    two += (a[i + c + 1] as number) * (b[j + c + 1] as number)
    three += (a[i + c + 2] as number) * (b[j + c + 2] as number)
    four += (a[i + c + 3] as number) * (b[j + c + 3] as number)
  }
  return one + two + (three + four)
}

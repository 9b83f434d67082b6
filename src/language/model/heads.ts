import type { Kernel } from './kernel.ts'
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
import type { Weights } from './weights-file.ts'

const NO_FLOOR = Number.NEGATIVE_INFINITY
const pad8 = (count: number) => (count + 7) & ~7

/** Where the heads work; places are byte offsets. */
export interface HeadAreas {
  /** Most rows of a pass. */
  readonly rows: number
  readonly lanes: number
  readonly sums: number
  readonly table: number
  readonly units: number
  /** As many ones as there are rows. */
  readonly ones: number
}

/**
 * What is asked of every word: tag, lemma rule and scores of name tags, then, tree by tree, scores of
 * its possible heads and the relation to the one that was chosen (Dozat and Manning 2017). The arrays
 * are overwritten by the next pass.
 */
export class Heads {
  /** Numbers from the name scores of one row to those of the next. */
  readonly nameStep: number
  /** Numbers from the arc scores of one word to those of the next. */
  readonly arcStep: number
  tag = new Int32Array(0)
  lemmaRule = new Int32Array(0)
  name = new Float32Array(0)
  /** Of the sentence last asked for: a row a word, column 0 the root, the others its words. */
  arcScores = new Float32Array(0)
  readonly #weights: Weights
  readonly #areas: HeadAreas
  readonly #norm: Norm
  readonly #layers: Readonly<Record<'all' | 'name' | 'biaffine' | 'label', Layer>>
  readonly #places: Readonly<
    Record<
      | 'tag'
      | 'rule'
      | 'name'
      | 'nameHidden'
      | 'dependent'
      | 'head'
      | 'transformed'
      | 'turned'
      | 'start'
      | 'arcs'
      | 'labelDependent'
      | 'labelHead'
      | 'labelRoot'
      | 'label',
      number
    >
  >

  constructor(weights: Weights, plan: MemoryPlan, areas: HeadAreas) {
    const { arcWidth, labelWidth, width } = weights.header.shape
    const { rows } = areas
    const layer = (name: string) => planLayer(weights, plan, name)
    this.#weights = weights
    this.#areas = areas
    this.#norm = planNorm(plan, width)
    this.#layers = {
      all: layer('heads'),
      name: layer('name'),
      biaffine: layer('biaffine'),
      label: layer('label'),
    }
    this.nameStep = this.#layers.name.outputs
    this.arcStep = rows + 8
    const floats = (count: number) => plan.take(count * 4)
    this.#places = {
      tag: floats(rows),
      rule: floats(rows),
      name: floats(rows * this.nameStep),
      nameHidden: floats(rows * this.#layers.name.inputs),
      dependent: floats((rows + 4) * arcWidth),
      head: floats(rows * arcWidth),
      transformed: floats(rows * this.#layers.biaffine.outputs),
      turned: floats(arcWidth * this.arcStep),
      start: floats(this.arcStep),
      arcs: floats((rows + 4) * this.arcStep),
      labelDependent: floats(rows * labelWidth),
      labelHead: floats(rows * labelWidth),
      labelRoot: floats(labelWidth),
      label: floats(rows),
    }
  }

  /** Writes the weights to their place. */
  fill(kernel: Kernel): void {
    const [weights, { buffer }] = [this.#weights, kernel]
    const { rows } = this.#areas
    const places = this.#places
    const { tags, lemmaRules, relations } = weights.header.classes
    const unit = fillNorm(
      kernel,
      this.#norm,
      weights.float32('outGain'),
      weights.float32('outBias'),
    )
    // Columns that only fill up a block of eight must not win.
    const filling = (count: number, from = 0) =>
      Array.from({ length: pad8(count) - count }, (_, i) => from + count + i)
    const { all, name, biaffine, label } = this.#layers
    fillLayer(weights, kernel, all, unit, [
      ...filling(tags.length),
      ...filling(lemmaRules.length, pad8(tags.length)),
    ])
    fillLayer(weights, kernel, name)
    fillLayer(weights, kernel, biaffine)
    const root = relations.indexOf('root')
    fillLayer(weights, kernel, label, 1, [
      ...filling(relations.length),
      ...(root < 0 ? [] : [root]),
    ])
    writeFloats(buffer, places.labelRoot, weights.float32('labelRoot'))
    // The root is the first column of what the words of every sentence are compared with.
    const turned = new Float32Array(buffer, places.turned)
    weights.float32('arcRoot').forEach((value, c) => {
      turned[c * this.arcStep] = value
    })
    this.tag = new Int32Array(buffer, places.tag, rows)
    this.lemmaRule = new Int32Array(buffer, places.rule, rows)
    this.name = new Float32Array(buffer, places.name, rows * this.nameStep)
    this.arcScores = new Float32Array(buffer, places.arcs, rows * this.arcStep)
  }

  /** Tags, lemma rules, names and both halves of arcs and relations for `rows` rows of `x`. */
  read(kernel: Kernel, x: number, rows: number): void {
    const { run } = kernel
    const { lanes, sums, ones } = this.#areas
    const places = this.#places
    const { all } = this.#layers
    const { shape, classes } = this.#weights.header
    const { arcWidth, labelWidth } = shape
    run.normalise(rows, all.inputs, x, this.#norm.gain, this.#norm.shift, lanes)
    run.multiply(rows, all.inputs >> 1, all.outputs >> 3, lanes, all.weights, sums)
    const step = all.outputs * 4
    let at = 0
    const best = (count: number, into: number) => {
      const columns = pad8(count)
      run.best(rows, columns, sums + at, step, ones, all.scale + at, all.bias + at, into)
      at += columns * 4
    }
    const copy = (count: number, floor: number, into: number) => {
      const [scale, bias] = [all.scale + at, all.bias + at]
      run.numbers(rows, count, sums + at, step, ones, scale, bias, floor, into, count * 4)
      at += count * 4
    }
    best(classes.tags.length, places.tag)
    best(classes.lemmaRules.length, places.rule)
    copy(this.#layers.name.inputs, 0, places.nameHidden)
    copy(arcWidth, 0, places.dependent)
    copy(arcWidth, 0, places.head)
    copy(labelWidth, NO_FLOOR, places.labelDependent)
    copy(labelWidth, NO_FLOOR, places.labelHead)
    this.#second(kernel, this.#layers.name, places.nameHidden, rows, places.name)
    this.#second(kernel, this.#layers.biaffine, places.head, rows, places.transformed)
  }

  /** A layer over numbers, each row quantised by itself. */
  #second({ run }: Kernel, layer: Layer, x: number, rows: number, into: number): void {
    const { sums, units } = this.#areas
    const { outputs, scale, bias } = layer
    const step = outputs * 4
    this.#products(run, layer, x, rows)
    run.numbers(rows, outputs, sums, step, units, scale, bias, NO_FLOOR, into, step)
  }

  #products(run: Kernel['run'], layer: Layer, x: number, rows: number): void {
    const { lanes, sums, units } = this.#areas
    run.quantise(rows, layer.inputs, MOST, x, lanes, units)
    run.multiply(rows, layer.inputs >> 1, layer.outputs >> 3, lanes, layer.weights, sums)
  }

  /** Scores every possible head of the words `first ... end` of a sentence, into `arcScores`. */
  arcs({ run }: Kernel, first: number, end: number): void {
    const n = end - first
    const { dependent, transformed, turned, start, arcs } = this.#places
    const width = this.#weights.header.shape.arcWidth
    const wide = this.#layers.biaffine.outputs * 4
    const step = this.arcStep * 4
    const from = transformed + first * wide
    run.transpose(n, width, from, wide, turned + 4, step)
    // How likely a word is to be a head at all.
    run.transpose(n, 1, from + width * 4, wide, start + 4, step)
    run.product(
      n,
      pad8(n + 1),
      width,
      dependent + first * width * 4,
      width * 4,
      turned,
      step,
      arcs,
      step,
      start,
    )
  }

  /**
   * The best relation of each of `rows` words to its head: places among the rows, -1 for the root. No
   * word but the root gets `root`.
   */
  relations(kernel: Kernel, heads: Int32Array, rows: number): Int32Array {
    const { run, buffer } = kernel
    const { table, sums, units } = this.#areas
    const { labelDependent, labelHead, labelRoot, label } = this.#places
    const width = this.#weights.header.shape.labelWidth
    const places = new Int32Array(buffer, table, rows)
    for (let row = 0; row < rows; row++) {
      const head = heads[row] as number
      places[row] = head < 0 ? labelRoot : labelHead + head * width * 4
    }
    const layer = this.#layers.label
    run.join(rows, width, labelDependent, table, labelDependent)
    this.#products(run, layer, labelDependent, rows)
    const step = layer.outputs * 4
    run.best(rows, layer.outputs, sums, step, units, layer.scale, layer.bias, label)
    return new Int32Array(buffer, label, rows)
  }
}

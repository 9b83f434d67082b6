import { BUCKETS } from '../../../src/language/model/features.ts'
import { checksums, vectorHash } from '../../../src/language/model/weights-file.ts'
import {
  type NamedTensor,
  quantiseRows,
  writeWeights,
} from '../../../training/src/write-weights.ts'

const TAGS = ['NOUN|NN', 'PROPN|NNP', 'VERB|VBD', 'PUNCT|.', 'DET|DT', 'ADP|IN', 'X|FW']
const RELATIONS = ['root', 'nsubj', 'obj', 'punct', 'det', 'case', 'nsubj:pass']
const RULES = ['L0|', 'K0|', 'L1|', 'L3|y', 'L2|e']
const nameTags = (types: readonly string[]) => [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
]
const WORDS = ['the', 'minister', 'of', 'signed', 'a', 'treaty', '.', 'gulf']

const SHAPE = {
  width: 16,
  dilations: [1, 2],
  attention: 1,
  heads: 2,
  arcWidth: 8,
  labelWidth: 8,
  names: ['PER', 'LOC'],
}

/** Weights of a network that learned nothing, in the format of the real ones. */
export function smallWeights(seed = 1, shape: typeof SHAPE = SHAPE): Uint8Array {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  }
  const floats = (count: number, size = 1, shift = 0) =>
    Float32Array.from({ length: count }, () => random() * size + shift)
  const layer = (name: string, inputs: number, outputs: number): NamedTensor[] => [
    ...quantiseRows(name, floats(inputs * outputs, 0.4), outputs, inputs),
    { name: `${name}.bias`, rows: 1, columns: outputs, values: floats(outputs, 0.3) },
  ]
  const vector = (name: string, columns: number, shift = 0): NamedTensor => ({
    name,
    rows: 1,
    columns,
    values: floats(columns, 0.3, shift),
  })
  const { names, ...sizes } = shape
  const { width, arcWidth, labelWidth } = sizes
  const tags = nameTags(names)
  const norm = (gain: string, shift: string) => [vector(gain, width, 1), vector(shift, width)]
  return writeWeights(
    {
      name: 'nothing learned 1',
      shape: sizes,
      classes: { tags: TAGS, relations: RELATIONS, lemmaRules: RULES, nameTags: tags },
      vectorSeed: 0,
    },
    [
      ...quantiseRows('table', floats(BUCKETS * width, 0.5), BUCKETS, width),
      {
        name: 'vectors.hash',
        rows: WORDS.length,
        columns: 1,
        values: Uint32Array.from(WORDS, (word) => vectorHash(word, 0)),
      },
      ...quantiseRows('vectors', floats(WORDS.length * 100), WORDS.length, 100),
      ...layer('projection', 104, width),
      ...norm('inputGain', 'inputBias'),
      ...sizes.dilations.flatMap((_, i) => [
        ...layer(`conv${i}`, 3 * width, width),
        ...norm(`conv${i}.gain`, `conv${i}.shift`),
      ]),
      ...Array.from({ length: sizes.attention }, (_, i) => `att${i}`).flatMap((name) => [
        ...layer(`${name}.qkv`, width, 3 * width),
        ...layer(`${name}.o`, width, width),
        ...norm(`${name}.gain`, `${name}.shift`),
      ]),
      ...norm('outGain', 'outBias'),
      ...layer('heads', width, 8 + 8 + 8 + 2 * arcWidth + 2 * labelWidth),
      ...layer('name', 8, (tags.length + 7) & ~7),
      ...layer('biaffine', arcWidth, arcWidth + 8),
      vector('arcRoot', arcWidth),
      vector('labelRoot', labelWidth),
      ...layer('label', labelWidth, 8),
    ],
    checksums,
  )
}

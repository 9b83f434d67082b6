// npm run train-typing: fits the event-typing model to data/training/*.tsv with the built program's own
// features and writes models/english/typing.weights.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  arraysOfWeights,
  fitTyping,
  openWordClasses,
  ownTypingExamples,
  PairReader,
  parseTrainingSentences,
  TYPING_FAMILIES,
  TYPING_FIT,
  TYPING_OUTPUTS,
  writeTypingFile,
} from '../../../dist/coding/index.js'
import { loadModel, openWordVectors } from '../../../dist/language/index.js'
import { compileWordClasses } from './wordnet-classes.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const english = readFileSync(join(root, 'models', 'english', 'english.weights'))
const vectors = openWordVectors(english)
const classes = compileWordClasses((word) => vectors.row(word) >= 0)
const reader = new PairReader(
  TYPING_FAMILIES,
  openWordClasses({ about: {}, arrays: classes }),
  vectors,
)
const folder = join(root, 'data', 'training')
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap((name) => parseTrainingSentences(readFileSync(join(folder, name), 'utf8'), name))
const weights = fitTyping(ownTypingExamples(sentences, reader, loadModel(english)), TYPING_FIT)
const bytes = writeTypingFile({
  about: {
    name: 'chancery-typing 3',
    labels: TYPING_OUTPUTS,
    families: TYPING_FAMILIES,
    sentences: sentences.length,
  },
  arrays: { ...classes, ...arraysOfWeights(weights) },
})
const out = process.argv[2] ?? join(root, 'models', 'english', 'typing.weights')
writeFileSync(out, bytes)
console.log(
  `${sentences.length} sentences, ${weights.keys.length} features, ${bytes.length} bytes: ${out}`,
)

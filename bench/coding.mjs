// Types marked pairs: root and penta macro F1 of the shipped weights and in cross-validation, and speed.
//   node bench/coding.mjs [pairs.jsonl] [--save]
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadEventTyping, tokensOf } from '../dist/coding/index.js'
import { evaluateCoding } from '../dist/desk/index.js'
import { parseMarkedPairs } from '../dist/evaluate/index.js'
import { loadModel, openWordVectors } from '../dist/language/index.js'
import { saveSection } from './save-section.mjs'

const file =
  process.argv.slice(2).find((word) => !word.startsWith('--')) ??
  fileURLToPath(new URL('../../shared/bench/coding/plv_train.jsonl', import.meta.url))
if (!existsSync(file)) {
  console.log(`coding: ${file} is not there; nothing measured`)
  process.exit(0)
}

const percent = (share) => (100 * share).toFixed(1)
const scoresRow = (what, { root, penta, binary }, floor) => [
  what,
  percent(root.macroF1),
  percent(root.microF1),
  percent(penta.macroF1),
  percent(binary.macroF1),
  floor,
]
const shipped = await evaluateCoding(file)
const crossed = await evaluateCoding(file, { train: file })

const models = new URL('../models/english/', import.meta.url)
const english = readFileSync(new URL('english.weights', models))
const model = loadModel(english)
const typing = loadEventTyping(
  readFileSync(new URL('typing.weights', models)),
  openWordVectors(english),
)
const rows = parseMarkedPairs(readFileSync(file, 'utf8'), file)
const analyses = rows.map(({ text }) => model.analyse(text, []))
const typeRow = (row, at) => {
  const analysis = analyses[at]
  const view = typing.view(analysis, 0, analysis.tokens.count)
  const tokens = (mention) => mention && tokensOf(analysis, mention.start, mention.end)
  typing.typePair(view, tokens(row.source), tokens(row.target), undefined)
}
/** Rows a CPU second, the best of some runs: the engine needs the first to compile. */
const speedOf = (times, run) => {
  let best = 0
  for (let again = 0; again < times; again++) {
    const before = process.cpuUsage()
    rows.forEach(run)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, rows.length / ((user + system) / 1e6))
  }
  return Math.round(best).toLocaleString('en')
}
const onAnalysed = speedOf(20, typeRow)
const fromText = speedOf(4, (row, at) => {
  analyses[at] = model.analyse(row.text, [])
  typeRow(row, at)
})

saveSection(
  'coding',
  'Event types of marked pairs',
  ['what', 'root macro F1', 'root micro F1', 'penta macro F1', 'binary macro F1', 'floor, goal'],
  [
    ['shipped weights, first run (not adapted)', '64.9', '67.5', '77.8', '-', '68 / 84, 76 / 89'],
    scoresRow('shipped weights, own sentences only (adapted)', shipped.scores, '68 / 84, 76 / 89'),
    scoresRow('adapted to four folds, five-fold (adapted)', crossed.scores, '80 / 90, 84 / 92'),
    ['pairs a CPU second, from raw text', fromText, '', '', '', '400, 800'],
    ['pairs a CPU second, on analysed sentences', onAnalysed, '', '', '', '5,000, 20,000'],
  ],
  'PLV train, 1,050 pairs; percent, as scikit-learn’s classification_report has them. The first run came ' +
    'before any error was read. Since then errors were read, the weights of feature families, cost and rarity ' +
    'were chosen on these scores, and part of the sentences made from the codebook’s categories and those of ' +
    'data/training/wire-copy.tsv were written (a test keeps echoes of the pairs out), so that later figures are ' +
    'adapted: expect less on other data. Convictions, embargoes, blockades and promises to yield stand where ' +
    'CAMEO has them, as the pairs do, and not where PLOVER of 2021 does. The shipped weights are fitted to ' +
    'data/training and sentences made from the codebook alone; five-fold, they are adapted to four folds, with ' +
    'how much they count chosen inside those four.',
)

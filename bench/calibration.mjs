// How far the reader's confidence can be trusted: a logistic map from what the coder says to how often it
// is right, fitted on annotated articles and tried leave-one-article-out.
//
//   node bench/calibration.mjs            prints the figures
//   node bench/calibration.mjs --save     also writes them into bench/RESULTS.md, the diagram into
//                                         docs/images and the map into models/english/calibration.json
//
// Right is a full match by the annotation guide: type, actors and recipients of an event; kind, sign and
// sides of a tie; words, holder and stance of a claim. Second reports linked to a match are left out.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { saveSection } from './save-section.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = (room) => import(pathToFileURL(join(root, `dist/${room}/index.js`)).href)
const shared = join(root, '../shared')
if (!existsSync(join(shared, 'gold'))) {
  console.log('skipped: no ../shared')
  process.exit(process.env.CI === undefined ? 0 : 1)
}
const { evaluateReading, loadReader } = await built('desk')
const { CALIBRATED_KINDS, CALIBRATION_FEATURES, calibratedConfidence, calibrationFeatures } =
  await built('coding')
const { drawReliability, fitLogistic, reliabilityOf } = await built('evaluate')

/** A Gaussian prior of variance 1/10 on every weight: of 1, 3, 6 and 10 the one with the best Brier score. */
const PENALTY = 10
const goldIn = (folder, corpus, seen) =>
  readdirSync(folder)
    .filter((name) => /^(\d|a\d).*\.json$/.test(name))
    .sort()
    .map((name) => ({ name, gold: join(folder, name), corpus, seen: seen(name) }))
const articles = [
  ...goldIn(join(shared, 'gold'), join(shared, 'corpus'), () => true),
  ...goldIn(join(root, 'test/gold'), join(root, 'test/gold/corpus'), (name) => name < 'a08'),
]
const reader = await loadReader(undefined, { confidence: 'raw' })
const pool = []
for (const { name, gold, corpus, seen } of articles) {
  const { predictions } = await evaluateReading([gold], corpus, reader, { resamples: 0 })
  for (const line of predictions) {
    const report = JSON.parse(line)
    const outcome = report.evaluation?.outcome
    if (outcome === undefined || outcome === 'linked duplicate') continue
    if (!CALIBRATED_KINDS.includes(report.kind)) continue
    pool.push({ article: name, seen, report, right: outcome === 'match' })
  }
}
const examplesOf = (rows) =>
  rows.map(({ report, right }) => ({ features: calibrationFeatures(report), right }))
const held = articles.flatMap(({ name }) => {
  const others = pool.filter(({ article }) => article !== name)
  const weights = fitLogistic(examplesOf(others), PENALTY)
  return pool
    .filter(({ article }) => article === name)
    .map((row) => ({ ...row, probability: calibratedConfidence({ weights }, row.report) }))
})
const raw = pool.map((row) => ({ ...row, probability: row.report.confidence }))
const all = reliabilityOf(held)
const rows = [
  ['all, as the coder says it', raw],
  ['**all, calibrated**', held],
  ['events', held.filter(({ report }) => report.kind === 'event')],
  ['ties', held.filter(({ report }) => report.kind === 'tie')],
  ['claims', held.filter(({ report }) => report.kind === 'claim')],
  ['articles that rules were written on', held.filter(({ seen }) => seen)],
  ['the other articles', held.filter(({ seen }) => !seen)],
].map(([what, of]) => {
  const { count, rate, calibrationError, brier, brierOfRate } = reliabilityOf(of)
  const figures = [rate, calibrationError, brier, brierOfRate].map((value) => value.toFixed(3))
  return [what, String(count), ...figures]
})
const bins = all.bins.map(
  ({ count, foretold, observed }) => `${foretold.toFixed(2)} → ${observed.toFixed(2)} (${count})`,
)
saveSection(
  'calibration',
  'Confidence',
  ['reports', 'n', 'right', 'calibration error', 'Brier', 'Brier of the rate'],
  rows,
  `\`node bench/calibration.mjs --save\`: logistic map over kind, the coder's score, modality, certainty and voice, leave-one-article-out over ${articles.length} annotated articles (its form and prior were chosen among six forms and four priors on the same articles, so the figure is a little kind); expected calibration error over 10 bins of equal mass. Foretold → observed: ${bins.join(', ')}. With bins of about ${Math.round(all.count / 10)} reports a perfect map would show an error of about ${expectedError(all).toFixed(2)} by chance.\n\n![Reliability diagram](../docs/images/reliability.svg)`,
)
if (process.argv.includes('--save')) {
  writeFileSync(
    join(root, 'docs/images/reliability.svg'),
    drawReliability(all, `${all.count} reports, leave-one-article-out`),
  )
  const weights = fitLogistic(examplesOf(pool), PENALTY)
  const table = {
    format: 'chancery-calibration/1',
    fittedOn: `${pool.length} reports of ${articles.length} articles`,
    reader: reader.name,
    weights: CALIBRATION_FEATURES.map((feature, at) => ({
      feature,
      weight: Math.round(weights[at] * 1e4) / 1e4,
    })),
  }
  const path = join(root, 'models/english/calibration.json')
  writeFileSync(path, `${JSON.stringify(table, undefined, 2)}\n`)
}

/** The mean gap by chance alone: that of a normal error, sqrt(2 / pi) of its deviation. */
function expectedError({ bins: found, count }) {
  let sum = 0
  for (const bin of found) {
    const deviation = Math.sqrt((bin.foretold * (1 - bin.foretold)) / bin.count)
    sum += (bin.count / count) * Math.sqrt(2 / Math.PI) * deviation
  }
  return sum
}

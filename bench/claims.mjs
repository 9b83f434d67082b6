// What is a claim: a logistic regression over the signs of `src/coding/claims/claim-signs.ts`, fitted on
// the articles of data/training/claims.txt and the development gold, and tried leave-one-article-out.
//
//   node bench/claims.mjs           prints the figures
//   node bench/claims.mjs --save    also writes src/coding/claims/claim-weights.ts (then build again)
//
// The gold of test/gold is used up to a07 only: later articles measure whether this carries over.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href)
const shared = join(root, '../shared')
if (!existsSync(join(shared, 'gold'))) {
  console.log('skipped: no ../shared')
  process.exit(process.env.CI === undefined ? 0 : 1)
}
const { loadReader } = await built('desk/index.js')
const { DEFAULT_STEPS, runSteps } = await built('coding/index.js')
const { candidatesIn } = await built('coding/claims/claim-candidates.js')
const { CLAIM_SIGNS, signsOf } = await built('coding/claims/claim-signs.js')
const { openDocument, readSidecar, SIDECAR_NAME } = await built('documents/index.js')
const { fitLogistic, logistic } = await built('evaluate/index.js')
const { tokenOverlap, wordsOf } = await built('evaluate/reading/claims.js')

/** A Gaussian prior of variance 1/2 on every weight. */
const PENALTY = 2
/** A candidate is taken from this chance on: a claim missed and a claim invented weigh about the same. */
const CHANCE = 0.44
const reader = await loadReader()

const own = ownArticles(readFileSync(join(root, 'data/training/claims.txt'), 'utf8'))
const gold = [
  ...goldIn(join(shared, 'gold'), join(shared, 'corpus'), /^(?:000|003).*\.json$/),
  ...goldIn(join(root, 'test/gold'), join(root, 'test/gold/corpus'), /^a0[1-7].*\.json$/),
]
const articles = []
for (const article of [...own, ...gold]) articles.push({ ...article, rows: await rowsOf(article) })
const ofOurs = articles.filter(({ ours }) => ours).flatMap(({ rows }) => rows)
const theirs = articles.filter(({ ours }) => !ours)

print('leave one article out', (article) =>
  fitLogistic(
    [...ofOurs, ...theirs.filter((other) => other !== article).flatMap(({ rows }) => rows)],
    PENALTY,
  ),
)
const alone = fitLogistic(ofOurs, PENALTY)
print('fitted on our own articles alone', () => alone)
const weights = fitLogistic(
  articles.flatMap(({ rows }) => rows),
  PENALTY,
)
print('fitted on all', () => weights)
if (process.argv.includes('--save')) save(weights)

/** Reads an article and tells of each candidate whether half of its words or more are a marked claim's. */
async function rowsOf({ name, bytes, metadata, claims }) {
  const { document, publications } = await openDocument(bytes, name, { metadata })
  const analysis = reader.model.analyse(document.text, document.blocks)
  const published = publications[0]?.published ?? { precision: 'open', basis: 'none' }
  const { dictionary, corridors, typing, places } = reader
  const input = { document, analysis, published, dictionary, corridors, typing, places }
  const layers = runSteps(DEFAULT_STEPS, input)
  const candidates = candidatesIn(input, layers)
  const words = wordsOf(document.text)
  return candidates.map((candidate) => {
    const { start, end } = candidate
    const covers = claims.map((spans) =>
      Math.max(
        tokenOverlap(words, spans, [{ start, end }]),
        ...spans.map((span) => tokenOverlap(words, [span], [{ start, end }])),
      ),
    )
    const best = covers.indexOf(Math.max(0, ...covers))
    const right = best >= 0 && covers[best] >= 0.5
    return { features: signsOf(candidate, layers.events), right, claim: right ? best : -1 }
  })
}

function goldIn(folder, corpus, names) {
  const sidecar = join(corpus, SIDECAR_NAME)
  const metadata = existsSync(sidecar)
    ? readSidecar(readFileSync(sidecar, 'utf8'), SIDECAR_NAME).rows
    : undefined
  return readdirSync(folder)
    .filter((file) => names.test(file))
    .sort()
    .map((file) => {
      const { file: name, claims } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return {
        name,
        ours: false,
        bytes: readFileSync(join(corpus, name)),
        metadata: metadata?.get(name),
        claims: claims.map(({ spans }) => spans),
      }
    })
}

/** The articles of the training file, with the places of the words between its marks. */
function ownArticles(file) {
  return file
    .split(/^= /m)
    .slice(1)
    .map((block, index) => {
      const marked = block
        .slice(block.indexOf('\n') + 1)
        .trim()
        .replaceAll('\n', '\n\n')
      const claims = []
      let text = ''
      let at = 0
      for (const match of marked.matchAll(/⟦([^⟧]*)⟧\([^)]*\)/g)) {
        text += marked.slice(at, match.index)
        claims.push([{ start: text.length, end: text.length + match[1].length }])
        text += match[1]
        at = match.index + match[0].length
      }
      text += marked.slice(at)
      const bytes = new TextEncoder().encode(text)
      return { name: `own-${index + 1}.txt`, ours: true, bytes, metadata: undefined, claims }
    })
}

/** Claims of the gold found by their words, with the weights that `weightsFor` gives for an article. */
function print(name, weightsFor) {
  let [found, told, wanted] = [0, 0, 0]
  for (const article of theirs) {
    const fitted = weightsFor(article)
    const taken = article.rows.filter(({ features }) => logistic(fitted, features) >= CHANCE)
    told += taken.length
    wanted += article.claims.length
    found += new Set(taken.filter(({ right }) => right).map(({ claim }) => claim)).size
  }
  const f1 = (2 * found) / (told + wanted)
  console.log(`${name}: ${found} of ${wanted} claims, ${told} told, F1 ${f1.toFixed(3)}`)
}

function save(fitted) {
  const shift = Math.log(CHANCE / (1 - CHANCE))
  const lines = CLAIM_SIGNS.map((sign, index) => {
    const weight = (fitted[index] ?? 0) - (index === 0 ? shift : 0)
    return `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight.toFixed(2)},`
  })
  const path = join(root, 'src/coding/claims/claim-weights.ts')
  const source = readFileSync(path, 'utf8')
  const opening = source.indexOf('= {\n') + 4
  const closing = source.indexOf('\n}\n', opening)
  writeFileSync(path, `${source.slice(0, opening)}${lines.join('\n')}${source.slice(closing)}`)
}

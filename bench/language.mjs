// Scores the English model on development sets, beside wink-nlp and compromise in the same run, and writes
// the result into bench/RESULTS.md.
//
//   node bench/language.mjs            needs ../shared and a built dist/
//   node bench/language.mjs --print    leaves RESULTS.md alone
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { compromiseModel } from './compromise-model.mjs'
import { winkOwnModel } from './wink-model.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = join(root, '../shared')
const results = join(root, 'bench/RESULTS.md')
const [START, END] = ['<!-- language:start -->', '<!-- language:end -->']
if (!existsSync(join(shared, 'bench/treebank'))) {
  console.log('skipped: no ../shared')
  process.exit(process.env.CI === undefined ? 0 : 1)
}
if (!existsSync(join(root, 'dist/desk/index.js'))) {
  console.error('dist is missing. Run: npm run build')
  process.exit(1)
}
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href)
const desk = await built('desk/index.js')
const { UPOS } = await built('language/index.js')
const { conlluOf } = await built('desk/conllu-of.js')
const { parseConllu, scoreParsing, textOfConllu } = await built('evaluate/index.js')
const { readDocument } = await built('coding/index.js')
const { openDocument } = await built('documents/index.js')

const banks = ['ewt-dev', 'gum-dev'].map((name) => join(shared, `bench/treebank/${name}.conllu.gz`))
const english = await desk.loadEnglish()
const gold = banks.map((path) => parseConllu(gunzipSync(readFileSync(path)).toString('utf8'), path))
const texts = gold.map(textOfConllu)
// Which kinds of actors are names of which type, and which forms of mentions are names.
const KINDS = { state: 'LOC', person: 'PER' }
const NAMED = new Set(['name', 'metonym', 'place'])
const NOT_NAMES = new Set(['ethnic group', 'collective'])
const fixed = (value, digits = 1) => value.toFixed(digits)

const sections = [
  about(),
  await parsing(),
  await beside(),
  await names(),
  await articles(),
  machine(),
]
const section = sections.join('\n\n').replace(/(?:^\|.*\n?)+/gm, aligned)
console.log(section)
if (!process.argv.includes('--print')) writeSection(section)

function about() {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return [
    '## English model on development sets',
    '',
    `${english.name} · kernel ${english.kernel} · ${day} · ${cpus().length} x ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, other programs running (load ${loadavg()[0].toFixed(0)})`,
    '',
    'Development sets, watched while training: not test sets. F1 in percent by the rules of CoNLL 2018, punctuation counted.',
  ].join('\n')
}

async function parsing() {
  const floors = {
    upos: ['95.6 / 96.8', '96.0 / 97.0'],
    las: ['83.0 / 82.0', '85.0 / 84.5'],
    sentences: ['75 / 88', '80 / 92'],
  }
  const fromGold = await desk.evaluateParsing(banks, 'gold tokens')
  const fromRaw = await desk.evaluateParsing(banks, 'raw text')
  const pair = ({ files }, measure) =>
    files.map(({ scores }) => fixed(scores[measure], 2)).join(' / ')
  const row = (what, evaluation, measure, bars = ['-', '-']) =>
    `| ${what} | ${bars[0]} | ${bars[1]} | ${pair(evaluation, measure)} |`
  return [
    '| EWT dev / GUM dev | floor | goal | measured |',
    '|---|---|---|---|',
    row('UPOS, gold tokens', fromGold, 'upos', floors.upos),
    row('XPOS, gold tokens', fromGold, 'xpos'),
    row('lemmas, gold tokens', fromGold, 'lemmas'),
    row('UAS, gold tokens, predicted tags', fromGold, 'uas'),
    row('LAS, gold tokens, predicted tags', fromGold, 'las', floors.las),
    row('LAS with subtypes', fromGold, 'lasSub'),
    row('sentences, raw text', fromRaw, 'sentences', floors.sentences),
    row('tokens, raw text', fromRaw, 'tokens'),
    row('UPOS, raw text', fromRaw, 'upos'),
    row('LAS, raw text', fromRaw, 'las'),
  ].join('\n')
}

/** All models on the same running text, in this process; rounds in turn, so that all meet the same load. */
async function beside() {
  const models = Object.entries({
    Chancery: english,
    'wink-nlp 2.4.0, its own sentences and tokens': winkOwnModel(UPOS),
    'compromise 14.17.0': compromiseModel(UPOS),
  })
  const found = models.map(([, model]) => texts.map((text) => model.analyse(text, [])))
  const best = models.map(() => 0)
  for (let round = 0; round < 4; round++)
    for (const [index, [, model]] of models.entries()) {
      const read = model.tag ?? ((text) => model.analyse(text, []))
      const before = process.cpuUsage()
      for (const text of texts) read(text)
      const { user, system } = process.cpuUsage(before)
      const words = found[index].reduce((sum, { tokens }) => sum + tokens.count, 0)
      best[index] = Math.max(best[index], words / ((user + system) / 1e6))
    }
  const rows = models.map(([name, model], index) => {
    const scores = found[index].map(scoreOf)
    const pair = (measure) => scores.map((one) => fixed(one[measure])).join(' / ')
    const own = model === english
    return `| ${name} | ${pair('sentences')} | ${pair('words')} | ${pair('upos')} | ${own ? pair('las') : 'none'} | ${own ? 'yes' : 'none'} | ${Math.round(best[index]).toLocaleString('en')} |`
  })
  return [
    "The same running text (EWT / GUM), in turn in one process, the best of four rounds; marks that no model takes for a sentence are left out. compromise's tags are translated; it and wink-nlp with its own tokens are timed without giving their outcome out. Bars for speed: floor 12,000, goal 25,000 words a CPU second.",
    '',
    '| model | sentence F1 | word F1 | UPOS | LAS | names | words a CPU second |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Scores an analysis of one of the texts; stretches no sentence covers become words of their own. */
function scoreOf(analysis, index) {
  const found = conlluOf(analysis)
  const all = []
  let at = 0
  const stray = (until) => {
    for (const form of analysis.text.slice(at, until).match(/\S+/g) ?? []) {
      const word = { form, lemma: form, upos: 'PUNCT', xpos: '_', head: 0, relation: 'root' }
      const token = { form, firstWord: 0, endWord: 1, fused: false, spaceAfter: true }
      all.push({ tokens: [token], words: [word], newParagraph: false })
    }
  }
  analysis.sentences.forEach(({ start, end }, sentence) => {
    stray(start)
    all.push(found[sentence])
    at = end
  })
  stray(analysis.text.length)
  return scoreParsing(gold[index], all)
}

async function names() {
  const files = ['crossner-politics-dev', 'gum-names-dev', 'uner-ewt-dev']
  const note = {
    'crossner-politics-dev': 'politics; not trained on',
    'gum-names-dev': 'all genres; not trained on',
    'uner-ewt-dev': '**trained on**: no measure',
  }
  const rows = []
  for (const name of files) {
    const { total } = await desk.evaluateNames([join(shared, `bench/names/${name}.bio.gz`)])
    const of = (type) => fixed(100 * (total.byType[type]?.f1 ?? 0))
    const kinds = ['PER', 'LOC', 'ORG'].map((type) => total.byType[type])
    const sum = (key) => kinds.reduce((all, one) => all + (one?.[key] ?? 0), 0)
    const f1 = (200 * sum('right')) / (sum('gold') + sum('predicted'))
    rows.push(
      `| ${name} | ${note[name]} | ${fixed(f1)} | ${of('PER')} | ${of('LOC')} | ${of('ORG')} |`,
    )
  }
  return [
    'Names, exact span and type, F1 over PER, LOC and ORG. Bars (on unseen sets): floor 67, goal 77.',
    '',
    '| set | | F1 | PER | LOC | ORG |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Names of the two annotated articles: the model alone, and after it the actor dictionary. */
async function articles() {
  const path = join(shared, 'gold/names-dev.tsv')
  const wanted = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 5 && /^\d+$/.test(cells[1]))
    .map(([file, start, end, type]) => ({ file, start: +start, end: +end, type }))
  const reader = await desk.loadReader()
  const counts = { alone: tally(), dictionary: tally() }
  for (const file of new Set(wanted.map((name) => name.file))) {
    const own = wanted.filter((name) => name.file === file)
    const bytes = readFileSync(join(shared, 'corpus', file))
    const { document } = await openDocument(bytes, file)
    const found = english.analyse(document.text, []).names
    count(counts.alone, own, found)
    const { dictionary } = reader
    const known = readDocument(reader, document, { precision: 'open', basis: 'none' })
      .mentions.map(({ id, mention }) => ({ ...mention, kind: dictionary.actor(id)?.kind }))
      .filter(({ start, end, kind }) => {
        if (kind === undefined || NOT_NAMES.has(kind)) return false
        const text = document.text.slice(start, end)
        const forms = dictionary.formsStartingWith(text.split(/[\s-]/)[0].toLowerCase())
        return forms.some((one) => one.text === text && NAMED.has(one.form))
      })
      .map(({ start, end, kind }) => ({ start, end, type: KINDS[kind] ?? 'ORG' }))
    const others = found.filter((name) => !known.some((one) => overlap(one, name)))
    count(counts.dictionary, own, [...known, ...others])
  }
  const row = (what, bars, { right, exact, gold, found }) =>
    `| ${what} | ${bars} | ${fixed((100 * right) / gold)} (${right}/${gold}) | ${fixed((100 * exact) / gold)} | ${fixed((100 * exact) / found)} |`
  return [
    'Names in the annotated articles 000 and 003, percent. Right type: some found name overlaps and has the type.',
    '',
    '| names | floor, goal | right type | exact, of the gold | exact, of those found |',
    '|---|---|---|---|---|',
    row('model alone', '92, 95', counts.alone),
    row('with the actor dictionary', '97, 99', counts.dictionary),
  ].join('\n')
}

function tally() {
  return { gold: 0, found: 0, right: 0, exact: 0 }
}

function overlap(one, other) {
  return one.start < other.end && other.start < one.end
}

function count(counts, wanted, found) {
  counts.gold += wanted.length
  counts.found += found.length
  for (const name of wanted) {
    const same = found.filter((one) => overlap(one, name) && one.type === name.type)
    if (same.length > 0) counts.right++
    if (same.some(({ start, end }) => start === name.start && end === name.end)) counts.exact++
  }
}

/** Start-up and memory, each in a process of its own; the best of three. */
function machine() {
  const model = JSON.stringify(pathToFileURL(join(root, 'dist/language/index.js')).href)
  const weights = JSON.stringify(join(root, 'models/english/english.weights'))
  const child = (code) => {
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TEXTS: join(shared, 'corpus') },
    })
    return JSON.parse(run.stdout)
  }
  const start = `import { readFileSync } from 'node:fs'
    const { loadModel } = await import(${model})
    const from = performance.now()
    const cpu = process.cpuUsage()
    loadModel(readFileSync(${weights})).analyse('The two ministers met in Tarsa on Monday.', [])
    const { user, system } = process.cpuUsage(cpu)
    console.log(JSON.stringify({ wall: performance.now() - from, cpu: (user + system) / 1000, all: performance.now() }))`
  const best = [1, 2, 3].map(() => child(start)).sort((a, b) => a.wall - b.wall)[0]
  const memory = `import { readFileSync, readdirSync } from 'node:fs'
    const { loadModel } = await import(${model})
    const model = loadModel(readFileSync(${weights}))
    for (let round = 0; round < 5; round++)
      for (const name of readdirSync(process.env.TEXTS).filter((one) => one.endsWith('.txt')))
        model.analyse(readFileSync(process.env.TEXTS + '/' + name, 'utf8'), [])
    console.log(JSON.stringify(process.resourceUsage().maxRSS / 1024))`
  return [
    '| of a process of its own | floor | goal | measured |',
    '|---|---|---|---|',
    `| load weights and analyse one sentence, ms (CPU ms; with the start of Node and all imports) | 400 | 150 | ${fixed(best.wall, 0)} (${fixed(best.cpu, 0)}; ${fixed(best.all, 0)}) |`,
    `| peak memory over the corpus, 5 times, MB | 300 | 150 | ${fixed(child(memory), 0)} |`,
    `| weights, MiB | 16 | - | ${fixed(readFileSync(join(root, 'models/english/english.weights')).length / 2 ** 20)} |`,
  ].join('\n')
}

/** Pads the cells of a table as the repository's formatter does. */
function aligned(table) {
  const rows = table
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const widths = rows[0].map((_, column) =>
    Math.max(3, ...rows.map((cells) => (/^-+$/.test(cells[column]) ? 0 : cells[column].length))),
  )
  const lines = rows.map((cells, index) => {
    const padded = cells.map((cell, column) =>
      index === 1 ? '-'.repeat(widths[column]) : cell.padEnd(widths[column]),
    )
    return `| ${padded.join(' | ')} |`
  })
  return lines.join('\n') + (table.endsWith('\n') ? '\n' : '')
}

/** Replaces what stands between the markers; the rest of the page is left as it is. */
function writeSection(text) {
  const page = existsSync(results) ? readFileSync(results, 'utf8') : '# Measured\n'
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  const block = `${START}\n${text}\n${END}`
  writeFileSync(
    results,
    start >= 0 && end > start
      ? page.slice(0, start) + block + page.slice(end + END.length)
      : `${page.trimEnd()}\n\n${block}\n`,
  )
}

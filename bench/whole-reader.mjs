// Where the time goes from files to stored reports:
//
//   node bench/whole-reader.mjs [FILE | FOLDER]... [--rounds 12] [--dist DIR] [--save]
//
// Without files: the dispatches, the annotated articles and, where there is one, ../shared/corpus. Each
// round opens every file, has its sentences analysed, runs the steps of coding one after the other, makes
// reports of their drafts and writes all of it into a new ledger, in batches as `chancery read` does. CPU seconds of the process, of the best
// round: other programs may run. A process of its own tells what the first round costs, loading included.
// --dist compares another build; --save writes bench/RESULTS.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { saveSection } from './save-section.mjs'

const FLOOR = 8000
const BATCH = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '12' },
    dist: { type: 'string', default: join(root, 'dist') },
    once: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
})
const given =
  positionals.length > 0
    ? positionals
    : ['examples/dispatches', 'test/gold/corpus', '../shared/corpus'].map((path) =>
        join(root, path),
      )
const files = given
  .filter((path) => existsSync(path))
  .flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  )
  .filter((path) => /\.(md|txt)$/.test(path))
  .sort()
const sources = files.map((path) => [basename(path), new Uint8Array(readFileSync(path))])

const built = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { loadReader } = await built('desk/index.js')
const { DEFAULT_STEPS, readDocument } = await built('coding/index.js')
const { openDocument } = await built('documents/index.js')
const { openDuckdbLedger } = await built('ledger/index.js')

/** Runs `work` and adds its CPU seconds to the entry `name`. */
function timed(spent, name, work) {
  const before = process.cpuUsage()
  const outcome = work()
  const add = () => {
    const { user, system } = process.cpuUsage(before)
    spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
  }
  if (!(outcome instanceof Promise)) {
    add()
    return outcome
  }
  return outcome.finally(add)
}

/** The reader with a clock around the model and around each step. */
function clocked(reader, spent) {
  const { model } = reader
  return {
    ...reader,
    model: {
      ...model,
      name: model.name,
      analyse: (...told) => timed(spent(), 'language', () => model.analyse(...told)),
    },
    steps: DEFAULT_STEPS.map((step) => ({
      ...step,
      run: (...told) => timed(spent(), `coding: ${step.name}`, () => step.run(...told)),
    })),
  }
}

async function round(reader, folder, number, spent) {
  const path = join(folder, `${number}.duckdb`)
  const ledger = await timed(spent, 'opening a ledger', () => openDuckdbLedger(path))
  let words = 0
  let reports = 0
  let batch = []
  const store = async () => {
    if (batch.length === 0) return
    const entries = batch
    batch = []
    await timed(spent, 'storing', () => ledger.writer.write(entries, '2026-01-01T00:00:00.000Z'))
  }
  for (const [name, bytes] of sources) {
    const opened = await timed(spent, 'documents', () => openDocument(bytes, name, {}))
    const { document, publications } = opened
    if (document === undefined) continue
    words += document.text.match(/\S+/g)?.length ?? 0
    const published = publications[0]?.published
    const reading = timed(spent, 'coding in all', () => readDocument(reader, document, published))
    reports += reading.reports.length
    batch.push({ document, publications, reading })
    if (batch.length === BATCH) await store()
  }
  await store()
  await ledger.close()
  rmSync(path, { force: true })
  return { words, reports }
}

/** What was spent, without what is part of another entry. */
function shares(spent) {
  const own = new Map(spent)
  const opening = own.get('opening a ledger') ?? 0
  own.delete('opening a ledger')
  const inside = [...own].filter(([name]) => name === 'language' || name.startsWith('coding: '))
  const ids = (own.get('coding in all') ?? 0) - inside.reduce((sum, [, time]) => sum + time, 0)
  own.delete('coding in all')
  own.set('coding: reports of drafts', ids)
  const total = [...own.values()].reduce((sum, time) => sum + time, 0)
  return { own, opening, total }
}

const folder = mkdtempSync(join(tmpdir(), 'chancery whole '))
try {
  let current = new Map()
  const reader = clocked(await loadReader(), () => current)
  const rounds = values.once ? 1 : Number(values.rounds)
  let best
  let read
  for (let number = 0; number < rounds; number++) {
    current = new Map()
    read = await round(reader, folder, number, current)
    const found = shares(current)
    if (best === undefined || found.total < best.total) best = found
  }
  if (values.once) {
    const { user, system } = process.cpuUsage()
    console.log(JSON.stringify({ all: (user + system) / 1e6, first: best.total }))
  } else tell(best, read)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tell({ own, opening, total }, { words, reports }) {
  const cold = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--once', '--dist', values.dist, ...positionals],
    { encoding: 'utf8' },
  )
  const { all, first } = JSON.parse(cold.stdout)
  const rows = [...own].map(([name, time]) => [
    name,
    `${((100 * time) / total).toFixed(1)} %`,
    (words / time).toFixed(0),
  ])
  const speed = (time) => (words / time).toFixed(0)
  rows.push(['whole reader', '100 %', speed(total)])
  rows.push(['whole reader, first round of a process', '', speed(first)])
  rows.push(['a process from its start to its end', '', speed(all)])
  const note = `${sources.length} files, ${words} words, ${reports} reports; best of ${values.rounds} rounds; opening a new ledger (${(opening * 1000).toFixed(0)} ms) is not counted. Floor ${FLOOR} words a CPU second, goal 12,000.`
  for (const [name, share, speeds] of rows)
    console.log(`${speeds.padStart(9)}  ${share.padStart(7)}  ${name}`)
  console.log(note)
  if (values.save)
    saveSection(
      'whole-reader',
      'The whole reader, file to stored reports',
      ['part', 'share', 'words a CPU second'],
      rows,
      note,
    )
  if (words / total < FLOOR / 2) process.exitCode = 1
}

// How long counting takes over a million event reports: `node bench/ledger-tallies.mjs [REPORTS] [--save]`.
// With --save the figures go into bench/RESULTS.md.
// Writes a ledger through the writer, from a seed, into a temporary folder, and asks it; the bar of the
// design is 0.15 s for events by type and month. Wall-clock seconds, since the database uses every core,
// beside CPU seconds, which say more on a machine that is busy with other things.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { EVENT_TYPES } from '../dist/codebook/index.js'
import { openDuckdbLedger } from '../dist/ledger/index.js'
import { contentHash, dayFromNumber, dayNumber } from '../dist/text/index.js'

const BAR = 0.15
const ROUNDS = 9
const REPORTS_A_DOCUMENT = 50
const DOCUMENTS_A_BATCH = 100
const isSaved = process.argv.includes('--save')
const wanted = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000)
const lines = []
const say = (line) => {
  console.log(line)
  lines.push(line)
}

// Numerical Recipes' linear congruential generator: the same reports on every machine.
let state = 20261122
const below = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}

const countries = Array.from({ length: 60 }, (_, index) =>
  String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26), 88),
)
const firstDay = dayNumber('2015-01-01')
const TEXT = 'One met another in the capital. '

function entryOf(number) {
  const text = `Document ${number}. ${TEXT}`
  const id = `d-${contentHash(text)}`
  const reading = `r-${contentHash(id)}`
  const start = text.indexOf('met')
  const evidence = [{ doc: id, start: text.indexOf('One'), end: text.length - 1 }]
  const actor = (country) => ({
    id: country,
    name: country,
    country,
    sector: 'GOV',
    mention: { doc: id, start: start - 4, end: start - 1 },
  })
  const reports = Array.from({ length: REPORTS_A_DOCUMENT }, (_, index) => {
    const day = dayFromNumber(firstDay + below(4000))
    const dated = below(10) > 1
    return {
      kind: 'event',
      id: `e-${contentHash(id, String(index))}`,
      reading,
      trigger: { doc: id, start, end: start + 3 },
      evidence,
      attribution: { holder: 'author', stance: 'asserts' },
      certainty: 'plain',
      hedges: [],
      confidence: 0.5,
      type: EVENT_TYPES[below(EVENT_TYPES.length)],
      modes: [],
      contexts: [],
      actors: [actor(countries[below(countries.length)])],
      recipients: [actor(countries[below(countries.length)])],
      symmetric: false,
      when: dated
        ? { from: day, to: day, precision: 'day', basis: 'stated' }
        : { to: day, precision: 'open', basis: 'bounded' },
      modality: below(5) > 0 ? 'asserted' : 'planned',
    }
  })
  return {
    document: { id, text, extractor: 'bench', language: 'en', blocks: [], pages: [] },
    publications: [
      {
        id: `p-${contentHash(id)}`,
        document: id,
        file: `${number}.txt`,
        published: { from: '2026-01-01', to: '2026-01-01', precision: 'day', basis: 'stated' },
        metadataFrom: [],
        language: 'en',
        example: false,
      },
    ],
    reading: {
      id: reading,
      document: id,
      reader: 'bench',
      configuration: '',
      calibrated: false,
      sentences: [],
      reports,
      mentions: [],
      notices: [],
    },
  }
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
const seconds = (since) => (performance.now() - since) / 1000
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
const path = join(folder, 'bench.duckdb')
try {
  let ledger = await openDuckdbLedger(path)
  const writing = performance.now()
  const documents = Math.ceil(wanted / REPORTS_A_DOCUMENT)
  for (let from = 0; from < documents; from += DOCUMENTS_A_BATCH) {
    const batch = Array.from(
      { length: Math.min(DOCUMENTS_A_BATCH, documents - from) },
      (_, index) => entryOf(from + index),
    )
    await ledger.writer.write(batch, '2026-01-01T00:00:00.000Z')
    if (process.stderr.isTTY) process.stderr.write(`\r${from} of ${documents} documents`)
  }
  const written = seconds(writing)
  await ledger.close()

  const opening = performance.now()
  ledger = await openDuckdbLedger(path)
  const opened = seconds(opening)
  const { view } = ledger

  const answers = []
  const ask = async (name, question) => {
    const walls = []
    const works = []
    let rows = 0
    for (let round = 0; round < ROUNDS; round++) {
      const asked = performance.now()
      const worked = process.cpuUsage()
      rows = await question()
      walls.push(seconds(asked))
      const { user, system } = process.cpuUsage(worked)
      works.push((user + system) / 1e6)
    }
    answers.push({ name, rows, first: walls[0], wall: median(walls), work: median(works) })
  }
  const counted = await view.typeCounts({})
  await ask('events by type and month', async () => (await view.typeCounts({})).length)
  await ask('one pair by type and month', async () => {
    const [a, b] = countries
    return (await view.tallies({ actor: [a], recipient: [b] })).length
  })
  await ask('one pair, first 20 reports of many', async () => {
    const [a] = countries
    return (await view.reports({ actor: [a] }, { offset: 0, limit: 20 })).rows.length
  })
  await ledger.close()

  const total = documents * REPORTS_A_DOCUMENT
  const asserted = counted.reduce((sum, line) => sum + line.count, 0)
  const load = loadavg()[0]?.toFixed(1)
  const machine = `${cpus().length} x ${cpus()[0]?.model}, load ${load}`
  say(`${new Date().toISOString().slice(0, 10)}, ${machine}`)
  say(
    `${total} event reports in ${documents} documents, ${asserted} asserted, ` +
      `${(statSync(path).size / 1e6).toFixed(0)} MB`,
  )
  say(`written in ${written.toFixed(1)} s, ${Math.round(total / written)} reports a second`)
  say(`opened in ${opened.toFixed(2)} s`)
  for (const { name, rows, first, wall, work } of answers)
    say(
      `${name}: median ${wall.toFixed(3)} s (CPU ${work.toFixed(3)} s), ` +
        `first ${first.toFixed(3)} s, ${rows} rows`,
    )
  const [main] = answers
  say(`bar ${BAR} s: ${main !== undefined && main.wall <= BAR ? 'met' : 'missed'}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

if (isSaved) {
  const results = new URL('./RESULTS.md', import.meta.url)
  const [start, end] = ['<!-- ledger:start -->', '<!-- ledger:end -->']
  const section = [
    start,
    '## Counting a million reports',
    '',
    ...lines.map((line) => `- ${line}`),
    '',
    end,
  ]
  const text = readFileSync(results, 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  const kept = from < 0 ? text.trimEnd() : text.slice(0, from).trimEnd()
  const rest = to < 0 ? '' : text.slice(to + end.length)
  writeFileSync(results, `${kept}\n\n${section.join('\n')}\n${rest.replace(/^\n/, '')}`)
}

// How long the whole system view takes over a ledger of a million event reports:
// `node bench/system-million.mjs [REPORTS] [--keep FILE] [--save]`. Needs dist/.
// Writes the ledger through the ledger's own writer, from a seed: 200 units, 1,500 pairs in two camps
// with one pair in twenty against its camp, ten years, a tie report for every 500 event reports. Then
// asks what the page asks for its System view, over HTTP, in a process that has just opened the ledger:
// the status, the system of a day with its blocs, bounds and brokers, the reports behind one edge.
// The bar of 1 s goes by CPU seconds, since machines are busy with other things. With --keep the ledger is written to
// FILE, or taken from there if it exists. With --save the figures go into bench/RESULTS.md.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { serve } from '../dist/api/index.js'
import { EVENT_TYPES, quadOf } from '../dist/codebook/index.js'
import { openDesk } from '../dist/desk/index.js'
import { openDuckdbLedger } from '../dist/ledger/index.js'
import { contentHash, dayFromNumber, dayNumber } from '../dist/text/index.js'
import { saveSection } from './save-section.mjs'

const BAR = 1
const UNITS = 200
const PAIRS = 1500
const REPORTS_A_DOCUMENT = 50
const DOCUMENTS_A_BATCH = 100
const wanted = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000)
const keep = process.argv.includes('--keep')
  ? resolve(process.argv[process.argv.indexOf('--keep') + 1])
  : undefined

// Numerical Recipes' linear congruential generator: the same ledger on every machine.
let state = 20261122
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const below = (limit) => Math.floor(chance() * limit)

const letter = (index) => String.fromCharCode(65 + index)
const units = Array.from(
  { length: UNITS },
  (_, index) => `${letter(index % 26)}${letter(Math.floor(index / 26))}Q`,
)
const pairs = [
  ...(function* () {
    const seen = new Set()
    while (seen.size < PAIRS) {
      const a = below(UNITS)
      const b = below(UNITS)
      const key = `${a} ${b}`
      if (a >= b || seen.has(key)) continue
      seen.add(key)
      const isTogether = a < UNITS / 2 === b < UNITS / 2
      yield { a: units[a], b: units[b], isFriendly: isTogether !== chance() < 0.05 }
    }
  })(),
]
const isKind = (word) => (type) => quadOf(type)?.endsWith(word) === true
const friendly = EVENT_TYPES.filter(isKind('cooperation'))
const hostile = EVENT_TYPES.filter(isKind('conflict'))
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
  const report = (index) => {
    // Few pairs make most of the news.
    const pair = pairs[Math.floor(PAIRS * chance() ** 2)]
    const [one, other] = chance() < 0.5 ? [pair.a, pair.b] : [pair.b, pair.a]
    const isFriendly = pair.isFriendly === chance() < 0.85
    const types = isFriendly ? friendly : hostile
    const day = dayFromNumber(firstDay + below(3650))
    const dated =
      below(10) > 1
        ? { from: day, to: day, precision: 'day', basis: 'stated' }
        : { to: day, precision: 'open', basis: 'bounded' }
    const base = {
      id: `e-${contentHash(id, String(index))}`,
      reading,
      trigger: { doc: id, start, end: start + 3 },
      evidence,
      attribution: { holder: 'author', stance: 'asserts' },
      certainty: 'plain',
      hedges: [],
      confidence: 0.5,
    }
    if (index === 0 && number % 10 === 0)
      return {
        ...base,
        kind: 'tie',
        tie: pair.isFriendly ? 'military_cooperation' : 'rivalry',
        from: [actor(one)],
        to: [actor(other)],
        directed: false,
        sign: pair.isFriendly ? 1 : -1,
        holds: { to: day, precision: 'open', basis: 'bounded' },
        modality: 'asserted',
      }
    return {
      ...base,
      kind: 'event',
      type: types[below(types.length)],
      modes: [],
      contexts: [],
      actors: [actor(one)],
      recipients: [actor(other)],
      symmetric: false,
      when: dated,
      modality: below(10) > 0 ? 'asserted' : 'planned',
    }
  }
  const isWithTie = number % 10 === 0
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
      sentences: [{ index: 0, start: text.indexOf('One'), end: text.length - 1, kind: 'prose' }],
      reports: Array.from({ length: REPORTS_A_DOCUMENT + (isWithTie ? 1 : 0) }, (_, index) =>
        report(isWithTie ? index : index + 1),
      ),
      mentions: [],
      notices: [],
    },
  }
}

const seconds = (since) => (performance.now() - since) / 1000
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
const path = keep ?? join(folder, 'bench.duckdb')
const documents = Math.ceil(wanted / REPORTS_A_DOCUMENT)
try {
  if (!existsSync(path)) {
    const ledger = await openDuckdbLedger(path)
    for (let from = 0; from < documents; from += DOCUMENTS_A_BATCH) {
      const count = Math.min(DOCUMENTS_A_BATCH, documents - from)
      const batch = Array.from({ length: count }, (_, index) => entryOf(from + index))
      await ledger.writer.write(batch, '2026-01-01T00:00:00.000Z')
      if (process.stderr.isTTY) process.stderr.write(`\r${from} of ${documents} documents`)
    }
    await ledger.close()
  }
  const rows = []
  const again = []
  for (let round = 0; round < 2; round++) {
    const desk = await openDesk({ ledger: { path, named: true, exists: true }, purpose: 'ask' })
    const page = await serve({ desk, port: 0 })
    const ask = async (name, route, told) => {
      const times = []
      const works = []
      let answer
      for (let turn = 0; turn < 3; turn++) {
        const asked = performance.now()
        const worked = process.cpuUsage()
        answer = await (await fetch(`${page.url}api/v1/${route}`)).json()
        times.push(seconds(asked))
        const { user, system } = process.cpuUsage(worked)
        works.push((user + system) / 1e6)
        if (answer.error !== undefined) throw new Error(answer.error.message)
      }
      again.push({ times, works })
      // The first round pays for loading code and compiling it; it counts.
      if (round === 0) rows.push([name, told(answer), times, works])
      return answer
    }
    const { edges } = await ask(
      'system of the last day, blocs, bounds, brokers',
      'system',
      ({ edges, blocs: { frustration } }) =>
        `${edges.length} edges, frustration ${frustration.lower.toFixed(1)} to ${frustration.upper.toFixed(1)}`,
    )
    await ask(
      'system of a day in the past',
      'system?on=2021-06-30',
      (answer) => `${answer.edges.length} edges`,
    )
    await ask(
      'reports behind one edge',
      `between?a=${edges[0].a}&b=${edges[0].b}`,
      (answer) => `${answer.rows.length} of ${answer.total}`,
    )
    await ask('status in the head', 'status', (answer) => `${answer.documents} documents`)
    await page.stop()
    await desk.close()
  }
  // Answers are kept until the ledger grows: only the first of each is work.
  const isMet = (works) => works[0] <= BAR
  const figure = (time) => `${time.toFixed(2)} s`
  saveSection(
    'system-million',
    'The system view over a million event reports',
    ['what', 'first', 'CPU', 'again', 'CPU', 'answer', `bar ${BAR} s CPU`],
    rows.map(([name, told, times, works], index) => [
      name,
      figure(times[0]),
      figure(works[0]),
      figure(Math.min(...times.slice(1), ...again[index + rows.length].times)),
      figure(Math.min(...works.slice(1), ...again[index + rows.length].works)),
      told,
      isMet(works) ? 'met' : 'MISSED',
    ]),
    `${documents * REPORTS_A_DOCUMENT} event reports in ${documents} documents, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${UNITS} units, ${PAIRS} pairs; over HTTP, each asked first right after the program has opened the ledger, then again. The bar goes by CPU seconds of the program, client included, of the first answer; asked again the page gets what was kept. The clock says more of what else the machine does (load ${loadavg()[0]?.toFixed(1)}).`,
  )
  if (rows.some(([, , , works]) => !isMet(works))) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// Scores the built-in reader on annotated articles and writes the result into bench/RESULTS.md.
//
//   node bench/reading.mjs                      the development gold in ../shared
//   node bench/reading.mjs --floor bench/floor.json   fails when fewer events are right than the floor
//   node bench/reading.mjs GOLD.json... --corpus DIR [--unseen] [--print]
//
// Figures on articles whose annotation was looked at while rules were written are marked 'fitted';
// --unseen says that these were not. RESULTS.md is written only by the first form, and not with --print.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'bench/RESULTS.md')
const [START, END] = ['<!-- reading:start -->', '<!-- reading:end -->']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    unseen: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    floor: { type: 'string' },
  },
})
const shared = join(root, '../shared')
const gold =
  positionals.length > 0
    ? positionals
    : existsSync(join(shared, 'gold'))
      ? readdirSync(join(shared, 'gold'))
          .filter((name) => /^\d.*\.json$/.test(name))
          .sort()
          .map((name) => join(shared, 'gold', name))
      : []
if (gold.length === 0) {
  console.log('skipped: no ../shared')
  process.exit(process.env.CI === undefined ? 0 : 1)
}
const built = join(root, 'dist/desk/index.js')
if (!existsSync(built)) {
  console.error('dist is missing. Run: npm run build')
  process.exit(1)
}
const { evaluateReading, loadReader } = await import(pathToFileURL(built).href)
const reader = await loadReader()
const options = { seed: 1, resamples: 2000 }
const evaluation = await evaluateReading(
  gold,
  values.corpus ?? join(shared, 'corpus'),
  reader,
  options,
)
const section = report(evaluation)
console.log(section)
// RESULTS.md holds the development set only: a run over other articles is for the eye.
if (!values.print && values.floor === undefined && positionals.length === 0) writeSection(section)
if (values.floor !== undefined) checkFloor(evaluation, values.floor)

function report({ scores, reader: name }) {
  const { total, articles } = scores
  const day = new Date().toISOString().slice(0, 10)
  const [cpu] = cpus()
  const machine = `${cpus().length} x ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const standing = values.unseen
    ? 'These articles were not looked at while rules were written.'
    : '_Fitted_: the annotation of these articles was open while rules were written. They say what the rules can express, not how the reader does on other texts.'
  const files = articles.map(({ file }) => file.slice(0, 3)).join(', ')
  return [
    '## Reading annotated articles',
    '',
    `Articles ${files} · ${name} · ${day} · ${machine}`,
    '',
    standing,
    `95 percent intervals in brackets: percentile bootstrap over items, ${scores.resamples} samples, seed ${scores.seed}. Precision counts matches of all tiers over all reports.`,
    '',
    `| what${values.unseen ? '' : ' _(fitted)_'} | recall, tier 1 | recall, tiers 1 and 2 | precision | F1, tiers 1 and 2 | duplicates (linked) |`,
    '|---|---|---|---|---|---|',
    ...ladder('events', total.events, {
      detection: 'detection',
      type: '+ type',
      partialActors: '+ actors, half',
      actors: '+ **actors: full match**',
      modality: '+ modality',
      attribution: '+ attribution',
      date: '+ date',
    }),
    ...ladder('NONE events', total.none, { actors: 'full match' }),
    ...ladder('ties', total.ties, {
      sentence: 'sentence',
      kind: '+ kind',
      sign: '+ sign',
      actors: '+ **actors: full match**',
      modality: '+ modality',
      attribution: '+ attribution',
      quantity: '+ quantity',
    }),
    ...ladder('claims', total.claims, {
      overlap: 'words',
      holder: '+ holder',
      stance: '+ **stance: full match**',
      sort: '+ sort',
    }),
    ...ladder('corridors', total.corridors, { found: '**found**', status: '+ status' }),
    '',
    '| article | events full match: recall tier 1 | precision | ties full match: recall tier 1 | precision | claims recall | precision |',
    '|---|---|---|---|---|---|---|',
    ...articles.map(({ file, scores: one }) =>
      row([
        file.slice(0, 3),
        rate(one.events.actors.recallTier1),
        rate(one.events.actors.precision),
        rate(one.ties.actors.recallTier1),
        rate(one.ties.actors.precision),
        rate(one.claims.stance.recallTier12),
        rate(one.claims.stance.precision),
      ]),
    ),
    '',
    '| other | value |',
    '|---|---|',
    row(['dates right, of the events matched that the text dates', rate(total.dates.right)]),
    row(['dates invented, of the events matched that it does not', rate(total.dates.invented)]),
    row(['mentions (names, metonyms, demonyms, places), recall', rate(total.mentions.recall)]),
    row(['mentions, precision', rate(total.mentions.precision)]),
    row(['mentions, F1', estimate(total.mentions.f1)]),
    row(['descriptions found', rate(total.mentions.byForm.description)]),
    row(['pronouns found', rate(total.mentions.byForm.coref)]),
  ]
    .join('\n')
    .replace(/(?:^\|.*\n?)+/gm, aligned)
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
  const lines = rows.map((cells, index) =>
    row(
      cells.map((cell, column) =>
        index === 1 ? '-'.repeat(widths[column]) : cell.padEnd(widths[column]),
      ),
    ),
  )
  return lines.join('\n') + (table.endsWith('\n') ? '\n' : '')
}

function ladder(kind, scores, names) {
  return Object.entries(names).map(([rung, name]) => {
    const score = scores[rung]
    return row([
      `${kind}: ${name}`,
      rate(score.recallTier1),
      rate(score.recallTier12),
      rate(score.precision),
      estimate(score.f1Tier12),
      `${score.duplicates} (${score.linkedDuplicates})`,
    ])
  })
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}

function rate({ value, hits, of, interval }) {
  return value === null ? '-' : `${value.toFixed(2)} (${hits}/${of})${brackets(interval)}`
}

function estimate({ value, interval }) {
  return value === null ? '-' : `${value.toFixed(2)}${brackets(interval)}`
}

function brackets(interval) {
  return interval === null ? '' : ` [${interval.map((end) => end.toFixed(2)).join(', ')}]`
}

/** Replaces what stands between the markers; the rest of the page is left as it is. */
function writeSection(section) {
  const page = existsSync(results) ? readFileSync(results, 'utf8') : '# Measured\n'
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  const block = `${START}\n${section}\n${END}`
  const next =
    start >= 0 && end > start
      ? page.slice(0, start) + block + page.slice(end + END.length)
      : `${page.trimEnd()}\n\n${block}\n`
  writeFileSync(results, next)
}

/** Fails when fewer tier-1 events are fully right than the best so far minus three. */
function checkFloor({ scores }, path) {
  const { best, slack } = JSON.parse(readFileSync(path, 'utf8'))
  const { hits } = scores.total.events.actors.recallTier1
  if (hits >= best - slack) {
    console.log(`floor: ${hits} tier-1 events fully right, ${best - slack} wanted`)
    return
  }
  console.error(
    `below the floor: ${hits} tier-1 events fully right, ${best - slack} wanted (${path})`,
  )
  process.exit(1)
}

// Writes docs/reference/codebook.md from the data of the codebook room (read from dist/codebook).
// `--check` writes nothing and fails if the page on disk differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'dist/codebook/index.js')
const page = join(root, 'docs/reference/codebook.md')
if (!existsSync(built)) {
  console.error('dist/codebook is missing. Run: npm run build')
  process.exit(1)
}
const codebook = await import(pathToFileURL(built).href)
const {
  BOUNDARIES,
  CAMEO_ROWS,
  CONTEXT_DEFINITIONS,
  EVENT_TYPE_ENTRIES,
  EVENT_TYPES,
  GLOSSARY,
  LIKELIHOOD_BANDS,
  MODE_ENTRIES,
  OWN_CONTEXTS,
  QUAD_DEFINITIONS,
  QUADS,
  SECTOR_DEFINITIONS,
  SECTORS,
  STATE_SECTORS,
  TIE_KIND_ENTRIES,
  TIE_KINDS,
  VOICE_ENTRIES,
  explain,
  intensity,
  toCameo,
} = codebook

const cell = (text) => String(text).replaceAll('|', '\\|')
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`
const head = (...cells) => [row(...cells), `|${cells.map(() => '---').join('|')}|`]
const signed = (number) => (number > 0 ? `+${number}` : String(number))
const upperFirst = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function eventTypes() {
  return EVENT_TYPES.flatMap((type) => {
    const entry = EVENT_TYPE_ENTRIES[type]
    const modes = Object.entries(MODE_ENTRIES[type])
    const table =
      modes.length === 0
        ? []
        : [
            ...head('mode', 'means', 'intensity', 'CAMEO'),
            ...modes.map(([mode, { definition }]) =>
              row(mode, definition, signed(intensity(type, mode)), toCameo(type, mode)),
            ),
            '',
          ]
    return [
      `### ${type}`,
      '',
      `${entry.definition} *${upperFirst(entry.quad)}, intensity ${signed(entry.score)}, CAMEO ${toCameo(type)}.*`,
      '',
      ...(entry.examples ?? []).map((example) => `> ${example}`).flatMap((line) => [line, '']),
      ...table,
    ]
  })
}

function tieKinds() {
  return [
    ...head('kind', 'means', 'direction', 'sign', 'rule', 'example'),
    ...TIE_KINDS.map((kind) => {
      const { definition, sides, signs, rule, example } = TIE_KIND_ENTRIES[kind]
      const direction = sides === undefined ? 'one set' : `${sides.from} → ${sides.to}`
      return row(`\`${kind}\``, definition, direction, signs.map(signed).join(', '), rule, example)
    }),
  ]
}

function voices() {
  return Object.entries(VOICE_ENTRIES).flatMap(([kind, entries]) => [
    `### ${upperFirst(kind)}`,
    '',
    ...head('word', 'means'),
    ...Object.entries(entries).map(([word, { definition }]) => row(word, definition)),
    '',
  ])
}

const lines = [
  '# Codebook',
  '',
  'Generated from `src/codebook` by `node scripts/codebook-docs.mjs`; edit the data, not this page.',
  'Any word here can be asked for: `chancery explain SANCTION`, `explain chokepoint`, `explain 042`.',
  '',
  'Event types, modes, contexts, quads and scores follow the PLOVER manual of September 2021 (Open Event',
  'Data Alliance, CC BY-SA 4.0), told in our own words; example sentences are ours.',
  '',
  '## Event types',
  '',
  ...eventTypes(),
  '### NONE',
  '',
  EVENT_TYPE_ENTRIES.NONE.definition,
  '',
  '## Boundaries',
  '',
  ...head('between', 'rule'),
  ...BOUNDARIES.map(({ types, rule }) => row(types.join(' / '), rule)),
  '',
  '## Quads',
  '',
  ...head('quad', 'means', 'event types'),
  ...QUADS.map((quad) =>
    row(
      quad,
      QUAD_DEFINITIONS[quad],
      EVENT_TYPES.filter((type) => EVENT_TYPE_ENTRIES[type].quad === quad).join(', '),
    ),
  ),
  '',
  '## Contexts',
  '',
  ...head('context', 'about', 'from'),
  ...Object.entries(CONTEXT_DEFINITIONS).map(([context, definition]) =>
    row(`\`${context}\``, definition, OWN_CONTEXTS.includes(context) ? 'ours' : 'PLOVER'),
  ),
  '',
  '## Ties',
  '',
  ...tieKinds(),
  '',
  '## Sectors',
  '',
  ...head('code', 'name', 'means', 'counted under'),
  ...SECTORS.map((sector) =>
    row(
      sector,
      SECTOR_DEFINITIONS[sector].name,
      SECTOR_DEFINITIONS[sector].definition,
      STATE_SECTORS.has(sector) ? 'its state' : 'itself',
    ),
  ),
  '',
  '## How something is told',
  '',
  ...voices(),
  '## Likelihood words',
  '',
  ...head('words', 'percent'),
  ...LIKELIHOOD_BANDS.map(({ words, from, to }) => row(words.join(', '), `${from} to ${to}`)),
  '',
  '## Glossary',
  '',
  ...head('term', 'means', 'source'),
  ...Object.keys(GLOSSARY)
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map((term) => {
      const found = explain(term)
      const senses = [found, ...(found.also ?? [])]
      const { definition, source } = senses.find(({ kind }) => kind === 'term') ?? found
      return row(term, definition, source)
    }),
  '',
  '## CAMEO',
  '',
  'Codes of two to four digits, leading zero included; a code not listed is read as the one above it.',
  '',
  ...head('code', 'does', 'type', 'mode', 'contexts'),
  ...CAMEO_ROWS.map(([code, type, mode, contexts, does]) =>
    row(code, does, type, mode ?? '', contexts.join(', ')),
  ),
  '',
]
const content = lines.join('\n')
const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
if (before !== content && process.argv.includes('--check')) {
  console.error('docs/reference/codebook.md is stale. Run: node scripts/codebook-docs.mjs')
  process.exit(1)
}
if (before !== content) {
  mkdirSync(dirname(page), { recursive: true })
  writeFileSync(page, content)
}
console.log(`docs/reference/codebook.md ${before === content ? 'is current' : 'written'}`)

// Generates everything that follows from src/rooms.json, the single list of rooms:
// the TypeScript project references, the lint rules of the house and the map in
// ARCHITECTURE.md. `--check` writes nothing and fails if anything on disk differs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const { rooms } = JSON.parse(readFileSync(join(root, 'src/rooms.json'), 'utf8'))
/** As the formatter would leave it: it looks at its own configuration too. */
function formatted(content) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const outcome = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=lint.json'], {
    cwd: root,
    input: content,
    encoding: 'utf8',
  })
  return outcome.status === 0 ? outcome.stdout : content
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** Rooms may only import rooms listed before them: a circle cannot be written down. */
function checkOrder() {
  const seen = new Set()
  for (const room of rooms) {
    for (const wanted of room.imports) {
      const [name] = wanted.split('/')
      if (!seen.has(name)) {
        console.error(
          `src/rooms.json: room '${room.name}' imports '${wanted}', which is not listed before it.\n` +
            'Data flows one way: list the imported room first, or move the code.',
        )
        process.exit(1)
      }
    }
    seen.add(room.name)
  }
}

function roomConfig(room) {
  const references = room.imports.map((name) => ({ path: `../${name.split('/')[0]}` }))
  if (room.svelte) {
    return {
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        module: 'ESNext',
        moduleResolution: 'bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['svelte', 'vite/client'],
      },
      include: ['**/*.ts', '**/*.svelte'],
    }
  }
  return {
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      rootDir: '.',
      outDir: `../../dist/${room.name}`,
      tsBuildInfoFile: `../../dist/${room.name}/.tsbuildinfo`,
      types: room.web ? [] : ['node'],
    },
    include: ['**/*.ts'],
    references,
  }
}

/**
 * Deep imports past a room's index.ts are errors, and so is any room not listed.
 * tsc -b catches unlisted rooms too (TS6307); the lint rule says it sooner and in our words.
 */
function lintOverride(room) {
  const patterns = []
  for (const other of rooms) {
    if (other.name === room.name) continue
    const partial = room.imports.find((name) => name.startsWith(`${other.name}/`))
    if (partial !== undefined) {
      patterns.push({
        group: [
          `../${other.name}/**`,
          `../../${other.name}/**`,
          `!../${partial}.ts`,
          `!../../${partial}.ts`,
        ],
        message: `${room.name} may import only ${partial}.ts of ${other.name} (src/rooms.json).`,
      })
    } else if (room.imports.includes(other.name)) {
      patterns.push({
        group: [
          `../${other.name}/**`,
          `../../${other.name}/**`,
          `!../${other.name}/index.ts`,
          `!../../${other.name}/index.ts`,
        ],
        message: `Import ${other.name} through its index.ts.`,
      })
    } else {
      patterns.push({
        group: [`../${other.name}/**`, `../../${other.name}/**`],
        message: `${room.name} may not import ${other.name} (src/rooms.json).`,
      })
    }
  }
  if (!room.web && !room.touchesWorld) {
    // A pure room may compute with Node (zlib), but not reach out through it.
    const reaching = [
      'fs',
      'net',
      'http',
      'http2',
      'https',
      'dns',
      'dgram',
      'tls',
      'child_process',
      'cluster',
      'process',
      'os',
      'worker_threads',
      'perf_hooks',
      'timers',
      'vm',
    ]
    patterns.push({
      group: reaching.flatMap((name) => [name, `${name}/**`, `node:${name}`, `node:${name}/**`]),
      message: `${room.name} is pure: clock, disk, network and environment belong to the desk and the doors.`,
    })
  }
  const rules = { style: { noRestrictedImports: { level: 'error', options: { patterns } } } }
  if (room.web && !room.svelte) rules.correctness = { noNodejsModules: 'error' }
  const override = {
    includes: [`src/${room.name}/**`],
    linter: { rules },
    plugins: room.touchesWorld
      ? ['./scripts/lint/typed-errors.grit']
      : ['./scripts/lint/typed-errors.grit', './scripts/lint/pure-rooms.grit'],
  }
  return override
}

const MAP_START = '<!-- rooms:start (generated from src/rooms.json by npm run rooms) -->'
const MAP_END = '<!-- rooms:end -->'

function architectureMap() {
  const rows = rooms.map((room) => {
    const imports = room.imports.length === 0 ? 'nothing' : room.imports.join(', ')
    const marks = [
      room.web ? 'browser' : 'Node',
      room.touchesWorld ? 'clock, disk, network' : 'pure',
    ]
    return `| [\`${room.name}\`](src/${room.name}/README.md) | ${room.does} | ${imports} | ${marks.join('; ')} |`
  })
  return [
    MAP_START,
    '',
    '| room | does | may import | runs in; touches |',
    '|---|---|---|---|',
    ...rows,
    '',
    MAP_END,
  ].join('\n')
}

const stale = []
function emit(path, content) {
  const full = join(root, path)
  const before = existsSync(full) ? readFileSync(full, 'utf8') : ''
  if (before === content) return
  stale.push(path)
  if (check) return
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

checkOrder()
for (const room of rooms) emit(`src/${room.name}/tsconfig.json`, json(roomConfig(room)))
emit(
  'tsconfig.json',
  json({
    files: [],
    references: rooms.filter((room) => !room.svelte).map((room) => ({ path: `src/${room.name}` })),
  }),
)
const biome = JSON.parse(readFileSync(join(root, 'scripts/lint/biome.base.json'), 'utf8'))
emit(
  'biome.json',
  formatted(json({ ...biome, overrides: [...biome.overrides, ...rooms.map(lintOverride)] })),
)
const architecture = existsSync(join(root, 'ARCHITECTURE.md'))
  ? readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  : ''
if (architecture.includes(MAP_START)) {
  const [head, rest] = architecture.split(MAP_START)
  const [, tail] = rest.split(MAP_END)
  emit('ARCHITECTURE.md', `${head}${architectureMap()}${tail}`)
} else {
  stale.push('ARCHITECTURE.md (markers missing)')
}

if (check && stale.length > 0) {
  console.error(`Stale, generated from src/rooms.json: ${stale.join(', ')}\nRun: npm run rooms`)
  process.exit(1)
}
console.log(
  `${rooms.length} rooms; ${stale.length === 0 ? 'all generated files current' : `written: ${stale.join(', ')}`}`,
)

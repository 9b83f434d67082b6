// npm run check: everything that can be checked without running the program's tests.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = (path) => join(root, 'node_modules', path)
const STEPS = [
  ['lockfile', 'scripts/lock-platforms.mjs', '--check'],
  ['rooms generated', 'scripts/rooms.mjs', '--check'],
  [
    'format and lint',
    bin('@biomejs/biome/bin/biome'),
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '.',
  ],
  ['types of rooms', bin('typescript/bin/tsc'), '-b'],
  ['types of tests', bin('typescript/bin/tsc'), '-p', 'test/tsconfig.json'],
  [
    'types of the page',
    bin('svelte-check/bin/svelte-check'),
    '--tsconfig',
    'src/workbench/tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ],
  ['data', 'scripts/build-data.mjs'],
  ['browser rooms', 'scripts/bundle-check.mjs'],
  ['unused code', bin('knip/bin/knip.js')],
  ['every export documented', bin('typedoc/bin/typedoc'), '--emit', 'none'],
  ['room READMEs and links', 'scripts/docs-check.mjs'],
  ['codebook reference', 'scripts/codebook-docs.mjs', '--check'],
  ['command reference', 'scripts/cli-docs.mjs', '--check'],
]

let failed = 0
for (const [name, script, ...args] of STEPS) {
  const step = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const passed = step.status === 0
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`)
  if (!passed) {
    failed++
    console.log(
      `${step.stdout}${step.stderr}`
        .trim()
        .split('\n')
        .slice(-40)
        .map((line) => `       ${line.slice(0, 160)}`)
        .join('\n'),
    )
  }
}
if (failed > 0) {
  console.log(`${failed} of ${STEPS.length} checks failed`)
  process.exit(1)
}
console.log(`${STEPS.length} checks passed`)

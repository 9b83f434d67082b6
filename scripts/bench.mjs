// npm run bench: builds if needed, then runs every committed benchmark in turn. Each prints its figures
// with date and machine; those that keep a section of bench/RESULTS.md write it.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './setup/build.mjs'
import { installIfNeeded } from './setup/install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
installIfNeeded(root)
buildIfNeeded(root)
let failed = 0
for (const name of readdirSync(join(root, 'bench')).sort()) {
  if (!name.endsWith('.mjs')) continue
  console.log(`\n== bench/${name}`)
  const outcome = spawnSync(process.execPath, [join(root, 'bench', name)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (outcome.status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)

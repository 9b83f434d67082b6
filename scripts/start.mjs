// npm start: everything from a fresh clone to the running program. `npm start -- VERB ...` runs a verb.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { installIfNeeded } = await import('./setup/install.mjs')
installIfNeeded(root)
const { buildIfNeeded } = await import('./setup/build.mjs')
buildIfNeeded(root)

const given = process.argv.slice(2)
const child = spawn(
  process.execPath,
  [join(root, 'dist/cli/main.js'), ...(given.length === 0 ? ['open'] : given)],
  {
    // Paths are the user's: npm changes into the package's folder, INIT_CWD is where they stand.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  },
)
// The terminal sends Ctrl-C to the child as well; wait for it to close its ledger.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 3)),
)

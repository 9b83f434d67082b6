// Builds dist/ when the sources have changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'

const SOURCES = [
  'src',
  'data',
  'models',
  'scripts',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
]

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

/** Hash over names and contents of all that goes into dist/. */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash
        .update(relative(root, file).split(sep).join('/'))
        .update('\0')
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function run(root, name, script, args) {
  const step = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
  if (step.status !== 0) {
    console.error(`Build failed in step '${name}':\n${step.stdout}${step.stderr}`)
    process.exit(1)
  }
}

const LOCK_STALE_MS = 10 * 60_000

/** Waits while another process builds the same checkout. */
function withBuildLock(root, build) {
  const lock = join(root, 'dist/.building')
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - statSync(lock).mtimeMs > LOCK_STALE_MS)
        rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  build()
  process.removeListener('exit', release)
  release()
}

/** Compiles rooms, data and the page into dist/ unless the stamp says they are current. */
export function buildIfNeeded(root) {
  const stamp = join(root, 'dist/.built')
  const current = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root)
  if (current()) return
  withBuildLock(root, () => {
    if (current()) return
    console.error('Building (after an install or a change) ...')
    rmSync(stamp, { force: true })
    run(root, 'types and rooms', join(root, 'node_modules/typescript/bin/tsc'), ['-b'])
    run(root, 'data', join(root, 'scripts/build-data.mjs'), [])
    run(root, 'page', join(root, 'node_modules/vite/bin/vite.js'), ['build', '--logLevel', 'error'])
    writeFileSync(stamp, sourceHash(root))
  })
}

// Completes package-lock.json after `npm install`: an optional package for another platform that the
// registry at hand could not show is left out of the lock, and then `npm ci` refuses the whole lock.
// Such packages are pinned exactly by the package that wants them, so their entry can be written down.
// `--check` writes nothing and fails if an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = join(dirname(fileURLToPath(import.meta.url)), '../package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** What a platform package's name says of where it runs. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc === undefined ? {} : { libc }),
    ...(os.length > 0 ? { os } : {}),
  }
}

const added = []
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${where === '' ? '' : `${where}/`}node_modules/${name}`
    const top = `node_modules/${name}`
    if (lock.packages[nested] !== undefined || lock.packages[top] !== undefined) continue
    if (!/^\d/.test(version)) continue
    const platform = platformOf(name)
    if (platform.cpu === undefined && platform.os === undefined) continue
    lock.packages[top] = {
      version,
      ...platform,
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
    }
    added.push(`${name}@${version}`)
  }
}
if (added.length === 0) console.log('package-lock.json names every platform')
else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${added.join(', ')}\nRun: node scripts/lock-platforms.mjs`)
  process.exit(1)
} else {
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`added to package-lock.json: ${added.length} packages of other platforms`)
}

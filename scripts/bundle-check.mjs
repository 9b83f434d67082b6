// Net 3: bundles every room that must run in a browser and looks at what came along. A bundler
// replaces `node:fs` by an empty stub and exits 0, so the modules are checked, not the exit code.
import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..')
const { rooms } = JSON.parse(readFileSync(join(root, 'src/rooms.json'), 'utf8'))
const builtins = new Set(builtinModules)
const problems = []

/** Names what the browser must not get; undefined for what it may. */
function forbidden(id) {
  if (id.startsWith('node:') || builtins.has(id)) return `the Node module '${id}'`
  if (id.endsWith('.node')) return `the native file '${id}'`
  // A package may have a folder of the same name as a room of ours.
  if (id.includes('node_modules')) return undefined
  const [, room] = /[\\/]src[\\/]([a-z-]+)[\\/]/.exec(id) ?? []
  const listed = rooms.find((entry) => entry.name === room)
  if (listed !== undefined && !listed.web && !id.endsWith('/api/wire.ts'))
    return `the room '${room}', which is not for browsers`
  return undefined
}

async function modulesOf(room) {
  const seen = new Set()
  const watcher = {
    name: 'what-came-along',
    enforce: 'pre',
    resolveId(source, importer) {
      const reason = forbidden(source)
      if (reason !== undefined)
        problems.push(`${room.name}: ${relative(root, importer ?? '?')} brings ${reason}`)
      return null
    },
    load(id) {
      const reason = forbidden(id)
      if (reason !== undefined) problems.push(`${room.name} brings ${reason}`)
      return null
    },
    generateBundle() {
      for (const id of this.getModuleIds()) seen.add(id.split(sep).join('/'))
    },
  }
  const bundling = build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'src', room.name, 'index.ts'), formats: ['es'] },
    },
    plugins: [watcher],
  })
  await bundling.catch((error) =>
    problems.push(`${room.name} does not bundle: ${String(error.message).split('\n')[0]}`),
  )
  return seen
}

let total = 0
let bundled = 0
for (const room of rooms.filter((entry) => entry.web && !entry.svelte)) {
  if (!existsSync(join(root, 'src', room.name, 'index.ts'))) continue
  const modules = await modulesOf(room)
  const own = [...modules].filter((id) => id.includes(`/src/${room.name}/`)).length
  // A checker that saw nothing must not say that all is well.
  if (own === 0) problems.push(`${room.name}: the bundle holds none of the room's own modules`)
  total += modules.size
  bundled++
}
if (bundled === 0) problems.push('no room was bundled at all')
if (problems.length > 0) {
  console.error(
    `Not for browsers:\n${[...new Set(problems)].map((line) => `  ${line}`).join('\n')}`,
  )
  process.exit(1)
}
console.log(`${bundled} browser rooms bundled, ${total} modules, no Node module, no native file`)

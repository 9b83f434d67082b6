// Blocs against known answers and the clock: `node bench/system-blocs.mjs [--save]`. Needs dist/.
// The 51 international systems of Doreian and Mrvar when ../shared is there, then networks of 200 actors
// and 1,500 ties. Bars go by CPU seconds, which say more than the clock on a machine that is busy with
// other things; both are printed. With --save the figures go into RESULTS.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { openSolver } from '../dist/desk/system/solver-worker.js'
import { analyseBlocs, frustrationIndex, signedGraph, systemAt } from '../dist/system/index.js'

const lines = []
const say = (line) => {
  console.log(line)
  lines.push(line)
}
let met = true
const bar = (name, isMet) => {
  met &&= isMet
  return `${name}: ${isMet ? 'met' : 'MISSED'}`
}
const timed = async (work) => {
  const started = performance.now()
  const worked = process.cpuUsage()
  const found = await work()
  const { user, system } = process.cpuUsage(worked)
  return { found, wall: (performance.now() - started) / 1000, work: (user + system) / 1e6 }
}

// Numerical Recipes' linear congruential generator: the same networks on every machine.
function randomTies(size, count, turned, seed) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const ties = new Map()
  while (ties.size < count) {
    const a = Math.floor(next() * size)
    const b = Math.floor(next() * size)
    if (a >= b) continue
    const sign = (a < size / 2 === b < size / 2) === next() >= turned ? 1 : -1
    ties.set(a * size + b, { a: `n${a}`, b: `n${b}`, sign })
  }
  return [...ties.values()]
}

say(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
)
const solver = openSolver()
// The first programme pays for starting the thread and compiling the solver.
await solver.solve('Minimize\n obj: x\nSubject To\n c: x >= 1\nEnd', 1)

const bench = fileURLToPath(new URL('../../shared/bench/system/', import.meta.url))
if (existsSync(bench)) {
  const rowsOf = (name) => {
    const bytes = readFileSync(bench + name)
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    return text
      .replaceAll('"', '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  }
  const rows = rowsOf('signed_cow_doreian_mrvar.csv.gz')
  const walls = []
  const works = []
  const bare = []
  let [right, proven, withoutSolver, lucky] = [0, 0, 0, 0]
  for (const [window, , , , , value] of rowsOf('cow_frustration_exact.csv')) {
    const graph = signedGraph(
      rows
        .filter(([own]) => own === window)
        .map(([, a, b, sign]) => ({ a, b, sign: Number(sign) })),
    )
    const alone = await timed(() => frustrationIndex(graph))
    bare.push(alone.wall)
    if (alone.found.proven) withoutSolver++
    if (alone.found.value === Number(value)) lucky++
    const { found, wall, work } = await timed(() =>
      frustrationIndex(graph, { solve: solver.solve }),
    )
    walls.push(wall)
    works.push(work)
    if (found.value === Number(value)) right++
    if (found.proven) proven++
  }
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length
  say(
    `51 systems 1946-1999: ${right} equal to the known index, ${proven} proven; mean ${mean(walls).toFixed(3)} s, slowest ${Math.max(...walls).toFixed(3)} s (CPU ${Math.max(...works).toFixed(3)} s)`,
  )
  say(
    `the same without a solver: ${lucky} found, ${withoutSolver} proven by packed cycles alone; mean ${mean(bare).toFixed(3)} s, slowest ${Math.max(...bare).toFixed(3)} s`,
  )
  say(bar('all 51 proven and right', right === 51 && proven === 51))
  say(bar('each under 1 s of CPU', Math.max(...works) < 1))
}

for (const turned of [0.05, 0.1, 0.15, 0.3, 0.5]) {
  const ties = randomTies(200, 1500, turned, 20261122)
  const graph = signedGraph(ties)
  const runs = []
  for (let round = 0; round < 3; round++) runs.push(await timed(() => frustrationIndex(graph)))
  const [{ found, wall, work }] = runs.sort((x, y) => x.wall - y.wall)
  const whole = await timed(() => analyseBlocs(ties))
  say(
    `200 actors, 1,500 ties, ${turned * 100} percent turned: ${found.lower} <= L <= ${found.upper}${found.proven ? ', proven' : ''} in ${wall.toFixed(3)} s (CPU ${work.toFixed(3)} s, best of 3); with blocs, balance, brokers ${whole.wall.toFixed(3)} s`,
  )
  say(bar('heuristic and bounds <= 0.5 s of CPU', work <= 0.5))
}

const evidence = Array.from({ length: 60 * 59 * 8 }, (_, index) => ({
  a: `u${index % 60}`,
  b: `v${(index * 7) % 59}`,
  layer: ['diplomatic', 'military', 'trade'][index % 3],
  day: `20${10 + (index % 15)}-0${1 + (index % 9)}-28`,
  count: 30,
  intensity: ((index % 21) - 10) * 30,
  reports: [],
}))
const system = await timed(async () => systemAt([], evidence))
say(
  `systemAt over ${evidence.length} lines of tallies (${(evidence.length * 30).toLocaleString('en')} events): ${system.found.edges.length} edges in ${system.wall.toFixed(3)} s`,
)
await solver.close()

if (process.argv.includes('--save')) {
  const results = new URL('./RESULTS.md', import.meta.url)
  const [start, end] = ['<!-- blocs:start -->', '<!-- blocs:end -->']
  const section = [start, '## Blocs', '', ...lines.map((line) => `- ${line}`), '', end]
  const text = readFileSync(results, 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  const kept = from < 0 ? text.trimEnd() : text.slice(0, from).trimEnd()
  const rest = to < 0 ? '' : text.slice(to + end.length)
  writeFileSync(results, `${kept}\n\n${section.join('\n')}\n${rest.replace(/^\n/, '')}`)
}
process.exitCode = met ? 0 : 1

// How long routes and leverage take: `node bench/system-corridors.mjs [--save]`. Wall-clock milliseconds,
// best of the rounds, on generated networks from a seed and on the program's own corridors. With --save
// the figures go into bench/RESULTS.md. Ends with code 1 below half of what is promised.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import {
  DEFAULT_ROUTE_WEIGHTS,
  leverageOf,
  leverageSensitivity,
  loadTransportNetwork,
  routesBetween,
  seededRandom,
  shapleyValues,
} from '../dist/system/index.js'
import { saveSection } from './save-section.mjs'

const ROUNDS = 7
const STATES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH']
const own = loadTransportNetwork(
  readFileSync(new URL('../dist/data/corridors.json', import.meta.url), 'utf8'),
)

/** A grid of cities in eight states with 1,000 segments of three modes. */
function generated(segments) {
  const random = seededRandom(20261122)
  const side = 20
  const nodes = Array.from({ length: side * side }, (_, index) => ({
    id: `n${index}`,
    name: `n${index}`,
    state: STATES[Math.floor((index % side) / 5) + 4 * Math.floor(index / (side * 10))],
  }))
  return {
    nodes,
    segments: Array.from({ length: segments }, (_, index) => {
      const from = Math.floor(random() * side * side)
      const across = random() < 0.5
      const to = Math.min(side * side - 1, from + (across ? 1 : side))
      return {
        id: `s${index}`,
        from: `n${from}`,
        to: `n${from === to ? from - 1 : to}`,
        oneWay: false,
        states: [...new Set([nodes[from].state, nodes[to].state])],
        mode: ['rail', 'road', 'sea'][Math.floor(random() * 3)],
        lengthKm: 20 + Math.floor(random() * 300),
        status: 'operating',
      }
    }),
  }
}

function best(run) {
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    run()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

const grid = generated(1000)
const pairs = [
  ['BAK', 'NAK'],
  ['BOM', 'MOW'],
  ['XIA', 'IST'],
  ['BAK', 'IST'],
  ['THR', 'MOW'],
].map(([from, to]) => ({ from, to, weight: 1 }))
const question = {
  pairs,
  states: ['IRN', 'AZE', 'ARM', 'GEO', 'TUR', 'RUS', 'KAZ', 'TKM'],
  weights: DEFAULT_ROUTE_WEIGHTS,
  ends: 'open',
}
const twelve = { ...question, states: [...question.states, 'IND', 'CHN', 'AFG', 'GRC'] }
const found = routesBetween(grid, { from: 'n21', to: 'n378', alternatives: 5 })
const bits = (coalition) => [...coalition.toString(2)].filter((bit) => bit === '1').length
const council = shapleyValues(15, (coalition) =>
  (coalition & 31) === 31 && bits(coalition) >= 9 ? 1 : 0,
)

const figures = [
  {
    what: `1,000 segments, ${found.length} routes of ${found[0]?.legs.length} legs`,
    value: best(() => routesBetween(grid, { from: 'n21', to: 'n378', alternatives: 5 })),
    promised: 50,
  },
  {
    what: "the program's corridors, 5 routes Mumbai - Moscow",
    value: best(() => routesBetween(own, { from: 'BOM', to: 'MOW', alternatives: 5 })),
    promised: 50,
  },
  {
    what: 'Shapley and Myerson, 8 states, 5 relations',
    value: best(() => leverageOf(own, question)),
    promised: 1000,
  },
  {
    what: 'the same with 4 weights halved and doubled',
    value: best(() => leverageSensitivity(own, question)),
    promised: 1000,
  },
  {
    what: 'Shapley and Myerson, 12 states, 5 relations',
    value: best(() => leverageOf(own, twelve)),
    promised: 10_000,
  },
]
const rows = figures.map(({ what, value, promised }) => [
  what,
  `${value.toFixed(1)} ms`,
  `${promised} ms`,
])
rows.push([
  'Security Council, permanent and elected member',
  `${council[0].toFixed(7)} and ${council[14].toFixed(7)}`,
  '0.1962704 and 0.0018648',
])
saveSection('system-corridors', 'Routes and leverage', ['what', 'measured', 'promised'], rows)
if (figures.some(({ value, promised }) => value > 2 * promised)) process.exitCode = 1

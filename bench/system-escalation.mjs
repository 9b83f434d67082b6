// Known answers, coverage, size and speed of the escalation methods:
// `node bench/system-escalation.mjs [RUNS] [--save]`, 200 simulations of each kind unless told otherwise.
// With --save the figures go into bench/RESULTS.md. Ends with code 1 when a bar is missed.
import { performance } from 'node:perf_hooks'
import {
  branchingInterval,
  excitationTest,
  fitHawkes,
  seededRandom,
  simulateHawkes,
} from '../dist/system/index.js'
import { saveSection } from './save-section.mjs'

const RUNS = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 200)
const UNTIL = 1000
const rows = []
const missed = []

/** Two marks with equal backgrounds and about one event a unit of time in all. */
const modelOf = (ratio) => ({
  background: [0.5 * (1 - ratio), 0.5 * (1 - ratio)],
  offspring: [
    [(2 * ratio) / 3, ratio / 3],
    [ratio / 3, (2 * ratio) / 3],
  ],
  decay: 1,
})
const percent = (share) => `${(100 * share).toFixed(1)} percent`
function bar(what, measured, promised, holds) {
  rows.push([what, measured, promised])
  if (!holds) missed.push(what)
}

for (const ratio of [0.3, 0.6]) {
  let covered = 0
  let sum = 0
  for (let seed = 1; seed <= RUNS; seed++) {
    const events = simulateHawkes(modelOf(ratio), UNTIL, seededRandom(seed))
    const { lower, upper, value } = branchingInterval(events, fitHawkes(events))
    if (lower <= ratio && ratio <= upper) covered++
    sum += value
  }
  const share = covered / RUNS
  bar(
    `95 percent interval covers a branching ratio of ${ratio} (mean estimate ${(sum / RUNS).toFixed(3)})`,
    percent(share),
    '90 to 99 percent',
    share >= 0.9 && share <= 0.99,
  )
}

let rejected = 0
for (let seed = 1; seed <= RUNS; seed++) {
  const events = simulateHawkes(modelOf(0), 400, seededRandom(seed))
  if (excitationTest(events, seededRandom(seed + 10_000), 99).p <= 0.05) rejected++
}
bar(
  'test for excitation rejects under Poisson, 400 events',
  percent(rejected / RUNS),
  '2 to 9 percent',
  rejected / RUNS >= 0.02 && rejected / RUNS <= 0.09,
)

const six = {
  background: Array.from({ length: 6 }, () => 0.1),
  offspring: Array.from({ length: 6 }, (_, j) =>
    Array.from({ length: 6 }, (_, i) => (i === j ? 0.3 : 0.06)),
  ),
  decay: 1,
}
const large = simulateHawkes(six, 13_500, seededRandom(1))
const began = performance.now()
const fit = fitHawkes(large)
const seconds = (performance.now() - began) / 1000
bar(
  `fit of 6 marks, ${large.times.length} events, ${fit.iterations} iterations (ratio ${fit.branchingRatio.toFixed(3)}, true 0.6)`,
  `${seconds.toFixed(2)} s`,
  '3 s',
  seconds <= 3,
)

saveSection(
  'system-escalation',
  'Escalation',
  ['what', 'measured', 'promised'],
  rows,
  `${RUNS} simulations of each kind, seeds 1 to ${RUNS}; about ${UNTIL} events of 2 marks each for the intervals.`,
)
if (missed.length > 0) {
  console.error(`missed: ${missed.join('; ')}`)
  process.exitCode = 1
}

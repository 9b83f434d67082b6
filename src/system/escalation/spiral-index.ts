import type { BranchingInterval } from './branching-interval.ts'
import { branchingInterval } from './branching-interval.ts'
import type { HawkesFit, MarkedEvents } from './hawkes-process.ts'
import { countsOf, fitHawkes } from './hawkes-process.ts'
import type { ExcitationTest, RescalingTest } from './hawkes-tests.ts'
import { excitationTest, rescalingTest } from './hawkes-tests.ts'
import { seededRandom } from './seeded-random.ts'
import { simulateHawkes } from './simulate-hawkes.ts'

/** How far acts set off acts: the branching ratio of a mutually exciting process, or why it cannot be told. */
export type SpiralIndex =
  | { readonly verdict: 'too few events to say'; readonly why: string }
  | {
      /**
       * `no reaction beyond chance`: the events follow on each other no more than at random times;
       * `dying out`: the whole interval lies below 1; `cannot be told`: it holds 1;
       * `feeding itself`: it lies above.
       */
      readonly verdict:
        | 'no reaction beyond chance'
        | 'dying out'
        | 'cannot be told'
        | 'feeding itself'
      readonly index: BranchingInterval
      /** What the same fit finds, on average, among as many events at even random times: its bias where nothing reacts. */
      readonly bias: number
      readonly fit: HawkesFit
      /** Share of the events of each mark that are reactions. */
      readonly reactions: readonly number[]
      readonly excitation: ExcitationTest
      readonly rescaling: { readonly hawkes: RescalingTest; readonly poisson: RescalingTest }
    }

const LEAST_EVENTS = 40
const MOST_MARKS = 6
const NULL_SAMPLES = 20

/**
 * The spiral index of marked events: the spectral radius of the offspring with its 95 percent interval
 * and its bias from a simulated null, tested against the Poisson process by AIC, by time rescaling and
 * by simulation. At most 6 marks; fewer than 40 events are too few to say anything.
 */
export function spiralIndex(events: MarkedEvents, seed = 1): SpiralIndex {
  const n = events.times.length
  const counts = countsOf(events)
  if (n < LEAST_EVENTS)
    return {
      verdict: 'too few events to say',
      why: `${n} event${n === 1 ? '' : 's'} with a day of ${n === 1 ? 'its' : 'their'} own, at least ${LEAST_EVENTS} are needed`,
    }
  if (events.marks > MOST_MARKS)
    return {
      verdict: 'too few events to say',
      why: `${events.marks} marks have more parameters than the events can carry; at most ${MOST_MARKS}`,
    }
  const fit = fitHawkes(events)
  const index = branchingInterval(events, fit)
  const random = seededRandom(seed)
  const excitation = excitationTest(events, random)
  const poisson = {
    background: counts.map((count) => count / events.until),
    offspring: counts.map(() => counts.map(() => 0)),
    decay: 1,
  }
  let bias = 0
  for (let sample = 0; sample < NULL_SAMPLES; sample++)
    bias +=
      fitHawkes(simulateHawkes(poisson, events.until, random), { iterations: 100 }).branchingRatio /
      NULL_SAMPLES
  return {
    verdict: verdictOf(index, excitation),
    index,
    bias,
    fit,
    reactions: counts.map((count, mark) =>
      count === 0 ? 0 : Math.max(0, 1 - (fit.background[mark]! * events.until) / count),
    ),
    excitation,
    rescaling: {
      hawkes: rescalingTest(events, fit),
      poisson: rescalingTest(events, poisson),
    },
  }
}

function verdictOf({ lower, upper }: BranchingInterval, { p }: ExcitationTest) {
  if (p > 0.05) return 'no reaction beyond chance'
  if (upper < 1) return 'dying out'
  return lower > 1 ? 'feeding itself' : 'cannot be told'
}

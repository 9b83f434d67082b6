import { exceedsKolmogorov } from './distributions.ts'
import type { HawkesModel, MarkedEvents } from './hawkes-process.ts'
import type { RandomNumbers } from './seeded-random.ts'

/** How far the rescaled waits are from those of a Poisson process of rate 1. */
export interface RescalingTest {
  readonly distance: number
  readonly n: number
  /** The chance of a greater distance if the model is right; too large, as the model was fitted to the same events. */
  readonly p: number
}

/**
 * Time rescaling (Brown et al. 2002): if the model is right, the rate added up between two events of a
 * mark is exponential with mean 1; Kolmogorov and Smirnov's test over all marks.
 */
export function rescalingTest(events: MarkedEvents, model: HawkesModel): RescalingTest {
  const { times, markOf, marks } = events
  const { background, offspring, decay } = model
  const recent = new Float64Array(marks)
  const added = new Float64Array(marks)
  const waits: number[] = []
  let before = 0
  for (let k = 0; k < times.length; k++) {
    const gap = times[k]! - before
    const fade = Math.exp(-decay * gap)
    for (let i = 0; i < marks; i++) {
      added[i] = added[i]! + background[i]! * gap
      for (let j = 0; j < marks; j++)
        added[i] = added[i]! + offspring[j]![i]! * recent[j]! * (1 - fade)
    }
    for (let j = 0; j < marks; j++) recent[j] = recent[j]! * fade
    const mark = markOf[k]!
    waits.push(added[mark]!)
    added[mark] = 0
    recent[mark] = recent[mark]! + 1
    before = times[k]!
  }
  const even = waits.map((wait) => 1 - Math.exp(-wait)).sort((a, b) => a - b)
  const n = even.length
  const distance = even.reduce(
    (most, value, index) => Math.max(most, value - index / n, (index + 1) / n - value),
    0,
  )
  return { distance, n, p: n === 0 ? 1 : exceedsKolmogorov(distance, n) }
}

/** Whether events follow on events more than chance lets them. */
export interface ExcitationTest {
  /** The chance of so much clustering among as many events at even random times. */
  readonly p: number
  readonly simulations: number
}

const DECAYS = [0.5, 1, 2, 5, 15] as const

/**
 * Tests for excitation against the Poisson process. The score of the offspring at 0, in units of its
 * deviation, at several decays and for every pair of marks; the largest is compared with that of
 * drawings of the same events at even random times, so that the test has the size it says whatever
 * the rates.
 */
export function excitationTest(
  events: MarkedEvents,
  random: RandomNumbers,
  simulations = 199,
): ExcitationTest {
  const observed = largestScore(events)
  let asLarge = 0
  for (let simulation = 0; simulation < simulations; simulation++)
    if (largestScore(evenly(events, random)) >= observed) asLarge++
  return { p: (asLarge + 1) / (simulations + 1), simulations }
}

/** The same marks as often, at even random times. */
function evenly(events: MarkedEvents, random: RandomNumbers): MarkedEvents {
  const drawn = Array.from({ length: events.times.length }, (_, k) => ({
    time: random() * events.until,
    mark: events.markOf[k]!,
  })).sort((a, b) => a.time - b.time)
  return {
    ...events,
    times: drawn.map(({ time }) => time),
    markOf: drawn.map(({ mark }) => mark),
  }
}

function largestScore({ times, markOf, marks, until }: MarkedEvents): number {
  const rates = new Float64Array(marks)
  for (let k = 0; k < markOf.length; k++) rates[markOf[k]!] = rates[markOf[k]!]! + 1 / until
  const total = times.length / until
  let largest = -Infinity
  for (const share of DECAYS) {
    const decay = total * share
    const recent = new Float64Array(marks)
    const score = new Float64Array(marks * marks)
    let before = 0
    for (let k = 0; k < times.length; k++) {
      const now = times[k]!
      const fade = Math.exp(-decay * (now - before))
      const started = 1 - Math.exp(-decay * now)
      const mark = markOf[k]!
      for (let j = 0; j < marks; j++) {
        recent[j] = recent[j]! * fade
        const at = j * marks + mark
        score[at] = score[at]! + decay * recent[j]! - rates[j]! * started
      }
      recent[mark] = recent[mark]! + 1
      before = now
    }
    for (let j = 0; j < marks; j++)
      for (let i = 0; i < marks; i++) {
        const deviation = Math.sqrt((rates[i]! * until * rates[j]! * decay) / 2)
        if (deviation > 0) largest = Math.max(largest, score[j * marks + i]! / deviation)
      }
  }
  return largest
}

import type { HawkesModel, MarkedEvents } from './hawkes-process.ts'
import type { RandomNumbers } from './seeded-random.ts'

const MOST_EVENTS = 1_000_000

/** Draws the events of a process from 0 to `until` by thinning (Ogata 1981); at most a million. */
export function simulateHawkes(
  model: HawkesModel,
  until: number,
  random: RandomNumbers,
): MarkedEvents {
  const marks = model.background.length
  const times: number[] = []
  const markOf: number[] = []
  const rates = model.background.map(() => 0)
  const base = model.background.reduce((sum, rate) => sum + rate, 0)
  for (let now = 0; times.length < MOST_EVENTS; ) {
    const bound = rates.reduce((sum, rate) => sum + rate, base)
    if (bound <= 0) break
    const wait = -Math.log(1 - random()) / bound
    now += wait
    if (now >= until) break
    const fade = Math.exp(-model.decay * wait)
    for (let i = 0; i < marks; i++) rates[i] = rates[i]! * fade
    let drawn = random() * bound
    let mark = 0
    for (; mark < marks; mark++) {
      drawn -= model.background[mark]! + rates[mark]!
      if (drawn < 0) break
    }
    // What is left of the bound is thinned out.
    if (mark === marks) continue
    times.push(now)
    markOf.push(mark)
    for (let i = 0; i < marks; i++) rates[i] = rates[i]! + model.offspring[mark]![i]! * model.decay
  }
  return { times, markOf, marks, until }
}

import type { SquareMatrix } from './spectral-radius.ts'
import { spectralRadius } from './spectral-radius.ts'

/** Events with marks, in order of time, seen from 0 to `until`. */
export interface MarkedEvents {
  readonly times: ArrayLike<number>
  /** From 0 to `marks` - 1, one for each time. */
  readonly markOf: ArrayLike<number>
  readonly marks: number
  readonly until: number
}

/**
 * A mutually exciting process: the rate of mark i is mu_i + sum over events k before t of
 * A[mark of k][i] b exp(-b (t - t_k)).
 */
export interface HawkesModel {
  /** Events a unit of time that nothing set off, by mark. */
  readonly background: readonly number[]
  /** offspring[j][i]: events of mark i that one event of mark j directly sets off, on average. */
  readonly offspring: SquareMatrix
  /** b: reactions come 1/b after on average. */
  readonly decay: number
}

/** A fitted process. */
export interface HawkesFit extends HawkesModel {
  readonly logLikelihood: number
  /** 2 x parameters - 2 x log likelihood; and the same of the Poisson process without excitation. */
  readonly aic: number
  readonly poissonAic: number
  /** Largest eigenvalue of the offspring: below 1 every chain of reactions dies out. */
  readonly branchingRatio: number
  readonly iterations: number
}

/** How long to go on fitting. */
export interface HawkesOptions {
  /** 300 when left out. */
  readonly iterations?: number
  /** Stops when an iteration adds less to the log likelihood; 1e-6 when left out. */
  readonly tolerance?: number
  /** First guess of the decay; one over the mean time between events when left out. */
  readonly decay?: number
}

/** Fits a mutually exciting process with exponential kernels by expectation and maximisation. */
export function fitHawkes(events: MarkedEvents, options: HawkesOptions = {}): HawkesFit {
  const { marks, until } = events
  const count = events.times.length
  const counts = countsOf(events)
  const background = Float64Array.from(counts, (events) => (0.5 * events) / until)
  const offspring = new Float64Array(marks * marks).fill(0.5 / marks)
  let decay = options.decay ?? count / until
  const most = options.iterations ?? 300
  const tolerance = options.tolerance ?? 1e-6
  let likelihood = -Infinity
  let iterations = 0
  for (; iterations < most; iterations++) {
    const step = expect(events, background, offspring, decay)
    const gained = step.logLikelihood - likelihood
    likelihood = step.logLikelihood
    if (iterations > 0 && gained < tolerance) break
    for (let i = 0; i < marks; i++) background[i] = step.own[i]! / until
    let tail = 0
    for (let j = 0; j < marks; j++)
      for (let i = 0; i < marks; i++) tail += offspring[j * marks + i]! * step.late[j]!
    for (let j = 0; j < marks; j++)
      for (let i = 0; i < marks; i++) {
        const at = j * marks + i
        offspring[at] = step.felt[j]! > 0 ? step.set[at]! / step.felt[j]! : 0
      }
    const setOff = step.set.reduce((sum, value) => sum + value, 0)
    const waited = step.waited + tail
    if (setOff > 1e-9 && waited > 0) decay = setOff / waited
  }
  const rows = Array.from({ length: marks }, (_, j) => [
    ...offspring.subarray(j * marks, (j + 1) * marks),
  ])
  const parameters = marks + marks * marks + 1
  const poisson = counts.reduce(
    (sum, events) => sum + (events === 0 ? 0 : events * Math.log(events / until) - events),
    0,
  )
  return {
    background: [...background],
    offspring: rows,
    decay,
    logLikelihood: likelihood,
    aic: 2 * parameters - 2 * likelihood,
    poissonAic: 2 * marks - 2 * poisson,
    branchingRatio: spectralRadius(rows),
    iterations,
  }
}

/** How many events each mark has. */
export function countsOf({
  markOf,
  marks,
}: Pick<MarkedEvents, 'markOf' | 'marks'>): readonly number[] {
  const counts = Array.from({ length: marks }, () => 0)
  for (let k = 0; k < markOf.length; k++) counts[markOf[k]!] = counts[markOf[k]!]! + 1
  return counts
}

interface Expectation {
  readonly logLikelihood: number
  /** Events nothing set off, by mark; events of i set off by j, at j x marks + i. */
  readonly own: Float64Array
  readonly set: Float64Array
  /** Expected sum of the waits between event and reaction. */
  readonly waited: number
  /** By mark, over its events: 1 - e^(-b left) and left x e^(-b left), left being the time to the end. */
  readonly felt: Float64Array
  readonly late: Float64Array
}

/** Shares every event out between background and earlier events, in one pass: O(events x marks). */
function expect(
  { times, markOf, marks, until }: MarkedEvents,
  background: Float64Array,
  offspring: Float64Array,
  decay: number,
): Expectation {
  const own = new Float64Array(marks)
  const set = new Float64Array(marks * marks)
  const felt = new Float64Array(marks)
  const late = new Float64Array(marks)
  // Sums over earlier events of e^(-b wait), and of wait x e^(-b wait).
  const recent = new Float64Array(marks)
  const waits = new Float64Array(marks)
  let logLikelihood = 0
  let waited = 0
  let before = 0
  for (let k = 0; k < times.length; k++) {
    const now = times[k]!
    const mark = markOf[k]!
    const gap = now - before
    const fade = Math.exp(-decay * gap)
    let rate = background[mark]!
    for (let j = 0; j < marks; j++) {
      waits[j] = fade * (waits[j]! + gap * recent[j]!)
      recent[j] = fade * recent[j]!
      rate += offspring[j * marks + mark]! * decay * recent[j]!
    }
    logLikelihood += Math.log(rate)
    own[mark] = own[mark]! + background[mark]! / rate
    for (let j = 0; j < marks; j++) {
      const at = j * marks + mark
      const pull = (offspring[at]! * decay) / rate
      set[at] = set[at]! + pull * recent[j]!
      waited += pull * waits[j]!
    }
    const left = until - now
    const fading = Math.exp(-decay * left)
    felt[mark] = felt[mark]! + 1 - fading
    late[mark] = late[mark]! + left * fading
    recent[mark] = recent[mark]! + 1
    before = now
  }
  for (let i = 0; i < marks; i++) {
    logLikelihood -= background[i]! * until
    for (let j = 0; j < marks; j++) logLikelihood -= offspring[j * marks + i]! * felt[j]!
  }
  return { logLikelihood, own, set, waited, felt, late }
}

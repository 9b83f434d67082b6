import { seededRandom } from './seeded-random.ts'

/** How intervals are drawn. */
export interface Resampling {
  /** Start of the generator: the same seed gives the same intervals. */
  readonly seed: number
  /** How many bootstrap samples; 0 gives no intervals. */
  readonly resamples: number
}

/** A proportion with its counts and a 95 percent bootstrap interval. */
export interface Rate {
  /** `hits / of`, 0 to 1; null when `of` is 0. */
  readonly value: number | null
  readonly hits: number
  readonly of: number
  /** Percentile interval, 0 to 1; null when there is nothing to resample. */
  readonly interval: readonly [number, number] | null
}

/** A value without counts of its own (F1), with its interval. */
export interface Estimate {
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

/** What one resampled unit adds to the counts: a gold item with its match, or a false alarm. */
export interface Unit {
  /** 1 when the unit is a gold item that recall asks for. */
  readonly wanted: number
  /** 1 when it is wanted and was found. */
  readonly found: number
  /** Reports in the unit that precision asks about. */
  readonly reported: number
  /** Of these the right ones. */
  readonly right: number
}

/** Recall, precision and F1 over the same units. */
export interface Estimates {
  readonly recall: Rate
  readonly precision: Rate
  readonly f1: Estimate
}

/**
 * Recall (found / wanted), precision (right / reported) and their harmonic mean, with percentile
 * bootstrap intervals: units are drawn with replacement, as many as there are.
 */
export function estimate(units: readonly Unit[], resampling: Resampling): Estimates {
  const whole = sum(units)
  const recalls: number[] = []
  const precisions: number[] = []
  const f1s: number[] = []
  const random = seededRandom(resampling.seed)
  for (let round = 0; round < resampling.resamples && units.length > 0; round++) {
    const drawn = { wanted: 0, found: 0, reported: 0, right: 0 }
    for (let draw = 0; draw < units.length; draw++) {
      const unit = units[Math.floor(random() * units.length)]
      if (unit === undefined) continue
      drawn.wanted += unit.wanted
      drawn.found += unit.found
      drawn.reported += unit.reported
      drawn.right += unit.right
    }
    push(recalls, ratio(drawn.found, drawn.wanted))
    push(precisions, ratio(drawn.right, drawn.reported))
    push(f1s, f1Of(drawn))
  }
  return {
    recall: rate(whole.found, whole.wanted, recalls),
    precision: rate(whole.right, whole.reported, precisions),
    f1: { value: f1Of(whole), interval: percentiles(f1s) },
  }
}

/** A plain proportion of yes among outcomes, with its bootstrap interval. */
export function proportion(outcomes: readonly boolean[], resampling: Resampling): Rate {
  const units = outcomes.map((yes) => ({
    wanted: 1,
    found: yes ? 1 : 0,
    reported: 0,
    right: 0,
  }))
  return estimate(units, resampling).recall
}

/** Harmonic mean of precision and recall; null when both are undefined, 0 when either is 0 or undefined. */
export function harmonicMean(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null
  if (precision === null || recall === null || precision + recall === 0) return 0
  return (2 * precision * recall) / (precision + recall)
}

function f1Of(counts: Unit): number | null {
  return harmonicMean(ratio(counts.right, counts.reported), ratio(counts.found, counts.wanted))
}

function sum(units: readonly Unit[]): Unit {
  const total = { wanted: 0, found: 0, reported: 0, right: 0 }
  for (const unit of units) {
    total.wanted += unit.wanted
    total.found += unit.found
    total.reported += unit.reported
    total.right += unit.right
  }
  return total
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function rate(hits: number, of: number, samples: number[]): Rate {
  return { value: ratio(hits, of), hits, of, interval: of === 0 ? null : percentiles(samples) }
}

function push(values: number[], value: number | null): void {
  if (value !== null) values.push(value)
}

/** The 2.5th and 97.5th percentile, by linear interpolation between order statistics. */
function percentiles(values: number[]): readonly [number, number] | null {
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return [quantile(values, 0.025), quantile(values, 0.975)]
}

/** The value below which `share` of the sorted values lie, by linear interpolation. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const below = sorted[low] ?? 0
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below
  return below + (above - below) * (at - low)
}

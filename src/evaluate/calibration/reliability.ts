/** One thing foretold with a probability, and whether it was so. */
export interface Foretold {
  /** 0 to 1. */
  readonly probability: number
  readonly right: boolean
}

/** A bin of a reliability diagram. */
export interface ReliabilityBin {
  readonly count: number
  /** Mean probability. */
  readonly foretold: number
  /** Share that was so. */
  readonly observed: number
}

/** How far probabilities can be trusted. */
export interface Reliability {
  readonly count: number
  /** Share that was so: the base rate. */
  readonly rate: number
  /** From the least probable to the most, as equal in size as can be. */
  readonly bins: readonly ReliabilityBin[]
  /** Mean gap between foretold and observed over the bins, by their size (Naeini and others, 2015). */
  readonly calibrationError: number
  /** Mean squared error, 0 best (Brier, 1950). */
  readonly brier: number
  /** That of foretelling the base rate every time. */
  readonly brierOfRate: number
}

/**
 * Compares probabilities with what was so, in `bins` bins of equal mass. Among equal probabilities the
 * order handed in decides which bin they fall in.
 */
export function reliabilityOf(foretold: readonly Foretold[], bins = 10): Reliability {
  const ordered = [...foretold].sort((a, b) => a.probability - b.probability)
  const count = ordered.length
  const cuts = Array.from({ length: bins }, (_, bin) =>
    ordered.slice(Math.floor((bin * count) / bins), Math.floor(((bin + 1) * count) / bins)),
  ).filter((cut) => cut.length > 0)
  const found = cuts.map(
    (cut): ReliabilityBin => ({
      count: cut.length,
      foretold: mean(cut.map(({ probability }) => probability)),
      observed: mean(cut.map(({ right }) => (right ? 1 : 0))),
    }),
  )
  const rate = mean(ordered.map(({ right }) => (right ? 1 : 0)))
  return {
    count,
    rate,
    bins: found,
    // Divided once, at the end: sums of shares can come to a hair more than 1.
    calibrationError:
      count === 0
        ? 0
        : found.reduce((sum, bin) => sum + bin.count * Math.abs(bin.foretold - bin.observed), 0) /
          count,
    brier: mean(ordered.map(({ probability, right }) => (probability - (right ? 1 : 0)) ** 2)),
    brierOfRate: rate * (1 - rate),
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Event times of each node in one stretch of observation, ascending. */
export type Realisation = readonly (readonly number[])[]

/** A mutually exciting process whose kernels are step functions. */
export interface StepHawkes {
  /** Events a unit of time that nothing set off, by node. */
  readonly baseline: readonly number[]
  /** kernel[i][j][m]: rate at which an event of j raises i, m steps later. */
  readonly kernel: readonly (readonly (readonly number[])[])[]
}

/** How to fit kernels without a form. */
export interface StepHawkesOptions {
  /** How long an event is felt, and in how many steps of equal length. */
  readonly support: number
  readonly steps: number
  readonly iterations: number
  readonly baselineStart: number
  readonly kernelStart: number
}

/**
 * Fits step kernels by expectation and maximisation (Lewis and Mohler 2011): every event is shared out
 * between the background and the events before it. A realisation ends with its last event; what an
 * event would have set off after the end is not corrected for.
 */
export function fitStepHawkes(
  realisations: readonly Realisation[],
  options: StepHawkesOptions,
): StepHawkes {
  const nodes = realisations[0]?.length ?? 0
  const step = options.support / options.steps
  const time = realisations.reduce(
    (sum, nodesOf) => sum + Math.max(0, ...nodesOf.map((events) => events.at(-1) ?? 0)),
    0,
  )
  const counts = Array.from({ length: nodes }, (_, node) =>
    realisations.reduce((sum, nodesOf) => sum + (nodesOf[node]?.length ?? 0), 0),
  )
  let baseline: readonly number[] = Array.from({ length: nodes }, () => options.baselineStart)
  let kernel: StepHawkes['kernel'] = Array.from({ length: nodes }, () =>
    Array.from({ length: nodes }, () =>
      Array.from({ length: options.steps }, () => options.kernelStart),
    ),
  )
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    const own = baseline.map(() => 0)
    const shared = kernel.map((row) => row.map((values) => values.map(() => 0)))
    for (const nodesOf of realisations)
      nodesOf.forEach((events, node) => {
        for (const at of events) {
          const parents = parentsOf(nodesOf, at, options.support, step)
          const pulls = parents.map(([from, lag]) => kernel[node]![from]![lag]!)
          const rate = pulls.reduce((sum, pull) => sum + pull, baseline[node]!)
          if (rate <= 0) continue
          own[node] = own[node]! + baseline[node]! / rate
          parents.forEach(([from, lag], index) => {
            const values = shared[node]![from]!
            values[lag] = values[lag]! + pulls[index]! / rate
          })
        }
      })
    baseline = own.map((sum) => sum / time)
    kernel = shared.map((row) =>
      row.map((values, from) => values.map((sum) => sum / (counts[from]! * step))),
    )
  }
  return { baseline, kernel }
}

/** The events less than `support` before `at`: their node, and how many steps before. */
function parentsOf(
  nodesOf: Realisation,
  at: number,
  support: number,
  step: number,
): readonly (readonly [number, number])[] {
  return nodesOf.flatMap((events, node) =>
    events
      .filter((event) => event < at && at - event < support)
      .map((event) => [node, Math.floor((at - event) / step)] as const),
  )
}

/** The six components of national material capabilities (Correlates of War). */
export const CAPABILITY_COMPONENTS = ['milex', 'milper', 'irst', 'pec', 'tpop', 'upop'] as const
/** milex military expenditure, milper military personnel, irst iron and steel, pec energy, tpop and upop total and urban population. */
export type CapabilityComponent = (typeof CAPABILITY_COMPONENTS)[number]

/** The capabilities of one state in one year; what is missing is not there. */
export interface Capabilities {
  readonly state: string
  readonly year: number
  readonly components: Partial<Readonly<Record<CapabilityComponent, number>>>
  /** The index as published with the data. */
  readonly published?: number
}

/** World totals of the components in one year. */
export type WorldTotals = Partial<Readonly<Record<CapabilityComponent, number>>>

/** World totals by year, summed over all records: the world's only if all states are among them. */
export function sumTotals(records: readonly Capabilities[]): ReadonlyMap<number, WorldTotals> {
  const totals = new Map<number, Partial<Record<CapabilityComponent, number>>>()
  for (const { year, components } of records) {
    const sums = totals.get(year) ?? {}
    totals.set(year, sums)
    for (const component of CAPABILITY_COMPONENTS)
      sums[component] = (sums[component] ?? 0) + (components[component] ?? 0)
  }
  return totals
}

/** Each component's share of the world, 0 to 1; components without a figure or a total are not there. */
export function componentShares(
  { components }: Capabilities,
  totals: WorldTotals,
): Partial<Readonly<Record<CapabilityComponent, number>>> {
  const shares: Partial<Record<CapabilityComponent, number>> = {}
  for (const component of CAPABILITY_COMPONENTS) {
    const own = components[component]
    const total = totals[component]
    if (own !== undefined && total !== undefined && total > 0) shares[component] = own / total
  }
  return shares
}

/**
 * The composite index of national capability (CINC; Singer, Bremer and Stuckey 1972): the mean of the
 * shares of the components present, 0 to 1. Since some are missing, the sum over states is not exactly 1.
 * Undefined when no component is present.
 */
export function capabilityIndex(record: Capabilities, totals: WorldTotals): number | undefined {
  const shares = Object.values(componentShares(record, totals))
  if (shares.length === 0) return undefined
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/**
 * Concentration of capabilities among the states given (Ray and Singer 1973): 0 when all have the same,
 * 1 when one has everything. The figures are turned into shares first. Undefined for fewer than two
 * states, or when nobody has anything.
 */
export function concentration(figures: readonly number[]): number | undefined {
  const squares = sumOfSquares(figures)
  const least = 1 / figures.length
  if (squares === undefined || figures.length < 2) return undefined
  return Math.sqrt(Math.max(0, squares - least) / (1 - least))
}

/** The effective number of powers, `1 / sum of squared shares`: 1 to the number of states. */
export function effectivePowers(figures: readonly number[]): number | undefined {
  const squares = sumOfSquares(figures)
  return squares === undefined ? undefined : 1 / squares
}

function sumOfSquares(figures: readonly number[]): number | undefined {
  const total = figures.reduce((sum, figure) => sum + figure, 0)
  if (!(total > 0)) return undefined
  return figures.reduce((sum, figure) => sum + (figure / total) ** 2, 0)
}

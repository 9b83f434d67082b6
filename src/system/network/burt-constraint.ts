/** Two nodes, by number, and the weight of what joins them. */
export type WeightedLink = readonly [number, number, number]

/**
 * Burt's constraint of each of `size` nodes (Burt 1992): `sum over j (p_ij + sum over q of p_iq p_qj)^2`
 * where p is the share of i's ties that go to j. Low for a broker between others who do not know each
 * other, high for one whose partners are all tied to one another; undefined for a node without ties.
 */
export function burtConstraint(
  size: number,
  links: readonly WeightedLink[],
): readonly (number | undefined)[] {
  const shares: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  for (const [a, b, weight] of links) {
    if (a === b) continue
    shares[a]?.set(b, (shares[a]?.get(b) ?? 0) + weight)
    shares[b]?.set(a, (shares[b]?.get(a) ?? 0) + weight)
  }
  for (const row of shares) {
    const total = [...row.values()].reduce((sum, weight) => sum + weight, 0)
    for (const [other, weight] of row) row.set(other, weight / total)
  }
  return shares.map((row) => {
    if (row.size === 0) return undefined
    let constraint = 0
    for (const [other, direct] of row) {
      let invested = direct
      for (const [between, share] of row) invested += share * (shares[between]?.get(other) ?? 0)
      constraint += invested ** 2
    }
    return constraint
  })
}

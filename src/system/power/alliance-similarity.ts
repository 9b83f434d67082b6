/** What two states have promised each other in one year. */
export interface AllianceYear {
  readonly a: string
  readonly b: string
  readonly year: number
  /** 3 defence or offence, 2 neutrality or consultation, 1 non-aggression alone, 0 none of these. */
  readonly commitment: 0 | 1 | 2 | 3
}

/** How alike the alliances of two states are. */
export interface AllianceSimilarity {
  readonly a: string
  readonly b: string
  /** Cohen's kappa: 0 what chance would bring, 1 alike. The one to look at. Undefined when neither has any variation. */
  readonly kappa?: number
  /** Scott's pi, which takes both states to have as many alliances. */
  readonly pi?: number
  /** Signorino and Ritter's S, -1 to 1: high for any two states with few alliances. */
  readonly s: number
  /** What the two have promised each other. */
  readonly commitment: AllianceYear['commitment']
}

/**
 * How alike the alliance commitments of two states towards all of `states` are; each counts as fully
 * committed to itself. Chance-corrected with squared distances (Haege 2011, who shows that S rewards
 * having few allies); S by `1 - 2 sum|x-y| / (n max)` with max 3.
 */
export function allianceSimilarity(
  a: string,
  b: string,
  states: readonly string[],
  alliances: readonly AllianceYear[],
): AllianceSimilarity {
  const commitments = new Map<string, AllianceYear['commitment']>()
  for (const { a: one, b: other, commitment } of alliances) {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    if (commitment > (commitments.get(key) ?? 0)) commitments.set(key, commitment)
  }
  const between = (one: string, other: string) =>
    one === other ? 3 : (commitments.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? 0)
  const all = [...new Set([...states, a, b])]
  const x = all.map((state) => between(a, state))
  const y = all.map((state) => between(b, state))
  const { kappa, pi } = chanceCorrected(x, y)
  return {
    a,
    b,
    ...(kappa === undefined ? {} : { kappa }),
    ...(pi === undefined ? {} : { pi }),
    s: similarityS(x, y, 3),
    commitment: between(a, b),
  }
}

/** Signorino and Ritter's S (1999) with absolute distances and equal weights: -1 to 1. */
export function similarityS(x: readonly number[], y: readonly number[], most: number): number {
  const distance = x.reduce((sum, value, index) => sum + Math.abs(value - (y[index] ?? 0)), 0)
  return x.length === 0 ? 1 : 1 - (2 * distance) / (x.length * most)
}

/**
 * Cohen's kappa and Scott's pi with squared distances: 1 less the distance seen over the distance that
 * chance would bring with these margins. For 0 and 1 they are the classical coefficients. Undefined when
 * chance would bring none.
 */
export function chanceCorrected(
  x: readonly number[],
  y: readonly number[],
): { readonly kappa?: number; readonly pi?: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const around = (values: readonly number[], middle: number) =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  const seen = x.reduce((sum, value, index) => sum + (value - (y[index] ?? 0)) ** 2, 0)
  const [meanX, meanY] = [mean(x), mean(y)]
  const byKappa = around(x, meanX) + around(y, meanY) + x.length * (meanX - meanY) ** 2
  const middle = (meanX + meanY) / 2
  const byPi = around(x, middle) + around(y, middle)
  return {
    ...(byKappa > 0 ? { kappa: 1 - seen / byKappa } : {}),
    ...(byPi > 0 ? { pi: 1 - seen / byPi } : {}),
  }
}

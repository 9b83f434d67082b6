import type { BoundedValue, FrustrationOptions } from './frustration-index.ts'
import { DEFAULT_EFFORT, frustrationIndex } from './frustration-index.ts'
import { lineIndex } from './line-index.ts'
import { seededNumbers } from './local-search.ts'
import type { ContestedTie, SignedTie } from './signed-graph.ts'
import { signedGraph } from './signed-graph.ts'

/** One way to read the contested ties, and what follows from it. */
export interface ContestedReading {
  /** The sign given to each contested tie, in the order of `ties`. */
  readonly signs: readonly (1 | -1)[]
  readonly frustration: BoundedValue
  readonly blocs: readonly (readonly string[])[]
}

/** Results over the readings of contested ties: a range, never an average. */
export interface ContestedRange {
  readonly ties: readonly ContestedTie[]
  /** True when all readings were looked at. */
  readonly complete: boolean
  /** Least and greatest frustration index over the readings looked at. */
  readonly frustration: { readonly least: number; readonly most: number; readonly proven: boolean }
  /** Least and greatest number of blocs. */
  readonly blocs: { readonly least: number; readonly most: number }
  readonly readings: readonly ContestedReading[]
  /** Actors that change company from one reading to another. */
  readonly unsettled: readonly string[]
}

/** The agreed and the contested ties of a network. */
export interface ContestedNetwork {
  readonly agreed: readonly SignedTie[]
  readonly contested: readonly ContestedTie[]
  readonly names: readonly string[]
}

/** Up to this many contested ties all their readings are looked at. */
const ALL_READINGS = 5
const MOST_READINGS = 2 ** ALL_READINGS

/**
 * Frustration and blocs under the readings of the contested ties: all of them up to five ties, otherwise
 * all friendly, all hostile and thirty drawn from the seed.
 */
export async function contestedRange(
  network: ContestedNetwork,
  options: FrustrationOptions,
): Promise<ContestedRange> {
  const { agreed, contested, names } = network
  const complete = contested.length <= ALL_READINGS
  const effort = { ...(options.effort ?? DEFAULT_EFFORT), starts: 6 }
  const readings: ContestedReading[] = []
  for (const signs of signsOf(contested.length, complete, effort.seed)) {
    const read = contested.map(({ a, b, positive, negative }, index): SignedTie => {
      const sign = signs[index] ?? 1
      return { a, b, sign, weight: sign > 0 ? positive : negative }
    })
    const graph = signedGraph([...agreed, ...read], names)
    const frustration = await frustrationIndex(graph, { ...options, effort })
    const { value, lower, upper, proven } = frustration
    const line = lineIndex(graph, frustration, effort)
    const blocs = Array.from({ length: Math.max(...line.blocs) + 1 }, (_, bloc) =>
      graph.nodes.filter((_, node) => line.blocs[node] === bloc),
    )
    readings.push({ signs, frustration: { value, lower, upper, proven }, blocs })
  }
  const values = readings.map(({ frustration }) => frustration.value)
  const counts = readings.map(({ blocs }) => blocs.length)
  return {
    ties: contested,
    complete,
    frustration: {
      least: Math.min(...values),
      most: Math.max(...values),
      proven: complete && readings.every(({ frustration }) => frustration.proven),
    },
    blocs: { least: Math.min(...counts), most: Math.max(...counts) },
    readings,
    unsettled: unsettledOf(readings),
  }
}

function signsOf(count: number, complete: boolean, seed: number): readonly (1 | -1)[][] {
  if (complete)
    return Array.from({ length: 2 ** count }, (_, reading) =>
      Array.from({ length: count }, (_, tie) => (((reading >> tie) & 1) === 0 ? 1 : -1)),
    )
  const next = seededNumbers(seed)
  return Array.from({ length: MOST_READINGS }, (_, reading) =>
    Array.from({ length: count }, () =>
      reading === 0 ? 1 : reading === 1 ? -1 : next() < 0.5 ? 1 : -1,
    ),
  )
}

/**
 * Who is with whom in one reading but not in another. Company is compared with the first reading: an
 * actor is unsettled when the set it shares a bloc with differs by at least half of the larger set.
 */
function unsettledOf(readings: readonly ContestedReading[]): readonly string[] {
  const company = readings.map(({ blocs }) => {
    const of = new Map<string, ReadonlySet<string>>()
    for (const bloc of blocs) {
      const set = new Set(bloc)
      for (const name of bloc) of.set(name, set)
    }
    return of
  })
  const [first] = company
  if (first === undefined) return []
  return [...first.keys()]
    .filter((name) => {
      const own = first.get(name) ?? new Set<string>()
      return company.some((reading) => {
        const other = reading.get(name) ?? new Set<string>()
        const shared = [...own].filter((one) => other.has(one)).length - 1
        return shared < (Math.max(own.size, other.size) - 1) / 2
      })
    })
    .sort()
}

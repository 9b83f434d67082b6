import { biconnectedParts } from './biconnected-parts.ts'
import { packNegativeCycles } from './cycle-packing.ts'
import { EXHAUSTIVE_NODES, searchExhaustively } from './exhaustive-search.ts'
import { frustrationProgramme } from './frustration-programme.ts'
import type { Division, SearchEffort } from './local-search.ts'
import { frustrationOf, searchDivision } from './local-search.ts'
import type { SignedGraph } from './signed-graph.ts'
import { incidence, otherEnd } from './signed-graph.ts'
import type { SolveProgramme } from './solver.ts'

/** A number that may not be known exactly: `lower <= truth <= upper`; `value` is the best one found. */
export interface BoundedValue {
  readonly value: number
  readonly lower: number
  readonly upper: number
  /** True when lower and upper are equal: then `value` is the truth. */
  readonly proven: boolean
}

/** The least weight of ties that has to change for the system to fall into two friendly camps. */
export interface Frustration extends BoundedValue {
  /** The division in two that `value` is counted on: 0 or 1 for each node. */
  readonly sides: readonly number[]
}

/** How the frustration index is sought. */
export interface FrustrationOptions {
  /** For proofs on larger networks; without it bounds are all there is beyond 17 nodes a part. */
  readonly solve?: SolveProgramme
  /** Seconds the solver may take in all; 10 when left out. */
  readonly seconds?: number
  readonly effort?: SearchEffort
}

/** Starts and patience that find the least frustration of all international systems 1946-1999. */
export const DEFAULT_EFFORT: SearchEffort = { starts: 24, patience: 400, seed: 1 }

/**
 * The frustration index (line index of balance; Harary 1959): the least weight of edges whose removal
 * leaves a graph that falls into two camps, friendly inside, hostile between. Each biconnected part by
 * itself: tabu search from above, packed negative cycles from below; where these do not meet, all
 * divisions of a small part are tried, of a large one the XOR model is solved.
 */
export async function frustrationIndex(
  graph: SignedGraph,
  options: FrustrationOptions = {},
): Promise<Frustration> {
  const { solve, seconds = 10, effort = DEFAULT_EFFORT } = options
  const parts = biconnectedParts(graph)
  const first = parts.map((part) => boundPart(part, effort))
  const open = first.filter(({ division, lower }) => lower < division.frustration).length
  const found: BoundedPart[] = []
  for (const bounded of first) {
    const isOpen = bounded.lower < bounded.division.frustration
    found.push(
      isOpen && solve !== undefined ? await solvePart(bounded, solve, seconds / open) : bounded,
    )
  }
  const sides = joinSides(graph, found)
  const upper = frustrationOf(graph, sides)
  const lower = found.reduce((sum, part) => sum + part.lower, 0)
  // Sums of fractions may differ in their last digits.
  const proven = found.every((part) => part.lower >= part.division.frustration)
  return { value: upper, lower: proven ? upper : lower, upper, proven, sides }
}

interface BoundedPart {
  readonly part: SignedGraph
  readonly division: Division
  readonly lower: number
}

function boundPart(part: SignedGraph, effort: SearchEffort): BoundedPart {
  const division = searchDivision(part, 2, effort)
  if (division.frustration === 0) return { part, division, lower: 0 }
  // Large networks are packed less often, so that bounds stay within a fraction of a second.
  const orders = Math.max(2, Math.min(12, Math.floor(6000 / part.edges.length)))
  const lower = raised(
    part,
    packNegativeCycles(part, { enough: division.frustration, orders, seed: effort.seed }),
  )
  if (lower >= division.frustration) return { part, division, lower: division.frustration }
  if (part.nodes.length > EXHAUSTIVE_NODES) return { part, division, lower }
  const best = searchExhaustively(part)
  return { part, division: best, lower: best.frustration }
}

async function solvePart(
  { part, division, lower }: BoundedPart,
  solve: SolveProgramme,
  seconds: number,
): Promise<BoundedPart> {
  const answer = await solve(frustrationProgramme(part, 'whole'), seconds)
  const blocs = part.nodes.map((_, node) => Math.round(answer.values[`x${node}`] ?? Number.NaN))
  const better = blocs.every((bloc) => bloc === 0 || bloc === 1)
    ? { frustration: frustrationOf(part, blocs), blocs }
    : division
  const best = better.frustration < division.frustration ? better : division
  if (answer.status === 'optimal') {
    // The solver stops within a tolerance; nothing below its answer is left for whole weights.
    const bound = raised(part, answer.objective - 1e-4 * Math.max(1, answer.objective))
    const isProven = bound >= best.frustration - 1e-6 * Math.max(1, best.frustration)
    return { part, division: best, lower: isProven ? best.frustration : Math.max(lower, bound) }
  }
  // The solver gives no bound when it is stopped: the relaxed programme is solved for one.
  const relaxed = await solve(frustrationProgramme(part, 'relaxed'), seconds)
  const bound = relaxed.status === 'optimal' ? raised(part, relaxed.objective - 1e-6) : 0
  return { part, division: best, lower: Math.min(best.frustration, Math.max(lower, bound)) }
}

/** Where all weights are whole, so is frustration: a bound may be rounded up. */
function raised(part: SignedGraph, bound: number): number {
  return part.edges.every(({ weight }) => Number.isInteger(weight))
    ? Math.ceil(bound - 1e-6)
    : Math.max(0, bound)
}

/**
 * Puts the divisions of the parts together: over each edge the relation that its part decided, over a
 * bridge the one its sign wants. Every cycle lies within one part, so this never contradicts itself. In
 * each connected piece the first node is on side 0; between pieces sides mean nothing.
 */
function joinSides(graph: SignedGraph, parts: readonly BoundedPart[]): readonly number[] {
  const numbers = new Map(graph.nodes.map((name, number) => [name, number]))
  const differs = new Map<string, boolean>()
  for (const { part, division } of parts)
    for (const { a, b } of part.edges) {
      const one = numbers.get(part.nodes[a] as string)
      const other = numbers.get(part.nodes[b] as string)
      differs.set(`${one} ${other}`, division.blocs[a] !== division.blocs[b])
    }
  const incident = incidence(graph)
  const sides = new Array<number>(graph.nodes.length).fill(-1)
  for (let root = 0; root < graph.nodes.length; root++) {
    if (sides[root] !== -1) continue
    sides[root] = 0
    const queue = [root]
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const index of incident[node] as readonly number[]) {
        const edge = graph.edges[index]
        if (edge === undefined) continue
        const other = otherEnd(edge, node)
        if (sides[other] !== -1) continue
        const isAcross = differs.get(`${edge.a} ${edge.b}`) ?? edge.sign < 0
        sides[other] = isAcross ? 1 - (sides[node] as number) : (sides[node] as number)
        queue.push(other)
      }
  }
  return sides
}

import { triangles } from './frustration-programme.ts'
import type { SignedGraph } from './signed-graph.ts'
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts'

/** How far triads are balanced: the enemy of my enemy is my friend. */
export interface TriangleBalance {
  readonly balanced: number
  readonly all: number
  /** Balanced by all, 0 to 1; undefined when there is no triangle. */
  readonly share?: number
}

/**
 * Balanced triangles (an even number of hostile edges) among all: `(tr A^3 + tr |A|^3) / (2 tr |A|^3)`.
 * Weights play no part.
 */
export function triangleBalance(graph: SignedGraph): TriangleBalance {
  const found = triangles(graph)
  const balanced = found.filter(
    (corners) => corners.filter((edge) => (graph.edges[edge]?.sign ?? 1) < 0).length % 2 === 0,
  ).length
  const all = found.length
  return { balanced, all, ...(all === 0 ? {} : { share: balanced / all }) }
}

/**
 * Balance over closed walks of all lengths, short ones counting most (Estrada and Benzi 2014):
 * `sum exp(eigenvalues of A) / sum exp(eigenvalues of |A|)`, 0 to 1, with signs alone in A. Undefined for
 * a graph without nodes.
 */
export function walkBalance(graph: SignedGraph): number | undefined {
  const size = graph.nodes.length
  if (size === 0) return undefined
  const signed = new Float64Array(size * size)
  const plain = new Float64Array(size * size)
  for (const { a, b, sign } of graph.edges) {
    signed[a * size + b] = signed[b * size + a] = sign
    plain[a * size + b] = plain[b * size + a] = 1
  }
  const one = symmetricEigenvalues(signed, size)
  const other = symmetricEigenvalues(plain, size)
  // Both sums are divided by the largest term, so that no network is too large for the exponential.
  const top = other.at(-1) ?? 0
  const sum = (values: Float64Array) =>
    values.reduce((total, value) => total + Math.exp(value - top), 0)
  return sum(one) / sum(other)
}

/**
 * Signed modularity of a division (Gomez, Jensen and Arenas 2009), -1 to 1: how much more friendship
 * within blocs and hostility between them there is than the actors' numbers of ties would bring by
 * chance. Undefined without ties.
 */
export function signedModularity(graph: SignedGraph, blocs: readonly number[]): number | undefined {
  const friendly = new Array<number>(graph.nodes.length).fill(0)
  const hostile = new Array<number>(graph.nodes.length).fill(0)
  let inside = 0
  let friendlyTotal = 0
  let hostileTotal = 0
  for (const { a, b, sign, weight } of graph.edges) {
    const strengths = sign > 0 ? friendly : hostile
    strengths[a] = (strengths[a] as number) + weight
    strengths[b] = (strengths[b] as number) + weight
    if (sign > 0) friendlyTotal += 2 * weight
    else hostileTotal += 2 * weight
    if (blocs[a] === blocs[b]) inside += 2 * sign * weight
  }
  if (friendlyTotal + hostileTotal === 0) return undefined
  const expected = (strengths: readonly number[], total: number) => {
    if (total === 0) return 0
    const byBloc = new Map<number, number>()
    strengths.forEach((strength, node) => {
      const bloc = blocs[node] ?? 0
      byBloc.set(bloc, (byBloc.get(bloc) ?? 0) + strength)
    })
    return [...byBloc.values()].reduce((sum, strength) => sum + strength ** 2, 0) / total
  }
  return (
    (inside - expected(friendly, friendlyTotal) + expected(hostile, hostileTotal)) /
    (friendlyTotal + hostileTotal)
  )
}

import type { Division } from './local-search.ts'
import { frustrationOf } from './local-search.ts'
import type { SignedGraph } from './signed-graph.ts'
import { incidence, otherEnd } from './signed-graph.ts'

/** The most nodes for which all divisions in two are tried: 2 to the 16th of them. */
export const EXHAUSTIVE_NODES = 17

/**
 * Tries every division in two (node 0 stays where it is) and returns the best: the frustration index by
 * definition. Neighbouring divisions differ in one node (Gray code), so each costs one node's edges.
 */
export function searchExhaustively(graph: SignedGraph): Division {
  const size = graph.nodes.length
  const incident = incidence(graph)
  const sides = new Array<number>(size).fill(0)
  let current = frustrationOf(graph, sides)
  let best: Division = { frustration: current, blocs: [...sides] }
  for (let step = 1; step < 2 ** Math.max(0, size - 1) && best.frustration > 0; step++) {
    // The lowest set bit of the step says which node moves.
    const node = 32 - Math.clz32(step & -step)
    for (const index of incident[node] as readonly number[]) {
      const edge = graph.edges[index]
      if (edge === undefined) continue
      const together = sides[otherEnd(edge, node)] === sides[node]
      current += together === edge.sign > 0 ? edge.weight : -edge.weight
    }
    sides[node] = 1 - (sides[node] as number)
    if (current < best.frustration - 1e-9) best = { frustration: current, blocs: [...sides] }
  }
  return { frustration: frustrationOf(graph, best.blocs), blocs: best.blocs }
}

import { seededNumbers } from './local-search.ts'
import type { SignedGraph } from './signed-graph.ts'
import { incidence, otherEnd } from './signed-graph.ts'

/** How hard the packing tries. */
export interface PackingEffort {
  /** Stops when this much is packed; more cannot be, if it is an upper bound. */
  readonly enough: number
  /** Orders in which nodes are tried; each a packing of its own. */
  readonly orders: number
  readonly seed: number
}

/**
 * A lower bound of the frustration index: cycles with an odd number of hostile edges are packed, shortest
 * first, each using up its least weight on all its edges. Every one of them keeps that much frustrated in
 * any division, and no weight is used twice. (The weak dual of the cycle-cover programme.) The best of
 * several seeded orders counts.
 */
export function packNegativeCycles(graph: SignedGraph, effort: PackingEffort): number {
  const incident = incidence(graph)
  const next = seededNumbers(effort.seed)
  let best = 0
  for (let turn = 0; turn < effort.orders && best < effort.enough - 1e-9; turn++) {
    // Nodes with few edges first: what lies on one cycle only should not be used up by another.
    const rank = incident.map((list) => list.length * (turn === 0 ? 1 : 0.5 + next()))
    const order = graph.nodes
      .map((_, node) => node)
      .sort((x, y) => (rank[x] as number) - (rank[y] as number) || x - y)
    best = Math.max(best, packInOrder(graph, incident, order))
  }
  return best
}

function packInOrder(
  graph: SignedGraph,
  incident: readonly (readonly number[])[],
  order: readonly number[],
): number {
  const left = graph.edges.map(({ weight }) => weight)
  let packed = 0
  for (const longest of [3, 4, 5, 6, 8, graph.nodes.length]) {
    for (const node of order) {
      for (;;) {
        const cycle = negativeCycle(graph, incident, left, node, longest)
        if (cycle === undefined) break
        const amount = Math.min(...cycle.map((edge) => left[edge] as number))
        for (const edge of cycle) left[edge] = (left[edge] as number) - amount
        packed += amount
      }
    }
    if (longest >= graph.nodes.length) break
  }
  return packed
}

/**
 * A shortest walk from a node back to itself over an odd number of hostile edges, cut down to a cycle
 * without repeated nodes, as edge numbers; undefined when none has at most `longest` edges.
 */
function negativeCycle(
  graph: SignedGraph,
  incident: readonly (readonly number[])[],
  left: readonly number[],
  start: number,
  longest: number,
): readonly number[] | undefined {
  // State 2 * node + parity of hostile edges so far.
  const size = graph.nodes.length * 2
  const reachedBy = new Int32Array(size).fill(-1)
  const cameFrom = new Int32Array(size).fill(-1)
  const steps = new Int32Array(size)
  const goal = 2 * start + 1
  const queue = [2 * start]
  reachedBy[2 * start] = -2
  search: for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number
    if ((steps[state] as number) >= longest) return undefined
    const node = state >> 1
    for (const index of incident[node] as readonly number[]) {
      if ((left[index] as number) <= 1e-9) continue
      const edge = graph.edges[index]
      if (edge === undefined) continue
      const reached = 2 * otherEnd(edge, node) + ((state & 1) ^ (edge.sign < 0 ? 1 : 0))
      if (reachedBy[reached] !== -1) continue
      reachedBy[reached] = index
      cameFrom[reached] = state
      steps[reached] = (steps[state] as number) + 1
      if (reached === goal) break search
      queue.push(reached)
    }
  }
  if (reachedBy[goal] === -1) return undefined
  const states = [goal]
  for (let state = goal; state !== 2 * start; ) {
    state = cameFrom[state] as number
    states.push(state)
  }
  states.reverse()
  return innermost(states).map((state) => reachedBy[state] as number)
}

/** The shortest stretch of a walk between the two parities of one node: the states after its first. */
function innermost(states: readonly number[]): readonly number[] {
  const seen = new Map<number, number>()
  let from = 0
  let to = states.length - 1
  states.forEach((state, index) => {
    const twin = seen.get(state ^ 1)
    if (twin !== undefined && index - twin < to - from) {
      from = twin
      to = index
    }
    seen.set(state, index)
  })
  return states.slice(from + 1, to + 1)
}

/**
 * A lower bound of frustration for any number of blocs: cycles with exactly one hostile edge are packed.
 * Such a cycle cannot be whole inside one bloc or cut cleanly, so it costs something in every division.
 */
export function packWeakCycles(graph: SignedGraph): number {
  const left = graph.edges.map(({ weight }) => weight)
  const incident = incidence(graph)
  let packed = 0
  for (const longest of [2, 3, 4, graph.nodes.length])
    graph.edges.forEach((edge, index) => {
      if (edge.sign > 0) return
      while ((left[index] as number) > 1e-9) {
        const path = friendlyPath(graph, incident, left, edge.a, edge.b, longest)
        if (path === undefined) break
        const cycle = [index, ...path]
        const amount = Math.min(...cycle.map((one) => left[one] as number))
        for (const one of cycle) left[one] = (left[one] as number) - amount
        packed += amount
      }
    })
  return packed
}

function friendlyPath(
  graph: SignedGraph,
  incident: readonly (readonly number[])[],
  left: readonly number[],
  start: number,
  goal: number,
  longest: number,
): readonly number[] | undefined {
  const reachedBy = new Int32Array(graph.nodes.length).fill(-1)
  const steps = new Int32Array(graph.nodes.length)
  reachedBy[start] = -2
  const queue = [start]
  for (let head = 0; head < queue.length && reachedBy[goal] === -1; head++) {
    const node = queue[head] as number
    if ((steps[node] as number) >= longest) return undefined
    for (const index of incident[node] as readonly number[]) {
      const edge = graph.edges[index]
      if (edge === undefined || edge.sign < 0 || (left[index] as number) <= 1e-9) continue
      const other = otherEnd(edge, node)
      if (reachedBy[other] !== -1) continue
      reachedBy[other] = index
      steps[other] = (steps[node] as number) + 1
      queue.push(other)
    }
  }
  if (reachedBy[goal] === -1) return undefined
  const path: number[] = []
  for (let node = goal; node !== start; ) {
    const index = reachedBy[node] as number
    path.push(index)
    const edge = graph.edges[index]
    if (edge === undefined) break
    node = otherEnd(edge, node)
  }
  return path
}

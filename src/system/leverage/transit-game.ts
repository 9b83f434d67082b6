import type { Iso3 } from '../../text/index.ts'
import { cheapestPath, costsTo } from '../corridors/cheapest-path.ts'
import type { NetworkConditions } from '../corridors/network-conditions.ts'
import { nodesById, segmentsInUse } from '../corridors/network-conditions.ts'
import { routeGraph } from '../corridors/route-graph.ts'
import type { RouteWeights, TransportNetwork } from '../corridors/transport.ts'
import { statesOf } from '../corridors/transport.ts'

/** A relation that needs a route, and how much it counts. */
export interface TransitPair {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** Who may refuse transit, over what. */
export interface TransitQuestion {
  readonly pairs: readonly TransitPair[]
  /** At most 12. States not named always let pass, unless the conditions close them. */
  readonly states: readonly Iso3[]
  readonly conditions?: NetworkConditions
  readonly weights: RouteWeights
  /**
   * Whether the states of a pair's two ends let it pass whatever coalition forms (`open`, so that only
   * transit counts), or play like the others.
   */
  readonly ends: 'open' | 'play'
}

/** What the cheapest route of a pair costs when only a coalition lets pass. */
export interface PairCosts {
  readonly pair: TransitPair
  /** By coalition (bits in the order of the states); infinite when there is no route. */
  readonly costs: Float64Array
}

/**
 * The cost of every pair for every coalition. A route found for a coalition serves every smaller one
 * that holds all the states it needs, so few of the 2^n searches are made.
 */
export function transitCosts(
  network: TransportNetwork,
  question: TransitQuestion,
): readonly PairCosts[] {
  const { states, conditions, weights, pairs, ends } = question
  const graph = routeGraph(network, segmentsInUse(network, conditions), weights)
  const nodes = nodesById(network)
  const bits = new Map(states.map((state, index) => [state, 1 << index]))
  const bitsOf = (all: readonly (Iso3 | undefined)[]) =>
    all.reduce((sum, state) => sum | (state === undefined ? 0 : (bits.get(state) ?? 0)), 0)
  const needed = graph.arcSegment.map((segment) => bitsOf(statesOf(segment, (id) => nodes.get(id))))
  return pairs.map((pair): PairCosts => {
    const excused =
      ends === 'open' ? bitsOf([pair.from, pair.to].map((id) => nodes.get(id)?.state)) : 0
    const needs = Int32Array.from(needed, (need) => need & ~excused)
    const costs = new Float64Array(2 ** states.length).fill(Infinity)
    const used = new Int32Array(costs.length)
    const from = graph.nodeNumbers.get(pair.from)
    const to = graph.nodeNumbers.get(pair.to)
    if (from === undefined || to === undefined) return { pair, costs }
    const bounds = costsTo(graph, to)
    for (let granted = costs.length - 1; granted >= 0; granted--) {
      const larger = knownFrom(granted, states.length, costs, used)
      if (larger !== undefined) {
        costs[granted] = costs[larger] as number
        used[granted] = used[larger] as number
        continue
      }
      const path = cheapestPath(graph, { from, to, bounds, needs, granted })
      if (path === undefined) continue
      costs[granted] = path.cost
      used[granted] = path.arcs.reduce((sum, arc) => sum | (needs[arc] as number), 0)
    }
    return { pair, costs }
  })
}

/** A coalition of one more state whose route, or lack of one, holds for this one too. */
function knownFrom(
  granted: number,
  players: number,
  costs: Float64Array,
  used: Int32Array,
): number | undefined {
  for (let player = 0; player < players; player++) {
    const larger = granted | (1 << player)
    if (larger === granted) continue
    if (costs[larger] === Infinity || ((used[larger] as number) & ~granted) === 0) return larger
  }
  return undefined
}

/**
 * What each coalition is worth: the sum over pairs of weight x cost when everyone lets pass / cost
 * when only the coalition does; 0 for a pair without a route.
 */
export function transitWorth(costs: readonly PairCosts[]): Float64Array {
  const worth = new Float64Array(costs[0]?.costs.length ?? 1)
  for (const { pair, costs: of } of costs) {
    const best = of.at(-1) as number
    if (best === Infinity) continue
    for (let coalition = 0; coalition < worth.length; coalition++) {
      const cost = of[coalition] as number
      const share = cost === best ? 1 : best / cost
      worth[coalition] = (worth[coalition] as number) + pair.weight * share
    }
  }
  return worth
}

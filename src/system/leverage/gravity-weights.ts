import { nodesById } from '../corridors/network-conditions.ts'
import { routesBetween } from '../corridors/routes-between.ts'
import type { TransportNetwork } from '../corridors/transport.ts'
import type { TransitPair, TransitQuestion } from './transit-game.ts'

/** The formula of gravity weights, as it is printed. */
export const GRAVITY_FORMULA =
  'weight of a relation = k x its own weight x mass of one end x mass of the other / cost ^ beta, k such that the weights average 1; a weight, not a volume of trade'

/** What gravity weights are made of. */
export interface Gravity {
  /** How fast a relation counts less with the cost of its route; 0: not at all. */
  readonly beta: number
  /** Mass by id of a node, or by its state: gross product, population, capability. From 0 on. */
  readonly masses: ReadonlyMap<string, number>
}

/** Relations weighted by gravity, and those that could not be. */
export interface GravityWeights {
  readonly pairs: readonly TransitPair[]
  /** Ends without a mass, and relations without a route; their relations weigh 0. */
  readonly missing: readonly string[]
}

/**
 * Weighs relations by the masses of their ends and the cost of their cheapest route. A relation without
 * a route, or with an end of no mass, weighs 0 and is named.
 *
 * @throws NotFoundError `E-SYSTEM-101` when an end is no node of the network.
 */
export function gravityWeights(
  network: TransportNetwork,
  question: Pick<TransitQuestion, 'pairs' | 'conditions' | 'weights'>,
  { beta, masses }: Gravity,
): GravityWeights {
  const nodes = nodesById(network)
  const missing: string[] = []
  const massOf = (id: string) => {
    const mass = masses.get(id) ?? masses.get(nodes.get(id)?.state ?? '')
    if (mass === undefined) missing.push(nodes.get(id)?.name ?? id)
    return mass ?? 0
  }
  const raw = question.pairs.map(({ from, to, weight }) => {
    const { conditions, weights } = question
    const [route] = routesBetween(network, { from, to, weights, ...(conditions && { conditions }) })
    const masses = massOf(from) * massOf(to)
    if (route === undefined) missing.push(`a route ${from} - ${to}`)
    return route === undefined ? 0 : (weight * masses) / Math.max(route.cost, 1) ** beta
  })
  const sum = raw.reduce((total, one) => total + one, 0)
  const scale = sum > 0 ? raw.length / sum : 0
  return {
    pairs: question.pairs.map((pair, index) => ({ ...pair, weight: (raw[index] ?? 0) * scale })),
    missing: [...new Set(missing)],
  }
}

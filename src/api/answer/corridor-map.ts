import type { Desk, Filters, RouteOptions } from '../../desk/index.ts'
import { openTransportNetwork, planRoutes } from '../../desk/index.ts'
import type { WireMap, WireRoutes } from '../wire.ts'
import { listCorridors } from './claims.ts'

/** The program's corridors, and those the documents tell of. */
export async function mapAnswer(desk: Desk, filters: Filters): Promise<WireMap> {
  const { network } = await openTransportNetwork({})
  const told = await listCorridors(desk, filters)
  return { ...network, told: told.rows }
}

/**
 * Routes between two nodes.
 *
 * @throws UsageError `E-DESK-061`, `E-DESK-062` for nodes, states, segments or modes that do not exist.
 */
export async function routesAnswer(
  from: string,
  to: string,
  options: RouteOptions,
): Promise<WireRoutes> {
  const plan = await planRoutes(from, to, options)
  return {
    from: plan.from,
    to: plan.to,
    conditions: plan.conditions,
    weights: plan.weights,
    formula: plan.formula,
    routes: plan.routes.map(({ legs, ...route }) => ({
      ...route,
      legs: legs.map(({ segment, ...leg }) => ({ ...leg, segment: segment.id })),
    })),
    throughput: plan.throughput,
    interdictions: plan.interdictions,
  }
}

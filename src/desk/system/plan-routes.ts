import type {
  Interdictions,
  NetworkConditions,
  Route,
  RouteLeg,
  RouteShapes,
  RouteWeights,
  Throughput,
  ToldCorridor,
  TransportNode,
} from '../../system/index.ts'
import {
  drawRoutes,
  interdictionsBetween,
  ROUTE_FORMULA,
  routeShapes,
  routesBetween,
  throughputBetween,
} from '../../system/index.ts'
import type { Notice } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import type { Desk } from '../open-desk.ts'
import type { TransportOptions } from './transport-options.ts'
import { conditionsOf, openTransportNetwork, resolveNode, weightsOf } from './transport-options.ts'

/** What `routes` is asked, beside the network. */
export interface RouteOptions extends TransportOptions {
  /** How many routes; 3 when left out. */
  readonly k?: string
}

/** The routes between two places, how much fits through and what would hurt, with how it was reckoned. */
export interface RoutePlan {
  readonly from: TransportNode
  readonly to: TransportNode
  readonly data: string
  readonly conditions: NetworkConditions
  readonly weights: RouteWeights
  readonly formula: string
  readonly routes: readonly Route[]
  readonly throughput: Throughput
  readonly interdictions: Interdictions
  readonly notices: readonly Notice[]
  /** What the ledger tells of the corridors these routes use, when it was asked. */
  readonly told?: readonly ToldCorridor[]
  /** The name of a node, or its id. */
  nodeName(id: string): string
  /** How the cost of a leg comes about, in numbers. */
  reckoning(leg: RouteLeg): string
  /** The picture. */
  svg(): string
  /** Routes and segments as lines. */
  geojson(): RouteShapes
}

const MOST = 100

/**
 * Finds the routes between two places of the program's corridors or of tables of one's own.
 *
 * @param desk whose ledger is asked what it tells of corridors, when the options want that
 *
 * @throws UsageError `E-DESK-061`, `E-DESK-062`; InputError `E-DESK-060`.
 */
export async function planRoutes(
  from: string,
  to: string,
  options: RouteOptions,
  desk?: Desk,
): Promise<RoutePlan> {
  const { network, from: data, notices, told } = await openTransportNetwork(options, desk)
  const ends = { from: resolveNode(network, from), to: resolveNode(network, to) }
  const conditions = await conditionsOf(network, options)
  const weights = weightsOf(options.weights)
  const search = { from: ends.from.id, to: ends.to.id, conditions, weights }
  const routes = routesBetween(network, { ...search, alternatives: countOf(options.k) })
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const nodeName = (id: string) => names.get(id) ?? id
  return {
    ...ends,
    data,
    conditions,
    weights,
    formula: ROUTE_FORMULA,
    routes,
    throughput: throughputBetween(network, ends.from.id, ends.to.id, conditions),
    interdictions: interdictionsBetween(network, search),
    notices,
    ...(told === undefined ? {} : { told: toldOn(routes, told) }),
    nodeName,
    reckoning: (leg) => reckoning(leg, weights),
    svg: () => drawRoutes(network, routes, `${ends.from.name} to ${ends.to.name}`),
    geojson: () => routeShapes(network, routes),
  }
}

/** The told corridors that a leg of these routes belongs to. */
function toldOn(routes: readonly Route[], told: readonly ToldCorridor[]): readonly ToldCorridor[] {
  const used = new Set(routes.flatMap(({ legs }) => legs.map(({ segment }) => segment.id)))
  const usedReports = new Set(
    routes.flatMap(({ legs }) => legs.flatMap(({ segment }) => segment.told ?? [])),
  )
  return told.filter(
    ({ segments, accounts }) =>
      segments.some(({ id }) => used.has(id)) ||
      accounts.some(({ report }) => usedReports.has(report.id)),
  )
}

function reckoning({ segment, borders, tranships, cost }: RouteLeg, weights: RouteWeights): string {
  const way =
    segment.cost === undefined
      ? `${segment.lengthKm} km x ${weights.perKm[segment.mode]}`
      : `${segment.cost} as the file says`
  const parts = [
    way,
    ...(borders > 0 ? [`${borders} x border ${weights.border}`] : []),
    ...(tranships ? [`change of mode ${weights.tranship}`] : []),
  ]
  return `${parts.join(' + ')} = ${Math.round(cost * 10) / 10}`
}

function countOf(written: string | undefined): number {
  const count = written === undefined ? 3 : Number(written)
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count
  throw new UsageError({
    code: 'E-DESK-062',
    message: `expected a number of routes from 1 to ${MOST}, found '${written}'`,
    fix: 'Write it like --k 5.',
  })
}

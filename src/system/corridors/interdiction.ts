import type { Iso3 } from '../../text/index.ts'
import { nodesById } from './network-conditions.ts'
import type { Route, RouteSearch } from './routes-between.ts'
import { routesBetween } from './routes-between.ts'
import type { TransportNetwork } from './transport.ts'
import { statesOf } from './transport.ts'

/** What the loss of one or two segments, or of one state, does to the cheapest route. */
export interface Interdiction {
  readonly segments: readonly string[]
  readonly state?: Iso3
  /** Cost of the cheapest route left; undefined when none is. */
  readonly cost?: number
  /** How much dearer that is; infinite when no route is left. */
  readonly increase: number
}

/** The losses that hurt most, dearest first; those that change nothing are left out. */
export interface Interdictions {
  readonly single: readonly Interdiction[]
  /** Only pairs that hurt more than the worse of the two alone. */
  readonly pairs: readonly Interdiction[]
  readonly states: readonly Interdiction[]
}

/**
 * Removes each segment of the cheapest route, then each segment of the route that is left, then each
 * state passed but those of the two ends, and asks what the cheapest route costs then. Segments off
 * the cheapest route cannot change it alone, so nothing is missed.
 */
export function interdictionsBetween(
  network: TransportNetwork,
  search: Omit<RouteSearch, 'alternatives'>,
): Interdictions {
  const best = routesBetween(network, search)[0]
  if (best === undefined) return { single: [], pairs: [], states: [] }
  const without = (segments: readonly string[], states: readonly Iso3[] = []): Route | undefined =>
    routesBetween(network, {
      ...search,
      conditions: {
        ...search.conditions,
        closedSegments: [...(search.conditions?.closedSegments ?? []), ...segments],
        closedStates: [...(search.conditions?.closedStates ?? []), ...states],
      },
    })[0]
  const outcome = (segments: readonly string[], left: Route | undefined): Interdiction => ({
    segments,
    ...(left === undefined ? {} : { cost: left.cost }),
    increase: (left?.cost ?? Infinity) - best.cost,
  })
  const single = idsOf(best).map((id) => {
    const left = without([id])
    return { id, left, outcome: outcome([id], left) }
  })
  const alone = new Map(single.map(({ id, outcome: one }) => [id, one.increase]))
  const pairs = new Map<string, Interdiction>()
  for (const { id, left } of single)
    for (const other of left === undefined ? [] : idsOf(left)) {
      const key = [id, other].sort().join(' ')
      if (pairs.has(key)) continue
      const both = outcome([id, other].sort(), without([id, other]))
      if (both.increase > Math.max(alone.get(id) ?? 0, alone.get(other) ?? 0)) pairs.set(key, both)
    }
  const nodes = nodesById(network)
  const ends = [search.from, search.to].map((id) => nodes.get(id)?.state)
  const passed = new Set(
    best.legs
      .flatMap(({ segment }) => statesOf(segment, (id) => nodes.get(id)))
      .filter((state) => !ends.includes(state)),
  )
  return {
    single: ranked(single.map((one) => one.outcome)),
    pairs: ranked([...pairs.values()]),
    states: ranked([...passed].map((state) => ({ ...outcome([], without([], [state])), state }))),
  }
}

function idsOf(route: Route): readonly string[] {
  return [...new Set(route.legs.map(({ segment }) => segment.id))]
}

function ranked(all: readonly Interdiction[]): readonly Interdiction[] {
  return all
    .filter(({ increase }) => increase > 0)
    .sort((a, b) => (a.increase === b.increase ? 0 : b.increase - a.increase))
}

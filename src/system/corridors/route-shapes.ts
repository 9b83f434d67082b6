import { nodesById } from './network-conditions.ts'
import type { Route } from './routes-between.ts'
import type { TransportNetwork, TransportSegment } from './transport.ts'

/** A feature of a GeoJSON file. */
export interface RouteFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: {
    readonly type: 'LineString'
    readonly coordinates: readonly (readonly [number, number])[]
  }
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** A GeoJSON file (RFC 7946): longitude before latitude, WGS 84. */
export interface RouteShapes {
  readonly type: 'FeatureCollection'
  readonly features: readonly RouteFeature[]
}

/**
 * Routes as lines, cheapest first, then every segment given as a line with its status, grade and
 * source. Lines are straight from node to node: the data have no courses. What lacks coordinates is
 * left out.
 */
export function routeShapes(
  network: TransportNetwork,
  routes: readonly Route[],
  segments: readonly TransportSegment[] = network.segments,
): RouteShapes {
  const nodes = nodesById(network)
  const line = (ids: readonly string[]): RouteFeature['geometry'] | undefined => {
    const coordinates = ids.flatMap((id) => {
      const { lat, lon } = nodes.get(id) ?? {}
      return lat === undefined || lon === undefined ? [] : [[lon, lat] as const]
    })
    return coordinates.length === ids.length ? { type: 'LineString', coordinates } : undefined
  }
  const feature = (
    id: string,
    ids: readonly string[],
    properties: RouteFeature['properties'],
  ): readonly RouteFeature[] => {
    const geometry = line(ids)
    return geometry === undefined ? [] : [{ type: 'Feature', id, geometry, properties }]
  }
  return {
    type: 'FeatureCollection',
    features: [
      ...routes.flatMap((route, index) =>
        feature(`route-${index + 1}`, route.nodes, {
          kind: 'route',
          rank: index + 1,
          cost: route.cost,
          lengthKm: route.lengthKm,
          borders: route.borders,
          transhipments: route.transhipments,
          segments: route.legs.map(({ segment }) => segment.id),
        }),
      ),
      ...segments.flatMap((segment) =>
        feature(segment.id, [segment.from, segment.to], {
          kind: 'segment',
          mode: segment.mode,
          status: segment.status,
          lengthKm: segment.lengthKm,
          states: segment.states,
          corridor: segment.corridor ?? '',
          grade: segment.grade ?? '',
          source: segment.source ?? '',
        }),
      ),
    ],
  }
}

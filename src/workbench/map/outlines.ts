import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Countries with their names, from Natural Earth; loaded when the map is first looked at. */
export async function loadOutlines(): Promise<
  FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>
> {
  const { default: atlas } = await import('world-atlas/countries-50m.json')
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  return feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly name: string }
  >
}

import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'

/** Degrees on paper: plate carrée, true to scale at one latitude. Ten pixels a degree of latitude. */
export interface Projection {
  readonly x: (lon: number) => number
  readonly y: (lat: number) => number
}

/** A box in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const SCALE = 10

/** The projection that is true at a latitude. */
export function projectionAt(latitude: number): Projection {
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  return { x: (lon) => lon * squeeze * SCALE, y: (lat) => -lat * SCALE }
}

/** The smallest box around places, with a margin, at least so wide and in the shape asked for. */
export function boxAround(
  places: readonly { readonly x: number; readonly y: number }[],
  shape: number,
): Box {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const across = Math.max(60, (Math.max(...xs) - Math.min(...xs)) * 1.16)
  const down = Math.max(60 / shape, (Math.max(...ys) - Math.min(...ys)) * 1.2)
  const width = Math.max(across, down * shape)
  const height = width / shape
  const middle = (of: readonly number[]) => (Math.min(...of) + Math.max(...of)) / 2
  return { left: middle(xs) - width / 2, top: middle(ys) - height / 2, width, height }
}

/** The same box, smaller or larger about its middle. */
export function zoomed({ left, top, width, height }: Box, factor: number): Box {
  return {
    left: left + (width * (1 - factor)) / 2,
    top: top + (height * (1 - factor)) / 2,
    width: width * factor,
    height: height * factor,
  }
}

/** An outline of a country as a path, with where its name may stand. */
export interface Outline {
  readonly name: string
  readonly path: string
  readonly x: number
  readonly y: number
  /** Width of its largest part in pixels: small countries are named when looked at closely. */
  readonly span: number
}

/** Countries as paths; those wholly outside `box` are left out. */
export function outlinesIn(
  countries: FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>,
  { x, y }: Projection,
  box: Box,
): readonly Outline[] {
  return countries.features.flatMap(({ geometry, properties }): Outline[] => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    const drawn = rings.map((ring) =>
      ring.map(([lon = 0, lat = 0]: Position) => [x(lon), y(lat)] as const),
    )
    const near = drawn.filter((ring) => {
      const xs = ring.map(([at]) => at)
      const ys = ring.map(([, at]) => at)
      return (
        Math.max(...xs) > box.left &&
        Math.min(...xs) < box.left + box.width &&
        Math.max(...ys) > box.top &&
        Math.min(...ys) < box.top + box.height
      )
    })
    if (near.length === 0) return []
    const spanOf = (ring: (typeof near)[number]) => {
      const xs = ring.map(([at]) => at)
      return Math.max(...xs) - Math.min(...xs)
    }
    const largest = [...near].sort(
      (one, other) => spanOf(other) - spanOf(one),
    )[0] as (typeof near)[number]
    const [cx, cy] = centroid(largest)
    return [
      {
        name: properties.name,
        path: near
          .map((ring) => `M${ring.map(([px, py]) => `${round(px)} ${round(py)}`).join('L')}Z`)
          .join(''),
        x: round(cx),
        y: round(cy),
        span: round(spanOf(largest)),
      },
    ]
  })
}

/** The middle of a ring by area. */
function centroid(ring: readonly (readonly [number, number])[]): readonly [number, number] {
  let area = 0
  let x = 0
  let y = 0
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    const cross = x1 * y2 - x2 * y1
    area += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  return area === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)]
}

/** Every so many degrees within a box. */
export function degreesBetween(from: number, to: number, step: number): readonly number[] {
  const degrees: number[] = []
  for (let degree = Math.ceil(from / step) * step; degree <= to; degree += step)
    degrees.push(degree)
  return degrees
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

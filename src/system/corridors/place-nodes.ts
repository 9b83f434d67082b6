import { nodesById } from './network-conditions.ts'
import type { Route } from './routes-between.ts'
import type { TransportNetwork, TransportSegment } from './transport.ts'

/** The paper to draw on, in pixels. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: number
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/**
 * Where to draw the nodes: by coordinates (equirectangular, true at the mean latitude) when all have
 * them; else in columns by their number of steps from the first end.
 */
export function placesOf(
  network: TransportNetwork,
  segments: readonly TransportSegment[],
  routes: readonly Route[],
  paper: Paper,
): Places {
  const ids = [
    ...new Set([
      ...routes.flatMap(({ nodes }) => nodes),
      ...segments.flatMap((one) => [one.from, one.to]),
    ]),
  ]
  const nodes = nodesById(network)
  const known = ids.flatMap((id) => {
    const { lat, lon } = nodes.get(id) ?? {}
    return lat === undefined || lon === undefined ? [] : [{ id, lat, lon }]
  })
  if (known.length < ids.length) return inColumns(ids, segments, routes, paper)
  const mean = known.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, known.length)
  const squeeze = Math.cos((mean * Math.PI) / 180)
  return scaled(
    known.map(({ id, lat, lon }) => ({ id, x: lon * squeeze, y: -lat })),
    paper,
    'keep shape',
  )
}

function inColumns(
  ids: readonly string[],
  segments: readonly TransportSegment[],
  routes: readonly Route[],
  paper: Paper,
): Places {
  const steps = new Map<string, number>()
  const start = routes[0]?.nodes[0] ?? ids[0]
  if (start !== undefined) steps.set(start, 0)
  for (const [id, step] of steps)
    for (const { from, to, oneWay } of segments) {
      if (from === id && !steps.has(to)) steps.set(to, step + 1)
      if (to === id && !oneWay && !steps.has(from)) steps.set(from, step + 1)
    }
  const filled = new Map<number, number>()
  return scaled(
    ids.map((id) => {
      const x = steps.get(id) ?? 0
      const y = filled.get(x) ?? 0
      filled.set(x, y + 1)
      // Every other column is set lower, so that lines do not lie on each other.
      return { id, x, y: y + (x % 2) * 0.4 }
    }),
    paper,
    'fill',
  )
}

function scaled(
  points: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  { width, height, margin }: Paper,
  fit: 'keep shape' | 'fill',
): Places {
  const range = (of: readonly number[]) => {
    const least = Math.min(...of)
    return { least, span: Math.max(Math.max(...of) - least, 1e-9) }
  }
  const across = range(points.map(({ x }) => x))
  const down = range(points.map(({ y }) => y))
  // Room on the right for names.
  const fullX = (width - 2 * margin - 60) / across.span
  const fullY = (height - 2 * margin) / down.span
  const least = Math.min(fullX, fullY)
  const [scaleX, scaleY] = fit === 'fill' ? [fullX, fullY] : [least, least]
  return new Map(
    points.map(({ id, x, y }) => [
      id,
      { x: margin + (x - across.least) * scaleX, y: margin + (y - down.least) * scaleY },
    ]),
  )
}

import { nodesById } from './network-conditions.ts'
import { placeLabels } from './place-labels.ts'
import { placesOf } from './place-nodes.ts'
import type { Route } from './routes-between.ts'
import type { SegmentStatus, TransportNetwork, TransportSegment } from './transport.ts'

const WIDTH = 960
const HEIGHT = 640
const MARGIN = 40
const LEGEND = 22
const COLOURS = ['#b3341f', '#1f5f8b', '#3f7d3a', '#8a5a9e', '#a8741a'] as const
const DASHES: Readonly<Partial<Record<SegmentStatus, string>>> = {
  building: '6 3',
  agreed: '3 3',
  proposed: '1 4',
  suspended: '8 2 1 2',
  closed: '8 2 1 2',
}

/**
 * Routes on their network as an SVG picture: a map in a plain projection where all nodes drawn have
 * coordinates, else a scheme from the first end to the last. Cheaper routes lie on dearer ones, which
 * are drawn broader; segments not in use are dashed by status.
 */
export function drawRoutes(
  network: TransportNetwork,
  routes: readonly Route[],
  title: string,
): string {
  const shown = around(network, routes)
  const places = placesOf(network, shown, routes, {
    width: WIDTH,
    height: HEIGHT - LEGEND * (routes.length + 1),
    margin: MARGIN,
  })
  const nodes = nodesById(network)
  const line = (from: string, to: string, style: string) => {
    const a = places.get(from)
    const b = places.get(to)
    if (a === undefined || b === undefined) return ''
    return `<line x1="${fixed(a.x)}" y1="${fixed(a.y)}" x2="${fixed(b.x)}" y2="${fixed(b.y)}" ${style}/>`
  }
  const passed = new Set(routes.flatMap((route) => route.nodes))
  const [start, ...rest] = passed
  const end = routes[0]?.nodes.at(-1)
  // The ends are named whatever else is, then the places of the cheapest route.
  const wanted = [...new Set([start, end, ...rest])].flatMap((id) => {
    const place = id === undefined ? undefined : places.get(id)
    return place === undefined || id === undefined
      ? []
      : [{ text: nodes.get(id)?.name ?? id, ...place }]
  })
  const parts = [
    ...shown.map((segment) =>
      line(segment.from, segment.to, `stroke="#b9b4a8" stroke-width="1"${dashOf(segment)}`),
    ),
    ...routes
      .map((route, index) =>
        route.legs
          .map(({ from, to, segment }) =>
            line(
              from,
              to,
              `stroke="${colour(index)}" stroke-width="${3 + 2.5 * index}"${dashOf(segment)}`,
            ),
          )
          .join(''),
      )
      .reverse(),
    ...[...places].map(([id, { x, y }]) => {
      const on = passed.has(id)
      return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${on ? 3.5 : 2}" fill="${on ? '#222' : '#8d887c'}"/>`
    }),
    ...placeLabels(wanted, WIDTH).map(
      ({ text, x, y, anchor }) =>
        `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" stroke="#fbfaf6" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
    ),
    ...routes.map((route, index) => {
      const y = HEIGHT - LEGEND * (routes.length - index) + 6
      const words = `${index + 1}. cost ${fixed(route.cost)}, ${fixed(route.lengthKm)} km, ${route.borders} borders, ${route.transhipments} changes of mode`
      return `<line x1="${MARGIN}" y1="${y - 4}" x2="${MARGIN + 28}" y2="${y - 4}" stroke="${colour(index)}" stroke-width="4"/><text x="${MARGIN + 36}" y="${y}">${words}</text>`
    }),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="11" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf6"/>`,
    `<text x="${MARGIN}" y="22" font-size="14" font-weight="bold">${escaped(title)}</text>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n')
}

/** The segments near enough to the routes to be worth drawing: those that touch a node passed. */
function around(network: TransportNetwork, routes: readonly Route[]): readonly TransportSegment[] {
  const passed = new Set(routes.flatMap((route) => route.nodes))
  const modes = new Set(routes.flatMap((route) => route.legs.map(({ segment }) => segment.mode)))
  return network.segments.filter(
    ({ from, to, mode }) => modes.has(mode) && (passed.has(from) || passed.has(to)),
  )
}

function dashOf({ status }: TransportSegment): string {
  const dash = DASHES[status]
  return dash === undefined ? '' : ` stroke-dasharray="${dash}"`
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] as string
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

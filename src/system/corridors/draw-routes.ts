import { PICTURE_STYLE, svgText } from '../picture/svg-text.ts'
import { nodesById } from './network-conditions.ts'
import { placeLabels } from './place-labels.ts'
import { placesOf } from './place-nodes.ts'
import type { Route } from './routes-between.ts'
import type { SegmentStatus, TransportNetwork, TransportSegment } from './transport.ts'

const WIDTH = 1000
const HEIGHT = 720
const MARGIN = 60
/** The routes are told in words to the right of the map. */
const MAP = 640
const LEGEND = 46
const COLOURS = 5
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
    width: MAP,
    height: HEIGHT,
    margin: MARGIN,
  })
  // As high as its places and the words beside them: a route due east is no empty square.
  const lowest = Math.max(0, ...[...places.values()].map(({ y }) => y))
  const height = Math.min(HEIGHT, Math.max(lowest + MARGIN, 110 + LEGEND * routes.length))
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
      line(segment.from, segment.to, `class="rule" stroke-width="1.4"${dashOf(segment)}`),
    ),
    ...routes
      .map((route, index) =>
        route.legs
          .map(({ from, to, segment }) =>
            line(
              from,
              to,
              `style="stroke:${colour(index)}" stroke-width="${3 + 3 * index}"${dashOf(segment)}`,
            ),
          )
          .join(''),
      )
      .reverse(),
    ...[...places].map(([id, { x, y }]) => {
      const on = passed.has(id)
      return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${on ? 3.5 : 2}" class="${on ? 'on' : 'off'}"/>`
    }),
    ...placeLabels(wanted, MAP + 20).map(
      ({ text, x, y, anchor }) =>
        `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" class="halo">${svgText(text)}</text>`,
    ),
    ...routes.map((route, index) => {
      const x = MAP + 30
      const y = 70 + LEGEND * index
      const words = [
        `${index + 1}. cost ${fixed(route.cost)}, ${fixed(route.lengthKm)} km`,
        `${counted(route.borders, 'border')}, ${counted(route.transhipments, 'change')} of mode`,
      ]
      return `<line x1="${x}" y1="${y - 4}" x2="${x + 28}" y2="${y - 4}" style="stroke:${colour(index)}" stroke-width="4"/><text x="${x + 38}" y="${y}">${words[0]}</text><text class="soft" x="${x + 38}" y="${y + 17}">${words[1]}</text>`
    }),
    `<text class="soft" x="${MAP + 30}" y="${fixed(height - 24)}">Dashed: planned, suspended or closed.</text>`,
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${fixed(height)}" role="img">`,
    `<style>${PICTURE_STYLE}
.on{fill:var(--ink)}.off{fill:var(--soft)}</style>`,
    `<title>${svgText(title)}</title>`,
    `<rect width="${WIDTH}" height="${fixed(height)}" class="paper"/>`,
    `<text class="title" x="20" y="30">${svgText(title)}</text>`,
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
  return `var(--c${index % COLOURS})`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}

import type { BlocAnalysis } from './analyse-blocs.ts'
import type { SignedTie } from './signed-graph.ts'
import { sortTies } from './signed-graph.ts'

const SIZE = 900
const MIDDLE = SIZE / 2

/** What the picture is called, and what people call the actors in it. */
export interface BlocCaption {
  readonly title: string
  readonly names?: Readonly<Record<string, string>>
}

/**
 * The network as an SVG picture: blocs as clusters around a circle, friendly ties full and blue, hostile
 * ones dashed and red, contested ones dotted and grey; thicker with weight. Signs are told by the kind of
 * line as well as by colour. The same input gives the same bytes.
 */
export function drawBlocs(
  ties: readonly SignedTie[],
  analysis: BlocAnalysis,
  { title, names = {} }: BlocCaption,
): string {
  const places = placesOf(analysis.blocs)
  const { agreed, contested } = sortTies(ties)
  const heaviest = Math.max(1, ...agreed.map(({ weight }) => weight ?? 1))
  const lines = [
    ...agreed.map(({ a, b, sign, weight = 1 }) =>
      line(places, a, b, sign > 0 ? 'friendly' : 'hostile', 0.6 + (1.6 * weight) / heaviest),
    ),
    ...contested.map(({ a, b }) => line(places, a, b, 'contested', 1.6)),
  ]
  const small = analysis.actors > 60
  const marks = [...places].map(
    ([name, { x, y, bloc }]) =>
      `<g><circle cx="${x}" cy="${y}" r="${small ? 4 : 7}" class="bloc${bloc % 8}"/><text x="${x}" y="${round(y - (small ? 6 : 11))}"${small ? ' font-size="8"' : ''}>${escaped(names[name] ?? name)}</text></g>`,
  )
  const { value, lower, proven } = analysis.frustration
  const figure = proven ? `${round(value)}` : `between ${round(lower)} and ${round(value)}`
  const caption = `${analysis.blocs.length} blocs; frustration index ${figure}. Full line: friendly. Dashed: hostile. Dotted: contested.`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE + 40}" role="img" aria-label="${escaped(`${title}: ${caption}`)}">
<title>${escaped(title)}</title>
<style>
text{font:12px system-ui,sans-serif;text-anchor:middle;fill:#222}
line{stroke-linecap:round;opacity:.6}
.friendly{stroke:#2166ac}.hostile{stroke:#b2182b;stroke-dasharray:7 4}.contested{stroke:#666;stroke-dasharray:1 5}
.bloc0{fill:#2166ac}.bloc1{fill:#b2182b}.bloc2{fill:#4d9221}.bloc3{fill:#8c510a}.bloc4{fill:#762a83}.bloc5{fill:#01665e}.bloc6{fill:#c51b7d}.bloc7{fill:#666}
</style>
<rect width="${SIZE}" height="${SIZE + 40}" fill="#fff"/>
${lines.join('\n')}
${marks.join('\n')}
<text x="${MIDDLE}" y="${SIZE + 22}">${escaped(caption)}</text>
</svg>
`
}

interface Place {
  readonly x: number
  readonly y: number
  readonly bloc: number
}

/** Blocs on a large circle, an angle for each in proportion to its members; members on small circles. */
function placesOf(blocs: readonly (readonly string[])[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const shares = blocs.map((bloc) => Math.sqrt(bloc.length) + 0.5)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let angle = -Math.PI / 2
  blocs.forEach((bloc, number) => {
    const width = (2 * Math.PI * (shares[number] as number)) / total
    const middle = angle + width / 2
    angle += width
    const far = blocs.length === 1 ? 0 : 260
    const reach =
      blocs.length === 1 ? 360 : Math.min(170, 250 * Math.sin(Math.min(width, Math.PI) / 2))
    bloc.forEach((name, index) => {
      const turn = middle + (2 * Math.PI * index) / bloc.length
      const spread =
        bloc.length === 1 ? 0 : reach * (bloc.length > 14 && index % 2 === 1 ? 0.62 : 1)
      places.set(name, {
        x: round(MIDDLE + far * Math.cos(middle) + spread * Math.cos(turn)),
        y: round(MIDDLE + far * Math.sin(middle) + spread * Math.sin(turn)),
        bloc: number,
      })
    })
  })
  return places
}

function line(
  places: ReadonlyMap<string, Place>,
  a: string,
  b: string,
  kind: string,
  width: number,
): string {
  const from = places.get(a)
  const to = places.get(b)
  if (from === undefined || to === undefined) return ''
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" class="${kind}" stroke-width="${round(width)}"/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

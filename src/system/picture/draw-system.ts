import type { DrawnActor, DrawnEdge, EdgeReading, PlacedActor } from './place-system.ts'
import { placeSystem } from './place-system.ts'
import { PICTURE_STYLE, svgNumber, svgText } from './svg-text.ts'

/** What a picture of a network shows. */
export interface SystemPicture {
  readonly title: string
  /** Lines of words below the title. */
  readonly notes: readonly string[]
  readonly actors: readonly DrawnActor[]
  readonly edges: readonly DrawnEdge[]
  /** Blocs; actors in none of them stand outside. */
  readonly groups: readonly (readonly string[])[]
}

const LEGEND: readonly (readonly [EdgeReading, string])[] = [
  ['friendly', 'friendly'],
  ['hostile', 'hostile'],
  ['contested', 'contested'],
]
const LEAST_WIDTH = 620

/**
 * A signed network as an SVG picture: blocs as outlined circles, friendly ties full, hostile ones
 * dashed, contested ones dotted with a question mark, thicker with weight. Light or dark as the
 * reader's screen is. The same input gives the same bytes.
 */
export function drawSystem({ title, notes, actors, edges, groups }: SystemPicture): string {
  const placed = placeSystem(actors, edges, groups)
  const width = Math.max(placed.width, LEAST_WIDTH)
  const left = placed.left - (width - placed.width) / 2
  const lines = notes.flatMap((note) => wrapped(note, Math.floor((width - 40) / 6.3)))
  const head = 42 + 17 * lines.length
  const top = placed.top - head
  const height = placed.height + head + 40
  const foot = top + height - 18
  const strong = [...placed.edges].sort((one, other) => one.weight - other.weight)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map(svgNumber).join(' ')}" role="img" aria-label="${svgText([title, ...notes].join('. '))}">`,
    `<title>${svgText(title)}</title>`,
    `<style>${PICTURE_STYLE}
.edge{fill:none;stroke-opacity:.7}
.friendly{stroke:var(--friendly)}.hostile{stroke:var(--hostile);stroke-dasharray:7 4}.contested{stroke:var(--contested);stroke-dasharray:1 5;stroke-linecap:round}.even{stroke:var(--even);stroke-dasharray:3 6}
.bloc{fill:var(--ink);fill-opacity:.045;stroke:var(--soft);stroke-opacity:.55}
.dot{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}.held{fill:var(--ink)}
</style>`,
    `<rect class="paper" x="${svgNumber(left)}" y="${svgNumber(top)}" width="${svgNumber(width)}" height="${svgNumber(height)}"/>`,
    `<text class="title" x="${svgNumber(left + 20)}" y="${svgNumber(top + 26)}">${svgText(title)}</text>`,
    ...lines.map(
      (line, index) =>
        `<text class="soft" x="${svgNumber(left + 20)}" y="${svgNumber(top + 46 + 17 * index)}">${svgText(line)}</text>`,
    ),
    ...placed.groups.map(
      ({ x, y, radius }) => `<circle class="bloc" cx="${x}" cy="${y}" r="${svgNumber(radius)}"/>`,
    ),
    ...strong.map(
      ({ x1, y1, x2, y2, width: thick, reading }) =>
        `<line class="edge ${reading}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${thick}"/>`,
    ),
    ...placed.edges
      .filter(({ reading }) => reading === 'contested')
      .map(
        ({ x1, y1, x2, y2 }) =>
          `<text class="halo" x="${svgNumber((x1 + x2) / 2)}" y="${svgNumber((y1 + y2) / 2 + 4)}" text-anchor="middle" font-weight="700">?</text>`,
      ),
    ...placed.actors.map(dotOf),
    ...placed.actors.flatMap(({ label, name }) =>
      label === undefined
        ? []
        : [
            `<text class="halo" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${svgText(name)}</text>`,
          ],
    ),
    ...LEGEND.map(([reading, words], index) => {
      const x = left + 20 + [0, 110, 215][index]!
      return `<line class="edge ${reading}" x1="${svgNumber(x)}" y1="${svgNumber(foot)}" x2="${svgNumber(x + 32)}" y2="${svgNumber(foot)}" stroke-width="3"/><text x="${svgNumber(x + 39)}" y="${svgNumber(foot + 4)}">${words}</text>`
    }),
    `<text class="soft" x="${svgNumber(left + 350)}" y="${svgNumber(foot + 4)}">outlined: a bloc; filled: in one</text>`,
    '</svg>',
    '',
  ].join('\n')
}

function dotOf({ x, y, radius, group, name }: PlacedActor): string {
  return `<circle class="dot${group === undefined ? '' : ' held'}" cx="${x}" cy="${y}" r="${radius}"><title>${svgText(name)}</title></circle>`
}

/** Words in lines of at most so many letters. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

import { PICTURE_STYLE, svgText } from '../picture/svg-text.ts'
import type { DyadSeries } from './dyad-series.ts'
import type { SeriesLevel } from './series-trend.ts'

const WIDTH = 960
const PANEL = 190
const LEFT = 70
const RIGHT = 20
const TOP = 58

/** Both series through time as an SVG picture: a bar a period, the levels as lines. */
export function drawSeries(
  series: DyadSeries,
  levels: readonly (readonly SeriesLevel[])[],
  title: string,
): string {
  const n = Math.max(1, series.periods.length)
  const all = series.values.flat()
  const high = Math.max(0, ...all)
  const low = Math.min(0, ...all)
  const span = Math.max(high - low, 1e-9)
  const x = (index: number) => LEFT + (index / n) * (WIDTH - LEFT - RIGHT)
  const height = TOP + 2 * PANEL + 20
  const panels = series.values.map((values, side) => {
    const top = TOP + side * PANEL
    const y = (value: number) => top + 20 + ((high - value) / span) * (PANEL - 40)
    const bar = Math.max(0.6, (WIDTH - LEFT - RIGHT) / n - 0.5)
    const last = series.periods.length - 1
    const ticks = [...new Set([0, 1, 2, 3, 4, 5, 6].map((part) => Math.round((last * part) / 6)))]
    return [
      `<text x="${LEFT}" y="${top + 10}" font-weight="600">${svgText(series.names[side] ?? '')}</text>`,
      ...values.map((value, index) =>
        value === 0
          ? ''
          : `<rect x="${fixed(x(index))}" y="${fixed(y(Math.max(0, value)))}" width="${fixed(bar)}" height="${fixed((Math.abs(value) / span) * (PANEL - 40))}" class="${value < 0 ? 'below' : 'above'}"/>`,
      ),
      `<line x1="${LEFT}" y1="${fixed(y(0))}" x2="${WIDTH - RIGHT}" y2="${fixed(y(0))}" class="rule"/>`,
      ...(levels[side] ?? []).map(
        ({ from, to, mean }) =>
          `<line x1="${fixed(x(from))}" y1="${fixed(y(mean))}" x2="${fixed(x(to))}" y2="${fixed(y(mean))}" class="ink" stroke-width="1.6"/>`,
      ),
      ...[high, low].map(
        (value) =>
          `<text x="${LEFT - 6}" y="${fixed(y(value) + 4)}" text-anchor="end">${fixed(value)}</text>`,
      ),
      ...ticks.map((index) => {
        const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle'
        const at = index === 0 ? LEFT : index === last ? WIDTH - RIGHT : x(index + 0.5)
        return `<text class="soft" x="${fixed(at)}" y="${top + PANEL - 6}" text-anchor="${anchor}">${svgText(series.periods[index] ?? '')}</text>`
      }),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<style>${PICTURE_STYLE}
.above{fill:var(--friendly)}.below{fill:var(--hostile)}</style>`,
    `<title>${svgText(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" class="paper"/>`,
    `<text x="20" y="24" class="title">${svgText(title)}</text>`,
    '<text class="soft" x="20" y="44">Below 0: conflict; above: cooperation; line: level between changes</text>',
    ...panels.flat().filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n')
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}

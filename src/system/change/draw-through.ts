import { PICTURE_STYLE, svgNumber, svgText } from '../picture/svg-text.ts'
import type { ChangeMeasure, SystemThrough } from './system-through.ts'
import { CHANGE_MEASURES, hasMembershipChange, measureOf } from './system-through.ts'

const WIDTH = 860
const LEFT = 190
const RIGHT = 60
const PANEL = 78
const TOP = 74

const NAMES: Readonly<Record<ChangeMeasure, readonly [string, string]>> = {
  frustration: ['Frustration', 'share of all weight'],
  blocs: ['Blocs', 'number'],
  poles: ['Poles', 'blocs of two or more'],
  effective: ['Polarity', 'effective number of blocs'],
  walk: ['Walk balance', '1 is balanced'],
}

/**
 * A system through time as small multiples in SVG: one line a measure, gaps where there are too few
 * dated reports, a full upright where a measure changes its level, a dashed one through all panels where
 * somebody changed company.
 */
export function drawThrough(
  { periods, changePoints, verdict, why }: SystemThrough,
  title: string,
): string {
  const height = TOP + PANEL * CHANGE_MEASURES.length + 34
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, periods.length - 1)
  const x = (index: number) => LEFT + (periods.length === 1 ? 0 : index * step)
  const bottom = TOP + PANEL * CHANGE_MEASURES.length
  const every = Math.max(1, Math.ceil(periods.length / 9))
  const note =
    verdict === 'told'
      ? 'Dashed upright: somebody changed company. Full upright: a measure changes its level. Gaps: too few dated reports.'
      : `Too few dated reports to say: ${why ?? ''}.`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${svgText(`${title}. ${note}`)}">`,
    `<title>${svgText(title)}</title>`,
    `<style>${PICTURE_STYLE}
.line{fill:none;stroke:var(--friendly);stroke-width:2}.point{fill:var(--friendly)}.company{stroke:var(--contested);stroke-dasharray:4 4}.level{stroke:var(--hostile);stroke-width:2}.name{font-weight:600}
</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="20" y="28">${svgText(title)}</text>`,
    `<text class="soft" x="20" y="48">${svgText(note)}</text>`,
    ...periods.flatMap((period, index) => [
      ...(hasMembershipChange(period)
        ? [
            `<line class="company" x1="${svgNumber(x(index))}" x2="${svgNumber(x(index))}" y1="${TOP}" y2="${bottom}"/>`,
          ]
        : []),
      ...(index % every === 0
        ? [
            `<text class="soft" x="${svgNumber(x(index))}" y="${bottom + 20}" text-anchor="middle">${svgText(period.name)}</text>`,
          ]
        : []),
    ]),
    ...CHANGE_MEASURES.flatMap((measure, panel) => {
      const values = periods.map((period) => measureOf(period, measure))
      const known = values.flatMap((value) => value ?? [])
      const high = Math.max(...known, measure === 'walk' ? 1 : 0.001)
      const low = Math.min(...known, measure === 'blocs' || measure === 'poles' ? 0 : high)
      const span = Math.max(high - low, 1e-9)
      const top = TOP + panel * PANEL
      const flat = high - low < 1e-9
      const y = (value: number) =>
        flat ? top + PANEL / 2 : top + 14 + ((high - value) / span) * (PANEL - 28)
      const [name, unit] = NAMES[measure]
      const path = values
        .map((value, index) => {
          if (value === undefined) return ''
          const isFirst = index === 0 || values[index - 1] === undefined
          return `${isFirst ? 'M' : 'L'}${svgNumber(x(index))} ${svgNumber(y(value))}`
        })
        .join('')
      const ends = known.length === 0 ? [] : flat ? [high] : [high, low]
      return [
        `<line class="rule" x1="20" x2="${WIDTH - 20}" y1="${top}" y2="${top}"/>`,
        `<text class="name" x="20" y="${top + 32}">${name}</text>`,
        `<text class="soft" x="20" y="${top + 48}">${unit}</text>`,
        ...changePoints[measure].map((point) => {
          const at = svgNumber(x(periods.findIndex((period) => period.name === point)))
          return `<line class="level" x1="${at}" x2="${at}" y1="${top + 6}" y2="${top + PANEL - 6}"/>`
        }),
        `<path class="line" d="${path}"/>`,
        ...values.flatMap((value, index) =>
          value === undefined
            ? []
            : [
                `<circle class="point" cx="${svgNumber(x(index))}" cy="${svgNumber(y(value))}" r="2.6"><title>${svgText(`${periods[index]?.name}: ${figure(value)}`)}</title></circle>`,
              ],
        ),
        ...ends.map(
          (value) =>
            `<text class="soft" x="${LEFT - 12}" y="${svgNumber(y(value) + 4)}" text-anchor="end">${figure(value)}</text>`,
        ),
      ]
    }),
    '</svg>',
    '',
  ].join('\n')
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

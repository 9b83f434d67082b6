import { PICTURE_STYLE, svgText } from '../picture/svg-text.ts'
import type { Leverage } from './leverage-of.ts'
import type { LeverageSwing } from './leverage-sensitivity.ts'

const WIDTH = 760
const LEFT = 120
const ROW = 22
const TOP = 60
const TORNADOES = 4

/**
 * Leverage as bars, largest first, with the range over halved and doubled weights as a whisker; below,
 * for the four states whose leverage swings most, a tornado over the weights. SVG.
 */
export function drawLeverage(
  leverage: Leverage,
  swings: readonly LeverageSwing[],
  title: string,
): string {
  const states = [...leverage.states].sort((a, b) => b.shapley - a.shapley)
  const ranges = new Map(
    states.map(({ state, shapley }) => {
      const of = swings.filter((swing) => swing.state === state)
      const all = [shapley, ...of.flatMap(({ halved, doubled }) => [halved, doubled])]
      return [state, [Math.min(...all), Math.max(...all)] as const]
    }),
  )
  const width = (state: string) => {
    const [low, high] = [...ranges].find(([one]) => one === state)?.[1] ?? [0, 0]
    return high - low
  }
  const most = Math.max(1e-9, ...[...ranges.values()].map(([, high]) => high))
  const x = (value: number) => fixed(LEFT + (Math.max(0, value) / most) * (WIDTH - LEFT - 90))
  const bars = states.map(({ state, shapley }, index) => {
    const y = TOP + index * ROW
    const [low, high] = ranges.get(state) as readonly [number, number]
    return [
      `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${state}</text>`,
      `<rect x="${LEFT}" y="${y + 2}" width="${fixed(x(shapley) - LEFT)}" height="13" class="bar"/>`,
      `<line x1="${x(low)}" y1="${y + 8.5}" x2="${x(high)}" y2="${y + 8.5}" class="ink" stroke-width="1.5"/>`,
      `<text x="${x(Math.max(high, shapley)) + 6}" y="${y + 12}">${shapley.toFixed(3)}</text>`,
    ].join('')
  })
  const swinging = states
    .map(({ state }) => state)
    .filter((state) => width(state) > 0)
    .sort((a, b) => width(b) - width(a))
    .slice(0, TORNADOES)
  let y = TOP + ROW * states.length + 30
  const tornadoes = swinging.flatMap((state) => {
    const of = swings.filter((swing) => swing.state === state)
    const parts = [tornado(state, of, y)]
    y += ROW * (of.length + 1) + 12
    return parts
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" role="img">`,
    `<title>${svgText(title)}</title>`,
    `<style>${PICTURE_STYLE}
.bar{fill:var(--friendly)}.light{fill:var(--friendly);fill-opacity:.4}</style>`,
    `<rect width="${WIDTH}" height="${y + 10}" class="paper"/>`,
    `<text x="20" y="24" class="title">${svgText(title)}</text>`,
    `<text x="20" y="42">Shapley value; line: each weight halved and doubled in turn</text>`,
    ...bars,
    ...tornadoes,
    '</svg>',
    '',
  ].join('\n')
}

/** One state's leverage as each weight is halved (light) and doubled (dark). */
function tornado(state: string, swings: readonly LeverageSwing[], top: number): string {
  const all = swings.flatMap(({ base, halved, doubled }) => [base, halved, doubled])
  const least = Math.min(...all)
  const span = Math.max(Math.max(...all) - least, 1e-9)
  const x = (value: number) => fixed(LEFT + ((value - least) / span) * (WIDTH - LEFT - 90))
  const base = swings[0]?.base ?? 0
  const rows = swings.map(({ weight, halved, doubled }, index) => {
    const y = top + ROW * (index + 1)
    const bar = (value: number, look: string) =>
      `<rect x="${Math.min(x(base), x(value))}" y="${y + 3}" width="${fixed(Math.abs(x(value) - x(base)))}" height="12" class="${look}"/>`
    return `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${svgText(weight)}</text>${bar(halved, 'light')}${bar(doubled, 'bar')}`
  })
  const bottom = top + ROW * (swings.length + 1)
  return [
    `<text x="20" y="${top + 12}" font-weight="bold">${state}: ${least.toFixed(3)} to ${(least + span).toFixed(3)}; light: weight halved, dark: doubled</text>`,
    ...rows,
    `<line x1="${x(base)}" y1="${top + ROW}" x2="${x(base)}" y2="${bottom}" class="ink" stroke-width="1"/>`,
  ].join('')
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10
}

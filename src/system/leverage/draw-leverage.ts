import type { Leverage } from './leverage-of.ts'
import type { LeverageSwing } from './leverage-sensitivity.ts'

const WIDTH = 760
const LEFT = 120
const ROW = 22
const TOP = 60

/** Leverage as bars, largest first, with the range over halved and doubled weights as a whisker; SVG. */
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
  const most = Math.max(1e-9, ...[...ranges.values()].map(([, high]) => high))
  const x = (value: number) =>
    Math.round((LEFT + (Math.max(0, value) / most) * (WIDTH - LEFT - 90)) * 10) / 10
  const height = TOP + ROW * states.length + 30
  const rows = states.map(({ state, shapley }, index) => {
    const y = TOP + index * ROW
    const [low, high] = ranges.get(state) as readonly [number, number]
    return [
      `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${state}</text>`,
      `<rect x="${LEFT}" y="${y + 2}" width="${Math.round((x(shapley) - LEFT) * 10) / 10}" height="13" fill="#1f5f8b"/>`,
      `<line x1="${x(low)}" y1="${y + 8.5}" x2="${x(high)}" y2="${y + 8.5}" stroke="#222" stroke-width="1.5"/>`,
      `<text x="${x(Math.max(high, shapley)) + 6}" y="${y + 12}">${shapley.toFixed(3)}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="sans-serif" font-size="11" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fbfaf6"/>`,
    `<text x="20" y="24" font-size="14" font-weight="bold">${escaped(title)}</text>`,
    `<text x="20" y="42">Shapley value; line: each weight halved and doubled in turn</text>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

import { PICTURE_STYLE, svgText } from '../picture/svg-text.ts'

/** A bar: who, how much from 0 to 1, and words beside it. */
export interface ShareBar {
  readonly label: string
  readonly share: number
  readonly note: string
}

const WIDTH = 720
const LABEL = 210
const ROW = 24

/** Shares as an SVG picture of bars, longest first as given; 100 percent is the whole width. */
export function drawShares(bars: readonly ShareBar[], title: string): string {
  const most = Math.max(0.01, ...bars.map(({ share }) => share))
  const whole = WIDTH - LABEL - 190
  const rows = bars.map(({ label, share, note }, index) => {
    const y = 44 + index * ROW
    const width = Math.round((whole * share * 100) / most) / 100
    return `<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end">${svgText(label)}</text><rect x="${LABEL}" y="${y}" width="${width}" height="${ROW - 7}" class="bar"/><text x="${LABEL + width + 6}" y="${y + 13}">${svgText(note)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${60 + bars.length * ROW}" role="img" aria-label="${svgText(title)}">
<title>${svgText(title)}</title>
<style>${PICTURE_STYLE}
.bar{fill:var(--friendly)}</style>
<rect width="${WIDTH}" height="${60 + bars.length * ROW}" class="paper"/>
<text x="12" y="24" class="title">${svgText(title)}</text>
${rows.join('\n')}
</svg>
`
}

import type { Reliability } from './reliability.ts'

const SIDE = 360
const MARGIN = 46

/**
 * A reliability diagram as SVG: one dot a bin, its bar the 95 percent interval of the observed share
 * (Wilson, 1927); on the diagonal foretold and observed are the same.
 */
export function drawReliability({ bins }: Reliability, title: string): string {
  const x = (value: number) => (MARGIN + value * SIDE).toFixed(1)
  const y = (value: number) => (MARGIN + (1 - value) * SIDE).toFixed(1)
  const size = SIDE + 2 * MARGIN
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((tick) => [
    `<text x="${x(tick)}" y="${MARGIN + SIDE + 16}" text-anchor="middle">${tick}</text>`,
    `<text x="${MARGIN - 8}" y="${y(tick)}" dy="4" text-anchor="end">${tick}</text>`,
    `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#e4e4e4"/>`,
  ])
  const dots = bins.map(({ count, foretold, observed }) => {
    const [low, high] = interval(observed, count)
    return `<path d="M${x(foretold)} ${y(low)}V${y(high)}" stroke="#1f5fa8" opacity="0.45" stroke-width="2"/><circle cx="${x(foretold)}" cy="${y(observed)}" r="4.5" fill="#1f5fa8"><title>${count} reports: foretold ${foretold.toFixed(2)}, right ${observed.toFixed(2)}</title></circle>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="${size}" height="${size}" fill="#fff"/>
${ticks.join('\n')}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${x(0.5)}" y="${size - 8}" text-anchor="middle">confidence</text>
<text x="14" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.5)})">share that is right</text>
<text x="${x(0.5)}" y="24" text-anchor="middle" font-weight="600">${title}</text>
</svg>
`
}

/** The 95 percent interval of a share. */
function interval(share: number, count: number): readonly [number, number] {
  const z = 1.96
  const scale = 1 + z ** 2 / count
  const middle = (share + z ** 2 / (2 * count)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

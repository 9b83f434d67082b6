import { tidyText } from '../text-layout.ts'

/** A line of print on a page. Lengths in points, the page's lower left corner being 0, 0. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Height of the base line above the page's foot. */
  readonly base: number
  readonly size: number
}

/** What pdf.js gives for a run of glyphs; marked-content items lack these fields. */
interface TextRun {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** Groups the glyph runs of a page, in the order they are drawn, into lines. */
export function linesOfPage(items: readonly unknown[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: { text: string; left: number; right: number; base: number; size: number } | undefined
  const close = () => {
    if (open !== undefined) {
      const text = tidyText(open.text)
      if (text !== '') lines.push({ ...open, text })
    }
    open = undefined
  }
  for (const item of items) {
    if (!isRun(item)) continue
    const [, , skew = 0, scale = 0, left = 0, base = 0] = item.transform
    const size = Math.hypot(skew, scale) || item.height
    if (item.str.trim() !== '') {
      const right = left + item.width
      // Raised numbers of notes stand a little off the base line and belong to the line.
      if (open !== undefined && Math.abs(base - open.base) > 0.6 * Math.max(size, open.size))
        close()
      // The next column begins far to the right on the same base line.
      if (open !== undefined && left - open.right > 3 * open.size) close()
      if (open === undefined) open = { text: item.str, left, right, base, size }
      else {
        const gap = left - open.right
        const apart = gap > 0.15 * size && !/\s$/.test(open.text) && !/^\s/.test(item.str)
        open.text += apart ? ` ${item.str}` : item.str
        open.right = Math.max(open.right, right)
        open.left = Math.min(open.left, left)
        if (size > open.size) {
          open.size = size
          open.base = base
        }
      }
    } else if (open !== undefined) open.text += item.str
    if (item.hasEOL) close()
  }
  close()
  return lines
}

function isRun(item: unknown): item is TextRun {
  return (
    typeof item === 'object' &&
    item !== null &&
    'str' in item &&
    typeof item.str === 'string' &&
    'transform' in item &&
    Array.isArray(item.transform)
  )
}

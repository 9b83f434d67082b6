import type { Block, BlockKind, PageRange } from '../../text/index.ts'
import type { PdfLine } from './pdf-lines.ts'

/** A PDF's lines as text, with what type size and place tell, and where each page stands. */
export interface LaidPages {
  readonly text: string
  readonly marks: readonly Block[]
  readonly pages: readonly PageRange[]
}

interface PlacedLine extends PdfLine {
  readonly page: number
  readonly kind?: BlockKind
}

// Lines this near the top or bottom edge of the print may be running heads or page numbers.
const EDGE_LINES = 2
const FEWEST_REPEATS = 3
const LONGEST_HEADING = 160

/**
 * Puts lines together to paragraphs: across line ends (words divided by a hyphen are made whole) and
 * across pages. Page numbers are left out, as a menu is from HTML; a running head is kept once, where it
 * stands last, and marked. Headings are told by their type size.
 */
export function layPages(pages: readonly (readonly PdfLine[])[]): LaidPages {
  const lines = withoutFurniture(pages)
  const words = wordsIn(lines)
  const body = commonSize(lines)
  const print = { body, leading: commonLeading(lines, body), edgesOf: edgesOf(lines, body) }
  const ranges = new Map<number, { start: number; end: number }>()
  const marks: Block[] = []
  let text = ''
  let titled = false
  let at = 0
  while (at < lines.length) {
    let end = at + 1
    while (end < lines.length && continues(lines[end - 1], lines[end], print)) end++
    const paragraph = lines.slice(at, end)
    if (text !== '') text += '\n\n'
    const start = text.length
    for (const line of paragraph) {
      text = text.length === start ? text + line.text : joinLine(text, line.text, start, words)
      const range = ranges.get(line.page)
      if (range !== undefined) range.end = text.length
      else ranges.set(line.page, { start: text.length - line.text.length, end: text.length })
    }
    const kind = kindOf(paragraph, body, titled)
    titled ||= kind === 'title'
    if (kind !== undefined)
      marks.push({
        kind,
        start,
        end: text.length,
        why: kind === 'boilerplate' ? 'running head' : 'larger type',
      })
    at = end
  }
  return { text, marks, pages: pageRanges(pages.length, ranges) }
}

// Pages without text lie, empty, where the text before them ends.
function pageRanges(
  count: number,
  ranges: ReadonlyMap<number, { readonly start: number; readonly end: number }>,
): readonly PageRange[] {
  let last = 0
  return Array.from({ length: count }, (_, index) => {
    const range = ranges.get(index + 1) ?? { start: last, end: last }
    last = range.end
    return { page: index + 1, start: range.start, end: range.end }
  })
}

function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly PlacedLine[] {
  const holders = new Map<string, number[]>()
  const edgesByPage = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.base - a.base)
    return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])
  })
  pages.forEach((_, index) => {
    for (const line of edgesByPage[index] ?? []) {
      const key = furnitureKey(line)
      holders.set(key, [...(holders.get(key) ?? []), index])
    }
  })
  return pages.flatMap((lines, index) =>
    lines.flatMap((line): readonly PlacedLine[] => {
      const placed = { ...line, page: index + 1 }
      if (!edgesByPage[index]?.has(line)) return [placed]
      if (pages.length > 1 && isPageNumber(line.text)) return []
      const on = holders.get(furnitureKey(line)) ?? []
      if (new Set(on).size < FEWEST_REPEATS) return [placed]
      return on.at(-1) === index ? [{ ...placed, kind: 'boilerplate' }] : []
    }),
  )
}

function furnitureKey({ text, size }: PdfLine): string {
  return `${text.toLowerCase().replace(/\d+/g, '#')} ${Math.round(size)}`
}

function isPageNumber(text: string): boolean {
  return /^[\s|–—-]*(?:page|p\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[\s|–—-]*$/i.test(
    text,
  )
}

function commonSize(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    weights.set(key, (weights.get(key) ?? 0) + text.length)
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

function commonLeading(lines: readonly PlacedLine[], body: number): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.base ?? 0) - line.base)
    .filter((gap) => gap > 0.5 * body && gap < 4 * body)
    .sort((a, b) => a - b)
  // The lower quartile: gaps between lines outnumber those between paragraphs, but not always two to one.
  return gaps[Math.floor(gaps.length / 4)] ?? 1.2 * body
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** How the document is set: size of body type, distance of its lines, edges of a line's column. */
interface Print {
  readonly body: number
  readonly leading: number
  edgesOf(line: PlacedLine): Edges
}

function edgesOf(lines: readonly PlacedLine[], body: number): (line: PlacedLine) => Edges {
  // Columns are told by where lines begin; each line belongs to the column it begins in.
  const columns = new Map<number, { left: number; right: number; count: number }>()
  for (const { left, right, size } of lines) {
    if (Math.abs(size - body) > 1) continue
    const key = Math.round(left / (6 * Math.max(body, 1)))
    const column = columns.get(key)
    if (column === undefined) columns.set(key, { left, right, count: 1 })
    else {
      column.left = Math.min(column.left, left)
      column.right = Math.max(column.right, right)
      column.count++
    }
  }
  return (line) =>
    columns.get(Math.round(line.left / (6 * Math.max(body, 1)))) ?? {
      left: line.left,
      right: line.right,
    }
}

function continues(
  before: PlacedLine | undefined,
  line: PlacedLine | undefined,
  { body, leading, edgesOf }: Print,
): boolean {
  if (before === undefined || line === undefined) return false
  if (before.kind !== line.kind) return false
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > 0.08 * size) return false
  const ended = /[.!?…:][\p{Pf}\p{Pe}"'’”)\]]*(?:\d{1,3})?$/u.test(before.text)
  const edges = edgesOf(line)
  const indented = line.left - edges.left > 0.6 * size && line.left - before.left > 0.6 * size
  if (before.page !== line.page || line.base >= before.base)
    // On the next page or column: only a sentence that goes on.
    return (
      !ended &&
      !indented &&
      (/^[\p{Ll}\p{N}(“"‘'–—-]/u.test(line.text) || isFull(before, edgesOf(before)))
    )
  const gap = before.base - line.base
  const usual = Math.max((leading * size) / Math.max(body, 1), 1.05 * size)
  if (gap > 1.35 * usual) return false
  if (indented) return false
  return !(ended && !isFull(before, edgesOf(before)))
}

// A line that reaches the right edge, give or take a word, was ended by the column, not by its writer.
function isFull(line: PlacedLine, { left, right }: Edges): boolean {
  return line.right > right - 0.15 * (right - left)
}

function joinLine(
  text: string,
  line: string,
  start: number,
  words: ReadonlyMap<string, number>,
): string {
  const divided = /(\p{L}+)[-‐]$/u.exec(text.slice(Math.max(start, text.length - 60)))
  const rest = /^\p{Ll}\p{L}*/u.exec(line)?.[0]
  if (divided?.[1] === undefined || rest === undefined) return `${text} ${line}`
  const whole = (divided[1] + rest).toLowerCase()
  const hyphened = `${divided[1]}-${rest}`.toLowerCase()
  // 'agree-ment' or 'long-term': as the document spells it elsewhere, else as one word.
  const keep = (words.get(hyphened) ?? 0) > 0 && (words.get(whole) ?? 0) === 0
  return keep ? text + line : text.slice(0, -1) + line
}

function wordsIn(lines: readonly PlacedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function kindOf(
  paragraph: readonly PlacedLine[],
  body: number,
  titled: boolean,
): BlockKind | undefined {
  const first = paragraph[0]
  if (first === undefined) return undefined
  if (first.kind !== undefined) return first.kind
  const length = paragraph.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_HEADING || first.size < 1.12 * body) return undefined
  if (/[.;,]$/.test(paragraph.at(-1)?.text ?? '')) return undefined
  return !titled && first.page === 1 && first.size >= 1.3 * body ? 'title' : 'heading'
}

import { plainLine } from './plain-text.ts'
import type { Terminal } from './terminal.ts'
import { styled } from './terminal.ts'
import { padded, textWidth, wrapText } from './text-width.ts'

/** A row: one cell a column, then lines below it over the whole width: its citations. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly notes: readonly string[]
}

const GAP = 2
const NARROWEST_COLUMN = 6

/**
 * Prints a table that is never wider than the terminal: columns shrink, widest first, and their cells
 * wrap. Headers that begin with '>' stand for numbers, set to the right.
 */
export function printTable(
  terminal: Terminal,
  headers: readonly string[],
  rows: readonly TableRow[],
): void {
  const right = headers.map((header) => header.startsWith('>'))
  const titles = headers.map((header) => header.replace(/^>/, ''))
  const cells = rows.map((row) => row.cells.map(plainLine))
  const widths = fitWidths(
    titles.map((title, column) =>
      Math.max(textWidth(title), ...cells.map((row) => textWidth(row[column] ?? ''))),
    ),
    terminal.width - GAP * (headers.length - 1),
  )
  for (const line of layOut(titles, widths, right)) terminal.line(styled(terminal, 'bold', line))
  rows.forEach((row, index) => {
    for (const line of layOut(cells[index] ?? [], widths, right)) terminal.line(line)
    for (const note of row.notes) {
      for (const line of wrapText(plainLine(note), terminal.width - 2, 2))
        terminal.line(styled(terminal, 'dim', `  ${line}`))
    }
  })
}

function fitWidths(natural: readonly number[], available: number): readonly number[] {
  const widths = [...natural]
  let total = widths.reduce((sum, width) => sum + width, 0)
  while (total > available) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] as number) <= NARROWEST_COLUMN) break
    widths[widest] = (widths[widest] as number) - 1
    total--
  }
  return widths
}

function layOut(
  cells: readonly string[],
  widths: readonly number[],
  right: readonly boolean[],
): readonly string[] {
  const wrapped = widths.map((width, column) => wrapText(cells[column] ?? '', width))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, column) => {
        const text = lines[line] ?? ''
        const width = widths[column] as number
        return right[column]
          ? ' '.repeat(Math.max(0, width - textWidth(text))) + text
          : padded(text, width)
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

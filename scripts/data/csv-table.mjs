import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/**
 * Reads a CSV file with a header into rows that remember where they stand.
 *
 * @param {string} path file to read
 * @param {string} name the name used in messages
 * @returns {{ rows: { line: number, where: string, values: Record<string, string> }[], problems: string[] }}
 */
export function readTable(path, name) {
  return parseTable(readFileSync(path, 'utf8'), name)
}

/**
 * Parses CSV text with a header; a row with too few or too many cells is a problem, not a guess.
 *
 * @param {string} text
 * @param {string} name the name used in messages
 */
export function parseTable(text, name) {
  const parsed = Papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true })
  const [header = [], ...body] = parsed.data
  const problems = parsed.errors.map(
    (error) => `${name} row ${(error.row ?? 0) + 1}: ${error.message}`,
  )
  const rows = []
  for (const [index, cells] of body.entries()) {
    const line = index + 2
    const where = `${name} row ${line}`
    if (cells.length !== header.length) {
      problems.push(`${where}: expected ${header.length} cells, found ${cells.length}`)
      continue
    }
    rows.push({
      line,
      where,
      values: Object.fromEntries(header.map((key, column) => [key, cells[column].trim()])),
    })
  }
  return { rows, problems }
}

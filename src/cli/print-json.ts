import type { Terminal } from './terminal.ts'

/** One object, on lines a person can read as well. */
export function printObject(terminal: Terminal, value: unknown): void {
  terminal.line(JSON.stringify(value, undefined, 2))
}

/** One object a line. */
export function printLines(terminal: Terminal, rows: readonly unknown[]): void {
  for (const row of rows) terminal.line(JSON.stringify(row))
}

import { openOutputFile } from './output-file.ts'
import type { Terminal } from './terminal.ts'

/** Writes what an evaluation predicted to the file of `--predictions`, if one is asked for. */
export function writePredictions(
  terminal: Terminal,
  path: string | undefined,
  lines: readonly string[],
): void {
  if (path === undefined) return
  const file = openOutputFile(path)
  for (const line of lines) file.line(line)
  file.finish()
  terminal.hint(`${lines.length} lines written to ${path}`)
}

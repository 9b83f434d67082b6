import type { CommonOptions } from './options.ts'
import type { Terminal } from './terminal.ts'
import { openTerminal } from './terminal.ts'

/** 0 done, 1 some inputs failed, 2 wrong usage or nothing of that name, 3 internal, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

/** Runs a verb and turns its outcome, or its error, into the exit code of the process. */
export async function runVerb(
  options: Pick<CommonOptions, 'json' | 'quiet' | 'debug'>,
  run: (terminal: Terminal) => Promise<ExitCode>,
): Promise<void> {
  const json = options.json === true
  const terminal = openTerminal({ quiet: options.quiet === true, json })
  try {
    process.exitCode = await run(terminal)
  } catch (error) {
    const { reportError } = await import('./report-error.ts')
    process.exitCode = reportError(terminal, error, { debug: options.debug === true, json })
  }
}

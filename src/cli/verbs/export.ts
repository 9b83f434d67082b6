import { exportLedger } from '../../desk/index.ts'
import type { FilterOptions } from '../options.ts'
import { openOutputFile } from '../output-file.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { withDesk } from '../with-desk.ts'

/** `export`: what passes the filters in another program's format. */
export function runExport(
  terminal: Terminal,
  format: string,
  options: FilterOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    if (options.out === undefined) {
      await exportLedger(desk, format, options, (line) => terminal.line(line))
      return 0
    }
    const file = openOutputFile(options.out)
    try {
      const lines = await exportLedger(desk, format, options, (line) => file.line(line))
      file.finish()
      terminal.hint(`${lines} lines written to ${options.out}`)
      return 0
    } catch (error) {
      file.abandon()
      throw error
    }
  })
}

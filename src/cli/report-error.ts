import { ChanceryError, InputError, NotFoundError, UsageError } from '../text/index.ts'
import { plainLine } from './plain-text.ts'
import type { ExitCode } from './run-verb.ts'
import type { Terminal } from './terminal.ts'
import { styled } from './terminal.ts'
import { wrapText } from './text-width.ts'

/** Prints an error as one block - code, what, where, what to do - and says which exit code it means. */
export function reportError(
  terminal: Terminal,
  error: unknown,
  options: { readonly debug: boolean; readonly json: boolean },
): ExitCode {
  const detail = detailOf(error)
  if (options.json) terminal.trouble(JSON.stringify({ error: detail }))
  else {
    terminal.trouble(
      `${styled(terminal, 'red', 'error')} ${detail.code}  ${plainLine(detail.message)}`,
    )
    const parts = [
      ['where', detail.where],
      ['fix', detail.fix],
    ] as const
    for (const [name, text] of parts) {
      if (text === undefined || text === '') continue
      const [first = '', ...rest] = wrapText(plainLine(text), terminal.width - 8)
      terminal.trouble(`  ${name.padEnd(5)} ${first}`)
      for (const line of rest) terminal.trouble(`        ${line}`)
    }
  }
  if (options.debug)
    for (let at = error; at instanceof Error; at = at.cause) terminal.trouble(at.stack ?? '')
  if (error instanceof UsageError || error instanceof NotFoundError) return 2
  return error instanceof InputError ? 1 : 3
}

function detailOf(error: unknown) {
  if (error instanceof ChanceryError) {
    const { code, message, where, fix } = error
    return { code, message, where, fix }
  }
  return {
    code: 'E-CLI-003',
    message: `a fault of Chancery: ${error instanceof Error ? error.message : String(error)}`,
    where: undefined,
    fix: 'Run the same command with --debug and report what it prints.',
  }
}

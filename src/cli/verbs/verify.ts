import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

/** `verify`: the whole ledger checked. Exit code 1 when something is wrong. */
export function runVerify(terminal: Terminal, options: CommonOptions): Promise<ExitCode> {
  return withDesk(options, 'ask', async (desk) => {
    const result = await desk.ledger.verify()
    const { documents, readings, reports, spans, notices } = result
    if (options.json === true) printObject(terminal, result)
    else {
      for (const notice of notices)
        for (const line of wrapText(plainLine(noticeText(notice)), terminal.width, 2))
          terminal.line(line)
      const counted = `${documents} documents, ${readings} readings, ${reports} reports, ${spans} spans checked`
      terminal.line(
        `${counted}: ${notices.length === 0 ? 'all good' : `${notices.length} problems`}`,
      )
    }
    return notices.some((notice) => notice.level === 'error') ? 1 : 0
  })
}

import type { BriefFormat } from '../../desk/index.ts'
import { writeBrief } from '../../desk/index.ts'
import type { CommonOptions } from '../options.ts'
import { openOutputFile } from '../output-file.ts'
import { plainText } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { withDesk } from '../with-desk.ts'

/** `brief`: a cited assessment as Markdown or one HTML file. */
export function runBrief(
  terminal: Terminal,
  topic: string | undefined,
  options: CommonOptions,
): Promise<ExitCode> {
  const format = formatOf(options)
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const { brief, text } = await writeBrief(desk, topic ?? '', format, options)
    if (brief.footnotes.length === 0)
      terminal.hint(
        desk.nothingYet
          ? 'There is no ledger here yet. Run: chancery read PATH'
          : 'The ledger has nothing on this topic.',
      )
    if (options.out === undefined) {
      if (options.json === true) printObject(terminal, brief)
      else terminal.line(plainText(text).trimEnd())
      return 0
    }
    const file = openOutputFile(options.out)
    file.line(options.json === true ? JSON.stringify(brief, undefined, 2) : text.trimEnd())
    file.finish()
    terminal.hint(`Written to ${options.out}: ${brief.footnotes.length} footnotes`)
    return 0
  })
}

function formatOf({ format, out }: CommonOptions): BriefFormat {
  if (format === 'html' || format === 'md') return format
  return out !== undefined && /\.html?$/i.test(out) ? 'html' : 'md'
}

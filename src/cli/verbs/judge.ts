import { userInfo } from 'node:os'
import { judgeReport, withdrawJudgement } from '../../desk/index.ts'
import type { JudgementId, ReportId } from '../../text/index.ts'
import type { Judgement } from '../../view/index.ts'
import type { CommonOptions } from '../options.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { judgementText } from '../show/show-citation.ts'
import type { Terminal } from '../terminal.ts'
import { withDesk } from '../with-desk.ts'

/** `accept` and `reject`: what a reader decided about a report. */
export function runJudge(
  terminal: Terminal,
  verdict: 'accept' | 'reject',
  report: string,
  options: CommonOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const judgement = await judgeReport(desk, report as ReportId, verdict, judgeOf(options))
    print(terminal, judgement, options)
    return 0
  })
}

/** `undo`: a judgement taken back. */
export function runUndo(terminal: Terminal, id: string, options: CommonOptions): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    print(terminal, await withdrawJudgement(desk, id as JudgementId, judgeOf(options)), options)
    return 0
  })
}

function judgeOf({ by, why }: CommonOptions) {
  return { by: by ?? userName(), ...(why === undefined ? {} : { why }) }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list of users, as in some containers.
    return 'unknown'
  }
}

function print(terminal: Terminal, judgement: Judgement, options: CommonOptions): void {
  if (options.json === true) printObject(terminal, judgement)
  else {
    terminal.line(judgementText(judgement))
    terminal.hint(`Take it back with: chancery undo ${judgement.id}`)
  }
}

import type { FileOutcome, IngestSummary } from '../../desk/index.ts'
import { demonstrationLedger, findHolder, ingest, reread } from '../../desk/index.ts'
import { formatPeriod, UsageError } from '../../text/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import { openProgress } from '../progress.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

/** `read`: documents in. Exit code 1 when some could not be read. */
export async function runRead(
  terminal: Terminal,
  paths: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  if (paths.length === 0 && options.again !== true) {
    throw new UsageError({
      code: 'E-CLI-001',
      message: 'expected files, folders, patterns or - to read, found none',
      fix: 'For example: chancery read articles/',
    })
  }
  return withDesk(options, 'make', async (desk) => {
    const progress = await openProgress(terminal, 'reading')
    try {
      if (options.again === true) {
        const again = await reread(desk, progress.show)
        progress.stop()
        if (options.json === true) printObject(terminal, again)
        else
          terminal.line(
            `${again.documents} documents read again, ${again.changed} of them anew by the present reader`,
          )
        if (paths.length === 0) return 0
      }
      const summary = await ingest(desk, paths, {
        ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
        standardInput: readStandardInput,
        onProgress: progress.show,
      })
      progress.stop()
      if (options.json === true) printObject(terminal, { ledger: desk.path, ...summary })
      else {
        printSummary(terminal, summary, desk.path)
        await hintNext(terminal, desk.path)
      }
      return isWhole(summary) ? 0 : 1
    } finally {
      progress.stop()
    }
  })
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function isWhole({ files, notices }: IngestSummary): boolean {
  const errors = [...notices, ...files.flatMap((file) => file.notices)].filter(
    (notice) => notice.level === 'error',
  )
  return errors.length === 0 && files.every((file) => file.status !== 'failed')
}

function printSummary(terminal: Terminal, summary: IngestSummary, ledger: string): void {
  if (summary.files.length > 0) {
    printTable(
      terminal,
      ['File', 'Published', 'Status', '>Events', '>Ties', '>Claims'],
      summary.files.map((file) => ({ cells: cellsOf(file), notes: [] })),
    )
    terminal.line()
  }
  const notices = [...summary.files.flatMap((file) => file.notices), ...summary.notices]
  for (const notice of notices) {
    if (notice.level === 'info' && terminal.quiet) continue
    for (const line of wrapText(plainLine(noticeText(notice)), terminal.width, 2))
      terminal.line(line)
  }
  if (notices.length > 0) terminal.line()
  const failed = summary.files.filter((file) => file.status === 'failed').length
  // One text in two outlets is one document: it is counted once.
  const documents = [...new Map(summary.files.map((file) => [file.document, file])).values()]
  const sum = (count: (file: FileOutcome) => number) =>
    documents.reduce((total, file) => total + count(file), 0)
  const parts = [
    `${summary.files.length - failed} of ${summary.files.length} files read`,
    `${sum((file) => file.events)} event reports`,
    `${sum((file) => file.ties)} tie reports`,
    `${sum((file) => file.claims)} claims`,
  ]
  for (const line of wrapText(`${parts.join(', ')} in ${ledger}`, terminal.width, 2))
    terminal.line(line)
}

/** What to do next; a page that shows the demonstration goes on showing it. */
async function hintNext(terminal: Terminal, ledger: string): Promise<void> {
  const demonstration = demonstrationLedger()
  const elsewhere = ledger === demonstration ? undefined : await findHolder(demonstration)
  terminal.hint('Next: chancery events, chancery brief, chancery open')
  if (elsewhere !== undefined) {
    const words = `The page at http://127.0.0.1:${elsewhere.port}/ shows the demonstration. Stop it with Ctrl-C and start it again to see this ledger.`
    for (const line of wrapText(words, terminal.width, 0)) terminal.hint(line)
  }
}

function cellsOf(file: FileOutcome): readonly string[] {
  const failed = file.status === 'failed'
  const number = (value: number) => (failed ? '' : String(value))
  return [
    file.outlet === undefined ? file.file : `${file.file} (${file.outlet})`,
    file.published === undefined ? '' : formatPeriod(file.published),
    file.status === 'not coded' ? `not coded (${file.language})` : file.status,
    number(file.events),
    number(file.ties),
    number(file.claims),
  ]
}

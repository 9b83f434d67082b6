import type { FileOutcome, IngestOptions, IngestSummary } from '../../desk/index.ts'
import { demonstrationLedger, findHolder, ingest, reread } from '../../desk/index.ts'
import type { Notice } from '../../text/index.ts'
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

/** More threads than any machine that this is made for has cores. */
const MOST_WORKERS = 64
/** What a shell says of a program that Ctrl-C ended. */
const STOPPED = 130
/** Milliseconds after which Ctrl-C again means: at once. */
const IMPATIENT = 1000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** `read`: documents in. Exit code 1 when some could not be read, 130 when it was stopped. */
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
  const workers = workersOf(options.workers)
  return withDesk(options, 'make', async (desk) => {
    const progress = await openProgress(terminal, 'reading')
    const stop = listenForStop()
    try {
      const common = { onProgress: progress.show, workers, signal: stop.signal }
      if (options.again === true) {
        const again = await reread(desk, common)
        progress.stop()
        if (options.json === true) printObject(terminal, again)
        else {
          terminal.line(
            `${again.documents} documents read again, ${again.changed} of them anew by the present reader`,
          )
          printNotices(terminal, again.notices)
        }
        if (again.stopped !== undefined) return sayStopped(terminal, again.stopped, desk.path)
        if (paths.length === 0) return again.notices.length === 0 ? 0 : 1
      }
      const summary = await ingest(desk, paths, {
        ...common,
        ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
        standardInput: readStandardInput,
      })
      progress.stop()
      if (options.json === true) printObject(terminal, { ledger: desk.path, ...summary })
      else {
        printSummary(terminal, summary, desk.path)
        if (summary.stopped === undefined) await hintNext(terminal, desk.path)
      }
      if (summary.stopped !== undefined) return sayStopped(terminal, summary.stopped, desk.path)
      return isWhole(summary) ? 0 : 1
    } finally {
      stop.forget()
      progress.stop()
    }
  })
}

/** How many threads read: a number, or as many as the machine can run. */
function workersOf(words: string | undefined): NonNullable<IngestOptions['workers']> {
  if (words === undefined) return 'cores'
  const count = Number(words)
  if (!/^\d+$/.test(words) || count < 1 || count > MOST_WORKERS)
    throw new UsageError({
      code: 'E-CLI-001',
      message: `expected a number of workers from 1 to ${MOST_WORKERS}, found '${words}'`,
      fix: 'Write it like --workers 2, or leave it out to use all cores.',
    })
  return count
}

/**
 * Listens for Ctrl-C: the file at hand is finished and what was read is written. The same signal often
 * comes twice, from the terminal and from `npm start`; only one that comes later ends the program at once.
 */
function listenForStop(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController()
  let first: number | undefined
  const heard = () => {
    if (first !== undefined && performance.now() - first > IMPATIENT) process.exit(STOPPED)
    first ??= performance.now()
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, heard)
  return {
    signal: controller.signal,
    forget: () => {
      for (const name of SIGNALS) process.off(name, heard)
    },
  }
}

function sayStopped(
  terminal: Terminal,
  { done, total }: { readonly done: number; readonly total: number },
  ledger: string,
): ExitCode {
  const words = `Stopped: ${done} of ${total} were read and are kept in ${ledger}. The same command again goes on with the rest.`
  for (const line of wrapText(words, terminal.width, 0)) terminal.trouble(line)
  return STOPPED
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
  printNotices(terminal, [...summary.files.flatMap((file) => file.notices), ...summary.notices])
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

function printNotices(terminal: Terminal, notices: readonly Notice[]): void {
  for (const notice of notices) {
    if (notice.level === 'info' && terminal.quiet) continue
    for (const line of wrapText(plainLine(noticeText(notice)), terminal.width, 2))
      terminal.line(line)
  }
  if (notices.length > 0) terminal.line()
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

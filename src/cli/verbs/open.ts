import { basename } from 'node:path'
import { serve, statusOf } from '../../api/index.ts'
import type { Desk } from '../../desk/index.ts'
import {
  chooseClock,
  chooseLedger,
  demonstrationLedger,
  openDesk,
  readExamples,
} from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** Options of `open`. */
export interface OpenOptions extends CommonOptions {
  readonly port: string
  readonly browser?: boolean
}

/** `open`: the page, until Ctrl-C. Without a ledger of the user's own, the demonstration. */
export async function runOpen(terminal: Terminal, options: OpenOptions): Promise<ExitCode> {
  const port = portOf(options.port)
  const own = chooseLedger(options.ledger)
  const demonstration = !own.exists && !own.named
  const ledger = demonstration ? chooseLedger(demonstrationLedger()) : own
  const clock = chooseClock(options.recorded)
  const desk = await openDesk({ ledger, purpose: 'make', clock })
  try {
    if (desk.through !== undefined) {
      const url = `http://127.0.0.1:${desk.through.port}/`
      tell(terminal, options, { url, ledger: desk.path, running: true })
      return 0
    }
    if (demonstration) await readDemonstration(terminal, desk)
    const serving = await serve({ desk, port })
    if (serving.moved) terminal.hint(`Port ${port} is taken; using ${serving.port}.`)
    const { documents, events, countsReports } = await statusOf(desk)
    // Before anybody can know the address, and with it that there is something to stop.
    const stopped = untilStopped()
    tell(terminal, options, {
      url: serving.url,
      ledger: desk.path,
      running: false,
      documents,
      events,
      demonstration,
    })
    if (options.browser === true) await openBrowser(serving.url)
    // A large ledger's system takes a second or two the first time: begun before anybody asks.
    if (countsReports) void serving.prepare()
    await stopped
    await serving.stop()
    terminal.hint('Stopped.')
    return 0
  } finally {
    await desk.close()
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new UsageError({
    code: 'E-CLI-001',
    message: `expected a port from 0 to 65535, found '${text}'`,
    fix: 'For example: chancery open --port 8080',
  })
}

interface Told {
  readonly url: string
  readonly ledger: string
  readonly running: boolean
  readonly documents?: number
  readonly events?: number
  readonly demonstration?: boolean
}

function tell(terminal: Terminal, options: OpenOptions, told: Told): void {
  if (options.json === true) {
    printObject(terminal, told)
    return
  }
  const lines: string[] = []
  if (told.running) lines.push(`The page already runs: ${told.url}`)
  else {
    const { documents = 0, events = 0 } = told
    lines.push(
      `Chancery shows ${basename(told.ledger)} (${documents} documents, ${events} events) at ${told.url}`,
    )
    if (told.demonstration === true)
      lines.push(
        'You have no ledger here yet, so this is the demonstration: example dispatches, written for demonstration. To read your own: chancery read PATH (npm start -- read PATH), then open again.',
      )
    else if (documents === 0) lines.push('The ledger is empty. Read something: chancery read PATH')
    lines.push('Ctrl-C stops it.')
  }
  for (const line of lines) for (const part of wrapText(line, terminal.width)) terminal.line(part)
}

async function readDemonstration(terminal: Terminal, desk: Desk): Promise<void> {
  terminal.hint('Reading the example dispatches ...')
  const { files, notices } = await readExamples(desk)
  for (const notice of [...notices, ...files.flatMap((file) => file.notices)])
    if (notice.level === 'error') terminal.trouble(plainLine(noticeText(notice)))
}

/**
 * Waits for Ctrl-C, or for the one who started us to end us. The same signal often comes twice, from the
 * terminal and from `npm start`: the second must not kill us while the ledger is being closed.
 */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve())
  })
}

async function openBrowser(url: string): Promise<void> {
  const { spawn } = await import('node:child_process')
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open']
  spawn(command as string, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

import type { IngestProgress } from '../desk/index.ts'
import { plainLine } from './plain-text.ts'
import type { Terminal } from './terminal.ts'

/** A bar on standard error, or nothing when that is no terminal. */
export interface Progress {
  readonly show: (progress: IngestProgress) => void
  readonly stop: () => void
}

/** Opens a bar; it appears with the first progress. */
export async function openProgress(terminal: Terminal, title: string): Promise<Progress> {
  if (!terminal.progress) return { show: () => {}, stop: () => {} }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {value}/{total} {file}`,
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
    linewrap: false,
  })
  let started = false
  return {
    show: ({ done, total, file }) => {
      if (!started) bar.start(total, 0, { file: '' })
      started = true
      bar.update(done, { file: plainLine(file).slice(0, Math.max(0, terminal.width - 48)) })
    },
    stop: () => {
      if (started) bar.stop()
      started = false
    },
  }
}

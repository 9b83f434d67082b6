import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { InputError } from '../text/index.ts'

/** A file being written: it takes its name only when all of it is there. */
export interface OutputFile {
  line(text: string): void
  finish(): void
  abandon(): void
}

const BUFFERED = 1 << 16

/**
 * Opens a file for writing; an existing one is replaced at the end.
 *
 * @throws InputError `E-CLI-002`.
 */
export function openOutputFile(path: string): OutputFile {
  const part = `${path}.part`
  const file = attempt(path, () => openSync(part, 'w'))
  let buffer = ''
  const flush = () => {
    attempt(path, () => writeSync(file, buffer))
    buffer = ''
  }
  return {
    line: (text) => {
      buffer += `${text}\n`
      if (buffer.length >= BUFFERED) flush()
    },
    finish: () => {
      flush()
      closeSync(file)
      attempt(path, () => renameSync(part, path))
    },
    abandon: () => {
      closeSync(file)
      rmSync(part, { force: true })
    },
  }
}

/**
 * Writes a whole file.
 *
 * @throws InputError `E-CLI-002`.
 */
export function writeText(path: string, text: string): void {
  const file = openOutputFile(path)
  file.line(text.trimEnd())
  file.finish()
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (cause) {
    throw new InputError({
      code: 'E-CLI-002',
      message: `the file cannot be written: ${(cause as Error).message}`,
      where: path,
      fix: 'Check the folder and its permissions.',
      cause,
    })
  }
}

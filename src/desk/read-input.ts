import { readFile, stat } from 'node:fs/promises'
import type { Reader, Reading } from '../coding/index.ts'
import type { Document, Notice, Period, Publication } from '../text/index.ts'
import { ChanceryError } from '../text/index.ts'
import type { InputFile } from './input-files.ts'
import { STANDARD_INPUT } from './input-files.ts'
import type { SidecarRow } from './metadata-tables.ts'

/** More than this is not taken into memory at once. */
const LARGEST_FILE = 256 * 1024 * 1024

/** A file as documents see it. */
export interface OpenedInput {
  readonly document?: Document
  readonly publications: readonly Publication[]
  readonly notices: readonly Notice[]
}

/**
 * Takes the bytes of a file and has them turned into a document. Whatever goes wrong, also a fault of
 * ours, comes back as a notice.
 */
export async function openInput(
  file: InputFile,
  metadata: SidecarRow | undefined,
  standardInput: Uint8Array | undefined,
): Promise<OpenedInput> {
  let bytes: Uint8Array
  try {
    if (file.path === STANDARD_INPUT) bytes = standardInput ?? new Uint8Array()
    else {
      const { size } = await stat(file.path)
      if (size > LARGEST_FILE) return { publications: [], notices: [tooLarge(file, size)] }
      bytes = await readFile(file.path)
    }
  } catch (error) {
    return { publications: [], notices: [unreadable(file, (error as Error).message)] }
  }
  const { openDocument } = await import('../documents/index.ts')
  try {
    return await openDocument(bytes, file.file, metadata === undefined ? {} : { metadata })
  } catch (error) {
    return { publications: [], notices: [noticeOf(file, error)] }
  }
}

/** Has a document read; a fault of the reader comes back as a notice. */
export async function readSafely(
  reader: Reader,
  document: Document,
  published: Period,
  file: InputFile,
): Promise<{ readonly reading: Reading } | { readonly fault: Notice }> {
  const { readDocument } = await import('../coding/index.ts')
  try {
    return { reading: readDocument(reader, document, published) }
  } catch (error) {
    return { fault: noticeOf(file, error) }
  }
}

function noticeOf(file: InputFile, error: unknown): Notice {
  if (error instanceof ChanceryError) {
    return {
      code: error.code,
      level: 'error',
      message: error.message,
      file: file.file,
      ...(error.where === undefined ? {} : { place: error.where }),
      fix: error.fix ?? 'Please report it together with the file.',
    }
  }
  return {
    code: 'E-DESK-014',
    level: 'error',
    message: `a fault of Chancery while reading: ${error instanceof Error ? error.message : String(error)}`,
    file: file.file,
    fix: 'Please report it together with the file. Nothing of it was kept.',
  }
}

function tooLarge(file: InputFile, size: number): Notice {
  return {
    code: 'E-DESK-012',
    level: 'error',
    message: `expected at most 256 MB, found ${Math.round(size / 1024 / 1024)} MB`,
    file: file.file,
    fix: 'Split the file into one article each.',
  }
}

/** The notice for an input that the system does not hand out. */
export function unreadable(file: InputFile, why: string): Notice {
  return {
    code: 'E-DESK-011',
    level: 'error',
    message: `cannot be read: ${why}`,
    file: file.file,
    fix: 'Check the permissions of the file and of the folders above it.',
  }
}

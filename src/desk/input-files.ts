import { opendir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Notice } from '../text/index.ts'
import { isPattern, patternRoot, patternTest } from './glob.ts'

/** The name of a table of metadata beside documents. */
export const SIDECAR = 'metadata.csv'
/** What stands for standard input. */
export const STANDARD_INPUT = '-'

/** One file to read. */
export interface InputFile {
  /** Absolute path, or '-'. */
  readonly path: string
  /** Its name relative to what the user gave: what is stored and cited. */
  readonly file: string
}

/** The files found, and what could not be found. */
export interface InputFiles {
  readonly files: readonly InputFile[]
  readonly notices: readonly Notice[]
}

/**
 * Turns what the user gave - files, folders (with all below them), patterns, '-' - into files, each
 * once, folders in the order of their names. Hidden files, `node_modules`, tables of metadata, READMEs
 * and ledgers are passed over unless named outright.
 */
export async function findInputFiles(given: readonly string[]): Promise<InputFiles> {
  const files = new Map<string, InputFile>()
  const notices: Notice[] = []
  const add = (path: string, file: string) => {
    if (!files.has(path)) files.set(path, { path, file: file.split(sep).join('/') })
  }
  for (const name of given) {
    if (name === STANDARD_INPUT) {
      files.set(STANDARD_INPUT, { path: STANDARD_INPUT, file: STANDARD_INPUT })
      continue
    }
    const path = resolve(name)
    const kind = await kindOf(path)
    if (kind === 'file') add(path, basename(path))
    else if (kind === 'folder') {
      let found = 0
      for await (const inside of walk(path, notices, new Set())) {
        add(inside, relative(path, inside))
        found++
      }
      if (found === 0 && !notices.some((notice) => notice.file === path))
        notices.push(nothingIn(name))
    } else if (kind === undefined && isPattern(name)) {
      const pattern = name.split(sep).join('/')
      const root = resolve(patternRoot(pattern))
      const test = patternTest(pattern.startsWith('/') ? pattern : pattern.replace(/^\.\//, ''))
      let found = 0
      if ((await kindOf(root)) === 'folder') {
        for await (const inside of walk(root, notices, new Set())) {
          const from = pattern.startsWith('/') ? inside : relative(process.cwd(), inside)
          if (!test.test(from.split(sep).join('/'))) continue
          add(inside, relative(root, inside))
          found++
        }
      }
      if (found === 0) notices.push(notFound(name, 'the pattern matches nothing'))
    } else if (kind === undefined) notices.push(notFound(name, 'there is no such file or folder'))
    else notices.push(unreadable(name, kind))
  }
  return { files: [...files.values()], notices }
}

async function* walk(
  folder: string,
  notices: Notice[],
  seen: Set<string>,
): AsyncGenerator<string, void, undefined> {
  let names: string[]
  try {
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    names = []
    for await (const entry of await opendir(folder)) names.push(entry.name)
  } catch (error) {
    notices.push(unreadable(folder, (error as Error).message))
    return
  }
  for (const name of names.sort()) {
    if (isPassedOver(name)) continue
    const path = join(folder, name)
    const kind = await kindOf(path)
    if (kind === 'folder') yield* walk(path, notices, seen)
    else if (kind === 'file') yield path
    else if (kind !== undefined) notices.push(unreadable(path, kind))
  }
}

/** What lies beside documents and is none: a ledger and its side files, a folder's own description. */
function isPassedOver(name: string): boolean {
  return (
    name.startsWith('.') ||
    name === 'node_modules' ||
    name === SIDECAR ||
    /\.duckdb(\.wal|\.address\.json)?$/.test(name) ||
    /^readme(\.(md|txt))?$/i.test(name)
  )
}

/** 'file', 'folder', undefined when there is nothing, or why it cannot be read. */
async function kindOf(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return 'folder'
    return found.isFile() || found.isFIFO() ? 'file' : 'neither a file nor a folder'
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    return message
  }
}

/** The folder of a file's table of metadata; undefined for standard input. */
export function folderOf(file: InputFile): string | undefined {
  return file.path === STANDARD_INPUT ? undefined : dirname(file.path)
}

function notFound(file: string, message: string): Notice {
  return {
    code: 'E-DESK-010',
    level: 'error',
    message,
    file,
    fix: 'Check the spelling; quote patterns that your shell should not expand.',
  }
}

function nothingIn(file: string): Notice {
  return {
    code: 'E-DESK-013',
    level: 'warning',
    message: 'the folder holds no file that could be a document',
    file,
    fix: 'Name a folder that holds documents; hidden files and folders are passed over.',
  }
}

function unreadable(file: string, why: string): Notice {
  return {
    code: 'E-DESK-011',
    level: 'error',
    message: `cannot be read: ${why}`,
    file,
    fix: 'Check the permissions of the file and of the folders above it.',
  }
}

import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SidecarRow } from '../documents/index.ts'
import type { Notice } from '../text/index.ts'
import type { InputFile } from './input-files.ts'
import { folderOf, SIDECAR } from './input-files.ts'

/** What a row of a table of metadata says about one file. */
export type { SidecarRow }

type Rows = ReadonlyMap<string, SidecarRow>

/** What the tables of metadata beside a batch of files say. */
export interface MetadataTables {
  rowFor(file: InputFile): SidecarRow | undefined
  readonly notices: readonly Notice[]
}

interface Table {
  readonly folder: string
  readonly name: string
  readonly rows: Rows
}

/**
 * Reads the tables that describe `files`: the one given, else each `metadata.csv` in the folder of a
 * file or in a folder above it up to the one the user gave. The nearest row counts.
 */
export async function readMetadataTables(
  files: readonly InputFile[],
  given: string | undefined,
): Promise<MetadataTables> {
  const documents = await import('../documents/index.ts')
  const notices: Notice[] = []
  const tables = new Map<string, Table | undefined>()
  const load = async (path: string, name: string, required: boolean) => {
    if (tables.has(path)) return
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      tables.set(path, undefined)
      if (required || (error as NodeJS.ErrnoException).code !== 'ENOENT')
        notices.push(unreadableTable(name, (error as Error).message))
      return
    }
    const sidecar = documents.readSidecar(text, name)
    notices.push(...sidecar.notices)
    tables.set(path, { folder: dirname(path), name, rows: sidecar.rows })
  }
  if (given !== undefined) await load(resolve(given), given, true)
  else {
    for (const file of files)
      for (const folder of foldersOf(file)) {
        const path = join(folder, SIDECAR)
        await load(path, relative(process.cwd(), path) || SIDECAR, false)
      }
  }
  const present = [...tables.values()].filter((table): table is Table => table !== undefined)
  for (const { folder, name, rows } of present) {
    const within = files
      .filter((file) => given !== undefined || foldersOf(file).includes(folder))
      .map((file) => nameIn(folder, file))
    // A single file out of a folder is no reason to complain about the rows of the others.
    if (files.some((file) => file.file.includes('/')) || within.length > 1)
      notices.push(...documents.unmatchedRows(rows, name, within))
  }
  return {
    notices,
    rowFor(file) {
      const folders = given === undefined ? foldersOf(file) : [dirname(resolve(given))]
      for (const folder of folders) {
        const path = given === undefined ? join(folder, SIDECAR) : resolve(given)
        const rows = tables.get(path)?.rows
        const row = rows && documents.sidecarRowFor(rows, nameIn(folder, file))
        if (row !== undefined) return row
      }
      return undefined
    },
  }
}

/** The folder of a file and those above it up to the one the user gave, nearest first. */
function foldersOf(file: InputFile): readonly string[] {
  const own = folderOf(file)
  if (own === undefined) return []
  const folders = [own]
  for (let depth = file.file.split('/').length - 1; depth > 0; depth--)
    folders.push(dirname(folders.at(-1) as string))
  return folders
}

function nameIn(folder: string, file: InputFile): string {
  return file.path === '-' ? '-' : relative(folder, file.path).split(sep).join('/')
}

function unreadableTable(file: string, why: string): Notice {
  return {
    code: 'E-DESK-011',
    level: 'error',
    message: `the table of metadata cannot be read: ${why}`,
    file,
    fix: 'Check the path and its permissions.',
  }
}

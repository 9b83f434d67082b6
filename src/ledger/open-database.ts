import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import { StoreError } from '../text/index.ts'
import { LEDGER_ERRORS } from './errors.ts'

/** An open database file with one connection for each purpose. */
export interface Database {
  /** The file's real path; ':memory:' for none. */
  readonly path: string
  /** Where transactions run. */
  readonly writing: DuckDBConnection
  /** Where questions are answered: it sees only what has been committed. */
  readonly reading: DuckDBConnection
  close(): Promise<void>
}

/**
 * Files this process has open. DuckDB's lock keeps other processes out but lets the same one open a
 * file twice, which would damage it.
 */
const openPaths = new Set<string>()

/** No extension is ever fetched, and no SQL reaches another file or the network. */
const SETTINGS = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  enable_external_access: 'false',
}

/**
 * Opens or creates the database at `path`.
 *
 * @throws StoreError `E-LEDGER-001` to `E-LEDGER-005` when that is not possible; the file is as before.
 */
export async function openDatabase(path: string): Promise<Database> {
  const file = path === ':memory:' ? path : realPath(path)
  if (openPaths.has(file)) throw inUse(file, process.pid)
  if (file !== ':memory:') openPaths.add(file)
  try {
    const instance = await DuckDBInstance.create(file, SETTINGS)
    const writing = await instance.connect()
    const reading = await instance.connect()
    return {
      path: file,
      writing,
      reading,
      close: async () => {
        reading.closeSync()
        writing.closeSync()
        instance.closeSync()
        openPaths.delete(file)
      },
    }
  } catch (cause) {
    openPaths.delete(file)
    throw openingError(file, cause)
  }
}

/** True when a ledger could not be opened because somebody else has it open. */
export function isLocked(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === 'E-LEDGER-002'
}

/** A store error with the remedy of its code. */
export function storeError(
  code: keyof typeof LEDGER_ERRORS,
  message: string,
  where: string,
  cause?: unknown,
): StoreError {
  const fix = LEDGER_ERRORS[code]?.fix
  return new StoreError({
    code,
    message,
    where,
    ...(fix === undefined ? {} : { fix }),
    ...(cause === undefined ? {} : { cause }),
  })
}

/** What the database said, without its advice on SQL. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/\.?$/u, '')
}

function realPath(path: string): string {
  const absolute = resolve(path)
  const folder = dirname(absolute)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw storeError('E-LEDGER-004', `there is no folder '${folder}'`, path)
  if (existsSync(absolute)) {
    const found = statSync(absolute)
    if (found.isDirectory())
      throw storeError('E-LEDGER-003', 'expected a ledger file, found a folder', path)
    if (found.size === 0)
      throw storeError('E-LEDGER-003', 'expected a ledger file, found an empty one', path)
    return realpathSync(absolute)
  }
  return join(realpathSync(folder), basename(absolute))
}

function openingError(path: string, cause: unknown): StoreError {
  const said = firstLine(cause)
  if (/could not set lock|conflicting lock/iu.test(said)) {
    const pid = /PID (\d+)/u.exec(said)?.[1]
    return inUse(path, pid === undefined ? undefined : Number(pid), cause)
  }
  if (/not a valid DuckDB|checksum|corrupt|different version|storage version|serializ/iu.test(said))
    return storeError(
      'E-LEDGER-003',
      `expected a ledger file; the database says: ${said}`,
      path,
      cause,
    )
  if (/permission denied|read-only/iu.test(said))
    return storeError('E-LEDGER-005', `the file may not be written: ${said}`, path, cause)
  return storeError('E-LEDGER-001', `the database says: ${said}`, path, cause)
}

function inUse(path: string, pid: number | undefined, cause?: unknown): StoreError {
  const owner = pid === undefined ? 'another process' : `process ${pid}`
  return storeError('E-LEDGER-002', `the ledger is in use by ${owner}`, path, cause)
}

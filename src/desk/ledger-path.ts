import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The name of the ledger when nothing else is said. */
export const DEFAULT_LEDGER = 'chancery.duckdb'
/** The name of the ledger of the demonstration. */
export const DEMONSTRATION_LEDGER = 'demo.duckdb'

/** Which ledger is meant, and whether the user named it. */
export interface LedgerPath {
  readonly path: string
  /** True when it comes from --ledger or the environment. */
  readonly named: boolean
  readonly exists: boolean
}

/** The ledger given, else the one of CHANCERY_LEDGER, else `chancery.duckdb` where the user stands. */
export function chooseLedger(given: string | undefined): LedgerPath {
  const environment = process.env['CHANCERY_LEDGER']
  const wanted = given ?? (environment === '' ? undefined : environment)
  const path = canonical(wanted ?? DEFAULT_LEDGER)
  return { path, named: wanted !== undefined, exists: existsSync(path) }
}

/** The demonstration's ledger beside where the user's would be. */
export function demonstrationLedger(): string {
  return canonical(DEMONSTRATION_LEDGER)
}

/** One absolute name per file, so that two processes agree on where the address lies. */
function canonical(path: string): string {
  const absolute = resolve(path)
  if (existsSync(absolute)) return realpathSync(absolute)
  const folder = dirname(absolute)
  return existsSync(folder) ? join(realpathSync(folder), basename(absolute)) : absolute
}

import type { Clock, Desk } from '../../src/desk/index.ts'
import { loadDictionary, loadReader } from '../../src/desk/index.ts'
import type { Instant } from '../../src/text/index.ts'
import { openMemoryLedger } from '../../src/view/index.ts'

export const NOON = '2025-06-01T12:00:00.000Z' as Instant

/** A desk over a ledger in memory, with the clock stopped. */
export function memoryDesk(clock: Clock = () => NOON): Desk {
  const ledger = openMemoryLedger()
  let dictionary: ReturnType<typeof loadDictionary> | undefined
  let reader: ReturnType<typeof loadReader> | undefined
  return {
    ledger,
    path: '/nowhere/test.duckdb',
    demonstration: false,
    through: undefined,
    nothingYet: false,
    clock,
    ownActors: async () => undefined,
    dictionary: () => (dictionary ??= loadDictionary()),
    reader: () => (reader ??= loadReader()),
    close: () => ledger.close(),
  }
}

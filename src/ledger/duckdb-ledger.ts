import { ChanceryError } from '../text/index.ts'
import type { Ledger, Vantage } from '../view/index.ts'
import { documentOf, recordedPublication } from './document-rows.ts'
import type { Look } from './duckdb-view.ts'
import { duckdbView } from './duckdb-view.ts'
import { duckdbWriter } from './duckdb-writer.ts'
import type { Database } from './open-database.ts'
import { firstLine, openDatabase, storeError } from './open-database.ts'
import { migrate } from './schema.ts'
import type { SeenTables } from './seen-tables.ts'
import { seeFrom } from './seen-tables.ts'
import { rowsOf } from './sql.ts'
import { verifyLedger } from './verify-ledger.ts'

/** How many vantages keep their tables. */
const VANTAGES_KEPT = 4

/** A vantage's tables and what was worked out from them. */
interface Kept {
  readonly seen: SeenTables
  readonly remembered: Map<string, Promise<unknown>>
}

/**
 * Opens the ledger in the file at `path`, or makes one there. This process owns the file until the
 * ledger is closed; ':memory:' gives one that is never written.
 *
 * @param options `foldedAtOnce`: up to how many event reports all are folded into events at once (50,000);
 * beyond, those of a pair by themselves
 * @throws StoreError `E-LEDGER-001` to `E-LEDGER-006`; `isLocked` tells when somebody else has it open.
 */
export async function openDuckdbLedger(
  path: string,
  options: { readonly foldedAtOnce?: number } = {},
): Promise<Ledger> {
  const database = await openDatabase(path)
  try {
    await migrate(database.writing, database.path)
    return await ledgerOver(database, options.foldedAtOnce)
  } catch (error) {
    await database.close()
    if (error instanceof ChanceryError) throw error
    throw storeError('E-LEDGER-003', `the database says: ${firstLine(error)}`, database.path, error)
  }
}

async function ledgerOver(database: Database, foldedAtOnce?: number): Promise<Ledger> {
  const kept = new Map<string, Kept>()
  let isOpen = true
  let isStale = false
  let made = 0
  let turn: Promise<unknown> = Promise.resolve()
  /** Questions are answered one after another: a vantage's tables stay while one is being answered. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      if (!isOpen) throw storeError('E-LEDGER-008', 'the ledger has been closed', database.path)
      try {
        return await work()
      } catch (error) {
        if (error instanceof ChanceryError) throw error
        throw storeError(
          'E-LEDGER-009',
          `the database says: ${firstLine(error)}`,
          database.path,
          error,
        )
      }
    })
    turn = result.catch(() => undefined)
    return result
  }
  const forget = async (key: string): Promise<void> => {
    await kept.get(key)?.seen.drop()
    kept.delete(key)
  }
  const keep = async (vantage: Vantage): Promise<Kept> => {
    if (isStale) {
      isStale = false
      for (const key of [...kept.keys()]) await forget(key)
    }
    const key = `${vantage.asKnownOn ?? ''} ${vantage.asRecordedOn ?? ''}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const [oldest] = kept.keys()
    if (kept.size >= VANTAGES_KEPT && oldest !== undefined) await forget(oldest)
    made++
    const seen = await seeFrom(database.reading, vantage, String(made))
    const fresh: Kept = { seen, remembered: new Map() }
    kept.set(key, fresh)
    return fresh
  }
  const look: Look = (vantage, answer) =>
    inTurn(async () => {
      const { seen, remembered } = await keep(vantage)
      return answer({
        connection: database.reading,
        seen,
        remember: <T>(name: string, make: () => Promise<T>): Promise<T> => {
          const known = remembered.get(name) as Promise<T> | undefined
          if (known !== undefined) return known
          const result = make()
          remembered.set(name, result)
          result.catch(() => remembered.delete(name))
          return result
        },
      })
    })
  const writer = await duckdbWriter(database, () => {
    isStale = true
  })

  return {
    view: duckdbView(look, {}, foldedAtOnce),
    writer,
    stored: () => storedDocuments(database, inTurn),
    verify: () => inTurn(() => verifyLedger(database.reading)),
    close: async () => {
      if (!isOpen) return
      await writer.close()
      await turn
      isOpen = false
      await database.close()
    },
  }
}

async function* storedDocuments(
  database: Database,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): ReturnType<Ledger['stored']> {
  const connection = database.reading
  const numbers = await inTurn(() => rowsOf(connection, 'SELECT no FROM documents ORDER BY no'))
  for (const { no } of numbers) {
    const stored = await inTurn(async () => {
      const values = [Number(no)]
      const [document] = await rowsOf(connection, 'SELECT * FROM documents WHERE no = $1', values)
      const publications = await rowsOf(
        connection,
        `SELECT payload, recorded FROM publications
         WHERE no IN (SELECT max(no) FROM publications WHERE document_no = $1 GROUP BY id)
         ORDER BY published_key, file, id`,
        values,
      )
      const [reading] = await rowsOf(
        connection,
        `SELECT id, reader, configuration FROM readings WHERE document_no = $1
         ORDER BY no DESC LIMIT 1`,
        values,
      )
      return { document, publications, reading }
    })
    if (stored.document === undefined) continue
    const { reading } = stored
    yield {
      document: documentOf(stored.document),
      publications: stored.publications.map(recordedPublication),
      ...(reading === undefined
        ? {}
        : {
            reading: {
              id: reading['id'] as never,
              reader: String(reading['reader']),
              configuration: String(reading['configuration']),
            },
          }),
    }
  }
}

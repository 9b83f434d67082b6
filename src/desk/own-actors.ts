import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ActorDictionary } from '../coding/index.ts'
import { parseTable, textOf } from './system/read-table.ts'

/** The name under which a user's own table of actors is found beside a ledger. */
export const OWN_ACTORS = 'chancery.actors.csv'

/** A user's own table of actors; plain data, so that it can cross to another thread. */
export interface OwnActorFile {
  readonly file: string
  readonly text: string
}

/**
 * Reads a user's own table of actors.
 *
 * @throws InputError `E-DESK-060` when it cannot be read.
 */
export async function readOwnActors(path: string): Promise<OwnActorFile> {
  return { file: path, text: await textOf(path) }
}

/** The table beside a ledger; undefined when there is none. */
export async function ownActorsBeside(ledger: string): Promise<OwnActorFile | undefined> {
  const path = join(dirname(ledger), OWN_ACTORS)
  return existsSync(path) ? readOwnActors(path) : undefined
}

/**
 * The dictionary with a user's own actors.
 *
 * @throws InputError `E-CODING-104` naming file, row and column.
 */
export async function withOwnActors(
  dictionary: ActorDictionary,
  own: OwnActorFile | undefined,
): Promise<ActorDictionary> {
  if (own === undefined) return dictionary
  const { extendDictionary } = await import('../coding/index.ts')
  return extendDictionary(dictionary, { file: own.file, ...parseTable(own.text) })
}

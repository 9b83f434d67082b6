import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ActorDictionary, Reader } from '../coding/index.ts'
import { NotFoundError, StoreError } from '../text/index.ts'
import type { Ledger } from '../view/index.ts'
import type { Address } from './address.ts'
import { findHolder } from './address.ts'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import type { LedgerPath } from './ledger-path.ts'
import { DEMONSTRATION_LEDGER } from './ledger-path.ts'
import { loadDictionary, loadReader } from './load-reader.ts'
import type { OwnActorFile } from './own-actors.ts'
import { ownActorsBeside, readOwnActors } from './own-actors.ts'
import { openRemoteLedger } from './remote-ledger.ts'

/** A ledger with all that is needed to read into it and to ask it. */
export interface Desk {
  readonly ledger: Ledger
  /** Absolute path of the ledger's file. */
  readonly path: string
  /** True when the ledger holds the bundled examples. */
  readonly demonstration: boolean
  /** Where the page runs through which this desk works; undefined when it holds the ledger itself. */
  readonly through: Address | undefined
  /** True when there is no ledger yet: every list is empty and nothing is kept. */
  readonly nothingYet: boolean
  readonly clock: Clock
  /** The user's own table of actors: the one named, else the one beside the ledger. Read on first use. */
  ownActors(): Promise<OwnActorFile | undefined>
  /** Loaded on first use. */
  dictionary(): Promise<ActorDictionary>
  /** Loaded on first use. */
  reader(): Promise<Reader>
  /** Lets go of the ledger. */
  close(): Promise<void>
}

/** How to open a desk. */
export interface DeskOptions {
  readonly ledger: LedgerPath
  /** `make`: the ledger is made when it does not exist; `ask`: it is not. */
  readonly purpose: 'make' | 'ask'
  readonly clock?: Clock
  /** Milliseconds to wait for another process to let go of the ledger; 10,000 when left out. */
  readonly patience?: number
  /** Path of a table of the user's own actors, to be used instead of the one beside the ledger. */
  readonly actors?: string
}

/**
 * Opens a ledger, or, when a page holds it, the way to it through that page.
 *
 * @throws NotFoundError `E-DESK-001` when a named ledger is asked and does not exist.
 * @throws StoreError `E-DESK-002` when another process holds it and does not let go.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { ledger: chosen, purpose } = options
  const opened = await openLedgerOf(chosen, purpose, options.patience ?? 10_000)
  const demonstration = basename(chosen.path) === DEMONSTRATION_LEDGER
  const findOwnActors = async () => {
    if (options.actors !== undefined) return readOwnActors(options.actors)
    return demonstration ? undefined : ownActorsBeside(chosen.path)
  }
  let own: Promise<OwnActorFile | undefined> | undefined
  let dictionary: Promise<ActorDictionary> | undefined
  let reader: Promise<Reader> | undefined
  const desk: Desk = {
    ...opened,
    path: chosen.path,
    demonstration,
    clock: options.clock ?? systemClock,
    ownActors: () => (own ??= findOwnActors()),
    dictionary: () => (dictionary ??= desk.ownActors().then(loadDictionary)),
    reader: () => (reader ??= desk.dictionary().then((actors) => loadReader(actors))),
    close: () => opened.ledger.close(),
  }
  return desk
}

type Opened = Pick<Desk, 'ledger' | 'through' | 'nothingYet'>

async function openLedgerOf(
  chosen: LedgerPath,
  purpose: DeskOptions['purpose'],
  patience: number,
): Promise<Opened> {
  if (!chosen.exists && purpose === 'ask') {
    if (chosen.named) {
      throw new NotFoundError({
        code: 'E-DESK-001',
        message: 'there is no ledger here',
        where: chosen.path,
        fix: 'Check the path, or make it: chancery read PATH --ledger FILE',
      })
    }
    const { openMemoryLedger } = await import('../view/index.ts')
    return { ledger: openMemoryLedger(), through: undefined, nothingYet: true }
  }
  const through = await throughPage(chosen.path)
  if (through !== undefined) return through
  const { isLocked, openDuckdbLedger } = await import('../ledger/index.ts')
  const deadline = performance.now() + patience
  for (;;) {
    try {
      const ledger = await openDuckdbLedger(chosen.path)
      return { ledger, through: undefined, nothingYet: false }
    } catch (error) {
      if (!isLocked(error)) throw error
      // Its page may have started between our look at the address and our try at the file.
      const page = await throughPage(chosen.path)
      if (page !== undefined) return page
      if (performance.now() > deadline) {
        throw new StoreError({
          code: 'E-DESK-002',
          message: `another process has held the ledger for ${Math.round(patience / 1000)} seconds`,
          where: chosen.path,
          fix: 'Wait until it is done, or end it, and try again.',
          cause: error,
        })
      }
      await wait(200)
    }
  }
}

async function throughPage(path: string): Promise<Opened | undefined> {
  const address = await findHolder(path)
  if (address === undefined || address.pid === process.pid) return undefined
  return { ledger: openRemoteLedger(address), through: address, nothingYet: false }
}

import type { SystemOnDay } from '../../system/index.ts'
import type { Desk } from '../open-desk.ts'
import type { BlocsFound } from './blocs.ts'
import { analyseAll } from './blocs.ts'
import type { SystemOptions } from './gather-evidence.ts'
import { gatherEvidence } from './gather-evidence.ts'

/** A system and how it was computed. */
export interface SystemAnswer extends SystemOnDay {
  /** Who was counted under whom, with grade and source, when that was asked for. */
  readonly patrons?: readonly string[]
  readonly formula: readonly string[]
  /** What people call the actors. */
  readonly names: Readonly<Record<string, string>>
}

/**
 * The regional system as a ledger tells it: its ties and events on a day.
 *
 * @throws UsageError `E-DESK-022` for a day that is none, `E-DESK-071` for an unknown layer or number.
 */
export async function systemOnDay(desk: Desk, options: SystemOptions): Promise<SystemAnswer> {
  const { SYSTEM_FORMULA, systemAt } = await import('../../system/index.ts')
  const { ties, events, settings, patrons, namesOf } = await gatherEvidence(desk, options, 'day')
  const system = systemAt(ties, events, settings)
  const told = patrons.map(
    ({ client, patron, grade = 'not graded', source = 'no source' }) =>
      `${client} under ${patron} (${grade}, ${source})`,
  )
  return {
    ...system,
    ...(told.length === 0 ? {} : { patrons: told }),
    formula: [
      ...SYSTEM_FORMULA,
      ...(told.length === 0
        ? []
        : [
            `Clients are counted under their patrons as they stood on that day: ${told.join('; ')}.`,
          ]),
    ],
    names: await namesOf(system.actors),
  }
}

/** A system with its blocs. */
export interface SystemView {
  readonly system: SystemAnswer
  readonly blocs: BlocsFound
  /** As an SVG picture. */
  picture(): string
}

/** Beyond so many ties a proof takes longer than a reader of a page waits. */
const QUICKLY_PROVEN = 300
/** What a search is given where bounds have to be quick. */
export const QUICK_EFFORT = { starts: 8, patience: 200, seed: 1 } as const

/**
 * The system and its blocs; contested edges as a range over their readings.
 *
 * @param seconds for the solver; 'quick': 2, and bounds alone for networks of more than 300 ties
 */
export async function viewSystem(
  desk: Desk,
  options: SystemOptions,
  seconds: number | 'quick' = 10,
): Promise<SystemView> {
  const { drawSystem, pictureOfSystem, signedTiesOf } = await import('../../system/index.ts')
  const system = await systemOnDay(desk, options)
  const ties = signedTiesOf(system)
  const day = system.day === undefined ? 'The system' : `The system on ${system.day}`
  const { accordingTo = [] } = options
  const title = accordingTo.length === 0 ? day : `${day}, according to ${accordingTo.join(', ')}`
  const isLarge = seconds === 'quick' && ties.length > QUICKLY_PROVEN
  const limit = seconds === 'quick' ? (isLarge ? 0 : 2) : seconds
  const networks = [{ title, ties, names: system.names }]
  const [found] = await analyseAll(networks, limit, isLarge ? QUICK_EFFORT : undefined)
  const { formula, ...analysed } = found as BlocsFound
  const picture = () =>
    drawSystem(pictureOfSystem(system, analysed.analysis, { title, names: system.names }))
  return {
    system,
    blocs: { ...analysed, formula: [...formula, ...system.formula], picture },
    picture,
  }
}

/** The blocs of the system a ledger tells of. */
export async function findBlocsInLedger(
  desk: Desk,
  options: SystemOptions,
  seconds = 10,
): Promise<BlocsFound> {
  return (await viewSystem(desk, options, seconds)).blocs
}

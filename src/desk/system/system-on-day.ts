import type {
  EventEvidence,
  Layer,
  SystemOnDay,
  SystemSettings,
  TieEvidence,
} from '../../system/index.ts'
import type { ActorId, Day } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import type { Filters } from '../filters.ts'
import { questionOf } from '../filters.ts'
import type { Desk } from '../open-desk.ts'
import { didYouMean, nearest } from '../suggest.ts'
import type { BlocsFound } from './blocs.ts'
import { analyseAll } from './blocs.ts'

/** Which system is asked for, as words. */
export interface SystemOptions
  extends Pick<Filters, 'accordingTo' | 'document' | 'asKnownOn' | 'asRecordedOn'> {
  /** The day, month or year (its last day). */
  readonly on?: string
  readonly layer?: readonly string[]
  readonly withPerceived?: boolean
  readonly withPlanned?: boolean
  readonly withPast?: boolean
  /** Actors by themselves instead of the states they act for. */
  readonly apart?: boolean
  readonly halfLife?: string
  readonly eventWeight?: string
}

/** A system and how it was computed. */
export interface SystemAnswer extends SystemOnDay {
  readonly formula: readonly string[]
}

/** Up to this many event reports events are folded with their reports; beyond, tallies are enough. */
const MOST_EVENTS = 20_000

/**
 * The regional system as a ledger tells it: its ties and events on a day.
 *
 * @throws UsageError `E-DESK-022` for a day that is none, `E-DESK-071` for an unknown layer or number.
 */
export async function systemOnDay(desk: Desk, options: SystemOptions): Promise<SystemAnswer> {
  const room = await import('../../system/index.ts')
  const { query, vantage } = await questionOf(desk, {
    ...(options.accordingTo === undefined ? {} : { accordingTo: options.accordingTo }),
    ...(options.document === undefined ? {} : { document: options.document }),
    ...(options.asKnownOn === undefined ? {} : { asKnownOn: options.asKnownOn }),
    ...(options.asRecordedOn === undefined ? {} : { asRecordedOn: options.asRecordedOn }),
    ...(options.on === undefined ? {} : { until: options.on }),
  })
  const { until: day, ...rest } = query
  const view = desk.ledger.view.at(vantage)
  const unitOf = options.apart === true ? (actor: { readonly id: string }) => actor.id : undefined
  const { rows } = await view.tieReports(rest)
  const ties: readonly TieEvidence[] = rows.flatMap((row) => room.evidenceOfTie(row, unitOf))
  const counts = await view.typeCounts(rest)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  let events: readonly EventEvidence[]
  if (total <= MOST_EVENTS) {
    const folded = await view.events({ ...rest, eventModality: ['asserted'] })
    events = folded.rows.flatMap((event) => room.evidenceOfEvent(event, unitOf))
  } else {
    const tallies = await view.tallies(rest)
    events = tallies.flatMap(room.evidenceOfTally)
  }
  const system = room.systemAt(ties, events, settingsOf(options, day, room.LAYERS))
  return { ...system, formula: room.SYSTEM_FORMULA }
}

/** The system and its blocs; contested edges as a range over their readings. */
export async function findBlocsInLedger(
  desk: Desk,
  options: SystemOptions,
  seconds = 10,
): Promise<BlocsFound> {
  const { signedTiesOf } = await import('../../system/index.ts')
  const system = await systemOnDay(desk, options)
  const ties = signedTiesOf(system)
  const rows = await desk.ledger.view.actors()
  const called = new Map(rows.map(({ id, name }) => [id as string, name]))
  const dictionary = await desk.dictionary()
  const names = Object.fromEntries(
    system.actors.map((unit) => [
      unit,
      dictionary.actor(unit as ActorId)?.name ?? called.get(unit) ?? unit,
    ]),
  )
  const title = system.day === undefined ? 'The system' : `The system on ${system.day}`
  const [found] = await analyseAll([{ title, ties, names }], seconds)
  const { formula, ...analysed } = found as BlocsFound
  return { ...analysed, formula: [...formula, ...system.formula] }
}

function settingsOf(
  options: SystemOptions,
  day: Day | undefined,
  layers: readonly Layer[],
): SystemSettings {
  const wanted = options.layer?.map((word) => {
    const layer = layers.find((one) => one === word.trim().toLowerCase())
    if (layer !== undefined) return layer
    throw new UsageError({
      code: 'E-DESK-071',
      message: `there is no layer '${word}'`,
      fix: `${didYouMean(nearest(word, layers, 2))} There are: ${layers.join(', ')}.`.trim(),
    })
  })
  const halfLife = numberOf(options.halfLife, '--half-life')
  const eventWeight = numberOf(options.eventWeight, '--event-weight')
  return {
    ...(day === undefined ? {} : { day }),
    ...(wanted === undefined ? {} : { layers: wanted }),
    modalities: [
      'asserted',
      ...(options.withPerceived === true ? (['perceived'] as const) : []),
      ...(options.withPlanned === true ? (['planned'] as const) : []),
      ...(options.withPast === true ? (['past'] as const) : []),
    ],
    ...(halfLife === undefined ? {} : { halfLife: Math.max(1, halfLife) }),
    ...(eventWeight === undefined ? {} : { eventWeight }),
  }
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (text.trim() !== '' && Number.isFinite(number) && number >= 0) return number
  throw new UsageError({
    code: 'E-DESK-071',
    message: `expected a number from 0 up for ${option}, found '${text}'`,
    fix: `Write it like ${option} 180.`,
  })
}

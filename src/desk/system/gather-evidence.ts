import type { ActorRef } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import type {
  EventEvidence,
  Layer,
  Patronage,
  SystemSettings,
  TieEvidence,
} from '../../system/index.ts'
import type { ActorId, Day } from '../../text/index.ts'
import { addDays, daysInMonth, UsageError } from '../../text/index.ts'
import type { LedgerView, Query } from '../../view/index.ts'
import type { Filters } from '../filters.ts'
import { questionOf } from '../filters.ts'
import { compiledData } from '../load-reader.ts'
import type { Desk } from '../open-desk.ts'
import { didYouMean, nearest } from '../suggest.ts'
import { readTable } from './read-table.ts'

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
  /** Clients under their patrons: true for the program's table, else the path of one. Off when left out. */
  readonly patrons?: boolean | string
  readonly halfLife?: string
  readonly eventWeight?: string
}

/** Ties and events of a ledger as evidence, with what they are to count. */
export interface Evidence {
  readonly ties: readonly TieEvidence[]
  readonly events: readonly EventEvidence[]
  readonly settings: SystemSettings
  /** Single events with their reports, or sums without. */
  readonly eventsAre: 'folded' | 'summed'
  /** Whom clients were counted under, when that was asked for. */
  readonly patrons: readonly Patronage[]
  /** What people call the units. */
  namesOf(units: readonly string[]): Promise<Readonly<Record<string, string>>>
}

/** Up to this many event reports events are folded with their reports; beyond, sums are enough. */
const MOST_EVENTS = 10_000
const HALF_LIFE = 365

/**
 * Gathers what a ledger tells of ties and events.
 *
 * @param grain what a ledger too large to fold gives: sums on the `day`, or one a `month`
 * @throws UsageError `E-DESK-022` for a day that is none, `E-DESK-071` for an unknown layer or number.
 */
export async function gatherEvidence(
  desk: Desk,
  options: SystemOptions,
  grain: 'day' | 'month',
): Promise<Evidence> {
  const evidence = await gatherOwn(desk, options, grain)
  const patrons = await patronsAsked(options, evidence.settings.day)
  if (patrons.length === 0) return { ...evidence, patrons }
  const { underPatrons } = await import('../../system/index.ts')
  return {
    ...evidence,
    ties: underPatrons(evidence.ties, patrons),
    events: underPatrons(evidence.events, patrons),
    patrons,
  }
}

/** The patronages asked for that hold on the day. */
async function patronsAsked(
  { patrons }: SystemOptions,
  day: Day | undefined,
): Promise<readonly Patronage[]> {
  if (patrons === undefined || patrons === false) return []
  const { patronsOn, readPatronRows } = await import('../../system/index.ts')
  if (patrons === true) {
    const { rows } = JSON.parse(await compiledData('patrons.json'))
    return patronsOn(readPatronRows(rows, 'data/actors/patrons.csv').rows, day)
  }
  const { rows, notices } = readPatronRows((await readTable(patrons)).rows, patrons)
  const [wrong] = notices
  if (wrong !== undefined)
    throw new UsageError({
      code: wrong.code,
      message: wrong.message,
      where: `${patrons}, ${wrong.place}`,
      fix: wrong.fix,
    })
  return patronsOn(rows, day)
}

async function gatherOwn(
  desk: Desk,
  options: SystemOptions,
  grain: 'day' | 'month',
): Promise<Omit<Evidence, 'patrons'>> {
  const room = await import('../../system/index.ts')
  const { query, vantage } = await questionOf(desk, {
    ...(options.accordingTo === undefined ? {} : { accordingTo: options.accordingTo }),
    ...(options.document === undefined ? {} : { document: options.document }),
    ...(options.asKnownOn === undefined ? {} : { asKnownOn: options.asKnownOn }),
    ...(options.asRecordedOn === undefined ? {} : { asRecordedOn: options.asRecordedOn }),
    ...(options.on === undefined ? {} : { until: options.on }),
  })
  const { until, ...rest } = query
  const settings = settingsOf(options, until, room.LAYERS)
  const view = desk.ledger.view.at(vantage)
  const names = new Map<string, string>()
  const unit = options.apart === true ? (actor: ActorRef) => actor.id : rollUp
  const unitOf = (actor: ActorRef) => {
    const key = unit(actor)
    if (!names.has(key)) names.set(key, actor.name)
    return key
  }
  const { rows } = await view.tieReports(rest)
  const ties = rows.flatMap((row) => room.evidenceOfTie(row, unitOf))
  const counts = await view.typeCounts(rest)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const isFolded = total <= MOST_EVENTS
  const namesOf = (units: readonly string[]) =>
    nameUnits(desk, isFolded ? view : undefined, names, units)
  if (isFolded) {
    const folded = await view.events({ ...rest, eventModality: ['asserted'] })
    const events = folded.rows.flatMap((event) => room.evidenceOfEvent(event, unitOf))
    return { ties, events, settings, eventsAre: 'folded', namesOf }
  }
  if (grain === 'month') {
    const tallies = await view.tallies(rest)
    const events = tallies.flatMap(room.evidenceOfTally)
    return { ties, events, settings, eventsAre: 'summed', namesOf }
  }
  const day = until ?? lastDay(counts, ties)
  const events = await sumsOf(view, rest, day, settings)
  return { ties, events, settings, eventsAre: 'summed', namesOf }
}

async function sumsOf(
  view: LedgerView,
  query: Query,
  day: Day | undefined,
  { halfLife = HALF_LIFE }: SystemSettings,
): Promise<readonly EventEvidence[]> {
  if (day === undefined) return []
  const { evidenceOfPairSum, LAYER_GROUPS } = await import('../../system/index.ts')
  const sums = await view.pairSums(query, {
    day,
    halfLife,
    groups: LAYER_GROUPS.map(({ types }) => types),
  })
  return sums.map((sum) => evidenceOfPairSum(sum, day))
}

/** The last day anything is known of. */
function lastDay(
  counts: readonly { readonly period?: string }[],
  ties: readonly TieEvidence[],
): Day | undefined {
  let last: Day | undefined
  for (const { period } of counts) {
    if (period === undefined) continue
    const [year = 0, month = 1] = period.split('-').map(Number)
    const end = addDays(`${period}-01` as Day, daysInMonth(year, month) - 1)
    if (last === undefined || end > last) last = end
  }
  for (const { holds } of ties) {
    const end = holds.to ?? holds.from
    if (end !== undefined && (last === undefined || end > last)) last = end
  }
  return last
}

async function nameUnits(
  desk: Desk,
  view: LedgerView | undefined,
  heard: ReadonlyMap<string, string>,
  units: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const dictionary = await desk.dictionary()
  const names: Record<string, string> = {}
  const unknown: string[] = []
  for (const unit of units) {
    const name = dictionary.actor(unit as ActorId)?.name ?? heard.get(unit)
    if (name === undefined) unknown.push(unit)
    names[unit] = name ?? unit
  }
  // To look up names in a large ledger takes longer than all the rest.
  if (unknown.length > 0 && view !== undefined)
    for (const { id, name } of await view.actors({ actor: unknown }))
      if (id in names) names[id] = name
  return names
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

import type { Day, ReportId } from '../../text/index.ts'
import { systemAt } from '../network/system-at.ts'
import type { EventEvidence, TieEvidence } from '../network/system-evidence.ts'
import type { SystemSettings } from '../network/system-settings.ts'

/** One thing that moved an edge from one period to the next. */
export interface Mover {
  readonly a: string
  readonly b: string
  /** An event of the period, events only counted, a tie that began or ended, or older events fading. */
  readonly what: 'event' | 'events' | 'tie begun' | 'tie over' | 'fading'
  /** The kind of tie, or the layer of the events. */
  readonly of: string
  /** How far the score of the pair would be off without it: above 0 it made the pair friendlier. */
  readonly effect: number
  /** True when the sign of the edge is another than before. */
  readonly turned: boolean
  /** Empty for fading, and for events that are only counted. */
  readonly reports: readonly ReportId[]
}

/** What is told of one pair. */
export interface PairEvidence {
  readonly a: string
  readonly b: string
  readonly ties: readonly TieEvidence[]
  readonly events: readonly EventEvidence[]
}

const NEGLIGIBLE = 1e-6

/**
 * What moved a pair between two days, largest effect first. The effect of an event or tie is the score
 * of the pair with it less the score without it, all else equal; effects need not add up, since scores
 * are logarithms of sums and treaties can be outranked.
 */
export function moversOf(
  pair: PairEvidence,
  before: Day,
  day: Day,
  settings: SystemSettings,
): readonly Mover[] {
  const then = stateOf(pair, before, settings)
  const now = stateOf(pair, day, settings)
  if (Math.abs(now.score - then.score) < NEGLIGIBLE && now.sign === then.sign) return []
  const turned = now.sign !== then.sign
  const base = { a: pair.a, b: pair.b, turned }
  const movers: Mover[] = []
  for (const event of pair.events) {
    if (event.day === undefined || event.day <= before || event.day > day) continue
    const without = { ...pair, events: pair.events.filter((one) => one !== event) }
    movers.push({
      ...base,
      what: event.reports.length === 0 ? 'events' : 'event',
      of: event.layer,
      effect: now.score - stateOf(without, day, settings).score,
      reports: event.reports,
    })
  }
  for (const told of groupsOf(pair.ties)) {
    const [first] = told
    const without = { ...pair, ties: pair.ties.filter((one) => !told.includes(one)) }
    const [counted, counts] = [before, day].map((on) => told.some((one) => countsOn(one, on)))
    if (first === undefined || counted === counts) continue
    const [state, on] = counts === true ? [now, day] : [then, before]
    const effect = state.score - stateOf(without, on, settings).score
    movers.push({
      ...base,
      what: counts === true ? 'tie begun' : 'tie over',
      of: first.kind,
      effect: counts === true ? effect : -effect,
      reports: told.map(({ report }) => report),
    })
  }
  const old = {
    ...pair,
    events: pair.events.filter((one) => one.day !== undefined && one.day <= before),
    ties: pair.ties.filter((one) => countsOn(one, before) && countsOn(one, day)),
  }
  const faded = stateOf(old, day, settings).score - stateOf(old, before, settings).score
  if (Math.abs(faded) >= NEGLIGIBLE)
    movers.push({ ...base, what: 'fading', of: 'older events', effect: faded, reports: [] })
  return movers
    .filter(({ effect }) => Math.abs(effect) >= NEGLIGIBLE)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
}

/** Evidence by pair, by `a`, then `b`. */
export function pairsOfEvidence(
  ties: readonly TieEvidence[],
  events: readonly EventEvidence[],
): readonly PairEvidence[] {
  const pairs = new Map<
    string,
    { a: string; b: string; ties: TieEvidence[]; events: EventEvidence[] }
  >()
  const pairOf = (a: string, b: string) => {
    const key = JSON.stringify([a, b])
    const pair = pairs.get(key) ?? { a, b, ties: [], events: [] }
    pairs.set(key, pair)
    return pair
  }
  for (const tie of ties) pairOf(tie.a, tie.b).ties.push(tie)
  for (const event of events) pairOf(event.a, event.b).events.push(event)
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair)
}

/** The score of a pair on a day; of a contested one the mean of its readings, for comparing days only. */
function stateOf({ ties, events }: PairEvidence, day: Day, settings: SystemSettings) {
  const [edge] = systemAt(ties, events, { ...settings, day }).edges
  if (edge === undefined) return { score: 0, sign: 'none' as const }
  const { friendly, hostile } = edge.readings
  return { score: (friendly + hostile) / 2, sign: edge.contested ? ('both' as const) : edge.sign }
}

function countsOn({ holds }: TieEvidence, day: Day): boolean {
  if (holds.from !== undefined && holds.from > day) return false
  return holds.to === undefined || holds.to >= day
}

/** Tellings of one kind and sign: they count once. */
function groupsOf(ties: readonly TieEvidence[]): readonly (readonly TieEvidence[])[] {
  const groups = new Map<string, TieEvidence[]>()
  for (const tie of ties) {
    const key = `${tie.kind} ${tie.sign}`
    groups.set(key, [...(groups.get(key) ?? []), tie])
  }
  return [...groups.values()]
}

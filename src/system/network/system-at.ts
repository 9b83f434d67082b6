import type { Day, ReportId } from '../../text/index.ts'
import { dayNumber } from '../../text/index.ts'
import type { SignedTie } from '../blocs/signed-graph.ts'
import type { Decay, LayerEdge } from './layer-edge.ts'
import { areTreatiesOutranked, layerEdge } from './layer-edge.ts'
import { LAYERS } from './layers.ts'
import type { EventEvidence, TieEvidence } from './system-evidence.ts'
import type { SystemSettings } from './system-settings.ts'

/** Two units and all that stands between them. */
export interface SystemEdge {
  readonly a: string
  readonly b: string
  /** 0 when everything cancels out, and where accounts disagree on the sign. */
  readonly sign: 1 | 0 | -1
  /** The absolute score: of two readings with one sign the smaller, with two signs the larger. */
  readonly weight: number
  /** True when accounts disagree so that the sign depends on whom one believes. */
  readonly contested: boolean
  /** The score if the friendly accounts hold, and if the hostile ones do. Equal when nothing is disputed. */
  readonly readings: { readonly friendly: number; readonly hostile: number }
  readonly layers: readonly LayerEdge[]
  /** Every report that counts, ties first; tallied events are not among them. */
  readonly reports: readonly ReportId[]
  /** Events that are only tallied: ask the ledger for the pair to see their reports. */
  readonly tallied: number
}

/** What was left out of a system, and why. */
export interface LeftOut {
  readonly why: 'undated' | 'later' | 'over' | 'modality' | 'voice'
  readonly ties: number
  readonly events: number
}

/** A signed network on a day. */
export interface SystemOnDay {
  /** Undefined when nothing in it has a date. */
  readonly day?: Day
  /** Units with at least one edge, in code-unit order. */
  readonly actors: readonly string[]
  /** By `a`, then `b`. */
  readonly edges: readonly SystemEdge[]
  readonly leftOut: readonly LeftOut[]
}

/** How sign and weight of an edge come about. */
export const SYSTEM_FORMULA: readonly string[] = [
  'Score of a pair = sum over layers of layer weight x layer score; its sign is the sign of the edge, its size the weight.',
  'Layer score = ties + events. Ties: each kind and sign counts once however often it is told (weight 1; 0.5 when nobody tells it plainly). Events: E = sum of intensity/10 x count x 2^(-age/half-life), then sign(E) x ln(1+|E|), so that many reports do not drown all else.',
  'Treaties (alliance, membership) count 0.5, and nothing where what the two do is hostile on balance (events, and ties of deeds such as arms, trade, sanctions): behaviour outranks signatures.',
  'Contested: accounts (a voice in a document) that give a layer both signs. Such a layer is read twice, once with its friendly and once with its hostile ties; the edge is contested when the sign of the whole differs. Readings are never averaged: with one sign in both the smaller weight counts, on which all accounts agree.',
  'Asserted ties only, unless asked otherwise. A tie counts from its start, or from the publication that tells of it; undated events count never.',
]

/**
 * The regional system on a day from what reports tell of ties and events: one edge for each pair of
 * units, signed and weighted by `SYSTEM_FORMULA`, each with its reports.
 */
export function systemAt(
  ties: readonly TieEvidence[],
  events: readonly EventEvidence[],
  settings: SystemSettings = {},
): SystemOnDay {
  const day = settings.day ?? lastDay(ties, events)
  const decay = decayTo(day, settings.halfLife ?? 365)
  const out = new LeftOutCount()
  const wanted = new Set<string>(settings.layers ?? LAYERS)
  const pairs = new Map<string, Map<string, Pair>>()
  const pairOf = (a: string, b: string) => {
    let row = pairs.get(a)
    if (row === undefined) {
      row = new Map()
      pairs.set(a, row)
    }
    let pair = row.get(b)
    if (pair === undefined) {
      pair = { a, b, ties: [], events: [] }
      row.set(b, pair)
    }
    return pair
  }
  for (const tie of ties) {
    if (!wanted.has(tie.layer)) continue
    const why = whyNotTie(tie, day, settings)
    if (why === undefined) pairOf(tie.a, tie.b).ties.push(tie)
    else out.add(why, 'ties', 1)
  }
  for (const event of events) {
    if (!wanted.has(event.layer)) continue
    const why = event.day === undefined ? 'undated' : isAfter(event.day, day) ? 'later' : undefined
    if (why === undefined) pairOf(event.a, event.b).events.push(event)
    else out.add(why, 'events', event.count)
  }
  const edges = [...pairs.values()]
    .flatMap((row) => [...row.values()])
    .map((pair) => edgeOf(pair, decay, settings))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
  return {
    ...(day === undefined ? {} : { day }),
    actors: [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort(compare),
    edges,
    leftOut: out.list(),
  }
}

/** The edges as signed ties for `analyseBlocs`: a contested one with both its readings. */
export function signedTiesOf(system: SystemOnDay): readonly SignedTie[] {
  return system.edges.flatMap(({ a, b, sign, weight, contested, readings }): SignedTie[] => {
    if (contested)
      return [
        { a, b, sign: 1, weight: readings.friendly },
        { a, b, sign: -1, weight: -readings.hostile },
      ]
    return sign === 0 ? [] : [{ a, b, sign, weight }]
  })
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly ties: TieEvidence[]
  readonly events: EventEvidence[]
}

function edgeOf({ a, b, ties, events }: Pair, decay: Decay, settings: SystemSettings) {
  const outranked = areTreatiesOutranked(ties, events, decay, settings)
  const layers = LAYERS.flatMap((layer): LayerEdge[] => {
    const ownTies = ties.filter((tie) => tie.layer === layer)
    const ownEvents = events.filter((event) => event.layer === layer)
    if (ownTies.length === 0 && ownEvents.length === 0) return []
    return [layerEdge(layer, ownTies, ownEvents, { decay, settings, outranked })]
  })
  const sum = (of: (edge: LayerEdge) => number) =>
    layers.reduce((total, edge) => total + (settings.layerWeights?.[edge.layer] ?? 1) * of(edge), 0)
  const friendly = sum(({ readings }) => readings.friendly)
  const hostile = sum(({ readings }) => readings.hostile)
  const contested = friendly > 0 && hostile < 0
  const weaker = Math.abs(friendly) < Math.abs(hostile) ? friendly : hostile
  return {
    a,
    b,
    sign: contested ? 0 : (Math.sign(weaker) as 1 | 0 | -1),
    weight: contested ? Math.max(friendly, -hostile) : Math.abs(weaker),
    contested,
    readings: { friendly, hostile },
    layers,
    reports: [
      ...new Set([
        ...ties.map(({ report }) => report),
        ...events.flatMap(({ reports }) => reports),
      ]),
    ],
    tallied: events.reduce(
      (total, { count, reports }) => total + (reports.length === 0 ? count : 0),
      0,
    ),
  } satisfies SystemEdge
}

function whyNotTie(
  { modality, voice, holds }: TieEvidence,
  day: Day | undefined,
  settings: SystemSettings,
): LeftOut['why'] | undefined {
  if (!(settings.modalities ?? ['asserted']).includes(modality)) return 'modality'
  const { accordingTo } = settings
  if (accordingTo !== undefined && !accordingTo.includes(voice)) return 'voice'
  // Nothing was asked about a day, so what has none may count as well.
  if (settings.day === undefined || day === undefined) return undefined
  if (holds.basis === 'none') return 'undated'
  if (holds.basis === 'bounded') return isAfter(holds.to ?? holds.from, day) ? 'later' : undefined
  if (holds.from !== undefined && isAfter(holds.from, day)) return 'later'
  return holds.to !== undefined && holds.to < day ? 'over' : undefined
}

/** Halves what is counted in every half-life before `last`. Few days occur often, so each is counted once. */
function decayTo(last: Day | undefined, halfLife: number): Decay {
  const known = new Map<Day, number>()
  return (day) => {
    let left = known.get(day)
    if (left === undefined) {
      const age = last === undefined ? 0 : Math.max(0, dayNumber(last) - dayNumber(day))
      left = 2 ** (-age / halfLife)
      known.set(day, left)
    }
    return left
  }
}

/** Days are written so that the order of their texts is the order of time. */
function isAfter(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one > other
}

function lastDay(ties: readonly TieEvidence[], events: readonly EventEvidence[]): Day | undefined {
  let last: Day | undefined
  const see = (day: Day | undefined) => {
    if (day !== undefined && (last === undefined || day > last)) last = day
  }
  for (const { day } of events) see(day)
  for (const { holds } of ties) see(holds.to ?? holds.from)
  return last
}

class LeftOutCount {
  readonly #counts = new Map<LeftOut['why'], { ties: number; events: number }>()

  add(why: LeftOut['why'], what: 'ties' | 'events', count: number): void {
    const line = this.#counts.get(why) ?? { ties: 0, events: 0 }
    this.#counts.set(why, line)
    line[what] += count
  }

  list(): readonly LeftOut[] {
    return [...this.#counts]
      .map(([why, counts]) => ({ why, ...counts }))
      .sort((x, y) => compare(x.why, y.why))
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

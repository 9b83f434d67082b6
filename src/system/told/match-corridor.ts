import type { CorridorReport, KnownCorridor } from '../../coding/index.ts'
import { corridorKey } from '../../coding/index.ts'
import type { Iso3 } from '../../text/index.ts'
import { nodesById } from '../corridors/network-conditions.ts'
import type { TransportMode, TransportNetwork, TransportSegment } from '../corridors/transport.ts'
import type { PlaceNames } from './name-places.ts'
import { endNamed } from './name-places.ts'

/** How a told corridor was recognised. */
export type MatchBasis = 'name' | 'ends' | 'course'

/** The corridor of the data that a report tells of, and the segments it speaks of. */
export interface CorridorMatch {
  readonly known: KnownCorridor
  readonly by: MatchBasis
  /** All of the corridor, or the stretch between the two places that the report names. */
  readonly segments: readonly TransportSegment[]
  /** The two places, when it is a stretch. */
  readonly part?: string
}

const CARGO: Readonly<Record<TransportMode, string>> = {
  rail: 'goods',
  road: 'goods',
  sea: 'goods',
  gas: 'gas',
  oil: 'oil',
  power: 'electricity',
  fibre: 'data',
}
/** What is told apart well enough by where it comes from and goes to. */
const LINKS: readonly string[] = ['gas', 'oil', 'electricity', 'data']

const LINK_WORDS =
  /\b(?:energy|gas|oil|crude|power|electricity|data|cables?|pipelines?|fib(?:re|er))\b/i

/**
 * The names to look for: those of the gazetteer, and the corridors that only the segments name (a
 * user's own tables), by their own names.
 */
export function knownCorridors(
  entries: readonly KnownCorridor[],
  network: TransportNetwork,
): readonly KnownCorridor[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  const own = new Map<string, KnownCorridor>()
  for (const { corridor, mode, from, to } of network.segments) {
    if (corridor === undefined || known.has(corridor) || own.has(corridor)) continue
    const carries = CARGO[mode]
    own.set(corridor, { id: corridor, names: [corridor], carries, from, to, grade: 'B' })
  }
  const used = new Set(network.segments.map(({ corridor }) => corridor))
  return [...entries.filter(({ id }) => used.has(id)), ...own.values()]
}

/**
 * The corridor of the data that a report tells of: by one of its names (the same telling words, or all
 * of the known name's among the report's and the same cargo), by two ends that lie on one corridor of
 * that cargo alone, or, for gas, oil, power and data, by the states it runs through. Undefined when none or more than one fits.
 */
export function matchCorridor(
  report: CorridorReport,
  corridors: readonly KnownCorridor[],
  network: TransportNetwork,
  names: PlaceNames,
): CorridorMatch | undefined {
  const byName = namedLike(report, corridors)
  const found =
    byName === undefined
      ? elsewhere(report, corridors, network, names)
      : { known: byName, by: 'name' as const }
  if (found === undefined) return undefined
  const segments = network.segments.filter(({ corridor }) => corridor === found.known.id)
  const stretch = isWhole(report, found.known)
    ? undefined
    : stretchOf(report, segments, network, names)
  return stretch === undefined ? { ...found, segments } : { ...found, ...stretch }
}

/** 'Lima-Quito-Bogota pipeline' names its corridor from end to end, not a stretch of it. */
function isWhole({ names }: CorridorReport, { from, to }: KnownCorridor): boolean {
  const ends = [from, to].map((end) => end.toLowerCase())
  return names.some((name) => ends.every((end) => end !== '' && name.toLowerCase().includes(end)))
}

function namedLike(
  report: CorridorReport,
  corridors: readonly KnownCorridor[],
): KnownCorridor | undefined {
  const told = report.names.map((name) => new Set(corridorKey(name).split(' ')))
  let best: { readonly known: KnownCorridor; readonly words: number } | undefined
  for (const known of corridors)
    for (const name of known.names) {
      const words = corridorKey(name.split(', ')[0] ?? name).split(' ')
      const same = told.some(
        (set) => set.size === words.length && words.every((one) => set.has(one)),
      )
      const within = words.length > 1 && told.some((set) => words.every((one) => set.has(one)))
      // A proper name word for word stands for its corridor whatever is said to go through it.
      const verbatim = report.names.some((one) => one.toLowerCase() === name.toLowerCase())
      if (!verbatim && !((same || within) && carriesLike(report, known))) continue
      const weight = words.length + (same ? 0.5 : 0)
      if (best === undefined || weight > best.words) best = { known, words: weight }
    }
  return best?.known
}

/** True when they share a cargo, and nothing in the told name speaks of energy where goods move. */
function carriesLike({ carries, names }: CorridorReport, known: KnownCorridor): boolean {
  const told = new Set(carries.split(' and '))
  const cargoes = known.carries.split('|')
  if (!cargoes.some((cargo) => told.has(cargo))) return false
  const isLink = cargoes.some((cargo) => LINKS.includes(cargo))
  return isLink || !names.every((name) => LINK_WORDS.test(name))
}

function elsewhere(
  report: CorridorReport,
  corridors: readonly KnownCorridor[],
  network: TransportNetwork,
  names: PlaceNames,
): { readonly known: KnownCorridor; readonly by: MatchBasis } | undefined {
  const fitting = corridors.filter((known) => carriesLike(report, known))
  const byEnds = fitting.filter((known) => {
    const segments = network.segments.filter(({ corridor }) => corridor === known.id)
    return endsOn(report, segments, network, names) !== undefined
  })
  const [only, ...more] = byEnds
  if (only !== undefined && more.length === 0) return { known: only, by: 'ends' }
  if (!LINKS.includes(report.carries)) return undefined
  const told = new Set<Iso3>(report.states)
  if (told.size < 2) return undefined
  const byCourse = fitting.filter((known) => {
    const states = statesOfCorridor(known, network, names)
    return states.size === told.size && [...told].every((state) => states.has(state))
  })
  const [one, ...others] = byCourse
  return one === undefined || others.length > 0 ? undefined : { known: one, by: 'course' }
}

/** The states a corridor's segments lie in and its names speak of. */
function statesOfCorridor(
  known: KnownCorridor,
  network: TransportNetwork,
  names: PlaceNames,
): ReadonlySet<Iso3> {
  const nodes = nodesById(network)
  const states = new Set<Iso3>()
  for (const segment of network.segments) {
    if (segment.corridor !== known.id) continue
    for (const state of segment.states) states.add(state)
    for (const end of [segment.from, segment.to]) {
      const state = nodes.get(end)?.state
      if (state !== undefined) states.add(state)
    }
  }
  for (const word of known.names.flatMap((name) => name.split(/[^\p{L}]+/u))) {
    const named = /^\p{Lu}/u.test(word) ? names.stateNamed(word) : undefined
    if (named !== undefined) states.add(named.state)
  }
  return states
}

interface Ends {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly said: string
}

/** The two ends of a report, where both are nodes of these segments. */
function endsOn(
  report: CorridorReport,
  segments: readonly TransportSegment[],
  network: TransportNetwork,
  names: PlaceNames,
): Ends | undefined {
  const on = new Set(segments.flatMap(({ from, to }) => [from, to]))
  const nodesOf = (words: string) => {
    const end = endNamed(words, network, names)
    if (end === undefined || end.kind === 'state') return new Set<string>()
    const ids = end.kind === 'nodes' ? end.nodes.map(({ id }) => id) : []
    return new Set(ids.filter((id) => on.has(id)))
  }
  const pairs = [
    ...(report.endpoints.length >= 2 ? [[report.endpoints[0], report.endpoints.at(-1)]] : []),
    ...report.names.flatMap((name) => {
      const hyphened = /(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)(?= )/u.exec(name)
      return hyphened === null ? [] : [[hyphened[1], hyphened[2]]]
    }),
  ]
  for (const [a = '', b = ''] of pairs) {
    const [from, to] = [nodesOf(a), nodesOf(b)]
    if (from.size > 0 && to.size > 0 && [...to].every((id) => !from.has(id)))
      return { from, to, said: `${a} - ${b}` }
  }
  return undefined
}

/** The shortest stretch of the segments between the two ends told; undefined when it is all of them. */
function stretchOf(
  report: CorridorReport,
  segments: readonly TransportSegment[],
  network: TransportNetwork,
  names: PlaceNames,
): Pick<CorridorMatch, 'segments' | 'part'> | undefined {
  const ends = endsOn(report, segments, network, names)
  if (ends === undefined) return undefined
  const cameBy = new Map<string, string | undefined>([...ends.from].map((id) => [id, undefined]))
  const queue = [...cameBy.keys()]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as string
    if (ends.to.has(node)) {
      const pairs = new Set<string>()
      for (let end = node, back = cameBy.get(end); back !== undefined; back = cameBy.get(end)) {
        pairs.add(`${back} ${end}`).add(`${end} ${back}`)
        end = back
      }
      const part = segments.filter(({ from, to }) => pairs.has(`${from} ${to}`))
      return part.length === segments.length ? undefined : { segments: part, part: ends.said }
    }
    for (const { from, to } of segments) {
      const next = from === node ? to : to === node ? from : undefined
      if (next === undefined || cameBy.has(next)) continue
      cameBy.set(next, node)
      queue.push(next)
    }
  }
  return undefined
}

import { basename } from 'node:path'
import { placeKey } from '../../coding/index.ts'
import type {
  NetworkConditions,
  RouteWeights,
  ToldCorridor,
  TransportMode,
  TransportNetwork,
  TransportNode,
} from '../../system/index.ts'
import {
  DEFAULT_ROUTE_WEIGHTS,
  loadTransportNetwork,
  readTransportRows,
  TRANSPORT_MODES,
} from '../../system/index.ts'
import type { Day, Iso3, Notice } from '../../text/index.ts'
import { parsePeriod, UsageError } from '../../text/index.ts'
import { compiledData, loadDictionary } from '../load-reader.ts'
import type { Desk } from '../open-desk.ts'
import { didYouMean, nearest } from '../suggest.ts'
import { joinCorridors } from './join-corridors.ts'
import { readTable } from './read-table.ts'

/** Where a network comes from and what holds in it, as a person writes it. */
export interface TransportOptions {
  /** Tables of one's own, in place of the program's data. */
  readonly segments?: string
  readonly nodes?: string
  /** More segments, beside the program's. */
  readonly add?: string
  readonly oneWay?: boolean
  readonly bothWays?: boolean
  /** States, segments and modes; several in one, parted by commas. */
  readonly close?: readonly string[]
  readonly closeSegment?: readonly string[]
  readonly openSegment?: readonly string[]
  readonly modes?: string
  readonly on?: string
  readonly withPlanned?: boolean
  readonly withClosed?: boolean
  /** Beside these, the corridors that a ledger tells of. */
  readonly fromText?: boolean
  /** `border=250,tranship=300,road=2.2`. */
  readonly weights?: string
}

/** A network with where it is from and what was wrong with its tables. */
export interface OpenedNetwork {
  readonly network: TransportNetwork
  readonly from: string
  readonly notices: readonly Notice[]
  /** What the ledger tells of corridors, when it was asked. */
  readonly told?: readonly ToldCorridor[]
}

/**
 * Opens the network of corridors the options mean, with what a ledger tells of them when a desk is
 * given and `fromText` asks for it.
 *
 * @throws InputError `E-DESK-060` when a table cannot be read.
 */
export async function openTransportNetwork(
  options: TransportOptions,
  desk?: Desk,
): Promise<OpenedNetwork> {
  const tables = await openTables(options)
  if (options.fromText !== true || desk === undefined) return tables
  const { corridors, network } = await joinCorridors(desk, tables.network)
  return {
    ...tables,
    network,
    from: `${tables.from} with corridors told in ${basename(desk.path)}`,
    told: corridors,
  }
}

async function openTables(options: TransportOptions): Promise<OpenedNetwork> {
  const direction =
    options.oneWay === true ? 'one-way' : options.bothWays === true ? 'both-ways' : undefined
  const read = async (segments: string) => {
    const nodeRows = options.nodes === undefined ? [] : (await readTable(options.nodes)).rows
    return readTransportRows((await readTable(segments)).rows, nodeRows, {
      segmentsFile: segments,
      ...(options.nodes === undefined ? {} : { nodesFile: options.nodes }),
      ...(direction === undefined ? {} : { direction }),
    })
  }
  if (options.segments !== undefined)
    return { ...(await read(options.segments)), from: options.segments }
  const own = loadTransportNetwork(await compiledData('corridors.json'))
  if (options.add === undefined) return { network: own, from: 'data/corridors', notices: [] }
  const added = await read(options.add)
  const known = new Set(own.nodes.map(({ id }) => id))
  const taken = new Set(added.network.segments.map(({ id }) => id))
  return {
    network: {
      nodes: [...own.nodes, ...added.network.nodes.filter(({ id }) => !known.has(id))],
      // A row with the id of one of the program's takes its place.
      segments: [...own.segments.filter(({ id }) => !taken.has(id)), ...added.network.segments],
    },
    from: `data/corridors with ${options.add}`,
    notices: added.notices,
  }
}

/**
 * The node a name or id stands for.
 *
 * @throws UsageError `E-DESK-061` with the nearest names.
 */
export function resolveNode(network: TransportNetwork, written: string): TransportNode {
  // Without accents and case: 'Bogota' is Bogotá.
  const key = placeKey(written.trim())
  const found =
    network.nodes.find(({ id }) => id === written.trim()) ??
    network.nodes.find(({ id, name }) => [placeKey(id), placeKey(name)].includes(key))
  if (found !== undefined) return found
  const begin = network.nodes.filter(({ name }) => placeKey(name).startsWith(`${key} `))
  if (begin.length === 1 && begin[0] !== undefined) return begin[0]
  const names = network.nodes.flatMap(({ id, name }) => (id === name ? [id] : [name, id]))
  throw new UsageError({
    code: 'E-DESK-061',
    message: `the network has no node called '${written}'`,
    fix: `${didYouMean(nearest(written, names, 3))} Nodes are cities, ports, border stations and terminals.`.trim(),
  })
}

/**
 * The conditions the options mean.
 *
 * @throws UsageError `E-DESK-061`, `E-DESK-062`, `E-DESK-022` for what does not exist.
 */
export async function conditionsOf(
  network: TransportNetwork,
  options: TransportOptions,
): Promise<NetworkConditions> {
  const segments = new Set(network.segments.map(({ id }) => id))
  const segmentIds = (written: readonly string[] | undefined) =>
    parted(written).map((id) => oneOf(id, segments, 'segment'))
  const modes = options.modes === undefined ? undefined : parted([options.modes])
  const closedStates = await statesNamed(network, parted(options.close))
  return {
    closedStates,
    closedSegments: segmentIds(options.closeSegment),
    openedSegments: segmentIds(options.openSegment),
    withPlanned: options.withPlanned === true,
    withClosed: options.withClosed === true,
    ...(modes === undefined
      ? {}
      : { modes: modes.map((mode) => oneOf(mode, TRANSPORT_MODES, 'mode') as TransportMode) }),
    ...(options.on === undefined ? {} : { on: dayOf(options.on) }),
  }
}

/** States by code, or by any name the program knows. */
export async function statesNamed(
  network: TransportNetwork,
  written: readonly string[],
): Promise<readonly Iso3[]> {
  const known = new Set<string>(
    network.segments
      .flatMap(({ states }) => states)
      .concat(network.nodes.flatMap(({ state }) => state ?? [])),
  )
  if (written.every((name) => known.has(name))) return written as readonly Iso3[]
  const dictionary = await loadDictionary()
  return written.map((name) => {
    const upper = name.toUpperCase()
    if (known.has(upper)) return upper as Iso3
    const named = [...dictionary.actors.values()].find(
      (actor) =>
        actor.kind === 'state' && actor.name.toLowerCase() === name.toLowerCase() && actor.country,
    )
    return oneOf(named?.country ?? name, known, 'state') as Iso3
  })
}

/**
 * The default weights with those written in their place.
 *
 * @throws UsageError `E-DESK-062`.
 */
export function weightsOf(written: string | undefined): RouteWeights {
  const perKm: Record<string, number> = { ...DEFAULT_ROUTE_WEIGHTS.perKm }
  const fees: Record<string, number> = {
    border: DEFAULT_ROUTE_WEIGHTS.border,
    tranship: DEFAULT_ROUTE_WEIGHTS.tranship,
  }
  for (const part of written === undefined ? [] : parted([written])) {
    const [name = '', value = ''] = part.split('=')
    const key = oneOf(name, [...Object.keys(fees), ...TRANSPORT_MODES], 'weight')
    const number = Number(value)
    if (value.trim() === '' || !Number.isFinite(number) || number < 0)
      throw new UsageError({
        code: 'E-DESK-062',
        message: `expected a weight like border=250, found '${part}'`,
        fix: 'Weights are numbers from 0 on, parted by commas.',
      })
    if (key in fees) fees[key] = number
    else perKm[key] = number
  }
  return {
    perKm: perKm as RouteWeights['perKm'],
    border: fees['border'] as number,
    tranship: fees['tranship'] as number,
  }
}

/** The parts of values written with commas between them. */
export function parted(written: readonly string[] | undefined): readonly string[] {
  return (written ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function oneOf(written: string, known: Iterable<string>, what: string): string {
  const all = [...known]
  const found = all.find((one) => one.toLowerCase() === written.toLowerCase())
  if (found !== undefined) return found
  throw new UsageError({
    code: 'E-DESK-062',
    message: `there is no ${what} '${written}'`,
    fix: didYouMean(nearest(written, all, 3)) || `Known are: ${all.slice(0, 12).join(', ')}.`,
  })
}

function dayOf(written: string): Day {
  const day = parsePeriod(written, 'stated')?.to
  if (day !== undefined) return day
  throw new UsageError({
    code: 'E-DESK-022',
    message: `expected a date, found '${written}'`,
    fix: 'Write it like 2023, 2023-07 or 2023-07-05.',
  })
}

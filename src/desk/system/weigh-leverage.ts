import type {
  Gravity,
  Leverage,
  LeverageSwing,
  NetworkConditions,
  RouteWeights,
  ToldCorridor,
  TransitPair,
  TransitQuestion,
  TransportNetwork,
} from '../../system/index.ts'
import {
  drawLeverage,
  GRAVITY_FORMULA,
  gravityWeights,
  LEVERAGE_FORMULA,
  leverageOf,
  leverageSensitivity,
  loadStandingRelations,
  ROUTE_FORMULA,
  transitStates,
} from '../../system/index.ts'
import type { Iso3, Notice } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import { compiledData } from '../load-reader.ts'
import type { Desk } from '../open-desk.ts'
import { readTable } from './read-table.ts'
import type { TransportOptions } from './transport-options.ts'
import {
  conditionsOf,
  openTransportNetwork,
  parted,
  resolveNode,
  statesNamed,
  weightsOf,
} from './transport-options.ts'

/** What `leverage` is asked, beside the network. */
export interface LeverageOptions extends TransportOptions {
  /** The ends of the relations, pair by pair: the first `from` goes with the first `to`. */
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  /** A table with from, to and, if wanted, weight. */
  readonly pairs?: string
  readonly states?: string
  /** The states of a relation's two ends play as well. */
  readonly endsPlay?: boolean
  /** How fast a relation counts less with its cost; with `masses`, a table of what each end weighs. */
  readonly gravity?: string
  readonly masses?: string
}

/** The leverage of states over relations, how far it hangs on the weights, and what opening changes. */
export interface LeverageStudy {
  readonly data: string
  readonly conditions: NetworkConditions
  readonly weights: RouteWeights
  readonly formulas: readonly string[]
  /** Where the relations come from, when nobody named any: the table, and why each is asked about. */
  readonly relations?: readonly string[]
  /** What gravity could not weigh. */
  readonly unweighed?: readonly string[]
  /** What the ledger tells of corridors, when it was asked. */
  readonly told?: readonly ToldCorridor[]
  readonly ends: TransitQuestion['ends']
  readonly leverage: Leverage
  readonly sensitivity: readonly LeverageSwing[]
  /** Before the segments of --open-segment, --with-planned or --with-closed are opened; else undefined. */
  readonly before?: Leverage
  readonly notices: readonly Notice[]
  /** The name of a node, or its id. */
  nodeName(id: string): string
  /** The picture. */
  svg(): string
}

/**
 * Reckons who could stop which relations: those named, or the program's own where none are.
 *
 * @param desk whose ledger is asked what it tells of corridors, when the options want that
 * @throws UsageError `E-DESK-061`, `E-DESK-062`; InputError `E-DESK-060`.
 */
export async function weighLeverage(options: LeverageOptions, desk?: Desk): Promise<LeverageStudy> {
  const { network, from: data, notices, told } = await openTransportNetwork(options, desk)
  const conditions = await conditionsOf(network, options)
  const weights = weightsOf(options.weights)
  const standing = asksNothing(options)
    ? loadStandingRelations(await compiledData('corridors.json'))
    : undefined
  const gravity = await gravityOf(network, options)
  const named = standing ?? (await pairsOf(network, options))
  const weighed =
    gravity === undefined
      ? undefined
      : gravityWeights(network, { pairs: named, conditions, weights }, gravity)
  const pairs = weighed?.pairs ?? named
  const asked = { pairs, conditions, weights }
  const question: TransitQuestion = {
    ...asked,
    states: await statesAsked(network, options, asked),
    ends: options.endsPlay === true ? 'play' : 'open',
  }
  const leverage = leverageOf(network, question)
  const sensitivity = leverageSensitivity(network, question)
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const opens =
    conditions.withPlanned === true ||
    conditions.withClosed === true ||
    (conditions.openedSegments ?? []).length > 0
  const closedYet = { ...conditions, withPlanned: false, withClosed: false, openedSegments: [] }
  const before = opens ? leverageOf(network, { ...question, conditions: closedYet }) : undefined
  const nodeName = (id: string) => names.get(id) ?? id
  const title =
    standing === undefined
      ? `Leverage over ${pairs.map(({ from, to }) => `${nodeName(from)} - ${nodeName(to)}`).join(', ')}`
      : `Leverage over ${pairs.length} relations of the region`
  return {
    data,
    conditions,
    weights,
    formulas: [
      LEVERAGE_FORMULA,
      ROUTE_FORMULA,
      ...(gravity === undefined ? [] : [`${GRAVITY_FORMULA}; beta ${gravity.beta}`]),
    ],
    ...(standing === undefined
      ? {}
      : {
          relations: standing.map(
            ({ from, to, note = '' }) => `${nodeName(from)} - ${nodeName(to)}: ${note}`,
          ),
        }),
    ...(weighed === undefined ? {} : { unweighed: weighed.missing }),
    ...(told === undefined ? {} : { told }),
    ends: question.ends,
    leverage,
    sensitivity,
    ...(before === undefined ? {} : { before }),
    notices,
    nodeName,
    svg: () => drawLeverage(leverage, sensitivity, title),
  }
}

async function statesAsked(
  network: TransportNetwork,
  options: LeverageOptions,
  asked: Omit<TransitQuestion, 'states' | 'ends'>,
): Promise<readonly Iso3[]> {
  if (options.states !== undefined) return statesNamed(network, parted([options.states]))
  return transitStates(network, asked)
}

/** Without relations, and over the program's own network: its own relations are meant. */
function asksNothing({ from = [], to = [], pairs, segments }: LeverageOptions): boolean {
  return from.length + to.length === 0 && pairs === undefined && segments === undefined
}

/** The masses of a table, by place or state, and how fast cost tells. */
async function gravityOf(
  network: TransportNetwork,
  { gravity, masses }: LeverageOptions,
): Promise<Gravity | undefined> {
  if (gravity === undefined && masses === undefined) return undefined
  const beta = gravity === undefined ? 1 : Number(gravity)
  if (masses === undefined || gravity?.trim() === '' || !Number.isFinite(beta) || beta < 0)
    throw new UsageError({
      code: 'E-DESK-062',
      message: `expected --gravity with a number from 0 on and --masses with a table, found '${gravity}' and ${masses === undefined ? 'no table' : `'${masses}'`}`,
      fix: 'Write it like --gravity 1 --masses gdp.csv, a table with state (or place) and mass.',
    })
  const { rows, columns } = await readTable(masses)
  const column = ['place', 'state'].find((name) => columns.includes(name))
  const found = new Map<string, number>()
  for (const row of rows) {
    const mass = Number(row['mass'])
    const name = column === undefined ? '' : (row[column] ?? '').trim()
    if (name === '' || (row['mass'] ?? '').trim() === '' || !Number.isFinite(mass) || mass < 0)
      throw new UsageError({
        code: 'E-DESK-062',
        message: `expected columns state (or place) and mass, a number from 0 on; found ${JSON.stringify(row)}`,
        where: masses,
        fix: 'Correct the row.',
      })
    const [id] =
      column === 'place' ? [resolveNode(network, name).id] : await statesNamed(network, [name])
    if (id !== undefined) found.set(id, mass)
  }
  return { beta, masses: found }
}

async function pairsOf(
  network: TransportNetwork,
  options: LeverageOptions,
): Promise<readonly TransitPair[]> {
  const from = options.from ?? []
  const to = options.to ?? []
  const rows = options.pairs === undefined ? [] : (await readTable(options.pairs)).rows
  if (from.length !== to.length || from.length + rows.length === 0)
    throw new UsageError({
      code: 'E-DESK-062',
      message: `expected as many --from as --to and at least one, found ${from.length} and ${to.length}`,
      fix: 'Write it like --from Baku --to Nakhchivan, again for each relation, or give a table with --pairs.',
    })
  const named = from.map((name, index) => ({ from: name, to: to[index] ?? '', weight: '1' }))
  const listed = rows.map((row) => ({
    from: row['from'] ?? '',
    to: row['to'] ?? '',
    weight: (row['weight'] ?? '').trim() || '1',
  }))
  return [...named, ...listed].map((row) => {
    const weight = Number(row.weight)
    if (!Number.isFinite(weight) || weight < 0)
      throw new UsageError({
        code: 'E-DESK-062',
        message: `expected a weight from 0 on, found '${row.weight}'`,
        fix: 'Correct the column weight of the table of pairs.',
      })
    return {
      from: resolveNode(network, row.from).id,
      to: resolveNode(network, row.to).id,
      weight,
    }
  })
}

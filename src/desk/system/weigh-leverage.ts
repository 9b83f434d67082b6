import type {
  Leverage,
  LeverageSwing,
  NetworkConditions,
  RouteWeights,
  TransitPair,
  TransitQuestion,
  TransportNetwork,
} from '../../system/index.ts'
import {
  drawLeverage,
  LEVERAGE_FORMULA,
  leverageOf,
  leverageSensitivity,
  ROUTE_FORMULA,
  transitStates,
} from '../../system/index.ts'
import type { Iso3, Notice } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
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
}

/** The leverage of states over relations, how far it hangs on the weights, and what opening changes. */
export interface LeverageStudy {
  readonly data: string
  readonly conditions: NetworkConditions
  readonly weights: RouteWeights
  readonly formulas: readonly string[]
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
 * Reckons who could stop which relations.
 *
 * @throws UsageError `E-DESK-061`, `E-DESK-062`; InputError `E-DESK-060`.
 */
export async function weighLeverage(options: LeverageOptions): Promise<LeverageStudy> {
  const { network, from: data, notices } = await openTransportNetwork(options)
  const conditions = await conditionsOf(network, options)
  const weights = weightsOf(options.weights)
  const pairs = await pairsOf(network, options)
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
  const title = `Leverage over ${pairs.map(({ from, to }) => `${nodeName(from)} - ${nodeName(to)}`).join(', ')}`
  return {
    data,
    conditions,
    weights,
    formulas: [LEVERAGE_FORMULA, ROUTE_FORMULA],
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

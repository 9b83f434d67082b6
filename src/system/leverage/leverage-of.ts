import type { Iso3 } from '../../text/index.ts'
import { nodesById, segmentsInUse } from '../corridors/network-conditions.ts'
import { routesBetween } from '../corridors/routes-between.ts'
import type { TransportNetwork } from '../corridors/transport.ts'
import { statesOf } from '../corridors/transport.ts'
import { checkPlayers, myersonValues, shapleyValues } from './shapley.ts'
import type { TransitPair, TransitQuestion } from './transit-game.ts'
import { transitCosts, transitWorth } from './transit-game.ts'

/** The most states whose leverage is reckoned exactly. */
export const MOST_STATES = 12

/** The formula of leverage, as it is printed. */
export const LEVERAGE_FORMULA =
  'leverage = Shapley value of v(S) = sum over relations of weight x cost with all open / cost when only the states in S let pass (0 without a route)'

/** How much hangs on the leave of one state. */
export interface StateLeverage {
  readonly state: Iso3
  /** Its Shapley value, in units of one relation of weight 1 served at the least cost. */
  readonly shapley: number
  /** The same where only states joined by a segment can act together. */
  readonly myerson: number
}

/** What one relation costs, and would without each state. */
export interface PairLeverage {
  readonly pair: TransitPair
  /** Undefined when there is no route at all. */
  readonly cost?: number
  /** Only states whose refusal changes the cost; no cost: no route left. */
  readonly without: readonly { readonly state: Iso3; readonly cost?: number }[]
}

/** The leverage of states over relations. */
export interface Leverage {
  readonly states: readonly StateLeverage[]
  readonly pairs: readonly PairLeverage[]
  /** Worth when all let pass, and when none of the states does. The values sum to the difference. */
  readonly worth: number
  readonly worthOfNone: number
}

/**
 * The exact leverage of up to 12 states over relations between places (2^n coalitions).
 *
 * @throws UsageError `E-SYSTEM-111` for more than 12 states.
 */
export function leverageOf(network: TransportNetwork, question: TransitQuestion): Leverage {
  checkPlayers(question.states.length, MOST_STATES)
  const costs = transitCosts(network, question)
  const worth = transitWorth(costs)
  const none = worth[0] as number
  const game = (coalition: number) => (worth[coalition] as number) - none
  const shapley = shapleyValues(question.states.length, game)
  const myerson = myersonValues(neighboursOf(network, question), game)
  const all = worth.length - 1
  return {
    states: question.states.map((state, index) => ({
      state,
      shapley: shapley[index] as number,
      myerson: myerson[index] as number,
    })),
    pairs: costs.map(({ pair, costs: of }) => ({
      pair,
      ...costOf(of[all] as number),
      without: question.states.flatMap((state, index) => {
        const cost = of[all & ~(1 << index)] as number
        return cost === of[all] ? [] : [{ state, ...costOf(cost) }]
      }),
    })),
    worth: worth[all] as number,
    worthOfNone: none,
  }
}

function costOf(cost: number): { readonly cost?: number } {
  return cost === Infinity ? {} : { cost }
}

/** The states whose segments in use meet, as bits. */
function neighboursOf(network: TransportNetwork, question: TransitQuestion): readonly number[] {
  const nodes = nodesById(network)
  const meeting = new Map<string, number>()
  for (const segment of segmentsInUse(network, question.conditions)) {
    const bits = statesOf(segment, (id) => nodes.get(id))
      .map((state) => question.states.indexOf(state))
      .filter((index) => index >= 0)
      .reduce((sum, index) => sum | (1 << index), 0)
    for (const node of [segment.from, segment.to])
      meeting.set(node, (meeting.get(node) ?? 0) | bits)
  }
  return question.states.map((_, index) =>
    [...meeting.values()]
      .filter((bits) => (bits & (1 << index)) !== 0)
      .reduce((sum, bits) => sum | bits, 0),
  )
}

/**
 * The states worth asking about: those passed by the cheapest routes of the pairs, those passed most
 * often first, at most 12.
 *
 * @throws NotFoundError `E-SYSTEM-101` when an end is no node of the network.
 */
export function transitStates(
  network: TransportNetwork,
  question: Omit<TransitQuestion, 'states' | 'ends'>,
): readonly Iso3[] {
  const nodes = nodesById(network)
  const counts = new Map<Iso3, number>()
  for (const { from, to } of question.pairs) {
    const { weights, conditions = {} } = question
    for (const route of routesBetween(network, {
      from,
      to,
      weights,
      conditions,
      alternatives: 8,
    })) {
      const passed = route.legs.flatMap(({ segment }) => statesOf(segment, (id) => nodes.get(id)))
      for (const state of new Set(passed)) counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
    .slice(0, MOST_STATES)
    .map(([state]) => state)
    .sort()
}

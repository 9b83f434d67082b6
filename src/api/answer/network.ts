import { quadOf } from '../../codebook/index.ts'
import type { ActorRef } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { EventId, Iso3, TieId } from '../../text/index.ts'
import type { Event, Tie } from '../../view/index.ts'
import type { WireEdge, WireNetwork, WireNode } from '../wire.ts'

/** Kept small enough to draw; what is left out is the least recent. */
const MOST_THINGS = 20_000

interface EdgeUnderWay {
  readonly a: string
  readonly b: string
  positive: number
  negative: number
  neutral: number
  readonly ties: TieId[]
  readonly events: EventId[]
}

/**
 * The signed network of what passes the filters: asserted ties by their sign, asserted events by their
 * quad (cooperation +, conflict -), between rolled-up actors.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function networkOf(desk: Desk, filters: Filters): Promise<WireNetwork> {
  const { query, vantage } = await questionOf(desk, filters)
  const view = desk.ledger.view.at(vantage)
  const page = { offset: 0, limit: MOST_THINGS }
  const [ties, events, actors] = await Promise.all([
    view.ties({ ...query, tieModality: query.tieModality ?? ['asserted'] }, page),
    view.events({ ...query, eventModality: query.eventModality ?? ['asserted'] }, page),
    view.actors(),
  ])
  const edges = new Map<string, EdgeUnderWay>()
  const degree = new Map<string, number>()
  const names = new Map<string, string>()
  for (const tie of ties.rows)
    for (const edge of edgesOf(edges, names, sidesOfTie(tie))) {
      edge.ties.push(tie.id)
      count(edge, tie.sign)
    }
  for (const event of events.rows)
    for (const edge of edgesOf(edges, names, sidesOfEvent(event))) {
      edge.events.push(event.id)
      count(edge, signOf(event))
    }
  for (const edge of edges.values())
    for (const unit of [edge.a, edge.b])
      degree.set(unit, (degree.get(unit) ?? 0) + edge.ties.length + edge.events.length)
  const rows = new Map<string, (typeof actors)[number]>(actors.map((row) => [row.id, row]))
  const dictionary = await desk.dictionary()
  const nodes = [...degree].map(([id, number]): WireNode => {
    const state = dictionary.state(id as Iso3)
    const kind = state?.kind ?? rows.get(id)?.kind
    return {
      id,
      name: state?.name ?? rows.get(id)?.name ?? names.get(id) ?? id,
      ...(kind === undefined ? {} : { kind }),
      degree: number,
    }
  })
  nodes.sort((x, y) => y.degree - x.degree || (x.id < y.id ? -1 : 1))
  return { nodes, edges: [...edges.values()].map(finished).sort(byEnds) }
}

type Sides = readonly (readonly [ActorRef, ActorRef])[]

function sidesOfTie(tie: Tie): Sides {
  return tie.to.length === 0 ? pairsWithin(tie.from) : pairsAcross(tie.from, tie.to)
}

function sidesOfEvent(event: Event): Sides {
  if (event.symmetric && event.recipients.length === 0) return pairsWithin(event.actors)
  return pairsAcross(event.actors, event.recipients)
}

function pairsAcross(left: readonly ActorRef[], right: readonly ActorRef[]): Sides {
  return left.flatMap((one) => right.map((other) => [one, other] as const))
}

function pairsWithin(all: readonly ActorRef[]): Sides {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
}

/** The edges between the rolled-up units of the pairs, each once. */
function edgesOf(
  edges: Map<string, EdgeUnderWay>,
  names: Map<string, string>,
  pairs: Sides,
): ReadonlySet<EdgeUnderWay> {
  const found = new Set<EdgeUnderWay>()
  for (const pair of pairs) {
    for (const actor of pair) if (!names.has(rollUp(actor))) names.set(rollUp(actor), actor.name)
    const [a, b] = pair.map(rollUp).sort() as [string, string]
    if (a === b) continue
    const key = `${a}|${b}`
    let edge = edges.get(key)
    if (edge === undefined) {
      edge = { a, b, positive: 0, negative: 0, neutral: 0, ties: [], events: [] }
      edges.set(key, edge)
    }
    found.add(edge)
  }
  return found
}

function signOf(event: Event): -1 | 0 | 1 {
  const quad = quadOf(event.type)
  if (quad === undefined) return 0
  return quad.endsWith('cooperation') ? 1 : -1
}

function count(edge: EdgeUnderWay, sign: -1 | 0 | 1): void {
  if (sign > 0) edge.positive++
  else if (sign < 0) edge.negative++
  else edge.neutral++
}

function finished(edge: EdgeUnderWay): WireEdge {
  const { positive, negative } = edge
  if (positive > 0 && negative > 0) return { ...edge, reading: 'contested' }
  if (positive > 0) return { ...edge, reading: 'positive' }
  return { ...edge, reading: negative > 0 ? 'negative' : 'structural' }
}

function byEnds(x: WireEdge, y: WireEdge): number {
  return x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1
}

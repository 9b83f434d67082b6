import { betweenness } from '../network/betweenness.ts'
import { burtConstraint } from '../network/burt-constraint.ts'
import type { TriangleBalance } from './balance.ts'
import { signedModularity, triangleBalance, walkBalance } from './balance.ts'
import type { ContestedRange } from './contested-range.ts'
import { contestedRange } from './contested-range.ts'
import type { BoundedValue, FrustrationOptions } from './frustration-index.ts'
import { DEFAULT_EFFORT, frustrationIndex } from './frustration-index.ts'
import { lineIndex } from './line-index.ts'
import type { ContestedTie, SignedGraph, SignedTie } from './signed-graph.ts'
import { incidence, signedGraph, sortTies, totalWeight } from './signed-graph.ts'

/** An actor between others. */
export interface Broker {
  readonly actor: string
  /** Share of shortest friendly paths that run through it, 0 to 1. */
  readonly betweenness: number
  /** Burt's constraint on the friendly ties; low for a broker. Undefined without friendly ties. */
  readonly constraint?: number
  /** Weight of its ties that the division in two frustrates: it is pulled both ways. */
  readonly pulled: number
}

/** What the blocs of a signed network are, and how sure that is. */
export interface BlocAnalysis {
  readonly actors: number
  readonly ties: {
    readonly friendly: number
    readonly hostile: number
    readonly contested: number
    /** Sum of the weights of agreed ties. */
    readonly weight: number
  }
  /** The frustration index of the agreed ties. */
  readonly frustration: BoundedValue & {
    /** `1 - 2 L / m`: 1 balanced; undefined without ties. */
    readonly normalised?: number
  }
  /** Agreed ties that the division in two frustrates. */
  readonly frustrated: readonly Required<SignedTie>[]
  /** The division in two that the frustration index is counted on. */
  readonly camps: readonly (readonly string[])[]
  /** The division with the least relaxed line index; largest bloc first. */
  readonly blocs: readonly (readonly string[])[]
  /** Members without a friendly tie to anyone in their bloc: there for want of a better place. */
  readonly loose: readonly string[]
  readonly lineIndex: BoundedValue & {
    /** The chosen number of blocs. */
    readonly count: number
    readonly byCount: readonly { readonly count: number; readonly value: number }[]
  }
  readonly balance: {
    /** Over closed walks of all lengths, 0 to 1; undefined without actors. */
    readonly walk?: number
    readonly triangles: TriangleBalance
  }
  readonly polarity: {
    /** Blocs with at least two members held by friendly ties. */
    readonly poles: number
    /** `1 / sum of squared shares of actors`: 2 for two blocs of equal size. */
    readonly effective: number
    /** Signed modularity of the blocs, -1 to 1; undefined without ties. */
    readonly modularity?: number
  }
  /** Most between others first; those with neither betweenness nor frustrated ties are left out. */
  readonly brokers: readonly Broker[]
  /** Present when accounts disagree on the sign of some tie: the results over its readings. */
  readonly contested?: ContestedRange
}

/**
 * Blocs, balance, polarity and brokers of a signed network. Ties told with both signs are contested:
 * the figures are those of the agreed ties, and beside them stands the range over the readings.
 */
export async function analyseBlocs(
  ties: readonly SignedTie[],
  options: FrustrationOptions & { readonly actors?: readonly string[] } = {},
): Promise<BlocAnalysis> {
  const { agreed, contested } = sortTies(ties)
  const names = [...(options.actors ?? []), ...contested.flatMap(({ a, b }) => [a, b])]
  const graph = signedGraph(agreed, names)
  const frustration = await frustrationIndex(graph, options)
  const { value, lower, upper, proven, sides } = frustration
  const effort = { ...(options.effort ?? DEFAULT_EFFORT), starts: 6 }
  const line = lineIndex(graph, frustration, effort)
  const blocs = membersOf(graph, line.blocs)
  const frustrated = graph.edges.filter(({ a, b, sign }) => (sides[a] === sides[b]) !== sign > 0)
  const friendly = graph.edges.filter(({ sign }) => sign > 0)
  const modularity = signedModularity(graph, line.blocs)
  const walk = walkBalance(graph)
  const weight = totalWeight(graph)
  const loose = looseMembers(graph, line.blocs)
  const held = new Set(graph.nodes.filter((name) => !loose.includes(name)))
  return {
    actors: graph.nodes.length,
    ties: {
      friendly: friendly.length,
      hostile: graph.edges.length - friendly.length,
      contested: contested.length,
      weight,
    },
    frustration: {
      value,
      lower,
      upper,
      proven,
      ...(weight > 0 ? { normalised: 1 - (2 * value) / weight } : {}),
    },
    frustrated: frustrated.map(({ a, b, sign, weight }) => ({
      a: graph.nodes[a] as string,
      b: graph.nodes[b] as string,
      sign,
      weight,
    })),
    camps: membersOf(graph, sides),
    blocs,
    loose,
    lineIndex: {
      value: line.value,
      lower: line.lower,
      upper: line.upper,
      proven: line.proven,
      count: line.count,
      byCount: line.byCount.map(({ count, value }) => ({ count, value })),
    },
    balance: { ...(walk === undefined ? {} : { walk }), triangles: triangleBalance(graph) },
    polarity: {
      poles: blocs.filter((bloc) => bloc.filter((name) => held.has(name)).length > 1).length,
      effective: effectiveBlocs(blocs, graph.nodes.length),
      ...(modularity === undefined ? {} : { modularity }),
    },
    brokers: brokersOf(graph, frustrated),
    ...(contested.length === 0
      ? {}
      : { contested: await rangeOf(agreed, contested, names, options) }),
  }
}

function rangeOf(
  agreed: readonly SignedTie[],
  contested: readonly ContestedTie[],
  names: readonly string[],
  options: FrustrationOptions,
): Promise<ContestedRange> {
  return contestedRange({ agreed, contested, names }, options)
}

/** The names in each numbered bloc, largest first, then by first name. */
function membersOf(graph: SignedGraph, blocs: readonly number[]): readonly (readonly string[])[] {
  const lists = new Map<number, string[]>()
  graph.nodes.forEach((name, node) => {
    const bloc = blocs[node] ?? 0
    const list = lists.get(bloc) ?? []
    list.push(name)
    lists.set(bloc, list)
  })
  return [...lists.values()].sort(
    (x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1),
  )
}

function looseMembers(graph: SignedGraph, blocs: readonly number[]): readonly string[] {
  const held = new Set<number>()
  for (const { a, b, sign } of graph.edges)
    if (sign > 0 && blocs[a] === blocs[b]) {
      held.add(a)
      held.add(b)
    }
  return graph.nodes.filter((_, node) => !held.has(node))
}

function effectiveBlocs(blocs: readonly (readonly string[])[], actors: number): number {
  if (actors === 0) return 0
  return 1 / blocs.reduce((sum, bloc) => sum + (bloc.length / actors) ** 2, 0)
}

function brokersOf(graph: SignedGraph, frustrated: SignedGraph['edges']): readonly Broker[] {
  const friendly = graph.edges.filter(({ sign }) => sign > 0)
  const between = betweenness(
    graph.nodes.length,
    friendly.map(({ a, b }) => [a, b]),
  )
  const constraints = burtConstraint(
    graph.nodes.length,
    friendly.map(({ a, b, weight }) => [a, b, weight]),
  )
  const pulls = incidence({ nodes: graph.nodes, edges: frustrated })
  return graph.nodes
    .map((actor, node): Broker => {
      const constraint = constraints[node]
      return {
        actor,
        betweenness: between[node] ?? 0,
        ...(constraint === undefined ? {} : { constraint }),
        pulled: (pulls[node] ?? []).reduce((sum, edge) => sum + (frustrated[edge]?.weight ?? 0), 0),
      }
    })
    .filter(({ betweenness, pulled }) => betweenness > 0 || pulled > 0)
    .sort(
      (x, y) =>
        y.betweenness - x.betweenness || y.pulled - x.pulled || (x.actor < y.actor ? -1 : 1),
    )
}

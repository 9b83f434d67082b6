import type { Desk, SystemOptions } from '../../desk/index.ts'
import { viewSystem } from '../../desk/index.ts'
import type { SystemEdge } from '../../system/index.ts'
import type { WireSystem, WireSystemEdge } from '../wire.ts'

/**
 * The signed network of a day with its blocs.
 *
 * @param seconds for proofs; 2 when left out, and bounds alone for more than 300 ties
 * @throws UsageError when an option cannot be understood.
 */
export async function systemAnswer(
  desk: Desk,
  options: SystemOptions,
  seconds?: number,
): Promise<WireSystem> {
  const { system, blocs } = await viewSystem(desk, options, seconds ?? 'quick')
  return {
    ...(system.day === undefined ? {} : { day: system.day }),
    actors: system.actors.map((id) => ({ id, name: system.names[id] ?? id })),
    edges: system.edges.map(wireEdge),
    leftOut: system.leftOut,
    blocs: blocs.analysis,
    formula: blocs.formula,
  }
}

function wireEdge({ layers, reports, tallied, ...edge }: SystemEdge): WireSystemEdge {
  return {
    ...edge,
    tallied,
    reports: reports.length + tallied,
    layers: layers.map(({ ties, events: { reports: _reports, ...events }, ...layer }) => ({
      ...layer,
      ties: ties.map((tie) => ({ ...tie, reports: tie.reports.length })),
      events,
    })),
  }
}

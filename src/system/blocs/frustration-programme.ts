import type { SignedGraph } from './signed-graph.ts'

/** Whether the nodes must lie wholly on one side (`whole`) or may be split (`relaxed`, a lower bound). */
export type ProgrammeKind = 'whole' | 'relaxed'

/**
 * The XOR model of the frustration index (Aref, Mason and Wilson 2018) in CPLEX LP format: x says on
 * which side a node is, f whether an edge is frustrated; each unbalanced triangle keeps at least one edge
 * frustrated; the node with most edges is put on one side, since the two sides have no names.
 */
export function frustrationProgramme(graph: SignedGraph, kind: ProgrammeKind): string {
  const terms = graph.edges.map(({ weight }, edge) => `${weight} f${edge}`)
  const rows: string[] = []
  graph.edges.forEach(({ a, b, sign }, edge) => {
    if (sign > 0) {
      rows.push(`f${edge} - x${a} + x${b} >= 0`, `f${edge} + x${a} - x${b} >= 0`)
    } else {
      rows.push(`f${edge} - x${a} - x${b} >= -1`, `f${edge} + x${a} + x${b} >= 1`)
    }
  })
  for (const [one, two, three] of unbalancedTriangles(graph))
    rows.push(`f${one} + f${two} + f${three} >= 1`)
  const sides = graph.nodes.map((_, node) => `x${node}`)
  const edges = graph.edges.map((_, edge) => `f${edge}`)
  return [
    'Minimize',
    ` obj: ${terms.join(' + ')}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Bounds',
    ...[...sides, ...edges].map((name) => ` 0 <= ${name} <= 1`),
    ` x${busiestNode(graph)} = 0`,
    // An edge follows from its two ends: only they have to be whole.
    ...(kind === 'whole' ? ['Binary', ...sides.map((name) => ` ${name}`)] : []),
    'End',
  ].join('\n')
}

/** The triangles with an odd number of hostile edges, as edge numbers. */
export function unbalancedTriangles(
  graph: SignedGraph,
): readonly (readonly [number, number, number])[] {
  return triangles(graph).filter(
    (corners) => corners.filter((edge) => (graph.edges[edge]?.sign ?? 1) < 0).length % 2 === 1,
  )
}

/** All triangles, as the numbers of their edges; each once. */
export function triangles(graph: SignedGraph): readonly (readonly [number, number, number])[] {
  const later: Map<number, number>[] = graph.nodes.map(() => new Map())
  graph.edges.forEach(({ a, b }, edge) => {
    later[a]?.set(b, edge)
  })
  const found: [number, number, number][] = []
  graph.edges.forEach(({ a, b }, edge) => {
    for (const [third, side] of later[b] ?? []) {
      const across = later[a]?.get(third)
      if (across !== undefined) found.push([edge, side, across])
    }
  })
  return found
}

function busiestNode(graph: SignedGraph): number {
  const degrees = new Array<number>(graph.nodes.length).fill(0)
  for (const { a, b } of graph.edges) {
    degrees[a] = (degrees[a] as number) + 1
    degrees[b] = (degrees[b] as number) + 1
  }
  return degrees.indexOf(Math.max(...degrees))
}

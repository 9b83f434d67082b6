import type { GraphEdge, SignedGraph } from './signed-graph.ts'
import { incidence, otherEnd } from './signed-graph.ts'

/**
 * Splits a graph at its cut nodes into biconnected parts with a cycle. Every cycle lies within one part,
 * so frustration is the sum over parts; bridges and trees are never frustrated and are left out.
 * Node names are kept. (Tarjan 1972, without recursion.)
 */
export function biconnectedParts(graph: SignedGraph): readonly SignedGraph[] {
  const incident = incidence(graph)
  const order = new Array<number>(graph.nodes.length).fill(-1)
  const lowest = new Array<number>(graph.nodes.length).fill(-1)
  const open: number[] = []
  const parts: SignedGraph[] = []
  let count = 0
  for (let root = 0; root < graph.nodes.length; root++) {
    if (order[root] !== -1) continue
    order[root] = lowest[root] = count++
    const path = [{ node: root, by: -1, next: 0 }]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node, by } = top
      const index = incident[node]?.[top.next++]
      if (index === undefined) {
        path.pop()
        const parent = path.at(-1)?.node
        if (parent === undefined) continue
        lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number)
        if ((lowest[node] as number) >= (order[parent] as number)) {
          const members = open.splice(open.lastIndexOf(by))
          if (members.length > 2) parts.push(partOf(graph, members))
        }
        continue
      }
      if (index === by) continue
      const other = otherEnd(graph.edges[index] as GraphEdge, node)
      if (order[other] === -1) {
        order[other] = lowest[other] = count++
        open.push(index)
        path.push({ node: other, by: index, next: 0 })
      } else if ((order[other] as number) < (order[node] as number)) {
        open.push(index)
        lowest[node] = Math.min(lowest[node] as number, order[other] as number)
      }
    }
  }
  return parts
}

function partOf(graph: SignedGraph, members: readonly number[]): SignedGraph {
  const edges = members.map((index) => graph.edges[index] as GraphEdge)
  const old = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)
  const numbers = new Map(old.map((node, number) => [node, number]))
  return {
    nodes: old.map((node) => graph.nodes[node] as string),
    edges: edges
      .map((edge) => ({
        ...edge,
        a: numbers.get(edge.a) as number,
        b: numbers.get(edge.b) as number,
      }))
      .sort((x, y) => x.a - y.a || x.b - y.b),
  }
}

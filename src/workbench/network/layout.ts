import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { WireEdge, WireNode } from '../../api/wire.ts'

/** A node with its place in the drawing, whose middle is the origin. */
export interface PlacedNode extends SimulationNodeDatum {
  readonly id: string
  readonly name: string
  readonly degree: number
  readonly radius: number
  x: number
  y: number
}

const STEPS = 300

/**
 * Places the actors of a network by a force layout. The start is a fixed spiral and the number of
 * steps is fixed, so the same network is always drawn alike. Friendly edges pull, hostile ones hold
 * their ends apart.
 */
export function placeNodes(
  nodes: readonly WireNode[],
  edges: readonly WireEdge[],
): readonly PlacedNode[] {
  const largest = Math.max(1, ...nodes.map((node) => node.degree))
  const placed: PlacedNode[] = nodes.map((node, index) => {
    const angle = index * 2.399963
    const distance = 30 * Math.sqrt(index + 0.5)
    return {
      id: node.id,
      name: node.name,
      degree: node.degree,
      radius: 5 + 15 * Math.sqrt(node.degree / largest),
      x: distance * Math.cos(angle),
      y: distance * Math.sin(angle),
    }
  })
  const links = edges.map((edge) => ({
    source: edge.a,
    target: edge.b,
    reading: edge.reading,
    weight: weightOf(edge),
  }))
  forceSimulation(placed)
    .force(
      'link',
      forceLink<PlacedNode, (typeof links)[number]>(links)
        .id((node) => node.id)
        .distance((link) =>
          link.reading === 'negative' ? 190 : link.reading === 'contested' ? 140 : 105,
        )
        .strength((link) => Math.min(0.6, 0.08 * link.weight)),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .force(
      'collide',
      forceCollide<PlacedNode>((node) => Math.max(node.radius + 16, labelWidth(node) * 0.45)),
    )
    .stop()
    .tick(STEPS)
  return placed
}

/** How much is told of an edge. */
export function weightOf(edge: WireEdge): number {
  return edge.positive + edge.negative + edge.neutral
}

/** About how wide a node's name is drawn, at 11 px. */
function labelWidth(node: Pick<PlacedNode, 'name'>): number {
  return node.name.length * 6.2
}

/** The smallest box around the placed nodes and their labels, as an SVG viewBox. */
export function viewBoxOf(nodes: readonly PlacedNode[]): string {
  if (nodes.length === 0) return '-200 -120 400 240'
  const side = 10
  const half = (node: PlacedNode) => Math.max(node.radius, labelWidth(node) / 2) + side
  const left = Math.min(...nodes.map((node) => node.x - half(node)))
  const right = Math.max(...nodes.map((node) => node.x + half(node)))
  const top = Math.min(...nodes.map((node) => node.y - node.radius)) - 24
  const bottom = Math.max(...nodes.map((node) => node.y + node.radius)) + 30
  return [left, top, right - left, bottom - top].map((value) => Math.round(value)).join(' ')
}

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
      forceCollide<PlacedNode>((node) => node.radius + 16),
    )
    .stop()
    .tick(STEPS)
  return placed
}

/** How much is told of an edge. */
export function weightOf(edge: WireEdge): number {
  return edge.positive + edge.negative + edge.neutral
}

/** The smallest box around the placed nodes and their labels, as an SVG viewBox. */
export function viewBoxOf(nodes: readonly PlacedNode[]): string {
  if (nodes.length === 0) return '-200 -120 400 240'
  const margin = 46
  const left = Math.min(...nodes.map((node) => node.x - node.radius)) - margin
  const right = Math.max(...nodes.map((node) => node.x + node.radius)) + margin
  const top = Math.min(...nodes.map((node) => node.y - node.radius)) - 24
  const bottom = Math.max(...nodes.map((node) => node.y + node.radius)) + margin - 12
  return [left, top, right - left, bottom - top].map((value) => Math.round(value)).join(' ')
}

import { drawSystem } from '../picture/draw-system.ts'
import type { DrawnEdge } from '../picture/place-system.ts'
import { frustrationNote, heldBlocs } from '../picture/system-picture.ts'
import type { BlocAnalysis } from './analyse-blocs.ts'
import type { SignedTie } from './signed-graph.ts'
import { sortTies } from './signed-graph.ts'

/** What the picture is called, and what people call the actors in it. */
export interface BlocCaption {
  readonly title: string
  readonly names?: Readonly<Record<string, string>>
}

/**
 * A table of signed ties with its blocs as an SVG picture, drawn as `drawSystem` draws. The same input
 * gives the same bytes.
 */
export function drawBlocs(
  ties: readonly SignedTie[],
  analysis: BlocAnalysis,
  { title, names = {} }: BlocCaption,
): string {
  const { agreed, contested } = sortTies(ties)
  const edges: DrawnEdge[] = [
    ...agreed.map(({ a, b, sign, weight = 1 }) => ({
      a,
      b,
      reading: sign > 0 ? ('friendly' as const) : ('hostile' as const),
      weight,
    })),
    ...contested.map(({ a, b, positive, negative }) => ({
      a,
      b,
      reading: 'contested' as const,
      weight: Math.max(positive, negative),
    })),
  ]
  const actors = [...new Set(analysis.blocs.flat())].map((id) => ({ id, name: names[id] ?? id }))
  const { friendly, hostile } = analysis.ties
  const sizes = `${analysis.actors} actors; ${friendly} friendly, ${hostile} hostile, ${analysis.ties.contested} contested ties`
  return drawSystem({
    title,
    notes: [sizes, frustrationNote(analysis)],
    actors,
    edges,
    groups: heldBlocs(analysis),
  })
}

import { shapesOf } from '../patterns/index.ts'
import type { CodingStep } from '../step.ts'
import { conductRule } from './conduct-rules.ts'
import { corridorTies, withCorridors } from './corridor-ties.ts'
import { draftsOf } from './draft-ties.ts'
import { networkRule } from './network-rules.ts'
import { perceptionRule } from './perception-rules.ts'
import { relationRule } from './relation-rules.ts'
import { roleNounRule } from './role-noun-rules.ts'
import { structureRule } from './structure-rules.ts'
import { supplyRule } from './supply-rules.ts'
import type { TieCandidate, TieRule } from './tie-candidate.ts'
import { toldMentions } from './told-mentions.ts'
import { noteTies } from './trace-ties.ts'
import { verbRule } from './verb-rule.ts'
import {
  type Inherited,
  layersBySentence,
  NOTHING_BEFORE,
  type SentenceLayers,
  withTree,
} from './with-tree.ts'

/** The rules of ties, in the order in which they look at a sentence. */
export const TIE_RULES: readonly TieRule[] = [
  relationRule,
  roleNounRule,
  perceptionRule,
  supplyRule,
  networkRule,
  structureRule,
  conductRule,
  verbRule,
]

const NOTHING: SentenceLayers = { mentions: [], places: [] }

/**
 * Standing relations told by the text: kind, sign, participants, quantity, modality. One draft for each
 * relation of a document; every sentence that tells it is evidence, the first its trigger.
 */
export const tiesStep: CodingStep = {
  name: 'ties',
  needs: ['mentions', 'places', 'attributions', 'dates', 'corridors'],
  gives: ['ties'],
  run(input, given) {
    const layers = { ...given, mentions: toldMentions(input.analysis, given) }
    const shapes = shapesOf(input.analysis, layers.mentions)
    const opened = shapesOf(input.analysis, layers.mentions, 'all')
    const candidates: TieCandidate[] = []
    let inherited: Inherited = NOTHING_BEFORE
    const bySentence = layersBySentence(layers, input.analysis.sentences.length)
    for (const [position, shape] of shapes.entries()) {
      if (shape.groups.length === 0 && (shapes[position - 1]?.groups.length ?? 0) === 0) continue
      const previous = shapes[position - 1]
      const here = bySentence[shape.sentence.index] ?? NOTHING
      const open = opened[position] ?? shape
      const context = { text: input.document.text, shapes, opened, position, shape, open, previous }
      const told = TIE_RULES.flatMap((rule) => [...rule.find(context)])
      const read = withTree(input, layers, context, told, inherited, here)
      inherited = read.inherited
      candidates.push(...read.candidates)
    }
    const linked = withCorridors(candidates, corridorTies(input, layers, shapes), shapes)
    const ties = draftsOf(input, layers, shapes, linked)
    if (input.trace !== undefined) noteTies(input.trace, input, linked, ties)
    return { ties }
  },
}

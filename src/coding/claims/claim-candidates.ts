import type { Mention } from '../mention.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { AUTHOR, actorRefOf, originOf, shapesOf } from '../patterns/index.ts'
import { type SentenceTree, treeOf } from '../predicates/index.ts'
import type { Attribution } from '../report.ts'
import type { CodingInput, Layers } from '../step.ts'
import { type ClaimSegment, segmentsOf } from './claim-segments.ts'
import { type ClaimStructure, structureOf } from './claim-structure.ts'
import { type Perceiving, perceivingIn } from './perceiver.ts'
import { polarityOf } from './polarity.ts'

/** A stretch of the text that may be a claim, with all that is looked at to decide. */
export interface ClaimCandidate {
  readonly shapes: readonly SentenceShape[]
  /** Index of its sentence in `shapes`. */
  readonly position: number
  readonly shape: SentenceShape
  readonly tree: SentenceTree
  readonly mentions: readonly Mention[]
  readonly segment: ClaimSegment
  /** The words of the segment as patterns see them. */
  readonly piece: string
  /** Their favourable words less the unfavourable ones. */
  readonly tone: number
  readonly perceiving: Perceiving | undefined
  readonly structure: ClaimStructure
  /** Tokens of the segment. */
  readonly firstToken: number
  readonly endToken: number
  /** Whose words they are. */
  readonly attribution: Attribution
  /** What the claim would cover in the shape. */
  readonly from: number
  readonly to: number
  /** And in the document. */
  readonly start: number
  readonly end: number
}

/** Every stretch of the body that may be a claim, in the order of the text. */
export function candidatesIn(
  input: CodingInput,
  layers: Pick<Layers, 'mentions' | 'attributions'>,
): readonly ClaimCandidate[] {
  const { analysis, document } = input
  const shapes = shapesOf(analysis, layers.mentions)
  const found: ClaimCandidate[] = []
  const bySentence = mentionsBySentence(layers.mentions, analysis.sentences.length)
  for (const [position, shape] of shapes.entries()) {
    if (shape.sentence.kind !== 'body') continue
    const mentions = bySentence[shape.sentence.index] ?? []
    const tree = treeOf(analysis, shape.sentence)
    const scopes = scopesOf(layers, shape)
    for (const segment of segmentsOf({ doc: document.id, shape, analysis, tree, scopes })) {
      const piece = shape.shape.slice(segment.from, segment.to)
      const voiced = segment.attribution !== 'author'
      const perceiving = voiced ? undefined : perceivingIn(shape, piece)
      const [firstToken, endToken] = tokensOf(input, tree, shape, segment)
      const covered = trimmed(
        shape,
        perceiving === undefined ? segment.from : segment.from + perceiving.at,
        perceiving === undefined ? segment.to : segment.from + perceiving.end,
      )
      const { start, end } = originOf(shape, covered.from, covered.to)
      found.push({
        shapes,
        position,
        shape,
        tree,
        mentions,
        segment,
        piece,
        tone: polarityOf(piece).sum,
        perceiving,
        structure: structureOf(tree, mentions, firstToken, endToken),
        firstToken,
        endToken,
        attribution:
          perceiving !== undefined
            ? {
                holder: actorRefOf(document.id, perceiving.perceiver.members[0]),
                stance: 'asserts',
              }
            : segment.attribution === 'author'
              ? AUTHOR
              : segment.attribution,
        ...covered,
        start,
        end: Math.max(start + 1, Math.min(end, segment.stop)),
      })
    }
  }
  return found
}

function mentionsBySentence(mentions: readonly Mention[], count: number): readonly Mention[][] {
  const lists: Mention[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) lists[mention.sentence]?.push(mention)
  return lists
}

function scopesOf(
  { attributions }: Pick<Layers, 'attributions'>,
  { sentence: { firstToken, endToken } }: SentenceShape,
): Layers['attributions'] {
  return attributions.filter((scope) => scope.firstToken < endToken && scope.endToken > firstToken)
}

function tokensOf(
  { analysis: { tokens } }: CodingInput,
  tree: SentenceTree,
  shape: SentenceShape,
  { from, to }: ClaimSegment,
): readonly [number, number] {
  const { start, end } = originOf(shape, from, to)
  let [first, last] = [tree.sentence.firstToken, tree.sentence.endToken]
  while (first < last && (tokens.end[first] ?? 0) <= start) first++
  while (last > first && (tokens.start[last - 1] ?? 0) >= end) last--
  return [first, last]
}

/** Without blanks, commas and dashes at either end. */
function trimmed(
  shape: SentenceShape,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const blank = (at: number): boolean => /[\s,;:—-]/.test(shape.shape[at] ?? '')
  let [first, last] = [from, to]
  while (first < last - 1 && blank(first)) first++
  while (last > first + 1 && blank(last - 1)) last--
  return { from: first, to: last }
}

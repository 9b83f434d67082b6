import type { Mention } from '../mention.ts'
import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import { AUTHOR, actorRefOf, groupsIn, originOf, shapesOf } from '../patterns/index.ts'
import { type SentenceTree, treeOf } from '../predicates/index.ts'
import type { Attribution, ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep, Layers } from '../step.ts'
import { sortOf } from './claim-cues.ts'
import { draftOf, type FoundClaim, voiceOf } from './claim-draft.ts'
import { type ClaimSegment, segmentsOf } from './claim-segments.ts'
import { accusedBy, type ClaimStructure, structureOf } from './claim-structure.ts'
import { othersThan, topicFor } from './claim-topic.ts'
import { type Genre, genreOf } from './genre.ts'
import { perceivingIn } from './perceiver.ts'
import { polarityOf } from './polarity.ts'
import { Leanings } from './stance.ts'
import { SEEN, seenAs, toldOf } from './told-of-actors.ts'

/**
 * Evaluations, predictions, ascribed intentions and the like, each with who puts it forward and how
 * they stand to the actors it is about. Titles and headings give none.
 */
export const claimsStep: CodingStep = {
  name: 'claims',
  needs: ['mentions', 'attributions'],
  gives: ['claims'],
  run(input, layers) {
    const shapes = shapesOf(input.analysis, layers.mentions)
    const genre = genreOf(shapes)
    const found: FoundClaim[] = []
    const bySentence = mentionsBySentence(layers.mentions, input.analysis.sentences.length)
    for (const [position, shape] of shapes.entries()) {
      if (shape.sentence.kind !== 'body') continue
      const mentions = bySentence[shape.sentence.index] ?? []
      const told = { tree: treeOf(input.analysis, shape.sentence), mentions }
      for (const segment of segmentsOf({
        doc: input.document.id,
        shape,
        analysis: input.analysis,
        tree: told.tree,
        scopes: scopesOf(layers, shape),
      })) {
        const claim = foundIn(input, { shapes, position, genre, ...told }, shape, segment)
        if (claim !== undefined) found.push(claim)
      }
    }
    const leanings = new Leanings()
    for (const claim of found)
      for (const { actor, polarity, own } of claim.told)
        if (own) leanings.add(voiceOf(claim.attribution), rollUp(actor), polarity)
    return { claims: found.map((claim) => draftOf(input.document.id, claim, leanings)) }
  },
}

function mentionsBySentence(mentions: readonly Mention[], count: number): readonly Mention[][] {
  const lists: Mention[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) lists[mention.sentence]?.push(mention)
  return lists
}

function scopesOf(layers: Layers, shape: SentenceShape): Layers['attributions'] {
  const { firstToken, endToken } = shape.sentence
  return layers.attributions.filter(
    (scope) => scope.firstToken < endToken && scope.endToken > firstToken,
  )
}

/** Where a segment stands, and in what kind of text. */
interface Place {
  readonly shapes: readonly SentenceShape[]
  readonly position: number
  readonly genre: Genre
  readonly tree: SentenceTree
  readonly mentions: readonly Mention[]
}

function foundIn(
  input: CodingInput,
  { shapes, position, genre, tree, mentions }: Place,
  shape: SentenceShape,
  segment: ClaimSegment,
): FoundClaim | undefined {
  const voiced = segment.attribution !== 'author'
  const piece = shape.shape.slice(segment.from, segment.to)
  const strong = segment.cues.filter((cue) => cue.weight === 2).length
  const weak = segment.cues.length - strong
  const perceiving = voiced ? undefined : perceivingIn(shape, piece)
  if (!voiced && perceiving === undefined && !arguesIn(genre, piece, segment, strong, weak))
    return undefined
  // What somebody is quoted with is a report, not a claim, when nothing in it judges or foresees.
  const denied = segment.attribution !== 'author' && segment.attribution.stance === 'denies'
  const plain = !denied && segment.cues.length === 0 && Math.abs(polarityOf(piece).sum) < 1
  if (voiced && plain && !/\b(?:we|our|us|i|my)\b/.test(piece)) return undefined
  const structure = structureIn(input, tree, mentions, shape, segment)
  // What a speaker merely reports to have happened is the event's, not a claim.
  const accused = accusedIn(input, tree, mentions, segment)
  const mere = structure.happening && !denied && accused.length === 0 && perceiving === undefined
  if (mere && strong <= (voiced ? 0 : 1) && !FIRST_PERSON.test(piece)) return undefined
  const doc = input.document.id
  const attribution: Attribution =
    perceiving !== undefined
      ? { holder: actorRefOf(doc, perceiving.perceiver.members[0]), stance: 'asserts' }
      : segment.attribution === 'author'
        ? AUTHOR
        : segment.attribution
  const sort = sortIn(segment, perceiving?.sort, structure, denied, accused.length > 0)
  const own = groupsIn(shape, piece)
  const previous = shapes[position - 1]
  const groups =
    perceiving === undefined
      ? own
      : firstFilled(
          firstFilled(
            othersThan(perceiving.perceiver, perceiving.objects),
            othersThan(perceiving.perceiver, own),
          ),
          previous === undefined
            ? []
            : othersThan(perceiving.perceiver, groupsIn(previous, previous.shape)),
        )
  const speaker = attribution.holder === 'author' ? undefined : attribution.holder.id
  const topic = (
    perceiving === undefined ? topicFor(shapes, position, shape, segment, groups) : []
  ).filter((group) => group.members[0].actor.id !== speaker)
  const range =
    perceiving === undefined
      ? segment
      : { ...segment, from: segment.from + perceiving.at, to: segment.from + perceiving.end }
  return {
    shape,
    ...trimmed(shape, range),
    sort,
    attribution,
    told: [
      ...accused.map((mention) => ({
        actor: actorRefOf(doc, mention),
        polarity: -2 * SEEN,
        mixed: false,
        own: true,
      })),
      ...(perceiving === undefined || perceiving.verdict === 0
        ? toldOf(doc, shape, piece, sort, chiefFirst(structure, [...topic, ...groups]), structure)
        : seenAs(doc, perceiving.verdict, groups)
      ).filter(({ actor }) => accused.every((other) => other.actor.id !== actor.id)),
    ],
    strength: strong,
  }
}

const FIRST_PERSON = /\b(?:we|our|us|i|my)\b/

function sortIn(
  { cues }: ClaimSegment,
  perceived: ClaimSort | undefined,
  { prescribes }: ClaimStructure,
  denied: boolean,
  accuses: boolean,
): ClaimSort {
  if (perceived !== undefined) return perceived
  if (denied) return 'denial'
  if (accuses) return 'accusation'
  return prescribes ? 'prescription' : (sortOf(cues) ?? 'evaluation')
}

/** Whom the verb accuses that brings the words of a segment. */
function accusedIn(
  { analysis: { tokens } }: CodingInput,
  tree: SentenceTree,
  mentions: readonly Mention[],
  { attribution }: ClaimSegment,
): readonly Mention[] {
  const cue = attribution === 'author' ? undefined : attribution.cue
  if (cue === undefined) return []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++)
    if (tokens.start[token] === cue.start) return accusedBy(tree, mentions, token)
  return []
}

function structureIn(
  { analysis: { tokens } }: CodingInput,
  tree: SentenceTree,
  mentions: readonly Mention[],
  shape: SentenceShape,
  { from, to }: ClaimSegment,
): ClaimStructure {
  const { start, end } = originOf(shape, from, to)
  let [first, last] = [tree.sentence.firstToken, tree.sentence.endToken]
  while (first < last && (tokens.end[first] ?? 0) <= start) first++
  while (last > first && (tokens.start[last - 1] ?? 0) >= end) last--
  return structureOf(tree, mentions, first, last)
}

/** The subject of the main predicate is what a claim is about, wherever it stands. */
function chiefFirst(
  { chief }: ClaimStructure,
  groups: readonly ActorGroup[],
): readonly ActorGroup[] {
  const ids = new Set(chief.map(({ actor }) => actor.id))
  const own = groups.find(({ members }) => members.some(({ actor }) => ids.has(actor.id)))
  return own === undefined ? groups : [own, ...groups.filter((group) => group !== own)]
}

const NEGATED = /\b(?:not|never|no|nobody|nothing|none|cannot|n't)\b/
const MERE_OUTLOOK =
  /\b(?:expected to|set to|scheduled|due to (?:be|begin|start|meet|visit|hold|take)|supposed to|will (?:meet|visit|hold|travel|host|attend|sign|begin|start|open)|planned for)\b/

/**
 * Whether the author puts something forward here. In a report plans and dates are news; in an opinion
 * a denial or a clearly coloured clause is enough.
 */
function arguesIn(
  genre: Genre,
  piece: string,
  { cues }: ClaimSegment,
  strong: number,
  weak: number,
): boolean {
  const tone = Math.abs(polarityOf(piece).sum)
  const [first] = cues
  if (first?.sort === 'prediction' && strong <= 1 && MERE_OUTLOOK.test(piece)) return false
  if (genre === 'report') return (strong > 0 && (tone >= 1 || strong > 1)) || weak > 2
  return strong > 0 || weak > 1 || (NEGATED.test(piece) && tone >= 1) || tone >= 2
}

function firstFilled<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

/** Without blanks, commas and dashes at either end. */
function trimmed(
  shape: SentenceShape,
  { from, to }: ClaimSegment,
): { readonly from: number; readonly to: number } {
  const blank = (at: number): boolean => /[\s,;:—-]/.test(shape.shape[at] ?? '')
  let [first, last] = [from, to]
  while (first < last - 1 && blank(first)) first++
  while (last > first + 1 && blank(last - 1)) last--
  return { from: first, to: last }
}

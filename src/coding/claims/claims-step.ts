import type { Span } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import {
  AUTHOR,
  actorRefOf,
  firmnessOf,
  groupsIn,
  originOf,
  shapesOf,
  topicBefore,
  topicOf,
} from '../patterns/index.ts'
import { type SentenceTree, treeOf } from '../predicates/index.ts'
import type { ActorRef, Attribution, Claim, ClaimSort, Stance } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep, Draft, Layers } from '../step.ts'
import { sortOf } from './claim-cues.ts'
import { type ClaimSegment, segmentsOf } from './claim-segments.ts'
import { accusedBy, type ClaimStructure, structureOf } from './claim-structure.ts'
import { type Genre, genreOf } from './genre.ts'
import { perceivingIn } from './perceiver.ts'
import { polarityBeside, polarityOf } from './polarity.ts'
import { Leanings, stanceOf, type ToldOf } from './stance.ts'

/** A claim before its stances are known: these depend on all claims of its voice. */
interface Found {
  readonly shape: SentenceShape
  readonly from: number
  readonly to: number
  readonly sort: ClaimSort
  readonly attribution: Attribution
  /** `own`: the words are about this actor, not only about its company. */
  readonly told: readonly (ToldOf & { readonly actor: ActorRef; readonly own: boolean })[]
  readonly strength: number
}

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
    const found: Found[] = []
    const bySentence = mentionsBySentence(layers.mentions, input.analysis.sentences.length)
    for (const [position, shape] of shapes.entries()) {
      if (shape.sentence.kind !== 'body') continue
      const mentions = bySentence[shape.sentence.index] ?? []
      const told = { tree: treeOf(input.analysis, shape.sentence), mentions }
      for (const segment of segmentsOf(
        input.document.id,
        shape,
        input.analysis,
        scopesOf(layers, shape),
      )) {
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
): Found | undefined {
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

/** How one sees an actor is said outright: it always shows a stance. */
const SEEN = 1

/** All that is seen is seen the same way. */
function seenAs(doc: Span['doc'], verdict: number, groups: readonly ActorGroup[]): Found['told'] {
  return distinctRefs(doc, groups).map(({ actor }) => ({
    actor,
    polarity: Math.sign(verdict) * Math.max(SEEN, Math.abs(verdict)),
    mixed: false,
    own: true,
  }))
}

/**
 * What the piece says of each actor. The first is taken to be what it is about and gets the tone of the
 * whole; the others share praise but not blame; words right beside an actor count for it alone.
 */
function toldOf(
  doc: Span['doc'],
  shape: SentenceShape,
  piece: string,
  sort: ClaimSort,
  groups: readonly ActorGroup[],
  { credit }: ClaimStructure,
): Found['told'] {
  const whole = polarityOf(piece)
  const beside = new Map(
    groups.map((group) => {
      const index = [...piece].findIndex((_, at) =>
        groupsIn(shape, piece.charAt(at)).includes(group),
      )
      return [group, index < 0 ? 0 : polarityBeside(piece, index)] as const
    }),
  )
  const refs = distinctRefs(doc, groups)
  const chief = refs[0]?.group
  let elsewhere = 0
  for (const [group, sum] of beside) if (group !== chief) elsewhere += Math.min(0, sum)
  return refs.map(({ actor, group }) => {
    const own = beside.get(group) ?? 0
    const tone = whole.sum - elsewhere
    const chiefly =
      sort === 'accusation' && !/\b(?:accus|blam)/.test(piece) ? Math.min(tone, -SEEN) : tone
    const shared = group === chief ? chiefly : Math.max(0, whole.sum) / 2
    return {
      actor,
      polarity: shared + 1.5 * own + (credit.get(actor.id) ?? 0),
      mixed: whole.mixed,
      own: group === chief || own !== 0,
    }
  })
}

function distinctRefs(
  doc: Span['doc'],
  groups: readonly ActorGroup[],
): { readonly actor: ActorRef; readonly group: ActorGroup }[] {
  const seen = new Set<string>()
  const refs: { readonly actor: ActorRef; readonly group: ActorGroup }[] = []
  for (const group of groups)
    for (const member of group.members) {
      const actor = actorRefOf(doc, member)
      if (seen.has(rollUp(actor))) continue
      seen.add(rollUp(actor))
      refs.push({ actor, group })
    }
  return refs
}

/** Openings that go on about what was told before. */
const ANAPHORIC =
  /^["']?(?:this|these|that|those|such|it|its|they|their|he|she|his|her|the (?:visit|move|deal|agreement|trip|step|decision|project|initiative|effort|policy|strategy|country|government|regime|president|minister|plan|measure|exercises?|drills?|talks|meeting))\b/

/** The actor a claim is chiefly about comes first: its subject, else who was spoken of before. */
function topicFor(
  shapes: readonly SentenceShape[],
  position: number,
  shape: SentenceShape,
  segment: ClaimSegment,
  groups: readonly ActorGroup[],
): ActorGroup[] {
  // A part of a sentence is about those it names itself.
  if (segment.from > 0 && groups.length > 0) return []
  const own = topicOf(shape)
  if (own !== undefined && groups.includes(own)) return [own]
  if (groups.length > 0 && (own !== undefined || !ANAPHORIC.test(shape.shape))) return []
  const before = own ?? topicBefore(shapes, position, 3)
  return before === undefined ? [] : [before]
}

function othersThan(perceiver: ActorGroup, groups: readonly ActorGroup[]): ActorGroup[] {
  const own = new Set(perceiver.members.map((member) => member.actor.id))
  return groups.filter((group) => !group.members.some((member) => own.has(member.actor.id)))
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

function voiceOf({ holder }: Attribution): string {
  return holder === 'author' ? 'author' : rollUp(holder)
}

const OURSELVES = /\b(?:we|our|ours|us)\b/
/** 'should stop', 'must not': the one addressed is told to be in the wrong. */
const REPROVING =
  /\b(?:should|must|ought to|needs? to|has to|have to)(?: [\w-]+){0,3}? (?:stop|cease|end|quit|refrain|abandon|drop|desist|give up|halt)\b/
/** Below this polarity a speaker blames the own side. */
const OWN_FAULT = -2

function draftOf(doc: Span['doc'], claim: Found, leanings: Leanings): Draft<Claim> {
  const { shape, sort, attribution } = claim
  const voice = voiceOf(attribution)
  const span: Span = { doc, ...originOf(shape, claim.from, claim.to) }
  const speaker = attribution.holder
  const words = shape.shape.slice(claim.from, claim.to)
  const spoken =
    speaker !== 'author' && (sort === 'denial' || sort === 'intent' || OURSELVES.test(words))
  const self: Stance[] =
    spoken && !claim.told.some(({ actor }) => rollUp(actor) === voice)
      ? [{ actor: speaker, stance: 1 }]
      : []
  const stopping = speaker === 'author' && sort === 'prescription' && REPROVING.test(words)
  const others = claim.told.map(({ actor, ...told }, index): Stance => {
    // Who speaks of the own side without blaming it speaks for it.
    const own = voice === rollUp(actor) && (sort === 'denial' || told.polarity > OWN_FAULT)
    if (own) return { actor, stance: 1 }
    if (stopping && index === 0) return { actor, stance: -1 }
    return { actor, stance: stanceOf(sort, voice, told, leanings.of(voice, rollUp(actor))) }
  })
  const { certainty, hedges } = firmnessOf(shape, claim.from, claim.to, attribution, doc)
  return {
    kind: 'claim',
    claim: span,
    trigger: span,
    evidence: [{ doc, start: shape.sentence.start, end: shape.sentence.end }],
    sort,
    about: [...self, ...others],
    attribution,
    certainty,
    hedges,
    confidence: confidenceOf(claim),
  }
}

/**
 * A heuristic, not a probability: 0.4 for a claim on weak cues, 0.15 more for each strong one up to
 * three; a claim in somebody's quoted or reported words is surer (0.1) than the author's own.
 */
function confidenceOf({ strength, attribution }: Found): number {
  const voiced = attribution.holder === 'author' ? 0 : 0.1
  return Number(Math.min(0.95, 0.4 + 0.15 * Math.min(3, strength) + voiced).toFixed(2))
}

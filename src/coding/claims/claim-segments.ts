import type { Analysis } from '../../language/index.ts'
import type { DocumentId } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { ACTOR_CLASS, actorRefOf, groupsIn, matchesOf, shapeIndexOf } from '../patterns/index.ts'
import type { SentenceTree } from '../predicates/index.ts'
import type { Attribution } from '../report.ts'
import type { AttributionScope } from '../step.ts'
import { clausesOf, isClause, type Stretch, wordCount } from './claim-clauses.ts'
import type { CueFinding } from './claim-cues.ts'
import { cuesIn } from './claim-cues.ts'

/** A stretch `[from, to)` of a sentence's shape that one voice puts forward. */
export interface ClaimSegment {
  readonly from: number
  readonly to: number
  readonly attribution: Attribution | 'author'
  readonly cues: readonly CueFinding[]
  /** Where in the document the voice ends: a group of actors in the shape may reach beyond it. */
  readonly stop: number
}

/** What others say, and where the word stands that says so. */
interface Voiced extends Stretch {
  readonly attribution: Attribution | 'author'
  readonly stop: number
  /** False for what is left of a scope beside what it quotes of others. */
  readonly whole: boolean
  readonly cue?: number
}

/** Fewer words beside a report or an announcement make no claim of their own. */
const WORTH_A_CLAIM = 3
/** What one denies is told with the verb that denies it up to this length. */
const LONGEST_CHARGE = 7

/** What a sentence is split by. */
export interface SegmentInput {
  readonly doc: DocumentId
  readonly shape: SentenceShape
  readonly analysis: Analysis
  readonly tree: SentenceTree
  /** Those that reach into the sentence. */
  readonly scopes: readonly AttributionScope[]
}

/**
 * Splits a sentence into what others are made to say and what the author says beside it, clause by
 * clause; what one quotes of another is the other's. The author's part is narrowed to the parts that
 * carry a cue when these are the smaller half of a sentence that otherwise reports.
 */
export function segmentsOf(input: SegmentInput): ClaimSegment[] {
  const { shape } = input
  const voiced = voicedStretches(input)
  const cues = voiced.flatMap(({ cue }) => (cue === undefined ? [] : [cue]))
  const announces = ({ from, to }: Stretch): boolean => cues.some((at) => at >= from && at < to)
  const segments: ClaimSegment[] = []
  const add = (
    { from, to }: Stretch,
    attribution: ClaimSegment['attribution'],
    stop = shape.sentence.end,
  ): void => {
    segments.push({
      from,
      to,
      attribution,
      stop,
      cues: cuesIn(shape.shape.slice(from, to)),
    })
  }
  for (const { attribution, whole, cue, stop, ...stretch } of voiced)
    for (const clause of clausesOf(input, stretch)) {
      // 'Our generals say that ...', told by who is interviewed, says who speaks and is no claim.
      if (!whole && (announces(clause) || wordCount(shape, clause) < WORTH_A_CLAIM)) continue
      add(withDenial(shape, clause, attribution, cue), attribution, stop)
    }
  for (const rest of outside(shape, voiced).flatMap((whole) => clausesOf(input, whole))) {
    // What says who speaks is no claim.
    if (announces(rest)) continue
    const stretch = voiced.length > 0 ? rest : narrowed(shape, rest)
    if (wordCount(shape, stretch) >= WORTH_A_CLAIM && isClause(input, stretch))
      add(stretch, 'author')
  }
  return segments.sort((a, b) => a.from - b.from)
}

/** What others say in this sentence, each word with the innermost who says it. */
function voicedStretches({ doc, shape, analysis, tree, scopes }: SegmentInput): Voiced[] {
  const { firstToken, endToken } = tree.sentence
  const owner = new Int32Array(endToken - firstToken).fill(-1)
  const widestFirst = scopes
    .filter(({ attribution }) => attribution.holder !== 'author')
    .sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))
  const inside = ({ firstToken: first, endToken: end }: AttributionScope): [number, number] => [
    Math.max(first, firstToken) - firstToken,
    Math.min(end, endToken) - firstToken,
  ]
  for (const [index, scope] of widestFirst.entries()) {
    const [first, end] = inside(scope)
    const around = widestFirst[owner[first] ?? -1]
    if (around !== undefined && saysTheSame(around, scope)) continue
    owner.fill(index, first, Math.max(first, end))
  }
  const found: Voiced[] = []
  for (let at = 0; at < owner.length; ) {
    const index = owner[at] as number
    let end = at + 1
    while (end < owner.length && owner[end] === index) end++
    const scope = widestFirst[index]
    if (scope !== undefined) {
      const [first, last] = inside(scope)
      const from = shapeIndexOf(shape, analysis.tokens.start[firstToken + at] ?? 0)
      const stop = analysis.tokens.end[firstToken + end - 1] ?? 0
      const to = shapeIndexOf(shape, stop)
      const { cue } = scope.attribution
      if (to > from)
        found.push({
          from,
          to,
          stop,
          whole: at === first && end === last,
          attribution: scope.attribution,
          ...(cue === undefined ? {} : { cue: shapeIndexOf(shape, cue.start) }),
        })
    }
    at = end
  }
  for (const stretch of nounVoices(shape, doc))
    if (!found.some((other) => other.from < stretch.to && stretch.from < other.to))
      found.push(stretch)
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

function saysTheSame({ attribution: a }: AttributionScope, { attribution: b }: AttributionScope) {
  return a.holder !== 'author' && b.holder !== 'author' && a.holder.id === b.holder.id
}

/** 'denies [any part in it]': who denies a thing that is only named says so with the verb. */
function withDenial(
  shape: SentenceShape,
  clause: Stretch,
  attribution: Attribution | 'author',
  cue: number | undefined,
): Stretch {
  if (attribution === 'author' || attribution.stance !== 'denies' || cue === undefined)
    return clause
  const near = cue < clause.from && wordCount(shape, { from: cue, to: clause.from }) <= 3
  if (!near || wordCount(shape, clause) > LONGEST_CHARGE) return clause
  return { from: cue, to: clause.to }
}

const OWNED_SAYING = new RegExp(
  `(?<who>${ACTOR_CLASS})(?:'s?)? (?:[\\w-]+ ){0,2}?(?:insistence|claims?|assertions?|argument|contention|belief|conviction|warnings?|allegations?|assurances?|denials?|view) that (?<what>[^,;—]+)`,
  'dg',
)
const LOOSE_SAYING =
  /\b(?:concerns?|fears|suspicions?|allegations?|speculation|rumou?rs|worries) that [^,;—]+/g

/** 'Lima's insistence that ...' speaks with Lima's voice; 'concerns that ...' with the author's. */
function nounVoices(shape: SentenceShape, doc: DocumentId): Voiced[] {
  const found: Voiced[] = []
  for (const match of matchesOf(OWNED_SAYING, shape.shape)) {
    const [who] = groupsIn(shape, match.groups?.['who'] ?? '')
    if (who === undefined) continue
    const denies = /denial|insistence/.test(match[0]) && /\bnot\b/.test(match[0])
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      stop: shape.sentence.end,
      whole: true,
      attribution: {
        holder: actorRefOf(doc, who.members[0]),
        stance: denies ? 'denies' : 'asserts',
      },
    })
  }
  for (const match of matchesOf(LOOSE_SAYING, shape.shape)) {
    const stretch = { from: match.index, to: match.index + match[0].length }
    if (!found.some((other) => other.from < stretch.to && stretch.from < other.to))
      found.push({ ...stretch, stop: shape.sentence.end, whole: true, attribution: 'author' })
  }
  return found
}

/** The stretches between the voiced ones, without the words that announce these. */
function outside(shape: SentenceShape, voiced: readonly Stretch[]): Stretch[] {
  const rests: Stretch[] = []
  let at = 0
  for (const stretch of [...voiced, { from: shape.shape.length, to: shape.shape.length }]) {
    if (stretch.from > at) rests.push({ from: at, to: stretch.from })
    at = Math.max(at, stretch.to)
  }
  if (voiced.length === 0) return rests
  return rests.flatMap((rest) => withoutAnnouncement(shape, rest))
}

const ANNOUNCEMENT =
  /\b(?:said|says|told|stated|stating|stressed|added|according to|noted|argued|claimed|explained|emphasi[sz]ed|insisted|warned|wrote|writes|described by|underlined|highlighted|concluded|asked|declared|announced|believes?|thinks?|guarantees|framed)\b/

/** Cuts off the clause that says who speaks; what a comma or dash separates from it may stay. */
function withoutAnnouncement(shape: SentenceShape, rest: Stretch): Stretch[] {
  const words = shape.shape.slice(rest.from, rest.to)
  const kept: Stretch[] = []
  let at = rest.from
  for (const part of words.split(/(?<=[,;:—] )/)) {
    const stretch = { from: at, to: at + part.length }
    at = stretch.to
    if (ANNOUNCEMENT.test(part)) continue
    const last = kept.at(-1)
    if (last !== undefined && last.to === stretch.from)
      kept[kept.length - 1] = { from: last.from, to: stretch.to }
    else kept.push(stretch)
  }
  return kept
}

const OWN_SUBJECT =
  /^(?:(?:and|but|yet|or|so|where|when|while|although|though|because|as|which|a|with) |(?:[\ue000-\uefff]|it|they|he|she|we|this|that|these|those|the|its|their|there)\b|[\ue000-\uefff]|\w+ing )/

function narrowed(shape: SentenceShape, whole: Stretch): Stretch {
  const words = shape.shape.slice(whole.from, whole.to)
  const parts: (Stretch & { readonly strong: boolean })[] = []
  let at = whole.from
  for (const part of words.split(/(?<=[,;—] )/)) {
    const strong = cuesIn(part).some((found) => found.weight === 2)
    parts.push({ from: at, to: at + part.length, strong })
    at += part.length
  }
  const first = parts.find((part) => part.strong)
  if (first === undefined || first === parts[0]) return whole
  // What the subject of the sentence is told to do is not cut off from it.
  if (!OWN_SUBJECT.test(shape.shape.slice(first.from, whole.to))) return whole
  const told = { from: first.from, to: whole.to }
  const length = wordCount(shape, told)
  return length >= WORTH_A_CLAIM && length * 5 < wordCount(shape, whole) * 2 ? told : whole
}

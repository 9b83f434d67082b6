import type { Analysis } from '../../language/index.ts'
import type { DocumentId } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { ACTOR_CLASS, actorRefOf, groupsIn, matchesOf, shapeIndexOf } from '../patterns/index.ts'
import type { Attribution } from '../report.ts'
import type { AttributionScope } from '../step.ts'
import type { CueFinding } from './claim-cues.ts'
import { cuesIn } from './claim-cues.ts'

/** A stretch `[from, to)` of a sentence's shape that one voice puts forward. */
export interface ClaimSegment {
  readonly from: number
  readonly to: number
  readonly attribution: Attribution | 'author'
  readonly cues: readonly CueFinding[]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What others say, and where the word stands that says so. */
interface Voiced extends Stretch {
  readonly attribution: Attribution | 'author'
  readonly cue?: number
}

/** Fewer words beside a report or an announcement make no claim of their own. */
const WORTH_A_CLAIM = 5

/**
 * Splits a sentence into what others are made to say and what the author says beside it. The author's
 * part is narrowed to the parts that carry a cue when these are the smaller half of a sentence that
 * otherwise reports.
 */
export function segmentsOf(
  doc: DocumentId,
  shape: SentenceShape,
  analysis: Analysis,
  scopes: readonly AttributionScope[],
): ClaimSegment[] {
  const voiced = voicedStretches(doc, shape, analysis, scopes)
  const segments: ClaimSegment[] = voiced.flatMap(({ attribution, ...whole }) =>
    clausesOf(shape, whole).map(({ from, to }) => ({
      from,
      to,
      attribution,
      cues: cuesIn(shape.shape.slice(from, to)),
    })),
  )
  const cues = voiced.flatMap(({ cue }) => (cue === undefined ? [] : [cue]))
  const announces = ({ from, to }: Stretch): boolean => cues.some((at) => at >= from && at < to)
  for (const rest of outside(shape, voiced).flatMap((whole) => clausesOf(shape, whole))) {
    // What says who speaks is no claim.
    if (announces(rest)) continue
    const stretch = voiced.length > 0 ? rest : narrowed(shape, rest)
    if (wordCount(shape, stretch) >= WORTH_A_CLAIM)
      segments.push({
        ...stretch,
        attribution: 'author',
        cues: cuesIn(shape.shape.slice(stretch.from, stretch.to)),
      })
  }
  return segments.sort((a, b) => a.from - b.from)
}

/** What others say in this sentence: the content of each scope, the outermost where they nest. */
function voicedStretches(
  doc: DocumentId,
  shape: SentenceShape,
  analysis: Analysis,
  scopes: readonly AttributionScope[],
): Voiced[] {
  const { sentence } = shape
  const found: Voiced[] = []
  const widestFirst = [...scopes].sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken),
  )
  for (const scope of widestFirst) {
    if (scope.attribution.holder === 'author') continue
    const start = Math.max(analysis.tokens.start[scope.firstToken] ?? 0, sentence.start)
    const end = Math.min(analysis.tokens.end[scope.endToken - 1] ?? 0, sentence.end)
    if (start >= end) continue
    const from = shapeIndexOf(shape, start)
    const to = shapeIndexOf(shape, end)
    if (to <= from) continue
    if (found.some((other) => other.from <= from && to <= other.to)) continue
    const { cue } = scope.attribution
    found.push({
      from,
      to,
      attribution: scope.attribution,
      ...(cue === undefined ? {} : { cue: shapeIndexOf(shape, cue.start) }),
    })
  }
  for (const stretch of nounVoices(shape, doc))
    if (!found.some((other) => other.from < stretch.to && stretch.from < other.to))
      found.push(stretch)
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
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
      attribution: {
        holder: actorRefOf(doc, who.members[0]),
        stance: denies ? 'denies' : 'asserts',
      },
    })
  }
  for (const match of matchesOf(LOOSE_SAYING, shape.shape)) {
    const stretch = { from: match.index, to: match.index + match[0].length }
    if (!found.some((other) => other.from < stretch.to && stretch.from < other.to))
      found.push({ ...stretch, attribution: 'author' })
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
  for (const part of words.split(/(?<=[,;—] )/)) {
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
  const told = { from: first.from, to: whole.to }
  const length = wordCount(shape, told)
  return length >= WORTH_A_CLAIM && length * 5 < wordCount(shape, whole) * 2 ? told : whole
}

const JOINT =
  /; |, (?:but|yet|and|while|whereas|although) (?=(?:[\ue000-\uefff]|it|they|he|she|we|there|this|that|nobody|somebody|the \w+) (?:(?:also|still|now|then|\w+ly) )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|does|do|did|\w+(?:s|ed))\b)/g

/**
 * The clauses of a stretch that each put something forward: cut at semicolons, and at 'but', 'and' or
 * 'while' before a subject of its own, where what stands on both sides is long enough to say something.
 */
function clausesOf(shape: SentenceShape, whole: Stretch): Stretch[] {
  const words = shape.shape.slice(whole.from, whole.to)
  const clauses: Stretch[] = []
  let from = whole.from
  for (const match of matchesOf(JOINT, words)) {
    const cut = whole.from + match.index + 1
    const rest = whole.from + match.index + match[0].length
    if (wordCount(shape, { from, to: cut }) < WORTH_A_CLAIM) continue
    if (wordCount(shape, { from: rest, to: whole.to }) < WORTH_A_CLAIM) continue
    clauses.push({ from, to: cut })
    from = rest
  }
  clauses.push({ from, to: whole.to })
  return clauses
}

function wordCount(shape: SentenceShape, { from, to }: Stretch): number {
  return shape.shape.slice(from, to).match(/[\p{L}\p{N}\ue000-\uefff]+/gu)?.length ?? 0
}

import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import type { Mention } from '../mention.ts'
import type { ActorGroup } from './actor-group.ts'
import { matchesOf } from './matches-of.ts'
import { type SeeThrough, seenThrough } from './see-through.ts'

/**
 * A sentence as the patterns see it: its words in lower case, typographic marks made plain, and every
 * group of actors shrunk to one private-use character. `origin` leads each code unit of `shape` back to
 * the document, so that whatever a pattern matches can be cited.
 */
export interface SentenceShape {
  readonly sentence: AnalysedSentence
  readonly shape: string
  /** Document offset of each code unit of `shape`. */
  readonly origin: readonly number[]
  /** Document offset where each code unit of `shape` ends. */
  readonly originEnd: readonly number[]
  readonly groups: readonly ActorGroup[]
}

const FIRST_NAME = 0xe000
const FIRST_ADJECTIVE = 0xe800
const LAST_ADJECTIVE = 0xefff

/** Character class of a group named as a noun. */
export const NAME_CLASS = '[\\ue000-\\ue7ff]'
/** Character class of a group named as an adjective ('Iranian'). */
export const ADJECTIVE_CLASS = '[\\ue800-\\uefff]'
/** Character class of any group. */
export const ACTOR_CLASS = '[\\ue000-\\uefff]'

/** True when `code` stands for a group of actors. */
export function isGroupCode(code: number): boolean {
  return code >= FIRST_NAME && code <= LAST_ADJECTIVE
}

/** The group that the code unit at `index` of the shape stands for. */
export function groupAt(shape: SentenceShape, index: number): ActorGroup | undefined {
  const code = shape.shape.charCodeAt(index)
  if (!isGroupCode(code)) return undefined
  return shape.groups[code >= FIRST_ADJECTIVE ? code - FIRST_ADJECTIVE : code - FIRST_NAME]
}

/** All groups in `text` (a piece of the shape), in order. */
export function groupsIn(shape: SentenceShape, text: string): ActorGroup[] {
  const found: ActorGroup[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isGroupCode(code)) continue
    const group = shape.groups[code >= FIRST_ADJECTIVE ? code - FIRST_ADJECTIVE : code - FIRST_NAME]
    if (group !== undefined) found.push(group)
  }
  return found
}

/** `[start, end)` in the document of the piece `[from, to)` of the shape; `to` must exceed `from`. */
export function originOf(
  shape: SentenceShape,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return {
    start: shape.origin[from] ?? shape.sentence.start,
    end: shape.originEnd[to - 1] ?? shape.sentence.end,
  }
}

/** The first code unit of the shape whose origin is at or after `offset`. */
export function shapeIndexOf(shape: SentenceShape, offset: number): number {
  const index = shape.origin.findIndex((start) => start >= offset)
  return index < 0 ? shape.shape.length : index
}

/** Shapes of all sentences that carry facts: body, title and heading. */
export function shapesOf(
  analysis: Analysis,
  mentions: readonly Mention[],
  seeThrough: SeeThrough = 'owned',
): readonly SentenceShape[] {
  const cached = shapesByMentions.get(mentions)
  const known = cached?.analysis === analysis ? cached.shapes.get(seeThrough) : undefined
  if (known !== undefined) return known
  const shapes = freshShapes(analysis, mentions, seeThrough)
  if (cached?.analysis === analysis) cached.shapes.set(seeThrough, shapes)
  else shapesByMentions.set(mentions, { analysis, shapes: new Map([[seeThrough, shapes]]) })
  return shapes
}

/** Several steps look at the same sentences; their shapes are made once for each layer of mentions. */
const shapesByMentions = new WeakMap<
  readonly Mention[],
  { readonly analysis: Analysis; readonly shapes: Map<SeeThrough, readonly SentenceShape[]> }
>()

function freshShapes(
  analysis: Analysis,
  mentions: readonly Mention[],
  seeThrough: SeeThrough,
): SentenceShape[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence)
    if (list === undefined) bySentence.set(mention.sentence, [mention])
    else list.push(mention)
  }
  const shapes: SentenceShape[] = []
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (sentence.kind !== 'body' && sentence.kind !== 'title' && sentence.kind !== 'heading')
      continue
    const inside = seenThrough(analysis.text, bySentence.get(index) ?? [], seeThrough)
    shapes.push(shapeOf(analysis, sentence, inside))
  }
  return shapes
}

interface Piece {
  readonly mention: Mention
  /** Mentions of other actors by the same words ('both countries'). */
  readonly alike: readonly Mention[]
  readonly start: number
  readonly end: number
}

/** The shape of one sentence. `mentions` may nest; the outermost ones become groups. */
export function shapeOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[],
): SentenceShape {
  const pieces = joinTold(analysis.text, outermost(analysis, sentence, mentions))
  const groups: ActorGroup[] = []
  const characters: string[] = []
  const origin: number[] = []
  const originEnd: number[] = []
  const put = (character: string, start: number, end: number): void => {
    characters.push(character)
    origin.push(start)
    originEnd.push(end)
  }
  let at = sentence.start
  for (const piece of [...pieces, undefined]) {
    const stop = piece?.start ?? sentence.end
    for (; at < stop; at++) putPlain(put, analysis.text, at)
    if (piece === undefined) break
    const adjective = piece.mention.form === 'demonym'
    put(
      String.fromCharCode((adjective ? FIRST_ADJECTIVE : FIRST_NAME) + groups.length),
      piece.start,
      piece.end,
    )
    groups.push({
      members: [piece.mention, ...piece.alike],
      start: piece.start,
      end: piece.end,
      adjective,
    })
    if (isPossessivePronoun(analysis.text.slice(piece.start, piece.end))) {
      put("'", piece.end, piece.end)
      put('s', piece.end, piece.end)
    }
    at = piece.end
  }
  const single = dropArticles({ sentence, shape: characters.join(''), origin, originEnd, groups })
  return joinLists(joinLists(single))
}

/** '[its neighbour] [Bangladesh]' is one phrase for one actor. */
function joinTold(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const same =
      before !== undefined &&
      before.mention.form === 'description' &&
      piece.mention.form === 'name' &&
      before.mention.actor.id === piece.mention.actor.id &&
      before.alike.length === 0 &&
      text.slice(before.end, piece.start) === ' '
    if (same) joined[joined.length - 1] = { ...piece, start: before.start }
    else joined.push(piece)
  }
  return joined
}

function isPossessivePronoun(words: string): boolean {
  return /^(?:its|their|his|her|our|my|your)$/i.test(words)
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '‑': '-',
  '\n': ' ',
  '\t': ' ',
  '\u00a0': ' ',
}

function putPlain(
  put: (character: string, start: number, end: number) => void,
  text: string,
  at: number,
): void {
  const raw = text[at] ?? ' '
  if (raw === '—') {
    put(' ', at, at + 1)
    put('—', at, at + 1)
    put(' ', at, at + 1)
    return
  }
  const lower = raw.toLowerCase()
  put(PLAIN[raw] ?? (lower.length === 1 ? lower : raw), at, at + 1)
}

/** Longest first where mentions overlap. A title before a name belongs to the name. */
function outermost(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[],
): Piece[] {
  const pieces = mentions
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
    .map((mention): Piece => {
      if (mention.form === 'demonym' || mention.form === 'coref')
        return { mention, alike: [], start: mention.start, end: mention.end }
      const first = analysis.tokens.start[mention.phraseFirstToken] ?? mention.start
      const last = analysis.tokens.end[mention.phraseEndToken - 1] ?? mention.end
      return {
        mention,
        alike: [],
        start: Math.max(sentence.start, Math.min(first, mention.start)),
        end: Math.min(sentence.end, Math.max(last, mention.end)),
      }
    })
    .sort(
      (a, b) =>
        a.start - b.start || Number(a.mention.nested) - Number(b.mention.nested) || b.end - a.end,
    )
  const kept: Piece[] = []
  for (const piece of pieces) {
    const before = kept.at(-1)
    if (before === undefined || piece.start >= before.end) kept.push(piece)
    else if (sameWords(piece.mention, before.mention)) {
      if (piece.mention.form === 'coref')
        kept[kept.length - 1] = { ...before, alike: [...before.alike, piece.mention] }
    } else if (piece.end - piece.start > before.end - before.start && before.mention.nested)
      kept[kept.length - 1] = piece
  }
  return kept
}

function sameWords(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.actor.id !== b.actor.id
}

const ARTICLE = new RegExp(`\\b(?:the|an?) (?=${ACTOR_CLASS})`, 'g')

/** 'the Islamic Republic' and 'Islamic Republic' have the same shape. */
function dropArticles(shape: SentenceShape): SentenceShape {
  return rewrite(shape, ARTICLE, () => '')
}

const ASIDE =
  '(?:(?:also|even|now|then|later|notably|especially|particularly|possibly|potentially|perhaps|more recently|increasingly|to some extent|to a lesser (?:extent|degree)|its (?:ally|neighbou?r)),? )?(?:with )?'

const LISTS = [NAME_CLASS, ADJECTIVE_CLASS].map((family) => {
  const item = `${family}(?:'s?(?= (?:and|or)|,))?`
  const list = new RegExp(
    `${item}(?:(?:, ${ASIDE}${item})+,? (?:and|or|&|as well as) ,? ?${ASIDE}${family}|(?: -|,| —)? (?:and|or|&|as well as|along with|together with),? ${ASIDE}${family})(?!\\w)`,
    'g',
  )
  return { family, list }
})

/** 'A, B and C' becomes one group; 'A, B's rival, ...' does not, for want of a closing conjunction. */
function joinLists(shape: SentenceShape): SentenceShape {
  const groups = [...shape.groups]
  let text = hideOpeningComma(shape.shape)
  let result = shape
  for (const { family, list } of LISTS) {
    result = rewrite({ ...result, shape: text, groups }, list, (match) => {
      const joined = groupsIn({ ...result, groups }, match)
      const members = joined.flatMap((group) => [...group.members])
      const [first, ...rest] = members
      if (first === undefined) return match
      groups.push({
        members: [first, ...rest],
        start: Math.min(...joined.map((group) => group.start)),
        end: Math.max(...joined.map((group) => group.end)),
        adjective: family === ADJECTIVE_CLASS,
      })
      const base = family === ADJECTIVE_CLASS ? FIRST_ADJECTIVE : FIRST_NAME
      return String.fromCharCode(base + groups.length - 1)
    })
    text = result.shape
  }
  return { ...result, shape: result.shape.replace(HIDDEN_COMMA, ','), groups }
}

const HIDDEN_COMMA = '\u2063'
const OPENING =
  /^(?:["'(]?(?:with|after|before|despite|since|in|amid|as|unlike|like|for|under|following|during|because of|beyond|besides|if|when|while|although|though|on|at|from|to|by|through)\b[^,]*),/

/** The comma that ends 'After talks in X, Y and Z agreed' does not join X to the list. */
function hideOpeningComma(text: string): string {
  return text.replace(OPENING, (opening) => `${opening.slice(0, -1)}${HIDDEN_COMMA}`)
}

/** Replaces matches by at most one character, keeping the way back to the document. */
function rewrite(
  shape: SentenceShape,
  pattern: RegExp,
  replacement: (match: string) => string,
): SentenceShape {
  const matches = matchesOf(pattern, shape.shape)
  if (matches.length === 0) return shape
  let text = ''
  const origin: number[] = []
  const originEnd: number[] = []
  let at = 0
  const copy = (to: number): void => {
    for (; at < to; at++) {
      text += shape.shape[at] ?? ''
      origin.push(shape.origin[at] ?? 0)
      originEnd.push(shape.originEnd[at] ?? 0)
    }
  }
  for (const match of matches) {
    copy(match.index)
    const with_ = replacement(match[0])
    const end = match.index + match[0].length
    if (with_ === match[0]) continue
    if (with_ !== '') {
      text += with_
      origin.push(shape.origin[match.index] ?? 0)
      originEnd.push(shape.originEnd[end - 1] ?? 0)
    }
    at = end
  }
  copy(shape.shape.length)
  return { ...shape, shape: text, origin, originEnd }
}

import type { Analysis } from '../../language/index.ts'
import type { ActorId } from '../../text/index.ts'
import { othersThan } from './binding.ts'
import type { FoundMention } from './found-mention.ts'
import { type GrammaticalRole, isJoined, roleOf } from './grammatical-role.ts'
import type { Passage } from './passage.ts'

/** What a mention of the sentence `n` back weighs. */
const RECENCY = [2.4, 1.6, 0.8, 0.4] as const
const ROLES: Readonly<Record<GrammaticalRole, number>> = {
  subject: 1.2,
  'owner of the subject': 0.9,
  object: 0.6,
  possessor: 0.4,
  oblique: 0.3,
  modifier: 0,
  other: 0.2,
}
/** What it weighs to have the role of the pronoun. */
const PARALLEL = 0.3
/** What every further mention of the same actor near by adds, up to three. */
const AGAIN = 0.1
/** What the first that fits in its sentence gains if it is no subject: the sentence may be about it. */
const FIRST = 0.3
/** What the last word of a sentence gains over its first. */
const NEARER = 0.4
/** What the second of two joined by 'and' loses. */
const JOINED = 0.3
/** What a mention loses that lies in a quotation the pronoun is outside of, or the other way round. */
const ACROSS_QUOTATION = 1.2
const FORMS: Readonly<Record<FoundMention['form'], number>> = {
  name: 0,
  metonym: 0,
  description: 0,
  coref: 0.2,
  place: -0.9,
  demonym: -0.9,
}

/** What is looked for. */
export interface AntecedentQuery {
  /** Where the words that point back begin. */
  readonly start: number
  /** Their role, if that is known. */
  readonly role?: GrammaticalRole | undefined
  /** Whether a mention can be what is meant; how much it gains or loses for its kind is `worth`. */
  readonly fits: (mention: FoundMention) => boolean
  readonly worth?: (mention: FoundMention) => number
  /** Least score of an answer. */
  readonly least: number
}

/**
 * The mention that words most likely point back to. Every mention that fits is scored for how near it is,
 * its grammatical role (subjects before objects before others), having the same role as the words, being
 * named often near by, and standing on the same side of quotation marks; those that share the verb of the
 * words are left out. After Lappin and Leass (1994).
 *
 * @param found the mentions within reach, in text order
 */
export function antecedentMention(
  passage: Passage,
  found: readonly FoundMention[],
  query: AntecedentQuery,
): FoundMention | undefined {
  const { analysis, sentence } = passage
  const isOther = othersThan(passage, query.start)
  const quoted = isQuoted(analysis, sentence, query.start)
  const times = new Map<ActorId, number>()
  const able: FoundMention[] = []
  const others = new Set<ActorId>()
  for (const mention of found) {
    const back = sentence - mention.sentence
    if (back >= RECENCY.length || mention.end > query.start) continue
    if (!query.fits(mention)) continue
    times.set(mention.actor.id, (times.get(mention.actor.id) ?? 0) + 1)
    if (isOther(mention)) others.add(mention.actor.id)
    else able.push(mention)
  }
  let best: FoundMention | undefined
  let most = query.least
  let at = -1
  for (const mention of able) {
    const first = mention.sentence !== at
    at = mention.sentence
    if (others.has(mention.actor.id)) continue
    const role = roleOf(analysis, mention) ?? 'other'
    const again = Math.min(3, (times.get(mention.actor.id) ?? 1) - 1)
    const across = quoted !== isQuoted(analysis, mention.sentence, mention.start)
    const score =
      (RECENCY[sentence - mention.sentence] ?? 0) +
      ROLES[role] +
      (role === query.role ? PARALLEL : 0) +
      FORMS[mention.form] +
      AGAIN * again +
      NEARER * placeIn(analysis, mention) +
      (first && role !== 'subject' ? FIRST : 0) -
      (isJoined(analysis, mention) ? JOINED : 0) -
      (across ? ACROSS_QUOTATION : 0) +
      (query.worth?.(mention) ?? 0)
    if (score >= most) {
      best = mention
      most = score
    }
  }
  return best
}

/** Where in its sentence a mention stands, 0 to 1. */
function placeIn({ sentences }: Analysis, { sentence, start }: FoundMention): number {
  const within = sentences[sentence]
  return within === undefined ? 0 : (start - within.start) / (within.end - within.start)
}

/** True between quotation marks, as far as the sentence shows. */
function isQuoted({ text, sentences }: Analysis, sentence: number, offset: number): boolean {
  const within = sentences[sentence]
  if (within === undefined) return false
  const before = text.slice(within.start, offset)
  if (before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d')) return true
  const close = text.indexOf('\u201d', offset)
  if (close >= 0 && close < within.end) {
    const open = text.indexOf('\u201c', offset)
    if (open < 0 || open > close) return true
  }
  return (before.split('"').length & 1) === 0
}

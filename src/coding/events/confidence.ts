import type { EventCandidate, SentenceView } from './candidate.ts'
import type { ToldAs } from './event-modality.ts'

/** One thing that makes an event surer or less sure, and by how much. */
export interface ConfidencePart {
  readonly why: string
  readonly value: number
}

/**
 * A heuristic from 0 to 1, not calibrated: the sum of `confidenceParts`, kept between 0.05 and 0.95.
 */
export function confidenceOf(view: SentenceView, candidate: EventCandidate, told: ToldAs): number {
  let score = 0
  for (const { value } of confidenceParts(view, candidate, told)) score += value
  return Math.round(Math.min(0.95, Math.max(0.05, score)) * 100) / 100
}

/**
 * What an event's confidence is made of: the lexicon's own weight of the words, more when actor and
 * recipient are both named, less for nouns, for what did not (yet) happen, and when the actor is hidden,
 * least for what is only the aim of another act. Weak verbs in the simple present ('supports') tell a
 * state rather than a happening.
 */
export function confidenceParts(
  view: SentenceView,
  candidate: EventCandidate,
  told: ToldAs,
): readonly ConfidencePart[] {
  const { entry, actors, recipients, symmetric } = candidate
  const both = actors.length > 0 && (recipients.length > 0 || symmetric)
  const parts: ConfidencePart[] = [
    { why: 'the words alone', value: entry.weight },
    both ? BOTH_NAMED : ONE_MISSING,
  ]
  // Who protests is seldom named, who hides behind a passive is.
  if (actors.length === 0 && entry.type !== 'PROTEST')
    parts.push(SPOKEN.has(entry.type) ? NO_SPEAKER : NO_ACTOR)
  if (entry.part === 'noun') parts.push(NOUN)
  if (isHabit(view, candidate) && entry.weight < 0.65)
    parts.push(inRelativeClause(view, candidate) ? LASTING : HABIT)
  if (told !== 'asserted') parts.push(NOT_ASSERTED)
  if (told === 'purpose') parts.push(PURPOSE)
  return parts
}

const BOTH_NAMED: ConfidencePart = { why: 'both sides named', value: 0.1 }
const ONE_MISSING: ConfidencePart = { why: 'a side not named', value: -0.05 }
const NO_ACTOR: ConfidencePart = { why: 'the actor hidden', value: -0.1 }
const NO_SPEAKER: ConfidencePart = { why: 'nobody named who says it', value: -0.2 }
/** Types that are told of whoever speaks. */
const SPOKEN = new Set<string>(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST', 'ACCUSE', 'THREATEN'])
const NOUN: ConfidencePart = { why: 'told by a noun', value: -0.05 }
const HABIT: ConfidencePart = { why: 'simple present: a state?', value: -0.15 }
const LASTING: ConfidencePart = {
  why: 'simple present in a relative clause: a state',
  value: -0.25,
}
const NOT_ASSERTED: ConfidencePart = { why: 'not told as done', value: -0.1 }
const PURPOSE: ConfidencePart = { why: 'only an aim', value: -0.3 }

/** True for a verb in the simple present outside a headline. */
function isHabit(view: SentenceView, candidate: EventCandidate): boolean {
  const group = view.phrases[candidate.phrase]
  if (group?.kind !== 'verb group' || group.form !== 'finite' || group.first !== group.head)
    return false
  if (view.words.sentence.kind !== 'body') return false
  const word = view.words.word(group.head)
  return word === group.lemma || word.endsWith('s')
}

/** 'soldiers who [fight] the rebels': what somebody does at all times. */
function inRelativeClause({ tree }: SentenceView, { endToken }: EventCandidate): boolean {
  const verb = endToken - 1
  if (tree === undefined || !tree.relation(verb).startsWith('acl')) return false
  // 'it is Lima that [punishes] them' tells an act, not a quality.
  return tree.child(tree.head(verb), 'cop') === undefined
}

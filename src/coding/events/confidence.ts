import type { EventCandidate, SentenceView } from './candidate.ts'
import type { ToldAs } from './event-modality.ts'

/**
 * A heuristic from 0 to 1, not calibrated: the lexicon's own weight of the words, more when actor and
 * recipient are both named, less for nouns, for what did not (yet) happen, and when the actor is hidden, least for what is only the aim of another act. Weak verbs
 * in the simple present ('supports') tell a state rather than a happening.
 */
export function confidenceOf(view: SentenceView, candidate: EventCandidate, told: ToldAs): number {
  const { entry, actors, recipients, symmetric } = candidate
  let score = entry.weight
  if (actors.length > 0 && (recipients.length > 0 || symmetric)) score += 0.1
  else score -= 0.1
  // Who protests is seldom named, who hides behind a passive is.
  if (actors.length === 0 && entry.type !== 'PROTEST') score -= 0.15
  if (entry.part === 'noun') score -= 0.05
  if (isHabit(view, candidate) && entry.weight < 0.65) score -= 0.15
  if (told !== 'asserted') score -= 0.1
  if (told === 'purpose') score -= 0.3
  return Math.round(Math.min(0.95, Math.max(0.05, score)) * 100) / 100
}

/** True for a verb in the simple present outside a headline. */
function isHabit(view: SentenceView, candidate: EventCandidate): boolean {
  const group = view.phrases[candidate.phrase]
  if (group?.kind !== 'verb group' || group.form !== 'finite' || group.first !== group.head)
    return false
  if (view.words.sentence.kind !== 'body') return false
  const word = view.words.word(group.head)
  return word === group.lemma || word.endsWith('s')
}

import type { Predicate } from '../../predicates/index.ts'
import type { EventCandidate } from '../candidate.ts'
import { partyOf, without } from '../candidate.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'

/**
 * 'Peru closed its embassy; Chile followed', '... did the same', '... followed suit': whoever comes next
 * did what the last event tells, to the same.
 *
 * @param known the events of the sentence in reading order
 * @param before the last event of the sentence before, with which it may begin
 */
export function followerEvents(
  view: TreeView,
  phrases: readonly Phrase[],
  known: readonly EventCandidate[],
  before: EventCandidate | undefined,
): readonly EventCandidate[] {
  const found: EventCandidate[] = []
  for (const predicate of view.predicates) {
    if (!isFollowing(view, predicate)) continue
    const subject = predicate.arguments.find(({ role }) => role === 'subject')
    const actors = subject === undefined ? [] : view.party(subject.token, 'subject')
    const first =
      known.findLast(
        ({ endToken, entry }) => endToken <= predicate.token && entry.part === 'verb',
      ) ?? before
    const phrase = phraseAt(phrases, predicate.token)
    if (first === undefined || phrase === undefined || actors.length === 0) continue
    if (first.symmetric || without(actors, first.actors).length === 0) continue
    const own = new Set(actors.map(partyOf))
    found.push({
      entry: first.entry,
      firstToken: predicate.token,
      endToken: predicate.token + 1,
      phrase,
      verb: phrase,
      actors,
      recipients: first.recipients.filter((mention) => !own.has(partyOf(mention))),
      symmetric: false,
      definite: false,
      agentless: false,
    })
  }
  return found
}

function isFollowing(view: TreeView, predicate: Predicate): boolean {
  if (predicate.part !== 'verb' || predicate.passive || predicate.negated) return false
  const object = predicate.arguments.find(({ role }) => role === 'object')
  const word = object === undefined ? undefined : view.tree.word(object.token)
  if (predicate.lemma === 'follow') {
    if (word !== undefined) return /^(suit|example|lead)$/.test(word)
    return (
      predicate.form === 'finite' &&
      predicate.clauses.length === 0 &&
      predicate.arguments.every(
        ({ role, preposition }) => role !== 'oblique' || preposition !== 'from',
      )
    )
  }
  return predicate.lemma === 'do' && (word === 'same' || word === 'likewise')
}

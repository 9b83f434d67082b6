import type { Mention } from '../mention.ts'
import type { SentenceTree } from '../predicates/index.ts'
import type { EventCandidate } from './candidate.ts'
import { without } from './candidate.ts'
import { FREEING } from './tree/freeing.ts'
import type { VerbEvents } from './verb-events.ts'

/**
 * What the order of words and what the tree say of a sentence, taken together. Where both see an event
 * in the same word, the one that names both sides is kept, that of the words when both do: they are
 * sparing, while far attachments lead the tree astray.
 */
export function joinCandidates(
  tree: SentenceTree,
  verbs: VerbEvents,
  nouns: readonly EventCandidate[],
  byTree: readonly EventCandidate[],
): readonly EventCandidate[] {
  const joined = [...verbs.candidates, ...nouns]
  for (const candidate of byTree) {
    const at = joined.findIndex((other) => other.endToken === candidate.endToken)
    const other = joined[at]
    if (other !== undefined) {
      const asks =
        other.entry.type === 'REQUEST' &&
        other.recipients.length > 0 &&
        other.recipients.every(isFreed(tree))
      const clearer = asks || sides(candidate) > sides(other) || isMisread(tree, candidate, other)
      const better = clearer && !other.orphan && !other.pair
      const threat = candidate.entry.type === 'THREATEN' && other.entry.type === 'AGREE'
      if (threat || (better && candidate.entry.type === other.entry.type)) joined[at] = candidate
    } else if (candidate.asked) joined.push(candidate)
    else if (!isUsed(verbs, candidate) && !isContent(tree, joined, candidate))
      joined.push(candidate)
  }
  return joined.filter((candidate) => !isToldBySame(tree, joined, candidate))
}

/** '[drills] that Iran held', 'the [attack] launched by rebels': the verb on the noun tells the same. */
function isToldBySame(
  tree: SentenceTree,
  joined: readonly EventCandidate[],
  { entry, endToken }: EventCandidate,
): boolean {
  if (entry.part !== 'noun') return false
  return joined.some(
    (other) =>
      other.entry.part === 'verb' &&
      other.entry.takes !== undefined &&
      other.entry.type === entry.type &&
      tree.relation(other.endToken - 1).startsWith('acl') &&
      tree.head(other.endToken - 1) === endToken - 1,
  )
}

/**
 * True when the order of words has gone wrong and the tree tells as much: it took what a passive is done to
 * for who does it ('was summoned and [handed] a note'), or a word within the subject for the subject
 * ('residents of Tarime, a [Kenyan] town, blocked').
 */
function isMisread(tree: SentenceTree, candidate: EventCandidate, other: EventCandidate): boolean {
  if (sides(candidate) < sides(other) || candidate.symmetric || other.symmetric) return false
  if (candidate.agentless && !other.agentless) return true
  if (holdsMore(candidate.actors, other.actors)) return true
  if (holdsMore(candidate.recipients, other.recipients)) return true
  if (blamesDoer(tree, candidate, other)) return true
  const [actor] = candidate.actors
  const [taken] = other.actors
  if (actor === undefined || taken === undefined || actor.actor.id === taken.actor.id) return false
  let head = actor.endToken - 1
  while (head >= actor.firstToken && isInside(tree.head(head), actor)) head = tree.head(head)
  const { first, end } = tree.extent(head)
  return actor.endToken <= taken.firstToken && taken.firstToken >= first && taken.endToken <= end
}

/** 'condemned the arrest of the leader by [Peru]': who did it is blamed, not whom it was done to. */
function blamesDoer(tree: SentenceTree, candidate: EventCandidate, other: EventCandidate): boolean {
  if (!/^(?:ACCUSE|SUPPORT|REJECT)$/.test(candidate.entry.type)) return false
  const [doer] = candidate.recipients
  const [taken] = other.recipients
  if (doer === undefined || taken === undefined || doer.actor.id === taken.actor.id) return false
  return tree.word(doer.phraseFirstToken - 1) === 'by' && doer.firstToken > taken.firstToken
}

/** True when one list has all of the other and more: the order of words has lost one of several. */
function holdsMore(list: readonly Mention[], other: readonly Mention[]): boolean {
  return (
    other.length > 0 &&
    list.length > other.length &&
    other.every((mention) => list.some(({ actor }) => actor.id === mention.actor.id))
  )
}

function isInside(
  token: number,
  { firstToken, endToken }: Pick<EventCandidate, 'firstToken' | 'endToken'>,
) {
  return token >= firstToken && token < endToken
}

/** 'demanded the release of the [miners]': not the ones who are asked. */
function isFreed(tree: SentenceTree) {
  return ({ endToken }: { readonly endToken: number }): boolean =>
    FREEING.test(tree.lemma(tree.head(endToken - 1)))
}

/** True when the words have made it part of another event ('postponed his [visit]', 'agreed to [meet]'). */
function isUsed(
  { usedNouns, governed }: VerbEvents,
  { endToken, phrase }: EventCandidate,
): boolean {
  return usedNouns.has(endToken - 1) || governed.has(phrase)
}

/** Types that say what one thinks of a deed. */
const JUDGING = new Set<string>(['ACCUSE', 'SUPPORT', 'REJECT'])
/** Types of deeds, done whatever is thought of them. */
const DEEDS = new Set<string>([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'AID',
  'COOPERATE',
])

/** 'agreed an [arrangement]', 'rejected the [offer]': the noun is what the verb's event is about. */
function isContent(
  tree: SentenceTree,
  joined: readonly EventCandidate[],
  { entry, endToken, actors }: EventCandidate,
): boolean {
  if (entry.part !== 'noun') return false
  const verb = tree.head(endToken - 1)
  const relation = tree.relation(endToken - 1)
  if (relation !== 'obj' && relation !== 'nsubj:pass') return false
  const about = joined.find((other) => other.endToken === verb + 1 && other.entry.part === 'verb')
  if (about === undefined) return false
  // 'condemned Chad's [invasion]': the deed of another is told as well.
  const judged = JUDGING.has(about.entry.type) && DEEDS.has(entry.type)
  return !judged || without(actors, about.actors).length === 0
}

function sides({ actors, recipients, symmetric }: EventCandidate): number {
  if (symmetric) return 2
  return (actors.length > 0 ? 1 : 0) + (recipients.length > 0 ? 1 : 0)
}

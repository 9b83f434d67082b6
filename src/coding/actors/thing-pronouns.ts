import type { Actor } from '../mention.ts'
import { actsForState, isWithinPrivate, stateOf } from './antecedent.ts'
import { antecedentMention } from './antecedent-search.ts'
import { backReference } from './back-reference.ts'
import type { FoundMention } from './found-mention.ts'
import { roleOf } from './grammatical-role.ts'
import { type Passage, tagOf } from './passage.ts'
import type { Item } from './sentence-items.ts'

/** Least score of what 'it' may mean: a subject of the sentence before, or what is near and prominent. */
const LEAST = 2.2
/** What the state of a minister or of soldiers loses against a state or body that is named itself. */
const BEHIND = 0.8

/**
 * 'It' of states, bodies, companies and groups: whatever singular actor the words most likely point back
 * to. 'It' that stands for a thing or for nothing ('it is clear that', 'built it') is left alone.
 *
 * @param found the mentions within reach, in text order
 */
export function thingPronouns(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const mentions: FoundMention[] = []
  const owners: FoundMention[] = []
  for (const [index, item] of passage.items.entries()) {
    if (item.kind !== 'word') continue
    if (item.lower === 'its') {
      const owner = thingMeant(passage, found, item)
      if (owner !== undefined) owners.push(backReference(passage, item, owner))
      continue
    }
    if (item.lower !== 'it') continue
    const acts = actsLikeAnActor(passage, index)
    if (!acts && !isTreatedAsActor(passage, index)) continue
    const actor =
      speakerBefore(passage, found, index) ?? thingMeant(passage, [...found, ...mentions], item)
    if (actor !== undefined) mentions.push(backReference(passage, item, actor))
  }
  return [...mentions, ...owners]
}

/** The actor that 'it' or 'its' most likely means. */
export function thingMeant(
  passage: Passage,
  found: readonly FoundMention[],
  { start, end }: Pick<Item, 'start' | 'end'>,
): Actor | undefined {
  const { analysis, dictionary, sentence, shares } = passage
  const role = roleOf(analysis, { sentence, phraseStart: start, phraseEnd: end })
  const spans = new Map<number, number>()
  for (const mention of found) spans.set(mention.start, (spans.get(mention.start) ?? 0) + 1)
  const meant = antecedentMention(passage, found, {
    start,
    role,
    least: LEAST,
    fits: (mention) =>
      spans.get(mention.start) === 1 &&
      !isPossessive(analysis.text, mention) &&
      (isSingular(analysis.text, mention) || stateBehind(passage, mention) !== undefined) &&
      !(mention.form === 'demonym' && isWithinPrivate(found, mention)),
    worth: (mention) => {
      const state = mention.actor.kind === 'state' ? mention.actor : undefined
      const share = state === undefined ? 0 : (shares.get(state) ?? 0)
      return share / 5 - (isSingular(analysis.text, mention) ? 0 : BEHIND)
    },
  })
  if (meant === undefined) return undefined
  return isSingular(analysis.text, meant) ? meant.actor : stateOf(meant, dictionary)
}

/** 'Its' adds nothing to whom it stands for: the word it points to is there as well. */
function isPossessive(text: string, { form, start, end }: FoundMention): boolean {
  return form === 'coref' && text.slice(start, end).toLowerCase() === 'its'
}

/** The state of a minister or of soldiers: 'Serbian officials said that [it] would'. */
function stateBehind({ dictionary }: Passage, mention: FoundMention): Actor | undefined {
  return actsForState(mention) ? stateOf(mention, dictionary) : undefined
}

const PLURAL_HEAD =
  /(?:(?<!s)s|people|police|men|women|children|personnel|staff|crew|military|media)$/i

function isSingular(text: string, { actor, form, start, end }: FoundMention): boolean {
  if (actor.kind === 'person') return false
  if (actor.kind === 'bloc' && form !== 'name') return false
  if (form !== 'description') return form !== 'demonym' || actor.kind === 'state'
  const words = text.slice(start, end).replace(/\s+(?:in|of|from|at|for)\s.*$/u, '')
  return !PLURAL_HEAD.test(words)
}

const IMPERSONAL =
  /^(?:seem|appear|remain|emerge|happen|rain|snow|matter|take|took|taken|follow|depend|help|look|believe|think|understand|expect|report|allege|hope|fear|note|mean|make|become|became|clear|be)(?:s|ed|ing|n)?$/
const HELPERS =
  /^(?:is|was|has|had|would|will|may|might|could|must|should|can|does|did|not|never|be|been|have|also|now|already|yet|since|even|still|then|at|least|last|once)$/

/** False for an 'it' that points at nothing: 'it is clear that', 'it rained', 'make it clear'. */
function actsLikeAnActor(passage: Passage, index: number): boolean {
  const { items } = passage
  let at = index + 1
  while (
    items[at] !== undefined &&
    (tagOf(passage, items[at] as Item) === 'ADV' || HELPERS.test(items[at]?.lower ?? ''))
  )
    at++
  const next = items[at]
  if (next?.kind !== 'word') return false
  if (/^turn/.test(next.lower) && items[at + 1]?.lower === 'out') return false
  return tagOf(passage, next) === 'VERB' && !IMPERSONAL.test(next.lower)
}

/** Verbs that are done to somebody: their object is no thing. */
const DONE_TO =
  /^(?:accus|urg|ask|warn|blam|criticis|criticiz|condemn|invad|threaten|lend|lent|offer|help|support|arm|back|recogni[sz]|press|punish|isolat|tell|told|forc|expel|trust|denounc|sue|sanction|join|oblig|oblige|allow|want|invit|attack)(?:e|es|ed|s|ing|led|ling)?$/

function isTreatedAsActor({ items }: Passage, index: number): boolean {
  return DONE_TO.test(items[index - 1]?.lower ?? '')
}

const SPEAKS = /^(?:said|says|added|adds|reported|stated)$/
const SPOKEN =
  /^(?:,[^,]{1,60},)?\s+(?:also\s+)?(?:said|says|added|reported|announced|told|stated|warned|wrote|denied|confirmed)\b/

/** '... , it said': the body or state that spoke last, when the sentence leaves it at that. */
function speakerBefore(
  passage: Passage,
  found: readonly FoundMention[],
  index: number,
): Actor | undefined {
  const { analysis, items, sentence } = passage
  const item = items[index]
  if (item === undefined || !SPEAKS.test(items[index + 1]?.lower ?? '')) return undefined
  const spoke = found.findLast(
    (each) =>
      each.end <= item.start &&
      sentence - each.sentence <= 2 &&
      each.sentence < sentence &&
      each.form !== 'demonym' &&
      each.actor.kind !== 'person' &&
      SPOKEN.test(analysis.text.slice(each.phraseEnd, each.phraseEnd + 90)),
  )
  return spoke?.actor
}

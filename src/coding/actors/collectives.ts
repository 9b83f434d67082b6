import type { Sector } from '../../codebook/index.ts'
import type { Actor } from '../mention.ts'
import { antecedentState } from './antecedent.ts'
import { setBehind } from './behind-noun.ts'
import { type CollectiveNoun, collectiveNoun, isCollectiveHead } from './collective-nouns.ts'
import type { FoundMention } from './found-mention.ts'
import { singularOffice } from './office-words.ts'
import { actsAsOwner, ownerAfter, ownersAfter, ownersBefore } from './owner.ts'
import { descriptionOf, type Passage, tagOf } from './passage.ts'
import { focusState } from './salience.ts'
import type { Item } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'
import { isLabel, isNumber, numberStart, opensSentence } from './unnamed-phrase.ts'

const LINKS = new Set(['in', 'of', 'from', 'within', 'inside'])
const PRONOUNS = new Set(['its', 'his', 'her', 'their'])
/** How a group may be tied to a state without being of it: 'Iran-backed militias'. */
const BACKED =
  /^(?:backed|led|linked|aligned|affiliated|sponsored|trained|supported|funded|armed|allied)$/

/**
 * Unnamed groups of a country or body: 'Azerbaijani security services', 'officials in Tehran', 'the
 * Raisi administration', 'ground forces of the IRGC', '19 citizens'.
 */
export function collectiveMentions(
  passage: Passage,
  found: readonly FoundMention[],
): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let head = 0; head < items.length; head++) {
    const item = items[head]
    if (
      item?.kind !== 'word' ||
      (item.capital && !opensSentence(items, head)) ||
      !isCollectiveHead(item.lower)
    )
      continue
    if (isHeadOfMore(items[head + 1]) || isAdjective(passage, head)) continue
    if (isLabel(items, head)) continue
    const first = firstModifier(passage, head)
    const words = items.slice(first, head + 1).map((word) => word.lower)
    const noun = collectiveNoun(words.filter((word) => !/^\d/.test(word)))
    if (noun === undefined) continue
    // 'On the same side' takes a part, it is nobody.
    if (item.lower === 'side' && /^(?:same|other|wrong|right)$/.test(words[0] ?? '')) continue
    mentions.push(...readCollective(passage, found, first, head, noun, words))
  }
  return mentions
}

/** 'Military aid', 'a firm promise': the word says what kind of thing, not who. */
function isAdjective(passage: Passage, head: number): boolean {
  const item = passage.items[head]
  const next = passage.items[head + 1]
  if (item === undefined || item.possessive) return false
  if (next?.kind === 'word' && ['NOUN', 'ADJ'].includes(tagOf(passage, next))) return true
  return tagOf(passage, item) === 'ADJ' && !/^(?:military|opposition|public)$/.test(item.lower)
}

/** True when the next word makes the noun a mere modifier: 'government officials', 'army commander X'. */
function isHeadOfMore(next: Item | undefined): boolean {
  if (next?.kind !== 'word') return false
  return isCollectiveHead(next.lower) || singularOffice(next.lower) !== undefined
}

/** The item of the leftmost modifier of the noun at `head`; `head` itself without any. */
function firstModifier(passage: Passage, head: number): number {
  const { items } = passage
  let first = head
  while (head - first < 4) {
    const item = items[first - 1]
    if (item?.kind !== 'word' || item.possessive || STOP.has(item.lower)) break
    const tag = tagOf(passage, item)
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'].includes(tag)) break
    if (tag === 'VERB' && (!/(?:ed|ing)$/.test(item.lower) || followsNoun(passage, first - 2)))
      break
    if (item.capital && first - 1 > 0) break
    first--
    if (tag === 'NUM') return numberStart(items, first)
  }
  return first
}

/** 'Rebels kidnapped soldiers': a participle right after a noun is the verb of the clause. */
function followsNoun(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (item?.kind === 'mention') return item.mention?.form !== 'demonym' && !item.possessive
  return item?.kind === 'word' && ['NOUN', 'PROPN', 'PRON', 'ADV'].includes(tagOf(passage, item))
}

const STOP = new Set(
  'of in on at by for from to with and or but the a an this that these those its his her their has have had is are was were be been said says between including against'.split(
    ' ',
  ),
)

function readCollective(
  passage: Passage,
  found: readonly FoundMention[],
  first: number,
  head: number,
  noun: CollectiveNoun,
  words: readonly string[],
): FoundMention[] {
  const { items } = passage
  const before = items[first - 1]
  if (MISSIONS.has(noun.slug)) return missionAbroad(passage, found, first, head, noun, words)
  const after = ownersAfter(items, head + 1, LINKS) ?? setBehind(passage, found, head)
  if (before?.kind === 'mention') {
    const owners = ownersBefore(items, first - 1)
    const usable = owners.filter(({ actor }) => owns(actor, noun))
    const start = articleBefore(items, owners[0]?.first ?? first - 1)
    return usable.map(({ actor }) =>
      descriptionOf(passage, start, head, groupOf(actor, noun, words)),
    )
  }
  if (before?.text === '-' || BACKED.test(words[0] ?? '')) {
    const backer = items[first - 2]
    if (backer?.kind === 'mention' && before?.text === '-' && BACKED.test(words[0] ?? '')) {
      const name = `${backer.text} ${words.join(' ')}`
      return [descriptionOf(passage, first - 2, head, group(name, textIdOf(name), noun.sector))]
    }
    return []
  }
  const owned = PRONOUNS.has(before?.lower ?? '') && items[head + 1]?.lower !== 'of'
  if (after !== undefined && !owned && after.actors.every((actor) => owns(actor, noun))) {
    const start = articleBefore(items, first)
    return after.actors.map((actor) =>
      descriptionOf(passage, start, after.end - 1, groupOf(actor, noun, words)),
    )
  }
  const pronoun = before !== undefined && PRONOUNS.has(before.lower)
  const bare =
    before?.lower === 'the' &&
    (noun.slug === 'government' || noun.slug === 'military') &&
    items[head + 1]?.lower !== 'of' &&
    head - first < 2
  if (pronoun || bare) {
    const offset = before?.start ?? 0
    const { analysis, dictionary, sentence } = passage
    const state =
      (pronoun ? antecedentState(analysis, dictionary, found, sentence, offset) : undefined) ??
      focusState(passage, found, offset)
    if (state === undefined) return []
    return [descriptionOf(passage, first - 1, head, groupOf(state, noun, words))]
  }
  return []
}

/** What a state keeps in another: the place after 'in' is not whose it is. */
const MISSIONS = new Set(['embassy', 'embassies', 'consulate', 'consulates', 'mission'])

/** 'Its embassy in Lima', 'an embassy in Israel': of the state before it, else the one spoken of. */
function missionAbroad(
  passage: Passage,
  found: readonly FoundMention[],
  first: number,
  head: number,
  noun: CollectiveNoun,
  words: readonly string[],
): FoundMention[] {
  const { items, analysis, dictionary, sentence } = passage
  const before = items[first - 1]
  const of = ownerAfter(items, head + 1, new Set(['of']))
  const abroad = ownerAfter(items, of?.end ?? head + 1, new Set(['in', 'to']))
  const last = (abroad?.end ?? of?.end ?? head + 1) - 1
  const own = before?.kind === 'mention' ? before.mention?.actor : of?.actor
  const owned = own !== undefined || PRONOUNS.has(before?.lower ?? '')
  if (noun.slug === 'mission' && !owned && !words.includes('diplomatic')) return []
  const named = own?.kind === 'state' ? own : undefined
  const offset = items[first]?.start ?? 0
  const owner =
    named ??
    (own === undefined ? antecedentState(analysis, dictionary, found, sentence, offset) : undefined)
  if (owner === undefined || owner.id === abroad?.actor.id) return []
  const start =
    before?.kind === 'mention' && named !== undefined && of === undefined
      ? theBefore(items, first - 1)
      : PRONOUNS.has(before?.lower ?? '')
        ? first - 1
        : theBefore(items, first)
  const slug = abroad === undefined ? noun.slug : `${noun.slug}-in-${abroad.actor.id}`
  return [descriptionOf(passage, start, last, groupOf(owner, { ...noun, slug }, words))]
}

/** A person owns only a government ('the Raisi administration'); a place-like bloc nothing of its own. */
function owns(actor: Actor, noun: CollectiveNoun): boolean {
  if (actor.kind === 'company' || actor.kind === 'outlet') return noun.sector !== 'BUS'
  return actor.kind !== 'person' || (noun.slug === 'government' && actor.country !== undefined)
}

function groupOf(owner: Actor, noun: CollectiveNoun, words: readonly string[]): Actor {
  if (actsAsOwner(owner)) return owner
  const body = owner.kind === 'state' || owner.kind === 'person' ? '' : `${owner.id}-`
  const named = owner.kind === 'state' ? owner.name : (owner.country ?? owner.name)
  return {
    id: textActorId(owner.country, `${body}${noun.slug}`),
    name: `${words.join(' ')} (${body === '' ? named : owner.name})`,
    kind: 'collective',
    ...(owner.country === undefined ? {} : { country: owner.country }),
    sector: noun.sector,
    roles: [],
  }
}

function group(name: string, id: Actor['id'], sector: Sector): Actor {
  return { id, name, kind: 'collective', sector, roles: [] }
}

function textIdOf(name: string): Actor['id'] {
  return textActorId(undefined, name)
}

function articleBefore(items: readonly Item[], first: number): number {
  const before = items[first - 1]
  if (before?.kind === 'word' && isNumber(before)) return numberStart(items, first - 1)
  return /^(?:the|an?)$/.test(before?.lower ?? '') ? first - 1 : first
}

function theBefore(items: readonly Item[], first: number): number {
  return items[first - 1]?.lower === 'the' ? first - 1 : first
}

import type { FoundMention } from './found-mention.ts'
import { singularOffice } from './office-words.ts'
import { governsNext, type Passage, tagOf } from './passage.ts'
import type { Item } from './sentence-items.ts'
import { isUnnamedHead, type UnnamedNoun, unnamedNoun } from './unnamed-nouns.ts'

/** Pronouns that say whose somebody is. */
export const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'whose'])
/** Words that point at somebody known. */
export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const QUANTIFIERS = new Set(['some', 'several', 'many', 'few', 'most', 'more', 'dozens', 'scores'])
/** Where a phrase ends to the left: words that are no part of a noun phrase. */
const STOP = new Set(
  `of in on at by for from to with and or but said says say told that which who than as between including
  against not only also is are was were be been being has have had do does did will would can could may
  might must should while when where if after before since until because into over under about among
  near via per later earlier then there here least most both either neither any all each every`.split(
    /\s+/,
  ),
)
/** True for a word that can head an unnamed actor and is no part of what was found already. */
export function mayBeHead(
  passage: Passage,
  found: readonly FoundMention[],
  described: readonly FoundMention[],
  head: number,
): boolean {
  const { items, sentence } = passage
  const item = items[head]
  if (item?.kind !== 'word' || !isUnnamedHead(item.lower)) return false
  const opens = opensSentence(items, head)
  if (item.capital && !opens && !/^(?:Parliament|Congress|Senate)$/.test(item.text)) return false
  if (described.some((other) => other.start <= item.start && item.start < other.end)) return false
  return !found.some(
    ({ actor, form, sentence: at, phraseStart, phraseEnd }) =>
      at === sentence &&
      form === 'name' &&
      actor.kind === 'person' &&
      phraseStart <= item.start &&
      item.start < phraseEnd,
  )
}

/** True behind nothing but signs, or behind a colon: '3 May: [Gunmen] attacked'. */
export function opensSentence(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ':' || items.slice(0, at).every((word) => word.kind === 'sign')
}

/** 'The Chinese company [Huaxin]', 'the militia [Wazalendo]': the noun says what the name after it is. */
export function isLabel(items: readonly Item[], head: number): boolean {
  const next = items[head + 1]
  const kind = next?.mention?.actor.kind
  return (
    items[head]?.possessive === false &&
    next?.mention?.form === 'name' &&
    (kind === 'company' ||
      kind === 'armed group' ||
      kind === 'party' ||
      kind === 'outlet' ||
      kind === 'organisation')
  )
}

/** False for a noun that only describes the next one: 'police brutality', 'bank notes'. */
export function standsAlone(passage: Passage, head: number, noun: UnnamedNoun): boolean {
  const { items } = passage
  const item = items[head]
  if (item === undefined) return false
  const compound = noun.singular.includes(' ')
  if (noun.use === 'craft' && SERVICE_WORDS.has(items[head - 1]?.lower ?? '')) return false
  const tag = tagOf(passage, item)
  const sure = noun.use === 'service' || compound
  if (
    !['NOUN', 'PROPN'].includes(tag) &&
    !(sure && tag === 'ADJ') &&
    !(compound && tag === 'VERB') &&
    !/^(?:mp|mps|troops|police)$/.test(item.lower)
  )
    return false
  if (item.possessive) return true
  const next = items[head + 1]
  if (next === undefined) return true
  if (/^[-\u2010\u2011]$/.test(next.text)) return false
  if (isLabel(items, head)) return false
  if (next.kind === 'mention' && /^(?:forces|guards)$/.test(item.lower)) return false
  if (next.kind === 'mention') return next.mention?.actor.kind !== 'person'
  if (next.kind !== 'word') return true
  if (next.capital) return false
  if (isUnnamedHead(next.lower) || singularOffice(next.lower) !== undefined)
    return ownsCraft(noun, items, head)
  return (
    !['NOUN', 'PROPN'].includes(tagOf(passage, next)) || (noun.plural && noun.use !== 'service')
  )
}

/** 'Kenyan coast guard [boat]': the ship is the service's, which is then the actor. */
export function ownsCraft(noun: UnnamedNoun, items: readonly Item[], head: number): boolean {
  if (unnamedNoun([items[head + 1]?.lower ?? ''])?.use !== 'craft') return false
  return noun.singular.startsWith('coast guard') || SERVICE_WORDS.has(noun.singular)
}
const SERVICE_WORDS = new Set(['guard', 'navy', 'army', 'police', 'military', 'coastguard'])

/** The first item of the modifiers before `head`, numbers among them. */
export function firstModifier(passage: Passage, head: number): number {
  const { items } = passage
  let first = head
  while (head - first < 5) {
    const item = items[first - 1]
    if (item?.kind !== 'word' || item.possessive || STOP.has(item.lower)) break
    if (DEFINITE.has(item.lower) || POSSESSIVES.has(item.lower) || /^(?:a|an)$/.test(item.lower))
      break
    const tag = tagOf(passage, item)
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'].includes(tag)) break
    if (tag === 'VERB' && isOwner(items[first - 2]) && !/^(?:say|has|have)/.test(item.lower)) {
      if (items[first - 2]?.possessive || items[first - 2]?.mention?.form === 'demonym') {
        first--
        continue
      }
    }
    const opens = first - 1 === 0 || items[first - 2]?.text === ':'
    if (item.capital && !opens) break
    if (isGerund(passage, first - 1)) break
    // 'accused of arming rebels': whose object the noun is does not describe it.
    if (tag === 'VERB' && governsNext(passage, item)) break
    if (tag === 'VERB' && (!/(?:ed|ing)$/.test(item.lower) || followsNoun(passage, first - 2)))
      break
    // 'Told reporters', 'asked lawmakers': a verb taken for a noun.
    if (tag === 'NOUN' && isPluralNoun(item.lower)) break
    first--
    if (isNumber(item)) return numberStart(items, first)
  }
  return first
}

/** 'Accused of [hiding] smugglers': behind these words such a form has an object of its own. */
function isGerund({ items }: Passage, at: number): boolean {
  const word = items[at]?.lower ?? ''
  return (
    /ing$/.test(word) &&
    !/^(?:ruling|striking|warring|fighting|opposing|visiting|leading|remaining|existing|missing|returning|neighbou?ring|surviving|competing|retreating|invading|advancing)$/.test(
      word,
    ) &&
    /^(?:of|for|by|from|after|before|about|without)$/.test(items[at - 1]?.lower ?? '')
  )
}

function isPluralNoun(lower: string): boolean {
  return unnamedNoun([lower])?.plural === true && !/^(?:police|customs|women|people)$/.test(lower)
}

/** True for a number in digits or as one word. */
export function isNumber(item: Item): boolean {
  return /^\d/.test(item.lower) || NUMBERS.has(item.lower)
}

/** Numbers as words. */
export const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand'.split(
    ' ',
  ),
)

/** The first item of a number cut by its commas: '10,000'. */
export function numberStart(items: readonly Item[], at: number): number {
  let first = at
  while (
    /^\d{3}$/.test(items[first]?.text ?? '') &&
    items[first - 1]?.text === ',' &&
    /^\d{1,3}$/.test(items[first - 2]?.text ?? '') &&
    items[first - 2]?.end === items[first - 1]?.start &&
    items[first - 1]?.end === items[first]?.start
  )
    first -= 2
  return first
}

function followsNoun(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (item?.kind === 'mention') return item.mention?.form !== 'demonym' && !item.possessive
  return item?.kind === 'word' && ['NOUN', 'PROPN', 'PRON', 'ADV'].includes(tagOf(passage, item))
}

/** True when nothing but signs stands before item `head`. */
export function opensClause(items: readonly Item[], head: number): boolean {
  return items.slice(0, head).every((item) => item.kind === 'sign')
}

/** True for a mention right before a noun that says whose it is. */
export function isOwner(item: Item | undefined): boolean {
  if (item?.kind !== 'mention' || item.mention === undefined) return false
  const { actor, form } = item.mention
  if (form === 'demonym' || item.possessive) return true
  return form === 'name' && actor.kind !== 'person'
}

/** Moves over adjectives, a number, an article or a quantifier before the phrase. */
export function determinerStart(passage: Passage, at: number): number {
  const { items } = passage
  let first = at
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const item = items[index]
    if (item?.kind !== 'word' || item.possessive) break
    if (isNumber(item)) {
      first = numberStart(items, index)
      break
    }
    if (tagOf(passage, item) !== 'ADJ' || STOP.has(item.lower) || (item.capital && index > 0)) break
    first = index
  }
  const before = items[first - 1]
  if (before?.kind !== 'word') return first
  if (/^(?:the|a|an|this|these|those|any|no|every)$/.test(before.lower)) return first - 1
  if (QUANTIFIERS.has(before.lower)) return first - 1
  if (before.lower === 'than' && /^(?:more|fewer|less)$/.test(items[first - 2]?.lower ?? ''))
    return first - 2
  // 'Hundreds of', 'a group of'.
  if (before.lower === 'of') {
    const amount = items[first - 2]?.lower ?? ''
    if (/^(?:dozens|hundreds|thousands|scores|tens|millions)$/.test(amount)) {
      const article = items[first - 3]?.lower === 'the' ? first - 3 : first - 2
      return article
    }
    if (
      /^(?:group|crowd|number|handful|band|team|couple|dozen)$/.test(amount) &&
      /^(?:a|the)$/.test(items[first - 3]?.lower ?? '')
    )
      return first - 3
  }
  return first
}

import type { Actor } from '../mention.ts'
import { antecedentState, stateOf } from './antecedent.ts'
import { antecedentMention } from './antecedent-search.ts'
import { backReference } from './back-reference.ts'
import type { LandKind } from './dictionary.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'
import { type Passage, tagOf } from './passage.ts'
import { personMeant } from './person-pronouns.ts'
import { focusState } from './salience.ts'
import type { Item } from './sentence-items.ts'
import { thingMeant } from './thing-pronouns.ts'

const NEIGHBOUR = /^(?:neighbou?r|rival|arch-?rival|partner)$/
/** Modifiers that say it is not the state spoken of but the other one. */
const OTHER = /^(?:neighbou?ring|other|rival)$/
const COUNTRY =
  /^(?:country|island|nation|homeland|kingdom|republic|sultanate|emirate|monarchy|principality|federation)$/
/** What a word says of the country that is meant. */
const SAYS: Readonly<Record<string, LandKind>> = {
  island: 'island',
  landlocked: 'landlocked',
  kingdom: 'kingdom',
  emirate: 'emirate',
  sultanate: 'sultanate',
  principality: 'principality',
  monarchy: 'monarchy',
  federation: 'federation',
}
/** What not everybody takes for a state. */
const DISPUTED =
  /^(?:so-called|self-declared|self-proclaimed|self-styled|breakaway|unrecogni[sz]ed|separatist|secessionist|de-facto)$/
/** Not the one spoken of. */
const SOME_OTHER = /^(?:first|second|third|only|whole|last|host|home|same|next|developing)$/
const DIRECTIONS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  northern: [1, 0],
  southern: [-1, 0],
  eastern: [0, 1],
  western: [0, -1],
}

/**
 * 'The country', 'his landlocked country', 'the kingdom', 'this so-called state', 'its northern
 * neighbour': the state that is meant, of those that fit what the words say of it.
 *
 * @param found the mentions within reach, in text order
 */
export function countryReferences(
  passage: Passage,
  found: readonly FoundMention[],
): FoundMention[] {
  return passage.items.flatMap((_item, index) => {
    const reference = countryReference(passage, found, index)
    return reference === undefined ? [] : [reference]
  })
}

function countryReference(
  passage: Passage,
  found: readonly FoundMention[],
  index: number,
): FoundMention | undefined {
  const { items, sentence } = passage
  const item = items[index]
  if (item?.kind !== 'word' || item.capital) return undefined
  const state = item.lower === 'state'
  const neighbour = NEIGHBOUR.test(item.lower)
  if (!COUNTRY.test(item.lower) && !state && !neighbour) return undefined
  if (!item.possessive && isOfMore(passage, index)) return undefined
  let first = index - 1
  while (first > index - 4 && isModifier(passage, first)) first--
  const before = items[first]
  const determiner = before?.kind === 'word' ? before.lower : ''
  const modifiers = items.slice(first + 1, index)
  const other = neighbour || modifiers.some((word) => OTHER.test(word.lower))
  const disputed = modifiers.some((word) => DISPUTED.test(word.lower))
  const allowed = neighbour
    ? item.lower === 'partner'
      ? /^its$/
      : /^(?:the|its|their|his|her)$/
    : state && !other && !disputed
      ? isTopic(passage, index)
        ? /^(?:the|this)$/
        : /^this$/
      : /^(?:the|this|that|his|her)$/
  if (before === undefined || !allowed.test(determiner)) return undefined
  const span = { start: before.start, end: item.end }
  if (other) {
    if (found.some((each) => each.sentence === sentence && each.end === item.end)) return undefined
    if (items[index + 1]?.kind === 'mention') return undefined
    const own =
      thingMeant(passage, found, before) ??
      antecedentState(passage.analysis, passage.dictionary, found, sentence, before.start)
    const owner = own === undefined ? undefined : stateOf({ actor: own }, passage.dictionary)
    const meant =
      owner === undefined
        ? undefined
        : otherState(passage, found, before.start, owner, item.lower, modifiers)
    return meant === undefined ? undefined : backReference(passage, span, meant)
  }
  if (modifiers.some((word) => SOME_OTHER.test(word.lower))) return undefined
  const named = disputed
    ? disputedState(passage, found, before)
    : /^(?:his|her)$/.test(determiner)
      ? countryOfPerson(passage, found, before)
      : countryMeant(passage, found, before, [...modifiers, item])
  return named === undefined ? undefined : backReference(passage, span, named)
}

/** 'The country of origin', 'the state budget': the noun only describes, or says itself which it is. */
function isOfMore({ analysis, items, sentence }: Passage, index: number): boolean {
  const item = items[index]
  const next = items[index + 1]
  if (item === undefined || next?.kind !== 'word') return false
  if (next.lower === 'of' && !/ing$/.test(items[index + 2]?.lower ?? '')) return true
  const [token] = tokensOf(analysis, sentence, item.start, item.end)
  return /^(?:compound|amod|nmod:desc)/.test(analysis.tokens.relation[token] ?? '')
}

/** '[The state] seized the mine': a subject is the body, not the idea. */
function isTopic({ analysis, items, sentence }: Passage, index: number): boolean {
  const item = items[index]
  if (item === undefined) return false
  const [token] = tokensOf(analysis, sentence, item.start, item.end)
  const { relation, head, xpos } = analysis.tokens
  return /^nsubj/.test(relation[token] ?? '') && /^VB[DN]$/.test(xpos?.[head[token] ?? -1] ?? '')
}

function isModifier(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (item === undefined || item.possessive) return false
  if (item.kind === 'mention') return item.mention?.actor.kind === 'bloc'
  if (item.kind !== 'word' || item.capital)
    return item.kind === 'word' && /^(?:West|East|North|South|Central|Latin)/.test(item.text)
  return (
    tagOf(passage, item) === 'ADJ' ||
    /(?:ed|ing)$/.test(item.lower) ||
    item.lower.includes('-') ||
    Object.hasOwn(SAYS, item.lower)
  )
}

/** The state that is spoken of and is what the words say: landlocked, an island, a member of a bloc. */
function countryMeant(
  passage: Passage,
  found: readonly FoundMention[],
  { start }: Item,
  words: readonly Item[],
): Actor | undefined {
  const { analysis, dictionary, sentence } = passage
  const kinds = words.flatMap(({ lower }) => SAYS[lower] ?? [])
  const blocs = words.flatMap(({ mention }) => {
    const members = mention === undefined ? [] : dictionary.membersOf(mention.actor.id)
    return members.length === 0 ? [] : [members]
  })
  if (kinds.length === 0 && blocs.length === 0)
    return antecedentState(analysis, dictionary, found, sentence, start)
  return focusState(passage, found, start, ({ country }) => {
    if (country === undefined) return false
    const land = dictionary.land(country)
    return (
      kinds.every((kind) => land?.kinds.includes(kind)) &&
      blocs.every((members) => members.includes(country))
    )
  })
}

function countryOfPerson(
  passage: Passage,
  found: readonly FoundMention[],
  pronoun: Item,
): Actor | undefined {
  const actor = personMeant(passage, found, pronoun)
  if (actor !== undefined) return stateOf({ actor }, passage.dictionary)
  const { analysis, dictionary, sentence } = passage
  return antecedentState(analysis, dictionary, found, sentence, pronoun.start)
}

/** 'This so-called state', 'the breakaway republic': the last that is not recognised by all. */
function disputedState(
  passage: Passage,
  found: readonly FoundMention[],
  { start }: Item,
): Actor | undefined {
  const isDisputed = ({ actor }: FoundMention): boolean =>
    actor.kind === 'state'
      ? actor.country !== undefined &&
        passage.dictionary.land(actor.country)?.kinds.includes('contested') === true
      : actor.kind === 'body' && (actor.sector === 'REB' || actor.sector === 'OPP')
  const near = antecedentMention(passage, found, { start, least: 0, fits: isDisputed })
  return (near ?? found.findLast((each) => each.end <= start && isDisputed(each)))?.actor
}

/**
 * The state that stands over against `owner`: its neighbour, in the direction the words tell; a rival or
 * partner is the other state the text is about.
 */
export function otherState(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
  owner: Actor,
  noun: string,
  modifiers: readonly Item[],
): Actor | undefined {
  const { dictionary } = passage
  const other = (state: Actor): boolean => state.id !== owner.id
  const land = owner.country === undefined ? undefined : dictionary.land(owner.country)
  const borders =
    /^neighbou?r$/.test(noun) || modifiers.some(({ lower }) => /^neighbou?ring$/.test(lower))
  if (!borders || land === undefined || land.neighbours.length === 0)
    return focusState(passage, found, offset, other)
  const direction = modifiers.flatMap(({ lower }) => {
    const found = DIRECTIONS[lower]
    return found === undefined ? [] : [found]
  })[0]
  const lies = (state: Actor): boolean => {
    if (direction === undefined) return true
    const there = state.country === undefined ? undefined : dictionary.land(state.country)
    if (there === undefined) return false
    const [north, east] = direction
    return (there.lat - land.lat) * north + (there.lon - land.lon) * east > 0.5
  }
  const bordering = (state: Actor): boolean =>
    other(state) && state.country !== undefined && land.neighbours.includes(state.country)
  return (
    focusState(passage, found, offset, (state) => bordering(state) && lies(state)) ??
    (direction === undefined ? focusState(passage, found, offset, other) : undefined)
  )
}

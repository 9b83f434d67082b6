import type { Actor } from '../mention.ts'
import { antecedentPair, isSubject, stateOf } from './antecedent.ts'
import { backReference } from './back-reference.ts'
import type { FoundMention } from './found-mention.ts'
import { type Passage, tagOf } from './passage.ts'
import type { Item } from './sentence-items.ts'
import { thingMeant } from './thing-pronouns.ts'

const STATES =
  /^(?:countries|nations|states|sides|neighbou?rs|governments|capitals|parties|peoples|claimants|rivals|foes|adversaries|enemies|allies|powers|republics|partners|camps|economies|delegations|armies|militaries|regimes|juntas|members|signatories)$/
const PERSONS =
  /^(?:leaders|ministers|presidents|premiers|men|women|diplomats|politicians|generals|officials|candidates|envoys)$/
/** Persons whose two states are meant when nobody is named. */
const HEADS_OF_STATES = /^(?:leaders|ministers|presidents|premiers|envoys|diplomats|generals)$/
const ONE_OF_TWO = /^(?:side|country|party|government|state|capital|nation)$/
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
}
const NAMED_SETS: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  foursome: 4,
}
const OFFICE = /^(?:foreign|prime|defen[cs]e|interior|energy|trade|finance|transport)$/
const ACTS =
  /^(?:have|had|are|were|was|will|would|agreed|met|signed|share|fought|also|still|later|say|said|deny|denied|claim|claimed|accuse|accused|want|discussed|pledged|vowed|announced|reached)$/
const THIRD_PARTY =
  /\b(?:mediat\w*|broker\w*|arbitrat\w*|facilitat\w*|host(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon))\b/i
/** Sentences back in which the list may stand that 'the three' take up. */
const LIST_REACH = 3

/** Words for several at once: 'the two countries', 'its two allies', 'the trio'. */
export interface SetPhrase {
  /** First item and the item after its last. */
  readonly first: number
  readonly end: number
  readonly size: number
  readonly persons: boolean
  /** Item of 'its' or 'their': whoever that means is none of the set. */
  readonly owner?: Item
  /** An organisation whose members they are: 'the three [AES] states'. */
  readonly bloc?: Actor
}

/**
 * Words that take up several actors named before: one mention for each of them, over the same words.
 *
 * @param found the mentions within reach, in text order
 */
export function setMentions(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let at = 0; at < items.length; at++) {
    const one = oneOfTwo(passage, found, at)
    if (one !== undefined) mentions.push(one)
    const phrase = setPhraseAt(passage, at)
    if (phrase === undefined) continue
    const span = { start: items[phrase.first]?.start ?? 0, end: items[phrase.end - 1]?.end ?? 0 }
    for (const actor of membersMeant(passage, found, phrase))
      mentions.push(backReference(passage, span, actor))
    at = phrase.end - 1
  }
  return mentions
}

/** The words for a set that begin at item `at`, if any do. */
export function setPhraseAt(passage: Passage, at: number): SetPhrase | undefined {
  const { items } = passage
  const item = items[at]
  if (item?.kind !== 'word') return undefined
  const determined = /^(?:the|these|those|all|its|their)$/.test(item.lower)
  const owner = /^(?:its|their)$/.test(item.lower) ? { owner: item } : {}
  const next = items[at + 1]
  if (/^(?:either|each|neither)$/.test(item.lower)) {
    const one = next?.kind === 'word' && ONE_OF_TWO.test(next.lower)
    return one ? { first: at, end: at + 2, size: 2, persons: false } : undefined
  }
  const size = sizeAt(item, next)
  if (size === undefined) return undefined
  const named = Object.hasOwn(NAMED_SETS, next?.lower ?? '')
  const from = item.lower === 'both' || !determined ? at + 1 : at + 2
  if (named) {
    if (items[at + 2]?.lower === 'of') return undefined
    return { first: at, end: from, size, persons: false, ...owner }
  }
  let head = from
  let bloc: Actor | undefined
  while (head < from + 3 && isBetween(passage, head)) {
    const actor = items[head]?.mention?.actor
    if (actor !== undefined && passage.dictionary.membersOf(actor.id).length > 0) bloc = actor
    head++
  }
  const noun = items[head]
  // 'Police arrested two men': only 'the two' or 'both' have been told of.
  if (item.lower === 'two' && noun?.kind === 'word' && PERSONS.test(noun.lower)) return undefined
  if (noun?.kind === 'word' && (STATES.test(noun.lower) || PERSONS.test(noun.lower)))
    return {
      first: at,
      end: head + 1,
      size,
      persons: PERSONS.test(noun.lower),
      ...owner,
      ...(bloc === undefined ? {} : { bloc }),
    }
  // 'The two agreed', 'both deny it', 'all three have'.
  const alone = item.lower === 'both' || (determined && !('owner' in owner))
  const object =
    item.lower === 'both' && /^(?:for|to|of|not|,|\.)$/.test(items[from]?.text ?? '.') && at > 0
  if (!alone || !(object || ACTS.test(items[from]?.lower ?? ''))) return undefined
  return { first: at, end: from, size, persons: false }
}

/** 'The latter', 'the former' where no noun follows: the last or first of two just named. */
function oneOfTwo(
  passage: Passage,
  found: readonly FoundMention[],
  at: number,
): FoundMention | undefined {
  const { items } = passage
  const [article, word, next] = items.slice(at, at + 3)
  if (article?.lower !== 'the' || !/^(?:latter|former)$/.test(word?.lower ?? '')) return undefined
  if (word === undefined || (next?.kind === 'word' && !isVerbOrLink(passage, next)))
    return undefined
  if (next?.kind === 'mention') return undefined
  const pair =
    lastList(passage, found, article.start, 2, undefined) ?? lastTwo(passage, found, article.start)
  const actor = word.lower === 'latter' ? pair?.[1] : pair?.[0]
  if (actor === undefined) return undefined
  return backReference(passage, { start: article.start, end: word.end }, actor)
}

/** The last two parties that the sentence or the one before has named. */
function lastTwo(
  { sentence, dictionary }: Passage,
  found: readonly FoundMention[],
  offset: number,
): readonly Actor[] | undefined {
  const parties: Actor[] = []
  for (const mention of [...found].reverse()) {
    if (mention.end > offset || mention.form === 'demonym' || mention.form === 'place') continue
    if (sentence - mention.sentence > 1) break
    const party = stateOf(mention, dictionary) ?? mention.actor
    if (!parties.some(({ id }) => id === party.id)) parties.unshift(party)
    if (parties.length === 2) return parties
  }
  return undefined
}

function isVerbOrLink(passage: Passage, item: Item): boolean {
  return /^(?:VERB|AUX|ADP|ADV|CCONJ|PART)$/.test(tagOf(passage, item))
}

function sizeAt(item: Item, next: Item | undefined): number | undefined {
  if (item.lower === 'both') return 2
  if (item.lower === 'two') return 2
  if (!/^(?:the|these|those|all|its|their)$/.test(item.lower) || next?.kind !== 'word')
    return undefined
  if (item.lower === 'the' && Object.hasOwn(NAMED_SETS, next.lower)) return NAMED_SETS[next.lower]
  return Object.hasOwn(NUMBERS, next.lower) ? NUMBERS[next.lower] : undefined
}

/** A word between the number and the noun: 'the two [foreign] ministers', 'the three [AES] states'. */
function isBetween(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (item === undefined || item.possessive) return false
  if (item.kind === 'mention')
    return item.mention?.actor.kind === 'bloc' || item.mention?.actor.kind === 'organisation'
  if (item.kind !== 'word' || STATES.test(item.lower) || PERSONS.test(item.lower)) return false
  if (OFFICE.test(item.lower)) return true
  return /^(?:ADJ|NOUN|ADV)$/.test(tagOf(passage, item)) || /(?:ing|ed)$/.test(item.lower)
}

/** Those the words take up; empty when the text does not tell. */
export function membersMeant(
  passage: Passage,
  found: readonly FoundMention[],
  phrase: SetPhrase,
): readonly Actor[] {
  const { dictionary, items, sentence, shares } = passage
  const start = items[phrase.first]?.start ?? 0
  const { size, owner, bloc } = phrase
  const own = owner === undefined ? undefined : thingMeant(passage, found, owner)
  const except = own === undefined ? undefined : stateOf({ actor: own }, dictionary)
  if (bloc !== undefined) {
    const members = statesOf(passage, dictionary.membersOf(bloc.id))
    if (members.length === size) return members
  }
  if (phrase.persons) {
    const persons = lastPersons(passage, found, start, size)
    if (persons !== undefined && !isApart(passage, found, phrase, start)) return persons
    if (!HEADS_OF_STATES.test(items[phrase.end - 1]?.lower ?? '')) return persons ?? []
  }
  const listed = lastList(passage, found, start, size, except)
  if (size > 2) {
    if (listed !== undefined) return listed
    const blocs = found.filter(
      (each) =>
        each.end <= start &&
        sentence - each.sentence <= LIST_REACH &&
        dictionary.membersOf(each.actor.id).length === size,
    )
    const last = blocs.at(-1)
    return last === undefined ? [] : statesOf(passage, dictionary.membersOf(last.actor.id))
  }
  if (items[phrase.end - 1]?.lower === 'pair' && listed !== undefined) return listed
  if ((owner !== undefined || phrase.end - phrase.first === 1) && listed !== undefined)
    return listed
  const third = takesIn(passage, found, start)
  const apart = isApart(passage, found, phrase, start)
  const outside = third === undefined ? except : stateOf(third, dictionary)
  return antecedentPair(dictionary, shares, found, sentence, start, apart, outside) ?? []
}

function statesOf({ dictionary }: Passage, countries: readonly string[]): readonly Actor[] {
  return countries.flatMap((country) => dictionary.state(country as never) ?? [])
}

/** True when somebody else does something with or to the set: he is none of it. */
function isApart(
  passage: Passage,
  found: readonly FoundMention[],
  { first }: SetPhrase,
  start: number,
): boolean {
  const { analysis, sentence, items } = passage
  const from = analysis.sentences[sentence]?.start ?? items[first]?.start ?? 0
  return (
    THIRD_PARTY.test(analysis.text.slice(from, start)) ||
    takesIn(passage, found, start) !== undefined
  )
}

/** 'France spoke [with both leaders]': whoever does something with or to a pair is none of it. */
function takesIn(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
): FoundMention | undefined {
  const { analysis, sentence } = passage
  const before = analysis.text.slice(0, offset).trimEnd()
  if (
    !/\b(?:with|to|on|from|against|inform(?:s|ed)|invit(?:es|ed)|ask(?:s|ed)|told|press(?:es|ed)?|warn(?:s|ed)|criticis(?:es|ed)|support(?:s|ed)|arm(?:s|ed))$/i.test(
      before.slice(-20),
    )
  )
    return undefined
  return found.findLast(
    (each) =>
      each.sentence === sentence &&
      each.end <= offset &&
      each.form !== 'demonym' &&
      isSubject(analysis, each),
  )
}

/** The last `size` persons of different countries. */
function lastPersons(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
  size: number,
): readonly Actor[] | undefined {
  const persons = new Set<Actor>()
  const countries = new Set<string>()
  for (const mention of [...found].reverse()) {
    if (mention.end > offset || passage.sentence - mention.sentence > LIST_REACH) continue
    const { kind, country } = mention.actor
    if (kind !== 'person' || country === undefined || countries.has(country)) continue
    countries.add(country)
    persons.add(mention.actor)
    if (persons.size === size) return [...persons].reverse()
  }
  return undefined
}

/** The actors of the last list of just this length: 'Mali, Niger and Chad', 'Peru and Chile'. */
function lastList(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
  size: number,
  except: Actor | undefined,
): readonly Actor[] | undefined {
  const { analysis, sentence } = passage
  let best: readonly Actor[] | undefined
  let list: FoundMention[] = []
  const settle = (): void => {
    const actors = [...new Set(list.map(({ actor }) => actor))]
    if (actors.length === size && !actors.some(({ id }) => id === except?.id)) best = actors
  }
  for (const mention of found) {
    if (mention.end > offset || sentence - mention.sentence > LIST_REACH) continue
    if (mention.form === 'demonym') continue
    const last = list.at(-1)
    if (last !== undefined && mention.start === last.start && mention.end === last.end) {
      list.push(mention)
      continue
    }
    if (last !== undefined && mention.start < last.end) continue
    const between =
      last === undefined ? '' : analysis.text.slice(last.phraseEnd, mention.phraseStart)
    const joined =
      last?.sentence === mention.sentence &&
      /^(?:,|,?\s+and|,?\s+as well as)?\s+(?:the\s+)?$/.test(between) &&
      /[,d]|as/.test(between)
    if (joined) list.push(mention)
    else {
      settle()
      list = [mention]
    }
  }
  settle()
  return best
}

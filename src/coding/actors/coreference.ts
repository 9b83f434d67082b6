import type { Actor } from '../mention.ts'
import { antecedentPair, antecedentState, isSubject, stateOf } from './antecedent.ts'
import { antecedentMention } from './antecedent-search.ts'
import type { FoundMention } from './found-mention.ts'
import { genderOfPronoun, gendersIn } from './gender.ts'
import { roleOf } from './grammatical-role.ts'
import { type Passage, tagOf } from './passage.ts'
import { focusState } from './salience.ts'
import { sectorOf } from './sector-of.ts'
import type { Item } from './sentence-items.ts'

const STATE_NOUNS =
  'countries|nations|states|sides|neighbou?rs|governments|capitals|parties|peoples|claimants|rivals|foes|adversaries|enemies|allies|powers|republics|partners|camps|economies|delegations'
const PERSON_NOUNS =
  '(?:foreign\\s+|prime\\s+|defen[cs]e\\s+|interior\\s+)?(?:leaders|ministers|presidents|men|women|diplomats|politicians|generals|rivals\\s+for)'
const TWO = new RegExp(
  `\\b(?:(?:the\\s+)?two\\s+(?:${STATE_NOUNS}|${PERSON_NOUNS})|both\\s+(?:${STATE_NOUNS}|${PERSON_NOUNS})|(?:either|each|neither)\\s+(?:side|country|party|government|state|capital)|each\\s+other|one\\s+another|the\\s+two(?=\\s+(?:have|had|are|were|will|would|agreed|met|signed|share|fought|also|still|later))|both(?=\\s+(?:have|had|are|were|say|said|deny|denied|claim|claimed|agreed|accuse|accused|want)))(?=\\W|$)`,
  'giu',
)
const THIRD_PARTY =
  /\b(?:mediat\w*|broker\w*|arbitrat\w*|facilitat\w*|host(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon))\b/i
const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her'])

/**
 * Words that only point back: pronouns, 'the two countries', 'both sides', 'the country'. 'The two'
 * gives one mention for each of the pair, over the same words.
 *
 * @param found the mentions within reach, in text order
 */
export function coreferenceMentions(
  passage: Passage,
  found: readonly FoundMention[],
): FoundMention[] {
  return [
    ...pairMentions(passage, found),
    ...personPronouns(passage, found),
    ...statePronouns(passage, found),
  ]
}

function pairMentions(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const { analysis, dictionary, sentence } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return []
  const mentions: FoundMention[] = []
  const text = analysis.text.slice(within.start, within.end)
  for (const match of text.matchAll(TWO)) {
    const start = within.start + match.index
    const end = start + match[0].length
    if (/^(?:each|one)/i.test(match[0])) continue
    const persons = /(?:leaders|ministers|presidents|men|diplomats)$/i.test(match[0])
    const third = takesIn(passage, found, start)
    const apart = THIRD_PARTY.test(text.slice(0, match.index)) || third !== undefined
    const pair =
      (persons && !apart ? lastTwoPersons(passage, found, start) : undefined) ??
      antecedentPair(
        dictionary,
        passage.shares,
        found,
        sentence,
        start,
        apart,
        third === undefined ? undefined : stateOf(third, dictionary),
      )
    for (const actor of pair ?? []) mentions.push(backReference(passage, start, end, actor))
  }
  return mentions
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

function lastTwoPersons(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
): readonly Actor[] | undefined {
  const persons = new Set<Actor>()
  const countries = new Set<string>()
  for (const mention of [...found].reverse()) {
    if (mention.end > offset || passage.sentence - mention.sentence > 3) continue
    const { kind, country } = mention.actor
    if (kind !== 'person' || country === undefined || countries.has(country)) continue
    countries.add(country)
    persons.add(mention.actor)
    if (persons.size === 2) return [...persons].reverse()
  }
  return undefined
}

/** 'He', 'his', 'her': the person most likely meant, who may be a pronoun's of this sentence. */
function personPronouns(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const mentions: FoundMention[] = []
  for (const item of passage.items) {
    if (item.kind !== 'word' || !PERSONAL.has(item.lower)) continue
    if (item.text === item.text.toUpperCase() && item.text.length > 1) continue
    const before = mentions.length === 0 ? found : [...found, ...mentions]
    const person = personMeant(passage, before, item)
    if (person !== undefined) mentions.push(backReference(passage, item.start, item.end, person))
  }
  return mentions
}

/** Least score of a person 'he' may mean: any person of the three sentences before. */
const LEAST_PERSON = 0.7

function personMeant(
  passage: Passage,
  found: readonly FoundMention[],
  { start, end, lower }: Item,
): Actor | undefined {
  const gender = genderOfPronoun(lower)
  const genders = gender === undefined ? undefined : gendersIn(passage, found)
  return antecedentMention(passage, found, {
    start,
    role: roleOf(passage.analysis, {
      sentence: passage.sentence,
      phraseStart: start,
      phraseEnd: end,
    }),
    least: LEAST_PERSON,
    fits: ({ actor }) =>
      actor.kind === 'person' &&
      (gender === undefined || (genders?.get(actor.id) ?? gender) === gender),
    // Somebody without a name is spoken of less.
    worth: ({ form }) => (form === 'description' ? -0.3 : 0),
  })?.actor
}

/**
 * 'It' before a verb, 'the country', 'the former Soviet republic': the state the passage is about. A
 * sentence that opens with 'It' points back only when a state was the subject of the one before.
 */
function statePronouns(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const { items, analysis, dictionary, sentence } = passage
  const mentions: FoundMention[] = []
  for (const [index, item] of items.entries()) {
    if (item.lower === 'it' && item.kind === 'word') {
      if (!actsLikeAState(passage, index)) continue
      const says = speakerBefore(passage, found, index)
      if (says !== undefined) {
        mentions.push(backReference(passage, item.start, item.end, says))
        continue
      }
      const opens = items.slice(0, index).every((before) => before.kind !== 'mention')
      const state = opens
        ? subjectOfSentence(passage, found, sentence - 1)
        : antecedentState(analysis, dictionary, found, sentence, item.start)
      if (state !== undefined) mentions.push(backReference(passage, item.start, item.end, state))
    }
    const reference = countryReference(passage, found, index)
    if (reference !== undefined) mentions.push(reference)
  }
  return mentions
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

const NEIGHBOUR = /^(?:neighbou?r|rival|arch-?rival|partner)$/
/** Modifiers that say it is not the state spoken of but the other one. */
const OTHER = /^(?:neighbou?ring|other|rival)$/
const COUNTRY = /^(?:country|island|nation|homeland|kingdom|republic|sultanate|emirate|monarchy)$/

/** 'The country', 'his landlocked country', 'this so-called state': the state spoken of. */
function countryReference(
  passage: Passage,
  found: readonly FoundMention[],
  index: number,
): FoundMention | undefined {
  const { items, analysis, dictionary, sentence } = passage
  const item = items[index]
  if (item?.kind !== 'word' || item.capital) return undefined
  const state = item.lower === 'state'
  const neighbour = NEIGHBOUR.test(item.lower)
  if (!COUNTRY.test(item.lower) && !state && !neighbour) return undefined
  const next = items[index + 1]
  if (!item.possessive && next?.kind === 'word') {
    const named = next.lower === 'of' && !/ing$/.test(items[index + 2]?.lower ?? '')
    if (named || ['NOUN', 'PROPN', 'ADJ'].includes(tagOf(passage, next))) return undefined
  }
  let first = index - 1
  while (first > index - 4 && isPlainAdjective(passage, first)) first--
  const before = items[first]
  const determiner = before?.kind === 'word' ? before.lower : ''
  const modifiers = items.slice(first + 1, index)
  const other = neighbour || modifiers.some((word) => OTHER.test(word.lower))
  const allowed = neighbour
    ? item.lower === 'partner'
      ? /^its$/
      : /^(?:the|its|their|his|her)$/
    : state && !other
      ? /^this$/
      : /^(?:the|this|his|her)$/
  if (!allowed.test(determiner)) return undefined
  if (other) {
    if (found.some((each) => each.sentence === sentence && each.end === item.end)) return undefined
    if (next?.kind === 'mention') return undefined
    const offset = before?.start ?? item.start
    const own = antecedentState(analysis, dictionary, found, sentence, offset)
    const meant = own === undefined ? undefined : focusState(passage, found, offset, own)
    return meant === undefined ? undefined : backReference(passage, offset, item.end, meant)
  }
  // 'The first nation', 'the host country': not the one spoken of.
  if (
    modifiers.some((word) => /^(?:first|second|third|only|whole|last|host|home)$/.test(word.lower))
  )
    return undefined
  const start = before?.start ?? item.start
  const person =
    before !== undefined && /^(?:his|her)$/.test(determiner)
      ? personMeant(passage, found, before)
      : undefined
  const named =
    person === undefined
      ? antecedentState(analysis, dictionary, found, sentence, start)
      : stateOf({ actor: person }, dictionary)
  if (named === undefined) return undefined
  return backReference(passage, start, item.end, named)
}

function isPlainAdjective(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (item?.kind !== 'word' || item.possessive || item.capital) return false
  return tagOf(passage, item) === 'ADJ' || /(?:ed|ing)$/.test(item.lower) || /-/.test(item.lower)
}

/** 'It' followed by a verb other than a bare copula ('it is clear that' points at nothing). */
function actsLikeAState(passage: Passage, index: number): boolean {
  const { items } = passage
  let at = index + 1
  while (items[at] !== undefined && tagOf(passage, items[at] as Item) === 'ADV') at++
  const next = items[at]
  if (next?.kind !== 'word') return false
  if (/^(?:is|was|seems|appears|remains|would|may|might|could|will)$/.test(next.lower)) {
    const verb = items[at + 1]
    return (
      verb?.kind === 'word' && tagOf(passage, verb) === 'VERB' && !/^(?:clear|be)$/.test(verb.lower)
    )
  }
  return ['VERB', 'AUX'].includes(tagOf(passage, next))
}

/** The state that is the first subject of a sentence, when no other noun can be it. */
function subjectOfSentence(
  passage: Passage,
  found: readonly FoundMention[],
  sentence: number,
): Actor | undefined {
  const { analysis, dictionary } = passage
  const subject = found.findLast(
    (mention) =>
      mention.sentence === sentence &&
      mention.form !== 'demonym' &&
      mention.actor.kind !== 'person' &&
      stateOf(mention, dictionary) !== undefined &&
      isSubject(analysis, mention),
  )
  return subject === undefined ? undefined : stateOf(subject, dictionary)
}

function backReference(passage: Passage, start: number, end: number, actor: Actor): FoundMention {
  const sector = sectorOf(passage.dictionary, actor, passage.day)
  return {
    start,
    end,
    actor,
    form: 'coref',
    sentence: passage.sentence,
    phraseStart: start,
    phraseEnd: end,
    ...(sector === undefined ? {} : { sector }),
  }
}

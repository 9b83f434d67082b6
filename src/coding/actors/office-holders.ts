import { type Sector, STATE_SECTORS } from '../../codebook/index.ts'
import type { ActorId, Iso3 } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { antecedentState } from './antecedent.ts'
import type { FoundMention } from './found-mention.ts'
import { isCounterpart, officeClass, officeSector, singularOffice } from './office-words.ts'
import { actsAsOwner, ownersBefore } from './owner.ts'
import { descriptionOf, type Passage, tagOf } from './passage.ts'
import { possessorOf } from './possessor.ts'
import { sectorOf } from './sector-of.ts'
import type { Item } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'
import { titleBefore } from './title-phrase.ts'

/** Offices only one person of a country holds at a time. */
const SINGLE_HOLDER = new Set([
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'supreme leader',
  'speaker',
  'security council secretary',
  'foreign spokesperson',
  'chief of staff',
  'crown prince',
  'king',
  'chancellor',
  'emir',
  'sultan',
])

/** Whom 'the Turkish leader' may mean, when the text names one. */
const LEADERS = new Set([
  'president',
  'prime minister',
  'supreme leader',
  'chancellor',
  'king',
  'emir',
  'sultan',
  'crown prince',
])

/**
 * Offices without a name: 'the Iranian foreign minister', 'Azerbaijani ambassador', 'the Iranian and
 * Azerbaijani foreign ministers', 'his Azerbaijani counterpart', 'the president'. Whoever the document
 * names for the office is meant; else the holder on the day of publication; else someone unknown.
 *
 * @param found the mentions within reach, in text order
 * @param offices title words the text gives its persons
 */
export function officeMentions(
  passage: Passage,
  found: readonly FoundMention[],
  offices: ReadonlyMap<ActorId, readonly string[]>,
): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let head = 0; head < items.length; head++) {
    const item = items[head]
    if (item?.kind !== 'word' || singularOffice(item.lower) === undefined) continue
    const title = titleBefore(items, head + 1)
    if (title === undefined || title.end !== head + 1 || isNamed(items, head)) continue
    if (singularOffice(items[head + 1]?.lower ?? '') !== undefined) continue
    // 'Its [major] cities', 'a [general] strike'.
    if (tagOf(passage, item) === 'ADJ') continue
    if (isInPersonPhrase(found, passage.sentence, item.start)) continue
    const plural = singularOffice(item.lower) !== item.lower
    const office = title.office.map((word) => singularOffice(word) ?? word)
    if (office.includes('former') || office.includes('ex')) continue
    const owners = ownersOf(passage, items, title.owner, title.pronoun, head, found, office)
    const last = lastItem(items, head, title.owner === undefined)
    const from = title.owner === undefined ? undefined : items.indexOf(title.owner)
    const first = from === undefined ? title.first : firstOfOwners(items, from)
    if (owners.length > 0) {
      const single = SINGLE_HOLDER.has(officeClass(office.join(' ')))
      if (plural && (owners.length < 2 || !single)) continue
      for (const owner of owners) {
        const before = [...found, ...mentions]
        const actor = holderOf(passage, before, offices, owner, office, item.start)
        mentions.push(mention(passage, first, last, actor))
      }
    } else if (title.pronoun !== undefined) {
      const whose = possessorOf(passage, found, title.pronoun)
      if (whose !== undefined && actsAsOwner(whose) && !isCounterpart(office))
        mentions.push(mention(passage, title.first, head, whose))
    } else if (items[title.first]?.lower === 'the' && !plural) {
      const actor = lastHolder(passage, found, offices, office, item.start)
      if (actor !== undefined) mentions.push(mention(passage, title.first, head, actor))
    }
  }
  return mentions
}

/** 'X, leader of the Y': the office is part of a person's phrase already. */
function isInPersonPhrase(
  found: readonly FoundMention[],
  sentence: number,
  offset: number,
): boolean {
  return found.some(
    (each) =>
      each.sentence === sentence &&
      each.actor.kind === 'person' &&
      each.form === 'name' &&
      each.phraseStart <= offset &&
      offset < each.phraseEnd,
  )
}

/** True when a name follows the office, so that the two are one mention already. */
function isNamed(items: readonly Item[], head: number): boolean {
  const next = items[head + 1]
  if (items[head]?.possessive === true) return false
  if (next?.mention?.actor.kind === 'person') return true
  if (next?.text !== ',') return false
  const after = items[head + 2]
  return after?.mention?.actor.kind === 'person' && items[head + 3]?.text === ','
}

/** The first item of the owners that end at item `last`, with an article before them. */
function firstOfOwners(items: readonly Item[], last: number): number {
  const first = ownersBefore(items, last)[0]?.first ?? last
  return /^(?:the|a|an|his|her|its|their)$/.test(items[first - 1]?.lower ?? '') ? first - 1 : first
}

/** The countries an office belongs to. */
function ownersOf(
  passage: Passage,
  items: readonly Item[],
  owner: Item | undefined,
  pronoun: Item | undefined,
  head: number,
  found: readonly FoundMention[],
  office: readonly string[],
): Iso3[] {
  if (owner !== undefined) {
    const at = items.indexOf(owner)
    const owners = at < head ? ownersBefore(items, at) : [{ actor: owner.mention?.actor }]
    return owners.flatMap(({ actor }) =>
      actor?.country === undefined || actor.kind === 'person' ? [] : [actor.country],
    )
  }
  const after = items[head + 1]?.lower === 'of' ? items.slice(head + 2, head + 8) : []
  for (const item of after) {
    if (item.kind === 'mention') {
      const country = item.mention?.actor.country
      return country === undefined || item.mention?.actor.kind === 'person' ? [] : [country]
    }
    if (
      !['the', 'foreign', 'affairs', 'defense', 'defence', 'of', 'interior', 'parliament'].includes(
        item.lower,
      )
    )
      return []
  }
  if (pronoun !== undefined && !isCounterpart(office)) {
    const whose = possessorOf(passage, found, pronoun)
    if (whose !== undefined && actsAsOwner(whose)) return []
    if (whose?.country !== undefined) return [whose.country]
    const state = antecedentState(
      passage.analysis,
      passage.dictionary,
      found,
      passage.sentence,
      pronoun.start,
    )
    return state?.country === undefined ? [] : [state.country]
  }
  return []
}

/** The last item of the phrase: the owner after 'of', else the head. */
function lastItem(items: readonly Item[], head: number, ownerAfter: boolean): number {
  if (!ownerAfter || items[head + 1]?.lower !== 'of') return head
  for (let at = head + 2; at < head + 8; at++) if (items[at]?.kind === 'mention') return at
  return head
}

/** Who holds `office` in `country`. */
function holderOf(
  passage: Passage,
  found: readonly FoundMention[],
  offices: ReadonlyMap<ActorId, readonly string[]>,
  country: Iso3,
  office: readonly string[],
  offset: number,
): Actor {
  const wanted = isCounterpart(office)
    ? classOfLastPerson(passage, found, offices, offset)
    : officeClass(office.join(' '))
  const sector = isCounterpart(office) ? 'GOV' : officeSector(office)
  if (wanted !== undefined && SINGLE_HOLDER.has(wanted)) {
    const named = passage.people.find(
      (actor) =>
        actor.country === country &&
        !holdsElsewhere(passage, actor) &&
        classesOf(passage, offices, actor).has(wanted),
    )
    if (named !== undefined) return named
    const known = passage.day === undefined ? undefined : holderOn(passage, country, wanted)
    if (known !== undefined) return known
  }
  if (wanted === 'leader') {
    const leader = passage.people.find(
      (actor) =>
        actor.country === country &&
        [...classesOf(passage, offices, actor)].some((held) => LEADERS.has(held)),
    )
    if (leader !== undefined) return leader
  }
  return unknownHolder(country, wanted ?? office.join(' '), sector)
}

function holderOn(passage: Passage, country: Iso3, wanted: string): Actor | undefined {
  for (const actor of passage.dictionary.actors.values()) {
    if (actor.kind !== 'person' || actor.country !== country) continue
    const role = passage.dictionary.roleOn(actor.id, passage.day)
    // The president of a region or a de-facto republic holds no office of the state.
    if (role === undefined || !STATE_SECTORS.has(role.sector)) continue
    if (officeClass(role.office) === wanted) return actor
  }
  return undefined
}

/** True for who holds an office of a region or movement, not of the state, on the day. */
function holdsElsewhere(passage: Passage, actor: Actor): boolean {
  const role = passage.dictionary.roleOn(actor.id, passage.day)
  return (
    role !== undefined &&
    !STATE_SECTORS.has(role.sector) &&
    /\b(?:president|prime minister|minister)\b/i.test(role.office)
  )
}

/** The offices a person holds: as the text titles them, else by the dictionary on the day. */
function classesOf(
  passage: Passage,
  offices: ReadonlyMap<ActorId, readonly string[]>,
  actor: Actor,
): ReadonlySet<string> {
  const titled = (offices.get(actor.id) ?? [])
    .filter((office) => !/counterpart|colleague/.test(office))
    .map(officeClass)
  const { day, dictionary } = passage
  const roles =
    day === undefined
      ? (dictionary.actor(actor.id)?.roles ?? [])
      : [dictionary.roleOn(actor.id, day)].filter((role) => role !== undefined)
  return new Set([...titled, ...roles.map((role) => officeClass(role.office))])
}

function classOfLastPerson(
  passage: Passage,
  found: readonly FoundMention[],
  offices: ReadonlyMap<ActorId, readonly string[]>,
  offset: number,
): string | undefined {
  let person: FoundMention | undefined
  for (const each of found)
    if (each.actor.kind === 'person' && each.end <= offset && each.end >= (person?.end ?? 0))
      person = each
  if (person === undefined) return undefined
  const titled = (offices.get(person.actor.id) ?? []).filter(
    (each) => !/counterpart|colleague/.test(each),
  )
  if (titled[0] !== undefined) return officeClass(titled[0])
  const role = passage.dictionary.roleOn(person.actor.id, passage.day)
  if (role !== undefined) return officeClass(role.office)
  return isUnknownHolder(person.actor) ? officeClass(officeOfUnknown(person.actor)) : undefined
}

/** An unnamed holder carries the office in the name: 'president (KEN)'. */
function isUnknownHolder(actor: Actor): boolean {
  return actor.id.startsWith('x:') && actor.name.endsWith(')')
}

function officeOfUnknown(actor: Actor): string {
  return actor.name.slice(0, actor.name.lastIndexOf(' ('))
}

/** 'The president': of those named before who hold such an office, the one named most, then last. */
function lastHolder(
  passage: Passage,
  found: readonly FoundMention[],
  offices: ReadonlyMap<ActorId, readonly string[]>,
  office: readonly string[],
  offset: number,
): Actor | undefined {
  const wanted = officeClass(office.join(' '))
  const holders = found.filter(
    ({ actor, end }) =>
      end <= offset &&
      actor.kind === 'person' &&
      [...classesOf(passage, offices, actor)].some(
        (held) => held === wanted || held.endsWith(` ${wanted}`) || held.startsWith(`${wanted} `),
      ),
  )
  const times = (actor: Actor) => holders.filter((holder) => holder.actor.id === actor.id).length
  let best: Actor | undefined
  for (const { actor } of holders)
    if (best === undefined || times(actor) >= times(best)) best = actor
  return best
}

function unknownHolder(country: Iso3, office: string, sector: Sector | undefined): Actor {
  return {
    id: textActorId(country, office),
    name: `${office} (${country})`,
    kind: 'person',
    country,
    ...(sector === undefined ? {} : { sector }),
    roles: [],
  }
}

/** In the sector of the office that is held on the day of the text. */
function mention(passage: Passage, first: number, last: number, actor: Actor): FoundMention {
  const { sector: _own, ...description } = descriptionOf(passage, first, last, actor)
  const sector = sectorOf(passage.dictionary, actor, passage.day)
  return { ...description, ...(sector === undefined ? {} : { sector }) }
}

import type { ActorId } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { antecedentState, stateOf } from './antecedent.ts'
import { otherState } from './country-nouns.ts'
import type { FoundMention } from './found-mention.ts'
import { descriptionOf, type Passage } from './passage.ts'
import type { Item } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'

const STATES = new Set('states countries nations governments capitals'.split(' '))
const POWERS = new Set('powers players actors stakeholders economies'.split(' '))
/** Words that are blocs only of somebody: 'its adversaries', 'Israel's allies'. */
const RELATIONS: Readonly<Record<string, string>> = {
  neighbor: 'neighbours',
  neighbour: 'neighbours',
  neighbors: 'neighbours',
  neighbours: 'neighbours',
  allies: 'allies',
  partners: 'partners',
  adversaries: 'adversaries',
  enemies: 'adversaries',
  foes: 'adversaries',
  rivals: 'rivals',
  competitors: 'rivals',
  opponents: 'rivals',
  backers: 'allies',
  supporters: 'allies',
}
const MODIFIERS = new Set(
  `neighboring neighbouring regional major great global world foreign outside external other competing
  sworn arch key friendly hostile littoral coastal bordering surrounding adjacent like-minded western
  muslim islamic arab gulf european african asian turkic caspian muslim-majority latin american
  southeast central eastern northern southern nearby big small smaller larger leading certain several
  many some nuclear nuclear-armed oil-producing closest close immediate traditional longtime long-time
  main principal northern southern western eastern new old former bitter historic regional
  non-arab non-muslim third-party third balkan baltic nordic andean sahelian non-western claimant
  member west east north south central democratic authoritarian developing industrialized`.split(
    /\s+/,
  ),
)
const DETERMINERS = new Set(['any', 'other', 'all', 'its', 'their', 'his', 'her', 'the'])

/**
 * Unnamed groups of states: 'neighboring states', 'major powers', 'other Muslim countries', 'its
 * adversaries', 'the countries of its region'. They stand for themselves.
 */
export function blocMentions(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let head = 0; head < items.length; head++) {
    const item = items[head]
    if (item?.kind !== 'word') continue
    const bloc =
      STATES.has(item.lower) || POWERS.has(item.lower)
        ? statesAt(passage, head)
        : Object.hasOwn(RELATIONS, item.lower)
          ? relationAt(passage, head, found)
          : alliedCapitals(passage, head)
    if (bloc !== undefined) mentions.push(bloc)
  }
  return mentions
}

/** '[modifiers] states', 'the states in its region'. */
function statesAt(passage: Passage, head: number): FoundMention | undefined {
  const { items } = passage
  if (items[head]?.possessive === true) return undefined
  let first = head
  const words: string[] = []
  while (head - first < 4) {
    const item = items[first - 1]
    if (item === undefined || item.possessive) break
    const bloc = item.mention?.actor.kind === 'bloc' || item.mention?.actor.kind === 'ethnic group'
    if (item.kind === 'mention' ? !bloc : !MODIFIERS.has(item.lower)) break
    words.unshift(item.lower)
    first--
  }
  const end = inRegion(items, head)
  if (words.length === 0 && end === head) return undefined
  // 'other countries' alone says nothing of who is meant.
  if (end === head && words.every((word) => ['other', 'many', 'some', 'several'].includes(word)))
    return undefined
  if (end > head && items[first - 1]?.lower === 'the') first--
  else if (['any', 'all'].includes(items[first - 1]?.lower ?? '')) first--
  const noun = POWERS.has(items[head]?.lower ?? '') ? 'powers' : 'states'
  const kept = words.filter((word) => word !== 'other').map((word) => SAME[word] ?? word)
  const slug = end > head ? 'neighbouring-states' : [...kept, noun].join('-')
  const known = passage.dictionary.actor((ALIASES[slug] ?? slug) as ActorId)
  return descriptionOf(passage, first, end, known ?? blocActor(slug))
}
const SAME: Readonly<Record<string, string>> = {
  neighboring: 'neighbouring',
  bordering: 'neighbouring',
  surrounding: 'neighbouring',
  adjacent: 'neighbouring',
  islamic: 'muslim',
  great: 'major',
}
const ALIASES: Readonly<Record<string, string>> = {
  'western-states': 'west',
  'western-powers': 'west',
  'european-states': 'europe',
}

/** The last item of 'states in its region', else `head`. */
function inRegion(items: readonly Item[], head: number): number {
  if (items[head + 1]?.lower !== 'in' && items[head + 1]?.lower !== 'of') return head
  for (let at = head + 2; at < Math.min(head + 7, items.length); at++) {
    const item = items[at]
    if (item?.kind === 'sign') return head
    if (/^(?:neighbou?rhood|region|vicinity|periphery|area)$/.test(item?.lower ?? '')) return at
  }
  return head
}

/** 'its adversaries', 'Iran's sworn enemies', 'any neighbor'. */
function relationAt(
  passage: Passage,
  head: number,
  found: readonly FoundMention[],
): FoundMention | undefined {
  const { items } = passage
  const item = items[head]
  let first = head
  while (head - first < 3 && MODIFIERS.has(items[first - 1]?.lower ?? '')) first--
  const before = items[first - 1]
  const relation = RELATIONS[item?.lower ?? ''] ?? ''
  let owner: Actor | undefined
  if (before?.kind === 'mention' && before.possessive) owner = before.mention?.actor
  else if (before !== undefined && DETERMINERS.has(before.lower)) {
    if (before.lower === 'its')
      owner = antecedentState(
        passage.analysis,
        passage.dictionary,
        found,
        passage.sentence,
        before.start,
      )
    else if (!(relation === 'neighbours' && before.lower !== 'the') && first === head)
      return undefined
  } else if (first === head) return undefined
  const single = item?.lower === 'neighbor' || item?.lower === 'neighbour'
  if (single && owner !== undefined) return neighbourOf(passage, first - 1, head, owner, found)
  const start =
    before !== undefined &&
    (before.kind === 'mention' ? before.possessive : DETERMINERS.has(before.lower))
      ? first - 1
      : first
  const words = items.slice(first, head).map((word) => word.lower)
  const kept = words.filter((word) => /^(?:regional|western|muslim|arab|gulf|european)$/.test(word))
  const slug = [...kept, relation].join('-')
  return descriptionOf(
    passage,
    start,
    head,
    blocActor(owner === undefined ? slug : `${owner.id}-${slug}`),
  )
}

/** 'Its neighbor', one: the state that lies beside it. */
function neighbourOf(
  passage: Passage,
  first: number,
  head: number,
  owner: Actor,
  found: readonly FoundMention[],
): FoundMention | undefined {
  const { items, dictionary } = passage
  const offset = items[first]?.start ?? 0
  const own = stateOf({ actor: owner }, dictionary) ?? owner
  const modifiers = items.slice(first + 1, head)
  const other = otherState(passage, found, offset, own, 'neighbour', modifiers)
  return other === undefined ? undefined : descriptionOf(passage, first, head, other)
}

const GROUPING = /^(?:axis|alliance|bloc|triangle|coalition|partnership|entente)$/

/** 'Lima-Quito-La Paz axis': two or more states joined by hyphens and called an alliance. */
function alliedCapitals(passage: Passage, head: number): FoundMention | undefined {
  const { items } = passage
  if (!/^(?:axis|bloc|triangle|entente)$/.test(items[head]?.lower ?? '')) return undefined
  let first = head - 1
  if (items[first]?.kind !== 'mention') return undefined
  while (
    /^[-\u2010-\u2013]$/.test(items[first - 1]?.text ?? '') &&
    items[first - 2]?.kind === 'mention'
  )
    first -= 2
  if (first === head - 1) return undefined
  const members = items.slice(first, head).filter((item) => item.kind === 'mention')
  const start = items[first]?.start ?? 0
  const end = items[head]?.end ?? start
  const actor = blocActor(`${members.map((item) => item.lower).join(' ')} ${items[head]?.lower}`)
  return {
    ...descriptionOf(passage, first, head, actor),
    form: 'name',
    start,
    end,
  }
}

/** 'This grouping', 'the alliance', 'the bloc': the last grouping of states named. */
export function groupingReferences(
  passage: Passage,
  found: readonly FoundMention[],
): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let head = 1; head < items.length; head++) {
    const word = items[head]?.lower ?? ''
    if (!GROUPING.test(word) && word !== 'grouping' && word !== 'trio') continue
    let first = head
    while (
      head - first < 2 &&
      /^(?:trilateral|tripartite|three-way|new|informal)$/.test(items[first - 1]?.lower ?? '')
    )
      first--
    if (!['this', 'that', 'the'].includes(items[first - 1]?.lower ?? '')) continue
    if (items[head + 1]?.lower === 'of' || items[head + 1]?.lower === 'between') continue
    const offset = items[first]?.start ?? 0
    const grouping = found.findLast(
      (each) => each.end <= offset && each.form === 'name' && isGrouping(passage, each, word),
    )
    if (grouping !== undefined)
      mentions.push(descriptionOf(passage, first - 1, head, grouping.actor))
  }
  return mentions
}

/** An alliance of hyphens, or an organisation of states named in the two sentences before. */
function isGrouping(passage: Passage, mention: FoundMention, word: string): boolean {
  if (mention.actor.id.startsWith('x:bloc:')) return true
  const near = passage.sentence - mention.sentence <= 2
  const organised = mention.actor.kind === 'organisation' && mention.actor.sector === 'IGO'
  return near && organised && (word === 'bloc' || word === 'alliance' || word === 'grouping')
}

function blocActor(name: string): Actor {
  const slug = textActorId(undefined, name).slice('x:unknown:'.length)
  return {
    id: `x:bloc:${slug}` as ActorId,
    name: name.replace(/-/g, ' '),
    kind: 'bloc',
    sector: 'BLC',
    roles: [],
  }
}

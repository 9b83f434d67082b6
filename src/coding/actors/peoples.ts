import type { FoundMention } from './found-mention.ts'
import { descriptionOf, type Passage, tagOf } from './passage.ts'
import type { Item } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'
import { isNumber, NUMBERS, numberStart } from './unnamed-phrase.ts'

const AMOUNT =
  /^(?:dozens|hundreds|thousands|scores|tens|millions|crowds?|groups?|bands?|numbers?|handful|gangs?|mobs?)$/
const SOME = /^(?:some|many|several|few|most|other|more)$/

/**
 * 'Armed Serbs', 'dozens of Russians', '10,000 Haitians': people of a nation who are counted or described
 * are themselves, while 'the Russians' are Russia.
 */
export function peopleMentions(passage: Passage): FoundMention[] {
  const { items } = passage
  return items.flatMap((item, at) => {
    const first = isPeople(passage, item, at) ? startOf(passage, at) : undefined
    if (first === undefined) return []
    const name = items
      .slice(first, at + 1)
      .filter(
        (word) => word.kind !== 'sign' && !isNumber(word) && !/^(?:a|the|of)$/.test(word.lower),
      )
      .map(({ lower }) => lower)
      .join(' ')
    const people = descriptionOf(passage, first, at, {
      id: textActorId(undefined, name),
      name,
      kind: 'collective',
      sector: 'CVL',
      roles: [],
    })
    return [people]
  })
}

/** 'Ethnic Serbs' are not Serbia's; '40 Russians' are Russia's, whose name stays. */
export function isCounted(words: string): boolean {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/)
  const counts = AMOUNT.test(first) || AMOUNT.test(rest[0] ?? '') || SOME.test(first)
  return counts || /^\d/.test(first) || NUMBERS.has(first)
}

/** A demonym that is a plural noun and heads its phrase. */
function isPeople(passage: Passage, item: Item, at: number): boolean {
  const { mention } = item
  if (mention?.form !== 'demonym' || mention.actor.kind !== 'state') return false
  if (item.possessive || !/[^s]s$/.test(item.text)) return false
  const next = passage.items[at + 1]
  return next?.kind !== 'word' || !/^(?:NOUN|PROPN)$/.test(tagOf(passage, next))
}

/** The first item of the words that count or describe them; undefined when none do. */
function startOf(passage: Passage, at: number): number | undefined {
  const { items } = passage
  let first = at
  while (
    at - first < 3 &&
    items[first - 1]?.kind === 'word' &&
    !items[first - 1]?.possessive &&
    isDescribing(passage, items[first - 1] as Item)
  )
    first--
  const described = first < at
  const before = items[first - 1]
  if (before?.kind === 'word' && isNumber(before)) first = numberStart(items, first - 1)
  else if (before?.lower === 'of' && AMOUNT.test(items[first - 2]?.lower ?? ''))
    first = /^(?:a|the)$/.test(items[first - 3]?.lower ?? '') ? first - 3 : first - 2
  else if (before?.kind === 'word' && SOME.test(before.lower)) first--
  else if (!described) return undefined
  if (
    items[first - 1]?.lower === 'than' &&
    /^(?:more|fewer|less)$/.test(items[first - 2]?.lower ?? '')
  )
    first -= 2
  return first
}

function isDescribing(passage: Passage, item: Item): boolean {
  if (item.capital || isNumber(item) || SOME.test(item.lower)) return false
  const tag = tagOf(passage, item)
  return tag === 'ADJ' || (tag === 'VERB' && /(?:ed|ing)$/.test(item.lower))
}

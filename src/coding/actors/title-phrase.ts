import type { Iso3 } from '../../text/index.ts'
import { isOfficeModifier, singularOffice } from './office-words.ts'
import type { Item } from './sentence-items.ts'

/** The title before or after a name: 'Iranian Foreign Ministry Spokesman', 'leader of the X Party'. */
export interface TitlePhrase {
  /** First item of the phrase and the item after its last. */
  readonly first: number
  readonly end: number
  /** Lower-cased words of the office, without article and country. Never empty. */
  readonly office: readonly string[]
  /** The country or organisation the office belongs to, as an item that is a mention. */
  readonly owner?: Item
  /** Item of 'his', 'its', 'their' when the owner is said by a pronoun. */
  readonly pronoun?: Item
  /** True when it belongs to something named that is not known: 'spokesman for the Blue Shield'. */
  readonly ownerUnknown?: boolean
}

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their'])
const LINKS = new Set(['of', 'to', 'for', 'in', 'at', 'on', 'with'])

/** The country an item stands for, when it is a mention of a state or of something of one. */
export function countryOf(item: Item | undefined): Iso3 | undefined {
  const actor = item?.mention?.actor
  return actor?.kind === 'person' && item?.possessive !== true ? undefined : actor?.country
}

/**
 * Reads a title that ends right before item `end`: office words and modifiers, then at most one
 * country or body, then an article.
 */
export function titleBefore(items: readonly Item[], end: number): TitlePhrase | undefined {
  let at = end - 1
  if (isOfficeOf(items, at)) return titleOfBefore(items, at)
  const words: string[] = []
  let head = false
  while (at >= 0) {
    const item = items[at]
    if (item === undefined || item.kind !== 'word') break
    const office = singularOffice(item.lower) !== undefined
    if (!office && !isOfficeModifier(item.lower)) break
    if (!office && item.lower === 'and' && words.length === 0) break
    if (item.possessive && at < end - 1) break
    head ||= office
    words.unshift(item.lower)
    at--
  }
  while (words[0] === 'and' || words[0] === 'party') {
    words.shift()
    at++
  }
  if (!head) return undefined
  const body = wordsUpToOwner(items, capitalsUpToCountry(items, at))
  for (let word = at; word > body; word--) words.unshift(items[word]?.lower ?? '')
  return withOwner(items, body, end, words)
}

/**
 * Two unknown words may stand between an owner and the office: 'the EU's foreign [policy] chief'. The
 * item of that owner, else `at`.
 */
function wordsUpToOwner(items: readonly Item[], at: number): number {
  for (let index = at; index >= at - 2; index--) {
    const item = items[index]
    const { mention } = item ?? {}
    if (mention !== undefined) {
      const owns = item?.possessive === true || mention.form === 'demonym'
      return owns && mention.actor.kind !== 'person' ? index : at
    }
    if (item?.kind !== 'word' || item.capital || item.possessive) return at
    if (
      /(?:ed|ing|ly)$|^(?:and|or|of|in|on|at|by|for|from|to|with|the|a|an|that|said|told|met)$/.test(
        item.lower,
      )
    )
      return at
  }
  return at
}

/**
 * The item before a run of capitalised words that begins right after a country: of 'Philippine Coast
 * Guard spokesman' the one of 'Philippine'. Without such a country, `at` itself.
 */
function capitalsUpToCountry(items: readonly Item[], at: number): number {
  let index = at
  while (index >= 0 && at - index < 5) {
    const item = items[index]
    if (item?.kind === 'mention') return item.mention?.actor.kind === 'person' ? at : index
    const linking = item?.lower === 'of' || item?.lower === 'and' || item?.lower === 'the'
    if (item?.kind !== 'word' || item.possessive || !(item.capital || linking)) return at
    index--
  }
  return at
}

/** 'President of Azerbaijan [Ilham Aliyev]', 'the foreign minister of Armenia, [X]': the owner follows. */
function titleOfBefore(items: readonly Item[], last: number): TitlePhrase | undefined {
  const owner = items[last]
  let at = last - 1
  if (items[at]?.lower === 'the') at--
  const link = at
  const before = titleBefore(items, link)
  if (before === undefined || owner === undefined) return undefined
  return { ...before, end: last + 1, owner: before.owner ?? owner }
}

function isOfficeOf(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'mention' || item.mention?.form === 'demonym' || item.possessive) return false
  if (item.mention?.actor.kind === 'person') return false
  const before = items[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return items[before]?.lower === 'of'
}

function withOwner(
  items: readonly Item[],
  at: number,
  end: number,
  office: readonly string[],
): TitlePhrase {
  let first = at + 1
  const candidate = items[at]
  const named = candidate?.mention?.actor.kind
  if (named !== undefined && (named !== 'person' || candidate?.possessive === true)) {
    first = at
    const before = items[at - 1]?.lower ?? ''
    if (/^(?:the|then|former|ex|late)$/.test(before)) first = at - 1
    const former = before === 'former' || before === 'ex' || before === 'late'
    const words = former ? ['former', ...office] : office
    return { first, end, office: words, ...(candidate === undefined ? {} : { owner: candidate }) }
  }
  if (candidate !== undefined && POSSESSIVE_PRONOUNS.has(candidate.lower))
    return { first: at, end, office, pronoun: candidate }
  if (candidate?.lower === 'the') first = at
  return { first, end, office }
}

/**
 * Reads a title set off by a comma right after a name that ends before item `start`: ', head of the
 * Andean Farmers Union', ', Azerbaijan's foreign minister', ', a senior adviser to the Iranian president'.
 */
export function titleAfter(items: readonly Item[], start: number): TitlePhrase | undefined {
  return items[start]?.text === ',' ? titleOpenedAt(items, start) : undefined
}

/** The title behind item `start`, which only opens it. */
function titleOpenedAt(items: readonly Item[], start: number): TitlePhrase | undefined {
  let at = start + 1
  if (['the', 'a', 'an'].includes(items[at]?.lower ?? '')) at++
  at = skipDescription(items, at)
  let owner: Item | undefined
  let pronoun: Item | undefined
  const first = items[at]
  if (first?.kind === 'mention' && first.mention?.actor.kind !== 'person') {
    owner = first
    at++
  } else if (first !== undefined && POSSESSIVE_PRONOUNS.has(first.lower)) {
    pronoun = first
    at++
  }
  const words: string[] = []
  let head = false
  let ownerUnknown = false
  for (let item = items[at]; item?.kind === 'word'; item = items[++at]) {
    const office = singularOffice(item.lower) !== undefined
    if (!office && !isOfficeModifier(item.lower)) break
    head ||= office
    words.push(item.lower)
    if (item.possessive) return undefined
  }
  if (!head) return undefined
  if (LINKS.has(items[at]?.lower ?? '')) {
    let next = at + 1
    while (next < at + 5 && isPassed(items[next])) next++
    const named = items[next]
    if (named?.kind === 'mention' && named.mention?.actor.kind !== 'person') {
      owner ??= named
      at = next + 1
    } else if (items.slice(at + 1, next + 1).some((word) => word.capital)) ownerUnknown = true
  }
  // 'Aliyev, President Putin and ...' is a list, not an apposition.
  const after = items[at]
  if (after?.kind === 'mention' && after.mention?.actor.kind === 'person') return undefined
  if (after?.kind === 'word' && after.capital) return undefined
  return {
    first: start + 1,
    end: at,
    office: words,
    ...(owner === undefined ? {} : { owner }),
    ...(pronoun === undefined ? {} : { pronoun }),
    ...(ownerUnknown && owner === undefined ? { ownerUnknown } : {}),
  }
}

/**
 * Reads what a sentence says a person is or was: 'X [was Bolivia's ambassador to Peru] until 2019'. Only
 * with an owner; who was something is a former holder.
 */
export function titleByCopula(items: readonly Item[], start: number): TitlePhrase | undefined {
  const verb = items[start]
  if (verb?.kind !== 'word' || !/^(?:is|was)$/.test(verb.lower)) return undefined
  const title = titleOpenedAt(items, start)
  if (title?.owner === undefined) return undefined
  return verb.lower === 'was' && !title.office.includes('former')
    ? { ...title, office: ['former', ...title.office] }
    : title
}

/** 'The Chinese ambassador, [Huang Xilian],': a title before a name between commas. */
export function titleBeforeComma(
  items: readonly Item[],
  at: number,
  end: number,
): TitlePhrase | undefined {
  if (items[at - 1]?.text !== ',' || !/^[,.;:]?$/.test(items[end]?.text ?? '')) return undefined
  const title = titleBefore(items, at - 1)
  return title?.owner === undefined ? undefined : title
}

/** Past up to two words that only describe, when an owner or office follows: 'a South Azerbaijani'. */
function skipDescription(items: readonly Item[], at: number): number {
  for (let index = at; index <= at + 2; index++) {
    const item = items[index]
    if (item?.kind === 'mention' || POSSESSIVE_PRONOUNS.has(item?.lower ?? '')) return index
    if (item?.kind !== 'word' || item.possessive) return at
    if (singularOffice(item.lower) !== undefined || isOfficeModifier(item.lower)) return index
    if (
      /^(?:who|which|that|said|says|is|was|has|had|and|or|but|in|of|on|at|by|for|from|to|with)$/.test(
        item.lower,
      )
    )
      return at
  }
  return at
}

/** Words between 'of' and the name of the owner: 'the', 'outlawed', 'foreign affairs of'. */
function isPassed(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    (item.lower === 'the' || item.lower === 'of' || isOfficeModifier(item.lower) || !item.capital)
  )
}

import type { Actor } from '../mention.ts'
import { membersMeant, setPhraseAt } from './actor-sets.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'
import { ownersAfter } from './owner.ts'
import type { Passage } from './passage.ts'
import type { Item } from './sentence-items.ts'
import type { UnnamedNoun } from './unnamed-nouns.ts'

const OWNING = new Set(['of', 'in', 'from'])
const AT = /^(?:of|in|at|from|near|along|around)$/
/** Those who speak or work for somebody: 'an aide to Mr Odinga', 'a spokeswoman for the firm'. */
const SERVING =
  /^(?:aide|advis[eo]r|spokes(?:man|woman|person)|representative|lawyer|deputy|secretary|assistant|envoy)$/

/** Whose people are, said behind the noun, and the item after the words that say it. */
export interface OwnersBehind {
  readonly actors: readonly Actor[]
  readonly end: number
}

/** 'of Peru and Chile', 'from the three countries', 'of President Dee', 'to Mr Odinga': behind the noun at `head`. */
export function ownersBehind(
  passage: Passage,
  found: readonly FoundMention[],
  head: number,
  noun: UnnamedNoun,
): OwnersBehind | undefined {
  const { items } = passage
  const named = ownersAfter(items, head + 1, OWNING)
  const beside = noun.use === 'people' && items[head + 1]?.lower === 'in'
  if (named !== undefined && !(beside && !hangsOn(passage, head, named.end - 1))) return named
  return setBehind(passage, found, head) ?? personAfter(items, head + 1, noun)
}

/** False for a place the tree hangs on the verb: 'keeps [men] in Mali'. */
function hangsOn({ analysis, items, sentence }: Passage, head: number, place: number): boolean {
  const { tokens } = analysis
  const [noun] = tokensOf(analysis, sentence, items[head]?.start ?? 0, items[head]?.end ?? 0)
  const from = items[place]?.start ?? 0
  const [first, end] = tokensOf(analysis, sentence, from, items[place]?.end ?? from)
  for (let token = first; token < end; token++)
    if (/^obl/.test(tokens.relation[token] ?? '') && tokens.head[token] !== noun) return false
  return true
}

/** 'of both countries', 'from the three AES states' behind the noun at `head`. */
export function setBehind(
  passage: Passage,
  found: readonly FoundMention[],
  head: number,
): OwnersBehind | undefined {
  if (!/^(?:of|from)$/.test(passage.items[head + 1]?.lower ?? '')) return undefined
  const phrase = setPhraseAt(passage, head + 2)
  const actors = phrase === undefined ? [] : membersMeant(passage, found, phrase)
  return phrase === undefined || actors.length === 0 ? undefined : { actors, end: phrase.end }
}

/** 'The government of President Amina Dee': the person behind 'of' and a title. */
function personAfter(
  items: readonly Item[],
  at: number,
  noun: UnnamedNoun,
): OwnersBehind | undefined {
  const link = items[at]?.lower
  const serves = SERVING.test(noun.singular.split(' ').at(-1) ?? '')
  if (link !== 'of' && !(serves && (link === 'to' || link === 'for'))) return undefined
  let next = at + 1
  while (next < at + 5 && items[next]?.kind === 'word') next++
  const item = items[next]
  const actor = item?.mention?.actor
  const titled = items.slice(at + 1, next).every((word) => word.capital || word.lower === 'the')
  return actor?.kind === 'person' && titled && item?.possessive === false
    ? { actors: [actor], end: next + 1 }
    : undefined
}

/**
 * The last item of the phrase headed by item `head`: '[residents of Tarime]', 'the [drivers at the bridge
 * of Malaba]' end with the name of the place they are told by. A place the tree hangs on the verb
 * ('arrested [protesters] in Lima') is left out.
 */
export function lastOfPhrase({ analysis, items, sentence }: Passage, head: number): number {
  if (!AT.test(items[head + 1]?.lower ?? '') || items[head]?.possessive === true) return head
  let at = head + 2
  if (items[at]?.lower === 'the') at++
  const first = items[at]
  if (first === undefined || !first.capital || first.possessive) return head
  let last = at
  while (last - at < 3 && items[last + 1]?.kind === 'word' && items[last + 1]?.capital === true)
    last++
  if (items[last]?.possessive === true) return head
  const { tokens } = analysis
  const [noun] = tokensOf(analysis, sentence, items[head]?.start ?? 0, items[head]?.end ?? 0)
  const [from, to] = tokensOf(analysis, sentence, first.start, items[last]?.end ?? first.end)
  for (let token = from; token < to; token++)
    if (tokens.head[token] === noun && /^nmod/.test(tokens.relation[token] ?? '')) return last
  return head
}

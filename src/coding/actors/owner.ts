import type { Actor } from '../mention.ts'
import type { Item } from './sentence-items.ts'

/** Whose something is: 'Iranian [diplomats]', '[officials] in Tehran', 'the Raisi [administration]'. */
export interface Owner {
  readonly actor: Actor
  /** First item of the owner's own words. */
  readonly first: number
}

/** Item `at` as an owner before a noun; with 'and' or ',' before it, the owners before that too. */
export function ownersBefore(items: readonly Item[], at: number): Owner[] {
  const owner = ownerAt(items, at)
  if (owner === undefined) return []
  const owners = [owner]
  let first = at
  while (isJoint(items[first - 1])) {
    const other = ownerAt(items, first - 2)
    if (other === undefined || items[first - 2]?.mention?.form !== items[at]?.mention?.form) break
    owners.unshift(other)
    first -= 2
  }
  return owners
}

function isJoint(item: Item | undefined): boolean {
  return item?.lower === 'and' || item?.text === ','
}

function ownerAt(items: readonly Item[], at: number): Owner | undefined {
  const item = items[at]
  const actor = item?.mention?.actor
  return actor === undefined ? undefined : { actor, first: at }
}

/**
 * The owner named after the noun that ends before item `at`: 'in Tehran', 'of the IRGC', 'from Iran'.
 *
 * @returns the owner and the item after it
 */
export function ownerAfter(
  items: readonly Item[],
  at: number,
  links: ReadonlySet<string>,
): { readonly actor: Actor; readonly end: number } | undefined {
  if (!links.has(items[at]?.lower ?? '')) return undefined
  const next = items[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const actor = items[next]?.mention?.actor
  if (actor === undefined || items[next]?.possessive === true) return undefined
  // 'a consortium of [Chinese] banks', 'fighters of the [al-Qaeda] affiliate': the name only describes.
  const after = items[next + 1]
  if (items[next]?.mention?.form === 'demonym' && after?.kind === 'word') return undefined
  if (
    /^(?:affiliate|offshoot|branch|wing|faction|subsidiary|ally|proxy)s?$/.test(after?.lower ?? '')
  )
    return undefined
  return { actor, end: next + 1 }
}

/**
 * The owners named after the noun that ends before item `at`, with those joined to the first: 'of Peru
 * and Chile'. Empty without any.
 *
 * @returns the owners and the item after the last
 */
export function ownersAfter(
  items: readonly Item[],
  at: number,
  links: ReadonlySet<string>,
): { readonly actors: readonly Actor[]; readonly end: number } | undefined {
  const first = ownerAfter(items, at, links)
  if (first === undefined) return undefined
  const actors = [first.actor]
  let { end } = first
  for (;;) {
    const joint = items[end]
    const link = joint?.lower === 'and' ? end + 1 : joint?.text === ',' ? end + 1 : undefined
    if (link === undefined) break
    const next = items[link]?.lower === 'the' || items[link]?.lower === 'and' ? link + 1 : link
    const item = items[next]
    const actor = item?.mention?.actor
    if (actor === undefined || item?.possessive === true || item?.mention?.form === 'demonym') break
    if (actor.kind !== first.actor.kind) break
    // A list ends with 'and': what follows a lone comma may be a clause of its own.
    if (joint?.text === ',' && !endsWithAnd(items, next + 1)) break
    actors.push(actor)
    end = next + 1
  }
  return { actors, end }
}

function endsWithAnd(items: readonly Item[], at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    if (items[index]?.lower === 'and') return items[index + 1]?.kind === 'mention'
    if (items[index]?.text !== ',' && items[index]?.kind !== 'mention') return false
  }
  return false
}

/** True when people of this owner act as the owner itself: Hezbollah fighters, EU officials. */
export function actsAsOwner(actor: Actor): boolean {
  return ['armed group', 'party', 'organisation', 'company', 'bloc', 'outlet'].includes(actor.kind)
}

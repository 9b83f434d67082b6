import { z } from 'zod'
import { cleanField, cleanUrl } from '../metadata/metadata.ts'

/** What a page's JSON-LD says about its article. */
export interface JsonLdArticle {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  /** As written. */
  readonly published?: string
  readonly url?: string
}

const Thing = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]).optional() })
type Thing = z.infer<typeof Thing>

// schema.org/Article and its kinds, then what pages use in its stead.
const ARTICLE = /(?:^|[/:])(?:\w*Article|BlogPosting|Report|LiveBlogPosting|CreativeWork)$/
const PAGE = /(?:^|[/:])(?:\w*Page)$/
const MOST_THINGS = 2000

/** The page's schema.org article; blocks that are not JSON are left alone, as browsers do. */
export function jsonLdArticle(page: Document): JsonLdArticle {
  const things: Thing[] = []
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, 1_000_000)
    things.push(...thingsIn(text))
  }
  const article = things.find((one) => isA(one, ARTICLE)) ?? things.find((one) => isA(one, PAGE))
  if (article === undefined) return {}
  const byId = new Map(things.map((one) => [cleanField(one['@id']), one]))
  const named = (value: unknown) => names(value, byId)
  const fields = {
    title: cleanField(article['headline']) ?? cleanField(article['name']),
    outlet: named(article['publisher'])[0],
    author: [...new Set(named(article['author'] ?? article['creator']))].join(', ') || undefined,
    published: cleanField(article['datePublished']),
    url: cleanUrl(article['url']) ?? pageAddress(article['mainEntityOfPage']),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function thingsIn(text: string): readonly Thing[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    return []
  }
  const things: Thing[] = []
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const next = queue[at]
    if (Array.isArray(next)) {
      queue.push(...next.slice(0, MOST_THINGS))
      continue
    }
    const thing = Thing.safeParse(next)
    if (!thing.success) continue
    things.push(thing.data)
    if (thing.data['@graph'] !== undefined) queue.push(thing.data['@graph'])
    if (thing.data['mainEntity'] !== undefined) queue.push(thing.data['mainEntity'])
  }
  return things
}

function isA(thing: Thing, type: RegExp): boolean {
  return [thing['@type'] ?? []].flat().some((name) => type.test(name))
}

function names(value: unknown, byId: ReadonlyMap<string | undefined, Thing>): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => names(one, byId))
  if (typeof value === 'string') {
    const text = cleanField(value)
    return text === undefined || /^https?:/i.test(text) ? [] : [text]
  }
  const thing = Thing.safeParse(value)
  if (!thing.success) return []
  const own =
    cleanField(thing.data['name']) ?? cleanField(byId.get(cleanField(thing.data['@id']))?.['name'])
  return own === undefined ? [] : [own]
}

function pageAddress(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanUrl(value)
  const thing = Thing.safeParse(value)
  return thing.success ? (cleanUrl(thing.data['@id']) ?? cleanUrl(thing.data['url'])) : undefined
}

import type { Notice, Period } from '../../text/index.ts'
import { cleanField, cleanUrl, type SourcedMetadata } from '../metadata/metadata.ts'
import { parseWrittenDate } from '../metadata/written-date.ts'
import { documentNotice } from '../notice.ts'
import { jsonLdArticle } from './json-ld.ts'

/** What a page says about itself. */
export interface HtmlMetadata {
  /** The most trusted source first. */
  readonly metadata: readonly SourcedMetadata[]
  /** The title as the page shows it. */
  readonly title?: string
  readonly notices: readonly Notice[]
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date-published',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
] as const
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
] as const
const TITLE_NAMES = ['og:title', 'citation_title', 'dc.title', 'twitter:title'] as const
const OUTLET_NAMES = [
  'og:site_name',
  'citation_journal_title',
  'dc.publisher',
  'application-name',
] as const

/**
 * Reads JSON-LD (schema.org articles), meta tags (OpenGraph, Dublin Core, citation, Parse.ly), the
 * canonical link, `<time>` and the headings.
 *
 * @param savedFrom the address the browser noted when it saved the page
 */
export function htmlMetadata(
  page: Document,
  savedFrom: string | undefined,
  file: string,
): HtmlMetadata {
  const notices: Notice[] = []
  const date = (values: readonly (string | undefined)[], where: string) => {
    const { period, complaint } = credibleDate(values)
    if (complaint !== undefined)
      notices.push(documentNotice('E-DOCUMENTS-024', 'warning', file, complaint, { place: where }))
    return period
  }
  const article = jsonLdArticle(page)
  const metas = metaTags(page)
  const first = (names: readonly string[]) =>
    names.map((name) => cleanField(metas.get(name)?.[0])).find((value) => value !== undefined)
  const outlet = article.outlet ?? first(OUTLET_NAMES)
  const heading = onlyHeading(page)
  const written = cleanField(page.title)
  const title = [article.title, first(TITLE_NAMES), heading, written]
    .map((one) => (one === undefined ? undefined : withoutOutlet(one, outlet)))
    .find((one) => one !== undefined)
  const metadata = [
    sourced('JSON-LD', {
      title: article.title === undefined ? undefined : title,
      outlet: article.outlet,
      author: article.author,
      published: date([article.published], 'JSON-LD'),
      url: article.url,
    }),
    sourced('meta tags', {
      title: first(TITLE_NAMES) === undefined ? undefined : title,
      outlet: first(OUTLET_NAMES),
      author: authorOf(metas),
      published: date(
        DATE_NAMES.map((name) => metas.get(name)?.[0])
          .filter(Boolean)
          .slice(0, 1),
        'meta tags',
      ),
      url: cleanUrl(metas.get('og:url')?.[0]),
    }),
    sourced('page', {
      title,
      published: timeElement(page),
      url:
        cleanUrl(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ?? savedFrom,
      author: cleanAuthor(
        page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent ?? undefined,
      ),
    }),
  ]
  const shown = heading ?? title
  return {
    metadata,
    ...(shown === undefined ? {} : { title: withoutOutlet(shown, outlet) }),
    notices,
  }
}

function sourced(
  from: string,
  fields: { readonly [Field in keyof SourcedMetadata]?: SourcedMetadata[Field] | undefined },
): SourcedMetadata {
  return {
    from,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  }
}

function metaTags(page: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase()
    const content = meta.getAttribute('content')
    if (name === '' || content === null) continue
    const values = tags.get(name)
    if (values === undefined) tags.set(name, [content])
    else values.push(content)
  }
  return tags
}

function authorOf(metas: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const name of AUTHOR_NAMES) {
    const authors = (metas.get(name) ?? []).map(cleanAuthor).filter((one) => one !== undefined)
    if (authors.length > 0) return [...new Set(authors)].join(', ')
  }
  return undefined
}

// Facebook's article:author is an address; content systems leave 'admin'.
function cleanAuthor(value: string | undefined): string | undefined {
  const text = cleanField(value)?.replace(/^by:?\s+/i, '')
  if (
    text === undefined ||
    text.length > 200 ||
    /^https?:|@|^(?:admin|editor|staff|webmaster)$/i.test(text)
  )
    return undefined
  return text
}

function onlyHeading(page: Document): string | undefined {
  const headings = [...page.querySelectorAll('article h1')]
  const all = headings.length === 1 ? headings : [...page.querySelectorAll('h1')]
  const only = all.length === 1 ? cleanField(all[0]?.textContent) : undefined
  return only !== undefined && only.length <= 300 ? only : undefined
}

/** 'Headline | Outlet' without the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined) return title
  const match = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title)
  return match?.[1] !== undefined && match[2]?.trim().toLowerCase() === outlet.toLowerCase()
    ? match[1]
    : title
}

function timeElement(page: Document): Period | undefined {
  const selectors = [
    'time[itemprop="datePublished"], [itemprop="datePublished"][datetime], time[pubdate]',
    'time[class*="publish" i], time.entry-date',
    'article time[datetime]',
    'time[datetime]',
  ]
  for (const selector of selectors) {
    const days = new Set(
      [...page.querySelectorAll(selector)]
        .map((time) => time.getAttribute('datetime') ?? time.textContent ?? '')
        .map((text) => parseWrittenDate(text))
        .filter((period) => period?.precision === 'day')
        .map((period) => period?.from ?? ''),
    )
    // Several days are those of related articles as well: none can be told to be this one's.
    if (days.size === 1) return parseWrittenDate([...days][0] ?? '')
    if (days.size > 1) return undefined
  }
  return undefined
}

function credibleDate(values: readonly (string | undefined)[]): {
  readonly period?: Period
  readonly complaint?: string
} {
  const written = values.map((value) => cleanField(value)).find((value) => value !== undefined)
  if (written === undefined) return {}
  const period = parseWrittenDate(written)
  if (period === undefined)
    return { complaint: `expected a date of publication, found '${written.slice(0, 60)}'` }
  if (period.from === '1970-01-01')
    return { complaint: "expected a date of publication, found '1970-01-01', a clock's zero" }
  return { period }
}

import type { Notice } from '../../text/index.ts'
import { charsetOfMark, decodeText } from '../charset.ts'
import { type Format, headText, type ReadResult } from '../format.ts'
import { cleanUrl } from '../metadata/metadata.ts'
import { documentNotice } from '../notice.ts'
import { type LaidParagraph, layParagraphs, tidyText } from '../text-layout.ts'
import { htmlMetadata } from './html-metadata.ts'
import { htmlParagraphs } from './html-paragraphs.ts'
import { countTags, strippedParagraphs, withoutUnseen } from './html-stripped.ts'

// Under this many letters a page is not an article but a teaser, a menu or an error message.
const SHORTEST_ARTICLE = 200
// Deeper or larger pages go through no parser: browsers themselves stop nesting at 512.
const DEEPEST = 600
const MOST_TAGS = 120_000
// Readability's time grows with the square of both. News pages have 500 to 5,000 elements, 20 to 60 deep.
const READABILITY_DEEPEST = 120
const READABILITY_MOST_ELEMENTS = 5000

/**
 * Saved web pages. The article is told from menus and side columns by Mozilla's Readability over jsdom;
 * no script runs and nothing is fetched. Title, headings and captions are marked where HTML names them.
 */
export const HTML: Format = {
  name: 'html',
  version: 1,
  extensions: ['.html', '.htm', '.xhtml'],
  maxBytes: 8_000_000,
  textual: true,
  recognises: (head) =>
    /^[\s\ufeffï»¿]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,600}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      headText(head),
    ),
  read: readHtml,
}

async function readHtml(bytes: Uint8Array, file: string): Promise<ReadResult> {
  const decoded = decodeText(bytes, file, declaredCharset(bytes))
  const notices: Notice[] = [...decoded.notices]
  if (!/<[a-z!/?]/i.test(decoded.text)) {
    const message = 'expected HTML, found text without a single tag; read as plain text'
    notices.push(documentNotice('E-DOCUMENTS-006', 'warning', file, message))
    return { extract: { text: decoded.text, marks: [], pages: [], metadata: [] }, notices }
  }
  const { tags, depth } = countTags(decoded.text)
  if (depth > DEEPEST || tags > MOST_TAGS) {
    const message = `expected a page of ordinary build, found ${tags} tags, ${depth} deep; tags cut out`
    notices.push(documentNotice('E-DOCUMENTS-012', 'warning', file, message))
    const laid = layParagraphs(strippedParagraphs(decoded.text))
    return { extract: { text: laid.text, marks: [], pages: [], metadata: [] }, notices }
  }
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ])
  try {
    // A console of its own: complaints about style sheets are of no interest.
    const dom = new JSDOM(withoutUnseen(decoded.text), { virtualConsole: new VirtualConsole() })
    const page = dom.window.document
    const stated = htmlMetadata(page, savedFrom(decoded.text), file)
    notices.push(...stated.notices)
    const whole = htmlParagraphs(page.body)
    const elements = page.querySelectorAll('*').length
    const fit = depth <= READABILITY_DEEPEST && elements <= READABILITY_MOST_ELEMENTS
    const article = fit
      ? new Readability<Element>(page, { serializer: (node) => node as Element }).parse()
      : null
    const paragraphs = article?.content ? htmlParagraphs(article.content) : []
    const enough = lettersIn(paragraphs) >= Math.min(SHORTEST_ARTICLE, lettersIn(whole) * 0.5)
    if (!enough && lettersIn(whole) > 0) {
      const found = fit
        ? `${lettersIn(paragraphs)} letters of one`
        : 'a page too large to look for one'
      const message = `expected an article, found ${found}`
      notices.push(documentNotice('E-DOCUMENTS-011', 'info', file, message))
    }
    const body = enough ? paragraphs : whole
    const laid = layParagraphs(body.length === 0 ? [] : withTitle(body, stated.title))
    dom.window.close()
    return {
      extract: { text: laid.text, marks: laid.marks, pages: [], metadata: stated.metadata },
      notices,
    }
  } catch (error) {
    const what = error instanceof Error ? error.message.slice(0, 120) : 'an unknown error'
    const message = `expected HTML that can be parsed, found: ${what}`
    return { notices: [...notices, documentNotice('E-DOCUMENTS-012', 'error', file, message)] }
  }
}

function lettersIn(paragraphs: readonly LaidParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The article's title stands first, once. */
function withTitle(
  paragraphs: readonly LaidParagraph[],
  title: string | undefined,
): readonly LaidParagraph[] {
  const words = title === undefined ? '' : tidyText(title)
  if (words === '') return paragraphs
  const same = paragraphs.findIndex(
    ({ text, kind }, index) =>
      (index < 3 || kind !== undefined) && comparable(text) === comparable(words),
  )
  const rest = paragraphs.filter((_, index) => index !== same)
  return [{ text: words, kind: 'title', why: 'title of the page' }, ...rest]
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The character set an HTML or XML file names in its first 4 KB. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  if (charsetOfMark(bytes) !== undefined) return undefined
  const head = headText(bytes, 4096)
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1]
  )
}

// Browsers note the address in a comment when they save a page.
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096)
  const match =
    /<!--\s*saved from url=\(\d+\)(\S{1,1000})\s*-->/i.exec(head) ??
    /Page saved with SingleFile\s+url:\s*(\S{1,1000})/i.exec(head)
  return cleanUrl(match?.[1])
}

import { type LaidParagraph, tidyText } from '../text-layout.ts'

// End tags that HTML lets writers leave out: their absence is no nesting.
const OPTIONAL_END = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body br hr img input meta link area base col embed source track wbr param'.split(
    ' ',
  ),
)
const UNSEEN = new Set('script style noscript template svg head select textarea title'.split(' '))
const BLOCKS =
  /^(?:p|div|section|article|main|aside|header|footer|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|blockquote|pre|figure|figcaption|br|hr|form|address)$/
// A tag's attributes are not looked into; one longer than this is no tag.
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b([^<>]{0,4000})>|<!--|<![^>]{0,2000}>/gi

/** How deep and how many: what decides whether a page may be given to the HTML parser. */
export interface TagCount {
  readonly tags: number
  readonly depth: number
}

/**
 * Counts tags and the depth of tags left open, in one pass. The parser's time grows with the square of
 * the depth: ten thousand nested tags take it minutes.
 */
export function countTags(html: string): TagCount {
  let tags = 0
  let open = 0
  let depth = 0
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (name === undefined) continue
    tags++
    if (OPTIONAL_END.has(name.toLowerCase())) continue
    open = slash === '/' ? Math.max(0, open - 1) : open + 1
    depth = Math.max(depth, open)
  }
  return { tags, depth }
}

const UNSEEN_PARTS = ['style', 'svg', 'noscript', 'iframe']

/**
 * A page without drawings, style sheets and empty elements, in one pass over the text: fewer elements to
 * parse and to weigh. Scripts stay, some hold metadata; none is run.
 */
export function withoutUnseen(html: string): string {
  let lean = html
  for (const name of UNSEEN_PARTS) {
    const begin = new RegExp(`<${name}\\b`, 'gi')
    const finish = new RegExp(`</${name}\\s*>`, 'gi')
    let kept = ''
    let at = 0
    for (let match = begin.exec(lean); match !== null; match = begin.exec(lean)) {
      finish.lastIndex = match.index
      if (finish.exec(lean) === null) break
      kept += lean.slice(at, match.index)
      at = finish.lastIndex
      begin.lastIndex = at
    }
    lean = kept + lean.slice(at)
  }
  return lean.replace(/<(p|div|span|li)\b[^<>]{0,300}>\s{0,50}<\/\1>/gi, ' ')
}

/** The text of a page with its tags cut out, without parsing: for pages that defeat the parser. */
export function strippedParagraphs(html: string): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  let open = ''
  let at = 0
  let unseen: string | undefined
  const close = () => {
    const text = tidyText(decodeEntities(open))
    if (text !== '') paragraphs.push({ text })
    open = ''
  }
  const tag = new RegExp(TAG)
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (unseen === undefined) open += html.slice(at, match.index)
    at = tag.lastIndex
    const name = match[2]?.toLowerCase()
    if (match[0] === '<!--') {
      const end = html.indexOf('-->', at)
      at = end < 0 ? html.length : end + 3
      tag.lastIndex = at
    } else if (name === undefined) open += ' '
    else if (unseen !== undefined) {
      if (match[1] === '/' && name === unseen) unseen = undefined
    } else if (UNSEEN.has(name) && match[1] === '') unseen = name
    else if (BLOCKS.test(name)) close()
  }
  if (unseen === undefined) open += html.slice(at)
  close()
  return paragraphs
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** Character references as characters: the five of XML, the commonest of HTML, and numbered ones. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, tens, hex, name) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all
      const code = tens === undefined ? Number.parseInt(hex, 16) : Number(tens)
      const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return valid ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}

import type { BlockKind } from '../../text/index.ts'
import type { Format, ReadResult } from '../format.ts'
import { cleanField, type SourcedMetadata } from '../metadata/metadata.ts'
import { documentNotice } from '../notice.ts'
import { type LaidParagraph, layParagraphs, tidyText } from '../text-layout.ts'
import { decodeEntities } from './html-stripped.ts'
import { unzip, zipEntries } from './zip.ts'

const MAIN_PART = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'
/** All parts of one file together; a page of Word's XML takes 5 to 50 KB. */
const MOST_UNPACKED = 150_000_000
/** All parts together. mammoth takes 50 microseconds a paragraph; a long book has 20,000. */
const MOST_PARAGRAPHS = 50_000
/** All parts together; a word of its own style takes 6 tags. */
const MOST_TAGS = 3_000_000
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
]

/** Word files (.docx) through mammoth; headings and captions are told by their styles. */
export const DOCX: Format = {
  name: 'docx',
  version: 1,
  extensions: ['.docx'],
  maxBytes: 60_000_000,
  textual: false,
  recognises: (bytes) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (zipEntries(bytes)?.some(({ name }) => name === MAIN_PART) ?? false),
  read: readDocx,
}

async function readDocx(bytes: Uint8Array, file: string): Promise<ReadResult> {
  const refuse = (found: string): ReadResult => {
    const message = `expected a Word file, found ${found}`
    return { notices: [documentNotice('E-DOCUMENTS-010', 'error', file, message)] }
  }
  const entries = zipEntries(bytes)
  if (entries === undefined) return refuse('an incomplete ZIP archive')
  if (!entries.some(({ name }) => name === MAIN_PART))
    return refuse(`an archive without ${MAIN_PART}`)
  let unpacked = 0
  let properties = ''
  let paragraphs = 0
  let tags = 0
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const part = unzip(bytes, entry, MOST_UNPACKED - unpacked)
    if (part === undefined)
      return refuse(`a part that cannot be unpacked (${entry.name.slice(0, 60)})`)
    unpacked += part.length
    const counted = countTags(part)
    paragraphs += counted.paragraphs
    tags += counted.tags
    if (paragraphs > MOST_PARAGRAPHS || tags > MOST_TAGS)
      return refuse(`more than ${MOST_PARAGRAPHS} paragraphs or ${MOST_TAGS} tags`)
    if (entry.name === PROPERTIES) properties = new TextDecoder().decode(part)
  }
  const { default: mammoth } = await import('mammoth')
  let html: string
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    html = result.value
  } catch (error) {
    return refuse(error instanceof Error ? error.message.slice(0, 120) : 'an unknown error')
  }
  const laid = layParagraphs(paragraphsOf(html))
  return {
    extract: {
      text: laid.text,
      marks: laid.marks,
      pages: [],
      metadata: [],
      properties: coreProperties(properties),
    },
    notices: [],
  }
}

const LESS_THAN = 0x3c
const COLON = 0x3a
const LETTER_P = 0x70

/** Tags of an XML part, and those of them called 'p' (in any namespace); empty ones count too. */
function countTags(part: Uint8Array): { readonly tags: number; readonly paragraphs: number } {
  let tags = 0
  let paragraphs = 0
  for (let at = part.indexOf(LESS_THAN); at >= 0; at = part.indexOf(LESS_THAN, at + 1)) {
    tags++
    let name = at + 1
    // A namespace prefix is a few letters.
    const colon = part.subarray(name, name + 8).indexOf(COLON)
    if (colon >= 0) name += colon + 1
    if (part[name] === LETTER_P && !isNameCharacter(part[name + 1] ?? 0)) paragraphs++
  }
  return { tags, paragraphs }
}

function isNameCharacter(byte: number): boolean {
  return /[\w:.-]/.test(String.fromCharCode(byte)) || byte > 127
}

const PARAGRAPH_TAGS = new Set('p h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote'.split(' '))

// mammoth's HTML is regular: no comments, no attributes with '>' in them, five entities.
function paragraphsOf(html: string): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  let open = ''
  let kind: BlockKind | undefined
  const close = () => {
    const text = tidyText(decodeEntities(open))
    if (text !== '')
      paragraphs.push(kind === undefined ? { text } : { text, kind, why: `Word ${kind}` })
    open = ''
  }
  // Numbers of foot- and endnotes and the arrows back would stand in the midst of sentences.
  const plain = html
    .replace(/<sup><a href="#(?:foot|end)note-[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/<a href="#(?:foot|end)note-ref-[^>]*>[^<]*<\/a>/g, '')
  for (const [piece, slash, tag, attributes] of plain.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) open += piece
    else if (tag === 'br') open += ' '
    else if (tag === 'td' || tag === 'th') open += ' '
    else if (PARAGRAPH_TAGS.has(tag)) {
      const inCell = tag === 'p' && kind === undefined && attributes === '' && slash === '/'
      close()
      if (slash === '/' || inCell) kind = undefined
      else if (attributes?.includes('caption')) kind = 'caption'
      else if (attributes?.includes('title') && paragraphs.length < 3) kind = 'title'
      else kind = /^h\d$/.test(tag) ? 'heading' : undefined
    }
  }
  close()
  return paragraphs
}

// The day a file was made is not the day it was published: it is noted, not taken for a date.
function coreProperties(xml: string): readonly SourcedMetadata[] {
  const value = (tag: string) =>
    cleanField(
      decodeEntities(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(xml)?.[1] ?? ''),
    )
  const title = value('dc:title')
  const creator = value('dc:creator')
  const made = /^\d{4}-\d{2}-\d{2}/.exec(value('dcterms:created') ?? '')?.[0]
  const author = creator === undefined || !looksLikePerson(creator) ? undefined : creator
  return [
    {
      from: 'document properties',
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(made === undefined ? {} : { note: `file made on ${made}; not taken as its date` }),
    },
  ]
}

/** True for two to five capitalised words: programs write 'user', 'admin' or their own names there. */
export function looksLikePerson(name: string): boolean {
  if (/\b(?:user|admin|administrator|microsoft|office|owner|python|word|adobe|hp|pc)\b/i.test(name))
    return false
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name)
}

import type { Block } from '../../text/index.ts'
import { personOfBio } from '../blocks/bio.ts'
import { parseByline } from '../blocks/byline.ts'
import { cleanField, type SourcedMetadata } from './metadata.ts'

const PERSON =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:al|el|de|van|von|der|den|bin|ben|ibn|da|di|la|le) |(?:al|el)-)?\\p{Lu}[\\p{L}.'’-]*){1,3}"
const WRITES = new RegExp(
  `\\b(?:writes?|argues?|reports?) (${PERSON}(?: and ${PERSON})?)(?: (?:for|in) ((?:the )?[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’ -]{1,60}?))?[.]?$`,
  'u',
)
const OPINION_OF =
  /\b(?:(?:do|does|may) not (?:necessarily )?(?:reflect|represent)) (?:the )?(?:(?:official|editorial|own) )*(?:views?|opinions?|positions?|polic(?:y|ies)|stance)(?: (?:and|or) (?:views?|opinions?|positions?|polic(?:y|ies)))* of (?:the )?((?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?: (?:of|for|on|and|the|&|in) \p{Lu}[\p{L}\p{N}.&'’-]*| \p{Lu}[\p{L}\p{N}.&'’-]*){0,7}?)(?:[.,;]?$|[.,;] | or | nor | and its)/u
const AGENCY =
  /^\p{Lu}[\p{Lu}\p{L} .,’'/-]{1,60}?,?(?: \p{L}{3,9}\.? \d{1,2})? \((Reuters|AP|AFP|TASS|Interfax|Xinhua|Anadolu|UPI|IRNA|DPA|EFE|ANSA|PTI|Kyodo|Yonhap|Trend|APA|AZERTAC|Azertac|Armenpress|Sputnik|Bloomberg)\) ?[–—-]/u

/**
 * Metadata that the text itself states beyond doubt: the title, a byline, '... writes NAME for OUTLET',
 * a publication date line, the outlet a disclaimer speaks for, the agency of a dateline, the author of a
 * single note at the foot. Each kind is a source of its own, so that a reader sees where a field is from.
 */
export function textMetadata(text: string, blocks: readonly Block[]): readonly SourcedMetadata[] {
  const sources: SourcedMetadata[] = []
  const add = (from: string, fields: Readonly<Record<string, unknown>>) => {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined)
    if (known.length > 0) sources.push({ from: `text (${from})`, ...Object.fromEntries(known) })
  }
  const wordsOf = ({ start, end }: Block) => text.slice(start, end)
  const title = blocks.find(({ kind }) => kind === 'title')
  if (title !== undefined) add('title', { title: cleanField(wordsOf(title)) })

  const lines = blocks
    .filter(({ why }) => why === 'byline or date line')
    .map((block) => parseByline(wordsOf(block)))
  add('byline', { author: cleanField(lines.find((one) => one?.author !== undefined)?.author) })
  add('date line', { published: lines.find((one) => one?.published !== undefined)?.published })

  for (const paragraph of firstParagraphs(text, blocks, 3)) {
    const writes = WRITES.exec(paragraph.slice(-220))
    if (writes) {
      add('standfirst', { author: cleanField(writes[1]), outlet: cleanField(writes[2]) })
      break
    }
  }
  const agency = AGENCY.exec(firstParagraphs(text, blocks, 1)[0]?.slice(0, 120) ?? '')?.[1]
  add('dateline', { outlet: agency })
  const disclaimed = blocks
    .filter(({ kind }) => kind === 'disclaimer')
    .map((block) => OPINION_OF.exec(wordsOf(block).replace(/\s+/g, ' '))?.[1])
  add('disclaimer', {
    outlet: cleanField(disclaimed.find((one) => one !== undefined)?.replace(/[.,;]+$/, '')),
  })
  const bios = blocks.filter(({ kind }) => kind === 'bio')
  const people = new Set(
    bios.map((block) => personOfBio(wordsOf(block))).filter((one) => one !== undefined),
  )
  if (people.size === 1) add('note on the author', { author: cleanField([...people][0]) })
  return sources
}

function firstParagraphs(text: string, blocks: readonly Block[], count: number): readonly string[] {
  const skipped = new Set(
    blocks
      .filter(({ kind }) => kind === 'title' || kind === 'boilerplate' || kind === 'caption')
      .map(({ start }) => start),
  )
  const found: string[] = []
  let at = 0
  while (at < text.length && at < 20_000 && found.length < count) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop)
    const own = line.trim()
    if (own !== '' && !skipped.has(at + line.indexOf(own))) found.push(own)
    at += line.length + 1
  }
  return found
}

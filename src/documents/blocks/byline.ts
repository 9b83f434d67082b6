import type { Period } from '../../text/index.ts'
import { parseWrittenDate } from '../metadata/written-date.ts'
import { type BlockRule, wholeParagraph } from './block-rule.ts'

/** What a byline or date line says. */
export interface Byline {
  readonly author?: string
  readonly outlet?: string
  readonly published?: Period
}

const PERSON =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:al|el|de|van|von|der|den|bin|ben|ibn|da|di|la|le) |(?:al|el)-)?\\p{Lu}[\\p{L}.'’-]*){1,3}"
const PEOPLE = `${PERSON}(?:(?:, | and | & |, and )${PERSON}){0,5}`
const BY = new RegExp(
  `^(?:by|written by|story by|words by|author|authors|posted by|published by)[:\\s]\\s*(${PEOPLE})(?:\\s*(?:[,|–—-]|\\bfor\\b|\\bin\\b)\\s*(.{1,120}))?$`,
  'iu',
)
const NAME_ONLY = new RegExp(`^${PEOPLE}$`, 'u')
const DATE_LABEL =
  /^(?:published|posted|first published|date|publication date|issued|released|dated|created)(?: on| at)?\s*[:,]?\s+/i
const UPDATE_LABEL = /^(?:(?:last )?(?:updated|modified|edited|revised))(?: on| at)?\s*[:,]?\s+/i
/** Bylines stand at the head, among the first paragraphs. */
const HEAD_PARAGRAPHS = 8
const MOST_WORDS = 25

/**
 * Reads a line as a byline or a date line: 'By Lara Ortiz', 'By Lara Ortiz | 3 May 2024',
 * 'Published: May 3, 2024', '3 May 2024'.
 *
 * @returns undefined for any other line; `{}` for an update line, which says nothing we keep
 */
export function parseByline(text: string): Byline | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length > 200) return undefined
  const date = parseDateLine(line)
  if (date !== undefined) return date
  const by = BY.exec(line)
  const author = by?.[1]
  // 'By Monday Tehran had answered' begins like a byline; a byline has nothing else on its line. The
  // pattern ignores case for 'BY', so names are checked again with it.
  if (author === undefined || !NAME_ONLY.test(author) || /[.!?]$/.test(line)) return undefined
  const published = parseDateLine((by?.[2] ?? '').replace(/^[\s|–—-]+/, ''))?.published
  return published === undefined ? { author } : { author, published }
}

function parseDateLine(line: string): Byline | undefined {
  if (!/\d{4}/.test(line)) return undefined
  const update = UPDATE_LABEL.test(line)
    ? parseWrittenDate(line.replace(UPDATE_LABEL, ''))
    : undefined
  if (update !== undefined) return {}
  const bare = line
    .replace(DATE_LABEL, '')
    .replace(/[\s|–—-]+(?:(?:last )?updated|modified|edited)\b.*$/i, '')
  const published = parseWrittenDate(bare)
  if (published === undefined || published.precision === 'year') return undefined
  return { published }
}

/** Bylines and date lines at the head of the text. */
export const BYLINE: BlockRule = {
  name: 'byline',
  find: (scene) =>
    scene.paragraphs
      .slice(0, HEAD_PARAGRAPHS)
      .filter((one) => one.words <= MOST_WORDS && !scene.isMarked(one))
      .filter((one) => parseByline(one.text) !== undefined)
      .map((one) => wholeParagraph(one, 'boilerplate', 'byline or date line')),
}

import type { Period } from '../../text/index.ts'

/** What one source says about a publication. A missing field is unknown, not empty. */
export interface Metadata {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  /** When it was published; never guessed. */
  readonly published?: Period
  /** Address on the web, http or https. */
  readonly url?: string
  /** ISO 639-1 code, as stated. */
  readonly language?: string
  /** How the date is known, in free words. */
  readonly note?: string
  /** True for the texts bundled with the program. */
  readonly example?: boolean
}

/** Metadata with the name of where they stand: 'sidecar', 'front matter', 'JSON-LD', 'text (byline)'. */
export interface SourcedMetadata extends Metadata {
  readonly from: string
}

/** The fields that can be filled from different sources, in the order they are listed to a reader. */
export const METADATA_FIELDS = [
  'title',
  'outlet',
  'author',
  'published',
  'url',
  'language',
  'note',
  'example',
] as const

/** Several sources as one: which value each field takes, and from where. */
export interface MergedMetadata {
  readonly metadata: Metadata
  /** 'field: source' for each field that is known, in the order of `METADATA_FIELDS`. */
  readonly from: readonly string[]
}

/**
 * Takes each field from the first source that knows it.
 *
 * @param sources the most trusted first
 */
export function mergeMetadata(sources: readonly SourcedMetadata[]): MergedMetadata {
  const merged: Record<string, unknown> = {}
  const from: string[] = []
  for (const field of METADATA_FIELDS) {
    const asked = field === 'note' ? notesOf(sources) : sources
    const source = asked.find((one) => one[field] !== undefined)
    if (source === undefined) continue
    merged[field] = source[field]
    from.push(`${field}: ${source.from}`)
  }
  return { metadata: merged as Metadata, from }
}

// A note explains the date beside it: those less trusted than the source of the date are about another.
function notesOf(sources: readonly SourcedMetadata[]): readonly SourcedMetadata[] {
  const dated = sources.findIndex(({ published }) => published !== undefined)
  return dated < 0 ? sources : sources.slice(0, dated + 1)
}

const UNKNOWN_WORDS = new Set([
  'not stated',
  'unknown',
  'n/a',
  'none',
  'null',
  'undefined',
  '-',
  '?',
])
// Control characters and lone surrogate halves cannot be stored or shown.
const CONTROL = /[\u00ad\u200b\ufeff]|\p{Cc}/gu
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const LONGEST_FIELD = 500

/**
 * A metadata value on one line, without control characters, at most 500 code units long.
 *
 * @returns undefined when it says nothing: empty, 'not stated', 'unknown', 'n/a'.
 */
export function cleanField(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    .slice(0, 4 * LONGEST_FIELD)
    .replace(CONTROL, ' ')
    .replace(LONE_HALF, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || UNKNOWN_WORDS.has(text.toLowerCase())) return undefined
  if (text.length <= LONGEST_FIELD) return text
  return text
    .slice(0, LONGEST_FIELD)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}

/** An http or https address, cut of its fragment; undefined for anything else. */
export function cleanUrl(value: unknown): string | undefined {
  const text = cleanField(value)
  if (text === undefined || !/^https?:\/\/[^\s/]/i.test(text)) return undefined
  if (!URL.canParse(text)) return undefined
  return text.replace(/#.*$/, '')
}

/** The two-letter code of 'en', 'en-GB', 'EN_us'; undefined for anything else. */
export function cleanLanguage(value: unknown): string | undefined {
  const text = cleanField(value)
  return /^([a-z]{2})(?:[-_][a-z0-9-_]+)?$/i.exec(text ?? '')?.[1]?.toLowerCase()
}

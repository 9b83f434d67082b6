import type { NameSentence } from './data.ts'

/** Types of names that are learned. */
export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'NORP', 'EVENT'] as const

/** Columns of the head for names: outside, then begin, inside, end and single of each type. */
export const NAME_TAGS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
]

const column = new Map(NAME_TAGS.map((tag, at) => [tag, at]))
const columnsOf = (types: readonly string[]): Int32Array =>
  Int32Array.from(
    [...column].filter(([tag]) => tag === 'O' || types.includes(tag.slice(2))).map(([, at]) => at),
  )

/** Sets of columns between which a source does not tell; a target of -2-k means the k-th set. */
export const OPEN_SETS: readonly Int32Array[] = [columnsOf(['NORP']), columnsOf(['NORP', 'EVENT'])]

/** Which types a source marks; what it leaves out is not evidence that there is none. */
export type Coverage = 'people, places, organisations' | 'and events' | 'all'

/** BIO to BIOES over the types that are learned; other types are outside. */
export function bioes(tags: readonly string[]): string[] {
  return tags.map((tag, i) => {
    const type = tag.slice(2)
    if (!(NAME_TYPES as readonly string[]).includes(type)) return 'O'
    const begins = tag[0] === 'B' || tags[i - 1]?.slice(2) !== type
    const goes = tags[i + 1] === `I-${type}`
    return `${begins ? (goes ? 'B' : 'S') : goes ? 'I' : 'E'}-${type}`
  })
}

/** Targets of a sentence: a column, or a set of columns where the source leaves it open. */
export function targetsOf(sentence: NameSentence, coverage: Coverage): number[] {
  return bioes(sentence.tags).map((tag) => {
    const at = column.get(tag) ?? 0
    if (at !== 0 || coverage === 'all') return at
    return coverage === 'and events' ? -2 : -3
  })
}

/** Names of a sequence of tags as 'first end type'. */
export function spansOf(tags: readonly string[]): Set<string> {
  const spans = new Set<string>()
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as string
    if (tag[0] !== 'B' && tag[0] !== 'S') continue
    const type = tag.slice(2)
    let end = i
    while (
      tag[0] === 'B' &&
      end + 1 < tags.length &&
      ['I', 'E'].includes((tags[end + 1] as string)[0] as string) &&
      (tags[end + 1] as string).slice(2) === type &&
      (tags[end] as string)[0] !== 'E'
    )
      end++
    spans.add(`${i} ${end} ${type}`)
  }
  return spans
}

import type { Document } from '../text/index.ts'

/** Words a shingle has: five in a row seldom recur by chance in another text. */
const SIZE = 5

/**
 * The shingles of a text: 32-bit hashes (FNV-1a) of every run of `size` words, case and punctuation
 * aside (Broder 1997). Texts with fewer words give one shingle of all their words.
 */
export function shingles(text: string, size: number = SIZE): ReadonlySet<number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const found = new Set<number>()
  const last = Math.max(0, words.length - size)
  if (words.length > 0)
    for (let at = 0; at <= last; at++) found.add(hash(words.slice(at, at + size).join(' ')))
  return found
}

/**
 * The shingles of a document without its boilerplate, bios and disclaimers: what two outlets print of
 * one wire text.
 */
export function shinglesOf(document: Document): ReadonlySet<number> {
  let text = ''
  let at = 0
  for (const { kind, start, end } of document.blocks) {
    if (kind !== 'boilerplate' && kind !== 'bio' && kind !== 'disclaimer') continue
    text += `${document.text.slice(at, start)} `
    at = end
  }
  return shingles(text + document.text.slice(at))
}

/** Jaccard similarity of two sets of shingles, 0 (nothing in common) to 1 (the same); 0 for two empty ones. */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = commonCount(a, b)
  const union = a.size + b.size - common
  return union === 0 ? 0 : common / union
}

/** Share of the smaller set that the larger has too, 0 to 1: near 1 for a text quoted whole in another. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : commonCount(a, b) / least
}

function commonCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of small) if (large.has(one)) count++
  return count
}

/** Two documents that are, boilerplate aside, nearly the same text. */
export interface NearDuplicate {
  readonly a: Document['id']
  readonly b: Document['id']
  /** Jaccard similarity, 0 to 1. */
  readonly similarity: number
}

// A shingle in more documents than this is a formula of the trade, and says nothing of a pair.
const MOST_HOLDERS = 200

/**
 * Every pair of documents at least `least` alike, the most alike first. Only pairs that share a shingle
 * are compared, so the work grows with the copies, not with the square of the documents.
 *
 * @param least Jaccard similarity from which two texts count as one; 0.7 leaves room for a changed
 *   headline and a cut last paragraph
 */
export function nearDuplicates(
  documents: readonly Document[],
  least = 0.7,
): readonly NearDuplicate[] {
  const sets = documents.map((document) => shinglesOf(document))
  const holders = new Map<number, number[]>()
  sets.forEach((set, index) => {
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (list === undefined) holders.set(shingle, [index])
      else list.push(index)
    }
  })
  const common = new Map<string, readonly [number, number]>()
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > MOST_HOLDERS) continue
    for (const [position, first] of list.entries())
      for (const second of list.slice(position + 1))
        common.set(`${first} ${second}`, [first, second])
  }
  const pairs: NearDuplicate[] = []
  for (const [first, second] of common.values()) {
    const [one, other] = [documents[first], documents[second]]
    if (one === undefined || other === undefined || one.id === other.id) continue
    const alike = similarity(sets[first] ?? new Set(), sets[second] ?? new Set())
    if (alike >= least) pairs.push({ a: one.id, b: other.id, similarity: alike })
  }
  return pairs.sort(
    (x, y) => y.similarity - x.similarity || (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1),
  )
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

import type { Block } from '../../text/index.ts'
import { type BlockRule, wholeParagraph } from './block-rule.ts'
import type { Paragraph } from './paragraph.ts'

// Shorter repetitions are names and headings, longer ones are paragraphs.
const FEWEST_WORDS = 6
const MOST_WORDS = 70
const SEED = 3
/** Share of the words that must recur, in order, in a stretch hardly longer. */
const NEARLY = 0.85
const MOST_TRIES = 40
/** A paragraph this much longer holds the quote and more; one of like length must be the same words. */
const LONGER = 1.3

/**
 * Paragraphs that repeat a sentence, or part of one, found elsewhere in a longer paragraph (of two equal
 * ones the second). Near repetition: the longest common subsequence of words, in a stretch hardly longer, covers 85 percent.
 */
export const PULL_QUOTE: BlockRule = {
  name: 'pull quote',
  find: (scene) => {
    const body = scene.paragraphs.filter((one) => !scene.isMarked(one))
    const candidates = body.filter(({ words }) => words >= FEWEST_WORDS && words <= MOST_WORDS)
    if (candidates.length === 0) return []
    const wanted = new Map<Paragraph, readonly string[]>(
      candidates.map((one) => [one, wordsOf(one.text)]),
    )
    const seeds = new Map<string, { readonly quote: Paragraph; readonly at: number }[]>()
    for (const [quote, words] of wanted)
      for (let at = 0; at + SEED <= words.length; at++) {
        const key = words.slice(at, at + SEED).join(' ')
        const list = seeds.get(key)
        if (list === undefined) seeds.set(key, [{ quote, at }])
        else if (list.length < MOST_TRIES) list.push({ quote, at })
      }
    const repeated = new Set<Paragraph>()
    const tries = new Map<Paragraph, number>()
    for (const source of body) {
      const words = wanted.get(source) ?? wordsOf(source.text)
      for (let at = 0; at + SEED <= words.length; at++) {
        const hits = seeds.get(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
        if (hits === undefined) continue
        for (const { quote, at: offset } of hits) {
          if (quote === source || repeated.has(quote) || !mayRepeat(quote, source)) continue
          const tried = tries.get(quote) ?? 0
          if (tried >= MOST_TRIES) continue
          tries.set(quote, tried + 1)
          const own = wanted.get(quote) ?? []
          const nearly = source.words > LONGER * quote.words
          if (nearly ? recurs(own, words, at - offset) : isAt(own, words, at - offset))
            repeated.add(quote)
        }
      }
    }
    return [...repeated]
      .map((one): Block => wholeParagraph(one, 'pullquote', 'repeats a sentence'))
      .sort((a, b) => a.start - b.start)
  },
}

// The shorter paragraph is the pull quote; of two as long as each other, the later.
function mayRepeat(quote: Paragraph, source: Paragraph): boolean {
  if (source.words > LONGER * quote.words) return true
  return source.words >= quote.words && source.index < quote.index
}

function isAt(quote: readonly string[], source: readonly string[], begin: number): boolean {
  return quote.every((word, at) => source[begin + at] === word)
}

function recurs(quote: readonly string[], source: readonly string[], begin: number): boolean {
  if (isAt(quote, source, begin)) return true
  const slack = Math.ceil(quote.length * (1 - NEARLY)) + 1
  const window = source.slice(Math.max(0, begin - slack), begin + quote.length + slack)
  // A sentence with another number in it says another thing.
  if (quote.some((word) => /\d/.test(word) && !window.includes(word))) return false
  return longestCommon(quote, window) >= NEARLY * quote.length
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const row = [0]
    for (let at = 0; at < b.length; at++)
      row.push(b[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0))
    above = row
  }
  return above[b.length] ?? 0
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

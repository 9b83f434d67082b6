import { type Block, splitsCharacter } from '../../text/index.ts'
import { BIO } from './bio.ts'
import type { BlockRule, BlockScene } from './block-rule.ts'
import { BOILERPLATE } from './boilerplate.ts'
import { BYLINE } from './byline.ts'
import { CREDITS } from './credits.ts'
import { DISCLAIMER } from './disclaimer.ts'
import { HEADING, TITLE } from './headline.ts'
import { type Paragraph, paragraphsOf } from './paragraph.ts'
import { PULL_QUOTE } from './pull-quote.ts'

/** The rules in their order: what is marked by its words first, what is told from its place last. */
export const BLOCK_RULES: readonly BlockRule[] = [
  BOILERPLATE,
  CREDITS,
  BYLINE,
  TITLE,
  DISCLAIMER,
  PULL_QUOTE,
  BIO,
  HEADING,
]

// Above this a text is a table or a list, not an article; looking at each line would take minutes.
const MOST_PARAGRAPHS = 100_000

/**
 * Marks what is not running body text. A function of the text and the marks alone.
 *
 * @param marks what the format itself has named; kept where they lie inside the text
 * @returns blocks in the order of the text, not empty, without overlap, cutting no character in two
 */
export function markBlocks(text: string, marks: readonly Block[] = []): readonly Block[] {
  const paragraphs = paragraphsOf(text)
  const found: Block[] = []
  const marked = new Set<Paragraph>()
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (!isSound(text, block)) continue
      for (const piece of uncovered(text, found, block)) {
        found.splice(firstAtOrAfter(found, piece.start), 0, piece)
        for (const one of touched(paragraphs, piece))
          if (2 * (piece.end - piece.start) >= one.end - one.start) marked.add(one)
      }
    }
  }
  const scene: BlockScene = { text, paragraphs, isMarked: (one) => marked.has(one) }
  add(marks)
  if (paragraphs.length <= MOST_PARAGRAPHS) for (const rule of BLOCK_RULES) add(rule.find(scene))
  return found
}

function isSound(text: string, { start, end }: Block): boolean {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  return inside && start < end && !splitsCharacter(text, start) && !splitsCharacter(text, end)
}

// Index of the first block of a sorted list that does not end before `offset`.
function firstAtOrAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What is left of a block where none stands yet, without white space at the ends. */
function uncovered(text: string, taken: readonly Block[], block: Block): readonly Block[] {
  const pieces: Block[] = []
  const keep = (start: number, end: number) => {
    const words = text.slice(start, end)
    const own = words.trim()
    if (!/[\p{L}\p{N}]/u.test(own) && end - start < block.end - block.start) return
    if (own === '') return
    const from = start + words.indexOf(own)
    pieces.push({ ...block, start: from, end: from + own.length })
  }
  let at = block.start
  for (let next = firstAtOrAfter(taken, block.start); next < taken.length; next++) {
    const other = taken[next]
    if (other === undefined || other.start >= block.end) break
    if (other.start > at) keep(at, other.start)
    at = Math.max(at, other.end)
  }
  if (at < block.end) keep(at, block.end)
  return pieces
}

function touched(paragraphs: readonly Paragraph[], block: Block): readonly Paragraph[] {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= block.start) low = middle + 1
    else high = middle
  }
  const list: Paragraph[] = []
  for (let at = low; at < paragraphs.length; at++) {
    const one = paragraphs[at]
    if (one === undefined || one.start >= block.end) break
    list.push(one)
  }
  return list
}

import type { Block } from '../../text/index.ts'
import { type BlockRule, wholeParagraph } from './block-rule.ts'
import type { Paragraph } from './paragraph.ts'

const LONGEST_TITLE = 200
const MOST_TITLE_WORDS = 32
const MOST_HEADING_WORDS = 14
const LONGEST_HEADING = 110

/** The title: the first line, if it is short, does not end as a sentence, and longer text follows. */
export const TITLE: BlockRule = {
  name: 'title',
  find: (scene) => {
    const first = scene.paragraphs.find((one) => !scene.isMarked(one))
    if (first === undefined || first.index > 5) return []
    if (first.text.length > LONGEST_TITLE || first.words > MOST_TITLE_WORDS || first.words < 2)
      return []
    if (/[.;:,–—-]$/.test(first.text) || !beginsAsHeadline(first.text)) return []
    const next = scene.paragraphs.find((one) => one.index > first.index && !scene.isMarked(one))
    if (next === undefined) return []
    const apart = first.blankAfter && first.blankBefore
    const outweighed = next.words >= 2 * first.words && next.sentenceEnd
    return apart || outweighed ? [wholeParagraph(first, 'title', 'first line, no full stop')] : []
  },
}

/** Headings: short lines that do not end as a sentence, each between longer paragraphs. */
export const HEADING: BlockRule = {
  name: 'heading',
  find: (scene) => {
    const blocks: Block[] = []
    for (const one of scene.paragraphs) {
      if (scene.isMarked(one) || !readsAsHeading(one)) continue
      const next = scene.paragraphs[one.index + 1]
      if (one.index === 0 || next === undefined || scene.isMarked(next)) continue
      if (next.words < Math.max(12, 1.5 * one.words) || !hasSentence(next)) continue
      blocks.push(wholeParagraph(one, 'heading', 'short line between paragraphs'))
    }
    return blocks
  },
}

function readsAsHeading({ text, words }: Paragraph): boolean {
  if (words > MOST_HEADING_WORDS || words < 1 || text.length > LONGEST_HEADING) return false
  if (/[.;,–—-]$|[.!…]["”’)]$/.test(text) || /^[-*•–—·]|^\(?\d+[.)]\s.*[.]$/.test(text))
    return false
  // A question or a colon may end a heading, a quotation may not be one.
  return beginsAsHeadline(text) && !/^["“«].*["”»]$/.test(text)
}

function beginsAsHeadline(text: string): boolean {
  return /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)
}

function hasSentence(paragraph: Paragraph): boolean {
  return paragraph.sentenceEnd || /[.!?…]["”’)]?\s+\p{Lu}/u.test(paragraph.text)
}

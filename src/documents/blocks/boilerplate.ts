import type { Block } from '../../text/index.ts'
import { type BlockRule, wholeParagraph } from './block-rule.ts'
import { BOILERPLATE_PHRASES, GLUED_TAILS } from './boilerplate-phrases.ts'
import type { Paragraph } from './paragraph.ts'

const LONGEST_LINE = 600
const MOST_TAILS = 5
// A tail begins after the end of a sentence, with or without a blank: 'of the port.Leave a Comment'.
const TAILS = GLUED_TAILS.map(({ why, tail }) => ({
  why,
  pattern: new RegExp(`[.!?…][\\p{Pf}\\p{Pe}"'’”)\\]]*[ \\t]*(${tail.source})[ \\t]*$`, 'u'),
}))
const LONGEST_TAIL = 240
const GLUED_HEAD =
  /^(?:ADVERTISEMENT|Advertisement)(?:[ \t]+|(?=[“"‘]?[A-Z]))(?=[“"‘]?\p{Lu}[\p{L}’']*\s)/u

/** Lines that are boilerplate by their words, and such lines glued to the ends of paragraphs. */
export const BOILERPLATE: BlockRule = {
  name: 'boilerplate',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => wholeLine(paragraph) ?? gluedParts(paragraph)),
}

function wholeLine(paragraph: Paragraph): readonly Block[] | undefined {
  if (paragraph.text.length > LONGEST_LINE) return undefined
  const line = paragraph.text.replace(/\s+/g, ' ')
  const phrase = BOILERPLATE_PHRASES.find(
    ({ line: pattern, mostWords }) => paragraph.words <= mostWords && pattern.test(line),
  )
  return phrase === undefined ? undefined : [wholeParagraph(paragraph, 'boilerplate', phrase.why)]
}

function gluedParts(paragraph: Paragraph): readonly Block[] {
  const blocks: Block[] = []
  const { start, text } = paragraph
  const head = GLUED_HEAD.exec(text)
  if (head !== null && paragraph.words > 6)
    blocks.push({
      kind: 'boilerplate',
      start,
      end: start + head[0].trimEnd().length,
      why: 'advertisement',
    })
  let end = text.length
  for (let count = 0; count < MOST_TAILS; count++) {
    const from = Math.max(0, end - LONGEST_TAIL)
    const last = text.slice(from, end)
    const found = TAILS.map(({ why, pattern }) => ({ why, tail: pattern.exec(last)?.[1] })).find(
      ({ tail }) => tail !== undefined,
    )
    if (found?.tail === undefined) break
    const at = from + last.lastIndexOf(found.tail)
    blocks.push({
      kind: 'boilerplate',
      start: start + at,
      end: start + at + found.tail.length,
      why: found.why,
    })
    end = from + last.slice(0, at - from).trimEnd().length
  }
  return blocks
}

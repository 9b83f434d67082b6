import type { Block, BlockKind } from '../text/index.ts'

/** A paragraph to be laid out, with its kind where the format knows it. */
export interface LaidParagraph {
  readonly text: string
  readonly kind?: BlockKind
  readonly why?: string
}

/** Text put together from paragraphs, and where the known ones came to stand. */
export interface LaidText {
  readonly text: string
  readonly marks: readonly Block[]
}

/**
 * Puts paragraphs together, a blank line between each two. Formats whose line ends mean nothing (HTML,
 * DOCX, Markdown) build their text with it, so that the same article gives the same text.
 */
export function layParagraphs(paragraphs: readonly LaidParagraph[]): LaidText {
  const parts: string[] = []
  const marks: Block[] = []
  let at = 0
  for (const { text, kind, why } of paragraphs) {
    if (text === '') continue
    if (parts.length > 0) {
      parts.push('\n\n')
      at += 2
    }
    parts.push(text)
    if (kind !== undefined && kind !== 'body')
      marks.push({ kind, start: at, end: at + text.length, why: why ?? kind })
    at += text.length
  }
  return { text: parts.join(''), marks }
}

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Running text on one line: white space of any kind becomes one blank, soft hyphens, zero-width spaces
 * and control characters go. Joiners that scripts need (U+200C, U+200D) stay.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]|(?![\t-\r\u0085])\p{Cc}/gu, '')
    .replace(LONE_HALF, '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

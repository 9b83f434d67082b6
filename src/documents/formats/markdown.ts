import { decodeText } from '../charset.ts'
import type { Format } from '../format.ts'
import { type LaidParagraph, layParagraphs, tidyText } from '../text-layout.ts'
import { readFrontMatter } from './front-matter.ts'

/**
 * Markdown: front matter becomes metadata, the marks of headings, lists, quotations, emphasis and links
 * go, lines of one paragraph are joined. Code blocks are kept as paragraphs.
 */
export const MARKDOWN: Format = {
  name: 'md',
  version: 1,
  extensions: ['.md', '.markdown'],
  maxBytes: 10_000_000,
  textual: true,
  recognises: () => false,
  read: async (bytes, file) => {
    const decoded = decodeText(bytes, file)
    const front = readFrontMatter(decoded.text, file)
    const laid = layParagraphs(paragraphsOf(front.body))
    const metadata = front.metadata === undefined ? [] : [front.metadata]
    return {
      extract: { text: laid.text, marks: laid.marks, pages: [], metadata },
      notices: [...decoded.notices, ...front.notices],
    }
  },
}

function paragraphsOf(markdown: string): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  let open: string[] = []
  let fence: string | undefined
  let titled = false
  const close = () => {
    if (open.length > 0) paragraphs.push({ text: tidyText(plainWords(open.join(' '))) })
    open = []
  }
  const head = (words: string, level: number) => {
    open = []
    const title = level === 1 && !titled && paragraphs.length === 0
    titled ||= title
    const kind = title ? 'title' : 'heading'
    paragraphs.push({ text: tidyText(plainWords(words)), kind, why: 'Markdown heading' })
  }
  for (const line of withoutComments(markdown).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      else open.push(line)
      continue
    }
    if (mark !== undefined) {
      close()
      fence = mark
      continue
    }
    const heading = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(line)
    const setext = /^ {0,3}(=+|-+)\s*$/.exec(line)?.[1]
    if (heading) {
      close()
      head(heading[2] ?? '', heading[1]?.length ?? 1)
    } else if (setext !== undefined && open.length > 0)
      head(open.join(' '), setext[0] === '=' ? 1 : 2)
    else if (/^\s*$/.test(line) || /^ {0,3}(?:[-*_]\s*){3,}$/.test(line)) close()
    else {
      const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
      const quoted = line.replace(/^ {0,3}(?:>\s?)+/, '')
      if (item) {
        close()
        open.push(item[1] ?? '')
      } else open.push(quoted)
    }
  }
  close()
  return paragraphs
}

function withoutComments(markdown: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const open = markdown.indexOf('<!--', at)
    const close = open < 0 ? -1 : markdown.indexOf('-->', open + 4)
    if (close < 0) return kept + markdown.slice(at)
    kept += markdown.slice(at, open)
    at = close + 3
  }
}

// Bounded lengths keep the patterns linear on hostile input.
function plainWords(markdown: string): string {
  return markdown
    .replace(/!\[([^\][]{0,300})\]\([^()]{0,1000}\)/g, '$1')
    .replace(/\[([^\][]{0,300})\]\([^()]{0,1000}\)/g, '$1')
    .replace(/\[([^\][]{0,300})\]\[[^\][]{0,200}\]/g, '$1')
    .replace(/<(https?:\/\/[^\s>]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{0,300}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])(.{0,300}?[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)(.{0,300}?\S)_(?!\w)/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
}

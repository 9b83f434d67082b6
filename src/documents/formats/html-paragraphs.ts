import type { BlockKind } from '../../text/index.ts'
import { type LaidParagraph, tidyText } from '../text-layout.ts'

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas select option button input textarea nav head link meta audio video dialog'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr nobr picture img'.split(
    ' ',
  ),
)
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * The visible text under an element as paragraphs, in document order: one a block element, list item,
 * table row or double line break. Headings and figure captions carry their kind.
 */
export function htmlParagraphs(root: Element): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = []
  let open = ''
  let kind: BlockKind | undefined
  const close = () => {
    for (const piece of open.split(/\n\s*\n/)) {
      const text = tidyText(piece)
      if (text === '') continue
      paragraphs.push(
        kind === undefined
          ? { text }
          : { text, kind, why: kind === 'heading' ? 'HTML heading' : 'HTML figure caption' },
      )
    }
    open = ''
  }
  // An explicit stack: pages with tags nested ten thousand deep exist.
  const stack: (Node | { readonly leave: BlockKind | undefined } | { readonly text: string })[] = [
    root,
  ]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('leave' in node) {
      close()
      kind = node.leave
    } else if ('text' in node && !('nodeType' in node)) open += node.text
    else if ((node as Node).nodeType === 3) {
      // Line breaks inside text nodes mean nothing in HTML.
      open += ((node as Text).data ?? '').replace(/\s+/g, ' ')
    } else if ((node as Node).nodeType === 1) {
      const element = node as Element
      const tag = element.localName
      if (SKIPPED.has(tag) || isHidden(element)) continue
      if (tag === 'br') {
        open += '\n'
        continue
      }
      const cell = tag === 'td' || tag === 'th'
      const block = !INLINE.has(tag) && !cell
      if (block) {
        close()
        stack.push({ leave: kind })
        if (HEADINGS.has(tag)) kind = 'heading'
        else if (tag === 'figcaption') kind = 'caption'
      } else if (cell) open += ' '
      for (let child = element.lastChild; child !== null; child = child.previousSibling)
        stack.push(child)
    }
  }
  close()
  return paragraphs
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

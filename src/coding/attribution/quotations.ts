/** A quotation of the text, marks left out. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** Offset of the opening mark. */
  readonly mark: number
}

const LONGEST = 6000

/**
 * The double-quoted stretches of `text`, also over several sentences. Typographic marks tell opening
 * from closing; straight ones open after a space and close before one. A quotation that is not closed
 * ends with its paragraph; a mark without partner is passed over when a new quotation opens.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let open: number | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (character === '\n' && open !== undefined) {
      // A speaker may go on in the next paragraph: it then opens with a mark of its own.
      if (/^\s*["“„«]/.test(text.slice(at + 1, at + 8))) push(found, open, at)
      else if (at - open > 60) push(found, open, at)
      open = undefined
      continue
    }
    if (!/["“”„«»]/.test(character)) continue
    const opens = opensHere(text, at, character, open !== undefined)
    if (opens) {
      if (open === undefined) open = at
    } else if (open !== undefined) {
      push(found, open, at)
      open = undefined
    }
  }
  return found
}

function opensHere(text: string, at: number, character: string, isOpen: boolean): boolean {
  if (character === '“' || character === '„' || character === '«') return true
  if (character === '”' || character === '»') return false
  const before = text[at - 1]
  const afterSpace = before === undefined || /[\s([—–-]/.test(before)
  return afterSpace && !isOpen
}

function push(found: Quotation[], mark: number, end: number): void {
  const start = mark + 1
  if (end > start && end - start < LONGEST) found.push({ start, end, mark })
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
const ASCII = /^[\x20-\x7e]*$/

/** Number of columns `text` takes on a terminal, escape sequences not allowed. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** `text` filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/**
 * Breaks `text` into lines of at most `width` columns, at spaces; a word that is longer is cut.
 * Lines after the first begin with `indent` spaces.
 */
export function wrapText(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = []
  let line = ''
  let room = width
  const next = () => {
    lines.push(line)
    line = ' '.repeat(indent)
    room = width - indent
  }
  for (const word of text.split(' ')) {
    let rest = word
    const gap = line.trim() === '' ? 0 : 1
    const wide = textWidth(rest)
    if (wide + gap <= room) {
      line += `${gap === 1 ? ' ' : ''}${rest}`
      room -= wide + gap
      continue
    }
    if (gap === 1) next()
    while (textWidth(rest) > room) {
      const head = cut(rest, room)
      line += head
      rest = rest.slice(head.length)
      next()
    }
    line += rest
    room -= textWidth(rest)
  }
  lines.push(line)
  return lines
}

function cut(text: string, width: number): string {
  let taken = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const wide = graphemeWidth(segment)
    if (used + wide > width && taken !== '') break
    taken += segment
    used += wide
  }
  return taken
}

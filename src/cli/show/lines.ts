import { plainLine } from '../plain-text.ts'
import type { Terminal } from '../terminal.ts'
import { styled } from '../terminal.ts'
import { textWidth, wrapText } from '../text-width.ts'

/** A heading in bold, with something in brackets after it. */
export function printHeading(terminal: Terminal, title: string, aside: string): void {
  for (const line of wrapText(plainLine(`${title}  (${aside})`), terminal.width, 2))
    terminal.line(styled(terminal, 'bold', line))
}

/** 'name  text', the text wrapped beside its name; nothing when there is no text. */
export function printField(terminal: Terminal, name: string, text: string | undefined): void {
  if (text === undefined || text === '') return
  const [first = '', ...rest] = wrapText(plainLine(text), terminal.width - 14)
  terminal.line(`  ${name.padEnd(11)} ${first}`)
  for (const line of rest) terminal.line(`${' '.repeat(14)}${line}`)
}

/** Words in quotation marks, indented; `mark` within them stands out. */
export function printQuote(
  terminal: Terminal,
  text: string,
  mark: { readonly start: number; readonly end: number },
): void {
  // With colour the marked words are inverted; without, they stand between brackets.
  const [open, close] = terminal.colour ? ['\ue000', '\ue001'] : ['[', ']']
  const quoted = `"${text.slice(0, mark.start)}${open}${text.slice(mark.start, mark.end)}${close}${text.slice(mark.end)}"`
  let inside = false
  for (const line of wrapText(plainLine(quoted), terminal.width - 4)) {
    if (!terminal.colour) {
      terminal.line(`    ${line}`)
      continue
    }
    let shown = ''
    for (const part of line.split(/([\ue000\ue001])/)) {
      if (part === '\ue000') inside = true
      else if (part === '\ue001') inside = false
      else shown += inside && textWidth(part) > 0 ? styled(terminal, 'mark', part) : part
    }
    terminal.line(`    ${shown}`)
  }
}

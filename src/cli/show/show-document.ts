import type { WireDocument, WireMark } from '../../api/index.ts'
import { plainLine } from '../plain-text.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { printField, printHeading } from './lines.ts'

/** A document: where it was published, how it was read, and what was found in it. */
export function showDocument(terminal: Terminal, document: WireDocument): void {
  const [first] = document.publications
  printHeading(terminal, first?.title ?? first?.file ?? document.id, `document ${document.id}`)
  for (const publication of document.publications) {
    const { outlet, author, publishedText, file, url, example, metadataFrom, id } = publication
    const parts = [outlet ?? 'outlet not stated', author, publishedText, url ?? file]
    printField(
      terminal,
      'published',
      `${parts.filter((part) => part !== undefined).join(', ')} (${id})`,
    )
    printField(terminal, 'known from', metadataFrom.join('; '))
    printField(terminal, 'note', publication.note)
    if (example) printField(terminal, 'example', 'written for demonstration')
  }
  const { text, sentences, blocks, pages } = document
  printField(
    terminal,
    'text',
    `${text.length} characters, ${sentences.length} sentences, language ${document.language}, by ${document.extractor}`,
  )
  if (pages.length > 0) printField(terminal, 'pages', String(pages.length))
  const left = blocks.filter((block) => block.kind !== 'title' && block.kind !== 'heading')
  printField(terminal, 'not coded', left.map((b) => `${b.why} [${b.start}-${b.end}]`).join(', '))
  printField(terminal, 'read by', document.reader)
  printField(terminal, 'recorded', document.recorded)
  printField(terminal, 'found', `${document.marks.length} reports`)
  const numberOf = (mark: WireMark) =>
    sentences.find(({ start, end }) => start <= mark.start && mark.start < end)?.index
  for (const mark of document.marks) {
    const index = numberOf(mark)
    const place = index === undefined ? `${mark.start}` : `s. ${index + 1}`
    const line = `${place.padEnd(6)} ${plainLine(mark.label)} · ${mark.report}`
    for (const part of wrapText(line, terminal.width - 4, 7)) terminal.line(`    ${part}`)
  }
}

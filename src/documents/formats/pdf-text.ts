import type { Notice } from '../../text/index.ts'
import type { ReadResult } from '../format.ts'
import { cleanField, type SourcedMetadata } from '../metadata/metadata.ts'
import { documentNotice } from '../notice.ts'
import { looksLikePerson } from './docx.ts'
import { layPages } from './pdf-layout.ts'
import { linesOfPage, type PdfLine } from './pdf-lines.ts'

const MOST_PAGES = 3000
const MOST_CHARACTERS = 9_000_000

/** Reads a PDF's text layer page by page with pdf.js (through unpdf: no canvas, no font loading). */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadResult> {
  const { getDocumentProxy } = await import('unpdf')
  // pdf.js takes the buffer away from its owner: it gets a copy.
  const opening = getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    stopAtErrors: false,
    useWorkerFetch: false,
    useSystemFonts: false,
  })
  let pdf: Awaited<typeof opening>
  try {
    pdf = await opening
  } catch (error) {
    return { notices: [openingNotice(error, file)] }
  }
  try {
    if (pdf.numPages > MOST_PAGES) {
      const message = `expected at most ${MOST_PAGES} pages, found ${pdf.numPages}`
      return { notices: [documentNotice('E-DOCUMENTS-003', 'error', file, message)] }
    }
    const pages: (readonly PdfLine[])[] = []
    const unreadable: number[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages && characters < MOST_CHARACTERS; number++) {
      const lines = await pageLines(pdf, number)
      if (lines.length === 0) unreadable.push(number)
      characters += lines.reduce((sum, { text }) => sum + text.length, 0)
      pages.push(lines)
    }
    const notices = pageNotices(unreadable, pdf.numPages, file)
    if (unreadable.length === pdf.numPages) return { notices }
    const laid = layPages(pages)
    const properties = await pdfProperties(pdf)
    return { extract: { ...laid, metadata: [], properties }, notices }
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function pageLines(pdf: Pdf, number: number): Promise<readonly PdfLine[]> {
  try {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ disableNormalization: false })
    const lines = linesOfPage(content.items)
    page.cleanup()
    return lines
  } catch {
    // A damaged page counts as one without text; the others go on.
    return []
  }
}

function openingNotice(error: unknown, file: string): Notice {
  if (error instanceof Error && error.name === 'PasswordException') {
    const message = 'expected a PDF that opens without password, found an encrypted one'
    return documentNotice('E-DOCUMENTS-007', 'error', file, message)
  }
  const what = error instanceof Error ? error.message.slice(0, 120) : 'an unknown error'
  const message = `expected a PDF that can be read, found: ${what}`
  return documentNotice('E-DOCUMENTS-009', 'error', file, message)
}

function pageNotices(
  unreadable: readonly number[],
  count: number,
  file: string,
): readonly Notice[] {
  if (unreadable.length === 0) return []
  if (unreadable.length === count) {
    const message = `expected a text layer, found ${count} page${count === 1 ? '' : 's'} without a letter`
    return [documentNotice('E-DOCUMENTS-008', 'error', file, message)]
  }
  const place = `page${unreadable.length === 1 ? '' : 's'} ${unreadable.slice(0, 20).join(', ')}${unreadable.length > 20 ? ' ...' : ''}`
  const message = `expected text on every page, found ${unreadable.length} of ${count} without`
  return [documentNotice('E-DOCUMENTS-020', 'warning', file, message, { place })]
}

// Programs fill these in: file names as titles, account names as authors. The day a file was made is
// not the day it was published: it is noted, not taken for a date.
async function pdfProperties(pdf: Pdf): Promise<readonly SourcedMetadata[]> {
  try {
    const { info } = await pdf.getMetadata()
    const told = new Map<string, unknown>(Object.entries(info))
    const title = cleanField(told.get('Title'))
    const author = cleanField(told.get('Author'))
    const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(cleanField(told.get('CreationDate')) ?? '')
    const isTitle =
      title !== undefined &&
      title.length > 5 &&
      !/^Microsoft Word|^untitled|\.\w{3,5}$/i.test(title)
    return [
      {
        from: 'document properties',
        ...(isTitle ? { title } : {}),
        ...(author !== undefined && looksLikePerson(author) ? { author } : {}),
        ...(made === null
          ? {}
          : { note: `file made on ${made[1]}-${made[2]}-${made[3]}; not taken as its date` }),
      },
    ]
  } catch {
    return []
  }
}

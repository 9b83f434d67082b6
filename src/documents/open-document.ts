import {
  type Block,
  contentHash,
  type Document,
  type DocumentId,
  type Notice,
  type Publication,
} from '../text/index.ts'
import { markBlocks } from './blocks/mark-blocks.ts'
import type { Extract, Format } from './format.ts'
import { extensionOf, FORMATS } from './formats.ts'
import { languageNotices, languageOf } from './language-id.ts'
import { publicationsFor } from './metadata/publication.ts'
import type { SidecarRow } from './metadata/sidecar.ts'
import { textMetadata } from './metadata/text-metadata.ts'
import { documentNotice } from './notice.ts'
import { binaryKind } from './signatures.ts'

/** The document in some bytes, where it was published, and what was noticed. */
export interface OpenedDocument {
  /** Missing when the bytes are of no use; a notice at level error says why. */
  readonly document?: Document
  /** Empty when there is no document. */
  readonly publications: readonly Publication[]
  readonly notices: readonly Notice[]
}

/** What may be known beforehand. */
export interface OpenOptions {
  /** The file's row of `metadata.csv`; it outranks what the file says of itself. */
  readonly metadata?: SidecarRow | undefined
  /** The formats to choose among; `FORMATS` unless told. */
  readonly formats?: readonly Format[] | undefined
}

/**
 * The extractor of every document whose structure the text alone shows, whatever file it came in: the
 * same text from .txt and .html is then one document.
 */
const TEXT_EXTRACTOR = 'text/1'
/** Longer texts are refused: a long book has two million characters. */
const MOST_CHARACTERS = 8_000_000

/**
 * Turns bytes into a document and its publications. It never throws and never touches the disk: what is
 * wrong with the bytes becomes notices.
 *
 * @param file the name relative to what the user gave, '-' for standard input
 */
export async function openDocument(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<OpenedDocument> {
  const notices: Notice[] = []
  const refuse = (): OpenedDocument => ({ publications: [], notices })
  if (bytes.length === 0) {
    notices.push(
      documentNotice('E-DOCUMENTS-001', 'error', file, 'expected text, found an empty file'),
    )
    return refuse()
  }
  const format = chooseFormat(bytes, file, options.formats ?? FORMATS, notices)
  if (format === undefined) return refuse()
  if (bytes.length > format.maxBytes) {
    const message = `expected at most ${megabytes(format.maxBytes)} of ${format.name}, found ${megabytes(bytes.length)}`
    notices.push(documentNotice('E-DOCUMENTS-003', 'error', file, message))
    return refuse()
  }
  const extract = await readWith(format, bytes, file, notices)
  if (extract === undefined || !isUsable(extract, file, notices)) return refuse()
  const document = await documentOf(extract, format)
  const publications = publicationsFor(
    document,
    file,
    options.metadata,
    ...extract.metadata,
    ...textMetadata(document.text, document.blocks),
    ...(extract.properties ?? []),
  )
  notices.push(...languageNotices(document.language, file))
  return { document, publications, notices }
}

function chooseFormat(
  bytes: Uint8Array,
  file: string,
  formats: readonly Format[],
  notices: Notice[],
): Format | undefined {
  const extension = extensionOf(file)
  const named = formats.find(({ extensions }) => extensions.includes(extension))
  const recognised = formats.find((format) => format.recognises(bytes))
  const note = (code: 'E-DOCUMENTS-005' | 'E-DOCUMENTS-006', message: string) =>
    notices.push(documentNotice(code, 'warning', file, message))
  if (recognised !== undefined) {
    if (named !== undefined && named !== recognised)
      note('E-DOCUMENTS-006', `expected ${named.name} by its name, found ${recognised.name}`)
    else if (named === undefined && extension !== '')
      note(
        'E-DOCUMENTS-005',
        `expected a known extension, found '${extension}'; read as ${recognised.name}`,
      )
    return recognised
  }
  // A damaged PDF or DOCX is its reader's to report.
  if (named !== undefined && !named.textual) {
    const other = binaryKind(bytes)
    if (other === undefined || !/^binary|ZIP|Office/.test(other)) {
      const message = `expected ${named.name}, found ${other ?? 'text'}`
      notices.push(documentNotice('E-DOCUMENTS-002', 'error', file, message))
      return undefined
    }
    return named
  }
  const binary = binaryKind(bytes)
  if (binary !== undefined) {
    notices.push(documentNotice('E-DOCUMENTS-002', 'error', file, `expected text, found ${binary}`))
    return undefined
  }
  if (named !== undefined) return named
  const plain = formats.find(({ textual }) => textual)
  if (plain !== undefined && file !== '-')
    note(
      'E-DOCUMENTS-005',
      `expected a known extension, found ${extension === '' ? 'none' : `'${extension}'`}; read as plain text`,
    )
  return plain
}

async function readWith(
  format: Format,
  bytes: Uint8Array,
  file: string,
  notices: Notice[],
): Promise<Extract | undefined> {
  try {
    const { extract, notices: found } = await format.read(bytes, file)
    notices.push(...found)
    return extract
  } catch (error) {
    const what = error instanceof Error ? error.message.slice(0, 160) : 'an unknown error'
    const message = `expected ${format.name} that can be read, found: ${what}`
    notices.push(documentNotice('E-DOCUMENTS-023', 'error', file, message))
    return undefined
  }
}

function isUsable({ text }: Extract, file: string, notices: Notice[]): boolean {
  if (text.length > MOST_CHARACTERS) {
    const message = `expected at most ${MOST_CHARACTERS} characters, found ${text.length}`
    notices.push(documentNotice('E-DOCUMENTS-003', 'error', file, message))
    return false
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    const message = 'expected text, found a zero character'
    const place = { place: `character ${zero}` }
    notices.push(documentNotice('E-DOCUMENTS-002', 'error', file, message, place))
    return false
  }
  // A notice of the reader (a scanned PDF) says it better.
  if (/\S/.test(text)) return true
  if (!notices.some(({ level }) => level === 'error')) {
    const message = 'expected text, found nothing but white space'
    notices.push(documentNotice('E-DOCUMENTS-001', 'error', file, message))
  }
  return false
}

async function documentOf(extract: Extract, format: Format): Promise<Document> {
  const { marks, pages } = extract
  // Half a character (from a numeric entity or a broken PDF) becomes U+FFFD, one code unit for one,
  // so no offset moves; a store that speaks UTF-8 could not keep it.
  const text = extract.text.toWellFormed()
  const plain = markBlocks(text)
  const blocks = marks.length === 0 ? plain : markBlocks(text, marks)
  const sameAsText = pages.length === 0 && (blocks === plain || sameBlocks(blocks, plain))
  const extractor = sameAsText ? TEXT_EXTRACTOR : `${format.name}/${format.version}`
  return {
    id: `d-${contentHash('document', extractor, text)}` as DocumentId,
    text,
    extractor,
    language: await languageOf(text, blocks),
    blocks: sameAsText ? plain : blocks,
    pages,
  }
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => {
      const other = b[index]
      return block.kind === other?.kind && block.start === other.start && block.end === other.end
    })
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

import type { Block, Notice, PageRange } from '../text/index.ts'
import type { SourcedMetadata } from './metadata/metadata.ts'

/** What a format's reader made of the bytes. */
export interface Extract {
  /** The text to be stored: line ends `\n`, no byte-order mark. */
  readonly text: string
  /**
   * Stretches the format itself names (a heading, a caption). They go before what is told from the
   * text alone.
   */
  readonly marks: readonly Block[]
  /** Empty unless the format has pages. */
  readonly pages: readonly PageRange[]
  /** What the file says about itself, the most trusted first. */
  readonly metadata: readonly SourcedMetadata[]
  /** What file properties claim that programs fill in: trusted less than the text itself. */
  readonly properties?: readonly SourcedMetadata[]
}

/** An extract, or none when the bytes are of no use; the notices say why. */
export interface ReadResult {
  readonly extract?: Extract
  readonly notices: readonly Notice[]
}

/**
 * A file format. The built-in ones stand in `FORMATS` as an outsider's would: nothing else in Chancery
 * knows a format by name.
 */
export interface Format {
  /** 'txt', 'html': shown to users and, with `version`, part of a document's id where its marks are. */
  readonly name: string
  /** Goes up when the same bytes would give other text, marks or pages. */
  readonly version: number
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** Larger files are refused before anything reads them. */
  readonly maxBytes: number
  /** True when the content can be only this format, whatever the name says. */
  recognises(bytes: Uint8Array): boolean
  /** True when the content is text in some character set: zero bytes then mean damage. */
  readonly textual: boolean
  /** Reads the bytes. It may throw: that becomes notice E-DOCUMENTS-023. */
  read(bytes: Uint8Array, file: string): Promise<ReadResult>
}

/** The first bytes as Latin-1 text, for looking at signatures. */
export function headText(bytes: Uint8Array, length = 1024): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length))
}

import type { Period } from './day.ts'
import type { DocumentId, PublicationId } from './ids.ts'

/** What a stretch of a document's text is. Only `body`, `title` and `heading` are coded. */
export type BlockKind =
  | 'body'
  | 'title'
  | 'heading'
  | 'caption'
  | 'pullquote'
  | 'bio'
  | 'disclaimer'
  | 'boilerplate'

/** A stretch of the text that is not running body text. Offsets are those of the document. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Why it was marked so: 'comment link', 'advertisement', 'repeats a sentence' ... */
  readonly why: string
}

/** Where a page of a paginated source begins and ends in the stored text. */
export interface PageRange {
  readonly page: number
  readonly start: number
  readonly end: number
}

/**
 * The text Chancery keeps, once, whoever printed it. It owns the text; all else refers to it by
 * offsets. Line ends are `\n`, there is no byte-order mark; nothing else is normalised.
 */
export interface Document {
  readonly id: DocumentId
  readonly text: string
  /** Name and version of what turned bytes into text; part of the id. */
  readonly extractor: string
  /** ISO 639-1 code of the main language, `und` when it cannot be told. */
  readonly language: string
  readonly blocks: readonly Block[]
  /** Empty unless the source has pages. */
  readonly pages: readonly PageRange[]
}

/**
 * One appearance of a document: who published it, where and when. Many publications may share one
 * document (a wire text in two outlets). Amended metadata is a new revision of the same id.
 */
export interface Publication {
  readonly id: PublicationId
  readonly document: DocumentId
  /** File name relative to what the user gave, '-' for standard input. */
  readonly file: string
  readonly url?: string
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  /** When the world could know. `precision: 'open', basis: 'none'` when unknown. */
  readonly published: Period
  /** Where the metadata come from: 'sidecar', 'JSON-LD', 'meta tags', 'front matter', 'text' ... */
  readonly metadataFrom: readonly string[]
  /** Free words on how the date is known, from the sidecar's `basis` column. */
  readonly note?: string
  readonly language: string
  /** True for the texts bundled with the program: 'example, written for demonstration'. */
  readonly example: boolean
}

/** A sentence of a document, numbered in reading order over all sentences, boilerplate left out. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

import type { DocumentId, ReportId } from '../../text/index.ts'
import type { Vantage } from '../../view/index.ts'
import type { BriefTopic } from './topic.ts'

/** What every text bundled with the program is called wherever it is cited. */
export const EXAMPLE_MARK = 'example, written for demonstration'
/** What a brief that cites such a text says at its head. */
export const EXAMPLE_BANNER = `Sources marked “${EXAMPLE_MARK}” are not real reporting.`

/** One thing the ledger supports, in words, with the footnotes that show it. */
export interface Statement {
  /** `s1`, `s2` ... in reading order. */
  readonly id: string
  /** When, in words; absent where time is not the matter. */
  readonly when?: string
  readonly text: string
  /** Codes behind the words: `CONSULT/visit`, `energy_supply`. */
  readonly code?: string
  /** What weakens or qualifies it: 'alleged', 'told by 3 documents'. */
  readonly marks: readonly string[]
  /** Numbers of footnotes. Empty only for counts over the ledger (`counted`). */
  readonly notes: readonly number[]
  /** True for a figure counted over the rows of the brief rather than told by a sentence. */
  readonly counted: boolean
}

/** Statements under one heading. */
export interface Group {
  readonly title?: string
  readonly statements: readonly Statement[]
  /** How many further ones the ledger holds. */
  readonly more: number
}

/** A small table of counts. */
export interface CountTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A part of a brief. */
export interface Section {
  /** Used in addresses: 'happened', 'planned' ... */
  readonly id: string
  readonly title: string
  /** What the section holds and how to take it. */
  readonly lead: string
  readonly table?: CountTable
  readonly groups: readonly Group[]
}

/** The words of a document that support something, and where they stand. */
export interface NotedQuote {
  readonly text: string
  /** UTF-16 offsets in the stored text. */
  readonly start: number
  readonly end: number
  readonly page?: number
}

/** Where a statement comes from: sentence, document, offsets, reports. */
export interface Footnote {
  readonly number: number
  readonly quotes: readonly [NotedQuote, ...NotedQuote[]]
  readonly document: DocumentId
  readonly file: string
  readonly title?: string
  /** All outlets that published the document, earliest first. */
  readonly outlets: readonly string[]
  readonly author?: string
  /** Publication date in words; 'undated' when unknown. */
  readonly published: string
  readonly url?: string
  readonly example: boolean
  readonly reports: readonly ReportId[]
  /** Ids of the statements that cite it. */
  readonly citedBy: readonly string[]
}

/** A cited assessment: every statement is supported by the ledger it was composed from. */
export interface Brief {
  readonly title: string
  readonly topic: BriefTopic
  /** From when the ledger was seen. */
  readonly vantage: Vantage
  /** True when a bundled example is cited. */
  readonly citesExamples: boolean
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

declare const brand: unique symbol
/** A string that may not be mixed up with another kind of id. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** `d-` + 16 hex digits: hash of the stored text and the extractor's version. */
export type DocumentId = Branded<'DocumentId'>
/** `p-` + 16 hex digits: hash of the document id and where it was published (url, else file). */
export type PublicationId = Branded<'PublicationId'>
/** `r-` + 16 hex digits: hash of document, reader version and configuration. */
export type ReadingId = Branded<'ReadingId'>
/** `e-`, `t-`, `c-` or `k-` (event, tie, claim, corridor) + 16 hex digits: hash of document, kind, trigger, type and actors. */
export type ReportId = Branded<'ReportId'>
/** `E-` + 16 hex digits: derived event, named after its first report. */
export type EventId = Branded<'EventId'>
/** `T-` + 16 hex digits: derived tie. */
export type TieId = Branded<'TieId'>
/** `j-` + 16 hex digits: a judgement made by a reader. */
export type JudgementId = Branded<'JudgementId'>
/** ISO 3166 alpha-3 code for a state (`IRN`); a kebab-case name otherwise (`masoud-pezeshkian`). */
export type ActorId = Branded<'ActorId'>
/** ISO 3166 alpha-3 country code. */
export type Iso3 = Branded<'Iso3'>

/**
 * The first 16 hex digits of the SHA-256 of `parts`, joined so that no two different lists give the
 * same bytes (each part is preceded by its length).
 */
export function contentHash(...parts: readonly string[]): string {
  const joined = parts.map((part) => `${part.length}:${part}`).join('|')
  return bytesToHex(sha256(utf8ToBytes(joined))).slice(0, 16)
}

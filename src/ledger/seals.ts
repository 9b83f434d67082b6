import type { Reading, Report } from '../coding/index.ts'
import type { Document, Instant, Publication } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import type { Judgement } from '../view/index.ts'
import { canonicalText } from '../view/index.ts'

/*
 * A seal is a content hash stored beside what it covers when that is written, and worked out again by
 * `verifyLedger`: typed columns can be derived from a payload, but nothing else tells that the payload
 * itself is still the one written. Seals find damage and slips, not forgers, who can make new ones.
 */

/** 16 hex digits over a document and the moment it was recorded. */
export function documentSeal(document: Document, recorded: Instant): string {
  const { id, text, extractor, language, blocks, pages } = document
  return contentHash(text, canonicalText({ id, extractor, language, blocks, pages }), recorded)
}

/** 16 hex digits over one revision of a publication and the moment it was recorded. */
export function publicationSeal(publication: Publication, recorded: Instant): string {
  return contentHash(canonicalText(publication), recorded)
}

/** 16 hex digits over a report, so that a changed one can be named among all of its reading. */
export function reportSeal(report: Report): string {
  return contentHash(canonicalText(report))
}

/**
 * 16 hex digits over a reading with its sentences, mentions and reports, and the moment it was
 * recorded. The order of the lists does not count: rows of a table have none.
 *
 * @param reportSeals the seal of each of its reports, in any order
 */
export function readingSeal(
  reading: Omit<Reading, 'reports'>,
  reportSeals: readonly string[],
  recorded: Instant,
): string {
  const { id, document, reader, configuration, calibrated, notices } = reading
  const sentences = reading.sentences.map(({ index, start, end, kind }) =>
    JSON.stringify([index, start, end, kind]),
  )
  const mentions = reading.mentions.map((one) =>
    JSON.stringify([
      one.id,
      one.name,
      one.country ?? null,
      one.sector ?? null,
      one.mention.start,
      one.mention.end,
    ]),
  )
  return contentHash(
    canonicalText({ id, document, reader, configuration, calibrated, notices }),
    sentences.sort().join('\n'),
    mentions.sort().join('\n'),
    [...reportSeals].sort().join('\n'),
    recorded,
  )
}

/** 16 hex digits over a judgement and the moment it was recorded. */
export function judgementSeal(judgement: Judgement, recorded: Instant): string {
  return contentHash(canonicalText(judgement), recorded)
}

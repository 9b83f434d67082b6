import { createHash } from 'node:crypto'
import type { Reading, Report } from '../coding/index.ts'
import type { Document, Instant, Publication } from '../text/index.ts'
import type { Judgement } from '../view/index.ts'
import { canonicalText } from '../view/index.ts'

/*
 * A seal is a content hash stored beside what it covers when that is written, and worked out again by
 * `verifyLedger`: typed columns can be derived from a payload, but nothing else tells that the payload
 * itself is still the one written. Seals find damage and slips, not forgers, who can make new ones.
 */

/** The same digits as `contentHash`, worked out by Node rather than in JavaScript: seals are most of storing. */
function hashOf(parts: readonly string[]): string {
  let joined = ''
  for (const part of parts) joined += `${joined === '' ? '' : '|'}${part.length}:${part}`
  return createHash('sha256').update(joined).digest('hex').slice(0, 16)
}

/** 16 hex digits over a document and the moment it was recorded. */
export function documentSeal(document: Document, recorded: Instant): string {
  const { id, text, extractor, language, blocks, pages } = document
  return hashOf([text, canonicalText({ id, extractor, language, blocks, pages }), recorded])
}

/** 16 hex digits over one revision of a publication and the moment it was recorded. */
export function publicationSeal(publication: Publication, recorded: Instant): string {
  return hashOf([canonicalText(publication), recorded])
}

/** 16 hex digits over a report, so that a changed one can be named among all of its reading. */
export function reportSeal(report: Report): string {
  return hashOf([canonicalText(report)])
}

/** The parts of a reading that are sealed apart, so that a fault can say which one it is in. */
export const READING_PARTS = [
  'its own row',
  'its sentences',
  'its mentions',
  'its reports',
] as const

/**
 * The seals of a reading's parts in the order of `READING_PARTS`, 16 hex digits each, joined by dots;
 * the first covers the moment it was recorded too. The order of the lists does not count: rows of a
 * table have none.
 *
 * @param reportSeals the seal of each of its reports
 */
export function readingSeal(
  reading: Omit<Reading, 'reports'>,
  reportSeals: readonly string[],
  recorded: Instant,
): string {
  const { id, document, reader, configuration, calibrated, notices } = reading
  const own = { id, document, reader, configuration, calibrated, notices, recorded }
  const sentences = reading.sentences.map(
    ({ index, start, end, kind }) => `[${index},${start},${end},"${kind}"]`,
  )
  const mentions = reading.mentions.map(({ id, name, country, sector, mention }) =>
    JSON.stringify([id, name, country ?? null, sector ?? null, mention.start, mention.end]),
  )
  return [
    hashOf([canonicalText(own)]),
    ...[sentences, mentions, reportSeals].map((rows) => hashOf([...rows].sort())),
  ].join('.')
}

/** 16 hex digits over a judgement and the moment it was recorded. */
export function judgementSeal(judgement: Judgement, recorded: Instant): string {
  return hashOf([canonicalText(judgement), recorded])
}

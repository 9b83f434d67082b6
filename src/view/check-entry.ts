import type { Reading, Report } from '../coding/index.ts'
import type { Document, DocumentId, Period, Span } from '../text/index.ts'
import { BugError, isDay, splitsCharacter } from '../text/index.ts'
import type { Entry } from './ledger-view.ts'
import { spansOf } from './report-spans.ts'

/** A span that does not fit its text, and where it was found. */
export interface SpanFault {
  /** What holds the span: 'report e-0123 trigger', 'sentence 4', 'block 0'. */
  readonly where: string
  /** What is wrong with it. */
  readonly problem: string
}

/**
 * What is wrong with the range `[start, end)` of `text`: undefined when it lies inside, is not empty
 * and cuts no character in two.
 */
export function rangeProblem(text: string, start: number, end: number): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return `offsets ${start} to ${end} are not whole numbers`
  if (start < 0 || end > text.length)
    return `offsets ${start} to ${end} lie outside the text of ${text.length} code units`
  if (start >= end) return `offsets ${start} to ${end} hold no text`
  if (splitsCharacter(text, start)) return `offset ${start} cuts a character in two`
  if (splitsCharacter(text, end)) return `offset ${end} cuts a character in two`
  return undefined
}

/** The same for a span, which must also belong to `document`. */
export function spanProblem(text: string, document: DocumentId, span: Span): string | undefined {
  if (span.doc !== document) return `it belongs to ${span.doc}, not to ${document}`
  return rangeProblem(text, span.start, span.end)
}

/** What is wrong with a period: undefined when its ends are calendar days. */
export function periodProblem(period: Period): string | undefined {
  for (const day of [period.from, period.to])
    if (day !== undefined && !isDay(day)) return `'${day}' is not a calendar day`
  return undefined
}

/** Half characters in a document's text, and every mark of its own (block, page) that does not fit it. A blank page is no fault. */
export function documentFaults(document: Document): readonly SpanFault[] {
  const faults: SpanFault[] = []
  const half = /\p{Surrogate}/u.exec(document.text)
  if (half !== null)
    faults.push({
      where: `text at ${half.index}`,
      problem: 'it holds half a character, which no file can keep',
    })
  document.blocks.forEach((block, index) => {
    const problem = rangeProblem(document.text, block.start, block.end)
    if (problem !== undefined) faults.push({ where: `block ${index}`, problem })
  })
  for (const page of document.pages) {
    if (page.start === page.end && page.start >= 0 && page.end <= document.text.length) continue
    const problem = rangeProblem(document.text, page.start, page.end)
    if (problem !== undefined) faults.push({ where: `page ${page.page}`, problem })
  }
  return faults
}

/** Every span of a report that does not fit its document's text, missing evidence, days that are none. */
export function reportFaults(
  text: string,
  document: DocumentId,
  report: Report,
): readonly SpanFault[] {
  const faults: SpanFault[] = []
  if (report.evidence.length === 0)
    faults.push({ where: `report ${report.id}`, problem: 'it has no evidence' })
  for (const { role, span } of spansOf(report)) {
    const problem = spanProblem(text, document, span)
    if (problem !== undefined) faults.push({ where: `report ${report.id} ${role}`, problem })
  }
  const period = report.kind === 'event' ? report.when : report.kind === 'tie' ? report.holds : {}
  const problem = periodProblem(period as Period)
  if (problem !== undefined) faults.push({ where: `report ${report.id} period`, problem })
  return faults
}

/** Every span of a reading that does not fit its document's text. */
export function readingFaults(document: Document, reading: Reading): readonly SpanFault[] {
  const faults: SpanFault[] = []
  if (reading.document !== document.id)
    faults.push({ where: `reading ${reading.id}`, problem: `it reads ${reading.document}` })
  for (const sentence of reading.sentences) {
    const problem = rangeProblem(document.text, sentence.start, sentence.end)
    if (problem !== undefined) faults.push({ where: `sentence ${sentence.index}`, problem })
  }
  for (const mention of reading.mentions) {
    const problem = spanProblem(document.text, document.id, mention.mention)
    if (problem !== undefined) faults.push({ where: `mention of ${mention.id}`, problem })
  }
  for (const report of reading.reports) {
    if (report.reading !== reading.id)
      faults.push({ where: `report ${report.id}`, problem: `it belongs to ${report.reading}` })
    faults.push(...reportFaults(document.text, document.id, report))
  }
  return faults
}

/**
 * Checks all spans of an entry in JavaScript (SQL counts code points, not code units).
 *
 * @throws BugError `E-VIEW-010` when one does not fit.
 */
export function checkEntry(entry: Entry): void {
  const { document, publications, reading } = entry
  const faults = [...documentFaults(document)]
  for (const publication of publications)
    if (publication.document !== document.id)
      faults.push({
        where: `publication ${publication.id}`,
        problem: `it belongs to ${publication.document}`,
      })
  for (const publication of publications) {
    const problem = periodProblem(publication.published)
    if (problem !== undefined) faults.push({ where: `publication ${publication.id}`, problem })
  }
  if (reading !== undefined) faults.push(...readingFaults(document, reading))
  const [first] = faults
  if (first === undefined) return
  const more = faults.length === 1 ? '' : `; ${faults.length - 1} more like it`
  throw new BugError({
    code: 'E-VIEW-010',
    message: `${first.where}: ${first.problem}${more}`,
    where: publications[0]?.file ?? document.id,
    fix: 'This is a fault of the reader, not of the document: please report it with the document.',
  })
}

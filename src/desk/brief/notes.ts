import type { Report } from '../../coding/index.ts'
import type { DocumentId, ReportId, Span } from '../../text/index.ts'
import { BugError, formatPeriod } from '../../text/index.ts'
import type { StoredDocument } from '../../view/index.ts'
import type { Footnote, NotedQuote } from './brief.ts'

/** Collects footnotes in the order in which they are first cited. */
export interface Notes {
  /**
   * The numbers of the footnotes that support `statement`, ascending; reports that rest on the same
   * sentences share one.
   *
   * @throws BugError `E-DESK-041` when a report's document was not gathered.
   */
  cite(statement: string, reports: readonly Report[]): readonly number[]
  footnotes(): readonly Footnote[]
}

interface Draft {
  readonly evidence: readonly [Span, ...Span[]]
  readonly reports: Set<ReportId>
  readonly citedBy: Set<string>
}

/** An empty collection over the documents that may be cited. */
export function openNotes(documents: ReadonlyMap<DocumentId, StoredDocument>): Notes {
  const drafts = new Map<string, { readonly number: number; readonly draft: Draft }>()
  return {
    cite: (statement, reports) => {
      const numbers = new Set<number>()
      for (const report of reports) {
        if (!documents.has(report.trigger.doc)) throw notGathered(report)
        const key = report.evidence.map(({ doc, start, end }) => `${doc} ${start} ${end}`).join()
        const known = drafts.get(key) ?? {
          number: drafts.size + 1,
          draft: { evidence: report.evidence, reports: new Set(), citedBy: new Set() },
        }
        drafts.set(key, known)
        known.draft.reports.add(report.id)
        known.draft.citedBy.add(statement)
        numbers.add(known.number)
      }
      return [...numbers].sort((a, b) => a - b)
    },
    footnotes: () =>
      [...drafts.values()].map(({ number, draft }) => footnoteOf(number, draft, documents)),
  }
}

function footnoteOf(
  number: number,
  draft: Draft,
  documents: ReadonlyMap<DocumentId, StoredDocument>,
): Footnote {
  const [first, ...rest] = draft.evidence
  const stored = documents.get(first.doc)
  const [publication] = stored?.publications ?? []
  if (stored === undefined || publication === undefined) throw noPublication(first.doc)
  const { file, title, author, published, url } = publication.value
  const outlets = stored.publications.flatMap(({ value }) => value.outlet ?? [])
  return {
    number,
    quotes: [quoteOf(first, stored), ...rest.map((span) => quoteOf(span, stored))],
    document: first.doc,
    file,
    ...(title === undefined ? {} : { title }),
    outlets: [...new Set(outlets)],
    ...(author === undefined ? {} : { author }),
    published: formatPeriod(published),
    ...(url === undefined ? {} : { url }),
    example: stored.publications.some(({ value }) => value.example),
    reports: [...draft.reports],
    citedBy: [...draft.citedBy],
  }
}

function quoteOf({ start, end }: Span, { document }: StoredDocument): NotedQuote {
  const page = document.pages.find((range) => range.start <= start && start < range.end)?.page
  return {
    text: oneLine(document.text.slice(start, end)),
    start,
    end,
    ...(page === undefined ? {} : { page }),
  }
}

/** Text on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function notGathered(report: Report): BugError {
  return new BugError({
    code: 'E-DESK-041',
    message: `the document of report ${report.id} was not gathered for the brief`,
    where: report.trigger.doc,
    fix: 'Please report it together with the topic of the brief.',
  })
}

function noPublication(document: DocumentId): BugError {
  return new BugError({
    code: 'E-DESK-041',
    message: 'a cited document has no publication',
    where: document,
    fix: 'Run `chancery verify` and report what it says.',
  })
}

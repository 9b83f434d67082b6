import type { ActorRef, Report } from '../../coding/index.ts'
import { CALIBRATED_KINDS, rollUp } from '../../coding/index.ts'
import type { DocumentId, ReportId, Span } from '../../text/index.ts'
import { formatPeriod, UNKNOWN_PERIOD } from '../../text/index.ts'
import type { LedgerView, StoredDocument } from '../../view/index.ts'
import { participantsOf } from '../../view/index.ts'
import type { WireActor, WireAmbiguity, WireCitation, WireQuote } from '../wire.ts'

/** Makes citations. Keeps the documents it has looked at, so make one for each answer. */
export class Citer {
  readonly view: LedgerView
  private readonly documents = new Map<DocumentId, Promise<StoredDocument>>()

  constructor(view: LedgerView) {
    this.view = view
  }

  /** The document, asked for once however many of its reports are cited. */
  document(id: DocumentId): Promise<StoredDocument> {
    let found = this.documents.get(id)
    if (found === undefined) {
      found = this.view.document(id)
      this.documents.set(id, found)
    }
    return found
  }

  /** The citation of the report with this id. */
  async citeId(id: ReportId): Promise<WireCitation> {
    return this.cite(await this.view.report(id))
  }

  /** The way from a report back to its sentence. */
  async cite(report: Report): Promise<WireCitation> {
    const stored = await this.document(report.trigger.doc)
    const { holder, stance } = report.attribution
    const quoted = (span: Span) => quoteOf(stored.document.text, span)
    const page = stored.document.pages.find(
      ({ start, end }) => start <= report.trigger.start && report.trigger.start < end,
    )?.page
    return {
      report: report.id,
      ...sourceOf(stored),
      ...(page === undefined ? {} : { page }),
      sentence: sentenceOf(stored, report),
      trigger: quoted(report.trigger),
      holder: holder === 'author' ? 'author' : holder.name,
      ...(holder === 'author' ? {} : { holderId: holder.id }),
      stance,
      certainty: report.certainty,
      hedges: report.hedges.map(quoted),
      confidence: report.confidence,
      calibrated:
        stored.calibrated === true && CALIBRATED_KINDS.some((kind) => kind === report.kind),
      ambiguous: ambiguousIn(report, stored.document.text),
    }
  }
}

/** The names of a report that others bear as well, each once. */
function ambiguousIn(report: Report, text: string): readonly WireAmbiguity[] {
  const found = new Map<string, WireAmbiguity>()
  for (const { ref } of participantsOf(report)) {
    if (ref?.alternatives === undefined) continue
    const words = text.slice(ref.mention.start, ref.mention.end)
    found.set(`${words} ${ref.id}`, { words, taken: ref.name, others: ref.alternatives })
  }
  return [...found.values()]
}

/** The words of a span. */
export function quoteOf(text: string, { start, end }: { start: number; end: number }): WireQuote {
  return { start, end, text: text.slice(start, end) }
}

/** An actor with the unit it is counted under. */
export function actorOf(actor: ActorRef): WireActor {
  const { id, name, country, sector } = actor
  return {
    id,
    name,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    unit: rollUp(actor),
  }
}

type Source = Pick<
  WireCitation,
  'document' | 'file' | 'title' | 'outlet' | 'published' | 'publishedText' | 'example'
>

function sourceOf(stored: StoredDocument): Source {
  const first = stored.publications[0]?.value
  const published = first?.published ?? UNKNOWN_PERIOD
  return {
    document: stored.document.id,
    file: first?.file ?? stored.document.id,
    ...(first?.title === undefined ? {} : { title: first.title }),
    ...(first?.outlet === undefined ? {} : { outlet: first.outlet }),
    published,
    publishedText: formatPeriod(published),
    example: stored.publications.some(({ value }) => value.example),
  }
}

/** The sentence that holds the trigger; the first sentence of evidence where there is none. */
function sentenceOf(stored: StoredDocument, report: Report): WireCitation['sentence'] {
  const { text } = stored.document
  const holds = (span: Span) =>
    stored.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const [evidence] = report.evidence
  const sentence = holds(report.trigger) ?? holds(evidence)
  if (sentence === undefined) return { index: -1, ...quoteOf(text, evidence) }
  return { index: sentence.index, ...quoteOf(text, sentence) }
}

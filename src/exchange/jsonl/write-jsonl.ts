import type { ActorRef, PlaceRef, Quantity, Report } from '../../coding/index.ts'
import type { DocumentId, EventId, Period, Publication, Sentence, Span } from '../../text/index.ts'
import type { JsonlActor, JsonlDocument, JsonlReport, JsonlSpan } from './jsonl-format.ts'

/** What a line needs beside the report itself. */
export interface JsonlContext {
  readonly document: { readonly id: DocumentId; readonly text: string }
  /** Earliest published first; the first is the one named, the others follow in `also`. */
  readonly publications: readonly Pick<Publication, 'file' | 'outlet' | 'published' | 'example'>[]
  readonly sentences: readonly Sentence[]
  /** The derived event of an event report. */
  readonly event?: EventId | undefined
}

/** A report as a line that can be read alone: every span carries its words. */
export function jsonlReport(report: Report, context: JsonlContext): JsonlReport {
  const { text } = context.document
  const span = ({ start, end }: Span): JsonlSpan => ({ start, end, text: text.slice(start, end) })
  const actor = (ref: ActorRef): JsonlActor => ({
    id: ref.id,
    name: ref.name,
    ...(ref.country === undefined ? {} : { country: ref.country }),
    ...(ref.sector === undefined ? {} : { sector: ref.sector }),
    mention: span(ref.mention),
    ...(ref.alternatives === undefined ? {} : { alternatives: [...ref.alternatives] }),
  })
  const place = (ref: PlaceRef) => ({
    name: ref.name,
    ...(ref.country === undefined ? {} : { country: ref.country }),
    ...(ref.coordinates === undefined ? {} : { coordinates: ref.coordinates }),
    ...(ref.gazetteer === undefined ? {} : { gazetteer: ref.gazetteer }),
    mention: span(ref.mention),
  })
  const quantity = ({ value, unit, of, approximate, mention }: Quantity) => ({
    value,
    unit,
    of,
    approximate,
    mention: span(mention),
  })
  const sentence = sentenceOf(report.trigger, context.sentences)
  const { holder, cue, stance } = report.attribution
  const [first, ...rest] = report.evidence
  const common = {
    id: report.id,
    reading: report.reading,
    doc: documentOf(context),
    ...(sentence === undefined ? {} : { sentence }),
    trigger: span(report.trigger),
    evidence: [span(first), ...rest.map(span)] as [JsonlSpan, ...JsonlSpan[]],
    attribution: {
      holder: holder === 'author' ? ('author' as const) : actor(holder),
      ...(cue === undefined ? {} : { cue: span(cue) }),
      stance,
    },
    certainty: report.certainty,
    hedges: report.hedges.map(span),
    confidence: report.confidence,
  }
  switch (report.kind) {
    case 'event':
      return {
        kind: 'event',
        ...common,
        ...(context.event === undefined ? {} : { event: context.event }),
        type: report.type,
        modes: [...report.modes],
        contexts: [...report.contexts],
        actors: report.actors.map(actor),
        recipients: report.recipients.map(actor),
        symmetric: report.symmetric,
        when: periodOf(report.when),
        ...(report.where === undefined ? {} : { where: place(report.where) }),
        modality: report.modality,
        ...(report.alternative === undefined ? {} : { alternative: report.alternative }),
      }
    case 'tie':
      return {
        kind: 'tie',
        ...common,
        tie: report.tie,
        from: report.from.map(actor),
        to: report.to.map(actor),
        directed: report.directed,
        sign: report.sign,
        ...(report.quantity === undefined ? {} : { quantity: quantity(report.quantity) }),
        holds: periodOf(report.holds),
        modality: report.modality,
      }
    case 'claim':
      return {
        kind: 'claim',
        ...common,
        claim: span(report.claim),
        sort: report.sort,
        about: report.about.map((entry) => ({ actor: actor(entry.actor), stance: entry.stance })),
      }
    case 'corridor':
      return {
        kind: 'corridor',
        ...common,
        names: [...report.names],
        carries: report.carries,
        endpoints: [...report.endpoints],
        states: [...report.states],
        status: report.status,
        supports: report.supports.map(actor),
        opposes: report.opposes.map(actor),
      }
  }
}

/** One line, without a line end. Keys stand in the order of the format: same report, same bytes. */
export function formatJsonlReport(report: JsonlReport): string {
  return JSON.stringify(report)
}

function documentOf({ document, publications }: JsonlContext): JsonlDocument {
  const rows = publications.map(({ file, outlet, published }) => ({
    file,
    ...(outlet === undefined ? {} : { outlet }),
    published: periodOf(published),
  }))
  const [first = { file: '', published: { precision: 'open', basis: 'none' } as const }, ...also] =
    rows
  const example = publications.some((publication) => publication.example)
  return {
    id: document.id,
    ...first,
    ...(example ? { example: true as const } : {}),
    ...(also.length === 0 ? {} : { also }),
  }
}

function periodOf({ from, to, precision, basis }: Period) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    precision,
    basis,
  }
}

/** The sentence in which a span begins; by halving, for sentences stand in order. */
function sentenceOf(
  span: Span,
  sentences: readonly Sentence[],
): { index: number; start: number; end: number } | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  if (sentence === undefined || span.start >= sentence.end) return undefined
  return { index: sentence.index, start: sentence.start, end: sentence.end }
}

import type {
  ActorRef,
  Claim,
  CorridorReport,
  EventReport,
  Reading,
  Report,
  TieReport,
} from '../../src/coding/index.ts'
import type {
  ActorId,
  Document,
  DocumentId,
  Instant,
  Iso3,
  Period,
  Publication,
  PublicationId,
  ReadingId,
  ReportId,
  Sentence,
  Span,
} from '../../src/text/index.ts'
import { contentHash, parsePeriod, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import type { Entry } from '../../src/view/index.ts'

/** Actors of the invented dispatches, by the words that name them. */
const ACTORS: Readonly<Record<string, Omit<ActorRef, 'mention'>>> = {
  Iran: { id: 'IRN' as ActorId, name: 'Iran', country: 'IRN' as Iso3, sector: 'GOV' },
  Tehran: { id: 'IRN' as ActorId, name: 'Iran', country: 'IRN' as Iso3, sector: 'GOV' },
  Araghchi: {
    id: 'abbas-araghchi' as ActorId,
    name: 'Abbas Araghchi',
    country: 'IRN' as Iso3,
    sector: 'GOV',
  },
  Azerbaijan: { id: 'AZE' as ActorId, name: 'Azerbaijan', country: 'AZE' as Iso3, sector: 'GOV' },
  Baku: { id: 'AZE' as ActorId, name: 'Azerbaijan', country: 'AZE' as Iso3, sector: 'GOV' },
  Armenia: { id: 'ARM' as ActorId, name: 'Armenia', country: 'ARM' as Iso3, sector: 'GOV' },
  Türkiye: { id: 'TUR' as ActorId, name: 'Türkiye', country: 'TUR' as Iso3, sector: 'GOV' },
  SOCAR: { id: 'socar' as ActorId, name: 'SOCAR', country: 'AZE' as Iso3, sector: 'BUS' },
  Houthis: { id: 'houthis' as ActorId, name: 'Houthis', country: 'YEM' as Iso3, sector: 'REB' },
}

/** How a drafted report differs from the plainest one. */
type Override<R> = Partial<Omit<R, 'kind' | 'trigger' | 'evidence' | 'id' | 'reading'>>

/** Where words stand in a text: `talks#2` is the second 'talks'. */
export function find(text: string, words: string): { start: number; end: number } {
  const [needle = '', nth = '1'] = words.split('#')
  let start = -1
  for (let count = 0; count < Number(nth); count++) start = text.indexOf(needle, start + 1)
  if (start < 0) throw new RangeError(`'${words}' is not in the text`)
  return { start, end: start + needle.length }
}

/** An invented document under construction: reports are given by words of its text. */
export class DraftDocument {
  readonly document: Document
  readonly #reports: ((reading: ReadingId) => Report)[] = []
  readonly #mentions: ActorRef[] = []
  readonly #file: string
  #publications: Publication[] = []

  constructor(file: string, text: string, blocks: Document['blocks'] = []) {
    this.#file = file
    this.document = {
      id: `d-${contentHash(text, 'draft')}` as DocumentId,
      text,
      extractor: 'draft',
      language: 'en',
      blocks,
      pages: [],
    }
  }

  published(when: string | undefined, outlet?: string, file = this.#file): this {
    const period: Period =
      when === undefined ? UNKNOWN_PERIOD : (parsePeriod(when, 'stated') ?? UNKNOWN_PERIOD)
    this.#publications = [
      ...this.#publications,
      {
        id: `p-${contentHash(this.document.id, file)}` as PublicationId,
        document: this.document.id,
        file,
        title: `Title of ${file}`,
        ...(outlet === undefined ? {} : { outlet }),
        published: period,
        metadataFrom: ['sidecar'],
        language: 'en',
        example: false,
      },
    ]
    return this
  }

  span(words: string): Span {
    return { doc: this.document.id, ...find(this.document.text, words) }
  }

  actor(words: string): ActorRef {
    const known = ACTORS[words.split('#')[0] ?? '']
    if (known === undefined) throw new RangeError(`no actor '${words}'`)
    return { ...known, mention: this.span(words) }
  }

  mention(...words: string[]): this {
    this.#mentions.push(...words.map((one) => this.actor(one)))
    return this
  }

  event(
    trigger: string,
    type: EventReport['type'],
    actors: readonly string[],
    recipients: readonly string[],
    override: Override<EventReport> = {},
  ): this {
    return this.#add<EventReport>(trigger, [type, ...actors, ...recipients], {
      kind: 'event',
      type,
      modes: [],
      contexts: [],
      actors: actors.map((one) => this.actor(one)),
      recipients: recipients.map((one) => this.actor(one)),
      symmetric: false,
      when: { precision: 'open', basis: 'bounded', to: '2023-12-31' as never },
      modality: 'asserted',
      ...override,
    })
  }

  tie(
    trigger: string,
    tie: TieReport['tie'],
    from: readonly string[],
    to: readonly string[],
    override: Override<TieReport> = {},
  ): this {
    return this.#add<TieReport>(trigger, [tie, ...from, ...to], {
      kind: 'tie',
      tie,
      from: from.map((one) => this.actor(one)),
      to: to.map((one) => this.actor(one)),
      directed: to.length > 0,
      sign: 0,
      holds: UNKNOWN_PERIOD,
      modality: 'asserted',
      ...override,
    })
  }

  claim(trigger: string, about: readonly string[], override: Override<Claim> = {}): this {
    return this.#add<Claim>(trigger, ['claim', ...about], {
      kind: 'claim',
      claim: this.sentenceAround(trigger),
      sort: 'evaluation',
      about: about.map((one) => ({ actor: this.actor(one), stance: -1 as const })),
      ...override,
    })
  }

  corridor(
    trigger: string,
    states: readonly string[],
    override: Override<CorridorReport> = {},
  ): this {
    return this.#add<CorridorReport>(trigger, ['corridor', ...states], {
      kind: 'corridor',
      names: [trigger],
      carries: 'goods',
      endpoints: [],
      states: states as readonly Iso3[],
      status: 'planned',
      supports: [],
      opposes: [],
      ...override,
    })
  }

  /** The sentence (up to '. ') that holds the words. */
  sentenceAround(words: string): Span {
    const { start, end } = find(this.document.text, words)
    const before = this.document.text.lastIndexOf('. ', start)
    const after = this.document.text.indexOf('.', end - 1)
    return {
      doc: this.document.id,
      start: before < 0 ? 0 : before + 2,
      end: after < 0 ? this.document.text.length : after + 1,
    }
  }

  reading(reader = 'reader-1'): Reading {
    const id = `r-${contentHash(this.document.id, reader)}` as ReadingId
    const sentences: Sentence[] = []
    for (const match of this.document.text.matchAll(/[^.]+\./gu)) {
      const lead = match[0].length - match[0].trimStart().length
      sentences.push({
        index: sentences.length,
        start: match.index + lead,
        end: match.index + match[0].length,
        kind: 'body',
      })
    }
    return {
      id,
      document: this.document.id,
      reader,
      configuration: 'draft',
      calibrated: false,
      sentences,
      reports: this.#reports.map((make) => make(id)),
      mentions: this.#mentions,
      notices: [],
    }
  }

  entry(reader: string | undefined = 'reader-1'): Entry {
    return {
      document: this.document,
      publications: this.#publications,
      reading: this.reading(reader),
    }
  }

  /** The document and its publications, not yet read. */
  unread(): Entry {
    return { document: this.document, publications: this.#publications }
  }

  #add<R extends Report>(
    trigger: string,
    identity: readonly string[],
    fields: Omit<
      R,
      | 'id'
      | 'reading'
      | 'trigger'
      | 'evidence'
      | 'attribution'
      | 'certainty'
      | 'hedges'
      | 'confidence'
    > &
      Partial<Pick<R, 'attribution' | 'certainty' | 'hedges' | 'confidence'>>,
  ): this {
    const span = this.span(trigger)
    const letter = { event: 'e', tie: 't', claim: 'c', corridor: 'k' }[
      fields.kind as Report['kind']
    ]
    this.#reports.push(
      (reading) =>
        ({
          id: `${letter}-${contentHash(span.doc, String(span.start), ...identity)}` as ReportId,
          reading,
          trigger: span,
          evidence: [this.sentenceAround(trigger)],
          attribution: { holder: 'author', stance: 'asserts' },
          certainty: 'plain',
          hedges: [],
          confidence: 0.5,
          ...fields,
        }) as unknown as R,
    )
    return this
  }
}

/** A moment on a day of January 2026, for `recorded`. */
export function moment(day: number, millisecond = 0): Instant {
  const two = String(day).padStart(2, '0')
  return `2026-01-${two}T12:00:00.${String(millisecond).padStart(3, '0')}Z` as Instant
}

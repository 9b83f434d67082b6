import type {
  ActorRef,
  Attribution,
  Claim,
  CorridorReport,
  EventReport,
  Quantity,
  Report,
  TieReport,
} from '../../../src/coding/index.ts'
import type {
  ActorId,
  Day,
  Document,
  DocumentId,
  Instant,
  Iso3,
  Period,
  Publication,
  PublicationId,
  ReadingId,
  ReportId,
  Span,
} from '../../../src/text/index.ts'
import { contentHash, parsePeriod } from '../../../src/text/index.ts'
import type { Entry, LedgerView } from '../../../src/view/index.ts'
import { openMemoryLedger } from '../../../src/view/index.ts'

const NOON = '2025-06-01T12:00:00.000Z' as Instant
const SECTORS: Readonly<Record<string, ActorRef['sector']>> = { IRN: 'GOV', AZE: 'GOV', ISR: 'GOV' }

/** A document under construction: text, publications, and reports found by their words. */
export class Dispatch {
  readonly id: DocumentId
  readonly reports: Report[] = []
  private readonly text: string
  private readonly published: Period
  private readonly outlets: readonly string[]
  private readonly metadata: Partial<Publication>

  constructor(
    text: string,
    published: string,
    outlets: readonly string[],
    metadata: Partial<Publication> = {},
  ) {
    this.text = text
    this.published = parsePeriod(published, 'stated') ?? { precision: 'open', basis: 'none' }
    this.outlets = outlets
    this.metadata = metadata
    this.id = `d-${contentHash(text)}` as DocumentId
  }

  /** The first place of these words; throws when there is none. */
  at(words: string): Span {
    const start = this.text.indexOf(words)
    if (start < 0) throw new RangeError(`no '${words}'`)
    return { doc: this.id, start, end: start + words.length }
  }

  /** The sentence around a place: up to the full stop before and after it. */
  around(span: Span): Span {
    const start = this.text.lastIndexOf('. ', span.start)
    const end = this.text.indexOf('.', span.end)
    return {
      doc: this.id,
      start: start < 0 ? 0 : start + 2,
      end: end < 0 ? this.text.length : end + 1,
    }
  }

  actor(words: string, country?: string, name = words): ActorRef {
    const id = (name === words && country !== undefined ? country : name.toLowerCase()) as ActorId
    return {
      id,
      name: STATES[id] ?? name,
      ...(country === undefined ? {} : { country: country as Iso3 }),
      sector: (country === undefined ? undefined : SECTORS[country]) ?? 'GOV',
      mention: this.at(words),
    }
  }

  private base(kind: string, trigger: Span, attribution?: Attribution) {
    return {
      id: `${kind}-${contentHash(this.id, kind, String(trigger.start), String(this.reports.length))}` as ReportId,
      reading: `r-${contentHash(this.id)}` as ReadingId,
      trigger,
      evidence: [this.around(trigger)] as [Span],
      attribution: attribution ?? { holder: 'author' as const, stance: 'asserts' as const },
      certainty: 'plain' as const,
      hedges: [],
      confidence: 0.5,
    }
  }

  event(trigger: string, fields: Partial<EventReport>): this {
    this.reports.push({
      ...this.base('e', this.at(trigger), fields.attribution),
      kind: 'event',
      type: 'CONSULT',
      modes: [],
      contexts: [],
      actors: [],
      recipients: [],
      symmetric: false,
      when: {
        ...(this.published.to ? { to: this.published.to } : {}),
        precision: 'open',
        basis: 'bounded',
      },
      modality: 'asserted',
      ...fields,
    })
    return this
  }

  tie(trigger: string, fields: Partial<TieReport>): this {
    this.reports.push({
      ...this.base('t', this.at(trigger), fields.attribution),
      kind: 'tie',
      tie: 'political_ties',
      from: [],
      to: [],
      directed: false,
      sign: 1,
      holds: { precision: 'open', basis: 'none' },
      modality: 'asserted',
      ...fields,
    })
    return this
  }

  claim(words: string, fields: Partial<Claim>): this {
    const claim = this.at(words)
    this.reports.push({
      ...this.base('c', claim, fields.attribution),
      kind: 'claim',
      claim,
      sort: 'evaluation',
      about: [],
      ...fields,
    })
    return this
  }

  corridor(trigger: string, fields: Partial<CorridorReport>): this {
    this.reports.push({
      ...this.base('k', this.at(trigger), fields.attribution),
      kind: 'corridor',
      names: [trigger],
      carries: '',
      endpoints: [],
      states: [],
      status: 'not stated',
      supports: [],
      opposes: [],
      ...fields,
    })
    return this
  }

  quantity(words: string, fields: Omit<Quantity, 'mention'>): Quantity {
    return { ...fields, mention: this.at(words) }
  }

  entry(): Entry {
    const document: Document = {
      id: this.id,
      text: this.text,
      extractor: 'test/1',
      language: 'en',
      blocks: [],
      pages: [],
    }
    const outlets = this.outlets.length === 0 ? [undefined] : this.outlets
    return {
      document,
      publications: outlets.map((outlet, index) => ({
        id: `p-${contentHash(this.id, String(index))}` as PublicationId,
        document: this.id,
        file: `${(outlet ?? 'file').toLowerCase().replaceAll(' ', '-')}.txt`,
        ...(outlet === undefined ? {} : { outlet }),
        published: this.published,
        metadataFrom: ['test'],
        language: 'en',
        example: false,
        ...this.metadata,
      })),
      reading: {
        id: `r-${contentHash(this.id)}` as ReadingId,
        document: this.id,
        reader: 'test/1',
        configuration: 'none',
        calibrated: false,
        sentences: [{ index: 0, start: 0, end: this.text.length, kind: 'body' }],
        reports: this.reports,
        mentions: this.reports.flatMap((report) =>
          report.kind === 'event' ? [...report.actors, ...report.recipients] : [],
        ),
        notices: [],
      },
    }
  }
}

const STATES: Readonly<Record<string, string>> = {
  IRN: 'Iran',
  AZE: 'Azerbaijan',
  ISR: 'Israel',
  ARM: 'Armenia',
}

/** A period from the text: '2023-07-05' as stated. */
export function on(day: string): Period {
  return parsePeriod(day, 'stated') ?? { precision: 'open', basis: 'none' }
}

/** A day, for vantages. */
export function day(text: string): Day {
  return text as Day
}

/** The view of a ledger in memory that holds these dispatches. */
export async function ledgerOf(...dispatches: readonly Dispatch[]): Promise<LedgerView> {
  const ledger = openMemoryLedger()
  await ledger.writer.write(
    dispatches.map((dispatch) => dispatch.entry()),
    NOON,
  )
  return ledger.view
}

/** Four invented dispatches about a visit, a closed embassy, arms, a corridor and a denial. */
export function sampleDispatches(): readonly Dispatch[] {
  const tehran = new Dispatch(
    'Iran sent its minister to Baku on 5 July 2023. Iran and Azerbaijan will hold a summit in May. ' +
      'Azerbaijan delivers some 50 percent of the oil that Israel burns. Warm ties with Azerbaijan will bear fruit. ' +
      'The Rasht line is under construction between Rasht and Astara. Iran fears Israel.',
    '2023-07-07',
    ['Evening <b>Page</b>'],
    { title: 'A *new* page & more', example: true },
  )
  tehran
    .event('sent its minister', {
      modes: ['visit'],
      actors: [tehran.actor('Iran', 'IRN')],
      recipients: [tehran.actor('Baku', 'AZE', 'Azerbaijan')],
      when: on('2023-07-05'),
    })
    .event('summit', {
      type: 'AGREE',
      modality: 'planned',
      symmetric: true,
      actors: [tehran.actor('Iran', 'IRN'), tehran.actor('Azerbaijan', 'AZE')],
    })
    .tie('delivers', {
      tie: 'energy_supply',
      directed: true,
      from: [tehran.actor('Azerbaijan', 'AZE')],
      to: [tehran.actor('Israel', 'ISR')],
      quantity: tehran.quantity('50 percent', {
        value: 50,
        unit: '%',
        of: "Israel's oil",
        approximate: true,
      }),
    })
    .tie('Warm ties', {
      from: [tehran.actor('Iran', 'IRN'), tehran.actor('Azerbaijan', 'AZE')],
    })
    .tie('fears', {
      tie: 'threat_perception',
      directed: true,
      sign: -1,
      modality: 'perceived',
      from: [tehran.actor('Iran', 'IRN')],
      to: [tehran.actor('Israel', 'ISR')],
    })
    .claim('Warm ties with Azerbaijan will bear fruit', {
      sort: 'prediction',
      about: [{ actor: tehran.actor('Azerbaijan', 'AZE'), stance: 1 }],
    })
    .corridor('Rasht line', {
      carries: 'goods',
      endpoints: ['Rasht', 'Astara'],
      states: ['IRN' as Iso3, 'AZE' as Iso3],
      status: 'building',
      supports: [tehran.actor('Iran', 'IRN')],
    })

  const baku = new Dispatch(
    'Azerbaijan closed its embassy in Iran after a shooting. Police in Azerbaijan detained nineteen men who served Iran. ' +
      'Iran denied that nineteen men had served it. Relations with Iran are frosty. “Nobody believes Iran,” said Orkhan.',
    '2023-08',
    ['Caspian Wire', 'Coast Post'],
  )
  const iran = baku.actor('Iran', 'IRN')
  const azerbaijan = baku.actor('Azerbaijan', 'AZE')
  baku
    .event('closed its embassy', {
      type: 'SANCTION',
      modes: ['withdraw'],
      actors: [azerbaijan],
      recipients: [iran],
    })
    .event('detained', {
      type: 'COERCE',
      modes: ['arrest'],
      actors: [baku.actor('Police in Azerbaijan', 'AZE', 'police')],
      recipients: [iran],
      when: on('2022-11'),
      certainty: 'alleged',
    })
    .event('denied', {
      type: 'COERCE',
      modes: ['arrest'],
      actors: [baku.actor('Police in Azerbaijan', 'AZE', 'police')],
      recipients: [iran],
      when: on('2022-11'),
      attribution: { holder: iran, stance: 'denies' },
    })
    .tie('frosty', { from: [azerbaijan, iran], sign: -1 })
    .claim('Nobody believes Iran', {
      about: [{ actor: iran, stance: -1 }],
      attribution: {
        holder: { id: 'orkhan' as ActorId, name: 'Orkhan', mention: baku.at('Orkhan') },
        stance: 'asserts',
      },
    })
    .corridor('Iran', { names: ['the Rasht Line'], status: 'planned', states: ['IRN' as Iso3] })

  const yerevan = new Dispatch(
    'Armenia praised Iran in October 2022. An unknown hand struck the bridge.',
    'no date',
    [],
  )
  yerevan
    .event('praised', {
      type: 'SUPPORT',
      actors: [yerevan.actor('Armenia', 'ARM')],
      recipients: [yerevan.actor('Iran', 'IRN')],
      when: on('2022-10'),
    })
    .event('struck', { type: 'ASSAULT', modes: ['aerial'] })
  return [tehran, baku, yerevan]
}

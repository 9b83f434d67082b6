import type {
  ActorRef,
  Claim,
  CorridorReport,
  EventReport,
  Reading,
  Report,
  TieReport,
} from '../../src/coding/index.ts'
import { reportIdOf } from '../../src/coding/index.ts'
import type {
  ActorId,
  Day,
  Document,
  DocumentId,
  Iso3,
  Period,
  Publication,
  PublicationId,
  ReadingId,
  Span,
} from '../../src/text/index.ts'
import { contentHash, periodOf } from '../../src/text/index.ts'
import type { Entry } from '../../src/view/index.ts'

/** Two dispatches with astral characters before what matters, coded by hand. */
const TEXTS = {
  visit:
    '🕊️🕊️ Norland and Sudland met. The Norland minister visited Sudland on 5 March 2024. The pipeline carries 40 percent of the gas of Sudland. "Norland will not yield," Ada Ash said. The Amber Road would cross Estland.',
  denial:
    '🛰 Sudland expelled two envoys of Norland. Norland denied that it had armed the rebels of Estland.',
} as const

const REPORT = (text: string, doc: DocumentId) => {
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new RangeError(`no '${words}' in the text`)
    return { doc, start, end: start + words.length }
  }
  const state = (name: string, country: string): ActorRef => ({
    id: country as ActorId,
    name,
    country: country as Iso3,
    sector: 'GOV',
    mention: span(name),
  })
  const common = {
    attribution: { holder: 'author', stance: 'asserts' },
    certainty: 'plain',
    hedges: [],
    confidence: 0.5,
  } as const
  return { span, state, common }
}

function entry(
  key: keyof typeof TEXTS,
  meta: Pick<Publication, 'file' | 'outlet' | 'title'> & { readonly published: Period },
  reportsOf: (text: string, doc: DocumentId, reading: ReadingId) => readonly Report[],
): Entry {
  const text = TEXTS[key]
  const id = `d-${contentHash(text)}` as DocumentId
  const reading = `r-${contentHash(id, 'by hand')}` as ReadingId
  const document: Document = {
    id,
    text,
    extractor: 'by hand/1',
    language: 'en',
    blocks: [],
    pages: [],
  }
  const publication: Publication = {
    ...meta,
    id: `p-${contentHash(id, meta.file)}` as PublicationId,
    document: id,
    metadataFrom: ['by hand'],
    language: 'en',
    example: false,
  }
  const sentences = [...text.matchAll(/[^.]+\.["']?/g)].map((match, index) => {
    const lead = match[0].length - match[0].trimStart().length
    return {
      index,
      start: match.index + lead,
      end: match.index + match[0].length,
      kind: 'body' as const,
    }
  })
  const whole: Reading = {
    id: reading,
    document: id,
    reader: 'by hand',
    configuration: 'none',
    calibrated: false,
    sentences,
    reports: reportsOf(text, id, reading).map((report) => ({
      ...report,
      id: reportIdOf(id, report),
    })),
    mentions: [],
    notices: [],
  }
  return { document, publications: [publication], reading: whole }
}

const NO_ID = { id: '' as Report['id'] }

/** Entries for a ledger: 2 documents, 3 events, 1 tie, 1 claim, 1 corridor. */
export function handMadeEntries(): readonly Entry[] {
  return [
    entry(
      'visit',
      {
        file: 'visit.txt',
        outlet: 'The Northern Post',
        title: 'A visit',
        published: periodOf('stated', 2024, 3, 7),
      },
      (text, doc, reading) => {
        const { span, state, common } = REPORT(text, doc)
        const sentence = (words: string): [Span] => [span(words)]
        const minister: ActorRef = {
          id: 'nor-minister' as ActorId,
          name: 'Norland minister',
          country: 'NOR' as Iso3,
          sector: 'GOV',
          mention: span('Norland minister'),
        }
        const visit: EventReport = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'event',
          type: 'CONSULT',
          modes: ['visit'],
          contexts: ['diplomatic'],
          trigger: span('visited'),
          evidence: sentence('The Norland minister visited Sudland on 5 March 2024.'),
          actors: [minister],
          recipients: [state('Sudland', 'SUD')],
          symmetric: false,
          when: periodOf('stated', 2024, 3, 5),
          where: { name: 'Sudland', mention: span('Sudland') },
          modality: 'asserted',
        }
        const met: EventReport = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'event',
          type: 'CONSULT',
          modes: [],
          contexts: [],
          trigger: span('met'),
          evidence: sentence('Norland and Sudland met.'),
          actors: [state('Norland', 'NOR'), state('Sudland', 'SUD')],
          recipients: [],
          symmetric: true,
          when: { to: '2024-03-07' as Day, precision: 'open', basis: 'bounded' },
          modality: 'asserted',
        }
        const gas: TieReport = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'tie',
          tie: 'energy_supply',
          trigger: span('carries'),
          evidence: sentence('The pipeline carries 40 percent of the gas of Sudland.'),
          from: [state('Norland', 'NOR')],
          to: [state('Sudland', 'SUD')],
          directed: true,
          sign: 1,
          quantity: {
            value: 40,
            unit: '%',
            of: 'the gas of Sudland',
            approximate: false,
            mention: span('40 percent'),
          },
          holds: { precision: 'open', basis: 'none' },
          modality: 'asserted',
        }
        const ada: ActorRef = {
          id: 'ada-ash' as ActorId,
          name: 'Ada Ash',
          mention: span('Ada Ash'),
        }
        const claim: Claim = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'claim',
          sort: 'prediction',
          claim: span('Norland will not yield'),
          about: [{ actor: state('Norland', 'NOR'), stance: 1 }],
          attribution: { holder: ada, stance: 'asserts', cue: span('said') },
          trigger: span('said'),
          evidence: sentence('"Norland will not yield," Ada Ash said.'),
        }
        const road: CorridorReport = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'corridor',
          names: ['Amber Road'],
          carries: 'goods',
          endpoints: [],
          states: ['EST' as Iso3],
          status: 'planned',
          supports: [state('Norland', 'NOR')],
          opposes: [],
          trigger: span('Amber Road'),
          evidence: sentence('The Amber Road would cross Estland.'),
        }
        return [met, visit, gas, claim, road]
      },
    ),
    entry(
      'denial',
      {
        file: 'folder/denial.txt',
        outlet: 'Sudland Today',
        published: periodOf('stated', 2024, 5),
      },
      (text, doc, reading) => {
        const { span, state, common } = REPORT(text, doc)
        const expelled: EventReport = {
          ...common,
          ...NO_ID,
          reading,
          kind: 'event',
          type: 'SANCTION',
          modes: ['expel'],
          contexts: [],
          trigger: span('expelled'),
          evidence: [span('Sudland expelled two envoys of Norland.')],
          actors: [state('Sudland', 'SUD')],
          recipients: [state('Norland', 'NOR')],
          symmetric: false,
          when: periodOf('resolved', 2024, 5),
          modality: 'asserted',
        }
        return [expelled]
      },
    ),
  ]
}

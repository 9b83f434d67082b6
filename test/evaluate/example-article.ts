import type { Sector } from '../../src/codebook/index.ts'
import type { ActorRef, Claim, EventReport, TieReport } from '../../src/coding/index.ts'
import { type GoldDocument, parseGold } from '../../src/evaluate/index.ts'
import type {
  ActorId,
  Day,
  DocumentId,
  Iso3,
  ReadingId,
  ReportId,
  Span,
} from '../../src/text/index.ts'

/** The sentences of an article written for these tests. */
export const SENTENCES = [
  'President Ada Holm of Norway visited Denmark on 5 July 2023.',
  'Norway and Denmark signed a fishing treaty in Copenhagen.',
  'The visit delighted the fishing guilds of Jutland, Holm said.',
  'The guilds protested against Denmark last week.',
  'Denmark denied that it had listened to the guilds.',
  'Sweden fears the ferry pact of Norway and Denmark.',
  'Norway buys 40 percent of its grain from Denmark.',
  'Observers warned Sweden.',
] as const

/** The text of the article. */
export const TEXT = SENTENCES.join(' ')
const doc = 'd-0000000000000001' as DocumentId
const STARTS = SENTENCES.map((_, index) =>
  SENTENCES.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0),
)

/** Where `words` stand in sentence `number` (counted from 1). */
export function at(number: number, words: string): Span {
  const sentence = SENTENCES[number - 1] ?? ''
  const offset = sentence.indexOf(words)
  if (offset < 0) throw new RangeError(`'${words}' is not in sentence ${number}`)
  const start = (STARTS[number - 1] ?? 0) + offset
  return { doc, start, end: start + words.length }
}

/** The whole of sentence `number`. */
export function sentence(number: number): Span {
  return at(number, SENTENCES[number - 1] ?? '')
}

function goldSpan(number: number, words: string) {
  const { start, end } = at(number, words)
  return { sentence: `t-s0${number}`, start, end, text: words }
}

function mention(number: number, words: string, form = 'name') {
  return { ...goldSpan(number, words), form }
}

const NO_DATE = { iso: null, precision: 'none', basis: 'none' }

/** The annotation of the article in the format of gold files. */
export const GOLD_JSON = {
  format: 'chancery-gold/1',
  file: 'example.txt',
  length_utf16: TEXT.length,
  document: { id: 't', title: null },
  sentences: SENTENCES.map((text, index) => ({
    id: `t-s0${index + 1}`,
    start: STARTS[index],
    end: (STARTS[index] ?? 0) + text.length,
    kind: 'body',
    text,
  })),
  boilerplate: [],
  actors: [
    {
      id: 'NOR',
      name: 'Norway',
      type: 'state',
      country: 'NOR',
      mentions: [
        mention(1, 'Norway'),
        mention(2, 'Norway'),
        mention(6, 'Norway'),
        mention(7, 'Norway'),
      ],
    },
    {
      id: 'DNK',
      name: 'Denmark',
      type: 'state',
      country: 'DNK',
      mentions: [
        mention(1, 'Denmark', 'place'),
        mention(2, 'Denmark'),
        mention(4, 'Denmark'),
        mention(5, 'Denmark'),
        mention(5, 'it', 'coref'),
      ],
    },
    { id: 'SWE', name: 'Sweden', type: 'state', country: 'SWE', mentions: [mention(6, 'Sweden')] },
    {
      id: 'holm',
      name: 'Ada Holm',
      type: 'head_of_state',
      country: 'NOR',
      parent: 'NOR-GOV',
      mentions: [mention(1, 'Ada Holm'), mention(3, 'Holm')],
    },
    {
      id: 'NOR-GOV',
      name: 'Government of Norway',
      type: 'government',
      country: 'NOR',
      parent: 'NOR',
      mentions: [],
    },
    {
      id: 'GUILDS',
      name: 'fishing guilds',
      type: 'collective',
      country: 'DNK',
      mentions: [
        mention(3, 'fishing guilds', 'description'),
        mention(4, 'The guilds', 'description'),
      ],
    },
    {
      id: 'OBSERVERS',
      name: 'observers',
      type: 'collective',
      country: null,
      mentions: [mention(8, 'Observers', 'description')],
    },
  ],
  events: [
    {
      id: 't-e01',
      gist: 'Holm visits Denmark',
      trigger: goldSpan(1, 'visited'),
      mentions: [goldSpan(1, 'visited'), goldSpan(3, 'visit')],
      source: ['holm'],
      target: ['DNK'],
      symmetric: false,
      plover: 'CONSULT',
      accept: [],
      modality: 'asserted',
      certainty: 'plain',
      date: { iso: '2023-07-05', precision: 'day', basis: 'stated' },
      attributed_to: 'author',
      tier: 1,
    },
    {
      id: 't-e02',
      gist: 'Norway and Denmark sign a treaty',
      mentions: [goldSpan(2, 'signed')],
      source: ['NOR', 'DNK'],
      target: [],
      symmetric: true,
      plover: 'SUPPORT',
      accept: ['AGREE'],
      modality: 'asserted',
      date: NO_DATE,
      attributed_to: 'author',
      tier: 1,
    },
    {
      id: 't-e03',
      gist: 'the guilds protest',
      mentions: [goldSpan(4, 'protested')],
      source: ['GUILDS'],
      target: [],
      symmetric: false,
      plover: 'PROTEST',
      accept: [],
      modality: 'asserted',
      date: { iso: null, precision: 'none', basis: 'relative' },
      attributed_to: 'author',
      tier: 2,
    },
    {
      id: 't-e04',
      gist: 'observers warn Sweden',
      mentions: [goldSpan(8, 'warned')],
      source: ['OBSERVERS'],
      target: ['SWE'],
      symmetric: false,
      plover: 'THREATEN',
      accept: ['ACCUSE'],
      modality: 'asserted',
      date: { iso: '2023', precision: 'year', basis: 'external' },
      attributed_to: 'author',
      tier: 3,
    },
    {
      id: 't-e05',
      gist: 'Denmark denies',
      mentions: [goldSpan(5, 'denied')],
      source: ['DNK'],
      target: [],
      symmetric: false,
      plover: 'NONE',
      accept: ['REJECT'],
      modality: 'asserted',
      date: NO_DATE,
      attributed_to: 'author',
      tier: 1,
    },
  ],
  ties: [
    {
      id: 't-t01',
      gist: 'Sweden fears the pact',
      source: ['SWE'],
      target: ['NOR', 'DNK'],
      directed: true,
      type: 'threat_perception',
      accept: [],
      sign: '-',
      quantity: null,
      modality: 'perceived',
      spans: [goldSpan(6, 'fears the ferry pact')],
      attributed_to: 'SWE',
      tier: 1,
    },
    {
      id: 't-t02',
      gist: 'Norway and Denmark are linked by ferry',
      source: ['NOR'],
      target: ['DNK'],
      directed: false,
      type: 'transport_link',
      accept: ['alliance'],
      sign: '+',
      quantity: null,
      modality: 'asserted',
      spans: [goldSpan(6, 'the ferry pact of Norway and Denmark')],
      attributed_to: 'author',
      tier: 2,
    },
    {
      id: 't-t03',
      gist: 'Denmark sells grain to Norway',
      source: ['DNK'],
      target: ['NOR'],
      directed: true,
      type: 'trade',
      accept: [],
      sign: '+',
      quantity: { value: 40, unit: 'percent', of: 'grain', approx: false },
      modality: 'asserted',
      spans: [goldSpan(7, 'buys 40 percent of its grain from Denmark')],
      attributed_to: 'author',
      tier: 1,
    },
  ],
  claims: [
    {
      id: 't-c01',
      claim: 'The visit delighted the guilds',
      holder: 'holm',
      about: [{ actor: 'GUILDS', stance: '+' }],
      kind: 'evaluation',
      spans: [goldSpan(3, 'The visit delighted the fishing guilds of Jutland')],
      tier: 1,
    },
  ],
  corridors: [
    {
      id: 't-k01',
      names: ['Kattegat Ferry Corridor', 'the ferry pact'],
      endpoints: ['Oslo', 'Jutland (Denmark)'],
      states_in_order: ['NOR', 'DNK'],
      status: 'planned',
      spans: [goldSpan(6, 'ferry pact')],
    },
  ],
}

/** The parsed annotation. */
export const GOLD: GoldDocument = parseGold(GOLD_JSON, 'example.json')

/** A state or someone who acts for it, named at a place. */
export function state(country: string, mention: Span, id: string = country): ActorRef {
  return {
    id: id as ActorId,
    name: id,
    country: country as Iso3,
    sector: 'GOV' as Sector,
    mention,
  }
}

/** Somebody who stands for themselves. */
export function self(id: string, mention: Span, country?: string): ActorRef {
  const base = { id: id as ActorId, name: id, mention }
  return country === undefined ? base : { ...base, country: country as Iso3, sector: 'CVL' }
}

let made = 0
function common(trigger: Span, number: number) {
  made += 1
  return {
    id: `e-${String(made).padStart(16, '0')}` as ReportId,
    reading: 'r-0000000000000001' as ReadingId,
    trigger,
    evidence: [sentence(number)] as const,
    attribution: { holder: 'author', stance: 'asserts' } as const,
    certainty: 'plain' as const,
    hedges: [],
    confidence: 0.5,
  }
}

/** An event report with its trigger in sentence `number`. */
export function event(
  number: number,
  words: string,
  fields: Partial<EventReport> & Pick<EventReport, 'type' | 'actors'>,
): EventReport {
  return {
    ...common(at(number, words), number),
    kind: 'event',
    modes: [],
    contexts: [],
    recipients: [],
    symmetric: false,
    when: { to: '2023-07-31' as Day, precision: 'open', basis: 'bounded' },
    modality: 'asserted',
    ...fields,
  }
}

/** A tie report with its trigger in sentence `number`. */
export function tie(
  number: number,
  words: string,
  fields: Partial<TieReport> & Pick<TieReport, 'tie' | 'from' | 'sign'>,
): TieReport {
  return {
    ...common(at(number, words), number),
    kind: 'tie',
    to: [],
    directed: false,
    holds: { precision: 'open', basis: 'none' },
    modality: 'asserted',
    ...fields,
  }
}

/** A claim over `words` of sentence `number`. */
export function claim(
  number: number,
  words: string,
  fields: Partial<Claim> & Pick<Claim, 'about'>,
): Claim {
  return {
    ...common(at(number, words), number),
    kind: 'claim',
    claim: at(number, words),
    sort: 'evaluation',
    ...fields,
  }
}

const norway = (number: number) => state('NOR', at(number, 'Norway'))
const denmark = (number: number) => state('DNK', at(number, 'Denmark'))

/** What a perfect reader would report of events, in the order of the gold. */
export function perfectEvents(): readonly EventReport[] {
  const fifthOfJuly = '2023-07-05' as Day
  return [
    event(1, 'visited', {
      type: 'CONSULT',
      actors: [state('NOR', at(1, 'Ada Holm'), 'ada-holm')],
      recipients: [denmark(1)],
      when: { from: fifthOfJuly, to: fifthOfJuly, precision: 'day', basis: 'stated' },
    }),
    event(2, 'signed', { type: 'SUPPORT', actors: [norway(2), denmark(2)], symmetric: true }),
    event(4, 'protested', {
      type: 'PROTEST',
      actors: [self('fishing-guilds', at(4, 'guilds'), 'DNK')],
      recipients: [denmark(4)],
    }),
    event(8, 'warned', {
      type: 'THREATEN',
      actors: [self('observers', at(8, 'Observers'))],
      recipients: [state('SWE', at(8, 'Sweden'))],
    }),
    event(5, 'denied', { type: 'NONE', actors: [denmark(5)] }),
  ]
}

/** What a perfect reader would report of ties. */
export function perfectTies(): readonly TieReport[] {
  const sweden = state('SWE', at(6, 'Sweden'))
  return [
    tie(6, 'fears', {
      tie: 'threat_perception',
      from: [sweden],
      to: [norway(6), denmark(6)],
      directed: true,
      sign: -1,
      modality: 'perceived',
      attribution: { holder: sweden, stance: 'asserts' },
    }),
    tie(6, 'ferry pact', { tie: 'transport_link', from: [norway(6), denmark(6)], sign: 1 }),
    tie(7, 'buys', {
      tie: 'trade',
      from: [denmark(7)],
      to: [norway(7)],
      directed: true,
      sign: 1,
      quantity: {
        value: 40,
        unit: '%',
        of: 'grain',
        approximate: false,
        mention: at(7, '40 percent'),
      },
    }),
  ]
}

import { describe, expect, it } from 'vitest'
import type { ActorRef, EventReport, Report } from '../../src/coding/index.ts'
import { EXPORTERS, type Exporter, exportTo, parseJsonlReport } from '../../src/exchange/index.ts'
import type {
  ActorId,
  Day,
  DocumentId,
  Instant,
  Iso3,
  PublicationId,
  ReadingId,
  ReportId,
  Span,
} from '../../src/text/index.ts'
import { type Entry, type LedgerView, openMemoryLedger } from '../../src/view/index.ts'

/** Written for this test. The emoji makes code units and characters differ. */
const TEXT =
  'Finland 🇫🇮 and Estonia signed a rail accord on 3 May 2024. Estonia hailed the accord. ' +
  'Half of the timber that Estonia burns comes from Finland. ' +
  'The Helsinki-Tallinn tunnel is still on paper, Mayor Orav said.'
const doc = 'd-00000000000000f1' as DocumentId
const reading = 'r-00000000000000f1' as ReadingId

function at(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new RangeError(words)
  return { doc, start, end: start + words.length }
}
const sentences = TEXT.split(/(?<=\.) /u).map((text, index) => ({
  index,
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  kind: 'body' as const,
}))
const sentence = (index: number): Span => ({
  doc,
  start: sentences[index]?.start ?? 0,
  end: sentences[index]?.end ?? 0,
})
const state = (country: string, name: string, from = 0): ActorRef => ({
  id: country as ActorId,
  name,
  country: country as Iso3,
  sector: 'GOV',
  mention: at(name, from),
})
const common = (id: string, trigger: Span, index: number) => ({
  id: id as ReportId,
  reading,
  trigger,
  evidence: [sentence(index)] as const,
  attribution: { holder: 'author', stance: 'asserts' } as const,
  certainty: 'plain' as const,
  hedges: [],
  confidence: 0.75,
})
const signed: EventReport = {
  ...common('e-00000000000000f1', at('signed'), 0),
  kind: 'event',
  type: 'SUPPORT',
  modes: [],
  contexts: ['transport'],
  actors: [state('FIN', 'Finland'), state('EST', 'Estonia')],
  recipients: [],
  symmetric: true,
  when: {
    from: '2024-05-03' as Day,
    to: '2024-05-03' as Day,
    precision: 'day',
    basis: 'stated',
  },
  modality: 'asserted',
  alternative: 'AGREE',
}
const orav: ActorRef = { id: 'x:orav' as ActorId, name: 'Orav', mention: at('Orav') }
const reports: readonly Report[] = [
  signed,
  {
    ...common('t-00000000000000f1', at('comes from'), 2),
    kind: 'tie',
    tie: 'energy_supply',
    from: [state('FIN', 'Finland', 100)],
    to: [state('EST', 'Estonia', 100)],
    directed: true,
    sign: 1,
    quantity: {
      value: 50,
      unit: 'percent',
      of: 'timber',
      approximate: false,
      mention: at('Half of the timber'),
    },
    holds: { precision: 'open', basis: 'none' },
    modality: 'asserted',
  },
  {
    ...common('c-00000000000000f1', at('hailed'), 1),
    kind: 'claim',
    attribution: { holder: state('EST', 'Estonia', 60), cue: at('hailed'), stance: 'asserts' },
    claim: at('the accord'),
    sort: 'evaluation',
    about: [{ actor: state('FIN', 'Finland'), stance: 1 }],
  },
  {
    ...common('k-00000000000000f1', at('tunnel'), 3),
    kind: 'corridor',
    attribution: { holder: orav, cue: at('said'), stance: 'hedges' },
    certainty: 'hedged',
    hedges: [at('still on paper')],
    names: ['Helsinki-Tallinn tunnel'],
    carries: 'passengers',
    endpoints: ['Helsinki', 'Tallinn'],
    states: ['FIN', 'EST'] as Iso3[],
    status: 'planned',
    supports: [],
    opposes: [],
  },
]

async function viewOf(recorded: string): Promise<LedgerView> {
  const publication = (file: string, outlet: string, published: Day) => ({
    id: `p-${file}` as PublicationId,
    document: doc,
    file,
    outlet,
    published: {
      from: published,
      to: published,
      precision: 'day' as const,
      basis: 'stated' as const,
    },
    metadataFrom: ['sidecar'],
    language: 'en',
    example: false,
  })
  const entry: Entry = {
    document: {
      id: doc,
      text: TEXT,
      extractor: 'text/1',
      language: 'en',
      blocks: [],
      pages: [],
    },
    publications: [
      publication('second.txt', 'Tallinn Observer', '2024-05-06' as Day),
      publication('first.txt', 'Gulf of Finland Gazette', '2024-05-04' as Day),
    ],
    reading: {
      id: reading,
      document: doc,
      reader: 'test/1',
      configuration: 'none',
      calibrated: false,
      sentences,
      reports,
      mentions: [],
      notices: [],
    },
  }
  const ledger = openMemoryLedger()
  await ledger.writer.write([entry], recorded as Instant)
  return ledger.view
}

async function exported(view: LedgerView, format = 'jsonl', exporters?: readonly Exporter[]) {
  const lines: string[] = []
  const count = await exportTo(
    format,
    view,
    (line) => lines.push(line),
    exporters === undefined ? {} : { exporters },
  )
  expect(count).toBe(lines.length)
  return lines
}

describe('export jsonl', () => {
  it('writes one report a line, in reading order, each readable alone', async () => {
    const lines = await exported(await viewOf('2026-01-01T00:00:00.000Z'))
    const read = lines.map((line, index) => parseJsonlReport(line, `golden:${index + 1}`))
    expect(read.map(({ kind }) => kind)).toEqual(['event', 'claim', 'tie', 'corridor'])
    for (const { doc: from, sentence: place, trigger } of read) {
      expect(from.outlet).toBe('Gulf of Finland Gazette')
      expect(from.also?.map(({ file }) => file)).toEqual(['second.txt'])
      expect(TEXT.slice(place?.start, place?.end)).toContain(trigger.text)
    }
    expect(read[0]).toMatchObject({ event: expect.stringMatching(/^E-[0-9a-f]{16}$/) })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/exchange/reports.jsonl')
  })

  it('gives the same bytes whenever it was recorded', async () => {
    expect(await exported(await viewOf('2026-01-01T00:00:00.000Z'))).toEqual(
      await exported(await viewOf('2031-12-31T23:59:59.999Z')),
    )
  })

  it('exports what the query asks for', async () => {
    const lines: string[] = []
    await exportTo('jsonl', await viewOf('2026-01-01T00:00:00.000Z'), (line) => lines.push(line), {
      query: { kinds: ['tie'] },
    })
    expect(lines).toHaveLength(1)
  })
})

describe('formats', () => {
  it('takes an exporter of somebody else', async () => {
    const counts: Exporter = {
      name: 'counts',
      title: 'how many documents',
      extension: 'txt',
      mediaType: 'text/plain',
      write: async (view, _query, out) => {
        out(String((await view.documents()).length))
        return 1
      },
    }
    const view = await viewOf('2026-01-01T00:00:00.000Z')
    expect(await exported(view, 'counts', [...EXPORTERS, counts])).toEqual(['1'])
  })

  it('names the formats there are when asked for another', async () => {
    const view = await viewOf('2026-01-01T00:00:00.000Z')
    await expect(exported(view, 'xml')).rejects.toMatchObject({
      code: 'E-EXCHANGE-001',
      fix: 'Use one of: jsonl.',
    })
  })
})

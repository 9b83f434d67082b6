import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/coding/index.ts'
import type {
  ActorId,
  Day,
  DocumentId,
  EventId,
  Instant,
  JudgementId,
  ReportId,
  TieId,
} from '../../src/text/index.ts'
import { parsePeriod, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import type { Entry, Judgement, Ledger, LedgerView, Query } from '../../src/view/index.ts'
import { DraftDocument, moment } from './draft-document.ts'

const day = (text: string): Day => text as Day
const stated = (text: string) => parsePeriod(text, 'stated') ?? UNKNOWN_PERIOD

/** A wire report printed by two outlets, one of them later. */
export function wire(): DraftDocument {
  const one = new DraftDocument(
    'wire.txt',
    'Iran threatened Azerbaijan on 5 July 2023. Araghchi met Armenia in Tehran in May 2023. ' +
      'Baku relies on SOCAR. Türkiye 𝒳 backs Baku. A railway to Iran is planned.',
  )
  one.published('2023-07-06', 'The Wire').published('2023-08-01', 'Evening Echo', 'echo.txt')
  one.event('threatened', 'THREATEN', ['Iran'], ['Azerbaijan'], { when: stated('2023-07-05') })
  one.event('met', 'CONSULT', ['Araghchi', 'Armenia'], [], {
    symmetric: true,
    modes: ['visit'],
    when: stated('2023-05'),
  })
  one.tie('relies', 'dependence', ['Baku'], ['SOCAR'], { sign: 0 })
  one.tie('backs', 'alliance', ['Türkiye', 'Baku'], [], { sign: 1, holds: stated('2020') })
  one.corridor('railway', ['AZE', 'IRN', 'AZE'], { supports: [one.actor('Iran#2')] })
  return one.mention(
    'Iran',
    'Azerbaijan',
    'Araghchi',
    'Armenia',
    'Baku',
    'SOCAR',
    'Türkiye',
    'Baku#2',
  )
}

/** A comment that denies the threat and judges the sides; its date is not known. */
export function comment(): DraftDocument {
  const one = new DraftDocument(
    'comment.md',
    'Tehran denied that Iran had threatened Baku on 5 July 2023. Araghchi calls Azerbaijan ungrateful. ' +
      'The Houthis may attack Türkiye.',
  )
  one.published(undefined, 'Kommentar')
  one.event('threatened', 'THREATEN', ['Iran'], ['Baku'], {
    when: stated('2023-07-05'),
    attribution: { holder: one.actor('Tehran'), stance: 'denies', cue: one.span('denied') },
  })
  one.claim('ungrateful', ['Azerbaijan'], {
    attribution: { holder: one.actor('Araghchi'), stance: 'asserts' },
  })
  one.event('attack', 'ASSAULT', ['Houthis'], ['Türkiye'], {
    modality: 'hypothetical',
    when: UNKNOWN_PERIOD,
    hedges: [one.span('may')],
  })
  return one.mention('Tehran', 'Iran', 'Baku', 'Araghchi', 'Azerbaijan', 'Houthis', 'Türkiye')
}

/** A dispatch of a known day without an outlet, that tells of the threat again. */
export function dispatch(): DraftDocument {
  const one = new DraftDocument(
    'dispatch.txt',
    'On 5 July 2023 Iran threatened Azerbaijan. Later Armenia met Türkiye again.',
  )
  one.published('2023-07')
  one.event('threatened', 'THREATEN', ['Iran'], ['Azerbaijan'], { when: stated('2023-07-05') })
  one.event('met', 'CONSULT', ['Armenia'], ['Türkiye'])
  return one.mention('Iran', 'Azerbaijan', 'Armenia', 'Türkiye')
}

/** A judgement on the report of `kind` at these words. */
export function judgement(
  id: string,
  verdict: Judgement['verdict'],
  draft: DraftDocument,
  kind: Report['kind'],
  words: string,
  more: Partial<Judgement> = {},
): Judgement {
  return {
    id: `j-${id}` as JudgementId,
    verdict,
    anchor: { kind, span: draft.span(words) },
    by: 'tester',
    made: moment(10),
    ...more,
  }
}

/**
 * What every ledger must do, over whichever store. `open` gives an empty ledger.
 */
export function ledgerSpec(name: string, open: () => Promise<Ledger>): void {
  describe(`${name}: a ledger`, () => {
    let ledger: Ledger
    let view: LedgerView
    beforeEach(async () => {
      ledger = await open()
      view = ledger.view
    })
    afterEach(async () => {
      await ledger.close()
    })
    const write = (entries: readonly Entry[], recorded: Instant = moment(1)) =>
      ledger.writer.write(entries, recorded)
    const writeAll = () => write([wire().entry(), comment().entry(), dispatch().entry()])
    const words = async (query: Query, from: LedgerView = view): Promise<readonly string[]> => {
      const texts = new Map<DocumentId, string>()
      for (const { id } of await from.documents())
        texts.set(id, (await from.document(id)).document.text)
      const { rows } = await from.reports(query)
      return rows.map(
        ({ trigger }) => texts.get(trigger.doc)?.slice(trigger.start, trigger.end) ?? '?',
      )
    }

    test('begins empty', async () => {
      expect(await view.documents()).toEqual([])
      expect(await view.outlets()).toEqual([])
      expect(await view.actors()).toEqual([])
      expect(await view.reports({})).toEqual({ rows: [], total: 0 })
      expect(await view.events({})).toEqual({ rows: [], total: 0 })
      expect(await view.ties({})).toEqual({ rows: [], total: 0 })
      expect(await view.tallies({})).toEqual([])
      expect(await view.typeCounts({})).toEqual([])
      expect(await view.judgements()).toEqual([])
      expect(await ledger.verify()).toEqual({
        documents: 0,
        readings: 0,
        reports: 0,
        spans: 0,
        notices: [],
      })
    })

    test('says what a write changed, and the same again changes nothing', async () => {
      expect(await write([wire().entry(), comment().unread()])).toEqual([
        { document: 'new', publications: 2, reading: 'new' },
        { document: 'new', publications: 1, reading: 'none' },
      ])
      const before = await everything(view)
      expect(await write([wire().entry(), comment().unread()], moment(2))).toEqual([
        { document: 'known', publications: 0, reading: 'known' },
        { document: 'known', publications: 0, reading: 'none' },
      ])
      expect(await everything(view)).toEqual(before)
    })

    test('the same document twice in one batch is one document', async () => {
      expect(await write([wire().entry(), wire().entry()])).toEqual([
        { document: 'new', publications: 2, reading: 'new' },
        { document: 'known', publications: 0, reading: 'known' },
      ])
      expect(await view.documents()).toHaveLength(1)
    })

    test('keeps text, blocks and pages to the last code unit', async () => {
      const text = 'Zero \u0000, astral 𝒳𝒴, accents e\u0301, quotes ’“”, tab\tend.'
      const draft = new DraftDocument('odd.txt', text, [
        { kind: 'bio', start: 0, end: 4, why: 'says so' },
      ]).published('2024-01-01')
      const document = { ...draft.document, pages: [{ page: 1, start: 0, end: text.length }] }
      await write([{ ...draft.unread(), document }])
      expect((await view.document(document.id)).document).toEqual(document)
    })

    test('lists documents earliest published first, undated last, with what was read in them', async () => {
      await writeAll()
      const rows = await view.documents()
      expect(rows.map((row) => row.file)).toEqual(['wire.txt', 'dispatch.txt', 'comment.md'])
      expect(rows[0]).toMatchObject({
        title: 'Title of wire.txt',
        outlet: 'The Wire',
        publications: 2,
        sentences: 5,
        events: 2,
        ties: 2,
        claims: 0,
        corridors: 1,
        characters: wire().document.text.length,
        recorded: moment(1),
        example: false,
      })
      expect(rows[1]).not.toHaveProperty('outlet')
    })

    test('opens a document with its publications and sentences', async () => {
      await writeAll()
      const stored = await view.document(wire().document.id)
      expect(stored.document).toEqual(wire().document)
      expect(stored.publications.map((one) => one.value.file)).toEqual(['wire.txt', 'echo.txt'])
      expect(stored.sentences).toEqual(wire().reading().sentences)
      expect(stored.reader).toBe('reader-1')
      expect(stored.reading).toBe(wire().reading().id)
    })

    test('lists outlets by name, unknown ones last', async () => {
      await writeAll()
      expect(await view.outlets()).toEqual([
        {
          outlet: 'Evening Echo',
          documents: 1,
          firstPublished: '2023-08-01',
          lastPublished: '2023-08-01',
        },
        { outlet: 'Kommentar', documents: 1 },
        {
          outlet: 'The Wire',
          documents: 1,
          firstPublished: '2023-07-06',
          lastPublished: '2023-07-06',
        },
        { documents: 1, firstPublished: '2023-07-01', lastPublished: '2023-07-31' },
      ])
    })

    test('lists actors, most often mentioned first', async () => {
      await writeAll()
      const rows = await view.actors()
      expect(rows.map((row) => `${row.id} ${row.mentions}`)).toEqual([
        'AZE 6',
        'IRN 4',
        'TUR 3',
        'ARM 2',
        'abbas-araghchi 2',
        'houthis 1',
        'socar 1',
      ])
      expect(rows[1]).toEqual({
        id: 'IRN',
        name: 'Iran',
        country: 'IRN',
        sector: 'GOV',
        mentions: 4,
        events: 3,
        ties: 0,
        claims: 0,
        documents: 3,
      })
      expect((await view.actors({ ties: ['alliance'] })).map((row) => row.id)).toEqual([
        'AZE',
        'TUR',
      ])
      const firsts = await view.firstMentions(['socar', 'nobody', 'IRN'] as ActorId[])
      expect(firsts.map(({ actor }) => actor)).toEqual(['socar', 'IRN'])
      for (const { actor, mention } of firsts) {
        const stored = await view.document(mention.doc)
        expect(stored.document.text.slice(mention.start, mention.end)).toMatch(
          actor === 'socar' ? /SOCAR/ : /Iran|Tehran/,
        )
      }
      const there = await view.actors({ documents: [dispatch().document.id] })
      expect(there.map((row) => `${row.id} ${row.mentions} ${row.events}`)).toEqual([
        'ARM 1 1',
        'AZE 1 1',
        'IRN 1 1',
        'TUR 1 1',
      ])
    })

    const queries: readonly (readonly [string, Query, readonly string[]])[] = [
      [
        'everything, by document and place',
        {},
        [
          'threatened',
          'met',
          'relies',
          'backs',
          'railway',
          'threatened',
          'met',
          'threatened',
          'ungrateful',
          'attack',
        ],
      ],
      ['one kind', { kinds: ['tie'] }, ['relies', 'backs']],
      ['no kind', { kinds: [] }, []],
      ['an event type leaves out other kinds', { types: ['CONSULT'] }, ['met', 'met']],
      [
        'an event type and a tie kind',
        { types: ['CONSULT'], ties: ['alliance'] },
        ['met', 'backs', 'met'],
      ],
      ['what a holder denies is denied', { eventModality: ['denied'] }, ['threatened']],
      ['asserted', { eventModality: ['asserted'] }, ['threatened', 'met', 'threatened', 'met']],
      [
        'a country and all who act for it',
        { actor: ['IRN'], kinds: ['event'] },
        ['threatened', 'met', 'threatened', 'threatened'],
      ],
      ['one person', { actor: ['abbas-araghchi'] }, ['met', 'ungrateful']],
      [
        'a company does not stand for its country',
        { recipient: ['AZE'], kinds: ['tie'] },
        ['backs'],
      ],
      [
        'actor and recipient',
        { actor: ['IRN'], recipient: ['AZE'], kinds: ['event'] },
        ['threatened', 'threatened', 'threatened'],
      ],
      [
        'both sides of a symmetric event, either way',
        { actor: ['ARM'], recipient: ['IRN'] },
        ['met'],
      ],
      [
        'between two, whoever acts',
        { between: { one: ['AZE'], other: ['IRN'] }, kinds: ['event'] },
        ['threatened', 'threatened', 'threatened'],
      ],
      [
        'between two in a set without sides',
        { between: { one: ['IRN'], other: ['ARM'] } },
        ['met'],
      ],
      ['between one and himself', { between: { one: ['ARM'], other: ['ARM'] } }, []],
      ['nobody meets himself', { actor: ['ARM'], recipient: ['ARM'] }, []],
      ['nobody asked for', { actor: [] }, []],
      [
        'a period leaves out what is undated or bounded',
        { since: day('2023-07-01') },
        ['threatened', 'threatened', 'threatened'],
      ],
      [
        'a period that cuts a month',
        { since: day('2023-05-20'), until: day('2023-06-01') },
        ['met'],
      ],
      ['a period before everything', { until: day('2019-12-31') }, []],
      ['a year that overlaps', { until: day('2020-03-01') }, ['backs']],
      [
        'an outlet, any case',
        { accordingTo: ['the wire'], kinds: ['event'] },
        ['threatened', 'met'],
      ],
      [
        'a later outlet of the same text',
        { accordingTo: ['Evening Echo'], kinds: ['tie'] },
        ['relies', 'backs'],
      ],
      ['a file', { accordingTo: ['comment.md'] }, ['threatened', 'ungrateful', 'attack']],
      ['a holder, by country', { accordingTo: ['IRN'] }, ['threatened', 'ungrateful']],
      ['a holder, by name', { accordingTo: ['abbas-araghchi'] }, ['ungrateful']],
      ['nobody says', { accordingTo: [] }, []],
      ['one document', { documents: [dispatch().document.id] }, ['threatened', 'met']],
      ['words of the evidence, any case, all of them', { text: 'TÜRKIYE again' }, ['met']],
      ['a word beyond the basic plane', { text: '𝒳' }, ['backs']],
      ['words that nobody wrote', { text: 'zeppelin' }, []],
      [
        'a corridor by a state of its route',
        { kinds: ['corridor'], actor: ['AZE'], recipient: ['IRN'] },
        ['railway'],
      ],
      ['a claim by whom it is about', { recipient: ['AZE'], kinds: ['claim'] }, ['ungrateful']],
    ]
    test.each(queries)('finds %s', async (_name, query, expected) => {
      await writeAll()
      expect(await words(query)).toEqual(expected)
    })

    test('pages a list and knows its length', async () => {
      await writeAll()
      const { rows } = await view.reports({})
      expect(await view.reports({}, { offset: 3, limit: 4 })).toEqual({
        rows: rows.slice(3, 7),
        total: 10,
      })
      expect(await view.reports({}, { offset: 9, limit: 4 })).toEqual({
        rows: rows.slice(9),
        total: 10,
      })
      expect(await view.reports({}, { offset: 40, limit: 4 })).toEqual({ rows: [], total: 10 })
      expect((await view.events({}, { offset: 1, limit: 1 })).total).toBe(
        (await view.events({})).total,
      )
      expect((await view.ties({}, { offset: 1, limit: 5 })).rows).toHaveLength(1)
      expect((await view.claims({}, { offset: 0, limit: 0 })).total).toBe(1)
    })

    test('gives reports back exactly as written', async () => {
      const drafts = [wire(), dispatch(), comment()]
      await write(drafts.map((one) => one.entry()))
      const written = drafts.flatMap((one) =>
        [...one.reading().reports].sort((a, b) => a.trigger.start - b.trigger.start),
      )
      expect((await view.reports({})).rows).toEqual(written)
      const [first] = written
      expect(await view.report(first?.id as ReportId)).toEqual(first)
    })

    test('folds reports into events, by date', async () => {
      await writeAll()
      const { rows, total } = await view.events({})
      expect(total).toBe(4)
      expect(
        rows.map((event) => `${event.type} ${event.reports.length} ${event.disputed}`),
      ).toEqual(['CONSULT 1 false', 'THREATEN 3 true', 'CONSULT 1 false', 'ASSAULT 1 false'])
      for (const event of rows) expect(await view.event(event.id)).toEqual(event)
    })

    test('an event asked for by its source takes its values from that source', async () => {
      await writeAll()
      const [whole] = (await view.events({ types: ['THREATEN'] })).rows
      const [denied] = (await view.events({ types: ['THREATEN'], accordingTo: ['Kommentar'] })).rows
      expect(denied?.id).toBe(whole?.id)
      expect(denied).toMatchObject({ modality: 'denied', disputed: false })
      expect(denied?.reports).toHaveLength(1)
      expect(
        (await view.events({ accordingTo: ['Kommentar'], eventModality: ['asserted'] })).rows,
      ).toEqual([])
      expect((await view.events({ text: 'denied that' })).rows).toEqual([whole])
    })

    test('folds ties and finds them as reports are found', async () => {
      await writeAll()
      const { rows } = await view.ties({})
      expect(rows.map((tie) => tie.tie)).toEqual(['dependence', 'alliance'])
      expect((await view.ties({ actor: ['AZE'], recipient: ['TUR'] })).rows).toEqual([rows[1]])
      expect((await view.ties({ types: ['CONSULT'] })).rows).toEqual([])
      for (const tie of rows) expect(await view.tie(tie.id)).toEqual(tie)
      expect((await view.tieReports({})).rows.map((report) => report.tie)).toEqual([
        'dependence',
        'alliance',
      ])
      expect((await view.corridors({})).rows.map((report) => report.names)).toEqual([['railway']])
    })

    test('tallies what is asserted by actor, recipient, type and month', async () => {
      await writeAll()
      expect(await view.tallies({})).toEqual([
        {
          actor: 'ARM',
          recipient: 'IRN',
          type: 'CONSULT',
          period: '2023-05',
          count: 1,
          intensity: 4,
        },
        { actor: 'ARM', recipient: 'TUR', type: 'CONSULT', count: 1, intensity: 2.5 },
        {
          actor: 'IRN',
          recipient: 'ARM',
          type: 'CONSULT',
          period: '2023-05',
          count: 1,
          intensity: 4,
        },
        {
          actor: 'IRN',
          recipient: 'AZE',
          type: 'THREATEN',
          period: '2023-07',
          count: 2,
          intensity: -7,
        },
      ])
      expect(await view.tallies({ actor: ['abbas-araghchi'] })).toEqual([
        {
          actor: 'IRN',
          recipient: 'ARM',
          type: 'CONSULT',
          period: '2023-05',
          count: 1,
          intensity: 4,
        },
      ])
      expect(await view.tallies({ eventModality: ['denied', 'hypothetical'] })).toEqual([
        {
          actor: 'IRN',
          recipient: 'AZE',
          type: 'THREATEN',
          period: '2023-07',
          count: 1,
          intensity: -3.5,
        },
        { actor: 'houthis', recipient: 'TUR', type: 'ASSAULT', count: 1, intensity: -9 },
      ])
      expect(await view.typeCounts({})).toEqual([
        { type: 'CONSULT', period: '2023-05', count: 1, intensity: 4 },
        { type: 'CONSULT', count: 1, intensity: 2.5 },
        { type: 'THREATEN', period: '2023-07', count: 2, intensity: -7 },
      ])
      expect(await view.typeCounts({ since: day('2023-06-01') })).toEqual([
        { type: 'THREATEN', period: '2023-07', count: 2, intensity: -7 },
      ])
      expect(
        await view.tallies({ kinds: ['tie'], documents: [dispatch().document.id] }),
      ).toHaveLength(2)
    })

    test('sums up pairs, each report once, faded to a day', async () => {
      await writeAll()
      // Their months end 31 and 92 days before the last of August 2023.
      const groups = [['THREATEN' as const]]
      const sums = await view.pairSums({}, { day: day('2023-08-31'), halfLife: 31, groups })
      expect(sums).toEqual([
        {
          a: 'ARM',
          b: 'IRN',
          group: 1,
          when: 'by then',
          count: 1,
          intensity: 4,
          faded: expect.closeTo(4 * 2 ** (-92 / 31), 9),
        },
        { a: 'ARM', b: 'TUR', group: 1, when: 'undated', count: 1, intensity: 2.5, faded: 0 },
        {
          a: 'AZE',
          b: 'IRN',
          group: 0,
          when: 'by then',
          count: 2,
          intensity: -7,
          faded: expect.closeTo(-3.5, 9),
        },
      ])
      const early = await view.pairSums({}, { day: day('2023-07-30'), halfLife: 31, groups: [] })
      expect(early.map(({ when, group, faded }) => [when, group, faded === 0])).toEqual([
        ['by then', 0, false],
        ['undated', 0, true],
        ['later', 0, true],
      ])
      expect(
        await view.pairSums(
          { actor: ['AZE'], recipient: ['IRN'] },
          { day: day('2024-01-01'), halfLife: 365, groups },
        ),
      ).toEqual([])
    })

    test('knows nothing by ids that stand for nothing', async () => {
      await expect(view.document('d-0' as DocumentId)).rejects.toMatchObject({ code: 'E-VIEW-001' })
      await expect(view.report('e-0' as ReportId)).rejects.toMatchObject({ code: 'E-VIEW-002' })
      await expect(view.judgements('e-0' as ReportId)).rejects.toMatchObject({ code: 'E-VIEW-002' })
      await expect(view.event('E-0' as EventId)).rejects.toMatchObject({ code: 'E-VIEW-003' })
      await expect(view.tie('T-0' as TieId)).rejects.toMatchObject({ code: 'E-VIEW-004' })
    })

    test('a newer reader adds a reading; current is the latest, the older one stays', async () => {
      await write([wire().entry('reader-1')])
      const better = new DraftDocument('wire.txt', wire().document.text)
      better.event('threatened', 'ACCUSE', ['Iran'], ['Azerbaijan'])
      expect(await write([{ ...better.entry('reader-2'), publications: [] }], moment(2))).toEqual([
        { document: 'known', publications: 0, reading: 'new' },
      ])
      expect((await view.reports({})).rows).toEqual(better.reading('reader-2').reports)
      const before = view.at({ asRecordedOn: moment(1) })
      expect((await before.reports({})).total).toBe(5)
      // The old reading again is known and does not come back into force.
      expect(await write([wire().entry('reader-1')], moment(3))).toMatchObject([
        { reading: 'known' },
      ])
      expect((await view.reports({})).total).toBe(1)
      expect(await ledger.verify()).toMatchObject({ readings: 2, notices: [] })
    })

    test('amended metadata is a new revision of one publication', async () => {
      await write([comment().entry()])
      const dated = new DraftDocument('comment.md', comment().document.text)
      dated.published('2022-03-01', 'Commentary')
      expect(await write([dated.unread()], moment(2))).toEqual([
        { document: 'known', publications: 1, reading: 'none' },
      ])
      const [row] = await view.documents()
      expect(row).toMatchObject({ outlet: 'Commentary', publications: 1, claims: 1 })
      const [old] = await view.at({ asRecordedOn: moment(1) }).documents()
      expect(old).toMatchObject({ outlet: 'Kommentar', published: UNKNOWN_PERIOD })
      expect(await write([comment().unread()], moment(3))).toMatchObject([{ publications: 1 }])
      expect((await view.documents())[0]).toMatchObject({ outlet: 'Kommentar' })
    })

    test('metadata amended and amended back bring their readings with them', async () => {
      const wrong = new DraftDocument('comment.md', comment().document.text)
      wrong.published('2022-03-01', 'Kommentar')
      wrong.event('attack', 'ASSAULT', ['Houthis'], ['Türkiye'], { when: stated('2022-03') })
      await write([comment().entry('dated by nothing')])
      await write([wrong.entry('dated by 2022')], moment(2))
      expect((await view.reports({})).total).toBe(1)
      expect(await write([comment().entry('dated by nothing')], moment(3))).toEqual([
        { document: 'known', publications: 1, reading: 'new' },
      ])
      expect((await view.reports({})).total).toBe(3)
      expect((await view.at({ asRecordedOn: moment(2) }).reports({})).total).toBe(1)
      expect(await write([comment().entry('dated by nothing')], moment(4))).toEqual([
        { document: 'known', publications: 0, reading: 'known' },
      ])
      expect((await ledger.verify()).notices).toEqual([])
    })

    test('asKnownOn: what the world could know by a day', async () => {
      await writeAll()
      const filesOn = async (text: string) =>
        (await view.at({ asKnownOn: day(text) }).documents()).map((row) => row.file)
      expect(await filesOn('2023-07-05')).toEqual([])
      expect(await filesOn('2023-07-06')).toEqual(['wire.txt'])
      // A month counts from its last day.
      expect(await filesOn('2023-07-30')).toEqual(['wire.txt'])
      expect(await filesOn('2023-07-31')).toEqual(['wire.txt', 'dispatch.txt'])
      // Nobody knows when the comment appeared: it counts from the day it was recorded.
      expect(await filesOn('2025-12-31')).toEqual(['wire.txt', 'dispatch.txt'])
      expect(await filesOn('2026-01-01')).toEqual(['wire.txt', 'dispatch.txt', 'comment.md'])
      const early = view.at({ asKnownOn: day('2023-07-10') })
      expect(early.vantage).toEqual({ asKnownOn: '2023-07-10' })
      expect(await words({ accordingTo: ['Evening Echo'] }, early)).toEqual([])
      expect((await early.outlets()).map((row) => row.outlet)).toEqual(['The Wire'])
      expect((await early.events({ types: ['THREATEN'] })).rows[0]?.reports).toHaveLength(1)
      expect((await early.actors()).map((row) => row.id)).not.toContain('houthis')
      expect(await early.typeCounts({ types: ['THREATEN'] })).toMatchObject([{ count: 1 }])
      await expect(early.document(dispatch().document.id)).rejects.toMatchObject({
        code: 'E-VIEW-001',
      })
    })

    test('asRecordedOn: the ledger as it stood; later writes never change it', async () => {
      await write([wire().entry()], moment(1))
      const then = view.at({ asRecordedOn: moment(1) })
      const before = await everything(then)
      // Even a write that claims the same moment, or an earlier one, comes after.
      await write([dispatch().entry()], moment(1))
      const between = await everything(view)
      await write([comment().entry()], '2025-06-01T00:00:00.000Z' as Instant)
      await ledger.writer.addJudgements(
        [judgement('1', 'reject', wire(), 'event', 'threatened')],
        '2025-06-01T00:00:00.000Z' as Instant,
      )
      expect(await everything(then)).toEqual(before)
      expect((await view.documents()).map((row) => row.recorded)).toEqual([
        moment(1),
        moment(1, 1),
        moment(1, 2),
      ])
      expect(await everything(view.at({ asRecordedOn: moment(1, 1) }))).toEqual(between)
      expect(await view.at({ asRecordedOn: moment(1, 2) }).judgements()).toEqual([])
    })

    describe('judgements', () => {
      const judge = (...judgements: readonly Judgement[]) =>
        ledger.writer.addJudgements(judgements, moment(11))

      test('a rejected report is left out everywhere unless asked for', async () => {
        await writeAll()
        await judge(judgement('1', 'reject', dispatch(), 'event', 'threatened'))
        const query: Query = { documents: [dispatch().document.id] }
        expect(await words(query)).toEqual(['met'])
        expect(await words({ ...query, withRejected: true })).toEqual(['threatened', 'met'])
        expect((await view.documents())[1]).toMatchObject({ events: 1 })
        expect(await view.tallies({ types: ['THREATEN'] })).toMatchObject([{ count: 1 }])
        expect(await view.tallies({ types: ['THREATEN'], withRejected: true })).toMatchObject([
          { count: 2 },
        ])
        expect(await view.typeCounts({ types: ['THREATEN'] })).toMatchObject([{ count: 1 }])
        expect((await view.events({ types: ['THREATEN'] })).rows[0]?.reports).toHaveLength(2)
        expect(
          (await view.events({ types: ['THREATEN'], withRejected: true })).rows[0]?.reports,
        ).toHaveLength(3)
        expect((await view.actors()).find((row) => row.id === 'IRN')).toMatchObject({ events: 2 })
        const [rejected] = (await view.reports({ ...query, withRejected: true })).rows
        expect(await view.report(rejected?.id as ReportId)).toEqual(rejected)
        expect(await view.judgements(rejected?.id)).toHaveLength(1)
      })

      test('an event of which everything is rejected can still be opened', async () => {
        await write([comment().entry()])
        await judge(judgement('1', 'reject', comment(), 'event', 'attack'))
        expect((await view.events({ types: ['ASSAULT'] })).rows).toEqual([])
        const [event] = (await view.events({ types: ['ASSAULT'], withRejected: true })).rows
        expect(await view.event(event?.id as EventId)).toEqual(event)
      })

      test('an amendment changes what the report says, and what it is counted and found under', async () => {
        await writeAll()
        const actors = [
          {
            id: 'RUS' as ActorId,
            name: 'Russia',
            country: 'RUS',
            sector: 'GOV',
            mention: dispatch().span('Iran'),
          },
        ]
        await judge(
          judgement('1', 'amend', dispatch(), 'event', 'threatened', {
            amendment: { type: 'ACCUSE', actors },
          }),
          judgement('2', 'amend', dispatch(), 'event', 'threatened', {
            amendment: { when: stated('2023-06-30') },
          }),
        )
        expect(
          await words({ types: ['ACCUSE'], actor: ['RUS'], until: day('2023-06-30') }),
        ).toEqual(['threatened'])
        expect(await words({ documents: [dispatch().document.id], types: ['THREATEN'] })).toEqual(
          [],
        )
        expect(await view.tallies({ types: ['ACCUSE'] })).toEqual([
          {
            actor: 'RUS',
            recipient: 'AZE',
            type: 'ACCUSE',
            period: '2023-06',
            count: 1,
            intensity: -3,
          },
        ])
        expect(await view.typeCounts({ types: ['THREATEN'] })).toMatchObject([{ count: 1 }])
        expect((await view.events({ types: ['ACCUSE'] })).rows[0]?.when).toEqual(
          stated('2023-06-30'),
        )
        expect((await view.actors()).map((row) => row.id)).toContain('RUS')
        const [report] = (await view.reports({ types: ['ACCUSE'] })).rows
        expect(await view.report(report?.id as ReportId)).toMatchObject({ type: 'ACCUSE' })
        // What the reader wrote is still there.
        const before = view.at({ asRecordedOn: moment(1) })
        expect(await before.report(report?.id as ReportId)).toMatchObject({ type: 'THREATEN' })
      })

      test('are undone by withdrawing, and stay on record', async () => {
        await writeAll()
        const before = await everything(view)
        const reject = judgement('1', 'reject', wire(), 'event', 'threatened')
        await judge(reject)
        expect((await view.reports({})).total).toBe(9)
        const withdrawal = {
          ...reject,
          id: 'j-2' as JudgementId,
          verdict: 'withdraw' as const,
          withdraws: reject.id,
        }
        await judge(withdrawal)
        expect({ ...(await everything(view)), judgements: [] }).toEqual(before)
        expect(await view.judgements()).toEqual([reject, withdrawal])
        const [report] = (await view.reports({})).rows
        expect(await view.judgements(report?.id)).toEqual([reject, withdrawal])
        expect(await view.judgements((await view.reports({})).rows[1]?.id)).toEqual([])
      })

      test('same and different join and part events and ties', async () => {
        await writeAll()
        const other = { kind: 'event' as const, span: dispatch().span('met') }
        await judge(judgement('1', 'same', wire(), 'event', 'met', { other }))
        expect((await view.events({})).total).toBe(3)
        const apart = { kind: 'event' as const, span: dispatch().span('threatened') }
        await judge(judgement('2', 'different', wire(), 'event', 'threatened', { other: apart }))
        expect((await view.events({})).total).toBe(4)
        const [joined] = (await view.events({ types: ['CONSULT'] })).rows
        expect(await view.event(joined?.id as EventId)).toEqual(joined)
      })

      test('made after a day do not count as known on it', async () => {
        await writeAll()
        await judge(
          judgement('1', 'reject', wire(), 'event', 'threatened', {
            made: '2024-02-02T08:00:00.000Z' as Instant,
          }),
        )
        expect(await view.at({ asKnownOn: day('2024-02-01') }).judgements()).toEqual([])
        expect(
          await view.at({ asKnownOn: day('2024-02-01') }).typeCounts({ types: ['THREATEN'] }),
        ).toMatchObject([{ count: 2 }])
        expect(
          await view.at({ asKnownOn: day('2024-02-02') }).typeCounts({ types: ['THREATEN'] }),
        ).toMatchObject([{ count: 1 }])
      })

      test('survive a better reader, and known ones change nothing', async () => {
        await write([dispatch().entry()])
        const reject = judgement('1', 'reject', dispatch(), 'event', 'threatened')
        await judge(reject)
        await judge(reject)
        expect(await view.judgements()).toEqual([reject])
        const better = new DraftDocument('dispatch.txt', dispatch().document.text)
        better.event('Iran threatened', 'ACCUSE', ['Iran'], ['Azerbaijan'])
        await write([{ ...better.entry('reader-2'), publications: [] }], moment(12))
        expect((await view.reports({})).total).toBe(0)
      })

      test.each([
        [
          'a document nobody stored',
          {
            anchor: {
              kind: 'event' as const,
              span: { doc: 'd-0' as DocumentId, start: 0, end: 1 },
            },
          },
        ],
        [
          'a span outside the text',
          {
            anchor: {
              kind: 'event' as const,
              span: { doc: wire().document.id, start: 0, end: 9999 },
            },
          },
        ],
        ['a moment that is none', { made: 'yesterday' as Instant }],
        [
          'a withdrawal of nothing',
          { verdict: 'withdraw' as const, withdraws: 'j-99' as JudgementId },
        ],
        ['a pair of one', { verdict: 'same' as const }],
        ['an amendment of nothing', { verdict: 'amend' as const }],
        [
          'an amendment of what events do not have',
          { verdict: 'amend' as const, amendment: { sign: 1 } },
        ],
        ['an amendment of evidence', { verdict: 'amend' as const, amendment: { evidence: [] } }],
        [
          'an amendment to no event type',
          { verdict: 'amend' as const, amendment: { type: 'WAR' } },
        ],
        [
          'an actor whose mention lies outside',
          {
            verdict: 'amend' as const,
            amendment: {
              actors: [
                { id: 'x', name: 'x', mention: { doc: wire().document.id, start: 5, end: 5 } },
              ],
            },
          },
        ],
      ])('refuse %s, and keep nothing of the batch', async (_name, wrong) => {
        await write([wire().entry()])
        const good = judgement('1', 'accept', wire(), 'event', 'met')
        const bad = { ...judgement('2', 'accept', wire(), 'event', 'met'), ...wrong }
        await expect(ledger.writer.addJudgements([good, bad], moment(11))).rejects.toMatchObject({
          code: 'E-VIEW-011',
        })
        expect(await view.judgements()).toEqual([])
      })
    })

    describe('spans', () => {
      const broken = (change: (report: Report) => Partial<Report>): Entry => {
        const entry = wire().entry()
        const reading = entry.reading as NonNullable<Entry['reading']>
        const reports = reading.reports.map(
          (report) => ({ ...report, ...change(report) }) as Report,
        )
        return { ...entry, reading: { ...reading, reports } }
      }
      const at = (start: number, end: number) => ({ doc: wire().document.id, start, end })
      const astral = wire().document.text.indexOf('𝒳')
      const faults: readonly (readonly [string, () => Entry])[] = [
        ['outside the text', () => broken(() => ({ trigger: at(0, 9999) }))],
        ['before the text', () => broken(() => ({ trigger: at(-1, 3) }))],
        ['of nothing', () => broken(() => ({ trigger: at(4, 4) }))],
        [
          'that end inside a character',
          () => broken(() => ({ trigger: at(astral - 1, astral + 1) })),
        ],
        [
          'that begin inside a character',
          () => broken(() => ({ hedges: [at(astral + 1, astral + 3)] })),
        ],
        [
          'of another document',
          () => broken(() => ({ evidence: [{ ...at(0, 3), doc: 'd-0' as DocumentId }] })),
        ],
        ['that are missing', () => broken(() => ({ evidence: [] as never }))],
        [
          'with a day that is none',
          () =>
            broken(
              () =>
                ({
                  when: { from: '2023-02-30' as Day, precision: 'day', basis: 'stated' },
                }) as Partial<Report>,
            ),
        ],
        ['that are no numbers', () => broken(() => ({ trigger: at(0.5, 3) }))],
        [
          'of a sentence outside',
          () => {
            const entry = wire().entry()
            const reading = entry.reading as NonNullable<Entry['reading']>
            const sentences = [{ index: 0, start: 0, end: 9999, kind: 'body' as const }]
            return { ...entry, reading: { ...reading, sentences } }
          },
        ],
        [
          'of a mention outside',
          () => {
            const entry = wire().entry()
            const reading = entry.reading as NonNullable<Entry['reading']>
            const mentions = reading.mentions.map((one) => ({ ...one, mention: at(7, 7) }))
            return { ...entry, reading: { ...reading, mentions } }
          },
        ],
        [
          'of a block outside',
          () => {
            const entry = wire().entry()
            const blocks = [{ kind: 'bio' as const, start: 5, end: 9999, why: '' }]
            return { ...entry, document: { ...entry.document, blocks } }
          },
        ],
        [
          'in a text with half a character',
          () => {
            const half = new DraftDocument('half.txt', 'Half \ud835 here.').published('2024')
            return half.entry()
          },
        ],
      ]
      test.each(faults)('%s are refused, and nothing of the batch is kept', async (_name, make) => {
        await expect(write([dispatch().entry(), make()])).rejects.toMatchObject({
          code: 'E-VIEW-010',
        })
        expect(await view.documents()).toEqual([])
        await write([wire().entry()])
        expect(await view.documents()).toHaveLength(1)
      })

      test('two texts under one id, or a document from nowhere, are refused', async () => {
        await write([wire().entry()])
        const entry = dispatch().unread()
        const document = { ...entry.document, id: wire().document.id }
        await expect(write([{ document, publications: [] }])).rejects.toMatchObject({
          code: 'E-VIEW-012',
        })
        await expect(write([{ ...entry, publications: [] }])).rejects.toMatchObject({
          code: 'E-VIEW-013',
        })
        expect(await view.documents()).toHaveLength(1)
      })

      test('are counted by a check of the whole ledger', async () => {
        await writeAll()
        const { spans, ...result } = await ledger.verify()
        expect(result).toEqual({ documents: 3, readings: 3, reports: 10, notices: [] })
        expect(spans).toBeGreaterThan(30)
      })
    })

    test('hands out what is stored, for re-reading', async () => {
      await write([wire().entry(), comment().unread()])
      const stored = []
      for await (const one of ledger.stored()) stored.push(one)
      expect(stored.map((one) => one.document)).toEqual([wire().document, comment().document])
      expect(stored[0]?.publications.map((one) => one.value.file)).toEqual(['wire.txt', 'echo.txt'])
      const { id, reader, configuration } = wire().reading()
      expect(stored[0]?.reading).toEqual({ id, reader, configuration })
      expect(stored[1]).not.toHaveProperty('reading')
    })

    test('answers questions put all at once while it is written', async () => {
      await write([wire().entry()])
      const questions = Array.from({ length: 6 }, (_, index) =>
        index % 2 === 0 ? view.events({}) : view.at({ asKnownOn: day('2030-01-01') }).ties({}),
      )
      const writing = write([comment().entry()], moment(2))
      const answers = await Promise.all(questions)
      await writing
      expect(answers.every((answer) => answer.total >= 2)).toBe(true)
      expect((await view.documents()).length).toBe(2)
    })
  })
}

/** All a view says, for comparing. */
export async function everything(view: LedgerView): Promise<Readonly<Record<string, unknown>>> {
  return {
    documents: await view.documents(),
    outlets: await view.outlets(),
    actors: await view.actors(),
    firstMentions: await view.firstMentions((await view.actors()).map(({ id }) => id)),
    reports: await view.reports({ withRejected: true }),
    kept: await view.reports({}),
    events: await view.events({}),
    ties: await view.ties({}),
    tallies: await view.tallies({}),
    typeCounts: await view.typeCounts({}),
    judgements: await view.judgements(),
  }
}

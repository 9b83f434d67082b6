import { beforeAll, describe, expect, test } from 'vitest'
import type { Brief, Statement } from '../../../src/desk/brief/index.ts'
import { composeBrief } from '../../../src/desk/brief/index.ts'
import type { ActorId } from '../../../src/text/index.ts'
import type { LedgerView } from '../../../src/view/index.ts'
import { Dispatch, day, ledgerOf, sampleDispatches } from './brief-ledger.ts'

const TOPIC = {
  actors: [
    { name: 'Iran', ids: ['IRN' as ActorId] },
    { name: 'Azerbaijan', ids: ['AZE' as ActorId] },
  ],
} as const

function lines(brief: Brief, section: string, group?: string): readonly string[] {
  const groups = brief.sections.find(({ id }) => id === section)?.groups ?? []
  return groups
    .filter(({ title }) => group === undefined || title === group)
    .flatMap(({ statements }) => statements)
    .map(({ when, text, marks }) =>
      [when, text, ...marks.map((mark) => `(${mark})`)]
        .filter((part) => part !== undefined)
        .join(' | '),
    )
}

function statements(brief: Brief): readonly Statement[] {
  return brief.sections.flatMap(({ groups }) => groups.flatMap((group) => group.statements))
}

let view: LedgerView
let brief: Brief
beforeAll(async () => {
  view = await ledgerOf(...sampleDispatches())
  brief = await composeBrief(view, TOPIC)
})

describe('what happened', () => {
  test('dated in order, undated apart with its bound, others apart', () => {
    expect(lines(brief, 'happened', 'Dated')).toEqual([
      'November 2022 | Police (Azerbaijan) detained people (recipient: Iran). | (alleged, not shown) | (disputed)',
      '5 July 2023 | Iran visited Azerbaijan.',
    ])
    expect(lines(brief, 'happened', 'Without a date in the text')).toEqual([
      'before 31 August 2023 | Azerbaijan closed a mission or office (recipient: Iran).',
    ])
    expect(lines(brief, 'happened', 'With others, dated')).toEqual([
      'October 2022 | Armenia praised Iran.',
    ])
  })

  test('what is planned is not among what happened', () => {
    expect(lines(brief, 'planned', 'Planned or announced')).toEqual([
      'before 7 July 2023 | Planned: Iran and Azerbaijan to hold talks.',
    ])
    expect(lines(brief, 'happened').join()).not.toContain('Planned')
  })

  test('counts by year are those of the dated list', () => {
    const table = brief.sections.find(({ id }) => id === 'happened')?.table
    expect(table?.head[0]).toBe('year')
    expect(table?.rows).toEqual([
      ['2022', '0', '0', '0', '1'],
      ['2023', '1', '0', '0', '0'],
    ])
  })
})

test('standing relations come pair by pair, the pair asked about first', () => {
  const groups = brief.sections.find(({ id }) => id === 'standing')?.groups ?? []
  expect(groups.map(({ title }) => title)).toEqual([
    'Azerbaijan and Iran',
    'Azerbaijan and Israel',
    'Iran and Israel',
  ])
  expect(lines(brief, 'standing', 'Azerbaijan and Iran')).toEqual([
    'Relations between Iran and Azerbaijan, good.',
    'Relations between Azerbaijan and Iran, bad or strained.',
  ])
  expect(lines(brief, 'standing', 'Iran and Israel')).toEqual([
    'Threat seen or feared by Iran in Israel. | (as somebody sees it)',
  ])
})

test('a number says what of and who says so', () => {
  expect(lines(brief, 'numbers')).toEqual([
    "About 50 percent of Israel's oil: energy supplied by Azerbaijan to Israel, according to Evening <b>Page</b>.",
  ])
})

test('corridors that share a name are one, each status with its voice', () => {
  const groups = brief.sections.find(({ id }) => id === 'corridors')?.groups ?? []
  expect(groups.map(({ title }) => title)).toEqual(['Rasht line and the Rasht Line'])
  expect(lines(brief, 'corridors')).toEqual([
    'Carries goods; ends named: Rasht and Astara; states named: Iran and Azerbaijan.',
    'States named: Iran.',
    'Being built, according to Evening <b>Page</b>.',
    'Planned, according to Caspian Wire and Coast Post.',
    'Supported by Iran.',
  ])
})

test('claims stand under their holders, the author under the outlet', () => {
  const groups = brief.sections.find(({ id }) => id === 'voices')?.groups ?? []
  expect(groups.map(({ title }) => title)).toEqual(['Evening <b>Page</b>', 'Orkhan'])
  expect(lines(brief, 'voices', 'Orkhan')).toEqual([
    'Evaluation, about Iran (unfavourable): “Nobody believes Iran”',
  ])
})

test('a dispute shows both sides and names nobody right', () => {
  expect(lines(brief, 'disputes', 'Asserted and denied')).toEqual([
    'November 2022 | Police (Azerbaijan) detained people (recipient: Iran). | (alleged, not shown) | (disputed)',
    'Asserted by Caspian Wire and Coast Post: “detained”.',
    'Denied by Iran: “denied”.',
  ])
  expect(lines(brief, 'disputes', 'Told in opposite ways')).toHaveLength(1)
})

describe('no statement without its source', () => {
  test('each cites footnotes, unless it is a count', () => {
    for (const { id, notes, counted } of statements(brief))
      expect([id, notes.length > 0]).toEqual([id, !counted])
  })

  test('each footnote quotes the stored text at its offsets and names reports of the ledger', async () => {
    expect(brief.footnotes.length).toBeGreaterThan(8)
    for (const footnote of brief.footnotes) {
      const { document } = await view.document(footnote.document)
      for (const { text, start, end } of footnote.quotes)
        expect(document.text.slice(start, end)).toBe(text)
      for (const id of footnote.reports) {
        const report = await view.report(id)
        expect(report.trigger.doc).toBe(footnote.document)
      }
    }
  })

  test('footnotes and statements point at each other', () => {
    const all = statements(brief)
    brief.footnotes.forEach((footnote, index) => {
      expect(footnote.number).toBe(index + 1)
      for (const id of footnote.citedBy)
        expect(all.find((one) => one.id === id)?.notes).toContain(footnote.number)
    })
    for (const { id, notes } of all)
      for (const note of notes) expect(brief.footnotes[note - 1]?.citedBy).toContain(id)
  })

  test('examples are marked', () => {
    expect(brief.citesExamples).toBe(true)
    expect(
      brief.footnotes.filter(({ example }) => example).map(({ outlets }) => outlets[0]),
    ).toContain('Evening <b>Page</b>')
    expect(brief.footnotes.some(({ example }) => !example)).toBe(true)
  })
})

test('sources: what is cited, what is missing, how far to trust it', () => {
  expect(lines(brief, 'sources', 'Cited')).toHaveLength(3)
  expect(lines(brief, 'sources', 'Cited').join()).toContain('printed in 2 places, counted once')
  const missing = lines(brief, 'sources', 'What is missing').join(' ')
  expect(missing).toContain('The outlet of 1 cited document is not known.')
  expect(missing).toContain('The publication date of 1 cited document is not known.')
  const limits = lines(brief, 'sources', 'How far to trust it').join(' ')
  expect(limits).toContain('confidence in single reports is not printed')
  expect(limits).toContain('Without a date of their own, and so in no count by year: 2 of 5 events')
})

test('the same ledger gives the same brief, whatever the order of writing', async () => {
  const again = await ledgerOf(...[...sampleDispatches()].reverse())
  expect(await composeBrief(again, TOPIC)).toEqual(brief)
})

test('one actor, or none, is a topic too', async () => {
  const one = await composeBrief(view, { actors: [TOPIC.actors[0]] })
  expect(lines(one, 'happened', 'Dated')).toHaveLength(3)
  const all = await composeBrief(view, { actors: [] })
  expect(all.title).toBe('All actors')
  expect(lines(all, 'happened').join()).toContain('Somebody not named attacked from the air')
})

test('an actor nobody mentions gives an honest empty brief', async () => {
  const nobody = await composeBrief(view, { actors: [{ name: 'Peru', ids: ['PER' as ActorId] }] })
  expect(nobody.footnotes).toEqual([])
  expect(nobody.sections.find(({ id }) => id === 'happened')?.lead).toBe(
    'The ledger holds no event told as having happened.',
  )
  expect(nobody.citesExamples).toBe(false)
})

test('a vantage leaves out what was not yet known', async () => {
  const early = await composeBrief(view.at({ asKnownOn: day('2023-07-31') }), TOPIC)
  expect(lines(early, 'happened', 'Dated')).toEqual(['5 July 2023 | Iran visited Azerbaijan.'])
  expect(early.vantage).toEqual({ asKnownOn: '2023-07-31' })
})

test('a long group is cut and says so', async () => {
  const cut = await composeBrief(view, TOPIC, { perGroup: 1 })
  const dated = cut.sections
    .find(({ id }) => id === 'happened')
    ?.groups.find(({ title }) => title === 'Dated')
  expect(dated?.statements).toHaveLength(1)
  expect(dated?.more).toBe(1)
})

test('one event told by two documents says so', async () => {
  const tell = (text: string, outlet: string) => {
    const dispatch = new Dispatch(text, '2024-02-02', [outlet])
    return dispatch.event('met', {
      modes: ['visit'],
      actors: [dispatch.actor('Iran', 'IRN')],
      recipients: [dispatch.actor('Azerbaijan', 'AZE')],
      when: { from: day('2024-02-01'), to: day('2024-02-01'), precision: 'day', basis: 'stated' },
    })
  }
  const two = await ledgerOf(
    tell('Iran met Azerbaijan in the morning.', 'One'),
    tell('Envoys of Iran met Azerbaijan.', 'Two'),
  )
  expect(lines(await composeBrief(two, TOPIC), 'happened', 'Dated')).toEqual([
    '1 February 2024 | Iran visited Azerbaijan. | (told by 2 documents)',
  ])
})

test('a claim told twice in the same words is one; a denial in Disputes names its voice', async () => {
  const dispatch = new Dispatch(
    '“Peace is near,” said Orkhan. Iran denies that it armed anybody.',
    '2024-01-01',
    [],
    { title: 'Peace', author: 'A. Writer' },
  )
  const orkhan = {
    holder: { id: 'orkhan' as ActorId, name: 'Orkhan', mention: dispatch.at('Orkhan') },
    stance: 'asserts',
  } as const
  dispatch
    .claim('“Peace is near', { sort: 'prediction', attribution: orkhan })
    .claim('Peace is near', { sort: 'prediction', attribution: orkhan })
    .claim('it armed anybody', {
      sort: 'denial',
      about: [{ actor: dispatch.actor('Iran', 'IRN'), stance: 0 }],
    })
  const told = await composeBrief(await ledgerOf(dispatch), { actors: [] })
  expect(lines(told, 'voices', 'Orkhan')).toEqual(['Prediction: “Peace is near”'])
  expect(lines(told, 'disputes', 'Denials')).toEqual([
    'A. Writer, author of “Peace”: denial, about Iran: “it armed anybody”',
  ])
})

test('a corridor told without actors comes after those that name them, from cited documents only', async () => {
  const near = new Dispatch(
    'Iran visited Azerbaijan. The Old Road is shut. The New Road is open to Iran.',
    '2024-01-01',
    ['One'],
  )
  near
    .event('visited', {
      modes: ['visit'],
      actors: [near.actor('Iran', 'IRN')],
      recipients: [near.actor('Azerbaijan', 'AZE')],
    })
    .corridor('Old Road', { status: 'closed' })
    .corridor('New Road', { status: 'active', supports: [near.actor('Iran', 'IRN')] })
  const far = new Dispatch('The Far Road is open.', '2024-01-01', ['Two'])
  far.corridor('Far Road', {})
  const told = await composeBrief(await ledgerOf(near, far), TOPIC)
  const groups = told.sections.find(({ id }) => id === 'corridors')?.groups ?? []
  expect(groups.map(({ title }) => title)).toEqual(['New Road', 'Old Road'])
})

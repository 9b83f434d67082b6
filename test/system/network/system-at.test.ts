import { describe, expect, it } from 'vitest'
import type { TieKind } from '../../../src/codebook/index.ts'
import type { ActorRef, TieReport } from '../../../src/coding/index.ts'
import type { EventEvidence, SystemSettings } from '../../../src/system/index.ts'
import {
  analyseBlocs,
  evidenceOfEvent,
  evidenceOfTally,
  evidenceOfTie,
  LAYERS,
  layerOfEvent,
  layerOfTie,
  signedTiesOf,
  systemAt,
} from '../../../src/system/index.ts'
import type {
  ActorId,
  Day,
  DocumentId,
  Iso3,
  ReadingId,
  ReportId,
} from '../../../src/text/index.ts'
import type { Event } from '../../../src/view/index.ts'

const span = (document: string) => ({ doc: document as DocumentId, start: 0, end: 4 })

function actor(id: string, country?: string): ActorRef {
  return {
    id: id as ActorId,
    name: id,
    ...(country === undefined ? {} : { country: country as Iso3, sector: 'GOV' }),
    mention: span('d-1'),
  }
}

function tie(
  id: string,
  from: string,
  kind: TieKind,
  sign: 1 | 0 | -1,
  to: string,
  more: Partial<TieReport> & { readonly document?: string } = {},
): TieReport {
  const { document = 'd-1', ...rest } = more
  return {
    kind: 'tie',
    id: id as ReportId,
    reading: 'r-1' as ReadingId,
    trigger: span(document),
    evidence: [span(document)],
    attribution: { holder: 'author', stance: 'asserts' },
    certainty: 'plain',
    hedges: [],
    confidence: 0.7,
    tie: kind,
    from: [actor(from, from)],
    to: [actor(to, to)],
    directed: true,
    sign,
    holds: { to: '2024-06-30' as Day, precision: 'open', basis: 'bounded' },
    modality: 'asserted',
    ...rest,
  }
}

function system(
  ties: readonly TieReport[],
  events: readonly EventEvidence[] = [],
  settings: SystemSettings = {},
) {
  return systemAt(
    ties.flatMap((one) => evidenceOfTie(one)),
    events,
    settings,
  )
}

const event = (day: string | undefined, intensity: number, id = 'e-1'): EventEvidence => ({
  a: 'NOR',
  b: 'SWE',
  layer: 'diplomatic',
  ...(day === undefined ? {} : { day: day as Day }),
  count: 1,
  intensity,
  reports: [id as ReportId],
})

describe('systemAt', () => {
  it('signs and weighs an edge and names its reports', () => {
    const { edges, day, actors } = system([
      tie('t-1', 'NOR', 'trade', 1, 'SWE'),
      tie('t-2', 'SWE', 'trade', 1, 'NOR', { document: 'd-2' }),
      tie('t-3', 'SWE', 'arms_supply', 1, 'NOR', { certainty: 'hedged' }),
      tie('t-4', 'DNK', 'rivalry', -1, 'SWE'),
    ])
    expect(day).toBe('2024-06-30')
    expect(actors).toEqual(['DNK', 'NOR', 'SWE'])
    expect(
      edges.map(({ a, b, sign, weight, reports }) => ({ a, b, sign, weight, reports })),
    ).toEqual([
      { a: 'DNK', b: 'SWE', sign: -1, weight: 1, reports: ['t-4'] },
      { a: 'NOR', b: 'SWE', sign: 1, weight: 1.5, reports: ['t-1', 't-2', 't-3'] },
    ])
    expect(edges[1]?.layers.map(({ layer }) => layer)).toEqual(['military', 'trade'])
  })

  it('halves events in a half-life, and takes none that is later or undated', () => {
    const one = (events: readonly EventEvidence[]) =>
      system([], events, { day: '2024-12-30' as Day }).edges[0]?.readings.friendly
    expect(one([event('2024-12-30', 10)])).toBeCloseTo(Math.log(2), 12)
    expect(one([event('2023-12-31', 10)])).toBeCloseTo(Math.log(1.5), 12)
    expect(one([event('2024-12-30', -10)])).toBeCloseTo(-Math.log(2), 12)
    const { edges, leftOut } = system([], [event(undefined, 10), event('2025-01-01', 10)], {
      day: '2024-12-30' as Day,
    })
    expect(edges).toEqual([])
    expect(leftOut).toEqual([
      { why: 'later', ties: 0, events: 1 },
      { why: 'undated', ties: 0, events: 1 },
    ])
  })

  it('lets behaviour outrank a treaty', () => {
    const treaty = tie('t-1', 'NOR', 'alliance', 1, 'SWE')
    expect(system([treaty]).edges[0]).toMatchObject({ sign: 1, weight: 0.5 })
    const [fallen] = system([treaty], [event('2024-06-30', -9)]).edges
    expect(fallen?.sign).toBe(-1)
    expect(fallen?.layers[0]?.ties).toMatchObject([
      { kind: 'alliance', weight: 0, outranked: true },
    ])
    // A word against word is a dispute, not behaviour.
    const [disputed] = system([
      treaty,
      tie('t-2', 'NOR', 'rivalry', -1, 'SWE', { document: 'd-2' }),
    ]).edges
    expect(disputed).toMatchObject({ contested: true, readings: { friendly: 0.5, hostile: -1 } })
  })

  it('keeps what accounts disagree on as contested, and passes both readings on', async () => {
    const found = system([
      tie('t-1', 'NOR', 'political_ties', 1, 'SWE'),
      tie('t-2', 'NOR', 'political_ties', -1, 'SWE', { document: 'd-2' }),
      tie('t-3', 'NOR', 'trade', 1, 'DNK'),
      tie('t-4', 'SWE', 'trade', 1, 'DNK'),
    ])
    expect(found.edges.find(({ b, a }) => a === 'NOR' && b === 'SWE')).toMatchObject({
      contested: true,
      sign: 0,
      readings: { friendly: 1, hostile: -1 },
      reports: ['t-1', 't-2'],
    })
    const { frustration, contested } = await analyseBlocs(signedTiesOf(found))
    expect(frustration.value).toBe(0)
    expect(contested?.frustration).toEqual({ least: 0, most: 1, proven: true })
  })

  it('counts what all accounts agree on when only the weight is in dispute', () => {
    const [edge] = system([
      tie('t-1', 'NOR', 'political_ties', 1, 'SWE'),
      tie('t-2', 'NOR', 'political_ties', -1, 'SWE', { document: 'd-2' }),
      tie('t-3', 'NOR', 'trade', 1, 'SWE'),
      tie('t-4', 'NOR', 'energy_supply', 1, 'SWE'),
    ]).edges
    expect(edge).toMatchObject({
      contested: false,
      sign: 1,
      weight: 1,
      readings: { friendly: 3, hostile: 1 },
    })
  })

  it('is not contested when one account is of two minds', () => {
    const [edge] = system([
      tie('t-1', 'NOR', 'political_ties', 1, 'SWE'),
      tie('t-2', 'NOR', 'rivalry', -1, 'SWE'),
    ]).edges
    expect(edge).toMatchObject({ contested: false, sign: 0, weight: 0 })
  })

  it('tells the same system as different sides tell it', () => {
    const says = (id: string): Partial<TieReport> => ({
      attribution: { holder: actor(`${id.toLowerCase()}-minister`, id), stance: 'asserts' },
    })
    const ties = [
      tie('t-1', 'NOR', 'political_ties', 1, 'SWE', says('NOR')),
      tie('t-2', 'NOR', 'political_ties', -1, 'SWE', says('SWE')),
    ]
    expect(system(ties).edges[0]?.contested).toBe(true)
    expect(system(ties, [], { accordingTo: ['NOR'] }).edges[0]?.sign).toBe(1)
    expect(system(ties, [], { accordingTo: ['SWE'] }).edges[0]?.sign).toBe(-1)
    expect(system(ties, [], { accordingTo: ['DNK'] }).leftOut).toEqual([
      { why: 'voice', ties: 2, events: 0 },
    ])
  })

  it.each([
    ['perceived', 0],
    ['planned', 0],
    ['past', 0],
    ['hypothetical', 0],
    ['asserted', 1],
  ] as const)('a tie that is %s: %d edges by default', (modality, count) => {
    const ties = [tie('t-1', 'NOR', 'threat_perception', -1, 'SWE', { modality })]
    expect(system(ties).edges).toHaveLength(count)
    expect(system(ties, [], { modalities: [modality] }).edges).toHaveLength(1)
  })

  it.each([
    ['before the publication that tells of it', '2024-06-29', 'later'],
    ['on the day of that publication', '2024-06-30', undefined],
  ])('a tie without dates of its own, %s', (_, day, why) => {
    const found = system([tie('t-1', 'NOR', 'trade', 1, 'SWE')], [], { day: day as Day })
    expect(found.edges).toHaveLength(why === undefined ? 1 : 0)
    expect(found.leftOut.map((one) => one.why)).toEqual(why === undefined ? [] : [why])
  })

  it('a tie with a stated start and end holds between them', () => {
    const holds = {
      from: '1994-01-01',
      to: '1999-12-31',
      precision: 'year',
      basis: 'stated',
    } as const
    const ties = [tie('t-1', 'NOR', 'trade', 1, 'SWE', { holds: holds as TieReport['holds'] })]
    const on = (day: string) => system(ties, [], { day: day as Day }).edges.length
    expect([on('1993-12-31'), on('1994-01-01'), on('1999-12-31'), on('2000-01-01')]).toEqual([
      0, 1, 1, 0,
    ])
  })

  it('keeps to the layers asked for and weighs them', () => {
    const ties = [tie('t-1', 'NOR', 'trade', 1, 'SWE'), tie('t-2', 'NOR', 'rivalry', -1, 'SWE')]
    expect(system(ties, [], { layers: ['trade'] }).edges[0]).toMatchObject({ sign: 1, weight: 1 })
    expect(system(ties, [], { layerWeights: { diplomatic: 3 } }).edges[0]).toMatchObject({
      sign: -1,
      weight: 2,
    })
  })
})

describe('evidence', () => {
  it('rolls up, or does not', () => {
    const report = tie('t-1', 'NOR', 'trade', 1, 'SWE', { from: [actor('nor-minister', 'NOR')] })
    expect(evidenceOfTie(report)).toMatchObject([{ a: 'NOR', b: 'SWE' }])
    expect(evidenceOfTie(report, ({ id }) => id)).toMatchObject([{ a: 'SWE', b: 'nor-minister' }])
  })

  it('pairs a set with itself and sides with each other; borders and signs of 0 say nothing', () => {
    const set = tie('t-1', 'NOR', 'alliance', 1, 'SWE', {
      from: ['NOR', 'SWE', 'DNK'].map((id) => actor(id, id)),
      to: [],
      directed: false,
    })
    expect(evidenceOfTie(set).map(({ a, b }) => `${a} ${b}`)).toEqual([
      'NOR SWE',
      'DNK NOR',
      'DNK SWE',
    ])
    expect(evidenceOfTie(tie('t-2', 'NOR', 'border', 0, 'SWE'))).toEqual([])
    expect(evidenceOfTie(tie('t-3', 'NOR', 'membership', 0, 'SWE'))).toEqual([])
  })

  it('of an event and of a tally', () => {
    const told = {
      type: 'CONSULT',
      modes: [],
      contexts: ['energy'],
      actors: [actor('NOR', 'NOR')],
      recipients: [actor('SWE', 'SWE'), actor('DNK', 'DNK')],
      symmetric: false,
      when: { from: '2024-01-02', to: '2024-01-03', precision: 'day', basis: 'stated' },
      reports: [{ id: 'e-1' }, { id: 'e-2' }],
    } as unknown as Event
    expect(evidenceOfEvent(told)).toEqual([
      {
        a: 'NOR',
        b: 'SWE',
        layer: 'energy',
        day: '2024-01-03',
        count: 1,
        intensity: 2.5,
        reports: ['e-1', 'e-2'],
      },
      {
        a: 'DNK',
        b: 'NOR',
        layer: 'energy',
        day: '2024-01-03',
        count: 1,
        intensity: 2.5,
        reports: ['e-1', 'e-2'],
      },
    ])
    const tally = {
      actor: 'SWE',
      type: 'ASSAULT',
      period: '2024-02',
      count: 3,
      intensity: -27,
    } as const
    expect(evidenceOfTally({ ...tally, recipient: 'NOR' })).toEqual([
      {
        a: 'NOR',
        b: 'SWE',
        layer: 'military',
        day: '2024-02-29',
        count: 3,
        intensity: -27,
        reports: [],
      },
    ])
    expect(evidenceOfTally(tally)).toEqual([])
  })

  it('every kind of tie but a border is in a layer', () => {
    expect(layerOfTie('border')).toBeUndefined()
    expect(layerOfTie('arms_supply')).toBe('military')
    expect(layerOfEvent('SANCTION')).toBe('trade')
    expect(LAYERS).toHaveLength(7)
  })
})

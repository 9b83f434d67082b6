import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventEvidence, TieEvidence } from '../../../src/system/index.ts'
import {
  changePeriods,
  drawThrough,
  hasMembershipChange,
  measureOf,
  membershipChange,
  systemThrough,
} from '../../../src/system/index.ts'
import type { Day, DocumentId, ReportId } from '../../../src/text/index.ts'

const day = (text: string) => text as Day
let made = 0
function event(a: string, b: string, on: string, intensity: number): EventEvidence {
  return {
    a,
    b,
    layer: 'diplomatic',
    day: day(on),
    count: 1,
    intensity,
    reports: [`e-${++made}` as ReportId],
  }
}
function tie(a: string, b: string, sign: 1 | -1, from: string, to?: string): TieEvidence {
  return {
    a,
    b,
    layer: 'military',
    kind: sign > 0 ? 'military_cooperation' : 'threat_perception',
    sign,
    modality: 'asserted',
    holds: {
      from: day(from),
      ...(to === undefined ? {} : { to: day(to) }),
      precision: 'day',
      basis: 'stated',
    },
    isPlain: true,
    voice: 'author',
    document: 'd-1' as DocumentId,
    report: `t-${++made}` as ReportId,
  }
}

describe('periods', () => {
  it.each([
    ['month', ['2023-11', '2023-12', '2024-01'], '2024-01-31'],
    ['quarter', ['2023-Q4', '2024-Q1'], '2024-03-31'],
    ['year', ['2023', '2024'], '2024-12-31'],
  ] as const)('by %s', (unit, names, last) => {
    const periods = changePeriods(day('2023-11-05'), day('2024-01-02'), unit)
    expect(periods.map(({ name }) => name)).toEqual(names)
    expect(periods.at(-1)?.last).toBe(last)
  })
})

describe('membership', () => {
  it('matches blocs by shared members, whatever their order', () => {
    const before = [
      ['A', 'B', 'C'],
      ['D', 'E'],
    ]
    expect(
      membershipChange(before, [
        ['E', 'D'],
        ['C', 'A', 'B'],
      ]),
    ).toEqual({
      moved: [],
      joined: [],
      left: [],
    })
    expect(
      membershipChange(before, [
        ['D', 'E', 'C'],
        ['A', 'B', 'F'],
      ]),
    ).toEqual({
      moved: ['C'],
      joined: ['F'],
      left: [],
    })
    expect(membershipChange(before, [['A', 'B']])).toEqual({
      moved: [],
      joined: [],
      left: ['C', 'D', 'E'],
    })
  })

  it('is undone by looking back', () => {
    const division = fc
      .array(fc.constantFrom(0, 1, 2), { minLength: 6, maxLength: 6 })
      .map((blocs) =>
        [0, 1, 2]
          .map((bloc) => [...'ABCDEF'].filter((_, index) => blocs[index] === bloc))
          .filter((members) => members.length > 1),
      )
    fc.assert(
      fc.property(division, division, (one, other) => {
        const there = membershipChange(one, other)
        const back = membershipChange(other, one)
        expect(back.joined).toEqual(there.left)
        expect(back.left).toEqual(there.joined)
      }),
    )
  })
})

/** Two camps, A and B against C and D; in May C does something great for A and breaks with D. */
const ties = [
  tie('A', 'B', 1, '2024-01-10'),
  tie('C', 'D', 1, '2024-01-10', '2024-05-02'),
  tie('A', 'D', -1, '2024-01-10'),
  tie('B', 'D', -1, '2024-01-10'),
  tie('B', 'C', -1, '2024-01-12', '2024-05-01'),
]
const turn = event('A', 'C', '2024-05-20', 9)
const events = [event('A', 'C', '2024-01-20', -5), turn, event('C', 'D', '2024-05-21', -8)]

describe('a system through time', () => {
  it('tells when somebody changed company, and what moved it', async () => {
    const through = await systemThrough(ties, events, 'month')
    expect(through.verdict).toBe('told')
    expect(through.periods.map(({ name }) => name)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
    ])
    expect(through.periods.map(hasMembershipChange)).toEqual([false, false, false, false, true])
    const may = through.periods.at(-1)
    expect(may?.change?.membership).toEqual({ moved: ['C'], joined: [], left: ['D'] })
  })

  it('orders what moved it by effect, sign changes first, each with its reports', async () => {
    const through = await systemThrough(ties, events, 'month')
    const movers = through.periods.at(-1)?.change?.movers ?? []
    const [first] = movers
    expect(first?.turned).toBe(true)
    const onAc = movers.find(({ a, b, what }) => a === 'A' && b === 'C' && what === 'event')
    expect(onAc).toMatchObject({ reports: turn.reports, turned: true })
    expect(onAc?.effect).toBeGreaterThan(0)
    expect(movers.find(({ what, b }) => what === 'tie over' && b === 'D')).toMatchObject({
      a: 'C',
      of: 'military_cooperation',
      effect: -1,
    })
    const quiet = through.periods[1]?.change?.movers ?? []
    expect(quiet.map(({ what }) => what)).toEqual(['fading'])
  })

  it('leaves out what has no date, and counts it', async () => {
    const bounded = {
      ...tie('A', 'C', -1, '2024-01-01'),
      holds: { to: day('2024-03-01'), precision: 'open' as const, basis: 'bounded' as const },
    }
    const { day: _day, ...undated } = event('A', 'B', '2024-01-01', 3)
    const through = await systemThrough([...ties, bounded], [...events, undated], 'quarter')
    expect(through.undated).toEqual({ ties: 1, events: 1 })
    const same = await systemThrough(ties, events, 'quarter')
    expect(through.periods).toEqual(same.periods)
  })

  it.each([
    ['nothing', [], []],
    ['one tie', ties.slice(0, 1), []],
    ['one period', ties, [event('A', 'C', '2024-01-20', -5)]],
  ] as const)('says when there are too few dated reports: %s', async (_, some, acts) => {
    const settings = { day: day('2024-01-31') }
    const through = await systemThrough(some, acts, 'month', { settings })
    expect(through.verdict).toBe('too few dated reports to say')
    expect(through.why).not.toBe('')
    expect(drawThrough(through, 'x')).toContain('Too few dated reports to say')
  })

  it('is drawn with a gap where nothing can be said and a mark where company changed', async () => {
    const through = await systemThrough(ties, events, 'month')
    const picture = drawThrough(through, 'A & B <through time>')
    expect(picture).toContain('A &amp; B &lt;through time&gt;')
    expect(picture.match(/class="company"/g)).toHaveLength(1)
    expect(picture).toBe(drawThrough(through, 'A & B <through time>'))
  })

  it('gives frustration as a share, which fading alone does not change', async () => {
    const acts = [
      event('A', 'B', '2024-01-05', 8),
      event('B', 'C', '2024-01-05', 8),
      event('A', 'C', '2024-01-05', -8),
      event('A', 'D', '2024-01-05', 8),
      event('B', 'D', '2024-01-05', 8),
    ]
    const settings = { day: day('2024-03-31') }
    const through = await systemThrough([], acts, 'month', { settings })
    const shares = through.periods.map((period) => measureOf(period, 'frustration') ?? -1)
    for (const share of shares) expect(share).toBeCloseTo(0.2, 9)
  })
})

import { describe, expect, it } from 'vitest'
import type { SignedTie } from '../../../src/system/index.ts'
import {
  analyseBlocs,
  drawBlocs,
  frustrationIndex,
  lineIndex,
  readEdgeRows,
  signedGraph,
  walkBalance,
} from '../../../src/system/index.ts'
import { tableOf } from './table-of.ts'

/** Three leagues of three: friends inside, enemies between. */
const LEAGUES: readonly SignedTie[] = ['a', 'b', 'c'].flatMap((league, number) => [
  ...[
    ['1', '2'],
    ['2', '3'],
    ['1', '3'],
  ].map(([x, y]): SignedTie => ({ a: `${league}${x}`, b: `${league}${y}`, sign: 1 })),
  ...['a', 'b', 'c']
    .slice(number + 1)
    .map((other): SignedTie => ({ a: `${league}1`, b: `${other}1`, sign: -1 })),
])

describe('analyseBlocs', () => {
  it('finds three leagues where two camps will not do', async () => {
    const found = await analyseBlocs(LEAGUES)
    expect(found.frustration).toMatchObject({ value: 1, proven: true })
    expect(found.lineIndex).toMatchObject({ value: 0, count: 3, proven: true })
    expect(found.blocs).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2', 'b3'],
      ['c1', 'c2', 'c3'],
    ])
    expect(found.loose).toEqual([])
    expect(found.polarity).toMatchObject({ poles: 3 })
    expect(found.polarity.effective).toBeCloseTo(3, 12)
    expect(found.balance.triangles).toEqual({ balanced: 3, all: 4, share: 0.75 })
    expect(found.frustrated).toHaveLength(1)
    expect(found.brokers.every(({ pulled }) => pulled === 1)).toBe(true)
  })

  it('gives contested ties as a range over their readings, never as an average', async () => {
    const ties: readonly SignedTie[] = [
      { a: 'x', b: 'y', sign: 1 },
      { a: 'y', b: 'z', sign: 1 },
      { a: 'x', b: 'z', sign: 1, weight: 2 },
      { a: 'z', b: 'x', sign: -1 },
    ]
    const found = await analyseBlocs(ties)
    expect(found.ties).toEqual({ friendly: 2, hostile: 0, contested: 1, weight: 2 })
    expect(found.frustration.value).toBe(0)
    expect(found.contested).toMatchObject({
      complete: true,
      frustration: { least: 0, most: 1, proven: true },
      ties: [{ a: 'x', b: 'z', positive: 2, negative: 1 }],
    })
    expect(found.contested?.readings).toHaveLength(2)
  })

  it('looks at 32 readings when there are too many', async () => {
    const ties = Array.from({ length: 7 }, (_, index): SignedTie[] => [
      { a: 'hub', b: `r${index}`, sign: 1 },
      { a: 'hub', b: `r${index}`, sign: -1 },
      { a: `r${index}`, b: `r${(index + 1) % 7}`, sign: 1 },
    ]).flat()
    const found = await analyseBlocs(ties)
    expect(found.contested?.complete).toBe(false)
    expect(found.contested?.readings).toHaveLength(32)
    expect(found.contested?.frustration.least).toBe(0)
    expect(found.contested?.frustration.most).toBeGreaterThan(1)
  })

  it('has an answer for nothing at all', async () => {
    const found = await analyseBlocs([])
    expect(found).toMatchObject({ actors: 0, frustration: { value: 0, proven: true }, blocs: [] })
  })

  it('counts a list that gives both directions once', async () => {
    const both = LEAGUES.flatMap((tie) => [tie, { ...tie, a: tie.b, b: tie.a }])
    expect(await analyseBlocs(both)).toEqual(await analyseBlocs(LEAGUES))
  })
})

describe('lineIndex', () => {
  it('does not get larger with more blocs, and its bound holds', async () => {
    const graph = signedGraph([
      ...LEAGUES,
      { a: 'a2', b: 'b2', sign: 1 },
      { a: 'a1', b: 'a9', sign: -1 },
    ])
    const index = lineIndex(graph, await frustrationIndex(graph), {
      starts: 6,
      patience: 200,
      seed: 1,
    })
    const values = index.byCount.map(({ value }) => value)
    expect([...values].sort((x, y) => y - x)).toEqual(values)
    expect(index.lower).toBeLessThanOrEqual(index.value)
    expect(index.value).toBe(1)
  })
})

describe('walkBalance', () => {
  it('is 1 for a balanced triangle and (e^-2 + 2e)/(e^2 + 2/e) for three enemies', () => {
    const balanced = signedGraph([
      { a: 'a', b: 'b', sign: 1 },
      { a: 'a', b: 'c', sign: -1 },
      { a: 'b', b: 'c', sign: -1 },
    ])
    expect(walkBalance(balanced)).toBeCloseTo(1, 12)
    const enemies = {
      ...balanced,
      edges: balanced.edges.map((edge) => ({ ...edge, sign: -1 as const })),
    }
    const { E } = Math
    expect(walkBalance(enemies)).toBeCloseTo((E ** -2 + 2 * E) / (E ** 2 + 2 / E), 12)
  })
})

describe('readEdgeRows', () => {
  it('reads signs, weights and windows, and says which rows it left out', () => {
    const text =
      'A, b ,sign,weight,window\nx,y,+,2,1990\nx,z,-1,,1990\nx,y,\u22121,1,1991\nx,x,1,1,1991\nx,,1,1,1991\nx,y,2,1,1991\nx,y,1,-4,1991\n'
    const { windows, notices } = readEdgeRows(tableOf(text), 'edges.csv')
    expect(windows).toEqual([
      {
        window: '1990',
        ties: [
          { a: 'x', b: 'y', sign: 1, weight: 2 },
          { a: 'x', b: 'z', sign: -1, weight: 1 },
        ],
      },
      { window: '1991', ties: [{ a: 'x', b: 'y', sign: -1, weight: 1 }] },
    ])
    expect(notices.map(({ place }) => place)).toEqual(['row 5', 'row 6', 'row 7', 'row 8'])
    expect(new Set(notices.map(({ code }) => code))).toEqual(new Set(['E-SYSTEM-002']))
  })

  it('refuses a table without signs', () => {
    expect(() => readEdgeRows(tableOf('from,to\nx,y\n'), 'edges.csv')).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-001', where: 'edges.csv' }),
    )
  })
})

describe('drawBlocs', () => {
  it('draws every actor and tie, with names made harmless', async () => {
    const ties: readonly SignedTie[] = [...LEAGUES, { a: 'a1', b: '<&">', sign: -1 }]
    const picture = drawBlocs(ties, await analyseBlocs(ties), {
      title: 'Leagues',
      names: { a2: 'Second' },
    })
    expect(picture).toContain('>Second<')
    expect(picture.match(/<circle class="dot/g)).toHaveLength(10)
    // And three lines of the legend.
    expect(picture.match(/<line /g)).toHaveLength(ties.length + 3)
    expect(picture).toContain('&lt;&amp;&quot;&gt;')
    expect(picture).not.toContain('<&')
  })
})

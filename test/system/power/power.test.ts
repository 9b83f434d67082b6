import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AllianceYear } from '../../../src/system/index.ts'
import {
  allianceSimilarity,
  capabilityIndex,
  chanceCorrected,
  componentShares,
  concentration,
  effectivePowers,
  readAllianceRows,
  readCapabilityRows,
  readTotalRows,
  similarityS,
  sumTotals,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'
import { tableOf } from '../blocs/table-of.ts'

describe('concentration and effective number', () => {
  it('equal: 0 and n; one has all: 1 and 1', () => {
    expect(concentration([0.2, 0.2, 0.2, 0.2])).toBeCloseTo(0, 12)
    expect(effectivePowers([3, 3, 3, 3])).toBeCloseTo(4, 12)
    expect(concentration([0, 0, 7])).toBe(1)
    expect(effectivePowers([0, 0, 7])).toBe(1)
  })

  it('two to one among two: by hand', () => {
    // Shares 2/3 and 1/3: squares 5/9, so sqrt((5/9 - 1/2) / (1/2)) = 1/3, and 9/5 powers.
    expect(concentration([2, 1])).toBeCloseTo(1 / 3, 12)
    expect(effectivePowers([2, 1])).toBeCloseTo(1.8, 12)
  })

  it('is undefined where there is nothing to compare', () => {
    expect(concentration([])).toBeUndefined()
    expect(concentration([4])).toBeUndefined()
    expect(concentration([0, 0])).toBeUndefined()
    expect(effectivePowers([0])).toBeUndefined()
  })

  it('stays between its ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2 }), (figures) => {
        fc.pre(figures.some((figure) => figure > 0))
        const value = concentration(figures) as number
        const powers = effectivePowers(figures) as number
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(powers).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(powers).toBeLessThanOrEqual(figures.length + 1e-9)
      }),
    )
  })
})

describe('capabilityIndex', () => {
  const text =
    'stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n' +
    'AAA,1,2001,30,6,-9,10,50,5,0.5,7\nBBB,2,2001,10,2,4,NA,50,15,,7\n,3,2001,1,1,1,1,1,1,,7\n'

  it('is the mean share of the components that are there', () => {
    const { rows, notices } = readCapabilityRows(tableOf(text), 'nmc.csv')
    expect(notices).toMatchObject([{ code: 'E-SYSTEM-013', place: 'row 4' }])
    const totals = sumTotals(rows).get(2001)
    expect(totals).toEqual({ milex: 40, milper: 8, irst: 4, pec: 10, tpop: 100, upop: 20 })
    const [first, second] = rows
    if (first === undefined || second === undefined || totals === undefined) expect.unreachable()
    expect(first.published).toBe(0.5)
    expect(componentShares(first, totals)).toEqual({
      milex: 0.75,
      milper: 0.75,
      pec: 1,
      tpop: 0.5,
      upop: 0.25,
    })
    expect(capabilityIndex(first, totals)).toBeCloseTo(3.25 / 5, 12)
    expect(capabilityIndex(second, totals)).toBeCloseTo((0.25 + 0.25 + 1 + 0.5 + 0.75) / 5, 12)
    expect(capabilityIndex({ ...first, components: {} }, totals)).toBeUndefined()
  })

  it('refuses another table', () => {
    expect(() => readCapabilityRows(tableOf('a,b\n1,2\n'), 'x.csv')).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-011' }),
    )
    expect(() => readTotalRows(tableOf('a,b\n1,2\n'), 'x.csv')).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-011' }),
    )
    expect(() => readAllianceRows(tableOf('a,b\n1,2\n'), 'x.csv')).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-012' }),
    )
  })
})

describe('alliance similarity', () => {
  it('Cohen kappa and Scott pi of two 0/1 rows, by hand', () => {
    // 10 cases: both 1 in 4, only x in 2, only y in 1, neither in 3. Agreement 0.7.
    const x = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
    const y = [1, 1, 1, 1, 0, 0, 1, 0, 0, 0]
    // kappa: chance 0.6 x 0.5 + 0.4 x 0.5 = 0.5; pi: 0.55^2 + 0.45^2 = 0.505.
    const { kappa, pi } = chanceCorrected(x, y)
    expect(kappa).toBeCloseTo((0.7 - 0.5) / 0.5, 12)
    expect(pi).toBeCloseTo((0.7 - 0.505) / 0.495, 12)
    expect(similarityS(x, y, 1)).toBeCloseTo(1 - (2 * 3) / 10, 12)
  })

  it('S calls two states alike for having few allies, kappa does not', () => {
    const states = Array.from({ length: 40 }, (_, index) => `s${index}`)
    const alliances: readonly AllianceYear[] = [
      { a: 's0', b: 's5', year: 2000, commitment: 3 },
      { a: 's1', b: 's6', year: 2000, commitment: 3 },
    ]
    const { s, kappa, pi } = allianceSimilarity('s0', 's1', states, alliances)
    // Four of 40 differ by 3 of 3 at most.
    expect(s).toBeCloseTo(1 - (2 * 12) / (40 * 3), 12)
    expect(kappa).toBeCloseTo(-2 / 38, 12)
    expect(pi).toBeLessThan(0)
  })

  it('is 1 with oneself, whatever the order of the pairs', () => {
    const alliances: readonly AllianceYear[] = [
      { a: 'b', b: 'a', year: 2000, commitment: 2 },
      { a: 'c', b: 'a', year: 2000, commitment: 1 },
      { a: 'a', b: 'c', year: 2000, commitment: 3 },
    ]
    const own = allianceSimilarity('a', 'a', ['a', 'b', 'c'], alliances)
    expect(own).toMatchObject({ s: 1, kappa: 1, pi: 1 })
    expect(allianceSimilarity('a', 'c', ['b'], alliances).commitment).toBe(3)
    expect(allianceSimilarity('c', 'a', ['b'], alliances).s).toBe(
      allianceSimilarity('a', 'c', ['b'], alliances).s,
    )
  })

  it.each([
    [
      'ATOP, dyads',
      'dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul',
      '1,2,20,1990,1,0,0,0,1,1',
    ],
    [
      'ATOP, directed',
      'ddyad,stateA,stateB,year,defense,offense,neutral,nonagg,consul',
      '1,2,20,1990,0,0,1,1,0',
    ],
    [
      'Correlates of War',
      'version4id,ccode1,state_name1,ccode2,state_name2,defense,neutrality,nonaggression,entente,year',
      '1,2,Alpha,20,Beta,0,1,1,0,1990',
    ],
    [
      'with the prefix',
      'a,b,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul',
      '2,20,1990,0,0,0,1,1',
    ],
  ])('reads %s', (_, header, row) => {
    const { rows, notices } = readAllianceRows(tableOf(`${header}\n${row}\n`), 'alliances.csv')
    expect(notices).toEqual([])
    expect(rows).toEqual([{ a: '2', b: '20', year: 1990, commitment: 2 }])
  })
})

describe.skipIf(noShared)('published capabilities', () => {
  const facts = (name: string) => tableOf(readFileSync(`${shared}facts/${name}`, 'utf8'))

  it('CINC of every state and year from its components, to 2e-8', () => {
    const { rows, notices } = readCapabilityRows(facts('cinc_1990_2022.csv'), 'cinc')
    const totals = readTotalRows(facts('nmc_world_totals.csv'), 'totals')
    expect(notices).toEqual([])
    expect(rows.length).toBeGreaterThan(800)
    let worst = 0
    for (const row of rows) {
      const index = capabilityIndex(row, totals.get(row.year) ?? {}) as number
      worst = Math.max(worst, Math.abs(index - (row.published as number)))
    }
    expect(worst).toBeLessThan(2e-8)
  })

  it.each([
    [1995, 0.6351, 1.99],
    [2022, 0.5194, 2.55],
  ])('six states around the Caucasus in %d', (year, con, powers) => {
    const { rows } = readCapabilityRows(facts('cinc_1990_2022.csv'), 'cinc')
    const six = rows.filter(
      (row) => row.year === year && ['IRN', 'AZE', 'ARM', 'GEO', 'TUR', 'RUS'].includes(row.state),
    )
    expect(six).toHaveLength(6)
    const figures = six.map(({ published }) => published as number)
    expect(concentration(figures)).toBeCloseTo(con, 4)
    expect(effectivePowers(figures)).toBeCloseTo(powers, 2)
  })

  it('alliances of 1991 to 2018', () => {
    const { rows, notices } = readAllianceRows(facts('atop_alliances_1991_2018.csv'), 'atop')
    expect(notices).toEqual([])
    expect(
      rows.find(({ a, b, year }) => a === 'ARM' && b === 'AZE' && year === 2018)?.commitment,
    ).toBe(3)
  })
})

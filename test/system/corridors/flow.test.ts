import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  interdictionsBetween,
  maxFlow,
  routesBetween,
  throughputBetween,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'
import { networkOf, networks, rowsOf } from './networks.ts'

// The textbook example: 23, cut between {s, v1, v2, v4} and {v3, t}.
const TEXTBOOK = `from,to,capacity
s,v1,16
s,v2,13
v2,v1,4
v1,v3,12
v3,v2,9
v2,v4,14
v4,v3,7
v3,t,20
v4,t,4`
const arcsOf = (csv: string) =>
  rowsOf(csv).map((row) => ({
    from: row['from'] ?? '',
    to: row['to'] ?? '',
    capacity: Number(row['capacity']),
  }))

describe('maxFlow', () => {
  test('the textbook example', () => {
    const { value, side } = maxFlow(arcsOf(TEXTBOOK), 's', 't')
    expect([value, side]).toEqual([23, ['s', 'v1', 'v2', 'v4']])
  })

  test.skipIf(noShared)('the file handed out', () => {
    const csv = readFileSync(`${shared}bench/system/clrs_flow.csv`, 'utf8')
    const { capacity } = throughputBetween(networkOf(csv), 's', 't')
    expect(capacity).toMatchObject({ value: 23, side: ['s', 'v1', 'v2', 'v4'] })
  })

  test('the cut carries the flow and parts the ends; what enters a node leaves it', () => {
    const arcs = fc.array(
      fc.record({
        from: fc.constantFrom('s', 'a', 'b', 'c'),
        to: fc.constantFrom('a', 'b', 'c', 't'),
        capacity: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(arcs, (given) => {
        const { value, cut, flow } = maxFlow(given, 's', 't')
        expect(cut.reduce((sum, index) => sum + (given[index]?.capacity ?? 0), 0)).toBe(value)
        const left = given.filter((_, index) => !cut.includes(index))
        expect(maxFlow(left, 's', 't').value).toBe(0)
        for (const node of ['a', 'b', 'c']) {
          const net = given.reduce((sum, { from, to }, index) => {
            const through = flow[index] ?? 0
            return sum + (to === node ? through : 0) - (from === node ? through : 0)
          }, 0)
          expect(net).toBe(0)
        }
      }),
    )
  })
})

describe('throughputBetween', () => {
  const PARTLY = `id,from,to,mode,length_km,capacity,capacity_unit
a,A,B,rail,10,5,Mt/y
b,A,B,rail,20,,
c,B,C,rail,10,3,Mt/y`

  test('counts segments where capacities are missing, and never makes one up', () => {
    const found = throughputBetween(networkOf(PARTLY), 'A', 'C')
    expect(found.separateRoutes).toBe(1)
    expect(found.narrowest.map(({ id }) => id)).toEqual(['c'])
    expect(found.capacity).toBeUndefined()
    expect(found.atMost).toMatchObject({ value: 3, unit: 'Mt/y' })
    const open = throughputBetween(networkOf(PARTLY), 'A', 'B')
    expect([open.separateRoutes, open.capacity, open.atMost]).toEqual([2, undefined, undefined])
  })

  test('two units are not added', () => {
    const network = networkOf(`id,from,to,mode,length_km,capacity,capacity_unit
a,A,B,gas,10,5,bcm/y
b,B,C,gas,20,3,mcm/d`)
    const found = throughputBetween(network, 'A', 'C', { modes: ['gas'] })
    expect([found.separateRoutes, found.capacity, found.atMost]).toEqual([1, undefined, undefined])
  })

  test('ends that are not connected', () => {
    expect(throughputBetween(networkOf(PARTLY), 'C', 'Nowhere').separateRoutes).toBe(0)
  })
})

describe('interdictionsBetween', () => {
  const RING = `id,from,to,mode,length_km,states
a,A,B,rail,10,AAA
b,B,C,rail,10,BBB
c,A,C,rail,50,CCC
d,C,Z,rail,10,AAA`

  test('ranks losses by what they cost', () => {
    const weights = { perKm: { rail: 1 } as never, border: 0, tranship: 0 }
    const { single, pairs, states } = interdictionsBetween(networkOf(RING), {
      from: 'A',
      to: 'Z',
      weights,
    })
    expect(single).toEqual([
      { segments: ['d'], increase: Infinity },
      { segments: ['a'], cost: 60, increase: 30 },
      { segments: ['b'], cost: 60, increase: 30 },
    ])
    expect(pairs.map(({ segments }) => segments)).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(states.map(({ state, increase }) => [state, increase])).toEqual([
      ['AAA', Infinity],
      ['BBB', 30],
    ])
  })

  test('finds the worst single loss an exhaustive search finds', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const search = { from: 'n0', to: 'n5' }
        const best = routesBetween(network, search)[0]
        if (best === undefined) return
        const costs = network.segments.map(
          ({ id }) =>
            routesBetween(network, { ...search, conditions: { closedSegments: [id] } })[0]?.cost ??
            Infinity,
        )
        const worst = Math.max(...costs) - best.cost
        const found = interdictionsBetween(network, search).single[0]?.increase ?? 0
        expect(found).toBe(worst)
      }),
      { numRuns: 60 },
    )
  })
})

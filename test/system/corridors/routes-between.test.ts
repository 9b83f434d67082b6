import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RouteLeg, TransportNetwork } from '../../../src/system/index.ts'
import {
  bordersOf,
  DEFAULT_ROUTE_WEIGHTS,
  routesBetween,
  segmentsInUse,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'
import { networkOf, networks } from './networks.ts'

const YEN = `from,to,cost
C,D,3
C,E,2
D,F,4
E,D,1
E,F,2
E,G,3
F,G,2
F,H,1
G,H,2`

const MIXED = `id,from,to,states,mode,length_km,status_code,status_from
1,A,P,AAA,rail,100,operating,
2,P,Q,sea,sea,400,operating,
3,Q,Z,BBB,rail,100,operating,
4,P,B,AAA;CCC,road,150,operating,
5,B,Q,CCC;BBB,road,150,operating,
6,A,Z,AAA;BBB,rail,200,building,
7,B,Z,CCC;BBB,rail,50,closed,2020-03`
const ENDS = `id,name,state,lat,lon
A,Alba,AAA,40,40
P,Porto,AAA,41,41
Q,Quay,BBB,42,45
Z,Zed,BBB,43,46
B,Bor,CCC,40,43`

describe('routesBetween', () => {
  test("Yen's example: 5, 7, 8", () => {
    const routes = routesBetween(networkOf(YEN), { from: 'C', to: 'H', alternatives: 5 })
    expect(routes.map(({ nodes, cost }) => [nodes.join('-'), cost])).toEqual([
      ['C-E-F-H', 5],
      ['C-E-G-H', 7],
      ['C-D-F-H', 8],
      ['C-E-F-G-H', 8],
      ['C-E-D-F-H', 8],
    ])
  })

  test.skipIf(noShared)("Yen's example in the file handed out", () => {
    const csv = readFileSync(`${shared}bench/system/yen_example.csv`, 'utf8')
    const routes = routesBetween(networkOf(csv), { from: 'C', to: 'H', alternatives: 3 })
    expect(routes.map(({ cost }) => cost)).toEqual([5, 7, 8])
  })

  test('borders and changes of mode cost', () => {
    const [best] = routesBetween(networkOf(MIXED, ENDS), { from: 'A', to: 'Z' })
    // 100 rail + 400 x 0.45 sea + 100 rail, two changes at 300; the open sea is no border.
    expect(best).toMatchObject({ cost: 980, lengthKm: 600, borders: 0, transhipments: 2 })
    const [cheap] = routesBetween(networkOf(MIXED, ENDS), {
      from: 'A',
      to: 'Z',
      weights: { ...DEFAULT_ROUTE_WEIGHTS, perKm: { ...DEFAULT_ROUTE_WEIGHTS.perKm, sea: 3 } },
    })
    // 100 + 300 x 2.2 + 100, two changes, borders AAA-CCC and CCC-BBB.
    expect(cheap).toMatchObject({ cost: 1960, borders: 2, nodes: ['A', 'P', 'B', 'Q', 'Z'] })
  })

  test.each([
    ['as it is', {}, 980],
    ['what is planned', { withPlanned: true }, 450],
    ['one segment opened', { openedSegments: ['6'] }, 450],
    ['a segment closed', { closedSegments: ['2'] }, 1960],
    ['a state closed', { closedStates: ['CCC' as never], closedSegments: ['2'] }, undefined],
    ['a mode closed', { modes: ['rail' as const, 'road' as const] }, 1960],
    [
      'what is closed',
      { withClosed: true, closedSegments: ['2'] },
      100 + 330 + 300 + 250 + 300 + 50 + 250,
    ],
    ['before the closing', { on: '2020-02-28' as never, closedSegments: ['2'] }, 1580],
    ['on the day of the closing', { on: '2020-03-01' as never, closedSegments: ['2'] }, 1960],
  ])('conditions: %s', (_, conditions, cost) => {
    const [best] = routesBetween(networkOf(MIXED, ENDS), { from: 'A', to: 'Z', conditions })
    expect(best?.cost).toBe(cost)
  })

  test('goods do not change into a pipeline', () => {
    const network = networkOf(`from,to,mode,length_km
A,B,rail,10
B,C,gas,10`)
    const conditions = { modes: ['rail', 'gas'] as const }
    expect(routesBetween(network, { from: 'A', to: 'C', conditions })).toEqual([])
    expect(routesBetween(network, { from: 'B', to: 'C', conditions })).toHaveLength(1)
  })

  test('an unknown end is an error with a code', () => {
    expect(() => routesBetween(networkOf(YEN), { from: 'C', to: 'Nowhere' })).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-101' }),
    )
  })

  test('closing a state never lowers a cost', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD'), (network, state) => {
        const cost = (closedStates: readonly string[]) =>
          routesBetween(network, {
            from: 'n0',
            to: 'n7',
            conditions: { closedStates: closedStates as never },
          })[0]?.cost ?? Infinity
        expect(cost([state])).toBeGreaterThanOrEqual(cost([]))
      }),
    )
  })

  test('k routes are those an exhaustive search finds', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const routes = routesBetween(network, { from: 'n0', to: 'n5', alternatives: 6 })
        const all = everyCost(network, 'n0', 'n5')
        expect(routes.map(({ cost }) => Math.round(cost * 1e6) / 1e6)).toEqual(all.slice(0, 6))
        for (const { nodes } of routes) expect(new Set(nodes).size).toBe(nodes.length)
        expect(new Set(routes.map(({ legs }) => legs.map(keyOf).join())).size).toBe(routes.length)
      }),
      { numRuns: 150 },
    )
  })
})

const keyOf = ({ segment, from }: RouteLeg) => `${segment.id} ${from}`

/** The costs of all routes without a node twice, by trying every one. */
function everyCost(network: TransportNetwork, from: string, to: string): readonly number[] {
  const nodeOf = (id: string) => network.nodes.find((node) => node.id === id)
  const found: number[] = []
  const go = (at: string, mode: string | undefined, cost: number, passed: readonly string[]) => {
    if (at === to) {
      found.push(cost)
      return
    }
    for (const segment of segmentsInUse(network)) {
      const next =
        segment.from === at ? segment.to : segment.to === at && !segment.oneWay ? segment.from : at
      if (passed.includes(next)) continue
      const price =
        segment.lengthKm * DEFAULT_ROUTE_WEIGHTS.perKm[segment.mode] +
        DEFAULT_ROUTE_WEIGHTS.border * bordersOf(segment, nodeOf)
      const change =
        mode !== undefined && mode !== segment.mode ? DEFAULT_ROUTE_WEIGHTS.tranship : 0
      go(next, segment.mode, cost + price + change, [...passed, next])
    }
  }
  go(from, undefined, 0, [from])
  return found.sort((a, b) => a - b).map((cost) => Math.round(cost * 1e6) / 1e6)
}

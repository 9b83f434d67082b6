import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DEFAULT_ROUTE_WEIGHTS,
  drawLeverage,
  leverageOf,
  leverageSensitivity,
  routesBetween,
  transitStates,
} from '../../../src/system/index.ts'
import { networkOf, networks } from '../corridors/networks.ts'

const weights = { ...DEFAULT_ROUTE_WEIGHTS, border: 0, tranship: 0 }
const TWO_WAYS = `id,from,to,mode,length_km,states
a,A,M,rail,50,MMM
b,M,Z,rail,50,MMM
c,A,N,rail,100,NNN
d,N,Z,rail,100,NNN`
const ENDS = `id,name,state
A,A,AAA
Z,Z,ZZZ`
const pairs = [{ from: 'A', to: 'Z', weight: 1 }]
const states = ['MMM', 'NNN', 'OOO'] as never

describe('leverageOf', () => {
  test('two ways, one twice as long', () => {
    // v(M) = 1, v(N) = 1/2, v(MN) = 1: M 3/4, N 1/4, the third nothing.
    const { states: found, pairs: relations } = leverageOf(networkOf(TWO_WAYS, ENDS), {
      pairs,
      states,
      weights,
      ends: 'open',
    })
    expect(found.map(({ shapley }) => shapley.toFixed(9))).toEqual(
      [0.75, 0.25, 0].map((value) => value.toFixed(9)),
    )
    expect(relations[0]).toMatchObject({ cost: 100, without: [{ state: 'MMM', cost: 200 }] })
  })

  test('the states of the ends let pass, or play', () => {
    const network = networkOf(`id,from,to,mode,length_km,states\na,A,Z,rail,9,AAA;ZZZ`, ENDS)
    const ask = (ends: 'open' | 'play') =>
      leverageOf(network, { pairs, states: ['AAA', 'ZZZ'] as never, weights, ends })
    expect(ask('open').states.map(({ shapley }) => shapley)).toEqual([0, 0])
    expect(ask('open').worthOfNone).toBe(1)
    expect(ask('play').states.map(({ shapley }) => shapley)).toEqual([0.5, 0.5])
  })

  test('a relation without a route counts for nobody', () => {
    const network = networkOf(TWO_WAYS, ENDS)
    const found = leverageOf(network, {
      pairs: [{ from: 'A', to: 'Nowhere', weight: 1 }],
      states,
      weights,
      ends: 'open',
    })
    expect(found.worth).toBe(0)
    expect(found.pairs[0]?.cost).toBeUndefined()
  })

  test('every coalition costs what the routes under its closures cost', () => {
    const all = ['AAA', 'BBB', 'CCC', 'DDD'] as const
    fc.assert(
      fc.property(networks, (network) => {
        const {
          states: found,
          worth,
          worthOfNone,
          pairs: relations,
        } = leverageOf(network, {
          pairs: [{ from: 'n0', to: 'n5', weight: 1 }],
          states: all as never,
          weights: DEFAULT_ROUTE_WEIGHTS,
          ends: 'play',
        })
        for (const closed of all) {
          const route = routesBetween(network, {
            from: 'n0',
            to: 'n5',
            conditions: { closedStates: [closed as never] },
          })[0]
          const without = relations[0]?.without.find(({ state }) => state === closed)
          const cost = without === undefined ? relations[0]?.cost : without.cost
          if (route === undefined) expect(cost).toBeUndefined()
          else expect(cost).toBeCloseTo(route.cost, 6)
        }
        const sum = found.reduce((total, { shapley }) => total + shapley, 0)
        expect(sum).toBeCloseTo(worth - worthOfNone, 9)
        for (const { shapley } of found) expect(shapley).toBeGreaterThanOrEqual(-1e-12)
      }),
    )
  })

  test('more than twelve states are refused', () => {
    const many = Array.from({ length: 13 }, (_, index) => `X${index}`) as never
    expect(() =>
      leverageOf(networkOf(TWO_WAYS), { pairs, states: many, weights, ends: 'open' }),
    ).toThrow(expect.objectContaining({ code: 'E-SYSTEM-111' }))
  })
})

describe('leverageSensitivity', () => {
  test('a weight that nothing hangs on swings nothing; the widest comes first', () => {
    const network = networkOf(
      TWO_WAYS.replace('c,A,N,rail', 'c,A,N,road').replace('d,N,Z,rail', 'd,N,Z,road'),
      ENDS,
    )
    const swings = leverageSensitivity(network, { pairs, states, weights, ends: 'open' })
    const of = swings.filter(({ state }) => state === 'NNN')
    expect(of[0]?.weight).toBe('road')
    expect(of[0]?.halved).toBeGreaterThan(of[0]?.doubled ?? 0)
    expect(of.slice(1).every(({ halved, doubled }) => halved === doubled)).toBe(true)
    const leverage = leverageOf(network, { pairs, states, weights, ends: 'open' })
    const svg = drawLeverage(leverage, swings, 'A < B')
    expect(svg).toContain('A &lt; B')
    expect(svg).not.toMatch(/NaN|undefined/)
  })
})

describe('the states asked about', () => {
  test('are those the routes pass', () => {
    const found = transitStates(networkOf(TWO_WAYS, ENDS), { pairs, weights })
    expect(found).toEqual(['MMM', 'NNN'])
  })
})

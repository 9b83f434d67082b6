import { describe, expect, it } from 'vitest'
import type { SignedGraph, SignedTie } from '../../../src/system/index.ts'
import { frustrationIndex, packNegativeCycles, signedGraph } from '../../../src/system/index.ts'
import { randomTies, seeded } from './random-ties.ts'
import { solveWithHighs } from './solve-with-highs.ts'

/** By definition: every division in two is tried. */
function bruteForce(graph: SignedGraph): number {
  let best = Number.POSITIVE_INFINITY
  for (let sides = 0; sides < 2 ** Math.max(0, graph.nodes.length - 1); sides++) {
    let sum = 0
    for (const { a, b, sign, weight } of graph.edges) {
      const together = ((sides >> a) & 1) === ((sides >> b) & 1)
      if (together !== sign > 0) sum += weight
    }
    best = Math.min(best, sum)
  }
  return best
}

function ties(...rows: readonly string[]): readonly SignedTie[] {
  return rows.map((row) => {
    const [a = '', sign, b = ''] = row.split(' ')
    return { a, b, sign: sign === '+' ? 1 : -1 }
  })
}

describe('frustrationIndex', () => {
  it.each([
    ['no tie at all', ties(), 0],
    ['one hostile tie', ties('a - b'), 0],
    ['a balanced triangle', ties('a + b', 'a - c', 'b - c'), 0],
    ['three enemies', ties('a - b', 'b - c', 'a - c'), 1],
    ['a common enemy courted by one', ties('a + b', 'a - c', 'b + c'), 1],
    [
      'two unbalanced triangles that share an edge',
      ties('a - b', 'a + c', 'b + c', 'a + d', 'b + d'),
      1,
    ],
    [
      'two unbalanced triangles that share a node',
      ties('a - b', 'b - c', 'a - c', 'c - d', 'd - e', 'c - e'),
      2,
    ],
    ['four enemies', ties('a - b', 'a - c', 'a - d', 'b - c', 'b - d', 'c - d'), 2],
  ])('%s', async (_, given, expected) => {
    const found = await frustrationIndex(signedGraph(given))
    expect(found).toMatchObject({ value: expected, lower: expected, upper: expected, proven: true })
  })

  it('counts weights', async () => {
    const graph = signedGraph([
      { a: 'a', b: 'b', sign: -1, weight: 2.5 },
      { a: 'b', b: 'c', sign: -1, weight: 0.75 },
      { a: 'a', b: 'c', sign: -1, weight: 4 },
    ])
    expect(await frustrationIndex(graph)).toMatchObject({ value: 0.75, lower: 0.75, proven: true })
  })

  it('equals brute force on 100 random graphs of up to 14 actors', async () => {
    const next = seeded(20261122)
    for (let turn = 0; turn < 100; turn++) {
      const size = 4 + Math.floor(next() * 11)
      const most = (size * (size - 1)) / 2
      const count = 3 + Math.floor(next() * (most - 2))
      const graph = signedGraph(randomTies(size, count, next(), next))
      const truth = bruteForce(graph)
      const { value, lower, upper, proven, sides } = await frustrationIndex(graph)
      expect({ value, lower, upper, proven }).toEqual({
        value: truth,
        lower: truth,
        upper: truth,
        proven: true,
      })
      expect(sides).toHaveLength(graph.nodes.length)
      const packed = packNegativeCycles(graph, { enough: truth, orders: 1, seed: 1 })
      expect(packed).toBeLessThanOrEqual(truth)
    }
  })

  it('keeps lower <= truth <= upper without a solver and proves it with one', async () => {
    const next = seeded(7)
    for (let turn = 0; turn < 6; turn++) {
      const graph = signedGraph(randomTies(22, 90, 0.2 + 0.03 * turn, next))
      const bounded = await frustrationIndex(graph, { effort: { starts: 1, patience: 1, seed: 1 } })
      const truth = await frustrationIndex(graph, {
        solve: solveWithHighs,
        effort: { starts: 1, patience: 1, seed: 1 },
      })
      expect(truth.proven).toBe(true)
      expect(bounded.lower).toBeLessThanOrEqual(truth.value)
      expect(truth.value).toBeLessThanOrEqual(bounded.upper)
      expect(await frustrationIndex(graph)).toMatchObject({ value: truth.value })
    }
  })

  it('bounds what the solver cannot finish', async () => {
    const graph = signedGraph(randomTies(40, 200, 0.5, seeded(3)))
    let asked = 0
    const { value, lower, upper, proven } = await frustrationIndex(graph, {
      solve: async (programme, seconds) => {
        asked++
        if (asked === 1) return { status: 'stopped', objective: 0, values: {} }
        return solveWithHighs(programme, seconds)
      },
    })
    expect(asked).toBe(2)
    expect(proven).toBe(false)
    expect(lower).toBeGreaterThan(0)
    expect(lower).toBeLessThan(upper)
    expect(value).toBe(upper)
  })

  it('is the same twice', async () => {
    const graph = signedGraph(randomTies(60, 300, 0.4, seeded(5)))
    expect(await frustrationIndex(graph)).toEqual(await frustrationIndex(graph))
  })
})

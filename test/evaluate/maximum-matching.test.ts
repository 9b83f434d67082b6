import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximumMatching } from '../../src/evaluate/maximum-matching.ts'

/** Size of a maximum matching by trying everything. */
function bruteForce(
  edges: readonly (readonly number[])[],
  left = 0,
  used = new Set<number>(),
): number {
  const neighbours = edges[left]
  if (neighbours === undefined) return 0
  let best = bruteForce(edges, left + 1, used)
  for (const right of neighbours) {
    if (used.has(right)) continue
    best = Math.max(best, 1 + bruteForce(edges, left + 1, new Set([...used, right])))
  }
  return best
}

const graphs = fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { maxLength: 6 })

describe('maximumMatching', () => {
  it('moves an earlier choice aside when a later vertex needs it', () => {
    expect(maximumMatching([[0, 1], [0]])).toEqual([1, 0])
  })

  it('is as large as any, uses edges only, and no right vertex twice', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const partners = maximumMatching(edges)
        const taken = partners.filter((partner) => partner !== undefined)
        expect(taken).toHaveLength(bruteForce(edges))
        expect(new Set(taken).size).toBe(taken.length)
        partners.forEach((partner, left) => {
          if (partner !== undefined) expect(edges[left]).toContain(partner)
        })
      }),
    )
  })

  it('covers the earliest left vertices a maximum matching can cover', () => {
    fc.assert(
      fc.property(graphs, fc.nat(6), (edges, count) => {
        const first = edges.slice(0, count)
        const covered = maximumMatching(edges)
          .slice(0, count)
          .filter((partner) => partner !== undefined)
        expect(covered).toHaveLength(bruteForce(first))
      }),
    )
  })
})

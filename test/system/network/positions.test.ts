import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { betweenness, burtConstraint, signedGraph } from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'

function positionsOf(rows: readonly (readonly string[])[]) {
  const { nodes, edges } = signedGraph(rows.map(([a = '', b = '']) => ({ a, b, sign: 1 as const })))
  const between = betweenness(
    nodes.length,
    edges.map(({ a, b }) => [a, b]),
  )
  const constraint = burtConstraint(
    nodes.length,
    edges.map(({ a, b, weight }) => [a, b, weight]),
  )
  const of = <T>(list: readonly T[], name: string) => list[nodes.indexOf(name)]
  return {
    between: (name: string) => of(between, name),
    constraint: (name: string) => of(constraint, name),
  }
}

describe('betweenness and constraint', () => {
  it('a star: the middle lies between all and is bound by none', () => {
    const star = positionsOf(['1', '2', '3', '4'].map((leaf) => ['hub', leaf]))
    expect(star.between('hub')).toBe(1)
    expect(star.between('1')).toBe(0)
    expect(star.constraint('hub')).toBeCloseTo(0.25, 12)
    expect(star.constraint('1')).toBeCloseTo(1, 12)
  })

  it('a triangle: nobody is between, all are bound by (1/2 + 1/4)^2 twice', () => {
    const triangle = positionsOf([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ])
    expect(triangle.between('a')).toBe(0)
    expect(triangle.constraint('a')).toBeCloseTo(1.125, 12)
  })

  it('is undefined or 0 for who has no ties', () => {
    expect(burtConstraint(2, [])).toEqual([undefined, undefined])
    expect(betweenness(2, [])).toEqual([0, 0])
  })
})

describe.skipIf(noShared)('networks with known answers', () => {
  const load = (name: string) =>
    positionsOf(
      readFileSync(`${shared}bench/system/${name}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')),
    )

  it('karate club', () => {
    const karate = load('karate.csv')
    expect(karate.between('0')).toBeCloseTo(0.4376352813852815, 10)
    expect(karate.between('33')).toBeCloseTo(0.304074976, 9)
    expect(karate.constraint('0')).toBeCloseTo(0.1554232976, 9)
  })

  it('Florentine families', () => {
    const florence = load('florentine.csv')
    expect(florence.between('Medici')).toBeCloseTo(0.521978, 7)
    expect(florence.constraint('Medici')).toBeCloseTo(0.2098765, 7)
  })
})

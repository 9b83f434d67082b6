import { describe, expect, test } from 'vitest'
import {
  drawRoutes,
  loadTransportNetwork,
  readTransportRows,
  routeShapes,
  routesBetween,
} from '../../../src/system/index.ts'
import { networkOf, rowsOf } from './networks.ts'

describe('readTransportRows', () => {
  test('bad rows become notices with file, row and column; the rest is used', () => {
    const { network, notices } = readTransportRows(
      rowsOf(`id,from,to,mode,length_km
a,A,B,rail,10
b,A,,rail,10
c,B,C,camel,10
d,C,D,rail,far
a,C,D,rail,5`),
      [],
      { segmentsFile: 'mine.csv' },
    )
    expect(network.segments.map(({ id }) => id)).toEqual(['a'])
    expect(notices.map(({ code, file, place }) => [code, file, place])).toEqual([
      ['E-SYSTEM-103', 'mine.csv', 'row 3'],
      ['E-SYSTEM-103', 'mine.csv', 'row 4'],
      ['E-SYSTEM-103', 'mine.csv', 'row 5'],
      ['E-SYSTEM-103', 'mine.csv', 'row 6'],
    ])
  })

  test('rows with lengths go both ways, bare ones one way, unless told', () => {
    const way = (csv: string, direction?: 'one-way' | 'both-ways') =>
      readTransportRows(rowsOf(csv), [], {
        segmentsFile: 'x',
        ...(direction === undefined ? {} : { direction }),
      }).network.segments.map(({ oneWay }) => oneWay)
    expect(way('from,to,length_km\nA,B,5')).toEqual([false])
    expect(way('from,to,cost\nA,B,5')).toEqual([true])
    expect(way('from,to,cost\nA,B,5', 'both-ways')).toEqual([false])
    expect(way('from,to,cost,directed\nA,B,5,no\nA,C,5,yes')).toEqual([false, true])
  })

  test('compiled data that are none', () => {
    expect(() => loadTransportNetwork('{"nodes": []}')).toThrow(
      expect.objectContaining({ code: 'E-SYSTEM-102' }),
    )
  })
})

describe('pictures', () => {
  const SEGMENTS = `id,from,to,states,mode,length_km,status_code
a,A,B,AAA;BBB,rail,10,operating
b,B,C,BBB,road,20,operating
c,A,C,AAA;BBB,rail,15,agreed`
  const NODES = `id,name,lat,lon
A,Al<ba,40,41
B,Bor,41,42
C,Cam,42,44`

  test('GeoJSON has longitude first, one line a route and one a segment', () => {
    const network = networkOf(SEGMENTS, NODES)
    const shapes = routeShapes(network, routesBetween(network, { from: 'A', to: 'C' }))
    expect(shapes.features.map(({ id }) => id)).toEqual(['route-1', 'a', 'b', 'c'])
    expect(shapes.features[0]?.geometry.coordinates).toEqual([
      [41, 40],
      [42, 41],
      [44, 42],
    ])
  })

  test.each([NODES, 'id'])('SVG, with coordinates and without', (nodes) => {
    const network = networkOf(SEGMENTS, nodes)
    const svg = drawRoutes(network, routesBetween(network, { from: 'A', to: 'C' }), 'A & C')
    expect(svg).toContain('<title>A &amp; C</title>')
    expect(svg).not.toMatch(/NaN|undefined|Infinity|Al<ba/)
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg).toContain('1. cost')
  })
})

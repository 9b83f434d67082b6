import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WireEdge, WireNode } from '../../src/api/wire.ts'
import { placeNodes, viewBoxOf } from '../../src/workbench/network/layout.ts'
import { toCsv } from '../../src/workbench/state/csv.ts'
import {
  FILTER_NAMES,
  formatRoute,
  parseRoute,
  type Route,
  VIEWS,
} from '../../src/workbench/state/route.ts'
import { type Highlight, paragraphsOf } from '../../src/workbench/state/segments.ts'

describe('the route', () => {
  it('gives every view, filter and open thing an address that leads back to it', () => {
    const filters = fc
      .dictionary(
        fc.constantFrom(...FILTER_NAMES),
        fc.string({ minLength: 1 }).map((text) => `x${text}`.trim()),
      )
      .map((record) => ({ ...record }))
    const route: fc.Arbitrary<Route> = fc.record(
      { view: fc.constantFrom(...VIEWS), filters, open: fc.string(), report: fc.string() },
      { requiredKeys: ['view', 'filters'] },
    )
    fc.assert(
      fc.property(route, (wanted) => {
        expect(parseRoute(formatRoute(wanted))).toEqual(wanted)
      }),
    )
  })

  it.each(['', '#', '#/nowhere', '#/nowhere?x=1'])('opens the events for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'events', filters: {} })
  })
})

describe('cutting a text into marked runs', () => {
  const style = fc.constantFrom<Highlight['style']>('sentence', 'trigger', 'coded', 'aside')

  it('loses and adds no character, whatever overlaps', () => {
    const given = fc.string({ unit: 'binary' }).chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc.tuple(fc.nat(text.length), fc.nat(text.length), style).map(([a, b, look]) => ({
            start: Math.min(a, b),
            end: Math.max(a, b),
            style: look,
          })),
        ),
      ),
    )
    fc.assert(
      fc.property(given, ([text, highlights]) => {
        for (const paragraph of paragraphsOf(text, highlights)) {
          const whole = paragraph.segments.map((segment) => segment.text).join('')
          expect(text.slice(paragraph.start, paragraph.start + whole.length)).toBe(whole)
          expect(whole).not.toContain('\n')
        }
        const kept = paragraphsOf(text, highlights)
          .flatMap((p) => p.segments.map((s) => s.text))
          .join('')
        const expected = text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join('')
        expect(kept).toBe(expected)
      }),
    )
  })

  it('gives a run the report of the shortest stretch that covers it', () => {
    const text = 'Ethiopia closed the border post.'
    const [paragraph] = paragraphsOf(text, [
      { start: 0, end: 31, style: 'coded', report: 'long' },
      { start: 9, end: 15, style: 'coded', report: 'short' },
    ])
    expect(paragraph?.segments.map((segment) => [segment.text, segment.report])).toEqual([
      ['Ethiopia ', 'long'],
      ['closed', 'short'],
      [' the border post', 'long'],
      ['.', undefined],
    ])
  })
})

describe('comma-separated values', () => {
  it('quotes what needs quoting and disarms formulas', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['=SUM(A1)', -3],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n\'=SUM(A1),-3\r\n')
  })
})

describe('the network layout', () => {
  const nodes: WireNode[] = ['ETH', 'ERI', 'DJI', 'SOM'].map((id, index) => ({
    id,
    name: id,
    degree: index + 1,
  }))
  const edge = (a: string, b: string, reading: WireEdge['reading']): WireEdge => ({
    a,
    b,
    reading,
    positive: reading === 'positive' ? 2 : 0,
    negative: reading === 'negative' ? 2 : 0,
    neutral: 0,
    ties: [],
    events: [],
  })
  const edges = [
    edge('DJI', 'ETH', 'positive'),
    edge('ERI', 'ETH', 'negative'),
    edge('DJI', 'SOM', 'positive'),
  ]

  it('draws the same network alike every time, with no two actors on one spot', () => {
    const first = placeNodes(nodes, edges)
    expect(placeNodes(nodes, edges).map(({ x, y }) => [x, y])).toEqual(
      first.map(({ x, y }) => [x, y]),
    )
    for (const one of first)
      for (const other of first)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
            one.radius + other.radius,
          )
  })

  it('puts friends nearer than enemies', () => {
    const placed = new Map(placeNodes(nodes, edges).map((node) => [node.id, node]))
    const distance = (a: string, b: string) => {
      const [one, other] = [placed.get(a), placed.get(b)]
      return one === undefined || other === undefined
        ? Number.NaN
        : Math.hypot(one.x - other.x, one.y - other.y)
    }
    expect(distance('ETH', 'DJI')).toBeLessThan(distance('ETH', 'ERI'))
  })

  it('keeps every actor inside the picture', () => {
    const placed = placeNodes(nodes, edges)
    const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(placed).split(' ').map(Number)
    for (const node of placed) {
      expect(node.x - node.radius).toBeGreaterThanOrEqual(left)
      expect(node.x + node.radius).toBeLessThanOrEqual(left + width)
      expect(node.y - node.radius).toBeGreaterThanOrEqual(top)
      expect(node.y + node.radius).toBeLessThanOrEqual(top + height)
    }
  })
})

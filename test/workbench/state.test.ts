import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, Period } from '../../src/text/index.ts'
import { drawnPeriod, seriesDays, timeAxis } from '../../src/workbench/dyad/time-axis.ts'
import { boxAround, projectionAt, zoomed } from '../../src/workbench/map/projection.ts'
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
      {
        view: fc.constantFrom(...VIEWS),
        filters,
        edge: fc.string({ minLength: 1 }),
        open: fc.string(),
        report: fc.string(),
      },
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

describe('the time axis', () => {
  const when = (
    from: string | undefined,
    to: string | undefined,
    basis: Period['basis'],
  ): Period => ({
    ...(from === undefined ? {} : { from: from as Day }),
    ...(to === undefined ? {} : { to: to as Day }),
    precision: from === to ? 'day' : 'open',
    basis,
  })

  it.each([
    ['a stated day', when('2024-03-05', '2024-03-05', 'stated'), 'day'],
    ['a stated month', when('2024-03-01', '2024-03-31', 'stated'), 'range'],
    ['a bound on both sides', when('2024-03-05', '2024-03-05', 'bounded'), 'range'],
    ['some day before', when(undefined, '2024-03-31', 'bounded'), 'before'],
    ['nothing', when(undefined, undefined, 'none'), undefined],
    ['no basis', when('2024-03-05', '2024-03-05', 'none'), undefined],
  ])('draws %s as it is known', (_, period, kind) => {
    expect(drawnPeriod(period, 0)?.kind).toBe(kind)
  })

  it('holds every date and every period of the series, ticks in order and not crowded', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((number) => {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10)
      return when(date, date, 'stated')
    })
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (periods) => {
        const series = periods.map(({ from = '' }) => from.slice(0, 7)).sort()
        const axis = timeAxis(periods, series, 100, 900)
        for (const month of [series[0], series.at(-1)])
          for (const day of seriesDays(month as string)) {
            expect(axis?.x(day)).toBeGreaterThanOrEqual(100)
            expect(axis?.x(day + 1)).toBeLessThanOrEqual(900)
          }
        const ticks = axis?.ticks.map(({ x }) => x) ?? []
        expect(ticks.length).toBeLessThanOrEqual(13)
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b))
      }),
    )
    expect(timeAxis([when(undefined, undefined, 'none')], [], 0, 1)).toBeUndefined()
  })
})

describe('the map', () => {
  it('holds all places, in the shape asked for, however one zooms about the middle', () => {
    const place = fc.record({
      x: fc.double({ min: -500, max: 500, noNaN: true }),
      y: fc.double({ min: -500, max: 500, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const box = boxAround(places, 1.5)
        expect(box.width / box.height).toBeCloseTo(1.5)
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(box.left)
          expect(x).toBeLessThanOrEqual(box.left + box.width)
          expect(y).toBeGreaterThanOrEqual(box.top)
          expect(y).toBeLessThanOrEqual(box.top + box.height)
        }
        const near = zoomed(box, 0.5)
        expect(near.left + near.width / 2).toBeCloseTo(box.left + box.width / 2)
      }),
    )
  })

  it('is true at its latitude: a degree is as long both ways there', () => {
    const { x, y } = projectionAt(60)
    expect(x(1) - x(0)).toBeCloseTo((y(0) - y(1)) / 2)
  })
})

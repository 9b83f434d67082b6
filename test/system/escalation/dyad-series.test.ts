import { describe, expect, test } from 'vitest'
import type { DatedAct } from '../../../src/system/index.ts'
import {
  actionReactions,
  drawSeries,
  hostileEvents,
  levelsOf,
  readSeriesRows,
  seededRandom,
  seriesOfActs,
  trendOf,
} from '../../../src/system/index.ts'

const act = (from: string, to: string, first: string, score: number, last = first): DatedAct => ({
  id: `${from}-${first}-${score}`,
  from,
  to,
  first: first as never,
  last: last as never,
  score,
  says: `${from} acts on ${to}`,
})

const ACTS = [
  act('A', 'B', '2024-01-01', -5),
  act('B', 'A', '2024-01-07', 3),
  act('B', 'A', '2024-01-08', -2),
  act('A', 'B', '2024-02-05', 4),
  act('A', 'B', '2024-01-01', -9, '2024-01-31'),
  act('A', 'B', '2024-01-01', -9, '2024-12-31'),
]

describe('seriesOfActs', () => {
  test('weeks begin on Monday, empty ones count 0, coarse dates are in none', () => {
    const series = seriesOfActs(ACTS, 'A', 'B', 'week')
    expect(series.periods).toEqual([
      '2024-01-01',
      '2024-01-08',
      '2024-01-15',
      '2024-01-22',
      '2024-01-29',
      '2024-02-05',
    ])
    expect(series.values).toEqual([
      [-5, 0, 0, 0, 0, 4],
      [3, -2, 0, 0, 0, 0],
    ])
    expect(series.hostility).toEqual([
      [5, 0, 0, 0, 0, 0],
      [0, 2, 0, 0, 0, 0],
    ])
    expect(series.tooCoarse).toBe(2)
    expect(Object.keys(series.byQuad)).toHaveLength(4)
    const quads = seriesOfActs(
      ACTS.map((one) => ({ ...one, quad: 'verbal conflict' as const })),
      'A',
      'B',
      'week',
    )
    expect(quads.byQuad['verbal conflict'][0]).toEqual([1, 0, 0, 0, 0, 1])
  })

  test('by month', () => {
    const series = seriesOfActs(ACTS, 'A', 'B', 'month')
    expect(series.periods).toEqual(['2024-01', '2024-02'])
    expect(series.values[0]).toEqual([-14, 4])
    expect(series.tooCoarse).toBe(1)
  })

  test('nothing gives an empty series', () => {
    expect(seriesOfActs([], 'A', 'B', 'week').periods).toEqual([])
  })
})

describe('readSeriesRows', () => {
  test('a cell that is no number is named and counts 0', () => {
    const { series, notices } = readSeriesRows(
      ['week', 'x', 'y'],
      [
        { week: '1', x: '2', y: '-3' },
        { week: '2', x: 'many', y: '' },
      ],
      'mine.csv',
    )
    expect(series.values).toEqual([
      [2, 0],
      [-3, 0],
    ])
    expect(notices.map(({ code, place }) => [code, place])).toEqual([
      ['E-SYSTEM-121', 'row 3'],
      ['E-SYSTEM-121', 'row 3'],
    ])
  })
})

describe('trend and levels', () => {
  test('a line is found, noise is none', () => {
    const random = seededRandom(2)
    const noise = Array.from({ length: 100 }, () => random() - 0.5)
    const rising = trendOf(noise.map((value, index) => value + 0.1 * index))
    expect(rising.slope).toBeCloseTo(0.1, 2)
    expect(rising.lower).toBeGreaterThan(0)
    expect(trendOf(noise).p).toBeGreaterThan(0.05)
  })

  test('a step is one change of level, noise none', () => {
    const random = seededRandom(4)
    const noise = Array.from({ length: 120 }, () => random() - 0.5)
    expect(levelsOf(noise)).toHaveLength(1)
    const levels = levelsOf(noise.map((value, index) => (index < 70 ? value : value + 2)))
    expect(levels.map(({ from, to }) => [from, to])).toEqual([
      [0, 70],
      [70, 120],
    ])
    expect(levelsOf([])).toEqual([])
    expect(levelsOf([1, 2])).toHaveLength(1)
  })
})

describe('acts as events', () => {
  test('hostile acts with a day, in order, marked by side', () => {
    const events = hostileEvents(ACTS, 'A', 'B')
    expect(events.markOf).toEqual([0, 1])
    expect(Math.floor(events.times[0] as number)).toBe(0)
    expect(Math.floor(events.times[1] as number)).toBe(7)
    expect(hostileEvents(ACTS, 'A', 'B')).toEqual(events)
  })

  test('an answer is the first hostile act back, within the days', () => {
    const found = actionReactions(ACTS, 10)
    expect(found.map(({ action, reaction, days }) => [action.id, reaction.id, days])).toEqual([
      ['A-2024-01-01--5', 'B-2024-01-08--2', 7],
    ])
    expect(actionReactions(ACTS, 6)).toEqual([])
  })

  test('the picture has a bar for each period that is not 0', () => {
    const series = seriesOfActs(ACTS, 'A', 'B', 'week')
    const svg = drawSeries(series, [levelsOf(series.values[0]), []], 'A <-> B')
    expect(svg.match(/<rect x=/g)).toHaveLength(4)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})

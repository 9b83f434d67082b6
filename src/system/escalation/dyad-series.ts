import type { Quad } from '../../codebook/index.ts'
import { QUADS } from '../../codebook/index.ts'
import type { Day, Notice } from '../../text/index.ts'
import { dayFromNumber, dayNumber } from '../../text/index.ts'

/** One thing that one side did to the other, as a series needs it. */
export interface DatedAct {
  /** Of the event it stands for. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** First and last day it can have happened. Only stated or resolved dates belong here. */
  readonly first: Day
  readonly last: Day
  /** Cooperation-conflict score, -10 to +10. */
  readonly score: number
  readonly quad?: Quad
  /** What happened, in words that can be printed. */
  readonly says: string
}

/** How long the periods of a series are. */
export type SeriesUnit = 'week' | 'month'

/** Two series over the same periods: what the one does to the other and the other to the one. */
export interface DyadSeries {
  /** The Monday of each week, the month, or what a table says; gapless. */
  readonly periods: readonly string[]
  readonly names: readonly [string, string]
  /** Sums of scores. */
  readonly values: readonly [readonly number[], readonly number[]]
}

/** A series of acts with what else was counted. */
export interface ActSeries extends DyadSeries {
  readonly unit: SeriesUnit
  /** Acts by period. */
  readonly counts: readonly [readonly number[], readonly number[]]
  /** Sums of the negative scores, as positive numbers, and of the positive ones. */
  readonly hostility: readonly [readonly number[], readonly number[]]
  readonly cooperation: readonly [readonly number[], readonly number[]]
  /** Acts by quad and period. */
  readonly byQuad: Readonly<Record<Quad, readonly [readonly number[], readonly number[]]>>
  /** Acts whose date is coarser than a period, in none of them. */
  readonly tooCoarse: number
}

/** Sums up acts by week or month, from the first act to the last; periods without any count 0. */
export function seriesOfActs(
  acts: readonly DatedAct[],
  a: string,
  b: string,
  unit: SeriesUnit,
): ActSeries {
  const placed = acts.filter(({ first, last }) => periodOf(first, unit) === periodOf(last, unit))
  const numbers = placed.map(({ first }) => periodOf(first, unit))
  const start = Math.min(...numbers)
  const length = numbers.length === 0 ? 0 : Math.max(...numbers) - start + 1
  const sums = (value: (act: DatedAct) => number) => {
    const both = [a, b].map((side) => {
      const values = Array.from({ length }, () => 0)
      placed.forEach((act, index) => {
        if (act.from === side) values[numbers[index]! - start]! += value(act)
      })
      return values
    })
    return both as [number[], number[]]
  }
  return {
    unit,
    periods: Array.from({ length }, (_, index) => periodName(start + index, unit)),
    names: [`${a} to ${b}`, `${b} to ${a}`],
    values: sums(({ score }) => score),
    counts: sums(() => 1),
    hostility: sums(({ score }) => Math.max(0, -score)),
    cooperation: sums(({ score }) => Math.max(0, score)),
    byQuad: Object.fromEntries(
      QUADS.map((quad) => [quad, sums((act) => (act.quad === quad ? 1 : 0))]),
    ) as unknown as ActSeries['byQuad'],
    tooCoarse: acts.length - placed.length,
  }
}

/** Weeks are counted from the Monday of 1969-12-29, months from January of the year 0. */
function periodOf(day: Day, unit: SeriesUnit): number {
  if (unit === 'month') return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Math.floor((dayNumber(day) + 3) / 7)
}

function periodName(period: number, unit: SeriesUnit): string {
  if (unit === 'week') return dayFromNumber(period * 7 - 3)
  const month = String((period % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(period / 12)).padStart(4, '0')}-${month}`
}

/** A series read from a table, and what was wrong with it. */
export interface SeriesReading {
  readonly series: DyadSeries
  readonly notices: readonly Notice[]
}

/**
 * Reads a table of a period and two numbers a row: the first column names the period, the next two are
 * the directions. Rows are taken in order, as one period each; one that cannot be read becomes a
 * notice and counts 0.
 */
export function readSeriesRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  file: string,
): SeriesReading {
  const notices: Notice[] = []
  const [period = '', first = '', second = ''] = columns
  const number = (row: Readonly<Record<string, string>>, column: string, index: number) => {
    const cell = (row[column] ?? '').trim()
    if (cell !== '' && Number.isFinite(Number(cell))) return Number(cell)
    notices.push({
      code: 'E-SYSTEM-121',
      level: 'error',
      message: `${column || 'a direction'}: expected a number, found '${cell}'`,
      file,
      place: `row ${index + 2}`,
      fix: 'Correct the cell; it counts as 0. A table has a period and two columns of numbers.',
    })
    return 0
  }
  return {
    series: {
      periods: rows.map((row) => row[period] ?? ''),
      names: [first, second],
      values: [
        rows.map((row, index) => number(row, first, index)),
        rows.map((row, index) => number(row, second, index)),
      ],
    },
    notices,
  }
}

import type { Day, Notice } from '../../text/index.ts'
import { parsePeriod } from '../../text/index.ts'
import type { TableCells } from '../corridors/read-transport.ts'
import type { EventEvidence, TieEvidence } from './system-evidence.ts'

/** A unit told to act for a state from one day to another, and who says so. */
export interface Patronage {
  readonly client: string
  readonly patron: string
  readonly from?: Day
  readonly to?: Day
  /** A: a page was read and is named; B: from memory; C: an estimate. */
  readonly grade?: string
  readonly source?: string
}

/** What was read of a table of patrons. */
export interface PatronageTable {
  readonly rows: readonly Patronage[]
  readonly notices: readonly Notice[]
}

/**
 * Reads a table of patrons: `client, patron` and, if wanted, `from, to, grade, source`. Who is whose is
 * an argument, so every row should name its source. Rows without both, or with a date that is none,
 * become notices.
 */
export function readPatronRows(rows: readonly TableCells[], file: string): PatronageTable {
  const notices: Notice[] = []
  const read = rows.flatMap((row, index): readonly Patronage[] => {
    const cell = (name: string) => (row[name] ?? '').trim()
    const [from, to] = [cell('from'), cell('to')]
    const begins = from === '' ? undefined : parsePeriod(from, 'stated')?.from
    const ends = to === '' ? undefined : parsePeriod(to, 'stated')?.to
    const isWrong = (from !== '' && begins === undefined) || (to !== '' && ends === undefined)
    if (cell('client') === '' || cell('patron') === '' || isWrong) {
      notices.push({
        code: 'E-SYSTEM-014',
        level: 'error',
        message: `expected client, patron and dates like 2014-09, found ${JSON.stringify(row)}; the row was left out`,
        file,
        place: `row ${index + 2}`,
        fix: 'Correct the row.',
      })
      return []
    }
    return [
      {
        client: cell('client'),
        patron: cell('patron'),
        ...(begins === undefined ? {} : { from: begins }),
        ...(ends === undefined ? {} : { to: ends }),
        ...(cell('grade') === '' ? {} : { grade: cell('grade') }),
        ...(cell('source') === '' ? {} : { source: cell('source') }),
      },
    ]
  })
  return { rows: read, notices }
}

/** The patronages that hold on a day; without a day those that nobody says have ended. */
export function patronsOn(rows: readonly Patronage[], day: Day | undefined): readonly Patronage[] {
  return rows.filter(({ from, to }) =>
    day === undefined
      ? to === undefined
      : (from === undefined || from <= day) && (to === undefined || day <= to),
  )
}

/**
 * The same evidence with clients counted under their patrons, patrons of patrons included. What passed
 * between a client and its own patron is left out: a unit has no tie with itself.
 */
export function underPatrons<E extends TieEvidence | EventEvidence>(
  evidence: readonly E[],
  patrons: readonly Patronage[],
): readonly E[] {
  const patronOf = new Map(patrons.map(({ client, patron }) => [client, patron]))
  const topOf = (unit: string) => {
    const seen = new Set<string>()
    let top = unit
    for (
      let next = patronOf.get(top);
      next !== undefined && !seen.has(next);
      next = patronOf.get(top)
    ) {
      seen.add(top)
      top = next
    }
    return top
  }
  return evidence.flatMap((one) => {
    const [a, b] = [topOf(one.a), topOf(one.b)]
    if (a === b) return []
    return a === one.a && b === one.b ? [one] : [{ ...one, a, b }]
  })
}

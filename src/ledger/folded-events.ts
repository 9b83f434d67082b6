import type { EventReport } from '../coding/index.ts'
import type { EventId, ReportId } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import type { Event, Query } from '../view/index.ts'
import { activeJudgements, foldEvents } from '../view/index.ts'
import type { Sight } from './duckdb-view.ts'
import { orderOf, reportIn } from './read-reports.ts'
import { askedCondition, sidesCondition } from './report-conditions.ts'
import { rowsOf, SqlParameters } from './sql.ts'

/** Up to this many event reports all are folded at once, and kept; beyond, those of a pair by themselves. */
export const FOLDED_AT_ONCE = 50_000

/**
 * The events among which those of a query are, folded: of a small ledger all, of a large one those
 * between the two sides asked for. Reports are only ever joined when their rolled-up sides are equal, so
 * these fold by themselves as they do among all; reports that somebody judged are folded with them.
 */
export async function eventsFor(
  sight: Sight,
  query: Query,
  atOnce: number,
): Promise<readonly Event[]> {
  const withRejected = query.withRejected === true
  const pair =
    query.between ??
    (query.actor === undefined || query.recipient === undefined
      ? undefined
      : { one: query.actor, other: query.recipient })
  if (pair === undefined || !(await isLarge(sight, atOnce))) return allEvents(sight, withRejected)
  const one = await unitsOf(sight, pair.one)
  const other = await unitsOf(sight, pair.other)
  return eventsOfPair(sight, one, other, withRejected)
}

/** The event with this id, rejected ones too; undefined when there is none. */
export async function eventWithId(
  sight: Sight,
  id: EventId,
  atOnce: number,
): Promise<Event | undefined> {
  const isWhole = !(await isLarge(sight, atOnce))
  for (const withRejected of [false, true]) {
    const events = isWhole
      ? await allEvents(sight, withRejected)
      : await eventsAround(sight, id, withRejected)
    const found = events.find((event) => event.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

async function isLarge({ connection, remember }: Sight, atOnce: number): Promise<boolean> {
  const count = await remember('event reports', async () => {
    const rows = await rowsOf(
      connection,
      "SELECT CAST(count(*) AS DOUBLE) AS count FROM reports WHERE kind = 'event'",
    )
    return Number(rows[0]?.['count'] ?? 0)
  })
  return count > atOnce
}

function allEvents(sight: Sight, withRejected: boolean): Promise<readonly Event[]> {
  return sight.remember(`events ${withRejected}`, () =>
    foldWhere(sight, ['TRUE'], new SqlParameters(), withRejected),
  )
}

function eventsOfPair(
  sight: Sight,
  one: readonly string[],
  other: readonly string[],
  withRejected: boolean,
): Promise<readonly Event[]> {
  // Asked the other way round next: the same events.
  const [first, second] = [one, other].map((units) => JSON.stringify([...units].sort())).sort()
  return sight.remember(`events ${withRejected} ${first} ${second}`, () => {
    const parameters = new SqlParameters()
    // What the reports say before anybody amended them, as in the fold over all.
    const asTold = { ...sight.seen, participants: 'report_actors' }
    const sides = sidesCondition({ one, other }, asTold, parameters)
    const judged = activeJudgements(sight.seen.judgements).flatMap(({ anchor, other: second }) =>
      second === undefined ? [anchor.span.doc] : [anchor.span.doc, second.span.doc],
    )
    const inJudged =
      judged.length === 0
        ? 'FALSE'
        : `r.document_no IN (SELECT no FROM documents WHERE ${parameters.isIn('id', [...new Set(judged)])})`
    return foldWhere(sight, [sides, inJudged], parameters, withRejected)
  })
}

/** The events folded together with the one of this id, which is made from the id of its first report. */
async function eventsAround(
  sight: Sight,
  id: EventId,
  withRejected: boolean,
): Promise<readonly Event[]> {
  const { connection, seen } = sight
  const firsts = await sight.remember('events by first report', async () => {
    const rows = await rowsOf(connection, "SELECT id FROM reports WHERE kind = 'event'")
    return new Map(
      rows.map((row) => [`E-${contentHash(String(row['id']))}`, row['id'] as ReportId]),
    )
  })
  const first = firsts.get(id)
  if (first === undefined) return []
  const sides = await rowsOf(
    connection,
    `SELECT DISTINCT a.side, a.rolled FROM report_actors AS a JOIN reports AS r ON r.no = a.report_no
     JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
     WHERE r.id = $1 ORDER BY a.side, a.rolled`,
    [first],
  )
  const [one] = sides
  const other = sides.find(({ side, rolled }) =>
    one?.['side'] === 'member' ? rolled !== one['rolled'] : side !== one?.['side'],
  )
  if (one !== undefined && other !== undefined)
    return eventsOfPair(sight, [String(one['rolled'])], [String(other['rolled'])], withRejected)
  // With one side only it is joined to nothing outside its document.
  return foldWhere(
    sight,
    ['r.document_no IN (SELECT document_no FROM reports WHERE id = $1)'],
    new SqlParameters([first]),
    withRejected,
  )
}

/** What the actors asked for are counted under, themselves included. */
async function unitsOf(
  { connection, seen }: Sight,
  asked: readonly string[],
): Promise<readonly string[]> {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT DISTINCT a.rolled FROM ${seen.participants} AS a
     WHERE ${askedCondition('a', asked, parameters)}`,
    parameters.values,
  )
  return [...new Set([...asked, ...rows.map((row) => String(row['rolled']))])]
}

/** Folds the event reports of which one of the conditions holds. */
async function foldWhere(
  sight: Sight,
  conditions: readonly string[],
  parameters: SqlParameters,
  withRejected: boolean,
): Promise<readonly Event[]> {
  const { connection, seen } = sight
  // A list of numbers, each condition by itself: the payloads of a million reports are not to be looked at.
  await connection.run('DROP TABLE IF EXISTS folding')
  await connection.run(
    `CREATE TEMP TABLE folding AS ${conditions
      .map(
        (condition) =>
          `SELECT r.no FROM reports AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
           WHERE r.kind = 'event' AND ${condition}`,
      )
      .join(' UNION ')}`,
    parameters.values,
  )
  const rows = await rowsOf(
    connection,
    `SELECT r.payload, t.quote FROM folding AS f JOIN reports AS r ON r.no = f.no
     JOIN (SELECT report_no, quote FROM report_spans WHERE role = 'trigger') AS t ON t.report_no = f.no`,
  )
  await connection.run('DROP TABLE folding')
  const reports = rows.map(reportIn) as EventReport[]
  const words = new Map(reports.map((report, index) => [report.id, rows[index]?.['quote']]))
  return foldEvents(reports, seen.judgements, {
    order: await orderOf(sight),
    withRejected,
    triggerText: (report) => String(words.get(report.id)),
  })
}

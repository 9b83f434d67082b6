import type { DuckDBConnection } from '@duckdb/node-api'
import type { EventCode } from '../codebook/index.ts'
import type { Claim, CorridorReport, Report, ReportKind, TieReport } from '../coding/index.ts'
import type { DocumentId, ReportId } from '../text/index.ts'
import type {
  FoldedTie,
  LedgerView,
  Listing,
  Page,
  Query,
  ReportTests,
  Vantage,
} from '../view/index.ts'
import {
  compareKeys,
  comparePairSums,
  findEvents,
  findTies,
  foldTieReports,
  isNarrow,
  judgementsAbout,
  missing,
} from '../view/index.ts'
import { firstMentions, listActors } from './actor-rows.ts'
import { listDocuments, listOutlets, openStored } from './document-rows.ts'
import { eventsFor, eventWithId, FOLDED_AT_ONCE } from './folded-events.ts'
import { inBatches } from './in-batches.ts'
import { orderOf, readReports, reportIn } from './read-reports.ts'
import { originConditions, reportConditions, wordConditions } from './report-conditions.ts'
import type { SeenTables } from './seen-tables.ts'
import { rowsOf, SqlParameters } from './sql.ts'
import { pairSumRows, tallyRows, typeCountRows } from './tally-rows.ts'

/** What a vantage gives to questions, valid while the question is answered. */
export interface Sight {
  readonly connection: DuckDBConnection
  readonly seen: SeenTables
  /** Keeps what was once worked out for this vantage until the ledger changes. */
  readonly remember: <T>(name: string, make: () => Promise<T>) => Promise<T>
}

/** Answers one question from one vantage. */
export type Look = <T>(vantage: Vantage, answer: (sight: Sight) => Promise<T>) => Promise<T>

/**
 * The view over a DuckDB ledger: filtering, counting and paging are done in SQL.
 *
 * @param atOnce up to how many event reports all are folded at once
 */
export function duckdbView(
  look: Look,
  vantage: Vantage = {},
  atOnce: number = FOLDED_AT_ONCE,
): LedgerView {
  const from = <T>(answer: (sight: Sight) => Promise<T>): Promise<T> => look(vantage, answer)
  const reportsOf = <R extends Report>(
    query: Query,
    kinds: readonly ReportKind[] | undefined,
    page: Page | undefined,
  ): Promise<Listing<R>> =>
    from(
      async (sight) =>
        (await listReports(
          sight,
          kinds === undefined ? query : { ...query, kinds },
          page,
        )) as Listing<R>,
    )
  const tiesOf = async (sight: Sight, query: Query): Promise<readonly FoldedTie[]> =>
    findTies(
      await foldedTies(sight, query.withRejected === true),
      query,
      await testsOf(sight, query),
    )

  return {
    vantage,
    at: (other) => duckdbView(look, other, atOnce),
    documents: () => from(listDocuments),
    document: inBatches(
      (ids: readonly DocumentId[]) => from((sight) => openStored(sight, ids)),
      (id) => missing('E-VIEW-001', 'document', id, 'chancery documents'),
    ),
    outlets: () => from(listOutlets),
    // Everybody is asked for wherever a name is looked up: counted once.
    actors: (query = {}) =>
      from((sight) =>
        isNarrow(query)
          ? listActors(sight, query)
          : sight.remember(`actors ${query.withRejected === true}`, () => listActors(sight, query)),
      ),
    firstMentions: (actors) => from((sight) => firstMentions(sight, actors)),
    reports: (query, page) => reportsOf<Report>(query, undefined, page),
    tieReports: (query, page) =>
      page !== undefined || isNarrow(query)
        ? reportsOf<TieReport>(query, ['tie'], page)
        : from((sight) =>
            sight.remember(
              `tie reports ${query.withRejected === true}`,
              async () =>
                (await listReports(
                  sight,
                  { ...query, kinds: ['tie'] },
                  undefined,
                )) as Listing<TieReport>,
            ),
          ),
    claims: (query, page) => reportsOf<Claim>(query, ['claim'], page),
    corridors: (query, page) => reportsOf<CorridorReport>(query, ['corridor'], page),
    report: inBatches(
      (ids: readonly ReportId[]) =>
        from(async (sight) => {
          const parameters = new SqlParameters()
          const found = await readReports(
            sight,
            sight.seen.reports,
            parameters.isIn('r.id', ids),
            parameters.values,
          )
          return new Map(found.map((report) => [report.id, report]))
        }),
      (id) => missing('E-VIEW-002', 'report', id, 'chancery show'),
    ),
    events: (query, page) =>
      from(async (sight) => {
        const events = await eventsFor(sight, query, atOnce)
        return cut(findEvents(events, query, await testsOf(sight, query)), page)
      }),
    event: (id) =>
      from(async (sight) => {
        const event = await eventWithId(sight, id, atOnce)
        if (event !== undefined) return event
        throw missing('E-VIEW-003', 'event', id, 'chancery events')
      }),
    ties: (query, page) =>
      from(async (sight) =>
        cut(
          (await tiesOf(sight, query)).map((one) => one.tie),
          page,
        ),
      ),
    tie: (id) =>
      from(async (sight) => {
        for (const withRejected of [false, true]) {
          const ties = await foldedTies(sight, withRejected)
          const found = ties.find((one) => one.tie.id === id)
          if (found !== undefined) return found.tie
        }
        throw missing('E-VIEW-004', 'tie', id, 'chancery ties')
      }),
    tallies: (query) =>
      from(async (sight) =>
        [...(await tallyRows(sight, query))].sort((a, b) =>
          compareKeys(
            [a.actor, a.recipient, a.type, a.period],
            [b.actor, b.recipient, b.type, b.period],
          ),
        ),
      ),
    pairSums: (query, fading) =>
      from(async (sight) => [...(await pairSumRows(sight, query, fading))].sort(comparePairSums)),
    typeCounts: (query) =>
      from(async (sight) =>
        [...(await typeCountRows(sight, query))].sort((a, b) =>
          compareKeys([a.type as EventCode, a.period], [b.type as EventCode, b.period]),
        ),
      ),
    judgements: (id) =>
      from(async (sight) => {
        const { judgements } = sight.seen
        if (id === undefined) return judgements
        const [report] = await readReports(sight, 'reports', 'r.id = $1', [id])
        if (report === undefined) throw missing('E-VIEW-002', 'report', id, 'chancery show')
        const near = await readReports(
          sight,
          'reports',
          'r.document_no = (SELECT no FROM documents WHERE id = $1)',
          [report.trigger.doc],
        )
        return judgementsAbout(report, near, judgements)
      }),
  }
}

async function listReports(
  { connection, seen }: Sight,
  query: Query,
  page: Page | undefined,
): Promise<Listing<Report>> {
  const parameters = new SqlParameters()
  const body = `FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
    WHERE ${reportConditions(query, seen, parameters)}`
  const order = 'ORDER BY s.rank, r.start_offset, r.end_offset, r.kind, r.id'
  if (page === undefined) {
    const rows = await rowsOf(connection, `SELECT r.payload ${body} ${order}`, parameters.values)
    return { rows: rows.map(reportIn), total: rows.length }
  }
  // Numbers first, payloads after: sorting a million payloads to show twenty is what takes long.
  const numbers = await rowsOf(
    connection,
    `SELECT CAST(r.no AS DOUBLE) AS no, CAST(count(*) OVER () AS DOUBLE) AS total
     ${body} ${order} LIMIT ${whole(page.limit)} OFFSET ${whole(page.offset)}`,
    parameters.values,
  )
  // Beyond the end, or with a limit of 0, no row says how many there are.
  const [count] =
    numbers.length > 0
      ? numbers
      : await rowsOf(
          connection,
          `SELECT CAST(count(*) AS DOUBLE) AS total ${body}`,
          parameters.values,
        )
  const wanted = numbers.map((row) => Number(row['no']))
  const found = new Map<number, Report>()
  if (wanted.length > 0)
    for (const row of await rowsOf(
      connection,
      `SELECT CAST(r.no AS DOUBLE) AS no, r.payload FROM ${seen.reports} AS r
       WHERE r.no IN (${wanted.join(', ')})`,
    ))
      found.set(Number(row['no']), reportIn(row))
  return {
    rows: wanted.flatMap((no) => found.get(no) ?? []),
    total: Number(count?.['total'] ?? 0),
  }
}

function foldedTies(sight: Sight, withRejected: boolean): Promise<readonly FoldedTie[]> {
  return sight.remember(`ties ${withRejected}`, async () => {
    const reports = (await readReports(sight, 'reports', "r.kind = 'tie'")) as TieReport[]
    const order = await orderOf(sight)
    return foldTieReports(reports, sight.seen.judgements, { order, withRejected })
  })
}

/** What a query asks of single reports of an event or tie, answered by SQL beforehand. */
async function testsOf(sight: Sight, query: Query): Promise<ReportTests> {
  const { connection, seen } = sight
  const idsWhere = async (
    conditionsOf: (parameters: SqlParameters) => readonly string[],
  ): Promise<(report: Report) => boolean> => {
    const parameters = new SqlParameters()
    const conditions = conditionsOf(parameters)
    if (conditions.length === 0) return () => true
    const rows = await rowsOf(
      connection,
      `SELECT r.id FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
       WHERE r.kind IN ('event', 'tie') AND ${conditions.join(' AND ')}`,
      parameters.values,
    )
    const ids = new Set(rows.map((row) => row['id'] as ReportId))
    return (report) => ids.has(report.id)
  }
  return {
    isToldThere: await idsWhere((parameters) => originConditions(query, seen, parameters)),
    hasWords: await idsWhere((parameters) => wordConditions(query, parameters)),
    order: await orderOf(sight),
  }
}

function cut<T>(rows: readonly T[], page: Page | undefined): Listing<T> {
  if (page === undefined) return { rows, total: rows.length }
  return { rows: rows.slice(page.offset, page.offset + page.limit), total: rows.length }
}

function whole(number: number): number {
  return Math.max(0, Math.trunc(number))
}

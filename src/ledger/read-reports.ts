import type { DuckDBValue } from '@duckdb/node-api'
import type { Report } from '../coding/index.ts'
import type { ReportTests } from '../view/index.ts'
import type { Sight } from './duckdb-view.ts'
import type { Row } from './sql.ts'
import { rowsOf } from './sql.ts'

/** The report in a row with a payload. */
export function reportIn(row: Row): Report {
  return JSON.parse(String(row['payload'])) as Report
}

/** Current reports of a relation, in the ledger's order. */
export async function readReports(
  { connection, seen }: Sight,
  relation: string,
  condition: string,
  values: readonly DuckDBValue[] = [],
): Promise<readonly Report[]> {
  const rows = await rowsOf(
    connection,
    `SELECT r.payload FROM ${relation} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
     WHERE ${condition} ORDER BY s.rank, r.start_offset, r.end_offset, r.kind, r.id`,
    values,
  )
  return rows.map(reportIn)
}

/** Where each document comes in the ledger's order. */
export function orderOf(sight: Sight): Promise<ReportTests['order']> {
  return sight.remember('order', async () => {
    const rows = await rowsOf(
      sight.connection,
      `SELECT d.id, s.rank FROM ${sight.seen.documents} AS s JOIN documents AS d ON d.no = s.document_no`,
    )
    const ranks = new Map<string, number>(rows.map(({ id, rank }) => [String(id), Number(rank)]))
    return (id: string) => ranks.get(id) ?? ranks.size
  })
}

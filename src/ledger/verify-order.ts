import type { DuckDBConnection } from '@duckdb/node-api'
import type { SpanFault } from '../view/index.ts'
import { rowsOf } from './sql.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/**
 * Faults in the order of what was recorded: numbers that are missing or come twice, moments that are
 * none or go back from one row to the next.
 */
export async function orderFaults(connection: DuckDBConnection): Promise<readonly SpanFault[]> {
  const faults: SpanFault[] = []
  for (const table of ['documents', 'publications', 'readings', 'reports', 'judgements']) {
    const rows = await rowsOf(
      connection,
      `SELECT CAST(no AS DOUBLE) AS no, id, recorded FROM ${table} ORDER BY no`,
    )
    let last = ''
    for (const [index, row] of rows.entries()) {
      const where = `table ${table}, row ${row['no']} (${row['id']})`
      const recorded = String(row['recorded'])
      if (!INSTANT.test(recorded))
        faults.push({ where, problem: `its column recorded holds '${recorded}', no moment` })
      else if (recorded < last)
        faults.push({
          where,
          problem: `its column recorded says ${recorded}, before the ${last} of a row before it`,
        })
      else last = recorded
      if (row['no'] === index + 1) continue
      // All that come after are out of step as well.
      faults.push({ where, problem: `its number is ${row['no']} where ${index + 1} is next` })
      break
    }
  }
  return faults
}

/** Rows whose owner is missing: what a half-written batch would leave. */
export async function orphanFaults(connection: DuckDBConnection): Promise<readonly SpanFault[]> {
  const links = [
    ['publications', 'document_no', 'documents'],
    ['readings', 'document_no', 'documents'],
    ['sentences', 'reading_no', 'readings'],
    ['mentions', 'reading_no', 'readings'],
    ['reports', 'reading_no', 'readings'],
    ['report_spans', 'report_no', 'reports'],
    ['report_actors', 'report_no', 'reports'],
    ['dyads', 'report_no', 'reports'],
  ] as const
  const faults: SpanFault[] = []
  for (const [table, column, owner] of links) {
    const [row] = await rowsOf(
      connection,
      `SELECT CAST(count(*) AS INTEGER) AS count FROM ${table}
       WHERE ${column} NOT IN (SELECT no FROM ${owner})`,
    )
    const count = Number(row?.['count'] ?? 0)
    if (count > 0)
      faults.push({
        where: `table ${table}`,
        problem: `${count} rows belong to nothing in ${owner}`,
      })
  }
  return faults
}

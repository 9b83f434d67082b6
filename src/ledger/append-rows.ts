import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { DuckDBDateValue } from '@duckdb/node-api'
import type { Day } from '../text/index.ts'
import { dayNumber } from '../text/index.ts'

/** How a column is stored. */
type ColumnType = 'text' | 'integer' | 'bigint' | 'double' | 'boolean' | 'day'
/** A value of any column. */
export type ColumnValue = string | number | boolean | null

const REPORTS =
  'bigint integer integer text text text text integer double boolean day day text text integer integer text text text text text text'

/** The columns of each table, in the order of the schema. */
const COLUMNS = {
  documents: 'integer text text text text text text integer text text',
  publications: 'integer integer text text text text text day day text text text text',
  readings: 'integer integer text text text boolean integer integer integer text text text',
  sentences: 'integer integer integer integer text text',
  mentions: 'integer text text text text integer integer text text',
  event_reports: REPORTS,
  other_reports: REPORTS,
  report_spans: 'bigint text integer integer text text',
  report_actors: 'bigint text text text text text text text',
  dyads: 'bigint integer text text text text integer double text',
  judgements: 'integer text day text text text',
} as const
/** A table of the ledger. */
export type TableName = keyof typeof COLUMNS

/** Adds rows to several tables, fast, inside whatever transaction runs. */
export interface RowAppender {
  add(table: TableName, ...values: readonly ColumnValue[]): void
  /** Hands all rows to the database. Nothing may be added after that. */
  finish(): void
}

/** Opens an appender; `tables` puts rows into other tables with the same columns. */
export async function openAppender(
  connection: DuckDBConnection,
  tables: Partial<Readonly<Record<TableName, string>>> = {},
): Promise<RowAppender> {
  const open = new Map<TableName, { appender: DuckDBAppender; types: readonly ColumnType[] }>()
  for (const table of Object.keys(COLUMNS) as TableName[]) {
    const target = Object.keys(tables).length === 0 ? table : tables[table]
    if (target === undefined) continue
    const appender = await connection.createAppender(target)
    open.set(table, { appender, types: COLUMNS[table].split(' ') as ColumnType[] })
  }
  return {
    add: (table, ...values) => {
      const found = open.get(table)
      if (found === undefined) return
      const { appender, types } = found
      for (let index = 0; index < types.length; index++)
        appendValue(appender, types[index] as ColumnType, values[index] ?? null)
      appender.endRow()
    },
    finish: () => {
      for (const { appender } of open.values()) appender.closeSync()
    },
  }
}

function appendValue(appender: DuckDBAppender, type: ColumnType, value: ColumnValue): void {
  if (value === null) appender.appendNull()
  else if (type === 'text') appender.appendVarchar(value as string)
  else if (type === 'integer') appender.appendInteger(value as number)
  else if (type === 'bigint') appender.appendBigInt(BigInt(value as number))
  else if (type === 'double') appender.appendDouble(value as number)
  else if (type === 'boolean') appender.appendBoolean(value as boolean)
  else appender.appendDate(new DuckDBDateValue(dayNumber(value as Day)))
}

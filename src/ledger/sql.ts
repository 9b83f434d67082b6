import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'

/** A row as an object, by column name. */
export type Row = Readonly<Record<string, unknown>>

/** Collects the parameters of one statement and gives each its place. */
export class SqlParameters {
  readonly values: DuckDBValue[]

  constructor(values: readonly DuckDBValue[] = []) {
    this.values = [...values]
  }

  /** Adds a value; returns how the statement names it. */
  add(value: string | number | boolean): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /** A condition that `expression` is one of the values; never true for none. */
  isIn(expression: string, values: readonly string[]): string {
    if (values.length === 0) return 'FALSE'
    return `${expression} IN (${values.map((value) => this.add(value)).join(', ')})`
  }
}

/** `$1, $2, ...` for a list of `count` parameters. */
export function parameterList(count: number): string {
  return Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ')
}

/** Runs a statement and returns its rows. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values: readonly DuckDBValue[] = [],
): Promise<readonly Row[]> {
  const result = await connection.runAndReadAll(sql, [...values])
  return result.getRowObjectsJS()
}

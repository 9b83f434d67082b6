import type { DuckDBConnection } from '@duckdb/node-api'
import { storeError } from './open-database.ts'

/** The version of the tables this program writes. */
export const SCHEMA_VERSION = 3

/**
 * The first version whose tables can be brought up to date. Version 1 had no seals, and sealing what
 * was never sealed would vouch for rows nobody checked.
 */
const OLDEST_VERSION = 2

const REPORT_COLUMNS = `
      no BIGINT NOT NULL, reading_no INTEGER NOT NULL, document_no INTEGER NOT NULL,
      id VARCHAR NOT NULL, kind VARCHAR NOT NULL, type VARCHAR NOT NULL, modality VARCHAR,
      month INTEGER, intensity DOUBLE, dated BOOLEAN NOT NULL, happened_from DATE,
      happened_to DATE, happened_precision VARCHAR, happened_basis VARCHAR,
      start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, holder_lower VARCHAR,
      holder_rolled_lower VARCHAR, evidence_lower VARCHAR NOT NULL, payload VARCHAR NOT NULL,
      recorded VARCHAR NOT NULL, seal VARCHAR NOT NULL`

/**
 * What leads from each version from the oldest on to the next; the first makes an empty file a ledger.
 * Rows are only ever added. `no` counts rows in the order recorded; `recorded` is when this ledger learned them; the JSON
 * in `payload` is the row as the program knows it, `seal` a content hash over what the row stands for,
 * the other columns are what SQL filters by. `reports` is all reports, wherever they lie. No indexes: columns are scanned faster than a million rows are indexed.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE documents (
      no INTEGER NOT NULL, id VARCHAR NOT NULL, text VARCHAR NOT NULL, extractor VARCHAR NOT NULL,
      language VARCHAR NOT NULL, blocks VARCHAR NOT NULL, pages VARCHAR NOT NULL,
      characters INTEGER NOT NULL, recorded VARCHAR NOT NULL, seal VARCHAR NOT NULL)`,
    `CREATE TABLE publications (
      no INTEGER NOT NULL, document_no INTEGER NOT NULL, id VARCHAR NOT NULL, file VARCHAR NOT NULL,
      file_lower VARCHAR NOT NULL, outlet VARCHAR, outlet_lower VARCHAR, published_from DATE, published_to DATE,
      published_key VARCHAR NOT NULL, payload VARCHAR NOT NULL, recorded VARCHAR NOT NULL,
      seal VARCHAR NOT NULL)`,
    `CREATE TABLE readings (
      no INTEGER NOT NULL, document_no INTEGER NOT NULL, id VARCHAR NOT NULL,
      reader VARCHAR NOT NULL, configuration VARCHAR NOT NULL, calibrated BOOLEAN NOT NULL,
      sentences INTEGER NOT NULL, reports INTEGER NOT NULL, mentions INTEGER NOT NULL,
      notices VARCHAR NOT NULL, recorded VARCHAR NOT NULL, seal VARCHAR NOT NULL)`,
    `CREATE TABLE sentences (
      reading_no INTEGER NOT NULL, index INTEGER NOT NULL, start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL, kind VARCHAR NOT NULL, recorded VARCHAR NOT NULL)`,
    `CREATE TABLE mentions (
      reading_no INTEGER NOT NULL, id VARCHAR NOT NULL, name VARCHAR NOT NULL, country VARCHAR,
      sector VARCHAR, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
      quote VARCHAR NOT NULL, recorded VARCHAR NOT NULL)`,
    `CREATE TABLE reports (${REPORT_COLUMNS})`,
    `CREATE TABLE report_spans (
      report_no BIGINT NOT NULL, role VARCHAR NOT NULL, start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL, quote VARCHAR NOT NULL, recorded VARCHAR NOT NULL)`,
    `CREATE TABLE report_actors (
      report_no BIGINT NOT NULL, side VARCHAR NOT NULL, id VARCHAR NOT NULL,
      rolled VARCHAR NOT NULL, name VARCHAR, country VARCHAR, sector VARCHAR,
      recorded VARCHAR NOT NULL)`,
    // Who to whom, each pair once, beside what tallies ask for: counting never joins.
    `CREATE TABLE dyads (
      report_no BIGINT NOT NULL, reading_no INTEGER NOT NULL, actor VARCHAR NOT NULL,
      recipient VARCHAR, type VARCHAR NOT NULL, modality VARCHAR NOT NULL, month INTEGER,
      intensity DOUBLE NOT NULL, recorded VARCHAR NOT NULL)`,
    `CREATE TABLE judgements (
      no INTEGER NOT NULL, id VARCHAR NOT NULL, made DATE NOT NULL, payload VARCHAR NOT NULL,
      recorded VARCHAR NOT NULL, seal VARCHAR NOT NULL)`,
  ],
  // Reports of events lie apart from all others. Ties are few and asked for at once; among a million
  // reports of events every block of payloads has to be unpacked to find them.
  [
    'ALTER TABLE reports RENAME TO event_reports',
    `CREATE TABLE other_reports (${REPORT_COLUMNS})`,
    "INSERT INTO other_reports SELECT * FROM event_reports WHERE kind <> 'event' ORDER BY no",
    "DELETE FROM event_reports WHERE kind <> 'event'",
    `CREATE VIEW reports AS
      SELECT * FROM event_reports UNION ALL SELECT * FROM other_reports`,
  ],
]

/**
 * Brings the tables of an open database to this program's version, each step in one transaction.
 *
 * @throws StoreError `E-LEDGER-003` when the file belongs to another program, `E-LEDGER-006` when it was
 * written by a newer Chancery, `E-LEDGER-011` when by one too old; the file is as before.
 */
export async function migrate(connection: DuckDBConnection, path: string): Promise<void> {
  const version = await versionOf(connection, path)
  if (version > SCHEMA_VERSION)
    throw storeError(
      'E-LEDGER-006',
      `the ledger's tables are of version ${version}; this program knows up to ${SCHEMA_VERSION}`,
      path,
    )
  if (version > 0 && version < OLDEST_VERSION)
    throw storeError(
      'E-LEDGER-011',
      `the ledger's tables are of version ${version}; this program knows ${OLDEST_VERSION} and later`,
      path,
    )
  const first = version === 0 ? OLDEST_VERSION : version + 1
  for (let next = first; next <= SCHEMA_VERSION; next++) {
    await connection.run('BEGIN')
    if (next === OLDEST_VERSION)
      await connection.run('CREATE TABLE chancery_schema (version INTEGER NOT NULL)')
    for (const statement of MIGRATIONS[next - OLDEST_VERSION] ?? []) await connection.run(statement)
    await connection.run(`INSERT INTO chancery_schema VALUES (${next})`)
    await connection.run('COMMIT')
  }
}

/** The version of a file's tables; 0 for an empty database. */
async function versionOf(connection: DuckDBConnection, path: string): Promise<number> {
  const tables = await connection.runAndReadAll(
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'",
  )
  const names = tables.getRowsJS().map(([name]) => String(name))
  if (names.length === 0) return 0
  if (!names.includes('chancery_schema'))
    throw storeError(
      'E-LEDGER-003',
      `expected a ledger, found the tables ${names.slice(0, 3).join(', ')}`,
      path,
    )
  const version = await connection.runAndReadAll('SELECT max(version) FROM chancery_schema')
  return Number(version.getRowsJS()[0]?.[0] ?? 0)
}

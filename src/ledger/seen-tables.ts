import type { DuckDBConnection } from '@duckdb/node-api'
import type { Report } from '../coding/index.ts'
import type { DocumentId, Instant, ReportId } from '../text/index.ts'
import type { Judgement, Vantage } from '../view/index.ts'
import { activeJudgements, judgeReports } from '../view/index.ts'
import { appendReport } from './append-report.ts'
import { openAppender } from './append-rows.ts'
import { rowsOf, SqlParameters } from './sql.ts'

/**
 * A ledger seen from one vantage: which document, publication and reading rows count, and what to read
 * reports from once judgements are applied. Statements are written against these names.
 */
export interface SeenTables {
  /** Table (document_no, rank, reading_no, publication_no, publications): one row a document seen. */
  readonly documents: string
  /** Table (no, document_no): the current revision of each publication seen. */
  readonly publications: string
  /** Relations with the columns of `reports`, `report_actors` and `dyads`, amendments applied. */
  readonly reports: string
  readonly participants: string
  readonly dyads: string
  /** Table (no) of rejected reports; undefined when there are none. */
  readonly rejected: string | undefined
  /** Judgements seen, in the order recorded. */
  readonly judgements: readonly Judgement[]
  /** Removes the tables. */
  drop(): Promise<void>
}

/** Makes the temporary tables of a vantage; `name` sets them apart from those of others. */
export async function seeFrom(
  connection: DuckDBConnection,
  vantage: Vantage,
  name: string,
): Promise<SeenTables> {
  const documents = `seen_documents_${name}`
  const publications = `seen_publications_${name}`
  const made = [documents, publications]
  await seePublications(connection, vantage, publications)
  await seeDocuments(connection, vantage, publications, documents)
  const judgements = await seenJudgements(connection, vantage)
  const { rejected, amended } = await judged(connection, documents, judgements)

  let rejectedTable: string | undefined
  if (rejected.length > 0) {
    rejectedTable = `rejected_${name}`
    made.push(rejectedTable)
    await connection.run(`CREATE TEMP TABLE ${rejectedTable} (no BIGINT NOT NULL)`)
    for (const one of rejected)
      await connection.run(`INSERT INTO ${rejectedTable} VALUES (${one.no})`)
  }
  const relations = { reports: 'reports', participants: 'report_actors', dyads: 'dyads' }
  if (amended.length > 0) {
    const overlay = {
      reports: `amended_reports_${name}`,
      report_actors: `amended_report_actors_${name}`,
      dyads: `amended_dyads_${name}`,
    }
    made.push(...Object.values(overlay))
    for (const [table, target] of Object.entries(overlay))
      await connection.run(`CREATE TEMP TABLE ${target} AS SELECT * FROM ${table} LIMIT 0`)
    const { reports, ...others } = overlay
    const targets = { ...others, event_reports: reports, other_reports: reports }
    const rows = await openAppender(connection, targets)
    for (const one of amended) appendReport(rows, one.report, one.text, one)
    rows.finish()
    const instead = (table: keyof typeof overlay, key: string): string =>
      `(SELECT * FROM ${table} WHERE ${key} NOT IN (SELECT no FROM ${overlay.reports})
        UNION ALL SELECT * FROM ${overlay[table]})`
    relations.reports = instead('reports', 'no')
    relations.participants = instead('report_actors', 'report_no')
    relations.dyads = instead('dyads', 'report_no')
  }
  return {
    documents,
    publications,
    ...relations,
    rejected: rejectedTable,
    judgements,
    drop: async () => {
      for (const table of made) await connection.run(`DROP TABLE IF EXISTS ${table}`)
    },
  }
}

async function seePublications(
  connection: DuckDBConnection,
  vantage: Vantage,
  table: string,
): Promise<void> {
  const parameters = new SqlParameters()
  const recorded = recordedBy(vantage, parameters)
  // Unknown publication dates count from the day the publication was first recorded.
  const known =
    vantage.asKnownOn === undefined
      ? ''
      : `WHERE COALESCE(last.published_to, CAST(substr(first.recorded, 1, 10) AS DATE))
           <= CAST(${parameters.add(vantage.asKnownOn)} AS DATE)`
  await connection.run(
    `CREATE TEMP TABLE ${table} AS
     SELECT last.no, last.document_no FROM (
       SELECT id, max(no) AS last_no, min(no) AS first_no FROM publications
       WHERE ${recorded} GROUP BY id
     ) AS revision
     JOIN publications AS last ON last.no = revision.last_no
     JOIN publications AS first ON first.no = revision.first_no
     ${known}`,
    parameters.values,
  )
}

async function seeDocuments(
  connection: DuckDBConnection,
  vantage: Vantage,
  publications: string,
  table: string,
): Promise<void> {
  const parameters = new SqlParameters()
  const recorded = recordedBy(vantage, parameters)
  await connection.run(
    `CREATE TEMP TABLE ${table} AS
     WITH placed AS (
       SELECT p.no, p.document_no, p.published_key, p.file, p.id,
         row_number() OVER (
           PARTITION BY p.document_no ORDER BY p.published_key, p.file, p.id
         ) AS place,
         count(*) OVER (PARTITION BY p.document_no) AS publications
       FROM ${publications} AS s JOIN publications AS p ON p.no = s.no
     ), latest AS (
       SELECT document_no, max(no) AS no FROM readings WHERE ${recorded} GROUP BY document_no
     )
     SELECT d.no AS document_no, latest.no AS reading_no, placed.no AS publication_no,
       CAST(placed.publications AS INTEGER) AS publications,
       CAST(row_number() OVER (
         ORDER BY placed.published_key, placed.file, placed.id, d.id
       ) AS INTEGER) AS rank
     FROM documents AS d
     JOIN placed ON placed.document_no = d.no AND placed.place = 1
     LEFT JOIN latest ON latest.document_no = d.no`,
    parameters.values,
  )
}

async function seenJudgements(
  connection: DuckDBConnection,
  vantage: Vantage,
): Promise<readonly Judgement[]> {
  const parameters = new SqlParameters()
  const recorded = recordedBy(vantage, parameters)
  const made =
    vantage.asKnownOn === undefined
      ? ''
      : `AND made <= CAST(${parameters.add(vantage.asKnownOn)} AS DATE)`
  const rows = await rowsOf(
    connection,
    `SELECT payload FROM judgements WHERE ${recorded} ${made} ORDER BY no`,
    parameters.values,
  )
  return rows.map((row) => JSON.parse(String(row['payload'])) as Judgement)
}

interface NumberedReport {
  readonly no: number
  readonly readingNo: number
  readonly documentNo: number
  readonly recorded: Instant
  readonly report: Report
  readonly text: string
}

/** What judgements make of the reports in the documents they are about; all others stay as they are. */
async function judged(
  connection: DuckDBConnection,
  documents: string,
  judgements: readonly Judgement[],
): Promise<{ rejected: readonly NumberedReport[]; amended: readonly NumberedReport[] }> {
  const anchored = new Set<DocumentId>(
    activeJudgements(judgements).map((judgement) => judgement.anchor.span.doc),
  )
  if (anchored.size === 0) return { rejected: [], amended: [] }
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT CAST(r.no AS DOUBLE) AS no, r.reading_no, r.document_no, r.recorded, r.payload, d.text
     FROM ${documents} AS s JOIN documents AS d ON d.no = s.document_no
     JOIN reports AS r ON r.reading_no = s.reading_no
     WHERE ${parameters.isIn('d.id', [...anchored])} ORDER BY r.no`,
    parameters.values,
  )
  const numbered = new Map<ReportId, NumberedReport>()
  for (const row of rows) {
    const report = JSON.parse(String(row['payload'])) as Report
    numbered.set(report.id, {
      no: Number(row['no']),
      readingNo: Number(row['reading_no']),
      documentNo: Number(row['document_no']),
      recorded: String(row['recorded']) as Instant,
      report,
      text: String(row['text']),
    })
  }
  const told = [...numbered.values()].map((one) => one.report)
  const outcome = judgeReports(told, judgements)
  const among = (ids: ReadonlySet<ReportId>): readonly NumberedReport[] =>
    outcome.reports.flatMap((report) => {
      const found = numbered.get(report.id)
      return found === undefined || !ids.has(report.id) ? [] : [{ ...found, report }]
    })
  return { rejected: among(outcome.rejected), amended: among(outcome.amended) }
}

/** A condition on when a row was recorded. */
function recordedBy(vantage: Vantage, parameters: SqlParameters): string {
  if (vantage.asRecordedOn === undefined) return 'TRUE'
  return `recorded <= ${parameters.add(vantage.asRecordedOn)}`
}

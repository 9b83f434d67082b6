import type { DuckDBConnection } from '@duckdb/node-api'
import type { ActorRef, Reading, Report } from '../coding/index.ts'
import type { ActorId, Document, Notice } from '../text/index.ts'
import type { SpanFault, VerifyResult } from '../view/index.ts'
import { documentFaults, readingFaults } from '../view/index.ts'
import { documentOf, sentenceOf } from './document-rows.ts'
import { LEDGER_ERRORS } from './errors.ts'
import { reportRows } from './report-row.ts'
import type { Row } from './sql.ts'
import { rowsOf } from './sql.ts'

/** Counts of what a check has gone through. */
interface Tally {
  readings: number
  reports: number
  spans: number
}

/**
 * Checks a whole ledger in JavaScript, one document at a time: every span inside its text and on whole
 * characters, every stored quote equal to the words it stands for, every typed column equal to what its
 * report gives, every reading whole, no row without its owner.
 */
export async function verifyLedger(connection: DuckDBConnection): Promise<VerifyResult> {
  const notices: Notice[] = []
  const tally: Tally = { readings: 0, reports: 0, spans: 0 }
  const documents = await rowsOf(
    connection,
    `SELECT d.no, (SELECT min(p.file) FROM publications AS p WHERE p.document_no = d.no) AS file
     FROM documents AS d ORDER BY d.no`,
  )
  for (const { no, file } of documents) {
    const add = (fault: SpanFault): void => {
      notices.push(wrongRow(fault, String(file ?? `document ${no}`)))
    }
    if (file === null) add({ where: `document ${no}`, problem: 'it has no publication' })
    await verifyDocument(connection, Number(no), tally, add)
  }
  for (const fault of await orphans(connection)) notices.push(wrongRow(fault, 'the ledger'))
  return { documents: documents.length, ...tally, notices }
}

async function verifyDocument(
  connection: DuckDBConnection,
  no: number,
  tally: Tally,
  add: (fault: SpanFault) => void,
): Promise<void> {
  const [row] = await rowsOf(connection, 'SELECT * FROM documents WHERE no = $1', [no])
  if (row === undefined) return
  const document = documentOf(row)
  if (Number(row['characters']) !== document.text.length)
    add({ where: `document ${document.id}`, problem: 'its text is not as long as recorded' })
  for (const fault of documentFaults(document)) add(fault)
  const readings = await rowsOf(
    connection,
    'SELECT * FROM readings WHERE document_no = $1 ORDER BY no',
    [no],
  )
  for (const reading of readings) {
    tally.readings++
    await verifyReading(connection, document, reading, tally, add)
  }
}

async function verifyReading(
  connection: DuckDBConnection,
  document: Document,
  row: Row,
  tally: Tally,
  add: (fault: SpanFault) => void,
): Promise<void> {
  const no = Number(row['no'])
  const of = async (sql: string): Promise<readonly Row[]> => rowsOf(connection, sql, [no])
  const sentences = await of('SELECT * FROM sentences WHERE reading_no = $1')
  const mentions = await of('SELECT * FROM mentions WHERE reading_no = $1')
  const reports = await of(
    `SELECT *, CAST(no AS DOUBLE) AS report_no, CAST(happened_from AS VARCHAR) AS first_day,
       CAST(happened_to AS VARCHAR) AS last_day
     FROM reports WHERE reading_no = $1 ORDER BY no`,
  )
  const inReading = `report_no IN (SELECT no FROM reports WHERE reading_no = $1)`
  const quotes = groupBy(
    await of(`SELECT *, CAST(report_no AS DOUBLE) AS owner FROM report_spans WHERE ${inReading}`),
  )
  const participants = groupBy(
    await of(`SELECT *, CAST(report_no AS DOUBLE) AS owner FROM report_actors WHERE ${inReading}`),
  )
  const dyads = groupBy(
    await of(`SELECT *, CAST(report_no AS DOUBLE) AS owner FROM dyads WHERE ${inReading}`),
  )
  tally.reports += reports.length
  const counted = { sentences, mentions, reports }
  for (const [name, rows] of Object.entries(counted))
    if (Number(row[name]) !== rows.length)
      add({
        where: `reading ${row['id']}`,
        problem: `it has ${rows.length} ${name} where ${row[name]} were recorded`,
      })
  const parsed: Report[] = []
  for (const stored of reports) {
    const owner = Number(stored['report_no'])
    const report = parseReport(stored)
    if (report === undefined) {
      add({ where: `report ${stored['id']}`, problem: 'its payload is not a report' })
      continue
    }
    parsed.push(report)
    tally.spans += (quotes.get(owner) ?? []).length
    const rows = {
      spans: quotes.get(owner) ?? [],
      participants: participants.get(owner) ?? [],
      dyads: dyads.get(owner) ?? [],
    }
    const problem = rowProblem(report, document.text, stored, rows)
    if (problem !== undefined) add({ where: `report ${stored['id']}`, problem })
  }
  const reading: Reading = {
    id: row['id'] as Reading['id'],
    document: document.id,
    reader: String(row['reader']),
    configuration: String(row['configuration']),
    calibrated: Boolean(row['calibrated']),
    sentences: sentences.map(sentenceOf),
    reports: parsed,
    mentions: mentions.map(
      (one): ActorRef => ({
        id: one['id'] as ActorId,
        name: String(one['name']),
        mention: {
          doc: document.id,
          start: Number(one['start_offset']),
          end: Number(one['end_offset']),
        },
      }),
    ),
    notices: [],
  }
  for (const fault of readingFaults(document, reading)) add(fault)
}

/** What of a report's rows is not as the report itself gives it. */
function rowProblem(
  report: Report,
  text: string,
  stored: Row,
  rows: Readonly<Record<'spans' | 'participants' | 'dyads', readonly Row[]>>,
): string | undefined {
  const expected = reportRows(report, text)
  const { report: row } = expected
  const columns: readonly (readonly [string, unknown, unknown])[] = [
    ['id', stored['id'], row.id],
    ['kind', stored['kind'], row.kind],
    ['type', stored['type'], row.type],
    ['modality', stored['modality'], row.modality],
    ['month', stored['month'], row.month],
    ['intensity', stored['intensity'], row.intensity],
    ['dated', stored['dated'], row.dated],
    ['happened_from', stored['first_day'], row.happenedFrom],
    ['happened_to', stored['last_day'], row.happenedTo],
    ['start_offset', stored['start_offset'], row.start],
    ['end_offset', stored['end_offset'], row.end],
    ['evidence_lower', stored['evidence_lower'], row.evidenceLower],
  ]
  for (const [name, found, wanted] of columns)
    if (found !== wanted)
      return `its column ${name} holds '${found}' where the report gives '${wanted}'`
  const compared: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'quotes',
      rows.spans.map((one) => key(one, 'role', 'start_offset', 'end_offset', 'quote')),
      expected.spans.map(({ role, span, quote }) =>
        JSON.stringify([role, span.start, span.end, quote]),
      ),
    ],
    [
      'participants',
      rows.participants.map((one) => key(one, 'side', 'id', 'rolled', 'name', 'country', 'sector')),
      expected.participants.map((one) =>
        JSON.stringify([one.side, one.id, one.rolled, one.name, one.country, one.sector]),
      ),
    ],
    [
      'pairs',
      rows.dyads.map((one) =>
        key(one, 'actor', 'recipient', 'type', 'modality', 'month', 'intensity'),
      ),
      expected.dyads.map((one) =>
        JSON.stringify([
          one.actor,
          one.recipient,
          row.type,
          row.modality,
          row.month,
          row.intensity,
        ]),
      ),
    ],
  ]
  for (const [name, found, wanted] of compared)
    if ([...found].sort().join('\n') !== [...wanted].sort().join('\n'))
      return `its stored ${name} are not those of the report and its text`
  return undefined
}

/** Rows whose owner is missing: what a half-written batch would leave. */
async function orphans(connection: DuckDBConnection): Promise<readonly SpanFault[]> {
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

function parseReport(row: Row): Report | undefined {
  try {
    return JSON.parse(String(row['payload'])) as Report
  } catch {
    return undefined
  }
}

function groupBy(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const owner = Number(row['owner'])
    groups.set(owner, [...(groups.get(owner) ?? []), row])
  }
  return groups
}

function key(row: Row, ...columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]))
}

function wrongRow(fault: SpanFault, file: string): Notice {
  return {
    code: 'E-LEDGER-010',
    level: 'error',
    message: `${fault.where}: ${fault.problem}`,
    file,
    place: fault.where,
    fix: LEDGER_ERRORS['E-LEDGER-010']?.fix ?? '',
  }
}

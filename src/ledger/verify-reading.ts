import type { DuckDBConnection } from '@duckdb/node-api'
import type { ActorRef, Reading, Report } from '../coding/index.ts'
import type { ActorId, Document, Instant, Notice } from '../text/index.ts'
import type { SpanFault } from '../view/index.ts'
import { readingFaults } from '../view/index.ts'
import { sentenceOf } from './document-rows.ts'
import { READING_PARTS, readingSeal } from './seals.ts'
import type { Row } from './sql.ts'
import { rowsOf } from './sql.ts'
import { reportProblem } from './verify-report.ts'

/** Counts of what a check has gone through. */
export interface Tally {
  readings: number
  reports: number
  spans: number
}

/** The rows of one reading, by table. */
interface ReadingRows {
  readonly sentences: readonly Row[]
  readonly mentions: readonly Row[]
  readonly reports: readonly Row[]
  readonly spans: ReadonlyMap<number, readonly Row[]>
  readonly participants: ReadonlyMap<number, readonly Row[]>
  readonly dyads: ReadonlyMap<number, readonly Row[]>
}

/** Checks one reading with all its rows against its document; every fault goes to `add`. */
export async function verifyReading(
  connection: DuckDBConnection,
  document: Document,
  row: Row,
  tally: Tally,
  add: (fault: SpanFault) => void,
): Promise<void> {
  tally.readings++
  const where = `reading ${row['id']}`
  const rows = await readRows(connection, Number(row['no']))
  for (const name of ['sentences', 'mentions', 'reports'] as const)
    if (row[name] !== rows[name].length)
      add({
        where,
        problem: `it has ${rows[name].length} ${name} where ${row[name]} were recorded`,
      })
  for (const name of ['sentences', 'mentions'] as const)
    for (const one of rows[name])
      if (one['recorded'] !== row['recorded'])
        add({ where, problem: `one of its ${name} was recorded at another moment than it` })
  for (const mention of rows.mentions) {
    const problem = mentionProblem(mention, document.text)
    if (problem !== undefined) add({ where: `${where}, mention of ${mention['id']}`, problem })
  }
  tally.reports += rows.reports.length
  const reports = verifyReports(document.text, row, rows, tally, add)
  const notices = noticesOf(row)
  if (notices === undefined) add({ where, problem: 'its notices are not JSON' })
  const reading: Reading = {
    id: row['id'] as Reading['id'],
    document: document.id,
    reader: String(row['reader']),
    configuration: String(row['configuration']),
    calibrated: Boolean(row['calibrated']),
    sentences: rows.sentences.map(sentenceOf),
    reports,
    mentions: rows.mentions.map((one) => mentionOf(one, document)),
    notices: notices ?? [],
  }
  for (const fault of readingFaults(document, reading)) add(fault)
  const seals = rows.reports.map((one) => String(one['seal']))
  const found = readingSeal(reading, seals, row['recorded'] as Instant).split('.')
  const wanted = String(row['seal']).split('.')
  READING_PARTS.forEach((part, index) => {
    if (found[index] !== wanted[index])
      add({ where, problem: `what is stored of ${part} is not what was written` })
  })
}

/** Checks the rows of every report; returns the reports that could be understood. */
function verifyReports(
  text: string,
  reading: Row,
  rows: ReadingRows,
  tally: Tally,
  add: (fault: SpanFault) => void,
): readonly Report[] {
  const parsed: Report[] = []
  for (const row of rows.reports) {
    const no = Number(row['report_no'])
    const spans = rows.spans.get(no) ?? []
    tally.spans += spans.length
    const participants = rows.participants.get(no) ?? []
    const stored = { row, spans, participants, dyads: rows.dyads.get(no) ?? [] }
    const where = `report ${row['id']}`
    try {
      const report = JSON.parse(String(row['payload'])) as Report
      const problem = reportProblem(report, text, stored, reading)
      if (problem !== undefined) add({ where, problem })
      parsed.push(report)
    } catch {
      // Whatever cannot be taken apart was not put together by Chancery.
      add({ where, problem: 'its payload is not a report' })
    }
  }
  return parsed
}

async function readRows(connection: DuckDBConnection, no: number): Promise<ReadingRows> {
  const of = async (sql: string): Promise<readonly Row[]> => rowsOf(connection, sql, [no])
  const reports = await of(
    `SELECT *, CAST(no AS DOUBLE) AS report_no, CAST(happened_from AS VARCHAR) AS first_day,
       CAST(happened_to AS VARCHAR) AS last_day
     FROM reports WHERE reading_no = $1 ORDER BY no`,
  )
  // The reports of a reading are numbered together: a range is found without looking at every row.
  const range = [
    Number(reports[0]?.['report_no'] ?? 0),
    Number(reports.at(-1)?.['report_no'] ?? -1),
  ]
  const ofReports = async (table: string): Promise<ReadonlyMap<number, readonly Row[]>> => {
    const rows = await rowsOf(
      connection,
      `SELECT *, CAST(report_no AS DOUBLE) AS owner FROM ${table}
       WHERE report_no BETWEEN CAST($1 AS BIGINT) AND CAST($2 AS BIGINT)`,
      range,
    )
    const groups = new Map<number, Row[]>()
    for (const row of rows) {
      const group = groups.get(Number(row['owner'])) ?? []
      group.push(row)
      groups.set(Number(row['owner']), group)
    }
    return groups
  }
  return {
    sentences: await of('SELECT * FROM sentences WHERE reading_no = $1'),
    mentions: await of('SELECT * FROM mentions WHERE reading_no = $1'),
    reports,
    spans: await ofReports('report_spans'),
    participants: await ofReports('report_actors'),
    dyads: await ofReports('dyads'),
  }
}

function mentionProblem(row: Row, text: string): string | undefined {
  const words = text.slice(Number(row['start_offset']), Number(row['end_offset']))
  if (words === row['quote']) return undefined
  return `it quotes '${row['quote']}' where the text has '${words}'`
}

function mentionOf(row: Row, document: Document): ActorRef {
  return {
    id: row['id'] as ActorId,
    name: String(row['name']),
    ...(row['country'] === null ? {} : { country: row['country'] as ActorRef['country'] & string }),
    ...(row['sector'] === null ? {} : { sector: row['sector'] as ActorRef['sector'] & string }),
    mention: {
      doc: document.id,
      start: Number(row['start_offset']),
      end: Number(row['end_offset']),
    },
  }
}

function noticesOf(row: Row): readonly Notice[] | undefined {
  try {
    return JSON.parse(String(row['notices'])) as readonly Notice[]
  } catch {
    return undefined
  }
}

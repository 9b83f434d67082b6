import type { DuckDBConnection } from '@duckdb/node-api'
import type { Document, Instant, Notice, Publication } from '../text/index.ts'
import type { Judgement, SpanFault, VerifyResult } from '../view/index.ts'
import { documentFaults, publishedKey } from '../view/index.ts'
import { documentOf } from './document-rows.ts'
import { LEDGER_ERRORS } from './errors.ts'
import { documentSeal, judgementSeal, publicationSeal } from './seals.ts'
import type { Row } from './sql.ts'
import { rowsOf } from './sql.ts'
import { orderFaults, orphanFaults } from './verify-order.ts'
import type { Tally } from './verify-reading.ts'
import { verifyReading } from './verify-reading.ts'
import { columnProblem } from './verify-report.ts'

/**
 * Checks a whole ledger in JavaScript, one document at a time: every span inside its text and on whole
 * characters, every stored quote equal to the words it stands for, every typed column equal to what its
 * payload gives, every seal equal to the content hash of what it covers, every reading whole, no row
 * without its owner, nothing recorded before what came earlier.
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
  const others = [
    ...(await judgementFaults(connection)),
    ...(await orderFaults(connection)),
    ...(await orphanFaults(connection)),
  ]
  for (const fault of others) notices.push(wrongRow(fault, 'the ledger'))
  return { documents: documents.length, ...tally, notices }
}

async function verifyDocument(
  connection: DuckDBConnection,
  no: number,
  tally: Tally,
  add: (fault: SpanFault) => void,
): Promise<void> {
  const of = async (sql: string): Promise<readonly Row[]> => rowsOf(connection, sql, [no])
  const [row] = await of('SELECT * FROM documents WHERE no = $1')
  if (row === undefined) return
  const where = `document ${row['id']}`
  let document: Document
  try {
    document = documentOf(row)
    for (const fault of documentFaults(document)) add(fault)
  } catch {
    add({ where, problem: 'its blocks or pages are not JSON' })
    document = documentOf({ ...row, blocks: '[]', pages: '[]' })
  }
  if (row['characters'] !== document.text.length)
    add({ where, problem: 'its text is not as long as recorded' })
  if (documentSeal(document, row['recorded'] as Instant) !== row['seal'])
    add({ where, problem: 'what is stored of it is not what was written' })
  const publications = await of(
    `SELECT *, CAST(published_from AS VARCHAR) AS first_day,
       CAST(published_to AS VARCHAR) AS last_day
     FROM publications WHERE document_no = $1 ORDER BY no`,
  )
  for (const publication of publications) {
    const problem = publicationProblem(publication, document)
    if (problem !== undefined) add({ where: `publication ${publication['id']}`, problem })
  }
  for (const reading of await of('SELECT * FROM readings WHERE document_no = $1 ORDER BY no'))
    await verifyReading(connection, document, reading, tally, add)
}

/** What of a publication's row is not as its payload gives it. */
function publicationProblem(row: Row, document: Document): string | undefined {
  try {
    const publication = JSON.parse(String(row['payload'])) as Publication
    if (publication.document !== document.id)
      return `it belongs to ${publication.document}, not to ${document.id}`
    const { id, file, outlet, published } = publication
    return columnProblem([
      ['id', row['id'], id],
      ['file', row['file'], file],
      ['file_lower', row['file_lower'], file.toLowerCase()],
      ['outlet', row['outlet'], outlet],
      ['outlet_lower', row['outlet_lower'], outlet?.toLowerCase()],
      ['published_from', row['first_day'], published.from],
      ['published_to', row['last_day'], published.to],
      ['published_key', row['published_key'], publishedKey(publication)],
      ['seal', row['seal'], publicationSeal(publication, row['recorded'] as Instant)],
    ])
  } catch {
    return 'its payload is not a publication'
  }
}

async function judgementFaults(connection: DuckDBConnection): Promise<readonly SpanFault[]> {
  const rows = await rowsOf(
    connection,
    'SELECT *, CAST(made AS VARCHAR) AS made_day FROM judgements ORDER BY no',
  )
  return rows.flatMap((row) => {
    const problem = judgementProblem(row)
    return problem === undefined ? [] : [{ where: `judgement ${row['id']}`, problem }]
  })
}

/** What of a judgement's row is not as its payload gives it. */
function judgementProblem(row: Row): string | undefined {
  try {
    const judgement = JSON.parse(String(row['payload'])) as Judgement
    return columnProblem([
      ['id', row['id'], judgement.id],
      ['made', row['made_day'], judgement.made.slice(0, 10)],
      ['seal', row['seal'], judgementSeal(judgement, row['recorded'] as Instant)],
    ])
  } catch {
    return 'its payload is not a judgement'
  }
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

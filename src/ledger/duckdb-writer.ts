import type { DuckDBConnection } from '@duckdb/node-api'
import type { Document, Instant, Publication } from '../text/index.ts'
import type { Entry, Judgement, LedgerWriter, Written } from '../view/index.ts'
import {
  canonicalText,
  checkEntry,
  checkJudgement,
  isChange,
  nextInstant,
  noPublication,
  publishedKey,
  twoTexts,
} from '../view/index.ts'
import { appendReport } from './append-report.ts'
import type { RowAppender } from './append-rows.ts'
import { openAppender } from './append-rows.ts'
import type { Database } from './open-database.ts'
import { firstLine, storeError } from './open-database.ts'
import { documentSeal, judgementSeal, publicationSeal, readingSeal } from './seals.ts'
import { parameterList, rowsOf } from './sql.ts'

/** The last number given out in each table, and the last moment recorded. */
interface Counters {
  documents: number
  publications: number
  readings: number
  reports: number
  judgements: number
  last: Instant | undefined
}

/** What is already stored of the things a batch brings. */
interface Known {
  /** By document id: its number and text. */
  readonly documents: Map<string, { readonly no: number; readonly text: string }>
  /** By publication id: its current revision as canonical text. */
  readonly publications: Map<string, string>
  readonly readings: Set<string>
  /** By document id: the id of its latest reading. */
  readonly latest: Map<string, string>
}

/**
 * The writer of a DuckDB ledger: one transaction a call, one call at a time.
 *
 * @param onChange is called after each commit that added something.
 */
export async function duckdbWriter(
  database: Database,
  onChange: () => void,
): Promise<LedgerWriter> {
  const connection = database.writing
  const counters = await readCounters(connection)
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  /** Runs `add` in a transaction; the counters advance only when it is durable. */
  const append = async (
    wanted: Instant,
    add: (rows: RowAppender, next: Counters, recorded: Instant) => void,
  ) => {
    const recorded = nextInstant(wanted, counters.last)
    const next: Counters = { ...counters, last: recorded }
    try {
      await connection.run('BEGIN')
      const rows = await openAppender(connection)
      add(rows, next, recorded)
      rows.finish()
      await connection.run('COMMIT')
    } catch (cause) {
      await connection.run('ROLLBACK').catch(() => undefined)
      throw storeError(
        'E-LEDGER-007',
        `the database says: ${firstLine(cause)}`,
        database.path,
        cause,
      )
    }
    Object.assign(counters, next)
    onChange()
  }

  return {
    write: (entries, recorded) =>
      inTurn(async () => {
        for (const entry of entries) checkEntry(entry)
        const plan = planEntries(entries, await findKnown(connection, entries))
        if (plan.some((one) => isChange(one.written)))
          await append(recorded, (rows, next, moment) => {
            const numbers = new Map<string, number>()
            for (const one of plan) addPlanned(rows, one, numbers, next, moment)
          })
        return plan.map((one) => one.written)
      }),
    addJudgements: (judgements, recorded) =>
      inTurn(async () => {
        const fresh = await freshJudgements(connection, judgements)
        if (fresh.length === 0) return
        await append(recorded, (rows, next, moment) => {
          for (const judgement of fresh) {
            next.judgements++
            const made = judgement.made.slice(0, 10)
            rows.add(
              'judgements',
              next.judgements,
              judgement.id,
              made,
              JSON.stringify(judgement),
              moment,
              judgementSeal(judgement, moment),
            )
          }
        })
      }),
    close: () => inTurn(async () => undefined),
  }
}

/** What of one entry is new. */
interface PlannedEntry {
  readonly entry: Entry
  readonly written: Written
  /** The number of a document already stored. */
  readonly documentNo: number | undefined
  readonly publications: readonly Publication[]
}

function planEntries(entries: readonly Entry[], known: Known): readonly PlannedEntry[] {
  const texts = new Map([...known.documents].map(([id, stored]) => [id, stored.text]))
  return entries.map((entry) => {
    const { document, reading } = entry
    const text = texts.get(document.id)
    if (text === undefined && entry.publications.length === 0) throw noPublication(document.id)
    if (text !== undefined && text !== document.text) throw twoTexts(document.id)
    texts.set(document.id, document.text)
    const publications: Publication[] = []
    for (const publication of entry.publications) {
      const canonical = canonicalText(publication)
      if (known.publications.get(publication.id) === canonical) continue
      known.publications.set(publication.id, canonical)
      publications.push(publication)
    }
    // A known reading comes back into force when metadata are amended back to what it was made with.
    const isNewReading =
      reading !== undefined &&
      known.latest.get(document.id) !== reading.id &&
      (publications.length > 0 || !known.readings.has(reading.id))
    if (reading !== undefined) known.readings.add(reading.id)
    if (reading !== undefined && isNewReading) known.latest.set(document.id, reading.id)
    return {
      entry,
      written: {
        document: text === undefined ? 'new' : 'known',
        publications: publications.length,
        reading: reading === undefined ? 'none' : isNewReading ? 'new' : 'known',
      },
      documentNo: known.documents.get(document.id)?.no,
      publications,
    }
  })
}

function addPlanned(
  rows: RowAppender,
  planned: PlannedEntry,
  numbers: Map<string, number>,
  next: Counters,
  recorded: Instant,
): void {
  const { document, reading } = planned.entry
  if (planned.written.document === 'new') {
    next.documents++
    numbers.set(document.id, next.documents)
    addDocument(rows, document, next.documents, recorded)
  }
  const documentNo = planned.documentNo ?? numbers.get(document.id) ?? 0
  for (const publication of planned.publications) {
    next.publications++
    addPublication(rows, publication, next.publications, documentNo, recorded)
  }
  if (reading === undefined || planned.written.reading !== 'new') return
  next.readings++
  const readingNo = next.readings
  const seals = reading.reports.map((report) => {
    next.reports++
    const place = { no: next.reports, readingNo, documentNo, recorded }
    return appendReport(rows, report, document.text, place)
  })
  rows.add(
    'readings',
    readingNo,
    documentNo,
    reading.id,
    reading.reader,
    reading.configuration,
    reading.calibrated,
    reading.sentences.length,
    reading.reports.length,
    reading.mentions.length,
    JSON.stringify(reading.notices),
    recorded,
    readingSeal(reading, seals, recorded),
  )
  for (const { index, start, end, kind } of reading.sentences)
    rows.add('sentences', readingNo, index, start, end, kind, recorded)
  for (const { id, name, country, sector, mention } of reading.mentions)
    rows.add(
      'mentions',
      readingNo,
      id,
      name,
      country ?? null,
      sector ?? null,
      mention.start,
      mention.end,
      document.text.slice(mention.start, mention.end),
      recorded,
    )
}

function addDocument(rows: RowAppender, document: Document, no: number, recorded: Instant): void {
  const { id, text, extractor, language, blocks, pages } = document
  const marks = [JSON.stringify(blocks), JSON.stringify(pages)] as const
  const seal = documentSeal(document, recorded)
  rows.add('documents', no, id, text, extractor, language, ...marks, text.length, recorded, seal)
}

function addPublication(
  rows: RowAppender,
  publication: Publication,
  no: number,
  documentNo: number,
  recorded: Instant,
): void {
  const { id, file, outlet, published } = publication
  rows.add(
    'publications',
    no,
    documentNo,
    id,
    file,
    file.toLowerCase(),
    outlet ?? null,
    outlet?.toLowerCase() ?? null,
    published.from ?? null,
    published.to ?? null,
    publishedKey(publication),
    JSON.stringify(publication),
    recorded,
    publicationSeal(publication, recorded),
  )
}

async function findKnown(connection: DuckDBConnection, entries: readonly Entry[]): Promise<Known> {
  const documents = await stored(
    connection,
    'SELECT id, no, text FROM documents',
    entries.map((one) => one.document.id),
  )
  const publications = await stored(
    connection,
    'SELECT id, payload FROM publications',
    entries.flatMap((one) => one.publications.map(({ id }) => id)),
    'ORDER BY no',
  )
  const readings = await stored(
    connection,
    'SELECT id FROM readings',
    entries.flatMap((one) => (one.reading === undefined ? [] : [one.reading.id])),
  )
  const latest = await stored(
    connection,
    `SELECT d.id, g.id AS reading FROM documents AS d
     JOIN readings AS g ON g.document_no = d.no`,
    entries.map((one) => one.document.id),
    'ORDER BY g.no',
    'd.id',
  )
  return {
    latest: new Map(latest.map(({ id, reading }) => [String(id), String(reading)])),
    documents: new Map(
      documents.map(({ id, no, text }) => [String(id), { no: Number(no), text: String(text) }]),
    ),
    // In the order recorded, so that the last revision of each stays.
    publications: new Map(
      publications.map(({ id, payload }) => [
        String(id),
        canonicalText(JSON.parse(String(payload))),
      ]),
    ),
    readings: new Set(readings.map(({ id }) => String(id))),
  }
}

async function freshJudgements(
  connection: DuckDBConnection,
  judgements: readonly Judgement[],
): Promise<readonly Judgement[]> {
  const wanted = judgements.flatMap((one) => [
    one.id,
    ...(one.withdraws === undefined ? [] : [one.withdraws]),
  ])
  const found = await stored(connection, 'SELECT id FROM judgements', wanted)
  const known = new Set(found.map(({ id }) => String(id)))
  const anchored = judgements.flatMap((one) => [
    one.anchor.span.doc,
    ...(one.other === undefined ? [] : [one.other.span.doc]),
  ])
  const texts = new Map(
    (await stored(connection, 'SELECT id, text FROM documents', anchored)).map(({ id, text }) => [
      String(id),
      String(text),
    ]),
  )
  const fresh: Judgement[] = []
  for (const judgement of judgements) {
    if (known.has(judgement.id)) continue
    checkJudgement(judgement, { text: (id) => texts.get(id), isKnown: (id) => known.has(id) })
    known.add(judgement.id)
    fresh.push(judgement)
  }
  return fresh
}

/** Rows of `select` with one of the ids. */
async function stored(
  connection: DuckDBConnection,
  select: string,
  ids: readonly string[],
  rest = '',
  column = 'id',
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return []
  const sql = `${select} WHERE ${column} IN (${parameterList(distinct.length)}) ${rest}`
  return rowsOf(connection, sql, distinct)
}

async function readCounters(connection: DuckDBConnection): Promise<Counters> {
  const [row] = await rowsOf(
    connection,
    `SELECT
      (SELECT max(no) FROM documents) AS documents,
      (SELECT max(no) FROM publications) AS publications,
      (SELECT max(no) FROM readings) AS readings,
      (SELECT CAST(max(no) AS DOUBLE) FROM reports) AS reports,
      (SELECT max(no) FROM judgements) AS judgements,
      (SELECT max(recorded) FROM (
        SELECT recorded FROM documents UNION ALL SELECT recorded FROM publications
        UNION ALL SELECT recorded FROM readings UNION ALL SELECT recorded FROM judgements
      )) AS last`,
  )
  const last = row?.['last']
  return {
    documents: Number(row?.['documents'] ?? 0),
    publications: Number(row?.['publications'] ?? 0),
    readings: Number(row?.['readings'] ?? 0),
    reports: Number(row?.['reports'] ?? 0),
    judgements: Number(row?.['judgements'] ?? 0),
    last: typeof last === 'string' ? (last as Instant) : undefined,
  }
}

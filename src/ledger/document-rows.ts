import type {
  Day,
  Document,
  DocumentId,
  Instant,
  Publication,
  ReadingId,
  Sentence,
} from '../text/index.ts'
import type { DocumentRow, OutletRow, Recorded, StoredDocument } from '../view/index.ts'
import { publicationFields } from '../view/index.ts'
import type { Sight } from './duckdb-view.ts'
import { reportConditions } from './report-conditions.ts'
import type { Row } from './sql.ts'
import { rowsOf, SqlParameters } from './sql.ts'

/** The list of documents, in the ledger's order. */
export async function listDocuments({ connection, seen }: Sight): Promise<readonly DocumentRow[]> {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `WITH counts AS (
       SELECT r.reading_no,
         CAST(count(*) FILTER (WHERE r.kind = 'event') AS INTEGER) AS events,
         CAST(count(*) FILTER (WHERE r.kind = 'tie') AS INTEGER) AS ties,
         CAST(count(*) FILTER (WHERE r.kind = 'claim') AS INTEGER) AS claims,
         CAST(count(*) FILTER (WHERE r.kind = 'corridor') AS INTEGER) AS corridors
       FROM ${seen.reports} AS r WHERE ${reportConditions({}, seen, parameters)}
       GROUP BY r.reading_no
     )
     SELECT d.id, d.language, d.characters, d.recorded, p.payload, s.publications,
       g.sentences, c.events, c.ties, c.claims, c.corridors
     FROM ${seen.documents} AS s
     JOIN documents AS d ON d.no = s.document_no
     JOIN publications AS p ON p.no = s.publication_no
     LEFT JOIN readings AS g ON g.no = s.reading_no
     LEFT JOIN counts AS c ON c.reading_no = s.reading_no
     ORDER BY s.rank`,
    parameters.values,
  )
  return rows.map((row) => ({
    id: row['id'] as DocumentId,
    ...publicationFields(JSON.parse(String(row['payload'])) as Publication),
    language: String(row['language']),
    publications: Number(row['publications']),
    characters: Number(row['characters']),
    sentences: Number(row['sentences'] ?? 0),
    events: Number(row['events'] ?? 0),
    ties: Number(row['ties'] ?? 0),
    claims: Number(row['claims'] ?? 0),
    corridors: Number(row['corridors'] ?? 0),
    recorded: row['recorded'] as Instant,
  }))
}

/** Documents with all that hangs on them; those there are of the ones asked for. */
export async function openStored(
  { connection, seen }: Sight,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, StoredDocument>> {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT d.*, s.reading_no, g.id AS reading, g.reader, g.calibrated
     FROM ${seen.documents} AS s JOIN documents AS d ON d.no = s.document_no
     LEFT JOIN readings AS g ON g.no = s.reading_no
     WHERE ${parameters.isIn('d.id', ids)}`,
    parameters.values,
  )
  if (rows.length === 0) return new Map()
  const listOf = (column: string) => rows.map((row) => Number(row[column] ?? 0)).join(', ')
  const publications = byNumber(
    await rowsOf(
      connection,
      `SELECT s.document_no AS of, p.payload, p.recorded
       FROM ${seen.publications} AS s JOIN publications AS p ON p.no = s.no
       WHERE s.document_no IN (${listOf('no')}) ORDER BY p.published_key, p.file, p.id`,
    ),
  )
  const sentences = byNumber(
    await rowsOf(
      connection,
      `SELECT reading_no AS of, index, start_offset, end_offset, kind FROM sentences
       WHERE reading_no IN (${listOf('reading_no')}) ORDER BY reading_no, index`,
    ),
  )
  return new Map(
    rows.map((row): [DocumentId, StoredDocument] => [
      row['id'] as DocumentId,
      {
        document: documentOf(row),
        recorded: row['recorded'] as Instant,
        publications: (publications.get(Number(row['no'])) ?? []).map(recordedPublication),
        sentences: (sentences.get(Number(row['reading_no'] ?? 0)) ?? []).map(sentenceOf),
        ...(row['reading'] === null
          ? {}
          : {
              reading: row['reading'] as ReadingId,
              reader: String(row['reader']),
              calibrated: Boolean(row['calibrated']),
            }),
      },
    ]),
  )
}

function byNumber(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const lists = new Map<number, Row[]>()
  for (const row of rows) {
    const number = Number(row['of'])
    const list = lists.get(number)
    if (list === undefined) lists.set(number, [row])
    else list.push(row)
  }
  return lists
}

/** The list of outlets by name, unknown ones last. */
export async function listOutlets({ connection, seen }: Sight): Promise<readonly OutletRow[]> {
  const rows = await rowsOf(
    connection,
    `SELECT p.outlet, CAST(count(DISTINCT p.document_no) AS INTEGER) AS documents,
       CAST(min(COALESCE(p.published_from, p.published_to)) AS VARCHAR) AS first_published,
       CAST(max(COALESCE(p.published_to, p.published_from)) AS VARCHAR) AS last_published
     FROM ${seen.publications} AS s JOIN publications AS p ON p.no = s.no
     GROUP BY p.outlet ORDER BY p.outlet IS NULL, p.outlet`,
  )
  return rows.map((row) => ({
    ...(row['outlet'] === null ? {} : { outlet: String(row['outlet']) }),
    documents: Number(row['documents']),
    ...(row['first_published'] === null ? {} : { firstPublished: row['first_published'] as Day }),
    ...(row['last_published'] === null ? {} : { lastPublished: row['last_published'] as Day }),
  }))
}

/** The document in a row of `documents`. */
export function documentOf(row: Row): Document {
  return {
    id: row['id'] as DocumentId,
    text: String(row['text']),
    extractor: String(row['extractor']),
    language: String(row['language']),
    blocks: JSON.parse(String(row['blocks'])) as Document['blocks'],
    pages: JSON.parse(String(row['pages'])) as Document['pages'],
  }
}

/** The publication in a row of `publications`. */
export function recordedPublication(row: Row): Recorded<Publication> {
  return {
    value: JSON.parse(String(row['payload'])) as Publication,
    recorded: row['recorded'] as Instant,
  }
}

/** The sentence in a row of `sentences`. */
export function sentenceOf(row: Row): Sentence {
  return {
    index: Number(row['index']),
    start: Number(row['start_offset']),
    end: Number(row['end_offset']),
    kind: row['kind'] as Sentence['kind'],
  }
}

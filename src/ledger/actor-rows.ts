import type { Sector } from '../codebook/index.ts'
import type { ActorId, DocumentId, Iso3 } from '../text/index.ts'
import type { ActorRow, FirstMention, NameVote, Query } from '../view/index.ts'
import { compareActors, electName, isNarrow } from '../view/index.ts'
import type { Sight } from './duckdb-view.ts'
import { reportConditions } from './report-conditions.ts'
import type { Row } from './sql.ts'
import { rowsOf, SqlParameters } from './sql.ts'

/** The list of actors with what they take part in. Counted in SQL; names are elected here. */
export async function listActors(sight: Sight, query: Query): Promise<readonly ActorRow[]> {
  const { documents: _documents, withRejected: _withRejected, ...rest } = query
  const participants = await countReports(sight, query)
  const mentionVotes = await countMentions(sight, query)
  const appearanceVotes = await countAppearances(sight, query)
  const documents = await countDocuments(sight, query)
  const ids = new Set(participants.keys())
  if (!isNarrow(rest)) for (const id of mentionVotes.keys()) ids.add(id)
  const rows: ActorRow[] = []
  for (const id of ids) {
    const mentioned = mentionVotes.get(id) ?? []
    const named = electName(mentioned.length > 0 ? mentioned : (appearanceVotes.get(id) ?? []))
    if (named === undefined) continue
    const counts = participants.get(id)
    rows.push({
      id: named.id,
      name: named.name,
      ...(named.country === undefined ? {} : { country: named.country }),
      ...(named.sector === undefined ? {} : { sector: named.sector }),
      mentions: mentioned.reduce((sum, vote) => sum + vote.count, 0),
      events: Number(counts?.['events'] ?? 0),
      ties: Number(counts?.['ties'] ?? 0),
      claims: Number(counts?.['claims'] ?? 0),
      documents: documents.get(id) ?? 0,
    })
  }
  return rows.sort(compareActors)
}

/** Where actors are mentioned first, in the order asked. */
export async function firstMentions(
  { connection, seen }: Sight,
  actors: readonly ActorId[],
): Promise<readonly FirstMention[]> {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT first.actor, d.id AS doc, first.start_offset, first.end_offset FROM (
       SELECT m.id AS actor, s.document_no, m.start_offset, m.end_offset, row_number() OVER (
         PARTITION BY m.id ORDER BY s.rank, m.start_offset, m.end_offset
       ) AS place
       FROM mentions AS m JOIN ${seen.documents} AS s ON s.reading_no = m.reading_no
       WHERE ${parameters.isIn('m.id', actors)}
     ) AS first JOIN documents AS d ON d.no = first.document_no
     WHERE first.place = 1`,
    parameters.values,
  )
  const found = new Map(rows.map((row) => [String(row['actor']), row]))
  return actors.flatMap((actor) => {
    const row = found.get(actor)
    if (row === undefined) return []
    const doc = String(row['doc']) as DocumentId
    const mention = { doc, start: Number(row['start_offset']), end: Number(row['end_offset']) }
    return [{ actor, mention }]
  })
}

async function countReports({ connection, seen }: Sight, query: Query): Promise<Map<string, Row>> {
  const parameters = new SqlParameters()
  const countOf = (kind: string): string =>
    `CAST(count(DISTINCT r.no) FILTER (WHERE r.kind = '${kind}') AS INTEGER)`
  const rows = await rowsOf(
    connection,
    `SELECT b.id, ${countOf('event')} AS events, ${countOf('tie')} AS ties,
       ${countOf('claim')} AS claims
     FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
     JOIN ${seen.participants} AS b ON b.report_no = r.no
     WHERE b.name IS NOT NULL AND ${reportConditions(query, seen, parameters)}
     GROUP BY b.id`,
    parameters.values,
  )
  return new Map(rows.map((row) => [String(row['id']), row]))
}

async function countMentions({ connection, seen }: Sight, query: Query) {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT m.id, m.name, m.country, m.sector, CAST(count(*) AS INTEGER) AS count
     FROM mentions AS m JOIN ${seen.documents} AS s ON s.reading_no = m.reading_no
     WHERE ${documentCondition(query, parameters)}
     GROUP BY m.id, m.name, m.country, m.sector`,
    parameters.values,
  )
  return votesById(rows)
}

async function countAppearances({ connection, seen }: Sight, query: Query) {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT b.id, b.name, b.country, b.sector, CAST(count(*) AS INTEGER) AS count
     FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
     JOIN ${seen.participants} AS b ON b.report_no = r.no
     WHERE b.name IS NOT NULL AND ${reportConditions(query, seen, parameters)}
     GROUP BY b.id, b.name, b.country, b.sector`,
    parameters.values,
  )
  return votesById(rows)
}

async function countDocuments({ connection, seen }: Sight, query: Query) {
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT id, CAST(count(*) AS INTEGER) AS documents FROM (
       SELECT b.id, r.document_no
       FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
       JOIN ${seen.participants} AS b ON b.report_no = r.no
       WHERE b.name IS NOT NULL AND ${reportConditions(query, seen, parameters)}
       UNION
       SELECT m.id, s.document_no
       FROM mentions AS m JOIN ${seen.documents} AS s ON s.reading_no = m.reading_no
       WHERE ${documentCondition(query, parameters)}
     ) AS both_ways GROUP BY id`,
    parameters.values,
  )
  return new Map(rows.map((row) => [String(row['id']), Number(row['documents'])]))
}

function documentCondition(query: Query, parameters: SqlParameters): string {
  if (query.documents === undefined) return 'TRUE'
  return `s.document_no IN (SELECT no FROM documents WHERE ${parameters.isIn('id', query.documents)})`
}

function votesById(rows: readonly Row[]): Map<string, NameVote[]> {
  const votes = new Map<string, NameVote[]>()
  for (const row of rows) {
    const id = String(row['id'])
    const vote: NameVote = {
      id: id as ActorId,
      name: String(row['name']),
      ...(row['country'] === null ? {} : { country: row['country'] as Iso3 }),
      ...(row['sector'] === null ? {} : { sector: row['sector'] as Sector }),
      count: Number(row['count']),
    }
    votes.set(id, [...(votes.get(id) ?? []), vote])
  }
  return votes
}

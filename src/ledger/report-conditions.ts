import type { Query } from '../view/index.ts'
import { kindsOf, wordsOf } from '../view/index.ts'
import type { SeenTables } from './seen-tables.ts'
import type { SqlParameters } from './sql.ts'

/**
 * The conditions of a query on reports, as SQL on a row `r` of `seen.reports`. They say what
 * `matchesQuery` says in JavaScript; `ledgerSpec` holds the two together.
 */
export function reportConditions(
  query: Query,
  seen: SeenTables,
  parameters: SqlParameters,
): string {
  const all = [
    ...kindConditions(query, parameters),
    ...periodConditions(query, parameters),
    ...originConditions(query, seen, parameters),
    ...participantConditions(query, seen, parameters),
    ...wordConditions(query, parameters),
  ]
  if (query.withRejected !== true && seen.rejected !== undefined)
    all.push(`r.no NOT IN (SELECT no FROM ${seen.rejected})`)
  return all.length === 0 ? 'TRUE' : all.join('\n AND ')
}

/** The part of the conditions that asks which documents and sources tell it. */
export function originConditions(
  query: Query,
  seen: SeenTables,
  parameters: SqlParameters,
): readonly string[] {
  const conditions: string[] = []
  if (query.documents !== undefined)
    conditions.push(
      `r.document_no IN (SELECT no FROM documents WHERE ${parameters.isIn('id', query.documents)})`,
    )
  if (query.accordingTo !== undefined) {
    const asked = query.accordingTo.map((name) => name.toLowerCase())
    conditions.push(
      `(r.document_no IN (
          SELECT p.document_no FROM ${seen.publications} AS s JOIN publications AS p ON p.no = s.no
          WHERE ${parameters.isIn('p.outlet_lower', asked)} OR ${parameters.isIn('p.file_lower', asked)}
        ) OR ${parameters.isIn("COALESCE(r.holder_lower, '')", withoutEmpty(asked))}
        OR ${parameters.isIn("COALESCE(r.holder_rolled_lower, '')", withoutEmpty(asked))})`,
    )
  }
  return conditions
}

/** The part of the conditions that asks for words in the evidence. */
export function wordConditions(query: Query, parameters: SqlParameters): readonly string[] {
  return wordsOf(query).map((word) => `strpos(r.evidence_lower, ${parameters.add(word)}) > 0`)
}

/** A condition that participant `alias` is one of those asked for. */
export function askedCondition(
  alias: string,
  asked: readonly string[] | undefined,
  parameters: SqlParameters,
): string {
  if (asked === undefined) return 'TRUE'
  return `(${parameters.isIn(`${alias}.id`, asked)} OR ${parameters.isIn(`${alias}.rolled`, asked)})`
}

function kindConditions(query: Query, parameters: SqlParameters): readonly string[] {
  const kinds = kindsOf(query)
  const conditions = kinds.size === 4 ? [] : [parameters.isIn('r.kind', [...kinds])]
  const narrow = (kind: string, column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined)
      conditions.push(`(r.kind <> '${kind}' OR ${parameters.isIn(column, values)})`)
  }
  narrow('event', 'r.type', query.types)
  narrow('event', 'r.modality', query.eventModality)
  narrow('tie', 'r.type', query.ties)
  narrow('tie', 'r.modality', query.tieModality)
  return conditions
}

function periodConditions(query: Query, parameters: SqlParameters): readonly string[] {
  const { since, until } = query
  if (since === undefined && until === undefined) return []
  const conditions = ['r.dated']
  const day = (value: string): string => `CAST(${parameters.add(value)} AS DATE)`
  if (since !== undefined)
    conditions.push(`(r.happened_to IS NULL OR r.happened_to >= ${day(since)})`)
  if (until !== undefined)
    conditions.push(`(r.happened_from IS NULL OR r.happened_from <= ${day(until)})`)
  return conditions
}

function participantConditions(
  query: Query,
  seen: SeenTables,
  parameters: SqlParameters,
): readonly string[] {
  const { actor, recipient, between } = query
  // Lists of report numbers, not a look at each report: those asked for are few among many.
  const conditions: string[] = []
  if (between !== undefined) conditions.push(sidesCondition(between, seen, parameters))
  const one = (side: string, asked: readonly string[]): string =>
    `r.no IN (
      SELECT a.report_no FROM ${seen.participants} AS a
      WHERE a.side <> '${side}' AND ${askedCondition('a', asked, parameters)})`
  if (actor !== undefined && recipient !== undefined) {
    const sides = "a.side <> 'recipient' AND b.side <> 'actor'"
    conditions.push(pairCondition(actor, recipient, sides, seen, parameters))
  } else if (actor !== undefined) conditions.push(one('recipient', actor))
  else if (recipient !== undefined) conditions.push(one('actor', recipient))
  return conditions
}

/** A condition that a report has one of each on its two sides, whoever acts. */
export function sidesCondition(
  { one, other }: NonNullable<Query['between']>,
  seen: SeenTables,
  parameters: SqlParameters,
): string {
  const either =
    "((a.side <> 'recipient' AND b.side <> 'actor') OR (a.side <> 'actor' AND b.side <> 'recipient'))"
  return pairCondition(one, other, either, seen, parameters)
}

/** A condition that participant `a` is one of `one`, `b` one of `other`, and their sides as said. */
function pairCondition(
  one: readonly string[],
  other: readonly string[],
  sides: string,
  seen: SeenTables,
  parameters: SqlParameters,
): string {
  return `r.no IN (
    SELECT a.report_no FROM ${seen.participants} AS a
    JOIN ${seen.participants} AS b ON b.report_no = a.report_no
    WHERE ${sides}
      AND ${askedCondition('a', one, parameters)}
      AND ${askedCondition('b', other, parameters)}
      AND (a.side <> 'member' OR b.side <> 'member' OR a.rolled <> b.rolled))`
}

function withoutEmpty(values: readonly string[]): readonly string[] {
  return values.filter((value) => value !== '')
}

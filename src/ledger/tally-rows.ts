import type { EventCode } from '../codebook/index.ts'
import type { Fading, PairSum, Query, Tally, TypeCount } from '../view/index.ts'
import type { Sight } from './duckdb-view.ts'
import { reportConditions } from './report-conditions.ts'
import { monthText } from './report-row.ts'
import type { SeenTables } from './seen-tables.ts'
import type { Row } from './sql.ts'
import { rowsOf, SqlParameters } from './sql.ts'

/** Fields of a query that the `dyads` table answers by itself. */
const OWN_FIELDS = new Set(['actor', 'recipient', 'types', 'eventModality', 'withRejected'])

/**
 * A sum that does not depend on the order in which threads add: whole numbers of a thousandth or so, which
 * is exact for intensities and far below what a figure shows for faded ones.
 */
function exactSum(value: string, steps: number): string {
  return `CAST(sum(CAST(round((${value}) * ${steps}) AS BIGINT)) AS DOUBLE) / ${steps}`
}

/** Tallies of a query, added up in SQL; in no order. */
export async function tallyRows(sight: Sight, query: Query): Promise<readonly Tally[]> {
  const { connection, seen } = sight
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT y.actor, y.recipient, y.type, y.month, CAST(count(*) AS DOUBLE) AS count,
       ${exactSum('y.intensity', 1e3)} AS intensity
     FROM ${seen.dyads} AS y JOIN ${seen.documents} AS s ON s.reading_no = y.reading_no
     WHERE ${dyadConditions(query, seen, parameters)}
     GROUP BY y.actor, y.recipient, y.type, y.month`,
    parameters.values,
  )
  return rows.map((row) => ({
    actor: String(row['actor']),
    ...(row['recipient'] === null ? {} : { recipient: String(row['recipient']) }),
    ...typeCount(row),
  }))
}

/** Sums by unordered pair, faded to a day, added up in SQL; in no order. */
export async function pairSumRows(
  sight: Sight,
  query: Query,
  { day, halfLife, groups }: Fading,
): Promise<readonly PairSum[]> {
  const { connection, seen } = sight
  const parameters = new SqlParameters()
  const asked = `CAST(${parameters.add(day)} AS DATE)`
  const half = parameters.add(halfLife)
  const cases = groups.map(
    (types, index) => `WHEN ${parameters.isIn('y.type', types)} THEN ${index}`,
  )
  const group = cases.length === 0 ? '0' : `CASE ${cases.join(' ')} ELSE ${cases.length} END`
  // The last day of a month: the day before the first of the next.
  const last =
    '(make_date(CAST(floor((month + 1) / 12.0) AS INTEGER), CAST((month + 1) % 12 AS INTEGER) + 1, 1) - 1)'
  // Not grouped by month: there would be more groups than a reader has pairs to look at. Group and
  // period make one number, since grouping by numbers is cheaper than by words.
  const rows = await rowsOf(
    connection,
    `SELECT y.actor, y.recipient,
       ${group} * 3 + CASE WHEN times.weight IS NULL THEN 2 ELSE times.later END AS place,
       CAST(count(*) AS DOUBLE) AS count, ${exactSum('y.intensity', 1e3)} AS intensity,
       COALESCE(${exactSum('y.intensity * times.weight', 1e9)}, 0) AS faded
     FROM ${seen.dyads} AS y JOIN ${seen.documents} AS s ON s.reading_no = y.reading_no
     LEFT JOIN (
       SELECT month, CASE WHEN ${last} > ${asked} THEN 1 ELSE 0 END AS later,
         CASE WHEN ${last} > ${asked} THEN 0
           ELSE power(2.0, -CAST(${asked} - ${last} AS DOUBLE) / ${half}) END AS weight
       FROM (SELECT DISTINCT month FROM ${seen.dyads} WHERE month IS NOT NULL) AS known
     ) AS times ON times.month = y.month
     WHERE y.recipient IS NOT NULL AND y.recipient <> y.actor
       AND (y.actor < y.recipient OR y.report_no NOT IN (
         SELECT report_no FROM ${seen.participants} WHERE side = 'member'))
       AND ${dyadConditions(query, seen, parameters)}
     GROUP BY 1, 2, 3`,
    parameters.values,
  )
  return bothWays(rows.map(pairSum))
}

/** Adds up what went one way and what went the other. */
function bothWays(sums: readonly PairSum[]): readonly PairSum[] {
  const pairs = new Map<string, PairSum>()
  for (const sum of sums) {
    const { a, b, group, when } = sum
    const key = JSON.stringify([a, b, group, when])
    const other = pairs.get(key)
    pairs.set(
      key,
      other === undefined
        ? sum
        : {
            ...other,
            count: other.count + sum.count,
            intensity: other.intensity + sum.intensity,
            faded: other.faded + sum.faded,
          },
    )
  }
  return [...pairs.values()]
}

/** The conditions of a query on a row `y` of `seen.dyads`. */
function dyadConditions(query: Query, seen: SeenTables, parameters: SqlParameters): string {
  const asked = assertedUnlessSaid(query)
  const conditions = [parameters.isIn('y.modality', asked.eventModality ?? [])]
  if (asked.types !== undefined) conditions.push(parameters.isIn('y.type', asked.types))
  if (asked.withRejected !== true && seen.rejected !== undefined)
    conditions.push(`y.report_no NOT IN (SELECT no FROM ${seen.rejected})`)
  if (Object.entries(query).some(([field, value]) => value !== undefined && !OWN_FIELDS.has(field)))
    conditions.push(
      `y.report_no IN (SELECT r.no FROM ${seen.reports} AS r WHERE ${reportConditions(asked, seen, parameters)})`,
    )
  // Whoever is in a pair asked for is in a report asked for: no need to look at the report again.
  if (query.actor !== undefined)
    conditions.push(pairCondition('actor', 'recipient', query.actor, seen, parameters))
  if (query.recipient !== undefined)
    conditions.push(pairCondition('recipient', 'actor', query.recipient, seen, parameters))
  return conditions.join('\n AND ')
}

/** Counts by type and month, added up in SQL; in no order. */
export async function typeCountRows(sight: Sight, query: Query): Promise<readonly TypeCount[]> {
  const { connection, seen } = sight
  const parameters = new SqlParameters()
  const rows = await rowsOf(
    connection,
    `SELECT r.type, r.month, CAST(count(*) AS DOUBLE) AS count, ${exactSum('r.intensity', 1e3)} AS intensity
     FROM ${seen.reports} AS r JOIN ${seen.documents} AS s ON s.reading_no = r.reading_no
     WHERE ${reportConditions(assertedUnlessSaid(query), seen, parameters)}
     GROUP BY r.type, r.month`,
    parameters.values,
  )
  return rows.map(typeCount)
}

const PERIODS: readonly PairSum['when'][] = ['by then', 'later', 'undated']

function pairSum(row: Row): PairSum {
  const [a = '', b = ''] = [String(row['actor']), String(row['recipient'])].sort()
  return {
    a,
    b,
    group: Math.floor(Number(row['place']) / PERIODS.length),
    when: PERIODS[Number(row['place']) % PERIODS.length] ?? 'undated',
    count: Number(row['count']),
    intensity: Number(row['intensity']),
    faded: Number(row['faded']),
  }
}

function assertedUnlessSaid(query: Query): Query {
  return { ...query, kinds: ['event'], eventModality: query.eventModality ?? ['asserted'] }
}

/** A condition that a side of the pair is one of those asked for, by itself or through one of its members. */
function pairCondition(
  column: 'actor' | 'recipient',
  otherSide: 'actor' | 'recipient',
  asked: readonly string[],
  seen: SeenTables,
  parameters: SqlParameters,
): string {
  return `(${parameters.isIn(`y.${column}`, asked)} OR EXISTS (
    SELECT 1 FROM ${seen.participants} AS a
    WHERE a.report_no = y.report_no AND a.side <> '${otherSide}' AND a.rolled = y.${column}
      AND a.rolled <> a.id AND ${parameters.isIn('a.id', asked)}))`
}

function typeCount(row: Row): TypeCount {
  const month = row['month']
  return {
    type: row['type'] as EventCode,
    ...(typeof month === 'number' ? { period: monthText(month) } : {}),
    count: Number(row['count']),
    intensity: Number(row['intensity']),
  }
}

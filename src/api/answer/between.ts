import { intensity } from '../../codebook/index.ts'
import type { EventReport, TieReport } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import { formatPeriod, UsageError } from '../../text/index.ts'
import type { WireBetween, WireList } from '../wire.ts'
import { Citer } from './citer.ts'
import { labelOf } from './documents.ts'

/** Rows when the request does not say how many. */
const SHOWN = 40

/**
 * The reports of events and ties between two actors, either way, ties first. Answered from reports, not
 * from folded events, so that it is quick on a large ledger.
 *
 * @param a a unit of the network: a country code or an actor's id; names are not looked up
 * @throws UsageError `E-API-004` when an actor is missing; others when a filter cannot be understood.
 */
export async function listBetween(
  desk: Desk,
  filters: Filters,
  a: string | null,
  b: string | null,
): Promise<WireList<WireBetween>> {
  if (a === null || b === null || a === '' || b === '')
    throw new UsageError({
      code: 'E-API-004',
      message: 'expected two actors',
      fix: 'Ask like between?a=IRN&b=AZE.',
    })
  const { query, vantage, page } = await questionOf(desk, filters)
  const view = desk.ledger.view.at(vantage)
  const { offset, limit } = page ?? { offset: 0, limit: SHOWN }
  const between = { one: [a], other: [b] }
  const ties = await view.tieReports({ ...query, between }, { offset, limit })
  const events = await view.reports(
    {
      ...query,
      between,
      kinds: ['event'],
      eventModality: query.eventModality ?? ['asserted'],
    },
    {
      offset: Math.max(0, offset - ties.total),
      limit: limit - ties.rows.length,
    },
  )
  const total = ties.total + events.total
  const shown = [...ties.rows, ...events.rows] as readonly (EventReport | TieReport)[]
  const citer = new Citer(view)
  return {
    rows: await Promise.all(
      shown.map(async (report): Promise<WireBetween> => {
        const when = report.kind === 'event' ? report.when : report.holds
        return {
          id: report.id,
          kind: report.kind,
          label: labelOf(report),
          tone: report.kind === 'event' ? intensity(report.type, report.modes) : report.sign,
          whenText: formatPeriod(when),
          modality: report.modality,
          citation: await citer.cite(report),
        }
      }),
    ),
    total,
    offset,
    limit,
  }
}

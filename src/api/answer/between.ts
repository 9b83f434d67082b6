import { intensity } from '../../codebook/index.ts'
import type { EventReport, TieReport } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import { formatPeriod, UsageError } from '../../text/index.ts'
import type { Query } from '../../view/index.ts'
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
  const sides = [[a], [b]] as const
  const { offset, limit } = page ?? { offset: 0, limit: SHOWN }
  const rows: (EventReport | TieReport)[] = []
  let total = 0
  const seen = new Set<string>()
  for (const [actor, recipient] of [sides, [sides[1], sides[0]] as const]) {
    const asked: Query = {
      ...query,
      kinds: ['event', 'tie'],
      actor,
      recipient,
      eventModality: query.eventModality ?? ['asserted'],
    }
    const found = await view.reports(asked, { offset: 0, limit: offset + limit })
    const fresh = found.rows.filter(({ id }) => !seen.has(id)) as (EventReport | TieReport)[]
    for (const { id } of fresh) seen.add(id)
    rows.push(...fresh)
    // Reports without sides are found both ways round.
    total += found.total - (found.rows.length - fresh.length)
  }
  rows.sort((one, other) => (one.kind === other.kind ? 0 : one.kind === 'tie' ? -1 : 1))
  const citer = new Citer(view)
  const shown = rows.slice(offset, offset + limit)
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

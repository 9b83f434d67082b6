import { rollUp } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { WireActorRow, WireList, WireTally } from '../wire.ts'
import { listOf, stretchOf } from './list.ts'

/**
 * The actors of what passes the filters, most often mentioned first.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listActors(desk: Desk, filters: Filters): Promise<WireList<WireActorRow>> {
  const question = await questionOf(desk, filters)
  const rows = await desk.ledger.view.at(question.vantage).actors(question.query)
  return listOf(question, stretchOf(question, rows), (row) => ({ ...row, unit: rollUp(row) }))
}

/**
 * Counts of events by actor, recipient, type and month.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listTallies(desk: Desk, filters: Filters): Promise<WireList<WireTally>> {
  const question = await questionOf(desk, filters, 'events')
  const rows = await desk.ledger.view.at(question.vantage).tallies(question.query)
  return listOf(question, stretchOf(question, rows), (row) => row)
}

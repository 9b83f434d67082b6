import type { Filters } from './filters.ts'
import { questionOf } from './filters.ts'
import type { Desk } from './open-desk.ts'

/**
 * Writes what passes the filters in another program's format, line by line.
 *
 * @returns the number of lines
 * @throws NotFoundError `E-EXCHANGE-001` when there is no such format.
 */
export async function exportLedger(
  desk: Desk,
  format: string,
  filters: Filters,
  out: (line: string) => void,
): Promise<number> {
  const { exportTo } = await import('../exchange/index.ts')
  const { query, vantage } = await questionOf(desk, filters)
  return exportTo(format, desk.ledger.view.at(vantage), out, { query })
}

import type { Question } from '../../desk/index.ts'
import { NO_LIMIT } from '../../desk/index.ts'
import type { Listing } from '../../view/index.ts'
import type { WireList } from '../wire.ts'

/** A listing as it leaves the program. */
export async function listOf<Row, Answer>(
  question: Question,
  listing: Listing<Row>,
  answer: (row: Row) => Answer | Promise<Answer>,
): Promise<WireList<Answer>> {
  const limit = question.page?.limit ?? NO_LIMIT
  return {
    rows: await Promise.all(listing.rows.map(answer)),
    total: listing.total,
    offset: question.page?.offset ?? 0,
    limit: limit >= NO_LIMIT ? 0 : limit,
  }
}

/** The asked stretch of a list that the ledger gives whole. */
export function stretchOf<Row>(question: Question, rows: readonly Row[]): Listing<Row> {
  const { offset, limit } = question.page ?? { offset: 0, limit: NO_LIMIT }
  return { rows: rows.slice(offset, offset + limit), total: rows.length }
}

import type { LedgerView } from '../../view/index.ts'

/** Beyond so many event reports a ledger takes longer to fold than a reader waits for one answer. */
export const MOST_FOLDED = 50_000

/** True when the events of a ledger are too many to be folded for one answer: then reports stand for them. */
export async function isTooLargeToFold(view: LedgerView): Promise<boolean> {
  const counts = await view.typeCounts({})
  return counts.reduce((sum, { count }) => sum + count, 0) > MOST_FOLDED
}

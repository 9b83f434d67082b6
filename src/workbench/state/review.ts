import type { WireReport } from '../../api/wire.ts'

type Judgement = WireReport['judgements'][number]

/**
 * What holds of a report: the last of accept and reject that nobody took back.
 *
 * @param judgements oldest first
 */
export function standing(judgements: readonly Judgement[]): Judgement | undefined {
  const withdrawn = new Set<string>()
  // From last to first, so that a withdrawal that was itself withdrawn has no effect.
  for (const { id, verdict, withdraws } of [...judgements].reverse())
    if (verdict === 'withdraw' && withdraws !== undefined && !withdrawn.has(id))
      withdrawn.add(withdraws)
  return judgements.findLast(
    ({ id, verdict }) => (verdict === 'accept' || verdict === 'reject') && !withdrawn.has(id),
  )
}

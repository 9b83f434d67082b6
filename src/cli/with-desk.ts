import type { Desk, DeskOptions } from '../desk/index.ts'
import type { CommonOptions } from './options.ts'

/** Opens the desk the options mean, uses it, and closes it whatever happens. */
export async function withDesk<T>(
  options: CommonOptions,
  purpose: DeskOptions['purpose'],
  use: (desk: Desk) => Promise<T>,
): Promise<T> {
  const { chooseClock, chooseLedger, openDesk } = await import('../desk/index.ts')
  const clock = chooseClock(options.recorded)
  const { actors } = options
  const desk = await openDesk({
    ledger: chooseLedger(options.ledger),
    purpose,
    clock,
    ...(actors === undefined ? {} : { actors }),
  })
  try {
    return await use(desk)
  } finally {
    await desk.close()
  }
}

import type { ChangeUnit, SystemThrough } from '../../system/index.ts'
import { parsePeriod, UsageError } from '../../text/index.ts'
import type { Desk } from '../open-desk.ts'
import type { SystemOptions } from './gather-evidence.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { openSolver } from './solver-worker.ts'
import { QUICK_EFFORT } from './system-on-day.ts'

/** What a system is followed through. */
export interface FollowOptions extends SystemOptions {
  /** `month`, `quarter` or `year`. */
  readonly through?: string
  /** The first period is the one this day, month or year begins in. */
  readonly since?: string
}

/** A system through time, with names and how it was computed. */
export interface FollowAnswer extends SystemThrough {
  readonly names: Readonly<Record<string, string>>
  readonly formula: readonly string[]
  /** As an SVG picture. */
  picture(): string
}

/**
 * Follows the system a ledger tells of through time.
 *
 * @param seconds for the solver, each period
 * @throws UsageError `E-DESK-022`, `E-DESK-071`.
 */
export async function followSystem(
  desk: Desk,
  options: FollowOptions,
  seconds = 2,
): Promise<FollowAnswer> {
  const { CHANGE_FORMULA, CHANGE_UNITS, drawThrough, SYSTEM_FORMULA, systemThrough } = await import(
    '../../system/index.ts'
  )
  const unit = unitOf(options.through, CHANGE_UNITS)
  const since = parsePeriod(options.since ?? '', 'stated')?.from
  if (options.since !== undefined && since === undefined)
    throw new UsageError({
      code: 'E-DESK-022',
      message: `expected a date like 2023, 2023-07 or 2023-07-05, found '${options.since}'`,
      fix: 'Write it like 2023, 2023-07 or 2023-07-05.',
    })
  const { ties, events, settings, eventsAre, namesOf } = await gatherEvidence(
    desk,
    options,
    'month',
  )
  // Every period would have its own proof: of a large ledger's many ties bounds are enough.
  const isLarge = eventsAre === 'summed'
  const solver = openSolver()
  try {
    const through = await systemThrough(ties, events, unit, {
      settings,
      ...(isLarge ? { effort: QUICK_EFFORT } : { solve: solver.solve, seconds }),
      ...(since === undefined ? {} : { since }),
    })
    const names = await namesOf([
      ...new Set(
        through.periods.flatMap(({ analysis, change }) => [
          ...(analysis?.blocs.flat() ?? []),
          ...(change?.membership.left ?? []),
          ...(change?.movers.flatMap(({ a, b }) => [a, b]) ?? []),
        ]),
      ),
    ])
    const { accordingTo = [] } = options
    const voices = accordingTo.length === 0 ? '' : `, according to ${accordingTo.join(', ')}`
    return {
      ...through,
      names,
      formula: [...CHANGE_FORMULA, ...SYSTEM_FORMULA],
      picture: () => drawThrough(through, `The system by ${unit}${voices}`),
    }
  } finally {
    await solver.close()
  }
}

function unitOf(written: string | undefined, units: readonly ChangeUnit[]): ChangeUnit {
  const unit = units.find((one) => one === (written ?? 'quarter').trim().toLowerCase())
  if (unit !== undefined) return unit
  throw new UsageError({
    code: 'E-DESK-071',
    message: `expected one of ${units.join(', ')}, found '${written}'`,
    fix: 'Write it like --through quarter.',
  })
}

import type { Instant } from '../text/index.ts'
import { UsageError } from '../text/index.ts'

/** The moment things are recorded at. The only clock below the doors. */
export type Clock = () => Instant

/** The system's clock. */
export function systemClock(): Instant {
  return new Date().toISOString() as Instant
}

/** A clock that always shows `instant`: for runs that must give the same bytes twice. */
export function fixedClock(instant: Instant): Clock {
  return () => instant
}

/**
 * Reads a moment: an ISO 8601 date and time with zone, or a day, which means its last millisecond.
 *
 * @throws UsageError `E-DESK-023`.
 */
export function parseInstant(text: string): Instant {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const time = Date.parse(dayOnly ? `${text}T23:59:59.999Z` : text)
  if ((!dayOnly && !zoned) || Number.isNaN(time)) {
    throw new UsageError({
      code: 'E-DESK-023',
      message: `expected a moment like 2025-06-01T12:00:00Z, found '${text}'`,
      fix: 'Write it like 2025-06-01T12:00:00Z, or as a day: 2025-06-01 means its end.',
    })
  }
  return new Date(time).toISOString() as Instant
}

/**
 * The clock a run uses: fixed when an instant was given or the environment has CHANCERY_RECORDED,
 * else the system's.
 */
export function chooseClock(given: string | undefined): Clock {
  const wanted = given ?? process.env['CHANCERY_RECORDED']
  return wanted === undefined || wanted === '' ? systemClock : fixedClock(parseInstant(wanted))
}

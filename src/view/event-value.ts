import type { Certainty, EventModality, EventReport } from '../coding/index.ts'
import type { Basis, EventId, Period, Precision } from '../text/index.ts'
import { toldAs } from './matches-query.ts'
import { isDated } from './order.ts'
import type { Event } from './rows.ts'

/** The annotation guide's order of strength; a denial is a dispute, never the event's own value while anything else is told. */
const MODALITY_RANK: Readonly<Record<EventModality, number>> = {
  asserted: 0,
  planned: 1,
  demanded: 2,
  hypothetical: 3,
  denied: 4,
}
const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = { plain: 0, hedged: 1, alleged: 2 }
const PRECISION_RANK: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 1,
  month: 2,
  year: 3,
  open: 4,
}
const BASIS_RANK: Readonly<Record<Basis, number>> = {
  stated: 0,
  resolved: 1,
  relative: 2,
  bounded: 3,
  none: 4,
}

/** The report that gives an event its values: strongest modality, then certainty, then the first told. */
export function strongestOf(reports: readonly [EventReport, ...EventReport[]]): EventReport {
  let best = reports[0]
  for (const report of reports) if (strength(report) < strength(best)) best = report
  return best
}

/** The event that `reports`, given in the ledger's order, tell of. */
export function eventOf(id: EventId, reports: readonly [EventReport, ...EventReport[]]): Event {
  const strongest = strongestOf(reports)
  return {
    id,
    type: strongest.type,
    modes: distinct(reports.flatMap((report) => report.modes)),
    contexts: distinct(reports.flatMap((report) => report.contexts)),
    actors: strongest.actors,
    recipients: strongest.recipients,
    symmetric: strongest.symmetric,
    when: whenOf(strongest, reports),
    modality: toldAs(strongest),
    certainty: strongest.certainty,
    disputed:
      reports.some((report) => toldAs(report) === 'asserted') &&
      reports.some((report) => toldAs(report) === 'denied'),
    reports,
    documents: distinct(reports.map((report) => report.trigger.doc)),
  }
}

/** The closest date any report as strong as the strongest gives. */
function whenOf(strongest: EventReport, reports: readonly EventReport[]): Period {
  let best = strongest.when
  for (const report of reports)
    if (toldAs(report) === toldAs(strongest) && closeness(report.when) < closeness(best))
      best = report.when
  return best
}

function strength(report: EventReport): number {
  return MODALITY_RANK[toldAs(report)] * 10 + CERTAINTY_RANK[report.certainty]
}

function closeness(period: Period): number {
  const undated = isDated(period) ? 0 : 100
  return undated + PRECISION_RANK[period.precision] * 10 + BASIS_RANK[period.basis]
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

import type { EventReport, TieReport } from '../coding/index.ts'
import { eventOf } from './event-value.ts'
import type { FoldedTie } from './fold-ties.ts'
import { tieOf } from './fold-ties.ts'
import { kindsOf, matchesContent, matchesParticipants, matchesPeriod } from './matches-query.ts'
import type { DocumentOrder } from './order.ts'
import { compareEvents, compareReports } from './order.ts'
import { participantsOfEvent } from './participants.ts'
import type { Query } from './query.ts'
import type { Event } from './rows.ts'

/** What finding needs to know of the documents behind reports. */
export interface ReportTests {
  /** True when the documents and sources asked for tell the report. */
  readonly isToldThere: (report: EventReport | TieReport) => boolean
  /** True when its evidence has the words asked for. */
  readonly hasWords: (report: EventReport | TieReport) => boolean
  readonly order: DocumentOrder
}

/**
 * The events a query asks for, in the ledger's order. `documents` and `accordingTo` leave only the
 * reports told there, and the event takes its values from those (its id stays); who, what and when are
 * then asked of the event, the words of any of its reports.
 */
export function findEvents(
  events: readonly Event[],
  query: Query,
  tests: ReportTests,
): readonly Event[] {
  if (!kindsOf(query).has('event')) return []
  const found: Event[] = []
  for (const event of events) {
    const told = toldThere(event.reports, tests)
    if (told === undefined) continue
    const seen = told.length === event.reports.length ? event : eventOf(event.id, told)
    if (answers(seen, query) && seen.reports.some(tests.hasWords)) found.push(seen)
  }
  return found.sort(compareEvents(tests.order))
}

/** The ties a query asks for, in the ledger's order; narrowed as events are. */
export function findTies(
  ties: readonly FoldedTie[],
  query: Query,
  tests: ReportTests,
): readonly FoldedTie[] {
  if (!kindsOf(query).has('tie')) return []
  const found: FoldedTie[] = []
  for (const folded of ties) {
    const told = toldThere(folded.reports, tests)
    if (told === undefined || !told.some((report) => matchesContent(report, query))) continue
    if (!told.some(tests.hasWords)) continue
    found.push(
      told.length === folded.reports.length
        ? folded
        : { tie: tieOf(folded.tie.id, told), reports: told },
    )
  }
  const inOrder = compareReports(tests.order)
  return found.sort((a, b) => inOrder(a.reports[0], b.reports[0]))
}

function answers(event: Event, query: Query): boolean {
  if (query.types !== undefined && !query.types.includes(event.type)) return false
  if (query.eventModality !== undefined && !query.eventModality.includes(event.modality))
    return false
  if (!matchesPeriod(event.when, query.since, query.until)) return false
  return matchesParticipants(participantsOfEvent(event), query)
}

function toldThere<R extends EventReport | TieReport>(
  reports: readonly R[],
  tests: ReportTests,
): readonly [R, ...R[]] | undefined {
  const [first, ...rest] = reports.filter(tests.isToldThere)
  return first === undefined ? undefined : [first, ...rest]
}

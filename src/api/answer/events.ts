import { intensity, quadOf } from '../../codebook/index.ts'
import type { EventReport } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { EventId } from '../../text/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { Event, Listing } from '../../view/index.ts'
import { foldEvents } from '../../view/index.ts'
import type { WireEvent, WireList } from '../wire.ts'
import { actorOf, Citer } from './citer.ts'
import { isTooLargeToFold } from './folding.ts'
import { listOf } from './list.ts'

/**
 * The derived events that pass the filters, by date. Of a ledger too large to be folded the reports of
 * events, by document and offset, each by itself; events still, where both sides are asked for.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listEvents(desk: Desk, filters: Filters): Promise<WireList<WireEvent>> {
  const question = await questionOf(desk, filters, 'events')
  const { query, page } = question
  const view = desk.ledger.view.at(question.vantage)
  const citer = new Citer(view)
  const isPair = query.actor !== undefined && query.recipient !== undefined
  if (isPair || !(await isTooLargeToFold(view)))
    return listOf(question, await view.events(query, page), (event) => wireEvent(citer, event))
  const reports = (await view.reports({ ...query, kinds: ['event'] }, page)) as Listing<EventReport>
  const list = await listOf(question, reports, (report) => wireReport(citer, report))
  return { ...list, rows: list.rows.flat() }
}

/** A report by itself, as a list gives an event: its id leads to the report. */
async function wireReport(citer: Citer, report: EventReport): Promise<readonly WireEvent[]> {
  const alone = await Promise.all(foldEvents([report]).map((event) => wireEvent(citer, event)))
  return alone.map((event) => ({ ...event, id: report.id as string as EventId }))
}

/** One event. @throws NotFoundError `E-VIEW-003`. */
export async function findEvent(desk: Desk, id: EventId): Promise<WireEvent> {
  return wireEvent(new Citer(desk.ledger.view), await desk.ledger.view.event(id))
}

async function wireEvent(citer: Citer, event: Event): Promise<WireEvent> {
  const quad = quadOf(event.type)
  const [first] = event.reports
  const where = event.reports.find((report) => report.where !== undefined)?.where?.name
  return {
    kind: 'event',
    id: event.id,
    type: event.type,
    ...(quad === undefined ? {} : { quad, intensity: intensity(event.type, event.modes) }),
    ...(first.alternative === undefined ? {} : { alternative: first.alternative }),
    modes: event.modes,
    contexts: event.contexts,
    actors: event.actors.map(actorOf),
    recipients: event.recipients.map(actorOf),
    symmetric: event.symmetric,
    when: event.when,
    whenText: formatPeriod(event.when),
    ...(where === undefined ? {} : { where }),
    modality: event.modality,
    certainty: event.certainty,
    disputed: event.disputed,
    citations: await Promise.all(event.reports.map((report) => citer.cite(report))),
  }
}

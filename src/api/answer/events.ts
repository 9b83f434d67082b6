import { intensity, quadOf } from '../../codebook/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { EventId } from '../../text/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { Event } from '../../view/index.ts'
import type { WireEvent, WireList } from '../wire.ts'
import { actorOf, Citer } from './citer.ts'
import { listOf } from './list.ts'

/**
 * The derived events that pass the filters, by date.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listEvents(desk: Desk, filters: Filters): Promise<WireList<WireEvent>> {
  const question = await questionOf(desk, filters, 'events')
  const view = desk.ledger.view.at(question.vantage)
  const listing = await view.events(question.query, question.page)
  const citer = new Citer(view)
  return listOf(question, listing, (event) => wireEvent(citer, event))
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

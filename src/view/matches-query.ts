import type { EventModality, EventReport, Report, ReportKind } from '../coding/index.ts'
import { rollUp } from '../coding/index.ts'
import type { Day, Period, Publication } from '../text/index.ts'
import { isDated } from './order.ts'
import type { Participant } from './participants.ts'
import { participantsOf } from './participants.ts'
import type { Query } from './query.ts'

/** What a report's document says about where it comes from. */
export interface Origin {
  readonly text: string
  readonly publications: readonly Publication[]
}

/**
 * The kinds a query can find. A field that belongs to one kind (`types`, `ties`, `eventModality`,
 * `tieModality`) leaves out the kinds none of whose own fields is set.
 */
export function kindsOf(query: Query): ReadonlySet<ReportKind> {
  const kinds = new Set<ReportKind>(query.kinds ?? ['event', 'tie', 'claim', 'corridor'])
  const forEvents = query.types !== undefined || query.eventModality !== undefined
  const forTies = query.ties !== undefined || query.tieModality !== undefined
  if (forEvents || forTies) {
    if (!forEvents) kinds.delete('event')
    if (!forTies) kinds.delete('tie')
    kinds.delete('claim')
    kinds.delete('corridor')
  }
  if (query.since !== undefined || query.until !== undefined) {
    kinds.delete('claim')
    kinds.delete('corridor')
  }
  return kinds
}

/** True when a report answers a query. Judgements are the caller's business (`withRejected`). */
export function matchesQuery(report: Report, query: Query, origin: Origin): boolean {
  return (
    kindsOf(query).has(report.kind) &&
    matchesOrigin(report, query, origin) &&
    matchesContent(report, query) &&
    matchesText(report, query, origin.text)
  )
}

/** True when a report stands in the documents, or is told by the sources, a query asks for. */
export function matchesOrigin(report: Report, query: Query, origin: Origin): boolean {
  if (query.documents !== undefined && !query.documents.includes(report.trigger.doc)) return false
  if (query.accordingTo === undefined) return true
  const asked = query.accordingTo.map((name) => name.toLowerCase())
  for (const { outlet, file } of origin.publications) {
    if (outlet !== undefined && asked.includes(outlet.toLowerCase())) return true
    if (asked.includes(file.toLowerCase())) return true
  }
  const { holder } = report.attribution
  if (holder === 'author') return false
  return asked.includes(holder.id.toLowerCase()) || asked.includes(rollUp(holder).toLowerCase())
}

/** True when every word of `query.text` occurs in the report's evidence, upper or lower case. */
export function matchesText(report: Report, query: Query, text: string): boolean {
  const words = wordsOf(query)
  if (words.length === 0) return true
  const evidence = evidenceText(report, text).toLowerCase()
  return words.every((word) => evidence.includes(word))
}

/** The words a query looks for, lower-cased. */
export function wordsOf(query: Query): readonly string[] {
  return (query.text ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** The sentences that support a report, one a line. */
export function evidenceText(report: Report, text: string): string {
  return report.evidence.map((span) => text.slice(span.start, span.end)).join('\n')
}

/** What the report says happened: a report whose holder denies it counts as denied, whoever tells of it. */
export function toldAs(report: Pick<EventReport, 'modality' | 'attribution'>): EventModality {
  return report.attribution.stance === 'denies' ? 'denied' : report.modality
}

/** True when who, what and when of a report are as asked; the source and the words are not looked at. */
export function matchesContent(report: Report, query: Query): boolean {
  if (report.kind === 'event') {
    if (query.types !== undefined && !query.types.includes(report.type)) return false
    if (query.eventModality !== undefined && !query.eventModality.includes(toldAs(report)))
      return false
    if (!matchesPeriod(report.when, query.since, query.until)) return false
  }
  if (report.kind === 'tie') {
    if (query.ties !== undefined && !query.ties.includes(report.tie)) return false
    if (query.tieModality !== undefined && !query.tieModality.includes(report.modality))
      return false
    if (!matchesPeriod(report.holds, query.since, query.until)) return false
  }
  return matchesParticipants(participantsOf(report), query)
}

/**
 * True when the sides are as asked. In a set without sides the one found as actor and the one found as
 * recipient must be two different units.
 */
export function matchesParticipants(participants: readonly Participant[], query: Query): boolean {
  return matchesSides(participants, query) && matchesBetween(participants, query.between)
}

function matchesBetween(participants: readonly Participant[], between: Query['between']): boolean {
  if (between === undefined) return true
  const { one, other } = between
  return (
    matchesSides(participants, { actor: one, recipient: other }) ||
    matchesSides(participants, { actor: other, recipient: one })
  )
}

function matchesSides(
  participants: readonly Participant[],
  query: Pick<Query, 'actor' | 'recipient'>,
): boolean {
  const actors = participants.filter((one) => one.side !== 'recipient' && isAsked(one, query.actor))
  const recipients = participants.filter(
    (one) => one.side !== 'actor' && isAsked(one, query.recipient),
  )
  if (query.actor === undefined) return query.recipient === undefined || recipients.length > 0
  if (query.recipient === undefined) return actors.length > 0
  return actors.some((actor) =>
    recipients.some(
      (recipient) =>
        actor.side !== 'member' || recipient.side !== 'member' || actor.rolled !== recipient.rolled,
    ),
  )
}

/** True when a participant is one of those asked for, by its own id or by what it rolls up to. */
export function isAsked(
  participant: Pick<Participant, 'id' | 'rolled'>,
  asked: readonly string[] | undefined,
): boolean {
  return asked === undefined || asked.includes(participant.id) || asked.includes(participant.rolled)
}

/** True when a dated period and `[since, until]` share a day; without bounds everything does. */
export function matchesPeriod(
  period: Period,
  since: Day | undefined,
  until: Day | undefined,
): boolean {
  if (since === undefined && until === undefined) return true
  if (!isDated(period)) return false
  if (since !== undefined && period.to !== undefined && period.to < since) return false
  return !(until !== undefined && period.from !== undefined && period.from > until)
}

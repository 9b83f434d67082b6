import type { ActorRef, Report } from '../coding/index.ts'
import type { Span } from '../text/index.ts'

/** What a span of a report marks. */
export type SpanRole =
  | 'trigger'
  | 'evidence'
  | 'hedge'
  | 'cue'
  | 'holder'
  | 'actor'
  | 'recipient'
  | 'place'
  | 'quantity'
  | 'claim'

/** A span of a report and what it marks. */
export interface ReportSpan {
  readonly role: SpanRole
  readonly span: Span
}

/** Every span a report holds, trigger first. */
export function spansOf(report: Report): readonly ReportSpan[] {
  const spans: ReportSpan[] = [{ role: 'trigger', span: report.trigger }]
  const add = (role: SpanRole, span: Span | undefined): void => {
    if (span !== undefined) spans.push({ role, span })
  }
  const addRefs = (role: SpanRole, refs: readonly ActorRef[]): void => {
    for (const ref of refs) add(role, ref.mention)
  }
  for (const span of report.evidence) add('evidence', span)
  for (const span of report.hedges) add('hedge', span)
  add('cue', report.attribution.cue)
  if (report.attribution.holder !== 'author') add('holder', report.attribution.holder.mention)
  switch (report.kind) {
    case 'event':
      addRefs('actor', report.actors)
      addRefs('recipient', report.recipients)
      add('place', report.where?.mention)
      break
    case 'tie':
      addRefs('actor', report.from)
      addRefs('recipient', report.to)
      add('quantity', report.quantity?.mention)
      break
    case 'claim':
      add('claim', report.claim)
      addRefs(
        'recipient',
        report.about.map((stance) => stance.actor),
      )
      break
    case 'corridor':
      addRefs('actor', [...report.supports, ...report.opposes])
      break
  }
  return spans
}

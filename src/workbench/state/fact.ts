import type {
  WireActor,
  WireCitation,
  WireClaim,
  WireCorridor,
  WireEvent,
  WireReport,
  WireTie,
} from '../../api/wire.ts'
import { intensity, quadOf } from '../../codebook/index.ts'
import { type ActorRef, rollUp } from '../../coding/index.ts'
import { formatPeriod } from '../../text/index.ts'

/** Anything that can be opened beside a list, except a whole document. */
export type Fact = WireEvent | WireTie | WireClaim | WireCorridor

/** The citations of a fact, one a report. */
export function citationsOf(fact: Fact): readonly WireCitation[] {
  return fact.kind === 'event' || fact.kind === 'tie' ? fact.citations : [fact.citation]
}

/** True when an id names a document rather than a fact in one. */
export function isDocumentId(id: string): boolean {
  return id.startsWith('d-')
}

function wireActor({ mention: _mention, ...actor }: ActorRef): WireActor {
  return { ...actor, unit: rollUp(actor) }
}

/**
 * A report as the lists give facts: a claim or corridor, which is its own only report, or the report of
 * an event or tie in a ledger too large to say which event it belongs to.
 */
export function soleFact({ report, citation }: WireReport): Fact {
  if (report.kind === 'event') {
    const quad = quadOf(report.type)
    return {
      kind: 'event',
      id: report.id as string as WireEvent['id'],
      type: report.type,
      ...(quad === undefined ? {} : { quad, intensity: intensity(report.type, report.modes) }),
      modes: report.modes,
      contexts: report.contexts,
      actors: report.actors.map(wireActor),
      recipients: report.recipients.map(wireActor),
      symmetric: report.symmetric,
      when: report.when,
      whenText: formatPeriod(report.when),
      modality: report.modality,
      certainty: report.certainty,
      disputed: false,
      citations: [citation],
    }
  }
  if (report.kind === 'tie')
    return {
      kind: 'tie',
      id: report.id as string as WireTie['id'],
      tie: report.tie,
      from: report.from.map(wireActor),
      to: report.to.map(wireActor),
      directed: report.directed,
      sign: report.sign,
      modality: report.modality,
      quantities: report.quantity === undefined ? [] : [report.quantity],
      citations: [citation],
    }
  if (report.kind === 'claim') {
    return {
      kind: 'claim',
      id: report.id,
      sort: report.sort,
      claim: { start: report.claim.start, end: report.claim.end, text: citation.sentence.text },
      about: report.about.map(({ actor, stance }) => ({ actor: wireActor(actor), stance })),
      citation,
    }
  }
  const { id, names, carries, endpoints, states, status } = report
  const supports = report.supports.map(wireActor)
  const opposes = report.opposes.map(wireActor)
  return {
    kind: 'corridor',
    id,
    names,
    carries,
    endpoints,
    states,
    status,
    supports,
    opposes,
    citation,
  }
}

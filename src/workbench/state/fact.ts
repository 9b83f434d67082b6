import type {
  WireActor,
  WireCitation,
  WireClaim,
  WireCorridor,
  WireEvent,
  WireReport,
  WireTie,
} from '../../api/wire.ts'
import { type ActorRef, rollUp } from '../../coding/index.ts'
import { ApiError } from './api-error.ts'

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

/** A claim or corridor, which is its own only report, as the lists give it. */
export function soleFact({ report, citation }: WireReport): WireClaim | WireCorridor {
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
  if (report.kind === 'corridor') {
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
  throw new ApiError(
    'E-WORKBENCH-003',
    `report ${report.id} belongs to no event or tie`,
    'Reload the page.',
  )
}

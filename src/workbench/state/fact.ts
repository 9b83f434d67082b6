import type { WireCitation, WireClaim, WireCorridor, WireEvent, WireTie } from '../../api/wire.ts'

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

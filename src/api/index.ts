export { listActors, listTallies } from './answer/actors.ts'
export { Citer } from './answer/citer.ts'
export { listClaims, listCorridors } from './answer/claims.ts'
export { findDocument, labelOf, listDocuments, listOutlets } from './answer/documents.ts'
export { findEvent, listEvents } from './answer/events.ts'
export { networkOf } from './answer/network.ts'
export { findReport } from './answer/reports.ts'
export { statusOf } from './answer/status.ts'
export { findTie, listTies } from './answer/ties.ts'
export { API_ERRORS } from './errors.ts'
export type { ServeOptions, Serving } from './serve.ts'
export { serve } from './serve.ts'
export type {
  WireActor,
  WireActorRow,
  WireBetween,
  WireCitation,
  WireClaim,
  WireCorridor,
  WireDocument,
  WireDocumentRow,
  WireDyad,
  WireDyadEvent,
  WireEdge,
  WireError,
  WireEvent,
  WireExplanation,
  WireFileOutcome,
  WireGrowth,
  WireIngest,
  WireLayerEdge,
  WireList,
  WireMap,
  WireMark,
  WireNetwork,
  WireNode,
  WireOutlet,
  WireQuote,
  WireReport,
  WireRoutes,
  WireStatus,
  WireSystem,
  WireSystemEdge,
  WireTally,
  WireThrough,
  WireTie,
} from './wire.ts'

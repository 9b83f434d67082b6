// Corridors.
export { drawRoutes } from './corridors/draw-routes.ts'
export type { Interdiction, Interdictions } from './corridors/interdiction.ts'
export { interdictionsBetween } from './corridors/interdiction.ts'
export type { FlowArc, MaxFlow } from './corridors/max-flow.ts'
export { maxFlow } from './corridors/max-flow.ts'
export type { NetworkConditions } from './corridors/network-conditions.ts'
export { segmentsInUse, statusOn } from './corridors/network-conditions.ts'
export type {
  TableCells,
  TransportReading,
  TransportRowOptions,
} from './corridors/read-transport.ts'
export { loadTransportNetwork, readTransportRows } from './corridors/read-transport.ts'
export type { RouteFeature, RouteShapes } from './corridors/route-shapes.ts'
export { routeShapes } from './corridors/route-shapes.ts'
export type { Route, RouteLeg, RouteSearch } from './corridors/routes-between.ts'
export { routesBetween } from './corridors/routes-between.ts'
export type { Throughput } from './corridors/throughput.ts'
export { throughputBetween } from './corridors/throughput.ts'
export type {
  Grade,
  RouteWeights,
  SegmentStatus,
  TransportMode,
  TransportNetwork,
  TransportNode,
  TransportSegment,
} from './corridors/transport.ts'
export {
  bordersOf,
  DEFAULT_ROUTE_WEIGHTS,
  GOODS_MODES,
  ROUTE_FORMULA,
  SEGMENT_STATUSES,
  statesOf,
  TRANSPORT_MODES,
} from './corridors/transport.ts'
export { SYSTEM_ERRORS } from './errors.ts'

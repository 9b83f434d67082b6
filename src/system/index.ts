// Blocs and balance.
export type { BlocAnalysis, Broker } from './blocs/analyse-blocs.ts'
export { analyseBlocs } from './blocs/analyse-blocs.ts'
export type { TriangleBalance } from './blocs/balance.ts'
export { signedModularity, triangleBalance, walkBalance } from './blocs/balance.ts'
export { drawBlocs } from './blocs/bloc-picture.ts'
export type { ContestedRange, ContestedReading } from './blocs/contested-range.ts'
export type { PackingEffort } from './blocs/cycle-packing.ts'
export { packNegativeCycles } from './blocs/cycle-packing.ts'
export type { EdgeCells, EdgeTable, EdgeWindow } from './blocs/edge-table.ts'
export { readEdgeRows } from './blocs/edge-table.ts'
export type { BoundedValue, Frustration, FrustrationOptions } from './blocs/frustration-index.ts'
export { frustrationIndex } from './blocs/frustration-index.ts'
export type { CountedDivision, LineIndex } from './blocs/line-index.ts'
export { lineIndex } from './blocs/line-index.ts'
export type { SearchEffort } from './blocs/local-search.ts'
export type { ContestedTie, GraphEdge, SignedGraph, SignedTie } from './blocs/signed-graph.ts'
export { signedGraph } from './blocs/signed-graph.ts'
export type { SolveProgramme, SolverAnswer } from './blocs/solver.ts'
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
// Leverage.
export { drawLeverage } from './leverage/draw-leverage.ts'
export type { Leverage, PairLeverage, StateLeverage } from './leverage/leverage-of.ts'
export { LEVERAGE_FORMULA, leverageOf, MOST_STATES, transitStates } from './leverage/leverage-of.ts'
export type { LeverageSwing } from './leverage/leverage-sensitivity.ts'
export { leverageSensitivity } from './leverage/leverage-sensitivity.ts'
export type { CoalitionGame } from './leverage/shapley.ts'
export { myersonValues, shapleyValues } from './leverage/shapley.ts'
export type { TransitPair, TransitQuestion } from './leverage/transit-game.ts'
// Networks.
export type { Link } from './network/betweenness.ts'
export { betweenness } from './network/betweenness.ts'
export type { WeightedLink } from './network/burt-constraint.ts'
export { burtConstraint } from './network/burt-constraint.ts'

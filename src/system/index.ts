// Blocs and balance.
export type { BlocAnalysis, Broker } from './blocs/analyse-blocs.ts'
export { analyseBlocs } from './blocs/analyse-blocs.ts'
export type { TriangleBalance } from './blocs/balance.ts'
export { signedModularity, triangleBalance, walkBalance } from './blocs/balance.ts'
export type { BlocCaption } from './blocs/bloc-picture.ts'
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
// Change through time.
export { drawThrough } from './change/draw-through.ts'
export type { MembershipChange } from './change/membership.ts'
export { membershipChange } from './change/membership.ts'
export type { Mover } from './change/moved-by.ts'
export type { ChangePeriod, ChangeUnit } from './change/periods.ts'
export { CHANGE_UNITS, changePeriods } from './change/periods.ts'
export type {
  ChangeMeasure,
  SystemPeriod,
  SystemThrough,
  ThroughOptions,
} from './change/system-through.ts'
export {
  CHANGE_FORMULA,
  CHANGE_MEASURES,
  hasMembershipChange,
  measureOf,
  systemThrough,
} from './change/system-through.ts'
// Corridors.
export { drawRoutes } from './corridors/draw-routes.ts'
export type { Interdiction, Interdictions } from './corridors/interdiction.ts'
export { interdictionsBetween } from './corridors/interdiction.ts'
export type { FlowArc, MaxFlow } from './corridors/max-flow.ts'
export { maxFlow } from './corridors/max-flow.ts'
export type { NetworkConditions } from './corridors/network-conditions.ts'
export { segmentsInUse, statusOn } from './corridors/network-conditions.ts'
export type {
  StandingRelation,
  TableCells,
  TransportReading,
  TransportRowOptions,
} from './corridors/read-transport.ts'
export {
  loadStandingRelations,
  loadTransportNetwork,
  readTransportRows,
} from './corridors/read-transport.ts'
export type { RouteFeature, RouteShapes } from './corridors/route-shapes.ts'
export { routeShapes } from './corridors/route-shapes.ts'
export type { Route, RouteLeg, RouteSearch } from './corridors/routes-between.ts'
export { routesBetween } from './corridors/routes-between.ts'
export type { Throughput } from './corridors/throughput.ts'
export { throughputBetween } from './corridors/throughput.ts'
export type {
  DisputedFigure,
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
// Escalation.
export type { ActionReaction } from './escalation/act-events.ts'
export { actionReactions, hostileEvents } from './escalation/act-events.ts'
export type { BranchingInterval } from './escalation/branching-interval.ts'
export { branchingInterval } from './escalation/branching-interval.ts'
export { chanceText, exceedsF } from './escalation/distributions.ts'
export { drawSeries } from './escalation/draw-series.ts'
export type {
  ActSeries,
  DatedAct,
  DyadSeries,
  SeriesReading,
  SeriesUnit,
} from './escalation/dyad-series.ts'
export { readSeriesRows, seriesOfActs } from './escalation/dyad-series.ts'
export type { Realisation, StepHawkes, StepHawkesOptions } from './escalation/hawkes-kernel.ts'
export { fitStepHawkes } from './escalation/hawkes-kernel.ts'
export type {
  HawkesFit,
  HawkesModel,
  HawkesOptions,
  MarkedEvents,
} from './escalation/hawkes-process.ts'
export { fitHawkes } from './escalation/hawkes-process.ts'
export type { ExcitationTest, RescalingTest } from './escalation/hawkes-tests.ts'
export { excitationTest, rescalingTest } from './escalation/hawkes-tests.ts'
export type { RichardsonStability } from './escalation/richardson.ts'
export { richardsonOf } from './escalation/richardson.ts'
export type { RandomNumbers } from './escalation/seeded-random.ts'
export { seededRandom } from './escalation/seeded-random.ts'
export type {
  Reactions,
  SeriesEscalation,
  SeriesEscalationOptions,
} from './escalation/series-escalation.ts'
export { escalationOfSeries } from './escalation/series-escalation.ts'
export type { SeriesLevel, SeriesTrend } from './escalation/series-trend.ts'
export { levelsOf, trendOf } from './escalation/series-trend.ts'
export { simulateHawkes } from './escalation/simulate-hawkes.ts'
export type { SquareMatrix } from './escalation/spectral-radius.ts'
export { spectralRadius } from './escalation/spectral-radius.ts'
export type { SpiralIndex } from './escalation/spiral-index.ts'
export { spiralIndex } from './escalation/spiral-index.ts'
export type {
  GrangerTest,
  LagCriteria,
  VectorAutoregression,
} from './escalation/vector-autoregression.ts'
export {
  fitAutoregression,
  grangerTests,
  lagCriteria,
} from './escalation/vector-autoregression.ts'
// Leverage.
export { drawLeverage } from './leverage/draw-leverage.ts'
export type { Gravity, GravityWeights } from './leverage/gravity-weights.ts'
export { GRAVITY_FORMULA, gravityWeights } from './leverage/gravity-weights.ts'
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
export type { LayerEdge, ToldTie } from './network/layer-edge.ts'
export type { Layer } from './network/layers.ts'
export { LAYERS, layerOfEvent, layerOfTie } from './network/layers.ts'
export type { Patronage, PatronageTable } from './network/patrons.ts'
export { patronsOn, readPatronRows, underPatrons } from './network/patrons.ts'
export type { LeftOut, SystemEdge, SystemOnDay } from './network/system-at.ts'
export { SYSTEM_FORMULA, signedTiesOf, systemAt } from './network/system-at.ts'
export type { EventEvidence, TieEvidence, UnitOf } from './network/system-evidence.ts'
export {
  evidenceOfEvent,
  evidenceOfPairSum,
  evidenceOfTally,
  evidenceOfTie,
  LAYER_GROUPS,
} from './network/system-evidence.ts'
export type { SystemSettings } from './network/system-settings.ts'
// Pictures.
export type { SystemPicture } from './picture/draw-system.ts'
export { drawSystem } from './picture/draw-system.ts'
export type {
  DrawnActor,
  DrawnEdge,
  EdgeReading,
  PlacedActor,
  PlacedEdge,
  PlacedGroup,
  PlacedSystem,
} from './picture/place-system.ts'
export { placeSystem } from './picture/place-system.ts'
export { frustrationNote, heldBlocs, pictureOfSystem, readingOf } from './picture/system-picture.ts'
// Power and dependence.
export type { AllianceSimilarity, AllianceYear } from './power/alliance-similarity.ts'
export { allianceSimilarity, chanceCorrected, similarityS } from './power/alliance-similarity.ts'
export type { Capabilities, CapabilityComponent, WorldTotals } from './power/capabilities.ts'
export {
  CAPABILITY_COMPONENTS,
  capabilityIndex,
  componentShares,
  concentration,
  effectivePowers,
  sumTotals,
} from './power/capabilities.ts'
export type { Asymmetry, Dependence, DependenceFound } from './power/dependence.ts'
export { DEPENDENCE_FORMULA, dependenceOf } from './power/dependence.ts'
export type { ShareBar } from './power/draw-shares.ts'
export { drawShares } from './power/draw-shares.ts'
export type { PowerTable } from './power/power-tables.ts'
export { readAllianceRows, readCapabilityRows, readTotalRows } from './power/power-tables.ts'
// Corridors told of in texts.
export type { CorridorMatch, MatchBasis } from './told/match-corridor.ts'
export type { NamedPlace, PlaceNames } from './told/name-places.ts'
export type { CorridorAccount, CorridorKnowledge, ToldCorridor } from './told/told-corridors.ts'
export { toldCorridors } from './told/told-corridors.ts'
export { withToldSegments } from './told/told-segments.ts'
export type { DataStanding, StatusVerdict } from './told/told-status.ts'

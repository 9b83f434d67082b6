export type {
  ActorDictionary,
  OwnActorColumn,
  OwnActorTable,
  SurfaceForm,
} from './actors/index.ts'
export {
  extendDictionary,
  loadActorDictionary,
  loadCorridorGazetteer,
  mentionsStep,
  OWN_ACTOR_COLUMNS,
} from './actors/index.ts'
export { attributionStep } from './attribution/index.ts'
export type { Calibration, CalibrationSubject } from './calibration/index.ts'
export {
  CALIBRATED_KINDS,
  CALIBRATION_FEATURES,
  calibratedConfidence,
  calibrationFeatures,
  loadCalibration,
} from './calibration/index.ts'
export { claimsStep } from './claims/index.ts'
export { corridorKey, corridorsStep } from './corridors/index.ts'
export { datesStep } from './dates/index.ts'
export { DEFAULT_STEPS } from './default-steps.ts'
export { CODING_ERRORS } from './errors.ts'
export type { TriggerEntry } from './events/index.ts'
export { eventsStep, TRIGGERS } from './events/index.ts'
export type { Actor, ActorKind, Mention, MentionForm, Role } from './mention.ts'
export type { KnownPlace, PlaceGazetteer, PlaceKind } from './places/index.ts'
export { loadPlaceGazetteer, NO_PLACES, placeKey, placesStep } from './places/index.ts'
export type { Reader } from './read-document.ts'
export { readDocument, runSteps } from './read-document.ts'
export type {
  ActorAlternative,
  ActorRef,
  Attribution,
  Certainty,
  Claim,
  ClaimSort,
  CorridorReport,
  CorridorStatus,
  EventModality,
  EventReport,
  PlaceRef,
  Quantity,
  Reading,
  Report,
  ReportKind,
  Stance,
  TieModality,
  TieReport,
} from './report.ts'
export { CLAIM_SORTS, rollUp } from './report.ts'
export type { AnyDraft } from './report-id.ts'
export { reportIdOf } from './report-id.ts'
export type {
  AttributionScope,
  CodingInput,
  CodingStep,
  CorridorGazetteer,
  DateMention,
  Draft,
  KnownCorridor,
  LayerName,
  Layers,
  PlaceMention,
  Trigger,
} from './step.ts'
export { checkSteps, NO_LAYERS, publicationDay } from './step.ts'
export { stepsWithout } from './steps-without.ts'
export { TIE_RULES, tiesStep } from './ties/index.ts'
export type { StepTrace, Trace, TraceNote, TraceScore, TraceSubject } from './trace/index.ts'
export { traceDocument } from './trace/index.ts'
export type {
  Adaptation,
  EventTyping,
  ExampleTyping,
  FitOptions,
  LabelledPair,
  TokenRange,
  TrainingSentence,
  TypingExample,
  TypingOutput,
  TypingScales,
  WordClasses,
} from './typing/index.ts'
export {
  adaptTyping,
  arraysOfWeights,
  classKey,
  eventTyping,
  examplesOf,
  exampleTyping,
  fitTyping,
  loadEventTyping,
  openTypingFile,
  openWordClasses,
  ownTypingExamples,
  PairReader,
  parseTrainingSentences,
  TYPING_FAMILIES,
  TYPING_FIT,
  TYPING_LABELS,
  TYPING_OUTPUTS,
  tokensOf,
  weightsOfFile,
  writeTypingFile,
} from './typing/index.ts'

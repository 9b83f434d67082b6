export type { EventTyping, TokenRange } from './event-typing.ts'
export { eventTyping, loadEventTyping, PairReader } from './event-typing.ts'
export type { FeatureGroup, TypingScales } from './feature-sink.ts'
export type { FitOptions } from './fit/fit-typing.ts'
export { fitTyping } from './fit/fit-typing.ts'
export { ownTypingExamples } from './fit/own-examples.ts'
export type { LabelledPair, MarkedPair, TypingExample } from './fit/typing-example.ts'
export { examplesOf } from './fit/typing-example.ts'
export { TYPING_FAMILIES, TYPING_FIT } from './fit/typing-settings.ts'
export { TYPING_LABELS } from './labels.ts'
export { tokensOf } from './token-range.ts'
export type {
  TrainingName,
  TrainingNameType,
  TrainingSentence,
  TrainingSpan,
} from './training-sentences.ts'
export { parseTrainingSentences } from './training-sentences.ts'
export type { TypingFile } from './typing-file.ts'
export { openTypingFile, writeTypingFile } from './typing-file.ts'
export type { TypingHeader, TypingWeights } from './typing-model.ts'
export { arraysOfWeights, weightsOfFile } from './typing-model.ts'
export type { WordClasses } from './word-classes.ts'
export { classKey, openWordClasses } from './word-classes.ts'

export type {
  AnalysedSentence,
  Analysis,
  BlockMark,
  LanguageModel,
  Name,
  TokenTable,
  Upos,
} from './analysis.ts'
export { NO_TREE, ROOT, UPOS, uposOf } from './analysis.ts'
export { LONGEST_WORD, MOST_WORDS } from './cut-long-sentence.ts'
export { LANGUAGE_ERRORS } from './errors.ts'
export { isFusedWord } from './fused-words.ts'
export type { LoadOptions, NeuralLanguageModel } from './model/neural-language-model.ts'
export { loadModel } from './model/neural-language-model.ts'
export type { WordVectors } from './model/word-vectors.ts'
export { openWordVectors } from './model/word-vectors.ts'
export { splitNotices } from './split-notices.ts'
export type { SentenceRange } from './split-sentences.ts'
export { splitSentences } from './split-sentences.ts'

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

export type {
  Foretold,
  LogisticExample,
  Reliability,
  ReliabilityBin,
} from './calibration/index.ts'
export { drawReliability, fitLogistic, logistic, reliabilityOf } from './calibration/index.ts'
export type { MarkedMention, MarkedRow } from './coding/marked-pairs.ts'
export { parseMarkedPairs, stratifiedFolds } from './coding/marked-pairs.ts'
export type { PairAnswer } from './coding/pair-answer.ts'
export { outputsOfRoot, pairAnswer } from './coding/pair-answer.ts'
export type {
  ClassificationScore,
  ClassScore,
  CodedPair,
  CodingRoot,
  CodingScores,
  Penta,
} from './coding/score-coding.ts'
export { codingRoot, scoreClassification, scoreCoding } from './coding/score-coding.ts'
export { EVALUATE_ERRORS } from './errors.ts'
export type { Estimate, Rate, Resampling } from './estimate.ts'
export type {
  GoldActor,
  GoldClaim,
  GoldCorridor,
  GoldDate,
  GoldDocument,
  GoldEvent,
  GoldMention,
  GoldSentence,
  GoldSpan,
  GoldTie,
  GoldUnit,
  Tier,
} from './gold/gold-document.ts'
export { textOfGold } from './gold/gold-document.ts'
export { parseGold } from './gold/parse-gold.ts'
export type { BioName, BioToken } from './names/bio.ts'
export { namesOf, parseBio } from './names/bio.ts'
export type { NameScore, NameScores } from './names/score-names.ts'
export { scoreNames } from './names/score-names.ts'
export type { ConlluSentence, ConlluToken, ConlluWord } from './parsing/conllu.ts'
export { parseConllu, textOfConllu } from './parsing/conllu.ts'
export type { ParsingScores } from './parsing/score-parsing.ts'
export { scoreParsing } from './parsing/score-parsing.ts'
export { CLAIM_RUNGS } from './reading/claims.ts'
export { CORRIDOR_RUNGS } from './reading/corridors.ts'
export { EVENT_RUNGS } from './reading/events.ts'
export type { FoundMention } from './reading/mentions.ts'
export type { GoldLine, PredictionLine, ReportLine } from './reading/predictions.ts'
export { predictionLines } from './reading/predictions.ts'
export type {
  ArticleOutcome,
  ArticleScores,
  LadderScore,
  MentionScore,
  ReadingPair,
  ReadingScores,
  RungScore,
} from './reading/score-reading.ts'
export { matchArticle, scoreOutcomes, scoreReading } from './reading/score-reading.ts'
export { TIE_RUNGS } from './reading/ties.ts'

import type { LanguageModel } from '../../../language/index.ts'
import type { PairReader } from '../event-typing.ts'
import type { TrainingSentence } from '../training-sentences.ts'
import { codebookSentences } from './codebook-sentences.ts'
import { pairsOfSentences } from './pairs-of-sentences.ts'
import { examplesOf, type TypingExample } from './typing-example.ts'
import { CODEBOOK_WEIGHT, RETELLING_SHARE } from './typing-settings.ts'

/**
 * What the shipped weights are fitted to: labelled sentences, their retellings, and sentences made from
 * the codebook's categories.
 */
export function ownTypingExamples(
  sentences: readonly TrainingSentence[],
  reader: PairReader,
  model: LanguageModel,
): readonly TypingExample[] {
  return [
    ...examplesOf(pairsOfSentences(sentences), reader, model, RETELLING_SHARE),
    ...examplesOf(codebookSentences(CODEBOOK_WEIGHT), reader, model),
  ]
}

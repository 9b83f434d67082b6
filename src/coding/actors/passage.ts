import { type Analysis, type Upos, uposOf } from '../../language/index.ts'
import type { Day } from '../../text/index.ts'
import type { ActorDictionary } from './dictionary.ts'
import { type FoundMention, groupBySentence, tokensOf } from './found-mention.ts'
import { type Item, itemsOf } from './sentence-items.ts'

/** One sentence with its items, and what was found in it so far. */
export interface Passage {
  readonly analysis: Analysis
  readonly dictionary: ActorDictionary
  readonly day: Day | undefined
  readonly sentence: number
  readonly items: readonly Item[]
}

/** The passages of a document, each with the outermost mentions found so far as items. */
export function passagesOf(
  analysis: Analysis,
  dictionary: ActorDictionary,
  day: Day | undefined,
  found: readonly FoundMention[],
): Passage[] {
  const bySentence = groupBySentence(analysis, found)
  return analysis.sentences.map((sentence, index) => ({
    analysis,
    dictionary,
    day,
    sentence: index,
    items: itemsOf(analysis.text, sentence.start, sentence.end, bySentence[index] ?? []),
  }))
}

/** The tag of the first token of an item. */
export function tagOf(passage: Passage, item: Item): Upos {
  const [first] = tokensOf(passage.analysis, passage.sentence, item.start, item.end)
  return uposOf(passage.analysis.tokens, first)
}

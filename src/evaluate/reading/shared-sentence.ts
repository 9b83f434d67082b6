import type { Report } from '../../coding/index.ts'
import type { Span } from '../../text/index.ts'
import { type GoldDocument, type GoldSentence, sentenceAt } from '../gold/gold-document.ts'

/**
 * True when the report's trigger, or one of the sentences it cites, is one of the gold item's. A cited
 * span counts for every gold sentence at least half of which it covers.
 */
export function sharesSentence(
  document: GoldDocument,
  sentences: ReadonlySet<string>,
  report: Report,
): boolean {
  const triggered = sentenceAt(document, report.trigger.start)
  if (triggered !== undefined && sentences.has(triggered.id)) return true
  return report.evidence.some((span) => {
    const cited = document.sentences.filter((sentence) => isCovered(sentence, span))
    return cited.length <= MOST_SENTENCES && cited.some(({ id }) => sentences.has(id))
  })
}

/** A span over more sentences than this points at nothing: citing the whole article earns no place. */
const MOST_SENTENCES = 3

function isCovered(sentence: GoldSentence, span: Span): boolean {
  const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)
  return shared * 2 >= sentence.end - sentence.start
}

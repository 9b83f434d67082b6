import type { Report } from '../../coding/index.ts'
import { type GoldDocument, sentenceAt } from '../gold/gold-document.ts'

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
  return document.sentences.some(
    (sentence) =>
      sentences.has(sentence.id) &&
      report.evidence.some((span) => {
        const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)
        return shared * 2 >= sentence.end - sentence.start
      }),
  )
}

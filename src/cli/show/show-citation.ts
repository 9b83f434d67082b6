import type { WireCitation } from '../../api/index.ts'
import type { Judgement } from '../../view/index.ts'
import { citationText } from '../describe.ts'
import type { Terminal } from '../terminal.ts'
import { printField, printQuote } from './lines.ts'

/** Sentence, place and history of one report. */
export function showCitation(
  terminal: Terminal,
  citation: WireCitation,
  judgements: readonly Judgement[],
): void {
  const source = [citation.title, citation.outlet, citation.publishedText]
  terminal.line()
  printField(terminal, 'source', source.filter((part) => part !== undefined).join(', '))
  const { sentence, trigger } = citation
  printQuote(terminal, sentence.text, {
    start: Math.max(0, trigger.start - sentence.start),
    end: Math.max(0, trigger.end - sentence.start),
  })
  for (const { words, taken, others } of citation.ambiguous)
    printField(
      terminal,
      'same name',
      `'${words}' is taken for ${taken}; also ${others.map(({ name, score }) => `${name} (${score.toFixed(2)})`).join(', ')}`,
    )
  printField(terminal, 'at', citationText(citation))
  printField(terminal, 'document', citation.document)
  if (citation.example) printField(terminal, 'example', 'written for demonstration')
  for (const judgement of judgements) printField(terminal, 'history', judgementText(judgement))
}

/** 'reject by maria on 2025-06-01T12:00:00.000Z: the visit was cancelled (j-...)'. */
export function judgementText(judgement: Judgement): string {
  const why = judgement.why === undefined ? '' : `: ${judgement.why}`
  const what =
    judgement.withdraws === undefined ? judgement.verdict : `withdraw ${judgement.withdraws}`
  return `${what} by ${judgement.by} on ${judgement.made}${why} (${judgement.id})`
}

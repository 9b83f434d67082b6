import type { WireExplanation } from '../../api/index.ts'
import { explainTerm } from '../../desk/index.ts'
import { CLI_ERRORS } from '../errors.ts'
import type { CommonOptions } from '../options.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { styled } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** `explain`: a word of the codebook, a term of the field, or an error code. */
export async function runExplain(
  terminal: Terminal,
  term: string,
  options: CommonOptions,
): Promise<ExitCode> {
  // The HTTP door is large; it is loaded only for its own codes.
  const api = /^e-api/i.test(term) ? [(await import('../../api/index.ts')).API_ERRORS] : []
  const answer = await explainTerm(term, [...api, CLI_ERRORS])
  if (options.json === true) printObject(terminal, answer)
  else printSense(terminal, answer)
  return 0
}

function printSense(terminal: Terminal, answer: WireExplanation): void {
  terminal.line(`${styled(terminal, 'bold', answer.term)}  (${answer.kind})`)
  const paragraph = (text: string, indent = 2) => {
    for (const line of wrapText(text, terminal.width - indent))
      terminal.line(' '.repeat(indent) + line)
  }
  paragraph(answer.definition)
  for (const rule of answer.rules ?? []) paragraph(`- ${rule}`)
  for (const example of answer.examples ?? []) paragraph(`"${example}"`, 4)
  if (answer.related.length > 0) paragraph(`See also: ${answer.related.join(', ')}`)
  if (answer.source !== undefined) paragraph(`Source: ${answer.source}`)
  for (const other of answer.also ?? []) {
    terminal.line()
    printSense(terminal, other)
  }
}

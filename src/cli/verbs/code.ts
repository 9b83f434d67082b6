import { readFileSync } from 'node:fs'
import type { TraceNote } from '../../coding/index.ts'
import type { CodedText, SaidReport } from '../../desk/index.ts'
import { chooseLedger, codeText, ownActorsBeside } from '../../desk/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { CodeOptions } from '../code-verb.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { styled } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** `code`: what the reader makes of a few sentences. */
export async function runCode(
  terminal: Terminal,
  words: readonly string[],
  options: CodeOptions,
): Promise<ExitCode> {
  const given = words.join(' ')
  const text = given === '-' ? readFileSync(0, 'utf8') : given
  const { published, without } = options
  const actors = options.actors ?? (await ownActorsBeside(chooseLedger(options.ledger).path))?.file
  const coded = await codeText(text, {
    ...(published === undefined ? {} : { published }),
    ...(without === undefined ? {} : { without }),
    ...(actors === undefined ? {} : { actors }),
  })
  const trace = options.trace === true
  if (options.json === true) {
    const { steps, reports, ...rest } = coded
    printObject(terminal, {
      ...rest,
      reports: reports.map(({ words: said, report }) => ({ words: said, ...report })),
      ...(trace ? { steps } : {}),
    })
    return 0
  }
  printReports(terminal, coded)
  if (trace) printSteps(terminal, coded)
  return 0
}

function printReports(
  terminal: Terminal,
  { text, sentences, reports, published, calibrated }: CodedText,
) {
  if (sentences.length === 0) terminal.hint('no sentence in it')
  for (const sentence of sentences) {
    wrapped(terminal, text.slice(sentence.start, sentence.end), 0, 'bold')
    const here = reports.filter(
      ({ report: { trigger } }) => sentence.start <= trigger.start && trigger.start < sentence.end,
    )
    if (here.length === 0) wrapped(terminal, 'nothing to report', 2, 'dim')
    for (const report of here) printReport(terminal, report)
  }
  terminal.hint(
    published.to === undefined
      ? 'When it was published is not known; --published DAY dates what the text leaves open.'
      : `published ${formatPeriod(published)}`,
  )
  if (reports.length > 0)
    terminal.hint(
      calibrated
        ? 'Confidence is calibrated: how often such reports are right.'
        : 'Confidence is not calibrated: it ranks, it is no probability.',
    )
}

function printReport(terminal: Terminal, { words, details, report }: SaidReport): void {
  const { start, end, text } = report.trigger
  wrapped(terminal, `${report.kind}: ${words}  [${start}-${end} “${text}”]`, 2)
  wrapped(terminal, details.join('; '), 6, 'dim')
}

function printSteps(terminal: Terminal, { text, steps }: CodedText): void {
  for (const { name, needs, gives, notes } of steps) {
    terminal.line()
    const from = needs.length === 0 ? 'the sentences alone' : needs.join(', ')
    wrapped(terminal, `Step ${name}: from ${from} to ${gives.join(', ')}`, 0, 'bold')
    if (notes.length === 0) wrapped(terminal, 'found nothing', 2, 'dim')
    for (const note of notes) printNote(terminal, note, text)
  }
}

function printNote(terminal: Terminal, note: TraceNote, text: string): void {
  const { start, end, about, decided, because, scores = [] } = note
  const quote = text.slice(start, end)
  const short = quote.length > 60 ? `${quote.slice(0, 59)}…` : quote
  wrapped(terminal, `${about} [${start}-${end} “${short}”] ${decided}`, 2)
  for (const reason of because) wrapped(terminal, `- ${reason}`, 6, 'dim')
  if (scores.length === 0) return
  const shown = scores.map(({ label, value }) => `${label} ${value.toFixed(2)}`).join(', ')
  const what = about === 'event' ? 'typing model' : 'could be'
  wrapped(terminal, `- ${what}: ${shown}`, 6, 'dim')
}

function wrapped(terminal: Terminal, text: string, indent: number, style?: 'bold' | 'dim'): void {
  for (const line of wrapText(plainLine(text), terminal.width - indent, 2)) {
    const shown = `${' '.repeat(indent)}${line}`
    terminal.line(style === undefined ? shown : styled(terminal, style, shown))
  }
}

import type { WireCitation, WireEvent, WireTie } from '../../api/index.ts'
import type { Desk } from '../../desk/index.ts'
import { actorsText } from '../describe.ts'
import type { Terminal } from '../terminal.ts'
import { printField, printHeading } from './lines.ts'
import { showCitation } from './show-citation.ts'

/** A derived event with all its reports. */
export async function showEvent(terminal: Terminal, desk: Desk, event: WireEvent): Promise<void> {
  printHeading(terminal, [event.type, ...event.modes].join(' '), `event ${event.id}`)
  printField(
    terminal,
    'sort',
    event.quad === undefined
      ? 'a happening PLOVER has no word for'
      : `${event.quad}, intensity ${event.intensity}`,
  )
  printField(terminal, 'when', `${event.whenText} (${event.when.basis})`)
  printField(terminal, 'who', actorsText(event.actors))
  printField(
    terminal,
    'to whom',
    event.symmetric && event.recipients.length === 0 ? 'each other' : actorsText(event.recipients),
  )
  printField(terminal, 'where', event.where)
  printField(terminal, 'about', event.contexts.join(', '))
  printField(
    terminal,
    'told as',
    [event.modality, event.certainty, ...(event.disputed ? ['disputed'] : [])].join(', '),
  )
  await showCitations(terminal, desk, event.citations)
}

/** A derived tie with all its reports. */
export async function showTie(terminal: Terminal, desk: Desk, tie: WireTie): Promise<void> {
  printHeading(terminal, tie.tie, `tie ${tie.id}`)
  printField(terminal, 'from', actorsText(tie.from))
  printField(terminal, 'to', actorsText(tie.to) || 'each other')
  printField(terminal, 'sign', { '-1': 'hostile', '0': 'structural', '1': 'friendly' }[tie.sign])
  for (const { value, unit, of, approximate } of tie.quantities)
    printField(terminal, 'how much', `${approximate ? 'about ' : ''}${value} ${unit} of ${of}`)
  printField(terminal, 'told as', tie.modality)
  await showCitations(terminal, desk, tie.citations)
}

async function showCitations(
  terminal: Terminal,
  desk: Desk,
  citations: readonly WireCitation[],
): Promise<void> {
  const documents = new Set(citations.map((citation) => citation.document)).size
  const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  printField(
    terminal,
    'told in',
    `${plural(citations.length, 'report')} of ${plural(documents, 'document')}`,
  )
  for (const citation of citations)
    showCitation(terminal, citation, await desk.ledger.view.judgements(citation.report))
}

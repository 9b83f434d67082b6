import type { WireReport } from '../../api/index.ts'
import { findEvent, findTie, labelOf } from '../../api/index.ts'
import type { Desk } from '../../desk/index.ts'
import type { EventId, TieId } from '../../text/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { Terminal } from '../terminal.ts'
import { printField, printHeading } from './lines.ts'
import { showCitation } from './show-citation.ts'
import { showEvent, showTie } from './show-fact.ts'

/** One report, then the event or tie it belongs to with all its other reports. */
export async function showReport(
  terminal: Terminal,
  desk: Desk,
  answer: WireReport,
): Promise<void> {
  const { report, of: parent } = answer
  printHeading(terminal, labelOf(report), `${report.kind} report ${report.id}`)
  printField(terminal, 'told as', [modalityOf(report), report.certainty].filter(Boolean).join(', '))
  if (report.kind === 'event') printField(terminal, 'when', formatPeriod(report.when))
  printField(terminal, 'reading', report.reading)
  showCitation(terminal, answer.citation, answer.judgements)
  if (parent === undefined) return
  terminal.line()
  terminal.line(`It is one report of ${parent}:`)
  if (parent.startsWith('E-'))
    await showEvent(terminal, desk, await findEvent(desk, parent as EventId))
  else await showTie(terminal, desk, await findTie(desk, parent as TieId))
}

function modalityOf(report: WireReport['report']): string {
  return report.kind === 'event' || report.kind === 'tie' ? report.modality : ''
}

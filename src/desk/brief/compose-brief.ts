import type { LedgerView } from '../../view/index.ts'
import type { Brief } from './brief.ts'
import { corridors } from './corridors.ts'
import { disputes } from './disputes.ts'
import { gather } from './gather.ts'
import { happened, notHappened } from './happened.ts'
import { inShort } from './in-short.ts'
import { openNotes } from './notes.ts'
import { numbers } from './numbers.ts'
import { sources } from './sources.ts'
import { standing } from './standing.ts'
import type { Desktop } from './statements.ts'
import type { BriefTopic } from './topic.ts'
import { listed } from './topic.ts'
import { voices } from './voices.ts'

/** How a brief is cut. */
export interface BriefOptions {
  /** Statements a group shows before it says how many more there are; 40 when left out. */
  readonly perGroup?: number
}

/**
 * A cited assessment of a topic from a ledger: what happened, what is planned or denied, where each
 * stands, numbers, corridors, who says what, disputes, and what it all rests on. Every statement is a
 * template over fields of reports with footnotes to their sentences, or a count over the rows shown.
 * The same ledger, vantage and topic give the same brief.
 *
 * @throws BugError `E-DESK-041` when the ledger hands out a report without its document.
 */
export async function composeBrief(
  view: LedgerView,
  topic: BriefTopic,
  options: BriefOptions = {},
): Promise<Brief> {
  const material = await gather(view, topic)
  const notes = openNotes(material.documents)
  let statements = 0
  const desk: Desktop = {
    material,
    notes,
    perGroup: options.perGroup ?? 40,
    nextId: () => {
      statements++
      return `s${statements}`
    },
  }
  const body = [
    inShort(desk),
    happened(desk),
    notHappened(desk),
    standing(desk),
    numbers(desk),
    corridors(desk),
    voices(desk),
    disputes(desk),
  ]
  const footnotes = notes.footnotes()
  return {
    title: topic.actors.length === 0 ? 'All actors' : listed(topic.actors.map(({ name }) => name)),
    topic,
    vantage: view.vantage,
    citesExamples: footnotes.some(({ example }) => example),
    sections: [...body, sources(desk, footnotes)],
    footnotes,
  }
}

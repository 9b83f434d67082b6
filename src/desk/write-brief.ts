import type { Brief } from './brief/index.ts'
import type { Filters } from './filters.ts'
import { questionOf } from './filters.ts'
import type { Desk } from './open-desk.ts'
import { resolveActor } from './resolve-actor.ts'

/** The two forms a brief is written in. */
export type BriefFormat = 'md' | 'html'

/** A brief and its text. */
export interface WrittenBrief {
  readonly brief: Brief
  readonly text: string
}

/**
 * A cited assessment of the actors named in `topic`, or of all.
 *
 * @param seen from when the ledger is seen: `asKnownOn`, `asRecordedOn`
 * @throws UsageError `E-DESK-020` when nobody is called so.
 */
export async function writeBrief(
  desk: Desk,
  topic: string,
  format: BriefFormat,
  seen: Pick<Filters, 'asKnownOn' | 'asRecordedOn'> = {},
): Promise<WrittenBrief> {
  const { briefToHtml, briefToMarkdown, composeBrief, parseTopic } = await import(
    './brief/index.ts'
  )
  const { vantage } = await questionOf(desk, seen)
  const dictionary = await desk.dictionary()
  const subject = await parseTopic(topic, {
    resolve: (written) => resolveActor(desk, written),
    name: (id) => dictionary.actor(id)?.name,
  })
  const brief = await composeBrief(desk.ledger.view.at(vantage), subject)
  return { brief, text: format === 'html' ? briefToHtml(brief) : briefToMarkdown(brief) }
}

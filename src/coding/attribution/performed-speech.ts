import type { EventCode } from '../../codebook/index.ts'
import type { Attribution } from '../report.ts'
import type { AttributionScope } from '../step.ts'

/** What one does by saying it, and what a reader knows only from the one who says it. */
const PERFORMED: ReadonlySet<EventCode> = new Set<EventCode>([
  'ACCUSE',
  'THREATEN',
  'REJECT',
  'NONE',
])

/**
 * The voice of an event that consists in saying something: an accusation, a denial or a warning whose
 * words are reported is told by the one who makes it (guide of annotation); a request, a protest or a
 * promise, and what is only named, is told by whoever reports it.
 *
 * @param around whose words the trigger stands in
 * @param start where the trigger starts in the document
 * @param end where it ends
 */
export function voiceOfAct(
  around: Attribution,
  scopes: readonly AttributionScope[],
  type: EventCode,
  start: number,
  end: number,
): Attribution {
  if (around.holder !== 'author' || !PERFORMED.has(type)) return around
  for (const { attribution } of scopes) {
    const { cue, holder } = attribution
    if (cue === undefined || holder === 'author') continue
    if (cue.start < end && start < cue.end) return { holder, cue, stance: 'asserts' }
  }
  return around
}

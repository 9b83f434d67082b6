import type { EventReport } from '../report.ts'
import type { Draft } from '../step.ts'
import type { EventCandidate } from './candidate.ts'

/** Below this confidence a trigger is noted but no event is reported. */
const LEAST_CONFIDENCE = 0.5
/** Types told without an actor: violence and unrest are reported before anyone is blamed. */
const ACTORLESS = new Set<string>(['ASSAULT', 'COERCE', 'PROTEST'])
/** Types of which only a speaker or partner by name makes a deed. */
const SPOKEN = new Set<string>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
])
/** What is only thinkable must be told in stronger words. */
const LEAST_WHEN_THINKABLE = 0.75

/**
 * Whether a candidate is told firmly enough to be reported: its parties are named, and the words alone
 * say that something happened or is to happen.
 */
export function isTold(candidate: EventCandidate, draft: Draft<EventReport>): boolean {
  const { entry, actors, recipients, symmetric } = candidate
  const least = draft.modality === 'hypothetical' ? LEAST_WHEN_THINKABLE : LEAST_CONFIDENCE
  if (draft.confidence < least) return false
  if (candidate.pair === true) return draft.actors.length > 1
  // 'a trip to mend ties': what nobody named plans, wants or fears is no deed of anybody.
  if (draft.actors.length === 0 && draft.modality !== 'asserted' && SPOKEN.has(draft.type))
    return false
  if (entry.part === 'noun') {
    if (entry.symmetric && !symmetric && actors.length + recipients.length < 2) return false
    if (actors.length === 0 && draft.confidence < 0.55 && draft.type !== 'PROTEST') return false
    if (actors.length === 0 && !ACTORLESS.has(draft.type)) return false
  }
  return true
}

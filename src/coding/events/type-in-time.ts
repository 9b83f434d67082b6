import type { EventCode } from '../../codebook/index.ts'
import type { Attribution, EventModality } from '../report.ts'
import { rollUp } from '../report.ts'
import { type EventCandidate, partyOf, type SentenceView } from './candidate.ts'

/** A type with the one that is next to it, and whether what is told is asserted after all. */
export interface TypedInTime {
  readonly type: EventCode
  readonly alternative?: EventCode
  readonly modality: EventModality
}

/**
 * What a candidate's type becomes by when and how it is told: a meeting, exercise or help still to come is
 * AGREE, an easing still to come CONCEDE; who will not meet rejects; who stops trading sanctions, who stops
 * shooting retreats; an agreement told as what talks brought has been signed.
 */
export function typeInTime(
  view: SentenceView,
  candidate: EventCandidate,
  attribution: Attribution,
  modality: EventModality,
): TypedInTime {
  const { type, alternative } = candidate.entry
  if (modality === 'denied') {
    if (isRefusal(view, candidate, attribution))
      return { type: 'REJECT', alternative: type, modality: 'asserted' }
    const stopped = isStopped(view, candidate) ? REVERSED.get(type) : undefined
    if (stopped !== undefined) return { type: stopped, alternative: type, modality: 'asserted' }
  }
  if (candidate.outcome === true && type === 'AGREE')
    return { type: 'SUPPORT', alternative: 'AGREE', modality }
  if (modality === 'planned') {
    if (COOPERATION.has(type)) return { type: 'AGREE', alternative: type, modality }
    if (type === 'RETREAT') return { type: 'CONCEDE', alternative: type, modality }
  }
  return { type, modality, ...(alternative === undefined ? {} : { alternative }) }
}

/** Types that are AGREE while they are still to come. */
const COOPERATION = new Set<EventCode>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
/** Types one can decline to do. */
const DECLINED = new Set<EventCode>([...COOPERATION, 'AGREE', 'CONCEDE', 'RETREAT'])
/** What it is to stop doing something. */
const REVERSED = new Map<EventCode, EventCode>([
  ['COOPERATE', 'SANCTION'],
  ['AID', 'SANCTION'],
  ['SUPPORT', 'SANCTION'],
  ['CONSULT', 'REJECT'],
  ['ASSAULT', 'RETREAT'],
  ['COERCE', 'CONCEDE'],
  ['SANCTION', 'CONCEDE'],
  ['PROTEST', 'CONCEDE'],
  ['MOBILIZE', 'RETREAT'],
])

/** 'Peru will not attend the talks', said by the author or Peru's own side: it declines. */
function isRefusal(
  { phrases }: SentenceView,
  { entry, actors, verb }: EventCandidate,
  { holder }: Attribution,
): boolean {
  const group = verb === undefined ? undefined : phrases[verb]
  if (group?.kind !== 'verb group' || group.passive || !group.negated) return false
  if (group.modal !== 'will' && group.modal !== 'would') return false
  if (!DECLINED.has(entry.type) || actors.length === 0) return false
  return holder === 'author' || actors.some((mention) => partyOf(mention) === rollUp(holder))
}

/** 'Peru stopped [selling] copper to Chile': the verb above says that it is over, and is itself told as done. */
function isStopped({ tree }: SentenceView, { entry, endToken, actors }: EventCandidate): boolean {
  if (tree === undefined || entry.part !== 'verb' || actors.length === 0) return false
  const head = tree.head(endToken - 1)
  return (
    tree.relation(endToken - 1) === 'xcomp' &&
    tree.word(endToken - 1).endsWith('ing') &&
    /^(stop|cease|suspend|halt|quit|discontinue)$/.test(tree.lemma(head)) &&
    !tree
      .children(head)
      .some((child) => /^(not|never|n't|to|will|would|could|may)$/.test(tree.word(child)))
  )
}

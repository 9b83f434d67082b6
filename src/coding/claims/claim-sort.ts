import { STATE_SECTORS } from '../../codebook/index.ts'
import type { ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { ClaimCandidate } from './claim-candidates.ts'
import { sortOf } from './claim-cues.ts'

const OURSELVES = /^(?:we|i)$/
const NAMING = /^(?:call|brand|label|dub|denounc|describ|condemn|portray|depict|slam)/
const EXPECTING =
  /^(?:expect|predict|forecast|foresee|anticipat|hop(?:e|ing)|reckon|fear|worr|doubt)/
const OPINING = /^(?:fear|worr|expect|predict|forecast|foresee)/

/**
 * What a claim does: as its verb of speech tells ('denies', 'accuses', 'expects'), as its own main
 * predicate tells ('we will not', 'must'), else by its strongest cue.
 *
 * @param accuses whether the verb that brings the words is aimed at somebody
 * @param cue the word that says whose words they are, in lower case
 */
export function sortOfClaim(candidate: ClaimCandidate, accuses: boolean, cue: string): ClaimSort {
  const { segment, perceiving, structure, attribution } = candidate
  if (perceiving !== undefined) return perceiving.sort
  const voiced = segment.attribution !== 'author'
  if (segment.attribution !== 'author' && segment.attribution.stance === 'denies') return 'denial'
  if (accuses) return 'accusation'
  if (structure.prescribes) return 'prescription'
  const told = sortOf(segment.cues) ?? 'evaluation'
  if (!voiced) return told
  if (NAMING.test(cue) && candidate.tone <= -1) return 'accusation'
  if (EXPECTING.test(cue) && (told === 'evaluation' || OPINING.test(cue))) return 'prediction'
  if (isOwnSubject(candidate)) {
    const { tense } = tenseOf(candidate)
    if (tense === 'future' && told === 'prediction') return 'intent'
    if (tense === 'past' && structure.negated && told === 'evaluation') return 'denial'
  }
  // What those in office hold against another side is an accusation, what others do a judgement.
  const { holder } = attribution
  const official =
    holder !== 'author' && holder.sector !== undefined && STATE_SECTORS.has(holder.sector)
  const others =
    holder !== 'author' &&
    structure.chief.some((mention) => rollUp(mention.actor) !== rollUp(holder))
  if (told === 'evaluation' && official && others && candidate.tone <= -1) return 'accusation'
  return told
}

/** 'We will wait', 'Peru will wait' in Peru's mouth. */
function isOwnSubject({ structure, tree, attribution: { holder } }: ClaimCandidate): boolean {
  if (holder === 'author' || structure.root === undefined) return false
  const subject = tree.child(structure.root, 'nsubj', 'nsubj:pass')
  if (subject !== undefined && OURSELVES.test(tree.word(subject))) return true
  // 'Peru warned that [it] will not wait', where nobody else is meant.
  if (subject !== undefined && /^(it|they)$/.test(tree.word(subject)))
    if (structure.chief.length === 0) return true
  return structure.chief.some((mention) => rollUp(mention.actor) === rollUp(holder))
}

function tenseOf({ structure: { root }, tree }: ClaimCandidate): {
  readonly tense: 'past' | 'future' | 'present'
} {
  if (root === undefined) return { tense: 'present' }
  const aux = tree.children(root).filter((child) => tree.relation(child).startsWith('aux'))
  if (aux.some((child) => /^(will|would|'ll)$/.test(tree.word(child)))) return { tense: 'future' }
  const past =
    tree.xpos(root) === 'VBD' ||
    aux.some((child) => /^(has|have|had|did|was|were)$/.test(tree.word(child)))
  return { tense: past ? 'past' : 'present' }
}

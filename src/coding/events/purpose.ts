import type { EventCode } from '../../codebook/index.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'

/** Going, meeting and taking the floor: what one does so as to say something, and then says it. */
const OCCASIONS = new Set(
  (
    'meet gather convene assemble travel fly go come arrive visit join sit return appear stand rise take ' +
    'use hold issue send write call phone speak break interrupt step march rally summon pause unite ' +
    'address convoke hurry rush queue line'
  ).split(' '),
)
/** Types that are said or signed: whoever came to do it is told to have done it. */
const SAID = new Set<EventCode>([
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'REJECT',
  'SUPPORT',
  'AGREE',
  'CONSULT',
  'CONCEDE',
  'PROTEST',
])
/** Nouns for what has been settled, not only wished: 'the decision to close the border'. */
const SETTLED = /^(decision|move|vote|step|ruling|announcement|choice|agreement|rush|order)$/
const TRYING =
  /^(try|attempt|strive|work|struggle|begin|start|continue|proceed|help|manage|dare|rush)$/

/**
 * True when an act told as an aim is told as done all the same: said on an occasion made for it ('went on
 * television to denounce'), the protest a blockade is ('blocked the road to protest'), what has been
 * decided ('the decision to expel them'), and mediating, of which trying is all there is.
 */
export function isDonePurpose(
  { tree }: SentenceView,
  { entry, endToken }: EventCandidate,
): boolean {
  if (tree === undefined || !tree.parsed || entry.part !== 'verb') return false
  const verb = endToken - 1
  const relation = tree.relation(verb)
  if (!/^(xcomp|advcl|acl|conj|ccomp)/.test(relation)) return false
  let head = tree.head(verb)
  if (relation === 'conj') head = tree.head(head)
  if (head < tree.sentence.firstToken) return false
  const lemma = tree.lemma(head)
  if (tree.tag(head) === 'NOUN' && tree.lemma(tree.head(head)) === 'use') return true
  if (tree.tag(head) === 'NOUN')
    return (
      SETTLED.test(lemma) ||
      (entry.modes.includes('third-party') && /^(tries|effort|attempt)$/.test(tree.word(head)))
    )
  if (tree.tag(head) !== 'VERB' || !isPlain(tree, head)) return false
  // 'used the curfew to jail ...': the means tells that it was done.
  if (entry.type === 'PROTEST' || lemma === 'use') return true
  if (entry.modes.includes('third-party')) return TRYING.test(lemma) || OCCASIONS.has(lemma)
  return relation !== 'ccomp' && OCCASIONS.has(lemma) && SAID.has(entry.type)
}

/** True for a verb told as done: in the past or present, without modal, 'to' or 'not'. */
function isPlain(tree: NonNullable<SentenceView['tree']>, verb: number): boolean {
  if (!/^VB[DZPN]$/.test(tree.xpos(verb)) && tree.xpos(verb) !== '') return false
  return !tree
    .children(verb)
    .some((child) =>
      /^(not|never|n't|to|will|would|could|may|might|should|must|if|unless|plan)$/.test(
        tree.word(child),
      ),
    )
}

import type { SentenceTree } from '../../predicates/index.ts'
import type { TieModality } from '../../report.ts'

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs whose content is not told as holding, nor as wanted by those it is about. */
const NOT_TOLD = lemmas(
  'call urge demand reject oppose deny refuse fail lack prevent avoid ask exclude forbid ban rule doubt ' +
    'welcome appeal advise recommend warn dissuade stop decline discourage caution question',
)
/** Verbs whose content is wanted. */
const WANTING = lemmas(
  'want seek hope plan aim intend pledge vow agree promise wish try propose prepare decide strive offer ' +
    'apply aspire consider discuss explore expect bid pursue crave desire',
)
/** Verbs under which what was is over. */
const ENDING = lemmas(
  'end halt scrap cancel terminate suspend abandon renounce sever quit leave lift drop remove repeal waive',
)
const DEEPEST = 8

/**
 * Whether what `token` heads is told as holding, wanted, possible or over, read along the tree from it
 * to the root of its sentence; undefined when it is denied, asked for or warned against.
 */
export function standingOf(
  tree: SentenceTree,
  token: number,
  within: 'clause' | 'phrase' = 'clause',
): TieModality | undefined {
  let modality: TieModality = 'asserted'
  const weaken = (other: TieModality): void => {
    if (modality === 'asserted') modality = other
  }
  let at = token
  let from = token
  for (let depth = 0; depth < DEEPEST && at >= 0; depth++) {
    for (const child of tree.children(at)) {
      const relation = tree.relation(child)
      const word = tree.word(child)
      if (relation === 'det' && (word === 'no' || word === 'neither') && at === token)
        return undefined
      if (relation === 'case' && word === 'without' && at === token) return undefined
      if (relation === 'advmod' && child !== from) {
        if (/^(not|n't|never|hardly|scarcely)$/.test(word)) return undefined
        if (/^(formerly|previously|once)$/.test(word)) weaken('past')
        if (word === 'longer' && /^no$/.test(tree.word(child - 1))) weaken('past')
      }
      // 'Before the coup it received its goods through'.
      if (
        relation === 'obl' &&
        at === token &&
        tree.xpos(at) === 'VBD' &&
        tree.preposition(child) === 'before'
      )
        weaken('past')
      if (relation === 'amod' && /^(former|erstwhile|ex|one-time|onetime)$/.test(word))
        weaken('past')
      if (
        relation === 'amod' &&
        /^(possible|potential|proposed|prospective|future|planned)$/.test(word)
      )
        weaken(/^(possible|potential)$/.test(word) ? 'hypothetical' : 'planned')
      if (relation.startsWith('aux')) {
        if (/^(would|could|might|may|'d)$/.test(word)) weaken('hypothetical')
        if (/^(must|should|ought)$/.test(word)) return undefined
        if (/^(will|'ll|shall)$/.test(word) && depth < 3) weaken('planned')
      }
      if (relation === 'mark' && /^(if|unless|whether)$/.test(word)) weaken('hypothetical')
    }
    const head = tree.head(at)
    if (head < 0 || within === 'phrase') break
    const relation = tree.relation(at)
    // A clause beside, a subject and a quoted whole are told on their own.
    if (/^(advcl|parataxis|acl:relcl|appos|conj)$/.test(relation)) {
      if (relation === 'conj' && tree.tag(head) !== 'VERB') {
        from = at
        at = head
        continue
      }
      if (relation === 'acl:relcl' && isRevoked(tree, head)) return 'past'
      const mark = tree.child(at, 'mark')
      if (relation !== 'advcl' || mark === undefined || tree.word(mark) !== 'to') break
      return modality === 'asserted' ? 'planned' : modality
    }
    const lemma = tree.lemma(head)
    if (tree.tag(head) === 'VERB' && !relation.startsWith('nsubj') && relation !== 'ccomp') {
      if (NOT_TOLD.has(lemma)) return undefined
      if (WANTING.has(lemma)) weaken('planned')
      else if (ENDING.has(lemma) && relation === 'obj') weaken('past')
    }
    if (
      tree.tag(head) === 'VERB' &&
      relation === 'ccomp' &&
      /^(deny|doubt|reject|dismiss)$/.test(lemma)
    )
      return undefined
    if (tree.tag(head) === 'VERB' && relation === 'nsubj:pass' && NOT_TOLD.has(lemma))
      return undefined
    if (
      tree.tag(head) === 'NOUN' &&
      /^(lack|absence|end|prospect|idea|talk|call|demand|plan|proposal|bid|hope|dream|offer|candidate|applicant|aspirant|wish|desire|ambition|aspiration|attempt|effort|drive|campaign|decision|willingness|readiness|intention)$/.test(
        lemma,
      ) &&
      relation !== 'conj'
    ) {
      if (/^(lack|absence|call|demand)$/.test(lemma)) return undefined
      weaken(lemma === 'end' ? 'past' : 'planned')
    }
    from = at
    at = head
  }
  return modality
}

/** 'revokes the [accord] under which troops are based': what it allowed is over. */
function isRevoked(tree: SentenceTree, token: number): boolean {
  const verb = tree.head(token)
  return (
    tree.relation(token) === 'obj' &&
    verb >= 0 &&
    /^(accord|agreement|treaty|deal|pact|lease|contract|arrangement)$/.test(tree.lemma(token)) &&
    /^(revoke|end|cancel|scrap|denounce|terminate|suspend|annul|renounce)$/.test(tree.lemma(verb))
  )
}

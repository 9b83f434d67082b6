import type { SentenceTree } from '../predicates/index.ts'

const SUPPOSING = /^(if|unless|whether|lest|should)$/
const FEARING =
  /^(fear|worry|doubt|suspect|imagine|suppose|wonder|speculate|dread|predict|forecast)$/
const MODALS = /^(could|would|might|may|can)$/

/**
 * The word that makes a verb only supposed although it is told plainly: its clause stands, however deep,
 * in a condition or a fear ('if Peru thinks that Chile attacked'), or it describes something that is only
 * thinkable ('a clash in which a sailor is killed could ...'). Undefined when none does.
 */
export function supposingWord(tree: SentenceTree, verb: number): number | undefined {
  let at = verb
  for (let depth = 0; depth < 6; depth++) {
    const marker = tree
      .children(at)
      .find((child) => tree.relation(child) === 'mark' && SUPPOSING.test(tree.word(child)))
    if (marker !== undefined) return marker
    const relation = tree.relation(at)
    const head = tree.head(at)
    if (head < tree.sentence.firstToken) return undefined
    if (relation === 'ccomp' && FEARING.test(tree.lemma(head))) return head
    if (relation.startsWith('acl')) return thinkable(tree, head)
    if (relation !== 'ccomp' && relation !== 'xcomp') return undefined
    at = head
  }
  return undefined
}

/** 'A clash that ... could', 'any strike that ...': a noun nobody has told of yet. */
function thinkable(tree: SentenceTree, noun: number): number | undefined {
  const article = tree.child(noun, 'det')
  if (article === undefined || !/^(a|an|any)$/.test(tree.word(article))) return undefined
  if (tree.word(article) === 'any') return article
  if (!tree.relation(noun).startsWith('nsubj')) return undefined
  return tree.children(tree.head(noun)).find((child) => MODALS.test(tree.word(child)))
}

const SAYING =
  /^(say|announce|declare|promise|pledge|vow|confirm|tell|add|agree|decide|reveal|state|insist|know)$/

/** 'Peru said it would open an embassy': the future of what was said, unless a condition follows. */
export function isReportedWill(
  tree: SentenceTree | undefined,
  { modal, head }: { readonly modal?: string; readonly head: number },
): boolean {
  if (modal !== 'would' || tree === undefined || !tree.relation(head).startsWith('ccomp'))
    return false
  const conditional = tree
    .children(head)
    .some((child) => tree.children(child).some((word) => /^(if|unless)$/.test(tree.word(word))))
  return !conditional && SAYING.test(tree.lemma(tree.head(head)))
}

import type { Predicate } from '../../predicates/index.ts'
import type { TreeView } from './tree-view.ts'

/** 'they held talks', 'talks between them': the pair that the text has told of last. */
export function isOfPair(view: TreeView, predicate: Predicate): boolean {
  return predicate.arguments.some(
    ({ role, preposition, token }) =>
      (role === 'subject' || preposition === 'between') && isPairWord(view, token),
  )
}

/** 'they', 'both', 'the two sides'. */
export function isPairWord({ tree }: TreeView, token: number): boolean {
  if (/^(they|them|both|two)$/.test(tree.word(token))) return true
  return tree
    .children(token)
    .some((child) => child < token && /^(two|both)$/.test(tree.word(child)))
}

import type { SentenceTree } from '../predicates/index.ts'
import { treeOf, verbArguments } from '../predicates/index.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'
import { headOf } from './grammatical-role.ts'
import type { Passage } from './passage.ts'

/**
 * Whom a pronoun cannot mean: those that share its verb ('Peru [met] it', 'called and urged [him]') or
 * are joined to it by 'and'. Principle B of binding theory (Chomsky 1981), read off the tree.
 *
 * @param start where the pronoun begins
 * @returns true for mentions that are someone else; nothing is excluded in a sentence without a tree
 */
export function othersThan(passage: Passage, start: number): (mention: FoundMention) => boolean {
  const { analysis, sentence } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return () => false
  const tree = treeOf(analysis, within)
  const [token] = tokensOf(analysis, sentence, start, start + 1)
  if (!tree.parsed) return () => false
  const others = besides(tree, token)
  if (others.size === 0) return () => false
  return (mention) => {
    if (mention.sentence !== sentence) return false
    const head = headOf(analysis, mention)
    return head !== undefined && others.has(head)
  }
}

function besides(tree: SentenceTree, pronoun: number): ReadonlySet<number> {
  const others = new Set<number>()
  let first = pronoun
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) {
    first = tree.head(first)
    others.add(first)
  }
  addJoined(tree, first, others)
  if (/^(?:nsubj|i?obj|obl)/.test(tree.relation(first))) {
    const verb = tree.head(first)
    if (tree.tag(verb) === 'VERB')
      for (const { token } of verbArguments(tree, verb))
        if (token !== first) {
          others.add(token)
          addJoined(tree, token, others)
        }
  }
  others.delete(pronoun)
  return others
}

function addJoined(tree: SentenceTree, token: number, others: Set<number>): void {
  for (const child of tree.children(token)) if (tree.relation(child) === 'conj') others.add(child)
}

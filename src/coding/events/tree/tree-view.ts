import type { AnalysedSentence, Analysis } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import type { Predicate, SentenceTree } from '../../predicates/index.ts'
import { actorsAt, predicatesOf, treeOf } from '../../predicates/index.ts'
import { unknownActorAt } from './unknown-actors.ts'

/** A sentence as a tree with its predicates and actors. */
export interface TreeView {
  readonly tree: SentenceTree
  readonly predicates: readonly Predicate[]
  readonly mentions: readonly Mention[]
  /** The predicate at a token, if it is one. */
  at(token: number): Predicate | undefined
  /** The actors the phrase headed by the token stands for, joined ones included. */
  actors(token: number): readonly Mention[]
  /** As `actors`; where nobody is known, whoever the words name or describe all the same. */
  party(token: number, role: 'subject' | 'object'): readonly Mention[]
}

/** The tree of a sentence with what the event rules ask of it. */
export function treeViewOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[],
  speakerAt: (token: number) => Mention | undefined = () => undefined,
): TreeView {
  const tree = treeOf(analysis, sentence)
  const predicates = predicatesOf(tree)
  const byToken = new Map(predicates.map((predicate) => [predicate.token, predicate]))
  const known = new Map<number, readonly Mention[]>()
  const view = { tree, mentions }
  const actors = (token: number): readonly Mention[] => {
    const before = known.get(token)
    if (before !== undefined) return before
    const found = actorsAt(view, token)
    const speaker = found.length === 0 && saysWe(tree, token) ? speakerAt(token) : undefined
    const all = speaker === undefined ? found : [speaker]
    known.set(token, all)
    return all
  }
  return {
    tree,
    predicates,
    mentions,
    at: (token) => byToken.get(token),
    actors,
    party: (token, role) => {
      const found = actors(token)
      if (found.length > 0) return found
      const unknown = unknownActorAt(analysis, tree, token, role)
      return unknown === undefined ? [] : [unknown]
    },
  }
}

/** '[we] signed', '[our] troops': the speaker's side. */
function saysWe(tree: SentenceTree, token: number): boolean {
  if (/^(we|us|i|me|ours)$/.test(tree.word(token))) return true
  const owner = tree.child(token, 'nmod:poss')
  return owner !== undefined && /^(our|my)$/.test(tree.word(owner))
}

/** The actors of all arguments behind one of the prepositions, in the order of the text. */
export function actorsBehind(
  view: TreeView,
  predicate: Predicate,
  ...prepositions: readonly string[]
): readonly Mention[] {
  for (const argument of predicate.arguments) {
    if (argument.role !== 'oblique' || !prepositions.includes(argument.preposition ?? '')) continue
    const found = view.actors(argument.token)
    if (found.length > 0) return found
  }
  return []
}

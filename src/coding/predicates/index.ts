export type { SentenceActors } from './actors-at.ts'
export { actorsAt, actorsAtAlone, isHalfOfCompound, modifierActors } from './actors-at.ts'
export { isEventiveNoun, isLightVerb, isOccurringVerb } from './eventive-nouns.ts'
export { isEventiveHead, predicatesOf } from './find-predicates.ts'
export type {
  Argument,
  ArgumentRole,
  Clause,
  Governor,
  Inheritance,
  Predicate,
  PredicateForm,
} from './predicate.ts'
export { argumentOf } from './predicate.ts'
export type { SentenceTree } from './sentence-tree.ts'
export { treeOf } from './sentence-tree.ts'

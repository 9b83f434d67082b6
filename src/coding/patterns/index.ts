export type { ActorGroup } from './actor-group.ts'
export { actorRefOf } from './actor-group.ts'
export { AUTHOR, attributionAt } from './attribution-at.ts'
export { firmnessOf } from './certainty.ts'
export { clauseAround } from './clause-range.ts'
export { matchesOf } from './matches-of.ts'
export type { Sieve } from './pattern-sieve.ts'
export { sieveOf } from './pattern-sieve.ts'
export type { SentenceShape } from './sentence-shape.ts'
export {
  ACTOR_CLASS,
  ADJECTIVE_CLASS,
  groupAt,
  groupsIn,
  isGroupCode,
  NAME_CLASS,
  originOf,
  shapeIndexOf,
  shapesOf,
} from './sentence-shape.ts'
export {
  ownerOfPronoun,
  subjectAfter,
  subjectAt,
  subjectBefore,
  topicBefore,
  topicOf,
} from './subject.ts'

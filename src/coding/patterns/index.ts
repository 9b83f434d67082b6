export type { ActorGroup } from './actor-group.ts'
export { actorRefOf, actorRefsOf } from './actor-group.ts'
export { AUTHOR, attributionAt, scopeAt } from './attribution-at.ts'
export type { Firmness } from './certainty.ts'
export { firmnessOf } from './certainty.ts'
export { clauseAround } from './clause-range.ts'
export type { SeeThrough } from './see-through.ts'
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
  shapeOf,
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

import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import { topicBefore, topicOf } from '../patterns/index.ts'
import type { ClaimSegment } from './claim-segments.ts'

/** Openings that go on about what was told before. */
const ANAPHORIC =
  /^["']?(?:this|these|that|those|such|it|its|they|their|he|she|his|her|the (?:visit|move|deal|agreement|trip|step|decision|project|initiative|effort|policy|strategy|country|government|regime|president|minister|plan|measure|exercises?|drills?|talks|meeting))\b/

/** The actor a claim is chiefly about comes first: its subject, else who was spoken of before. */
export function topicFor(
  shapes: readonly SentenceShape[],
  position: number,
  shape: SentenceShape,
  segment: ClaimSegment,
  groups: readonly ActorGroup[],
): ActorGroup[] {
  // A part of a sentence is about those it names itself.
  if (segment.from > 0 && groups.length > 0) return []
  const own = topicOf(shape)
  if (own !== undefined && groups.includes(own)) return [own]
  if (groups.length > 0 && (own !== undefined || !ANAPHORIC.test(shape.shape))) return []
  const before = own ?? topicBefore(shapes, position, 3)
  return before === undefined ? [] : [before]
}

/** The groups in which the perceiver is not. */
export function othersThan(perceiver: ActorGroup, groups: readonly ActorGroup[]): ActorGroup[] {
  const own = new Set(perceiver.members.map((member) => member.actor.id))
  return groups.filter((group) => !group.members.some((member) => own.has(member.actor.id)))
}

import type { ActorGroup } from './actor-group.ts'
import { groupAt, isGroupCode, type SentenceShape } from './sentence-shape.ts'

const PREPOSITION =
  /(?:^|[\s(])(?:with|by|of|from|to|in|into|against|for|toward|towards|between|among|on|at|than|like|as|over|about|via|through|across|within|inside|near|without|despite|including|and|or)(?: (?:\w+(?:-\w+)? ){0,2})?$/
const OBJECT_VERB =
  /(?:invited|told|warned|accused|summoned|urged|supplies|supplied|backs|backed|visited|met|informed) $/

/** How well a group serves as the subject of what follows it. */
type Fitness = 'subject' | 'possessor' | 'oblique'

function fitnessAt(shape: SentenceShape, index: number): Fitness {
  const before = shape.shape.slice(Math.max(0, index - 40), index)
  const after = shape.shape.slice(index + 1, index + 4)
  if (/^-\p{L}/u.test(after) || groupAt(shape, index)?.adjective === true) return 'oblique'
  if (/^ - /.test(after) && index === 0) return 'oblique'
  if (/^(?:for|to) $/.test(shape.shape.slice(0, index)) && after.startsWith(',')) return 'subject'
  if (PREPOSITION.test(before) || OBJECT_VERB.test(before)) return 'oblique'
  if (/^(?:'s|')/.test(after)) return 'possessor'
  return 'subject'
}

/** 'X, which ... when Y did Z, [sends]': what stands between the commas has subjects of its own. */
const ASIDE =
  /[\ue000-\ue7ff],? (?:which|who|whose|where|an?|long|once|already|itself|unlike|like|together with|along with|despite|[a-z]+(?:ed|ing)) [^;—"]{3,160}, (?:(?:also|now|still|has|have|had|is|are|was|were|will|would) )*$/

/**
 * The group most likely to be the subject of the words at `index`: the nearest before it that follows
 * no preposition, else the nearest possessor ('Iran's attempts to ...'). A heuristic for texts without
 * a dependency tree.
 */
export function subjectBefore(shape: SentenceShape, index: number): ActorGroup | undefined {
  const relative = /([\ue000-\ue7ff]),? (?:which|that|who) (?:\w+ )?$/.exec(
    shape.shape.slice(0, index),
  )
  if (relative !== null) return groupAt(shape, relative.index)
  const aside = ASIDE.exec(shape.shape.slice(0, index))
  if (aside !== null) {
    const opener = groupAt(shape, aside.index)
    if (opener !== undefined && fitnessAt(shape, aside.index) === 'subject') return opener
  }
  let possessor: ActorGroup | undefined
  for (let at = Math.min(index, shape.shape.length) - 1; at >= 0; at--) {
    if (shape.shape[at] === ';') break
    if (!isGroupCode(shape.shape.charCodeAt(at))) continue
    const fitness = fitnessAt(shape, at)
    if (fitness === 'subject') return groupAt(shape, at)
    if (fitness === 'possessor') possessor ??= groupAt(shape, at)
  }
  return possessor
}

/**
 * The subject of a predicate that follows the group at `index`. After 'X, wary of [Y], depends on ...'
 * it is not the group beside the verb.
 */
export function subjectAt(shape: SentenceShape, index: number): ActorGroup | undefined {
  const closes = shape.shape[index + 1] === ',' && fitnessAt(shape, index) === 'oblique'
  return (closes ? subjectBefore(shape, index) : undefined) ?? groupAt(shape, index)
}

/** The first group after `index` that is fit to be a subject ('Wary of Y, [X] declined'). */
export function subjectAfter(shape: SentenceShape, index: number): ActorGroup | undefined {
  for (let at = index; at < shape.shape.length; at++) {
    if (!isGroupCode(shape.shape.charCodeAt(at))) continue
    if (fitnessAt(shape, at) === 'subject') return groupAt(shape, at)
  }
  return undefined
}

/** What a sentence is about: its first subject, else its first possessor. */
export function topicOf(shape: SentenceShape): ActorGroup | undefined {
  return subjectAfter(shape, 0) ?? subjectBefore(shape, shape.shape.length)
}

/** The topic of the nearest earlier sentence that has one, at most `reach` sentences back. */
export function topicBefore(
  shapes: readonly SentenceShape[],
  position: number,
  reach = 2,
): ActorGroup | undefined {
  for (let at = position - 1; at >= Math.max(0, position - reach); at--) {
    const shape = shapes[at]
    const topic = shape === undefined ? undefined : topicOf(shape)
    if (topic !== undefined) return topic
  }
  return undefined
}

/** Kinds of actor that 'its' and a state's 'their' may stand for. */
const NEUTER: ReadonlySet<string> = new Set([
  'state',
  'body',
  'organisation',
  'company',
  'party',
  'bloc',
  'armed group',
])

/**
 * Whose 'its' or 'their' at `index` is, where coreference left it open: the subject before, else the
 * nearest actor before, else the subject that follows ('Under its pact with Y, [X] ...'). Persons and
 * unnamed groups have no 'its'.
 */
export function ownerOfPronoun(shape: SentenceShape, index: number): ActorGroup | undefined {
  const fits = (group: ActorGroup | undefined): group is ActorGroup =>
    group !== undefined &&
    !group.adjective &&
    group.members.every((one) => NEUTER.has(one.actor.kind))
  const subject = subjectBefore(shape, index)
  if (fits(subject)) return subject
  for (let at = index - 1; at >= 0; at--) {
    const group = groupAt(shape, at)
    if (fits(group)) return group
  }
  return subjectAfter(shape, index)
}

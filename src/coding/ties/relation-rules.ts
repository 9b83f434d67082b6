import type { ActorGroup } from '../patterns/index.ts'
import { clauseAround, groupsIn, originOf } from '../patterns/index.ts'
import {
  actor,
  compile,
  compound,
  FILLER,
  MODIFIERS,
  object,
  possessor,
  rangeOf,
} from './pattern.ts'
import { RELATION_NOUN_PATTERN, RELATION_NOUNS, sectorsOf } from './relation-nouns.ts'
import { isDenied, toldModality, toldSign } from './relation-sign.ts'
import type { Party, TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedSubject } from './tie-candidate.ts'

const NOUN = `(?<noun>${RELATION_NOUN_PATTERN})\\b`
const DETERMINER = "(?:(?:the|a|an|this|these|such|no|its|their|his|her)\\b'?s? )?"
const TAIL = '(?: (?:in|on|over|against|across) (?:[\\w-]+ ){0,4}?[\\w-]+)?'
const WITH = '(?:with|to|toward|towards|vis-a-vis|vis-à-vis)'

interface Shape {
  readonly name: string
  readonly pattern: RegExp
  parties(match: RegExpExecArray, context: TieContext): Parties | undefined
}

interface Parties {
  readonly from: Party
  readonly to: Party
}

const groupsOf = (context: TieContext, match: RegExpExecArray, key: string): ActorGroup[] =>
  groupsIn(context.shape, match.groups?.[key] ?? '')

/** How participants are told, from the most to the least explicit; the first to claim a noun wins. */
const SHAPES: readonly Shape[] = [
  {
    name: "X's ties with Y",
    pattern: compile(`${possessor('a')} ${MODIFIERS}${NOUN}${TAIL} ${WITH} ${object('b')}`),
    parties: (match, context) => ({
      from: groupsOf(context, match, 'a'),
      to: groupsOf(context, match, 'b'),
    }),
  },
  {
    name: 'ties between X and Y',
    pattern: compile(
      `${MODIFIERS}${NOUN}${TAIL} (?:between|among|involving|of|linking) ${FILLER}{0,3}?${actor('a')}(?:'s? (?:${FILLER}){1,3}?)?(?:,? (?:and|&|versus|vs) (?:${FILLER}){0,4}?${actor('b')})?`,
    ),
    parties: (match, context) => {
      const all = [...groupsOf(context, match, 'a'), ...groupsOf(context, match, 'b')]
      if (all.reduce((sum, group) => sum + group.members.length, 0) < 2) return undefined
      return { from: all, to: [] }
    },
  },
  {
    name: 'X-Y ties',
    pattern: compile(`${compound('a')} ${MODIFIERS}${NOUN}`),
    parties: (match, context) => ({ from: groupsOf(context, match, 'a'), to: [] }),
  },
  {
    name: "X's Yian ties",
    pattern: compile(`${possessor('a')} ${MODIFIERS}${actor('b')} (?:\\w+ )?${NOUN}`),
    parties: (match, context) => ({
      from: groupsOf(context, match, 'a'),
      to: groupsOf(context, match, 'b'),
    }),
  },
  {
    name: 'its Yian ties',
    pattern: compile(`\\b(?:its|their) ${MODIFIERS}${actor('b')} (?:\\w+ )?${NOUN}`),
    parties: (match, context) => {
      const subject = impliedSubject(context, match.index)
      if (subject === undefined) return undefined
      return { from: [subject], to: groupsOf(context, match, 'b') }
    },
  },
  {
    name: 'ties with Y',
    pattern: compile(`\\b${MODIFIERS}${NOUN}${TAIL} ${WITH} ${object('b')}`),
    parties: (match, context) => {
      const subject = impliedSubject(context, rangeOf(match, 'noun').from)
      if (subject === undefined) return undefined
      return { from: [subject], to: groupsOf(context, match, 'b') }
    },
  },
  {
    name: 'X and Y have ... ties',
    pattern: compile(
      `${actor('a')} (?:have|had|enjoy|maintain|share|are (?:engaged|locked) in|remain (?:engaged|locked) in|built|developed) ${DETERMINER}${MODIFIERS}${NOUN}(?! (?:with|between|to)\\b)`,
    ),
    parties: (match, context) => {
      const [group] = groupsOf(context, match, 'a')
      if (group === undefined || group.members.length < 2) return undefined
      return { from: [group], to: [] }
    },
  },
]

/** Ties told by a relation noun: 'ties', 'partnership', 'rivalry', 'defence cooperation' ... */
export const relationRule: TieRule = {
  name: 'relation noun',
  find(context) {
    const found: TieCandidate[] = []
    const taken = new Set<number>()
    for (const { name, pattern, parties } of SHAPES)
      for (const match of context.shape.shape.matchAll(pattern)) {
        const noun = rangeOf(match, 'noun')
        if (taken.has(noun.from)) continue
        const sides = parties(match, context)
        if (sides === undefined || sides.from.length === 0) continue
        const candidates = candidatesOf(name, context, match, sides)
        if (candidates === undefined) continue
        taken.add(noun.from)
        found.push(...candidates)
      }
    return found
  },
}

function candidatesOf(
  name: string,
  context: TieContext,
  match: RegExpExecArray,
  sides: Parties,
): TieCandidate[] | undefined {
  const { shape } = context
  const word = match.groups?.['noun'] ?? ''
  const noun = RELATION_NOUNS.get(word)
  if (noun === undefined) return undefined
  const range = rangeOf(match, 'noun')
  const modifiers = match.groups?.['mods'] ?? ''
  const clause = clauseAround(shape, range.from)
  const before = shape.shape.slice(clause.from, range.from)
  const after = shape.shape.slice(range.to, clause.to)
  if (noun.sign > 0 && isDenied(before)) return []
  const told = toldSign(modifiers, before.slice(0, before.length - modifiers.length), after)
  if (noun.needsCue && told === undefined && sectorsOf(modifiers).length === 0) return []
  const sign = noun.sign < 0 ? -1 : (told ?? noun.sign)
  const sectors = sectorsOf(`${modifiers} `)
  const kinds = noun.sign > 0 && sectors.length > 0 ? sectors : [noun.kind]
  const modality = toldModality(before, modifiers, after)
  return kinds.map((kind) => ({
    rule: name,
    kind,
    sign,
    from: sides.from,
    to: sides.to,
    directed: false,
    trigger: originOf(shape, range.from, range.to),
    each: kind !== 'trade' && kind !== 'rivalry',
    modality,
  }))
}

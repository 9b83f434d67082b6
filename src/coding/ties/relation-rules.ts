import type { ActorGroup } from '../patterns/index.ts'
import {
  ADJECTIVE_CLASS,
  clauseAround,
  groupsIn,
  matchesOf,
  NAME_CLASS,
  originOf,
  sieveOf,
} from '../patterns/index.ts'
import type { TieModality } from '../report.ts'
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
import { quantityIn } from './quantity.ts'
import { RELATION_NOUN_PATTERN, RELATION_NOUNS, sectorsOf } from './relation-nouns.ts'
import { isAverted, isDenied, toldModality, toldSign } from './relation-sign.ts'
import { roleNounRule } from './role-noun-rules.ts'
import type { Party, TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedOwner, impliedSubject } from './tie-candidate.ts'

const NOUN = `(?<noun>${RELATION_NOUN_PATTERN})\\b`
const DETERMINER = "(?:(?:the|a|an|this|these|such|no|its|their|his|her)\\b'?s? )?"
const TAIL = '(?: (?:in|on|over|against|across) (?:[\\w-]+ ){0,4}?[\\w-]+)?'
const WITH = '(?:with|to|toward|towards|vis-a-vis|vis-à-vis)'

interface Shape {
  readonly name: string
  readonly pattern: RegExp
  /** True when descriptions are to be seen through. */
  readonly opens?: boolean
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
    name: "X's power in partnership with Y",
    pattern: compile(
      `${possessor('a')} (?:[\\w-]+ ){1,4}?in ${MODIFIERS}${NOUN} with ${object('b')}`,
    ),
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
    opens: true,
    pattern: compile(`${compound('a')} ${MODIFIERS}${NOUN}`),
    parties: (match, context) => ({ from: groupsOf(context, match, 'a'), to: [] }),
  },
  {
    name: "X's Yian ties",
    pattern: compile(
      `${possessor('a')} ${MODIFIERS}(?<b>${ADJECTIVE_CLASS}(?= (?:\\w+ )?(?:${RELATION_NOUN_PATTERN})\\b)|${NAME_CLASS}(?= (?:${RELATION_NOUN_PATTERN})\\b)) (?:\\w+ )?${NOUN}`,
    ),
    parties: (match, context) => ({
      from: groupsOf(context, match, 'a'),
      to: groupsOf(context, match, 'b'),
    }),
  },
  {
    name: 'its Yian ties',
    pattern: compile(`\\b(?:its|their) ${MODIFIERS}${actor('b')} (?:\\w+ )?${NOUN}`),
    parties: (match, context) => {
      const owner = impliedOwner(context, match.index)
      if (owner === undefined) return undefined
      return { from: [owner], to: groupsOf(context, match, 'b') }
    },
  },
  {
    name: 'ties with Y',
    pattern: compile(`\\b${MODIFIERS}${NOUN}${TAIL} ${WITH} ${object('b')}`),
    parties: (match, context) => {
      const at = rangeOf(match, 'mods').from
      const owned = /\b(?:its|their) $/.test(context.shape.shape.slice(0, at))
      const subject = owned ? impliedOwner(context, at) : impliedSubject(context, at)
      if (subject === undefined) return undefined
      return { from: [subject], to: groupsOf(context, match, 'b') }
    },
  },
  {
    name: "X and Y's ties",
    pattern: compile(`${possessor('a')} ${MODIFIERS}${NOUN}(?! (?:with|between|to|among)\\b)`),
    parties: (match, context) => {
      const [group] = groupsOf(context, match, 'a')
      if (group === undefined || group.members.length < 2) return undefined
      return { from: [group], to: [] }
    },
  },
  {
    name: 'mutual ties',
    pattern: compile(
      `\\b(?:mutual|bilateral|two-way) ${MODIFIERS}${NOUN}(?! (?:with|between|to|among)\\b)`,
    ),
    parties: (match, context) => {
      const pair = pairBefore(context, match.index)
      return pair === undefined ? undefined : { from: pair, to: [] }
    },
  },
  {
    name: 'relations have soured',
    pattern: compile(
      `(?:^|[,;—] (?:and |but |yet |while |although )?|\\b(?:but|and|while|although|as) )(?:the |their |bilateral |diplomatic |these )*(?<mods>)(?<noun>relations|relationship|ties)(?= (?:have|has|had|are|were|is|was|remain\\w*|soon|quickly|then|since|worsened|soured|deteriorated|improved|warmed|cooled|broke)\\b)`,
    ),
    parties: (match, context) => {
      const pair = pairBefore(context, match.index) ?? pairOf(context.previous)
      return pair === undefined ? undefined : { from: pair, to: [] }
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

/** 'X deepened its relationship with Y, forging military and intelligence ties': the same two again. */
const CONTINUED = compile(
  `\\b(?:forging|building|including|encompassing|spanning|with|deepening|expanding|developing) ${MODIFIERS}(?<noun>ties|links|cooperation|relations|collaboration)\\b(?! (?:with|between|to|among)\\b)`,
)
/** 'This cooperation, spanning defence and energy, ...': the two of the sentence before. */
const RESUMED = compile(
  `^(?:this|the|their|such) ${MODIFIERS}(?<noun>cooperation|partnership|alliance|relationship|collaboration|axis)\\b,? (?<fields>(?:spanning|covering|including|extends? (?:to|into)|ranges? from|encompass(?:es|ing)) [^.;—]{3,60})`,
)

const likely = sieveOf(SHAPES, ({ pattern }) => pattern)

/** Ties told by a relation noun: 'ties', 'partnership', 'rivalry', 'defence cooperation' ... */
export const relationRule: TieRule = {
  name: 'relation noun',
  find(context) {
    const found: TieCandidate[] = []
    const taken = new Set<number>()
    const told = new Set(likely(context.shape.shape))
    const seenThrough = new Set(likely(context.open.shape))
    for (const one of SHAPES) {
      const { name, pattern, parties, opens } = one
      if (!(opens === true ? seenThrough : told).has(one)) continue
      const seen = opens === true ? { ...context, shape: context.open } : context
      for (const match of matchesOf(pattern, seen.shape.shape)) {
        const noun = rangeOf(match, 'noun')
        const { start } = originOf(seen.shape, noun.from, noun.to)
        if (taken.has(start)) continue
        const sides = parties(match, seen)
        if (sides === undefined || sides.from.length === 0) continue
        const candidates = candidatesOf(name, seen, match, sides)
        if (candidates === undefined) continue
        taken.add(start)
        found.push(...candidates)
      }
    }
    for (const match of matchesOf(CONTINUED, context.shape.shape)) {
      const noun = rangeOf(match, 'noun')
      const { start } = originOf(context.shape, noun.from, noun.to)
      const last = found.findLast((tie) => tie.trigger.end < start && tie.sign > 0)
      const fields = sectorsOf(`${match.groups?.['mods'] ?? ''} `)
      if (taken.has(start) || last === undefined || fields.length === 0) continue
      found.push(...fields.map((kind) => again(last, context, kind, noun)))
    }
    for (const match of matchesOf(RESUMED, context.shape.shape)) {
      const [field] = sectorsOf(match.groups?.['fields'] ?? '')
      const { previous } = context
      if (field === undefined || previous === undefined) continue
      const position = context.position - 1
      const open = context.opened[position] ?? previous
      const earlier = { ...context, shape: previous, open, position, previous: undefined }
      const last = [...relationRule.find(earlier), ...roleNounRule.find(earlier)].findLast(
        (tie) => tie.sign > 0,
      )
      if (last !== undefined) found.push(again(last, context, field, rangeOf(match, 'noun')))
    }
    return found
  },
}

function again(
  tie: TieCandidate,
  { shape }: TieContext,
  kind: TieCandidate['kind'],
  noun: { readonly from: number; readonly to: number },
): TieCandidate {
  return {
    ...tie,
    rule: 'same two again',
    kind,
    directed: false,
    trigger: originOf(shape, noun.from, noun.to),
    modality: 'asserted',
  }
}

/** The only two states of the sentence before, when it names exactly two. */
function pairOf(shape: TieContext['shape'] | undefined): Party | undefined {
  if (shape === undefined) return undefined
  const groups = groupsIn(shape, shape.shape)
  const states = groups.filter((group) => group.members.every((one) => one.actor.kind === 'state'))
  const units = new Set(
    states.flatMap((group) => group.members.map((member) => member.actor.country)),
  )
  return units.size === 2 ? states : undefined
}

/** The last two actors named together before the index, or as one compound. */
function pairBefore(context: TieContext, index: number): Party | undefined {
  const lead = context.shape.shape.slice(0, index)
  const groups = groupsIn(context.shape, lead)
  const set = groups.findLast((group) => group.members.length === 2)
  if (set !== undefined) return [set]
  const units = new Set(
    groups.flatMap((group) => group.members.map((member) => member.actor.country)),
  )
  return units.size === 2 ? groups : undefined
}

/** Nobody plans a rivalry: the plan in the clause is about something else; 'could strain' is open. */
function hostileOutlook(outlook: TieModality, before: string): TieModality {
  if (outlook === 'past') return outlook
  return /\b(?:could|may|might|would)\b[^,;]{0,45}$/.test(before) ? 'hypothetical' : 'asserted'
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
  const resumed = /^[^.;]{0,3}but (?:it|they) (?:is|are|has|have|will)\b[^.;]*/.exec(
    shape.shape.slice(clause.to),
  )
  const after = `${shape.shape.slice(range.to, clause.to)}${resumed?.[0] ?? ''}`
  if (noun.sign > 0 && isDenied(before)) return []
  const told = toldSign(modifiers, before.slice(0, before.length - modifiers.length), after)
  if (noun.sign < 0 && isAverted(before)) return []
  if (noun.needsField === true && sectorsOf(modifiers).length === 0) return []
  if (noun.needsCue && told === undefined && sectorsOf(modifiers).length === 0) return []
  const sign = noun.sign < 0 ? -1 : (told ?? noun.sign)
  const sectors = sectorsOf(`${modifiers} `)
  const kinds = noun.sign > 0 && sectors.length > 0 ? sectors : [noun.kind]
  const outlook = toldModality(before, modifiers, after)
  const modality = sign < 0 ? hostileOutlook(outlook, before) : outlook
  const quantity =
    noun.kind === 'trade'
      ? quantityIn(
          context.text,
          shape,
          Math.max(clause.from, range.from - 40),
          Math.min(clause.to, range.to + 60),
        )
      : undefined
  return kinds.map((kind) => ({
    rule: name,
    // An alliance told as failing is a state of relations.
    kind: kind === 'alliance' && sign < 0 ? 'political_ties' : kind,
    sign,
    from: sides.from,
    to: sides.to,
    directed: false,
    trigger: originOf(shape, range.from, range.to),
    each: kind !== 'trade' && kind !== 'rivalry',
    modality,
    ...(quantity === undefined ? {} : { quantity }),
  }))
}

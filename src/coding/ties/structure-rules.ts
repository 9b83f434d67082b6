import type { TieKind } from '../../codebook/index.ts'
import type { ActorGroup } from '../patterns/index.ts'
import {
  ACTOR_CLASS,
  ADJECTIVE_CLASS,
  clauseAround,
  groupsIn,
  NAME_CLASS,
  originOf,
  subjectAt,
} from '../patterns/index.ts'
import { actor, bearer, compile, compound, FILLER, object, possessor, rangeOf } from './pattern.ts'
import { isDenied, toldModality } from './relation-sign.ts'
import type { Party, TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedOwner, impliedSubject } from './tie-candidate.ts'

/** A capture, the clause's subject, or whoever 'its' stands for. */
type Role = 'a' | 'b' | 'subject' | 'owner'

interface Shape {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  readonly each?: boolean
  readonly pattern: RegExp
  /** Captures that make `from` and `to`; A missing `to`: one set. */
  readonly from: Role
  readonly to?: Role
}

const RESTRICTIONS =
  '(?:sanctions|embargo|economic (?:constraints|restrictions|penalties|pressure)|trade restrictions|blockade)'
const UP_TO = `(?:[\\w'-]+ ){0,4}?`
const SHAPES: readonly Shape[] = [
  // border
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} ${UP_TO}(?:borders?|frontiers?|boundary) with ${object('b')}`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\b(?:its |their |a |long |common |shared |land |shares? )+${UP_TO}(?:borders?|frontiers?|boundary) with ${object('b')}`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    from: 'a',
    pattern: compile(`${compound('a')} (?:border|frontier|boundary)\\b`),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    from: 'a',
    pattern: compile(
      `\\b(?:borders?|frontier|boundary) (?:between|of|separating) (?<a>${NAME_CLASS}(?: and ${FILLER}{0,2}?${NAME_CLASS})?)`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? (?:which |that )?(?:borders|bordered|bordering|abuts|neighbou?rs) (?:on )?${bearer('b')}`,
    ),
  },
  // sanctions
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')}(?:'s?)?(?:-(?:led|imposed|backed))?,? ${UP_TO}${RESTRICTIONS} ${UP_TO}(?:on|against|targeting|imposed on) ${object('b')}`,
    ),
  },
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'b',
    to: 'a',
    pattern: compile(
      `${RESTRICTIONS} (?:on|against) ${bearer('a')} ${UP_TO}(?:imposed )?by ${FILLER}{0,2}?${bearer('b')}`,
    ),
  },
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'a',
    to: 'subject',
    pattern: compile(
      `(?<a>${ADJECTIVE_CLASS}|${NAME_CLASS})(?:'s)?(?:-(?:led|imposed))? (?:[\\w'-]+ ){0,2}?${RESTRICTIONS}(?! (?:relief|waiver|exemption|on|against))`,
    ),
  },
  // membership
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? (?:is|are|was|remains?|became|become|has been|considered|,)+ (?:also |now |both |considered |an? |the |full |founding |fellow |dialogue |newest |active |key |observer )*(?:members?|part) of ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\b(?:is|are|was) considered (?:to be )?(?:an? |the )?(?:members?|part) of ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} (?:full |current )?membership (?:in|of) ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'b',
    to: 'a',
    pattern: compile(
      `${actor('a')}(?!\\W{0,3}${ACTOR_CLASS})(?:'s)?(?: members?| member states?)?[^.;]{0,6}? (?:comprised of|comprising|consisting of|composed of|made up of|grouping together|members? (?:such as|like|including)|member states (?:such as|like|including)) (?<b>[^.;]{2,160})`,
    ),
  },
  // mediation
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')} ${UP_TO}(?:mediat(?:es?|ed|ing)|brokers?|brokered|brokering|serv(?:es|ed|ing) as (?:an? )?(?:mediator|intermediary)|act(?:s|ed|ing) as (?:an? )?(?:mediator|intermediary|go-between)) ${UP_TO}(?:between|for|among) (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?)`,
    ),
  },
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')}(?:-|'s? )(?:mediat(?:ed|ion)|brokered|hosted|sponsored) ${UP_TO}(?:between|of|with|among) (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?)`,
    ),
  },
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `(?:talks|negotiations|ceasefire|truce|peace process|mediation) between (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?),? ${UP_TO}(?:mediated|brokered|hosted|sponsored|facilitated) by ${FILLER}{0,2}?${actor('a')}`,
    ),
  },
  // kinship
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\bhome to ${UP_TO}${actor('b')}(?:'s)? (?:[\\w-]+ ){0,2}?(?:community|minority|population|diaspora|speakers|people)`,
    ),
  },
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')} ${UP_TO}shares? ${UP_TO}(?:language|culture|religion|faith|heritage|ancestry|ethnicity|kinship|roots)(?: [^,.;]{0,30})? with ${object('b')}`,
    ),
  },
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'a',
    to: 'b',
    pattern: compile(
      `\\bethnic (?<b>${ACTOR_CLASS}) (?:[\\w-]+ ){0,2}?(?:in|of|inside) ${bearer('a')}`,
    ),
  },
  // dependence
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    each: true,
    from: 'owner',
    to: 'b',
    pattern: compile(
      `\\b(?:its|their) (?:[\\w-]+ ){0,3}?(?:dependence|dependency|reliance) (?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? ${UP_TO}(?:depends?|depended|relies|rely|relied|(?:is|are|was|were|remains?|became|grown|growing) (?:\\w+ ){0,2}?(?:dependent|reliant)) (?:\\w+ ){0,2}?(?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} (?:[\\w-]+ ){0,3}?(?:dependence|dependency|reliance) (?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
]

/** Structural ties: borders, sanctions in force, membership, mediation, kinship, dependence. */
export const structureRule: TieRule = {
  name: 'structure',
  find(context) {
    const found: TieCandidate[] = []
    const taken: { readonly kind: TieKind; readonly from: number; readonly to: number }[] = []
    for (const shape of SHAPES)
      for (const match of context.shape.shape.matchAll(shape.pattern)) {
        const range = rangeOf(match)
        if (
          taken.some((old) => old.kind === shape.kind && range.from < old.to && old.from < range.to)
        )
          continue
        const candidate = candidateOf(context, shape, match)
        if (candidate === undefined) continue
        taken.push({ kind: shape.kind, ...range })
        found.push(candidate)
      }
    return found
  },
}

function candidateOf(
  context: TieContext,
  rule: Shape,
  match: RegExpExecArray,
): TieCandidate | undefined {
  const { shape } = context
  const range = rangeOf(match)
  const party = (role: Role): Party => {
    if (role === 'owner') {
      const owner = impliedOwner(context, range.from)
      return owner === undefined ? [] : [owner]
    }
    if (role !== 'subject') {
      const words = match.groups?.[role] ?? ''
      if (rule.kind !== 'membership') {
        const at = shape.shape.indexOf(words)
        const subject = role === 'a' && words.length === 1 ? subjectAt(shape, at) : undefined
        return subject === undefined ? groupsIn(shape, words) : [subject]
      }
      return groupsIn(shape, words.replace(/\b(?:in|across|from) [\ue000-\uefff]/g, ''))
    }
    const subject =
      rule.kind === 'sanctions' ? sanctioned(context, match) : impliedSubject(context, range.from)
    return subject === undefined ? [] : [subject]
  }
  const from = party(rule.from)
  const to = rule.to === undefined ? [] : party(rule.to)
  if (from.length === 0 || (rule.to !== undefined && to.length === 0)) return undefined
  if (rule.to === undefined && from.flatMap((group) => [...group.members]).length < 2)
    return undefined
  if (rule.kind === 'membership' && !to.every(hasMembers)) return undefined
  const clause = clauseAround(shape, range.from)
  const before = shape.shape.slice(clause.from, range.from)
  if (isDenied(before)) return undefined
  if (
    rule.kind === 'sanctions' &&
    /\b(?:refus\w+|declin\w+|reject\w+|oppos\w+|not|against imposing|avoid\w*)\b/.test(match[0])
  )
    return undefined
  const lifted =
    /\b(?:lift(?:s|ed|ing)?|end(?:s|ed|ing)?|remov(?:e|es|ed|ing)|repeal\w*|revok\w+)\b/.test(
      match[0],
    )
  return {
    rule: 'structure',
    kind: rule.kind,
    sign: rule.sign,
    from,
    to,
    directed: rule.directed,
    trigger: originOf(shape, range.from, range.to),
    ...(rule.each === undefined ? {} : { each: rule.each }),
    modality:
      rule.kind === 'sanctions' && lifted
        ? 'past'
        : rule.kind === 'border' || rule.kind === 'sanctions'
          ? 'asserted'
          : toldModality(before.slice(-30), '', ''),
  }
}

const MEMBERED: ReadonlySet<string> = new Set([
  'bloc',
  'organisation',
  'body',
  'party',
  'collective',
])

function hasMembers(group: ActorGroup): boolean {
  return group.members.every((member) => MEMBERED.has(member.actor.kind))
}

/** Whom unnamed sanctions hit: the sufferer in the sentence, else the topic of an earlier one. */
function sanctioned(context: TieContext, match: RegExpExecArray): ActorGroup | undefined {
  const senders = groupsIn(context.shape, match.groups?.['a'] ?? '')
  const ids = new Set(senders.flatMap((group) => group.members.map((member) => member.actor.id)))
  const fits = (group: ActorGroup | undefined): group is ActorGroup =>
    group !== undefined &&
    group.members.length === 1 &&
    !group.members.some((member) => ids.has(member.actor.id))
  const sufferer =
    /(?:help|helps|helping|enable|enabling|allow|allowing|let|for) ([\ue000-\ue7ff])/.exec(
      context.shape.shape,
    )
  const named = groupsIn(context.shape, sufferer?.[1] ?? '')[0]
  if (fits(named)) return named
  const before = impliedSubject(context, match.index)
  if (fits(before)) return before
  return groupsIn(context.previous ?? context.shape, context.previous?.shape ?? '').find(fits)
}

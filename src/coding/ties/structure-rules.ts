import type { TieKind } from '../../codebook/index.ts'
import type { ActorGroup } from '../patterns/index.ts'
import {
  clauseAround,
  groupsIn,
  matchesOf,
  originOf,
  sieveOf,
  subjectAt,
} from '../patterns/index.ts'
import { rangeOf } from './pattern.ts'
import { isDenied, toldModality } from './relation-sign.ts'
import { type Role, STRUCTURE_PATTERNS, type StructurePattern } from './structure-patterns.ts'
import type { Party, TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedOwner, impliedSubject } from './tie-candidate.ts'

const likely = sieveOf(STRUCTURE_PATTERNS, ({ pattern }) => pattern)

/** Structural ties: borders, sanctions in force, membership, mediation, kinship, dependence. */
export const structureRule: TieRule = {
  name: 'structure',
  find(context) {
    const found: TieCandidate[] = []
    const taken: { readonly kind: TieKind; readonly from: number; readonly to: number }[] = []
    for (const shape of likely(context.shape.shape))
      for (const match of matchesOf(shape.pattern, context.shape.shape)) {
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
  rule: StructurePattern,
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

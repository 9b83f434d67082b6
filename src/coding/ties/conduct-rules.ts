import type { TieKind } from '../../codebook/index.ts'
import { STATE_SECTORS } from '../../codebook/index.ts'
import type { Mention } from '../mention.ts'
import type { ActorGroup } from '../patterns/index.ts'
import {
  ACTOR_CLASS,
  clauseAround,
  groupsIn,
  matchesOf,
  originOf,
  sieveOf,
} from '../patterns/index.ts'
import { actor, bearer, compile, FILLER, object, possessor, rangeOf } from './pattern.ts'
import { sectorsOf } from './relation-nouns.ts'
import { toldModality } from './relation-sign.ts'
import type { TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedSubject } from './tie-candidate.ts'

interface Shape {
  readonly kind: TieKind
  readonly sign: -1 | 1
  readonly directed: boolean
  readonly pattern: RegExp
  /** 'set': the members of `a` among each other. */
  readonly parties: 'a to b' | 'b to a' | 'subject to b' | 'set'
  /** Words that narrow the kind ('military', 'trade') may stand in the match or after it. */
  readonly narrowed?: boolean
}

const GROUP =
  '(?:groups?|militias?|militants?|forces|rebels?|fighters?|networks?|cells?|factions?|movements?|insurgents?|separatists?|proxies)'
const NAMED_BLOC = ACTOR_CLASS
const SHAPES: readonly Shape[] = [
  {
    // 'X arms Y', 'X, accused of funding Y'
    kind: 'proxy_support',
    sign: 1,
    directed: true,
    parties: 'a to b',
    pattern: compile(
      `${actor('a')},? (?:[\\w-]+ ){0,3}?(?:backs?|supports?|arms|funds?|finances?|trains?|sponsors?|bankrolls?|props? up|supporting|arming|funding|backing|training|sponsoring|bankrolling) ${FILLER}{0,2}?${bearer('b')}`,
    ),
  },
  // standing support for armed groups and movements
  {
    kind: 'proxy_support',
    sign: 1,
    directed: true,
    parties: 'a to b',
    pattern: compile(
      `${actor('a')}-(?:backed|sponsored|supported|funded|armed|aligned|trained|financed) ${FILLER}{0,4}?(?:${GROUP},? )?(?:(?:called|named|known as|in|such as|like|including) )?${bearer('b')}`,
    ),
  },
  {
    kind: 'proxy_support',
    sign: 1,
    directed: true,
    parties: 'a to b',
    pattern: compile(
      `${possessor('a')} (?:[\\w-]+ ){0,3}?(?:support|backing|sponsorship|funding|arming|patronage) (?:for|of|to) ${FILLER}{0,4}?(?:${GROUP} (?:such as|like|including) )?${bearer('b')}`,
    ),
  },
  {
    // 'X's network of A in P, B and C'
    kind: 'proxy_support',
    sign: 1,
    directed: true,
    parties: 'a to b',
    pattern: compile(
      `${possessor('a')} \\W{0,2}(?:${NAMED_BLOC}|(?:[\\w-]+ ){0,3}?(?:network|axis|web|array))\\W{0,4}(?:of|comprised of|comprising|consisting of|composed of|made up of|including) (?<b>[^.;]{2,160})`,
    ),
  },
  // 'X cooperates with Y', 'X and Y work together on ...'
  {
    kind: 'political_ties',
    sign: 1,
    directed: false,
    parties: 'a to b',
    narrowed: true,
    pattern: compile(
      `${actor('a')} (?:\\w+ ){0,3}?(?:cooperat|collaborat|coordinat)(?:es|e|ing) (?:\\w+ ){0,2}?with ${object('b')}`,
    ),
  },
  {
    kind: 'political_ties',
    sign: 1,
    directed: false,
    parties: 'set',
    narrowed: true,
    pattern: compile(
      `${actor('a')} (?:also |closely |already |now |still |long |actively |currently )*(?:cooperate|collaborate|coordinate|work (?:closely )?together|are working together|have cooperated|are cooperating)\\b`,
    ),
  },
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    parties: 'set',
    pattern: compile(
      `${actor('a')}[^.;]{0,90}?\\bthey (?:also |still )?(?:have (?:competing|conflicting|rival)|compete|are rivals|are at odds)\\b`,
    ),
  },
  // drawing near
  {
    kind: 'political_ties',
    sign: 1,
    directed: false,
    parties: 'subject to b',
    pattern: compile(
      `\\b(?:curr(?:y|ies|ied|ying) favou?r with|pivot(?:s|ed|ing)? (?:to|toward|towards)|tilt(?:s|ed|ing)? (?:to|toward|towards)|lean(?:s|ed|ing)? (?:to|toward|towards)|court(?:s|ed|ing)|(?:mov|draw|grow|gett|edg|inch)(?:ing|es?|s|n) (?:ever |much |even )?closer to|align(?:s|ed|ing)? (?:itself |themselves |closely |more closely )*with|sid(?:es|ed|ing) with|cozy(?:ing)? up to|reach(?:es|ed|ing)? out to|turn(?:s|ed|ing) to(?= [^,.;]{0,40} for\\b)) ${object('b')}`,
    ),
  },
  // standing apart
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    parties: 'a to b',
    pattern: compile(
      `${actor('a')} (?:\\w+ ){0,4}?(?:at odds with|at loggerheads with|competes? with|competing with|vies? with|vying with|clash(?:es|ing) with|locked in [^,.;]{0,40} with|hostile to(?:ward|wards)?) ${object('b')}`,
    ),
  },
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    parties: 'set',
    pattern: compile(
      `${actor('a')} (?:[\\w-]+ ){0,6}?(?:compete|are competing|vie|(?:are|remain|stay) at odds|(?:are|remain) at loggerheads|have competing|have conflicting|have rival|are engaged in (?:[\\w-]+ ){0,2}?competition)\\b`,
    ),
  },
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    parties: 'a to b',
    pattern: compile(
      `\\b(?:pitting|pits|pit|pitted) ${actor('a')}[^.;]{0,40}? against ${object('b')}`,
    ),
  },
  {
    kind: 'political_ties',
    sign: -1,
    directed: false,
    parties: 'a to b',
    pattern: compile(
      `${actor('a')} (?:\\w+ ){0,3}?(?:distanc(?:es|ed|ing) itself from|turn(?:s|ed|ing) (?:its back on|away from)|drift(?:s|ed|ing)? (?:away|apart) from|estranged from) ${object('b')}`,
    ),
  },
  {
    kind: 'political_ties',
    sign: -1,
    directed: false,
    parties: 'a to b',
    pattern: compile(
      `\\b(?:push|pushes|pushing|driv(?:e|es|ing)|pull|pulls|pulling) ${actor('a')} (?:\\w+ )?away from ${object('b')}`,
    ),
  },
  // containment and hostility as policy
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    parties: 'subject to b',
    pattern: compile(
      `\\b(?:to contain|containment of|to counter(?:balance)?|to isolate|to deny|hostility (?:to|toward|towards)|antagonism (?:to|toward|towards)|enmity (?:to|toward|towards)) ${FILLER}{0,4}?${actor('b')}`,
    ),
  },
]

const likely = sieveOf(SHAPES, ({ pattern }) => pattern)

/** Ties told by what actors habitually do: cooperate, back, court, compete, contain. */
export const conductRule: TieRule = {
  name: 'conduct',
  find(context) {
    const found: TieCandidate[] = []
    for (const shape of likely(context.shape.shape))
      for (const match of matchesOf(shape.pattern, context.shape.shape)) {
        const candidate = candidateOf(context, shape, match)
        if (candidate !== undefined) found.push(candidate)
      }
    return found
  },
}

const STATELIKE: ReadonlySet<string> = new Set([...STATE_SECTORS])

const REBELLIOUS: ReadonlySet<string> = new Set(['REB', 'UAF'])

function mayBeProxy({ actor, sector }: Mention): boolean {
  if (actor.kind === 'state') return false
  if (actor.kind === 'person') return REBELLIOUS.has(sector ?? actor.sector ?? '')
  return !STATELIKE.has(sector ?? actor.sector ?? '')
}

function candidateOf(
  context: TieContext,
  rule: Shape,
  match: RegExpExecArray,
): TieCandidate | undefined {
  const { shape } = context
  const range = rangeOf(match)
  const groups = (key: string): ActorGroup[] => groupsIn(shape, match.groups?.[key] ?? '')
  const subject = rule.parties === 'subject to b' ? impliedSubject(context, range.from) : undefined
  if (
    rule.parties === 'subject to b' &&
    /\b(?:it|them|him|her) (?:from )?$/.test(shape.shape.slice(0, range.from))
  )
    return undefined
  const a = rule.parties === 'subject to b' ? (subject === undefined ? [] : [subject]) : groups('a')
  if (a.length === 0) return undefined
  if (rule.parties === 'set' && (a[0]?.members.length ?? 0) < 2) return undefined
  const clause = clauseAround(shape, range.from)
  const around = `${match[0]}${shape.shape.slice(range.to, Math.min(clause.to, range.to + 50))}`
  const kind = rule.narrowed === true ? (sectorsOf(around)[0] ?? rule.kind) : rule.kind
  const named = (match.groups?.['b'] ?? '').replace(/\b(?:in|across|from) [\ue000-\uefff]/g, '')
  const b = groupsIn(shape, named)
  if (kind === 'proxy_support' && /\bden(?:y|ies|ied|ying)\b/.test(match[0])) return undefined
  // 'Xian-backed forces in Y' is support for the forces, not for the state they stand in.
  if (kind === 'proxy_support' && !b.every((group) => group.members.every(mayBeProxy)))
    return undefined
  return {
    rule: 'conduct',
    kind,
    sign: rule.sign,
    from: a,
    to: rule.parties === 'set' ? [] : b,
    directed: rule.directed,
    trigger: originOf(shape, range.from, range.to),
    each: rule.sign > 0 && kind !== 'proxy_support',
    modality: toldModality(shape.shape.slice(clause.from, range.from + 1), '', ''),
  }
}

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
  subjectBefore,
  topicBefore,
} from '../patterns/index.ts'
import type { TieModality } from '../report.ts'
import { actor, bearer, compile, FILLER, rangeOf } from './pattern.ts'
import { quantityIn } from './quantity.ts'
import { toldModality } from './relation-sign.ts'
import type { TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { LEAVING, VERB_FRAMES, type VerbFrame } from './verb-frames.ts'

interface Shape {
  readonly frame: VerbFrame
  readonly pattern: RegExp
  readonly voice: 'active' | 'passive' | 'set'
  readonly over: boolean
}

const OBJECT = `(?:against |with )?${FILLER}{0,4}?(?<b>${ACTOR_CLASS}(?:,? (?:and|or) (?:${FILLER}){0,2}?${ACTOR_CLASS})?)`
const ADVERB =
  '(?: (?:also|openly|covertly|strongly|long|now|once|still|largely|partly|heavily|directly|jointly|militarily|financially|quietly|reportedly|allegedly|politically|diplomatically))*'

const SHAPES: readonly Shape[] = VERB_FRAMES.flatMap((frame) => shapesOf(frame, 'standing')).concat(
  shapesOf(LEAVING, 'over'),
)

const likely = sieveOf(SHAPES, ({ pattern }) => pattern)

function shapesOf(frame: VerbFrame, time: 'standing' | 'over'): Shape[] {
  const over = time === 'over'
  const link = frame.link ?? ''
  const after = link.startsWith('@')
    ? ` ?${FILLER}{0,2}?(?<b>${ACTOR_CLASS})(?:'s)? ?(?:[\\w-]+ ){0,2}?${link.slice(1).replace(/^'s\? /, '')}\\b`
    : `${ADVERB}${link === '' || link.startsWith('(?: ') ? link : link.startsWith(' ') ? link : link} ${OBJECT}`
  const shapes: Shape[] = [
    { frame, over, voice: 'active', pattern: compile(`\\b(?<cue>${frame.words})${after}`) },
  ]
  if (frame.participle !== undefined)
    shapes.push({
      frame,
      over,
      voice: 'passive',
      pattern: compile(
        `\\b(?<cue>${frame.participle}) (?:[\\w-]+ ){0,4}?by (?:${FILLER}){0,3}?${bearer('b')}`,
      ),
    })
  if (frame.mutual === true)
    shapes.push({
      frame,
      over,
      voice: 'set',
      pattern: compile(
        `${actor('b')}(?: (?:coast guards|navies|armies|air forces|armed forces|forces|troops|leaders|governments|officials|militaries|intelligence services))?(?:, [^,;]{3,60},)?,? (?:are |were |have |had |both |also |now |still |long |been |remain |regularly |often |openly |jointly |recently )*(?<cue>${frame.words})(?! ?(?:with|against|to|from|alongside)\\b)`,
      ),
    })
  return shapes
}

const DENIED =
  /\b(?:not|never|n't|nor|neither|refus\w+ to|declin\w+ to|reject\w*|den(?:y|ies|ied|ying)|without|stop(?:ped|s)?|ceas\w+|halt\w*|instead of|rather than|against) (?:[\w-]+ ){0,2}$/
/** What a verb in a present form follows; after anything else the word is a noun ('their support'). */
const LICENCE =
  /(?:^|[\ue000-\uefff],? |\b(?:to|will|would|could|can|may|might|should|must|and|or|but|it|they|who|that|which|also|still|both|openly|now|long|largely|\w+ly|[a-z]{3,}s),? )$/
const PARTICIPLE = /^(?:\w+(?:ed|ing)|backed|stood|gave|sold|sent|held|kept|fought|ran)\b/
const PARTICLE_BACK =
  /\b(?:pull|call|hold|turn|go|went|come|came|push|bring|brought|cut|send|sent|draw|drew|hit|scale|roll|bounce|date|fall|fell|fight|fought|held|give|take|took)(?:s|ed|ing)? $/
const NO_LONGER = /\b(?:no longer|used to|formerly|once|previously|had) (?:[\w-]+ )?$/

/** Ties told by what one does to, for or with another: 'backs', 'depends on', 'is at war with' ... */
export const verbRule: TieRule = {
  name: 'verb',
  find(context) {
    const { shape } = context
    const found: TieCandidate[] = []
    if (!mayTell(shape)) return found
    const taken: { readonly kind: string; readonly from: number; readonly to: number }[] = []
    for (const one of likely(shape.shape))
      for (const match of matchesOf(one.pattern, shape.shape)) {
        const cue = rangeOf(match, 'cue')
        const { kind } = one.frame
        if (taken.some((old) => old.kind === kind && cue.from < old.to && old.from < cue.to))
          continue
        const candidate = candidateOf(context, one, match)
        if (candidate === undefined) continue
        taken.push({ kind, ...cue })
        found.push(candidate)
      }
    return found
  },
}

/** A sentence with one actor and no pronoun for another tells nothing between two. */
function mayTell(shape: TieContext['shape']): boolean {
  const named = groupsIn(shape, shape.shape)
  const members = named.reduce((sum, group) => sum + group.members.length, 0)
  return members > 1 || (members === 1 && /^["']?(?:it|they|the|both)\b/.test(shape.shape))
}

function candidateOf(
  context: TieContext,
  { frame, voice, over }: Shape,
  match: RegExpExecArray,
): TieCandidate | undefined {
  const { shape } = context
  const cue = rangeOf(match, 'cue')
  const named = rangeOf(match, 'b')
  const before = shape.shape.slice(0, cue.from)
  if (DENIED.test(before) || PARTICLE_BACK.test(before)) return undefined
  if (frame.kind === 'backing' && !PARTICIPLE.test(match.groups?.['cue'] ?? ''))
    if (!LICENCE.test(before)) return undefined
  const object = objectOf(context, frame, match, named)
  if (object.length === 0) return undefined
  if (voice === 'set' && /\b(?:not|never)\b/.test(match[0])) return undefined
  const clause = clauseAround(shape, cue.from)
  const lead = shape.shape.slice(clause.from, cue.from)
  const range = { from: Math.min(cue.from, named.from), to: Math.max(cue.to, named.to) }
  if (voice === 'set') {
    if ((object[0]?.members.length ?? 0) < 2) return undefined
    return draft(context, frame.kind === 'backing' ? 'political_ties' : frame.kind, frame, {
      from: object,
      to: [],
      range,
      modality: over || NO_LONGER.test(lead) ? 'past' : toldModality(lead, '', ''),
    })
  }
  const subject = subjectOf(context, cue.from)
  if (subject === undefined || !apart(subject, object)) return undefined
  const swap = (voice === 'passive') !== (frame.reversed === true)
  const from = swap ? object : [subject]
  const to = swap ? [subject] : object
  const kind = kindOf(frame, to, match.groups?.['cue'] ?? '')
  if (kind === undefined) return undefined
  if (frame.kind === 'membership' && !to.every(hasMembers)) return undefined
  if (frame.kind === 'membership' && from.some(hasNoSeat)) return undefined
  return draft(context, kind, frame, {
    from,
    to,
    range,
    modality:
      over || NO_LONGER.test(lead)
        ? 'past'
        : kind === 'membership' && /\bto $/.test(lead)
          ? 'planned'
          : kind === 'threat_perception'
            ? 'perceived'
            : frame.sign < 0
              ? 'asserted'
              : toldModality(lead, '', ''),
  })
}

interface Told {
  readonly from: readonly ActorGroup[]
  readonly to: readonly ActorGroup[]
  readonly range: { readonly from: number; readonly to: number }
  readonly modality: TieModality
}

const MEASURED: ReadonlySet<TieKind> = new Set([
  'trade',
  'transport_link',
  'dependence',
  'military_cooperation',
])

function draft(context: TieContext, kind: TieKind, frame: VerbFrame, told: Told): TieCandidate {
  const { shape, text } = context
  const { from, to, range, modality } = told
  const end = Math.min(clauseAround(shape, range.from).to, range.to + 60)
  const quantity = MEASURED.has(kind) ? quantityIn(text, shape, range.from, end) : undefined
  return {
    rule: 'verb',
    kind,
    sign: frame.sign,
    from,
    to,
    directed: frame.directed && to.length > 0,
    trigger: originOf(shape, range.from, range.to),
    modality,
    ...(quantity === undefined ? {} : { quantity }),
  }
}

/** The captured groups; for what is done to the possession of another ('backs [Y]'s rebels') nobody. */
function objectOf(
  { shape }: TieContext,
  frame: VerbFrame,
  match: RegExpExecArray,
  named: { readonly from: number; readonly to: number },
): ActorGroup[] {
  const groups = groupsIn(shape, match.groups?.['b'] ?? '')
  const after = shape.shape.slice(named.to, named.to + 30)
  const link = frame.link ?? ''
  if (link.startsWith('@')) return groups
  const own =
    /^'s? (?:[\w-]+ )?(?:government|leadership|regime|authorities|side|military|army|leaders?|claim|position|forces|port|ports|territory|gas|oil|coal|electricity|imports|exports|markets?|goodwill|support|aid|help|loans?)/
  const adjective = groups.at(-1)?.adjective === true
  if (/^'s?(?! ?,)/.test(after) && !own.test(after)) return []
  if (/^-\p{L}/u.test(after)) return []
  if (adjective && !ADJECTIVE_HEAD.test(after) && frame.kind !== 'dependence') return []
  return groups
}

const ADJECTIVE_HEAD =
  /^ (?:[\w-]+ )?(?:government|authorities|regime|leadership|army|military|forces|troops|soldiers|side|officials|ports?|territory|companies|firms|economy|market|state)\b/

/** The subject of the clause; with a pronoun the coreference has not resolved, the topic before. */
function subjectOf(context: TieContext, index: number): ActorGroup | undefined {
  const subject = subjectBefore(context.shape, index)
  if (subject !== undefined) return subject
  const lead = context.shape.shape.slice(0, index)
  return /^["']?(?:it|they|the (?:country|government|regime|kingdom|republic|group|movement|two \w+)|both)\b/.test(
    lead,
  )
    ? topicBefore(context.shapes, context.position)
    : undefined
}

function apart(subject: ActorGroup, object: readonly ActorGroup[]): boolean {
  const ids = new Set(subject.members.map((member) => member.actor.id))
  return object.some((group) => group.members.some((member) => !ids.has(member.actor.id)))
}

const STATELIKE: ReadonlySet<string> = new Set([...STATE_SECTORS])

function isArmed({ actor: { kind, sector: own }, sector }: Mention): boolean {
  return kind === 'armed group' || /^(?:REB|UAF)$/.test(sector ?? own ?? '')
}

function kindOf(frame: VerbFrame, to: readonly ActorGroup[], cue: string): TieKind | undefined {
  if (frame.kind !== 'backing') return frame.kind
  const members = to.flatMap((group) => [...group.members])
  if (members.some(isArmed)) return 'proxy_support'
  const state = members.every(
    ({ actor: { kind, sector: own }, sector }) =>
      kind === 'state' || STATELIKE.has(sector ?? own ?? '') || kind === 'person',
  )
  if (state && /^(?:arm|equip)/.test(cue)) return 'arms_supply'
  return state ? 'political_ties' : 'proxy_support'
}

const MEMBERED: ReadonlySet<string> = new Set(['bloc', 'organisation', 'body'])

function hasMembers(group: ActorGroup): boolean {
  return group.members.every((member) => MEMBERED.has(member.actor.kind))
}

function hasNoSeat(group: ActorGroup): boolean {
  return group.members.some(({ actor: { kind } }) => kind === 'person' || kind === 'outlet')
}

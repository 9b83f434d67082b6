import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import { groupsIn, matchesOf, originOf, sieveOf, subjectAt, topicOf } from '../patterns/index.ts'
import { actor, bearer, compile, FILLER, possessor, rangeOf } from './pattern.ts'
import type { Party, TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedSubject } from './tie-candidate.ts'

const DANGER =
  '(?:threats?|dangers?|menace|challenges?|pressure|encirclement|provocations?|hazard|hostile|aggressive|detrimental|deleterious|destabili[sz]ing|containment|risk|trap|apprehension|wariness|suspicion|alarm|concern|unease|anxiety|dangerous|threatening|harmful|existential)'
const FEAR =
  '(?:fears?|feared|fearing|dreads?|worr(?:y|ies|ied|ying) (?:about|that|over)|(?:grown |deeply |increasingly |very |also |long )*(?:wary|afraid|fearful|suspicious|distrustful|apprehensive) (?:of|about|that)|(?:been |grown |deeply |increasingly |very |also |seriously |gravely )*(?:concerned|worried|alarmed|anxious|nervous|uneasy|unnerved|unsettled|troubled|rattled) (?:about|by|over|with|at|that|regarding))'
const UNSETTLE =
  '(?:worr(?:y|ies|ied)|concerns?|concerned|alarms?|alarmed|unnerves?|unnerved|threatens?|threatened|unsettles?|unsettled|rattles?|rattled|irks?|irked|frightens?|disturbs?|troubles?)'
const WORRY_NOUN =
  '(?:concerns?|fears?|apprehensions?|anxiet(?:y|ies)|unease|alarm|worr(?:y|ies)|wariness|suspicions?|insecurity|trepidation|threat perceptions?)'
const ANAPHOR = '\\b(?:this|that|these|those|it|such|which|they|them)\\b'

interface Perceived {
  readonly perceiver: Party
  readonly source: Party
  readonly range: { readonly from: number; readonly to: number }
  readonly alsoIn?: readonly SentenceShape[]
}

type Reader = (match: RegExpExecArray, context: TieContext) => Perceived | undefined

interface Shape {
  readonly pattern: RegExp
  readonly read: Reader
}

const groupsOf = (context: TieContext, match: RegExpExecArray, key: string): ActorGroup[] =>
  groupsIn(context.shape, match.groups?.[key] ?? '')

/** What comes with the feared is not feared itself. */
const COMPANY =
  / (?:in (?:close )?(?:partnership|alliance|league|cooperation) with|together with|alongside) /

/** What is feared stands after the cue, in its clause. */
const fearedAfter: Reader = (match, context) => {
  const at = rangeOf(match, 'a').from
  const subject = subjectAt(context.shape, at)
  const perceiver = subject === undefined ? [] : [subject]
  const range = rangeOf(match)
  // 'X, wary of Y, depends on Z': the comma that closes what stands beside X ends it.
  const stop = context.shape.shape[at + 1] === ',' ? /[;:—,]/ : /[;:—]|, (?:but|while|whereas) /
  const rest =
    context.shape.shape
      .slice(range.to, range.to + 130)
      .split(stop)[0]
      ?.split(COMPANY)[0] ?? ''
  // Who fears to lose something does not fear it.
  if (/^ (?:losing|the loss of|to lose|for)\b/.test(rest)) return undefined
  return withAnaphora(context, perceiver, groupsIn(context.shape, rest), range, rest)
}

/** What is feared stands before the cue, in its sentence. */
const fearedBefore: Reader = (match, context) => {
  const range = rangeOf(match)
  const perceiver = groupsOf(context, match, 'a')
  const lead = withoutSpeaker(context.shape.shape.slice(0, range.from))
  const named = groupsIn(context.shape, lead.replace(/\bwithout [^,.;]*/g, ''))
  return withAnaphora(context, perceiver, named.slice(0, 2), range, lead)
}

const SHAPES: readonly Shape[] = [
  {
    // 'X views Y's build-up as a threat', 'X perceives the pact as detrimental'
    pattern: compile(
      `${actor('a')}(?:,[^,]{3,60},)?(?: (?:also|now|still|increasingly|long|has long|has|have))* (?:views?|viewed|sees?|saw|perceives?|perceived|regards?|regarded|considers?|considered|treats?|interprets?) (?<what>[^.;]{2,140}?) (?:as|to be|with) (?:[\\w'-]+ ){0,7}?(?<danger>${DANGER})\\b`,
    ),
    read: (match, context) =>
      withAnaphora(
        context,
        groupsOf(context, match, 'a'),
        groupsIn(context.shape, match.groups?.['what'] ?? ''),
        rangeOf(match),
        match.groups?.['what'] ?? '',
      ),
  },
  {
    pattern: compile(
      `\\b(?:and|but|while) (?:views?|sees?|perceives?|regards?|considers?) (?<what>[^.;]{2,140}?) (?:as|to be|with) (?:[\\w'-]+ ){0,7}?(?<danger>${DANGER})\\b`,
    ),
    read: (match, context) => {
      const subject = impliedSubject(context, match.index)
      return withAnaphora(
        context,
        subject === undefined ? [] : [subject],
        groupsIn(context.shape, match.groups?.['what'] ?? ''),
        rangeOf(match),
        match.groups?.['what'] ?? '',
      )
    },
  },
  // 'X fears ...', 'X has been concerned with ...'
  {
    pattern: compile(
      `${actor('a')}(?:'s (?:leaders|leadership|government|regime|officials|elite))?,?(?: (?:is|are|was|were|has|have|had|remains?|grew|also|long|may|might|be|been|historically|increasingly|deeply))* ${FEAR}`,
    ),
    read: fearedAfter,
  },
  // 'Wary of Y's intentions, X ...'
  {
    pattern: compile(
      `^(?:"|')?(?:[\\w-]+ ){0,2}(?:wary|fearful|fearing|afraid|suspicious|alarmed|concerned|worried|anxious) (?:of|by|about|over|at|that) (?<what>[^,]{2,90}), ${FILLER}{0,4}?(?:in )?${actor('a')}`,
    ),
    read: (match, context) =>
      withAnaphora(
        context,
        groupsOf(context, match, 'a'),
        groupsIn(context.shape, match.groups?.['what'] ?? ''),
        rangeOf(match),
        match.groups?.['what'] ?? '',
      ),
  },
  // 'Alarmed by the rising power of Y, X ...'
  {
    pattern: compile(
      `\\b(?:facing|confronting|threatened by|alarmed by|unsettled by|in the face of) (?<what>[^,]{0,30}?\\b(?:growing|rising|mounting|expanding|increasing|threats?|influence|presence|encirclement|build-?up|power|axis)\\b[^,]{0,80}), ${FILLER}{0,3}?${bearer('a')}`,
    ),
    read: (match, context) =>
      perceivedOf(
        groupsOf(context, match, 'a'),
        groupsIn(context.shape, match.groups?.['what'] ?? ''),
        rangeOf(match),
      ),
  },
  // '... worries X', '... is likely to worry X', 'ties that increasingly concern X'
  {
    pattern: compile(
      `\\b(?:that |which |could |may |might |would |to |has |have |deeply |seriously |increasingly |also |will )+${UNSETTLE} ${FILLER}{0,1}?${bearer('a')}`,
    ),
    read: fearedBefore,
  },
  {
    pattern: compile(
      `\\b(?:worr(?:y|ies|ied)|alarm(?:s|ed)|unnerve[sd]?|unsettle[sd]?|rattle[sd]?|frighten(?:s|ed)|spook(?:s|ed)|scare[sd]?) ${bearer('a')}`,
    ),
    read: fearedBefore,
  },
  // 'of major concern for X', 'a cause of concern in X', 'raised concerns in X', 'a threat to X'
  {
    pattern: compile(
      `\\b${WORRY_NOUN} (?:not only )?(?:for|in|among|within) ${FILLER}{0,2}?${bearer('a')}`,
    ),
    read: fearedBefore,
  },
  {
    pattern: compile(
      `\\b(?:in|for) ${bearer('a')},? (?:this|that|it|which) (?:is|was|has been|remains) (?:[\\w-]+ ){0,5}?(?:concern|alarm|worry|anxiety)\\b`,
    ),
    read: fearedBefore,
  },
  {
    pattern: compile(
      `\\b(?:poses?|posed|posing|presents?|represents?|constitutes?|is|are|becom\\w+) (?:[\\w'-]+ ){0,4}?(?:threats?|dangers?|menace|challenge) (?:posed )?(?:to|for) ${FILLER}{0,2}?${bearer('a')}`,
    ),
    read: fearedBefore,
  },
  // 'the threat posed to X', 'threats posed by Y' told of X
  {
    pattern: compile(`\\bthreats? (?:posed )?to ${FILLER}{0,2}?${bearer('a')}`),
    read: fearedBefore,
  },
  {
    pattern: compile(
      `\\b(?:threats?|dangers?) (?:posed|presented) by ${FILLER}{0,3}?(?<what>${bearer('b')})`,
    ),
    read: (match, context) => {
      const subject = impliedSubject(context, match.index)
      return perceivedOf(
        subject === undefined ? [] : [subject],
        groupsOf(context, match, 'b'),
        rangeOf(match),
      )
    },
  },
  // 'what X perceives as a Yian encirclement'
  {
    pattern: compile(
      `\\bwhat ${actor('a')} (?:perceives?|sees?|views?|regards?) as (?<what>[^.;,]{2,60}?\\b${DANGER})\\b`,
    ),
    read: (match, context) =>
      perceivedOf(
        groupsOf(context, match, 'a'),
        groupsIn(context.shape, match.groups?.['what'] ?? ''),
        rangeOf(match),
      ),
  },
  // 'what X took as aimed at it', 'seen in X as directed against it'
  {
    pattern: compile(
      `${actor('a')}(?:'s)? (?:[\\w-]+ ){0,3}?(?:took|takes|read|reads|saw|sees|interpreted|interprets|understood|understands|regards?|regarded) (?:[\\w-]+ ){0,3}?(?:as (?:being )?)?(?:aimed|directed|targeted|meant|a (?:warning|threat|signal|message)) (?:at|against|for|to) (?:them|it|him|her|itself|themselves|[\\ue000-\\uefff])`,
    ),
    read: fearedBefore,
  },
  // 'X's fears about Y', 'X's concerns that Y ...'
  {
    pattern: compile(
      `${possessor('a')} (?:[\\w'-]+ ){0,3}?${WORRY_NOUN} (?:about|over|of|regarding|at|that|concerning|with)`,
    ),
    read: fearedAfter,
  },
  {
    pattern: compile(
      `${possessor('a')} (?:[\\w'-]+ ){0,3}?${WORRY_NOUN} (?:are|is|were) [^—]{0,40}—? ?(?:[\\w-]+ ){0,3}?(?:concerns|fears) that`,
    ),
    read: fearedAfter,
  },
]

const likely = sieveOf(SHAPES, ({ pattern }) => pattern)

/** Who is told to fear or distrust whom. The perceiver is `from`. */
export const perceptionRule: TieRule = {
  name: 'perception',
  find(context) {
    const found: TieCandidate[] = []
    const seen: { readonly from: number; readonly to: number }[] = []
    for (const { pattern, read } of likely(context.shape.shape))
      for (const match of matchesOf(pattern, context.shape.shape)) {
        const perceived = read(match, context)
        if (perceived === undefined) continue
        const { range } = perceived
        if (seen.some((other) => range.from < other.to && other.from < range.to)) continue
        seen.push(range)
        found.push({
          rule: 'perception',
          kind: 'threat_perception',
          sign: -1,
          from: perceived.perceiver,
          to: perceived.source,
          directed: true,
          trigger: originOf(context.shape, range.from, range.to),
          modality: 'perceived',
          ...(perceived.alsoIn === undefined ? {} : { alsoIn: perceived.alsoIn }),
        })
      }
    return found
  },
}

/** Inside a quotation only the quoted words count: who speaks is not what is feared. */
function withoutSpeaker(lead: string): string {
  const marks = lead.split('"').length - 1
  return marks % 2 === 1 ? lead.slice(lead.lastIndexOf('"') + 1) : lead
}

function perceivedOf(
  perceiver: Party,
  source: Party,
  range: Perceived['range'],
): Perceived | undefined {
  const own = new Set(perceiver.flatMap((group) => group.members.map((member) => member.actor.id)))
  const foreign = source.filter(
    (group) => !group.members.every((member) => own.has(member.actor.id)),
  )
  const named = foreign.filter((group) => group.members.some((one) => one.form !== 'description'))
  const others = named.length > 0 ? named : foreign
  return perceiver.length === 0 || others.length === 0
    ? undefined
    : { perceiver, source: others, range }
}

/** As `perceivedOf`; 'this', 'it', 'such a pact' take the actors of the sentence before. */
function withAnaphora(
  context: TieContext,
  perceiver: Party,
  source: Party,
  range: Perceived['range'],
  words: string,
): Perceived | undefined {
  const direct = perceivedOf(perceiver, source, range)
  if (direct !== undefined) return direct
  const { previous, shape } = context
  const anaphoric = new RegExp(
    `${ANAPHOR}|\\bthe (?:deal|pact|project|move|alliance|partnership)\\b`,
  )
  if (
    previous === undefined ||
    !(anaphoric.test(words) || /^(?:this|that|these|those|such|it|they)\b/.test(shape.shape))
  )
    return undefined
  const named = groupsIn(previous, previous.shape).filter((group) =>
    group.members.some((member) => member.form !== 'description'),
  )
  const earlier = perceivedOf(perceiver, named, range)
  if (earlier === undefined) return undefined
  const topic = topicOf(previous)
  const source_ = distinct(earlier.source)
  if (source_.length === 0 && topic === undefined) return undefined
  return { ...earlier, source: source_, alsoIn: [previous] }
}

/** One group for each set of actors; a list and its members count once. */
function distinct(groups: Party): ActorGroup[] {
  const seen = new Set<string>()
  return groups.filter((group) => {
    const fresh = group.members.some((member) => !seen.has(member.actor.id))
    for (const member of group.members) seen.add(member.actor.id)
    return fresh
  })
}

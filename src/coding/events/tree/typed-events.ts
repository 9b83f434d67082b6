import type { EventCode } from '../../../codebook/index.ts'
import type { Analysis } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import type { EventTyping } from '../../typing/event-typing.ts'
import { TYPING_LABELS } from '../../typing/labels.ts'
import { type EventCandidate, without } from '../candidate.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import { verb } from '../lexicon/entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'

/** Types in which all who take part stand on one side when 'with' joins them. */
const SYMMETRIC = new Set<EventCode>(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE'])
/** Prepositions behind which recipients stand, best first. */
const PLACES = [
  'against',
  'on',
  'to',
  'with',
  'at',
  'from',
  'over',
  'into',
  'towards',
  'toward',
  'in',
  'for',
  'of',
]

/** Verbs that tell what is or is thought, not what is done. */
const STATES = new Set(
  `be have seem appear remain become know believe think mean need want like depend belong consist contain
  include exist lack own deserve matter resemble involve concern represent constitute equal cost weigh
  try mention bode prompt deepen worsen fear hope expect hear see feel understand remember forget consider regard say tell add note speak
  anger irritate upset alarm worry please surprise shock embarrass annoy infuriate unsettle dismay delight`.split(
    /\s+/,
  ),
)

/** What typed events are asked of. */
export interface TypingQuery {
  readonly typing: EventTyping
  readonly analysis: Analysis
  /** Least probability of the best type when both sides are named; with one, half the doubt is allowed. */
  readonly least: number
}

/**
 * Events of predicates that the lexicon has nothing to say about: whoever does something to somebody by
 * name, typed by the linear model; what it takes for NONE or is not sure of gives no event.
 *
 * @param known head tokens whose events are known, or that are part of one
 */
export function typedEvents(
  view: TreeView,
  phrases: readonly Phrase[],
  query: TypingQuery,
  known: (token: number) => boolean,
): readonly EventCandidate[] {
  const { sentence } = view.tree
  const found: EventCandidate[] = []
  let looked: ReturnType<EventTyping['view']> | undefined
  for (const predicate of view.predicates) {
    if (predicate.part !== 'verb' || STATES.has(predicate.lemma) || known(predicate.token)) continue
    // 'criticised for ending the deal': what somebody is blamed for.
    if (predicate.form === 'gerund' && /^(of|for)$/.test(predicate.governor?.mark ?? '')) continue
    // 'failed to sign', 'stopped treating': what happened is told by the verb below.
    if (predicate.clauses.some(({ relation }) => relation === 'xcomp')) continue
    // 'ruled out selling', 'began to sell': part of what the verb above tells.
    if (predicate.governor?.relation === 'xcomp' && known(predicate.governor.token)) continue
    const parties = partiesOf(view, predicate)
    if (parties === undefined) continue
    const phrase = phraseAt(phrases, predicate.token)
    if (phrase === undefined) continue
    looked ??= query.typing.view(query.analysis, sentence.firstToken, sentence.endToken)
    const scores = query.typing.typePair(
      looked,
      rangeOf(parties.actors),
      rangeOf(parties.recipients),
      predicate.token,
    )
    const best = bestOf(scores)
    const least = parties.recipients.length > 0 ? query.least : (query.least + 1) / 2
    if (best.type === 'NONE' || !(best.probability >= least)) continue
    const symmetric = parties.joined && SYMMETRIC.has(best.type)
    found.push({
      entry: entryOf(best.type, best.probability, best.second),
      firstToken: predicate.token,
      endToken: predicate.token + 1,
      phrase,
      verb: phrase,
      actors: symmetric ? [...parties.actors, ...parties.recipients] : parties.actors,
      recipients: symmetric ? [] : parties.recipients,
      symmetric,
      definite: false,
      agentless: false,
    })
  }
  return found
}

function rangeOf([first]: readonly Mention[]): { first: number; end: number } | undefined {
  return first === undefined ? undefined : { first: first.firstToken, end: first.endToken }
}

interface Best {
  readonly type: EventCode
  readonly probability: number
  readonly second: EventCode
}

function bestOf(scores: Float64Array): Best {
  let [first, second] = [0, 1]
  for (let label = 0; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[first] as number)) [first, second] = [label, first]
    else if (label !== first && (scores[label] as number) > (scores[second] as number))
      second = label
  }
  return {
    type: TYPING_LABELS[first] as EventCode,
    probability: scores[first] as number,
    second: TYPING_LABELS[second] as EventCode,
  }
}

/** An entry as the lexicon would have it; what the model is sure of weighs as much as a plain word. */
function entryOf(type: EventCode, probability: number, second: EventCode): TriggerEntry {
  const weight = Math.round((0.5 + 0.25 * probability) * 100) / 100
  return {
    ...verb(type, 'typed', { weight, to: 'object' }),
    ...(second === 'NONE' ? {} : { alternative: second }),
  }
}

interface TypedParties {
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
  /** True when 'with' joins them. */
  readonly joined: boolean
}

function partiesOf(view: TreeView, predicate: Predicate): TypedParties | undefined {
  const subject = predicate.arguments.find(({ role }) => role === 'subject')
  const actors = subject === undefined ? [] : view.party(subject.token, 'subject')
  if (actors.length === 0) return undefined
  for (const role of ['indirect object', 'object'] as const) {
    for (const argument of predicate.arguments) {
      if (argument.role !== role) continue
      const found = without(view.actors(argument.token), actors)
      if (found.length > 0) return { actors, recipients: found, joined: false }
    }
  }
  for (const place of PLACES) {
    for (const argument of predicate.arguments) {
      if (argument.role !== 'oblique' || argument.preposition !== place) continue
      const found = without(view.actors(argument.token), actors)
      if (found.length > 0) return { actors, recipients: found, joined: place === 'with' }
    }
  }
  return { actors, recipients: [], joined: false }
}

import { type Analysis, type Upos, uposOf } from '../../language/index.ts'
import type { Day } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { NO_PLACES, type PlaceGazetteer } from '../places/gazetteer.ts'
import { stateOf } from './antecedent.ts'
import type { ActorDictionary } from './dictionary.ts'
import { type FoundMention, groupBySentence, tokensOf } from './found-mention.ts'
import { type Item, itemsOf } from './sentence-items.ts'

/** One sentence with its items, and what was found in it so far. */
export interface Passage {
  readonly analysis: Analysis
  readonly dictionary: ActorDictionary
  readonly day: Day | undefined
  readonly sentence: number
  readonly items: readonly Item[]
  readonly places: PlaceGazetteer
  /** What share of the document's mentions of states each state has, 0 to 1. */
  readonly shares: ReadonlyMap<Actor, number>
  /** The persons the document names, in order of first mention. */
  readonly people: readonly Actor[]
}

/** Longer 'sentences' are lists or tables run together: names are found in them, nothing more. */
const LONGEST_SENTENCE = 1500

/** The passages of a document, each with the outermost mentions found so far as items. */
export function passagesOf(
  analysis: Analysis,
  dictionary: ActorDictionary,
  day: Day | undefined,
  found: readonly FoundMention[],
  places: PlaceGazetteer = NO_PLACES,
): Passage[] {
  const bySentence = groupBySentence(analysis, found)
  const shares = sharesOfStates(found, dictionary)
  const people = [...new Set(found.map(({ actor }) => actor))].filter(
    (actor) => actor.kind === 'person',
  )
  return analysis.sentences.map((sentence, index) => ({
    analysis,
    dictionary,
    day,
    sentence: index,
    items:
      sentence.endToken - sentence.firstToken > LONGEST_SENTENCE
        ? []
        : itemsOf(analysis.text, sentence.start, sentence.end, bySentence[index] ?? []),
    places,
    shares,
    people,
  }))
}

function sharesOfStates(
  found: readonly FoundMention[],
  dictionary: ActorDictionary,
): ReadonlyMap<Actor, number> {
  const counts = new Map<Actor, number>()
  let total = 0
  for (const mention of found) {
    const state = stateOf(mention, dictionary)
    if (state === undefined) continue
    total++
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return new Map([...counts].map(([state, count]) => [state, count / total]))
}

/** Sentences before a passage whose mentions it may refer back to. */
const REACH = 40

/**
 * The mentions a passage may refer back to: its own and those of the 40 sentences before, so that the
 * work grows with the length of a document and not with its square.
 *
 * @param bySentence all mentions, grouped by sentence, in text order
 */
export function withinReach(
  bySentence: readonly (readonly FoundMention[])[],
  sentence: number,
): readonly FoundMention[] {
  const near: FoundMention[] = []
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at++)
    for (const mention of bySentence[at] ?? []) near.push(mention)
  return near
}

/** The tag of the first token of an item. */
export function tagOf(passage: Passage, item: Item): Upos {
  const [first] = tokensOf(passage.analysis, passage.sentence, item.start, item.end)
  return uposOf(passage.analysis.tokens, first)
}

/** True for a verb that hangs on no noun: 'accused of [arming] rebels', not 'the [striking] miners'. */
export function governsNext(passage: Passage, item: Item): boolean {
  const { tokens } = passage.analysis
  const [first] = tokensOf(passage.analysis, passage.sentence, item.start, item.end)
  const relation = tokens.relation[first] ?? ''
  return relation !== '' && relation !== 'amod' && relation !== 'compound'
}

/** The items from `first` to `last` as a description of the actor ('the northern rebels'). */
export function descriptionOf(
  passage: Passage,
  first: number,
  last: number,
  actor: Actor,
): FoundMention {
  const start = passage.items[first]?.start ?? 0
  const end = passage.items[last]?.end ?? start
  return {
    start,
    end,
    actor,
    form: 'description',
    sentence: passage.sentence,
    phraseStart: start,
    phraseEnd: end,
    ...(actor.sector === undefined ? {} : { sector: actor.sector }),
  }
}

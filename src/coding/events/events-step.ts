import type { Span } from '../../text/index.ts'
import { voiceOfAct } from '../attribution/performed-speech.ts'
import { undatedPeriod } from '../dates/index.ts'
import type { Mention } from '../mention.ts'
import { actorRefOf, attributionAt } from '../patterns/index.ts'
import { treeOf } from '../predicates/index.ts'
import type { Attribution, EventReport } from '../report.ts'
import type { CodingInput, CodingStep, Draft, Layers, Trigger } from '../step.ts'
import { type EventCandidate, partyOf, type SentenceView } from './candidate.ts'
import { clauseTokens } from './clause-tokens.ts'
import { confidenceOf } from './confidence.ts'
import { contextsOf } from './contexts.ts'
import { modalityOf } from './event-modality.ts'
import { placeOfEvent } from './event-place.ts'
import type { Dated } from './event-when.ts'
import { isDated, narratedPeriod, whenOf } from './event-when.ts'
import { firmnessIn } from './firmness.ts'
import { fromDiscourse } from './from-discourse.ts'
import { joinCandidates } from './join-candidates.ts'
import { linkCandidates } from './link-candidates.ts'
import type { FoundEvent } from './merge-events.ts'
import { mergeEvents } from './merge-events.ts'
import { namedEvents } from './named-events.ts'
import { nounEvents } from './noun-events.ts'
import { cutPhrases } from './phrases/cut-phrases.ts'
import { wordsOf } from './phrases/words.ts'
import { reactionPeriod } from './reaction-date.ts'
import { isTold } from './select-events.ts'
import { speakerAt } from './speaker-at.ts'
import { noteEvent, notePredicates } from './trace-events.ts'
import { followerEvents } from './tree/followers.ts'
import { occasionEvents, withOtherSide } from './tree/occasions.ts'
import { speechActs } from './tree/speech-acts.ts'
import { toldByBeing } from './tree/told-by-being.ts'
import { treeEvents } from './tree/tree-events.ts'
import { type TreeView, treeViewOf } from './tree/tree-view.ts'
import { typedEvents } from './tree/typed-events.ts'
import { typeInTime } from './type-in-time.ts'
import { type VerbEvents, verbEvents } from './verb-events.ts'

/** Finds events: triggers, who did them to whom, whether, when and how firmly they are told. */
export const eventsStep: CodingStep = {
  name: 'events',
  needs: ['mentions', 'places', 'dates', 'attributions'],
  gives: ['events', 'triggers'],
  run(input, layers) {
    const found: FoundEvent[] = []
    const triggers: Trigger[] = []
    let last: Dated | undefined
    let before: EventCandidate | undefined
    const bySentence: Mention[][] = input.analysis.sentences.map(() => [])
    for (const mention of layers.mentions) bySentence[mention.sentence]?.push(mention)
    for (const [index, sentence] of input.analysis.sentences.entries()) {
      if (sentence.kind !== 'body' && sentence.kind !== 'title' && sentence.kind !== 'heading')
        continue
      const mentions = bySentence[index] ?? []
      const words = wordsOf(input.analysis, sentence, mentions)
      const view: SentenceView = {
        words,
        phrases: cutPhrases(words, mentions),
        tree: treeOf(input.analysis, sentence),
      }
      const verbs = verbEvents(view)
      const tree = treeViewOf(input.analysis, sentence, mentions, speakerAt(input, layers, index))
      if (input.trace !== undefined) notePredicates(input.trace, input, tree)
      const byTree = treeEvents(tree, view.phrases)
      const byLexicon = joinCandidates(tree.tree, verbs, nounEvents(view, verbs), byTree)
      const known = withFurther(tree, view, byLexicon, before)
      const candidates = linkCandidates(
        view,
        withNamed(
          [...known, ...typedBeyond(input, view, tree, verbs, known)],
          namedEvents(view, input.dictionary),
        ),
      )
      before = candidates.findLast(({ entry }) => entry.part === 'verb')
      for (const candidate of candidates) {
        triggers.push({
          firstToken: candidate.firstToken,
          endToken: candidate.endToken,
          sentence: index,
          entry: candidate.entry.id,
        })
        const draft = draftOf(input, layers, view, candidate, candidates, { last, found })
        const linked = fromDiscourse(draft, candidate, view, index, found)
        const told = isTold(candidate, linked)
        if (input.trace !== undefined)
          noteEvent(input.trace, { input, view, candidate, draft: linked, told })
        if (!told) continue
        found.push({
          draft: linked,
          definite: candidate.definite,
          sentence: index,
          word: words.lemma(candidate.endToken - 1),
          part: candidate.entry.part,
        })
      }
      const dated = found.findLast((event) => event.sentence === index && isDated(event.draft.when))
      if (dated !== undefined) last = { when: dated.draft.when, sentence: index }
    }
    return { events: mergeEvents(found), triggers }
  },
}

const COOPERATIVE = new Set(['SUPPORT', 'COOPERATE', 'AGREE'])

/** 'Views [deepened] cooperation as vital': what is said of a thing to come, not that it was done. */
function isWishedFor({ tree }: TreeView, { entry, endToken }: EventCandidate): boolean {
  if (entry.part !== 'verb' || !COOPERATIVE.has(entry.type)) return false
  const word = endToken - 1
  return tree.relation(word) === 'amod' && tree.head(word) > word && tree.word(word).endsWith('ed')
}

/** The events that lean on another of the sentence or the one before: its occasion, or the same again. */
function withFurther(
  tree: TreeView,
  { phrases }: SentenceView,
  known: readonly EventCandidate[],
  before: EventCandidate | undefined,
): readonly EventCandidate[] {
  const again = followerEvents(tree, phrases, known, before)
  const heads = new Set(again.map(({ endToken }) => endToken))
  const others = known
    .filter(({ endToken }) => !heads.has(endToken))
    .filter((candidate) => !isWishedFor(tree, candidate))
    .map((candidate) => withOtherSide(tree, candidate, known))
  const told = new Set(others.map(({ endToken }) => endToken - 1))
  const acts = speechActs(tree, phrases, told)
  // 'warned that it will not tolerate ...' is one threat.
  const repeated = new Set(
    acts
      .filter(({ candidate }) => candidate.entry.type === 'THREATEN')
      .map(({ content }) => content),
  )
  return [
    ...others.filter(
      ({ endToken, entry }) =>
        (entry.type !== 'THREATEN' && entry.type !== 'ASSAULT') || !repeated.has(endToken - 1),
    ),
    ...again,
    ...occasionEvents(tree, phrases, others),
    ...acts.map(({ candidate }) => candidate),
    ...toldByBeing(tree, phrases, told),
  ]
}

/** Least probability at which the typing model is believed where the lexicon is silent. */
const LEAST_PROBABILITY = 0.5

/** The events that only the typing model sees. */
function typedBeyond(
  { typing, analysis }: CodingInput,
  { phrases }: SentenceView,
  tree: TreeView,
  { governed }: VerbEvents,
  known: readonly EventCandidate[],
): readonly EventCandidate[] {
  if (typing === undefined || !tree.tree.parsed) return []
  const heads = new Set(known.map((candidate) => candidate.endToken - 1))
  const under = new Set<number>()
  for (const index of governed) {
    const phrase = phrases[index]
    for (let token = phrase?.first ?? 0; token < (phrase?.end ?? 0); token++) under.add(token)
  }
  const isKnown = (token: number): boolean => heads.has(token) || under.has(token)
  const typed = typedEvents(tree, phrases, { typing, analysis, least: LEAST_PROBABILITY }, isKnown)
  const told = new Set(known.map(factOf))
  return typed.filter((candidate) => {
    const fact = factOf(candidate)
    if (told.has(fact)) return false
    told.add(fact)
    return true
  })
}

/** Type and parties: two verbs of one sentence that agree in them tell one thing. */
function factOf({ entry, actors, recipients }: EventCandidate): string {
  const parties = [...new Set([...actors, ...recipients].map(partyOf))].sort()
  return `${entry.type} ${parties.join(' ')}`
}

/** A name that says whose event it was replaces what its bare noun says. */
function withNamed(
  nouns: readonly EventCandidate[],
  named: readonly EventCandidate[],
): readonly EventCandidate[] {
  const phrases = new Set(named.map((candidate) => candidate.phrase))
  return [...nouns.filter((candidate) => !phrases.has(candidate.phrase)), ...named]
}

/** What the text has told so far. */
interface ToldBefore {
  readonly last: Dated | undefined
  readonly found: readonly FoundEvent[]
}

function draftOf(
  input: CodingInput,
  layers: Layers,
  view: SentenceView,
  candidate: EventCandidate,
  candidates: readonly EventCandidate[],
  { last, found }: ToldBefore,
): Draft<EventReport> {
  const { analysis, document, published } = input
  const { tokens } = analysis
  const { sentence } = view.words
  const span = (first: number, end: number): Span => ({
    doc: document.id,
    start: tokens.start[first] ?? sentence.start,
    end: tokens.end[end - 1] ?? sentence.end,
  })
  const trigger = span(candidate.firstToken, candidate.endToken)
  const told = modalityOf(view, candidate)
  const attribution = attributionAt(
    analysis,
    layers.attributions,
    tokens.start[candidate.firstToken] ?? sentence.start,
  )
  const said = told === 'purpose' ? 'planned' : told
  const denied = attribution.stance === 'denies' && !isJoinedAnew(view, candidate, attribution)
  const plain = denied && said === 'asserted' ? 'denied' : said
  const { type, alternative, modality } = typeInTime(view, candidate, attribution, plain)
  const clause = clauseTokens(view, candidate.phrase)
  // What weakens stands before the trigger or clings to it.
  const firm = firmnessIn(view, clause.first, Math.min(clause.end, candidate.endToken + 1))
  const where = placeOfEvent(
    input,
    view,
    candidate,
    layers.mentions.filter((mention) => mention.sentence === sentence.index),
    layers.places.filter((place) => place.sentence === sentence.index),
  )
  const lemmas: string[] = []
  for (let token = clause.first; token < clause.end; token++) lemmas.push(view.words.lemma(token))
  return {
    kind: 'event',
    trigger,
    evidence: [{ doc: document.id, start: sentence.start, end: sentence.end }],
    attribution: voiceOfAct(attribution, layers.attributions, type, trigger.start, trigger.end),
    certainty: attribution.stance === 'alleges' ? 'alleged' : firm.certainty,
    hedges: firm.hedges.map((token) => span(token, token + 1)),
    confidence: confidenceOf(view, candidate, modality === plain ? told : modality),
    type,
    modes: type === candidate.entry.type ? candidate.entry.modes : [],
    contexts: contextsOf(lemmas),
    actors: refsOf(input, candidate.actors),
    recipients: refsOf(input, candidate.recipients),
    symmetric: candidate.symmetric,
    when:
      whenOf(input, layers.dates, view, candidate, candidates) ??
      (modality === 'asserted'
        ? (narratedPeriod(input, view, last) ??
          reactionPeriod(treeOf(analysis, sentence), candidate.endToken - 1, found, sentence.index))
        : undefined) ??
      undatedPeriod(modality, published),
    modality,
    ...(where === undefined ? {} : { where }),
    ...(alternative === undefined ? {} : { alternative }),
  }
}

/** 'Iraq denied that Iran had left and [condemned] Turkey': whoever denies does this as well. */
function isJoinedAnew(
  { phrases }: SentenceView,
  { actors, phrase }: EventCandidate,
  { holder }: Attribution,
): boolean {
  if (holder === 'author' || phrases[phrase - 1]?.kind !== 'and') return false
  return actors.some((mention) => mention.actor.id === holder.id)
}

function refsOf(input: CodingInput, mentions: readonly Mention[]): EventReport['actors'] {
  return mentions.map((mention) => actorRefOf(input.document.id, mention))
}

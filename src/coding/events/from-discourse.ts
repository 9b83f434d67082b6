import type { EventReport } from '../report.ts'
import { rollUp } from '../report.ts'
import type { Draft } from '../step.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import type { FoundEvent } from './merge-events.ts'

/** How many sentences back an offer or a first wave of arrests is still in mind. */
const REACH = 3

/**
 * Fills in a party that an earlier sentence has named: whose invitation is declined or accepted
 * ('declined the invitation'), and who goes on doing it to more people ('five more were arrested').
 */
export function fromDiscourse(
  draft: Draft<EventReport>,
  candidate: EventCandidate,
  view: SentenceView,
  sentence: number,
  before: readonly FoundEvent[],
): Draft<EventReport> {
  if (candidate.pair === true) {
    const last = before.findLast(
      (event) => sentence - event.sentence <= REACH && partiesOf(event.draft).length === 2,
    )
    return last === undefined
      ? draft
      : { ...draft, actors: partiesOf(last.draft), symmetric: true, confidence: 0.6 }
  }
  if (draft.recipients.length === 0 && answersOffer(draft, candidate, view)) {
    const offer = before.findLast(
      (event) =>
        sentence - event.sentence <= REACH &&
        (event.draft.type === 'AGREE' || event.draft.type === 'REQUEST') &&
        shareParty(event.draft.recipients, draft.actors) &&
        !shareParty(event.draft.actors, draft.actors),
    )
    if (offer !== undefined) return { ...draft, recipients: offer.draft.actors }
  }
  if (draft.recipients.length === 0 && (draft.type === 'ACCUSE' || draft.type === 'REJECT')) {
    const target = spokenOf(draft, candidate, view, sentence, before)
    if (target.length > 0) return { ...draft, recipients: target }
  }
  if (draft.recipients.length === 0 && draft.type === 'REQUEST') {
    const wrong = before.findLast(
      (event) =>
        sentence - event.sentence <= 2 &&
        WRONGS.has(event.draft.type) &&
        event.draft.modality !== 'denied' &&
        event.draft.actors.length > 0 &&
        shareParty(event.draft.recipients, draft.actors) &&
        !shareParty(event.draft.actors, draft.actors),
    )
    if (wrong !== undefined) return { ...draft, recipients: wrong.draft.actors }
  }
  if (draft.actors.length === 0 && candidate.agentless) {
    // 'was summoned by Peru and handed a note': the same did both.
    const same = before.findLast(
      (event) =>
        event.sentence === sentence &&
        event.draft.actors.length > 0 &&
        shareParty(event.draft.recipients, draft.recipients),
    )
    if (same !== undefined) return { ...draft, actors: same.draft.actors }
    const imposed = draft.type === 'CONCEDE' ? imposerOf(draft, candidate, view, before) : []
    if (imposed.length > 0) return { ...draft, actors: imposed }
  }
  const more = speaksOfMore(candidate, view)
  const force = draft.type === 'COERCE' && candidate.entry.part === 'verb'
  if (draft.actors.length === 0 && candidate.agentless && (more || force)) {
    // 'Police marched in. Eight men were arrested.': by those the text has just told of.
    const first = before.findLast(
      (event) =>
        sentence - event.sentence <= (more ? REACH : 2) &&
        (event.draft.type === draft.type || (!more && event.draft.type === 'MOBILIZE')) &&
        event.draft.actors.length > 0,
    )
    if (first !== undefined) return { ...draft, actors: first.draft.actors }
  }
  return draft
}

/** Who lifts what is 'lifted': whoever the text says has imposed it on the same. */
function imposerOf(
  draft: Draft<EventReport>,
  candidate: EventCandidate,
  view: SentenceView,
  before: readonly FoundEvent[],
): EventReport['actors'] {
  const lifted =
    /^(?:lift|ease|relax|suspend|remove|end|waive|drop|cancel|unfreeze|release|restore)$/
  if (!lifted.test(view.words.lemma(candidate.endToken - 1))) return []
  return (
    before.findLast(
      ({ draft: { type, actors, recipients } }) =>
        (type === 'SANCTION' || type === 'COERCE') &&
        actors.length > 0 &&
        shareParty(recipients, draft.recipients),
    )?.draft.actors ?? []
  )
}

/** What one demands the end of from whoever does it. */
const WRONGS = new Set<string>(['ACCUSE', 'ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])

/** What 'the deal', 'the attack' or 'the accusation' may take up again. */
const TAKEN_UP: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [wordsOf('deal agreement accord pact memorandum treaty declaration'), ['SUPPORT', 'AGREE']],
  [wordsOf('attack strike raid killing invasion bombing shelling assault offensive'), ['ASSAULT']],
  [wordsOf('visit trip meeting summit'), ['CONSULT', 'AGREE']],
  [
    wordsOf('exercise drill deployment manoeuvre maneuver build-up buildup'),
    ['MOBILIZE', 'COOPERATE'],
  ],
  [wordsOf('arrest detention crackdown seizure'), ['COERCE']],
  [wordsOf('accusation claim allegation criticism charge complaint'), ['ACCUSE']],
  [wordsOf('warning threat ultimatum'), ['THREATEN']],
  [wordsOf('sanction expulsion closure tariff'), ['SANCTION']],
  [
    wordsOf('move step action decision measure incident'),
    ['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE', 'REJECT', 'THREATEN', 'REQUEST'],
  ],
]

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Who did what is condemned or rejected, when a definite noun takes up an event told before. */
function spokenOf(
  draft: Draft<EventReport>,
  candidate: EventCandidate,
  view: SentenceView,
  sentence: number,
  before: readonly FoundEvent[],
): EventReport['actors'] {
  const [article, ...words] = nearby(candidate, view, 4)
  const definite = article !== undefined && /^(the|this|that|these|those)$/.test(article)
  const nouns = definite ? words.slice(0, 2) : apposedBefore(candidate, view)
  const types = TAKEN_UP.find(([known]) => nouns.some((word) => known.has(word)))?.[1]
  const event = before.findLast(
    (found) => sentence - found.sentence <= REACH && types?.includes(found.draft.type),
  )
  if (event === undefined) return []
  const own = new Set(draft.actors.map(rollUp))
  return event.draft.actors.filter((actor) => !own.has(rollUp(actor)))
}

/** '..., a [step] condemned by Chile', ', a [charge] that Lima denies': what sums up the clause before. */
function apposedBefore({ firstToken }: EventCandidate, { words }: SentenceView): readonly string[] {
  for (let token = firstToken - 1; token > firstToken - 7; token--) {
    if (!/^an?$/.test(words.word(token))) continue
    return words.word(token - 1) === ',' ? [words.lemma(token + 1), words.lemma(token + 2)] : []
  }
  return []
}

/** All who took part, each party once. */
function partiesOf(draft: Draft<EventReport>): EventReport['actors'] {
  const seen = new Set<string>()
  return [...draft.actors, ...draft.recipients].filter((actor) => {
    const party = rollUp(actor)
    if (seen.has(party)) return false
    seen.add(party)
    return true
  })
}

function answersOffer(
  draft: Draft<EventReport>,
  candidate: EventCandidate,
  view: SentenceView,
): boolean {
  if (draft.type !== 'REJECT' && draft.type !== 'AGREE') return false
  return nearby(candidate, view, 6).some((word) =>
    /^(invitation|offer|request|proposal|demand|appeal|call)$/.test(word),
  )
}

function speaksOfMore(candidate: EventCandidate, view: SentenceView): boolean {
  return nearby(candidate, view, -6).some((word) =>
    /^(more|another|other|others|further)$/.test(word),
  )
}

/** The lemmas of up to `reach` tokens after (before, when negative) the trigger. */
function nearby(candidate: EventCandidate, view: SentenceView, reach: number): readonly string[] {
  const from = reach > 0 ? candidate.endToken : candidate.firstToken + reach
  const { firstToken, endToken } = view.words.sentence
  const words: string[] = []
  for (
    let token = Math.max(from, firstToken);
    token < from + Math.abs(reach) && token < endToken;
    token++
  )
    words.push(view.words.lemma(token))
  return words
}

function shareParty(a: EventReport['actors'], b: EventReport['actors']): boolean {
  const parties = new Set(a.map(rollUp))
  return b.some((actor) => parties.has(rollUp(actor)))
}

import type { Span } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { PlaceRef } from '../report.ts'
import type { CodingInput, PlaceMention } from '../step.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { clauseTokens } from './clause-tokens.ts'

/**
 * Where the event took place, as far as its clause names a place: where a visit went, else the nearest
 * place behind the trigger ('met in Lima'), else the nearest before it. A name the gazetteer knows has
 * coordinates; one that only the actor dictionary knows (a state) has none.
 */
export function placeOfEvent(
  { analysis, document }: CodingInput,
  view: SentenceView,
  candidate: EventCandidate,
  mentions: readonly Mention[],
  known: readonly PlaceMention[],
): PlaceRef | undefined {
  const clause = clauseTokens(view, candidate.phrase)
  const inClause = (place: { readonly firstToken: number; readonly endToken: number }) =>
    place.firstToken >= clause.first && place.endToken <= clause.end
  const states = mentions.filter((mention) => mention.form === 'place' && inClause(mention))
  const visited = candidate.entry.modes.includes('visit')
    ? candidate.recipients.find((mention) => mention.form === 'place')
    : undefined
  // 'Tehran' that acts is a government, and what turns to Central Asia does not happen there.
  const named = known.filter(
    (other) =>
      inClause(other) &&
      isAt(view, other.firstToken) &&
      !mentions.some(
        ({ form, firstToken, endToken }) =>
          form !== 'place' && firstToken <= other.firstToken && endToken >= other.endToken,
      ),
  )
  const places = [...named, ...states].sort((a, b) => a.firstToken - b.firstToken)
  const place =
    visited ??
    places.find((other) => other.firstToken >= candidate.endToken) ??
    places.findLast((other) => other.endToken <= candidate.firstToken)
  if (place === undefined) return undefined
  const entry = known.find(
    (other) => other.firstToken >= place.firstToken && other.endToken <= place.endToken,
  )?.place
  const country = entry?.country ?? ('actor' in place ? place.actor.country : undefined)
  const mention: Span = { doc: document.id, start: place.start, end: place.end }
  return {
    name: analysis.text.slice(place.start, place.end),
    ...(country === undefined ? {} : { country }),
    ...(entry === undefined
      ? {}
      : {
          coordinates: { latitude: entry.latitude, longitude: entry.longitude },
          gazetteer: entry.source,
        }),
    mention,
  }
}

const WHERE = new Set(
  'in at near outside inside around along off on over across within between throughout beyond beside by'.split(
    ' ',
  ),
)

/** True for a name behind a preposition that says where. */
function isAt({ words }: SentenceView, first: number): boolean {
  const before = words.lemma(first - 1) === 'the' ? first - 2 : first - 1
  return before >= words.sentence.firstToken && WHERE.has(words.lemma(before))
}

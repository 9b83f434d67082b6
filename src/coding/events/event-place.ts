import type { Span } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { PlaceRef } from '../report.ts'
import type { CodingInput } from '../step.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { clauseTokens } from './clause-tokens.ts'

/**
 * Where the event took place, as far as its clause names a place known beforehand: where a visit went,
 * else the nearest place behind the trigger ('met in Lima'), else the nearest before it.
 */
export function placeOfEvent(
  { analysis, document }: CodingInput,
  view: SentenceView,
  candidate: EventCandidate,
  mentions: readonly Mention[],
): PlaceRef | undefined {
  const clause = clauseTokens(view, candidate.phrase)
  const places = mentions.filter(
    (mention) =>
      mention.form === 'place' &&
      mention.firstToken >= clause.first &&
      mention.endToken <= clause.end,
  )
  const visited = candidate.entry.modes.includes('visit')
    ? candidate.recipients.find((mention) => mention.form === 'place')
    : undefined
  const place =
    visited ??
    places.find((mention) => mention.firstToken >= candidate.endToken) ??
    places.findLast((mention) => mention.endToken <= candidate.firstToken)
  if (place === undefined) return undefined
  const { country } = place.actor
  const mention: Span = { doc: document.id, start: place.start, end: place.end }
  return {
    name: analysis.text.slice(place.start, place.end),
    ...(country === undefined ? {} : { country }),
    mention,
  }
}

import type { Period } from '../../text/index.ts'
import { UNKNOWN_PERIOD } from '../../text/index.ts'
import type { EventModality } from '../report.ts'
import type { DateMention } from '../step.ts'

/** Where an event's trigger stands and what else competes for the sentence's dates. */
export interface EventPlace {
  /** `[start, end)` of the trigger's whole phrase. */
  readonly phraseStart: number
  readonly phraseEnd: number
  readonly triggerStart: number
  /** `[start, end)` of the clause the trigger stands in. */
  readonly clauseStart: number
  readonly clauseEnd: number
  readonly sentenceStart: number
  /** True when it stands in a 'who' or 'which' clause, where an opening date does not reach. */
  readonly inRelative: boolean
  /** Starts of the other triggers of the sentence. */
  readonly otherTriggers: readonly number[]
}

/**
 * The date of an event among the dates of its sentence: one inside its own phrase ('the 2019 summit'),
 * else the nearest one in its clause that no other trigger stands closer to, else one that opens the
 * sentence ('In 2021, ...'). A year inside another event's phrase is never taken.
 *
 * @param phrases `[start, end)` of every noun phrase of the sentence that has a trigger
 */
export function dateOfEvent(
  place: EventPlace,
  dates: readonly DateMention[],
  phrases: readonly (readonly [number, number])[],
): Period | undefined {
  const own = dates.find((date) => inside(date, place.phraseStart, place.phraseEnd))
  if (own !== undefined) return own.period
  const free = dates.filter((date) => !phrases.some(([start, end]) => inside(date, start, end)))
  const near = free
    .filter((date) => inside(date, place.clauseStart, place.clauseEnd))
    .filter((date) => !place.otherTriggers.some((other) => isCloser(other, place, date)))
    .sort((a, b) => distance(a, place) - distance(b, place))
  if (near[0] !== undefined) return near[0].period
  if (place.inRelative) return undefined
  const opening = free.find((date) => opensSentence({ start: place.sentenceStart }, date))
  return opening?.period
}

const OPENING_REACH = 20

/** True for a date that opens its sentence ('In early 2021, ...') and so may hold for all of it. */
export function opensSentence(sentence: { readonly start: number }, date: DateMention): boolean {
  return date.start - sentence.start <= OPENING_REACH
}

function inside(date: DateMention, start: number, end: number): boolean {
  return start <= date.start && date.end <= end
}

function distance(date: DateMention, place: EventPlace): number {
  return Math.abs(date.start - place.triggerStart)
}

/** True when `other` lies between the date and the trigger, so that the date is rather its own. */
function isCloser(other: number, place: EventPlace, date: DateMention): boolean {
  if (opensSentence({ start: place.sentenceStart }, date)) return false
  const low = Math.min(date.start, place.triggerStart)
  const high = Math.max(date.start, place.triggerStart)
  return other > low && other < high
}

/** What is known of when an event without a date was: before, or if yet to come after, publication. */
export function undatedPeriod(modality: EventModality, published: Period): Period {
  if (modality === 'planned' || modality === 'demanded')
    return published.from === undefined
      ? UNKNOWN_PERIOD
      : { from: published.from, precision: 'open', basis: 'bounded' }
  if (modality === 'hypothetical') return UNKNOWN_PERIOD
  return published.to === undefined
    ? UNKNOWN_PERIOD
    : { to: published.to, precision: 'open', basis: 'bounded' }
}
